"""Verbs that take words of an article into the map: as a claim or evidence, as a reason for or against a box."""

from typing import Any

from argmap.editing.building import add, attack, link
from argmap.editing.errors import EditRefusedError
from argmap.editing.names import Names
from argmap.editing.outcome import Added, outcome
from argmap.editing.reshaping import with_premise
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Article,
    Change,
    Claim,
    Evidence,
    EvidenceType,
    Excerpt,
    Inference,
    Mode,
    Record,
)
from argmap.model.records import altered

#: How many characters around a quotation are kept, so that it is found again where its words stand twice.
CONTEXT = 32


def quoting(article: Article, key: str, start: int, end: int) -> Excerpt:
    """Return the excerpt of a span, without the blanks at its ends; refuse a span without words."""
    text = article.text
    start, end = max(start, 0), min(end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start >= end:
        hint = tr("Mark some words of the article first.")
        raise EditRefusedError(tr("There are no words to take"), where=article.id, hint=hint)
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Excerpt(id=key, article=article.id, start=start, end=end, quote=text[start:end], before=before, after=after)


def take_claim(records: ArgumentMap, article: str, start: int, end: int, *, main: bool = False) -> Added:
    """Take a span of an article as a claim; its words are those of the span."""
    return _taken(records, article, (start, end), lambda key, text: Claim(id=key, text=text, main=main), Claim)


def take_evidence(
    records: ArgumentMap,
    article: str,
    start: int,
    end: int,
    *,
    type: EvidenceType = "event",  # noqa: A002
) -> Added:
    """Take a span of an article as evidence."""
    return _taken(records, article, (start, end), lambda key, text: Evidence(id=key, text=text, type=type), Evidence)


def take_reason(
    records: ArgumentMap,
    article: str,
    start: int,
    end: int,
    target: str,
    *,
    evidence: bool = False,
    mode: Mode = "inference",
) -> Added:
    """Take a span as a reason for a claim, by a step of its own, or as one more premise of a step."""
    take = take_evidence if evidence else take_claim
    added = take(records, article, start, end)
    after = records.applied(added.change)
    if isinstance(records.expect(target, Claim, Evidence, Inference), Inference):
        return Added(added.change.then(with_premise(after, target, added.key)), added.keys)
    step = Names(after).new(Inference)
    change = link(after, (added.key,), target, mode=mode, id=step)
    return Added(added.change.then(change), (added.key, step))


def take_objection(
    records: ArgumentMap, article: str, start: int, end: int, target: str, *, evidence: bool = False
) -> Added:
    """Take a span as an objection to a statement, a step or another objection."""
    take = take_evidence if evidence else take_claim
    added = take(records, article, start, end)
    change = attack(records.applied(added.change), (added.key,), target)
    [objection] = change.touched
    return Added(added.change.then(change), (added.key, objection))


def anchor(records: ArgumentMap, key: str, article: str, start: int, end: int) -> Change:
    """Say where the article says what a box holds; a second place of a statement is one where it says it again."""
    box = records.expect(key, Claim, Evidence, Inference)
    assert isinstance(box, Claim | Evidence | Inference)
    excerpt, made = _excerpt(records, article, start, end)
    if isinstance(box, Inference) or box.excerpt is None:
        return outcome(records, {**made, key: altered(box, excerpt=excerpt)})
    if excerpt in (box.excerpt, *box.repeats):
        hint = tr("Mark other words, or another box.")
        raise EditRefusedError(tr("It is known already that the article says it here"), where=key, hint=hint)
    return outcome(records, {**made, key: altered(box, repeats=(*box.repeats, excerpt))})


def _taken(records: ArgumentMap, article: str, span: tuple[int, int], make: Any, kind: type[Record]) -> Added:
    excerpt, made = _excerpt(records, article, *span)
    held = made.get(excerpt) or records[excerpt]
    assert isinstance(held, Excerpt)
    new = make(Names(records).new(kind), " ".join(held.quote.split()))
    return Added(add(records, *made.values(), altered(new, excerpt=excerpt)), (new.id,))


def _excerpt(records: ArgumentMap, article: str, start: int, end: int) -> tuple[str, dict[str, Excerpt]]:
    """Return the id of the excerpt of a span, and the excerpt itself where it has to be made."""
    source = records.expect(article, Article)
    assert isinstance(source, Article)
    new = quoting(source, Names(records).new(Excerpt), start, end)
    for held in records.of_kind(Excerpt):
        if (held.article, held.start, held.end, held.quote) == (article, new.start, new.end, new.quote):
            return held.id, {}
    return new.id, {new.id: new}
