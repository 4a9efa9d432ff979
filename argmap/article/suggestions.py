"""A draft as suggestions for a map: each a change that is not made yet, with its reasons, and what became of it.

What was accepted is seen from the map itself: the words have a box there, or two boxes are joined so. What was declined
is kept with the article, by a key that is made of its words, so that it stays declined when the text changes elsewhere.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct

from argmap.analysis.coverage import quoted_from
from argmap.article.proposal import Draft, Function, ProposedRelation, ProposedStatement, Span
from argmap.editing import Names, revise
from argmap.editing.excerpting import quoting
from argmap.editing.outcome import outcome
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Article,
    Change,
    Claim,
    Evidence,
    Excerpt,
    Inference,
    Objection,
    Record,
    Source,
)

State = Literal["open", "accepted", "declined"]
Kind = Literal["claim", "evidence"] | Function

#: The share of the characters of two spans that both have, from which on they are the same words.
_SAME = 0.7


class Suggestion(Struct, frozen=True):
    """One thing that a draft proposes. `needs` are the suggestions that have to be accepted with it.

    `record` is the id of the box, step or objection that it has become, None as long as it is not in the map.
    """

    key: str
    kind: Kind
    state: State
    section: str
    span: Span
    text: str
    reasons: tuple[str, ...]
    needs: tuple[str, ...]
    record: str | None = None

    @property
    def is_statement(self) -> bool:
        """Whether it proposes a box for words, rather than a connection."""
        return self.kind in ("claim", "evidence")


class _Reading:
    """A draft beside a map: which box stands for which of its statements, and which connections are there."""

    def __init__(self, records: ArgumentMap, article: Article, draft: Draft) -> None:
        self.records, self.article, self.draft = records, article, draft
        spans = self._spans()
        self.boxes = [self._box_of(each, spans) for each in draft.statements]
        self.keys = _told_apart(_key(article, each.span) for each in draft.statements)
        self.relation_keys = _told_apart(self._relation_key(each) for each in draft.relations)

    def _spans(self) -> list[tuple[Span, str]]:
        """Return where the words of the map's boxes stand in the article."""
        return [
            ((quoted.excerpt.start, quoted.excerpt.end), box)
            for quoted in quoted_from(self.records, self.article.id)
            for box in quoted.boxes
            if isinstance(self.records[box], Claim | Evidence)
        ]

    def _box_of(self, statement: ProposedStatement, spans: list[tuple[Span, str]]) -> str | None:
        wanted = (statement.span, *statement.repeats)
        alike = [(_overlap(span, own), key) for span, key in spans for own in wanted]
        best = max(alike, default=(0.0, ""))
        return best[1] if best[0] >= _SAME else None

    def _relation_key(self, relation: ProposedRelation) -> str:
        ends = [self.keys[each] for each in relation.premises]
        if relation.function == "undercut":
            aim = self._relation_key(self.draft.relations[relation.target])
        else:
            aim = self.keys[relation.target]
        return _digest(relation.function, *ends, aim)

    def step(self, relation: ProposedRelation) -> str | None:
        """Return the step or objection of the map that a proposed one is; a person may have given it more premises."""
        premises = {self.boxes[each] for each in relation.premises}
        target = self.target(relation)
        if target is None or None in premises:
            return None
        for key in self.records.referrers(target):
            held = self.records[key]
            match relation.function, held:
                case "support", Inference(conclusion=aim):
                    pass
                case "attack" | "undercut", Objection(target=aim):
                    pass
                case _:
                    continue
            if aim == target and premises <= set(held.premises):
                return key
        return None

    def target(self, relation: ProposedRelation) -> str | None:
        """Return the box, or for an undercutter the step, that a relation goes to, where it is in the map."""
        if relation.function == "undercut":
            return self.step(self.draft.relations[relation.target])
        return self.boxes[relation.target]


def suggestions(records: ArgumentMap, article: Article, draft: Draft) -> tuple[Suggestion, ...]:
    """Return what a draft proposes, statements in the order of the text, each with the relations that begin at it."""
    reading = _Reading(records, article, draft)
    declined = set(article.declined)
    states: list[State] = [
        "accepted" if box is not None else "declined" if key in declined else "open"
        for box, key in zip(reading.boxes, reading.keys, strict=True)
    ]
    found = []
    for place in sorted(range(len(draft.statements)), key=lambda each: draft.statements[each].span):
        statement = draft.statements[place]
        key = reading.keys[place]
        found.append(
            Suggestion(
                key,
                statement.kind,
                states[place],
                statement.section,
                statement.span,
                statement.text,
                statement.reasons,
                (),
                reading.boxes[place],
            )
        )
        found += [
            _of_relation(reading, at, statement, states, declined)
            for at, each in enumerate(draft.relations)
            if each.premises[0] == place
        ]
    return tuple(found)


def _of_relation(
    reading: _Reading, at: int, statement: ProposedStatement, states: list[State], declined: set[str]
) -> Suggestion:
    relation, draft = reading.draft.relations[at], reading.draft
    ends = _ends(draft, at)
    key = reading.relation_keys[at]
    state: State = "open"
    step = reading.step(relation)
    if step is not None:
        state = "accepted"
    elif key in declined or any(states[each] == "declined" for each in ends):
        state = "declined"
    words = {
        "support": tr("is a reason for “{aim}”"),
        "attack": tr("speaks against “{aim}”"),
        "undercut": tr("speaks against the step to “{aim}”"),
    }
    target = draft.relations[relation.target].target if relation.function == "undercut" else relation.target
    text = words[relation.function].format(aim=draft.statements[target].text.rstrip("."))
    needs = tuple(reading.keys[each] for each in ends)
    if relation.function == "undercut":
        needs = (*needs, reading.relation_keys[relation.target])
    return Suggestion(
        key, relation.function, state, statement.section, statement.span, text, relation.reasons, needs, step
    )


def _ends(draft: Draft, at: int) -> tuple[int, ...]:
    relation = draft.relations[at]
    if relation.function != "undercut":
        return (*relation.premises, relation.target)
    return (*relation.premises, *_ends(draft, relation.target))


def accepted(
    records: ArgumentMap,
    article: Article,
    draft: Draft,
    keys: Iterable[str],
    *,
    texts: Mapping[str, str] | None = None,
    kinds: Mapping[str, Literal["claim", "evidence"]] | None = None,
) -> Change:
    """Return the change that takes suggestions into a map, with what they need; what is there already stays.

    `texts` and `kinds` are what a person made of statements before accepting them, by key.
    """
    reading = _Reading(records, article, draft)
    wanted = set(keys)
    entry = _Entry(reading, texts or {}, kinds or {})
    at_relation = [at for at, key in enumerate(reading.relation_keys) if key in wanted]
    for at in list(at_relation):
        while draft.relations[at].function == "undercut":
            at = draft.relations[at].target
            at_relation.insert(0, at)
    needed = {place for at in at_relation for place in _ends(draft, at)}
    taken = {reading.relation_keys[at] for at in at_relation}
    for place, key in enumerate(reading.keys):
        if key in wanted or place in needed:
            entry.state(place)
            taken.add(key)
    for at in dict.fromkeys(at_relation):
        entry.relate(at)
    if taken & set(article.declined):
        kept = tuple(key for key in article.declined if key not in taken)
        entry.after[article.id] = revise(records, article.id, declined=kept).pairs[article.id][1]
    return outcome(records, entry.after)


class _Entry:
    """Gathers the records that accepted suggestions become."""

    def __init__(
        self,
        reading: _Reading,
        texts: Mapping[str, str],
        kinds: Mapping[str, Literal["claim", "evidence"]],
    ) -> None:
        self.after: dict[str, Record | None] = {}
        self._reading, self._texts, self._kinds = reading, texts, kinds
        self._names = Names(reading.records)
        self._sources = {each.name: each.id for each in reading.records.of_kind(Source) if each.name}
        self._steps: dict[int, str] = {}

    def state(self, place: int) -> None:
        """Make the box of a statement, where it has none."""
        reading, statement = self._reading, self._reading.draft.statements[place]
        if reading.boxes[place] is not None:
            return
        key = reading.keys[place]
        text, kind = self._texts.get(key, statement.text), self._kinds.get(key, statement.kind)
        excerpt, *repeats = (self._excerpt(span) for span in (statement.span, *statement.repeats))
        new: Claim | Evidence
        if kind == "claim":
            new = Claim(
                id=self._names.new(Claim),
                text=text,
                main=statement.main,
                note=tr("hedged by “{words}”").format(words=statement.hedge) if statement.hedge else None,
                excerpt=excerpt,
                repeats=tuple(repeats),
            )
        else:
            new = Evidence(
                id=self._names.new(Evidence),
                text=text,
                type=statement.type,
                date=statement.date,
                source=self._source(statement),
                attribution=statement.attribution,
                excerpt=excerpt,
                repeats=tuple(repeats),
            )
        self.after[new.id] = new
        reading.boxes[place] = new.id

    def relate(self, at: int) -> None:
        """Make a step or an objection, where it is not there and the map can hold it."""
        reading, relation = self._reading, self._reading.draft.relations[at]
        held = reading.step(relation)
        if held is not None:
            self._steps[at] = held
            return
        premises = tuple(key for each in relation.premises if (key := reading.boxes[each]) is not None)
        target = self._steps.get(relation.target) if relation.function == "undercut" else reading.boxes[relation.target]
        if target is None or target in premises or len(premises) < len(relation.premises):
            return
        if relation.function == "support":
            if not isinstance(self._record(target), Claim):
                return  # Evidence stands for itself.
            shows = all(isinstance(self._record(each), Evidence) for each in premises)
            mode = "inference" if relation.mode == "attestation" and not shows else relation.mode
            new: Inference | Objection = Inference(
                id=self._names.new(Inference),
                premises=premises,
                conclusion=target,
                mode=mode,
                hedge=relation.hedge,
                scheme=relation.scheme,
            )
        else:
            new = Objection(id=self._names.new(Objection), premises=premises, target=target)
        self._steps[at] = new.id
        self.after[new.id] = new

    def _record(self, key: str) -> Record | None:
        return self.after.get(key) or self._reading.records.get(key)

    def _excerpt(self, span: Span) -> str:
        new = quoting(self._reading.article, self._names.new(Excerpt), *span)
        self.after[new.id] = new
        return new.id

    def _source(self, statement: ProposedStatement) -> str | None:
        name = statement.source
        if name is None:
            if statement.attribution is None or statement.type != "report":
                return None
            unnamed = Source(id=self._names.new(Source), type="unnamed report")
            self.after[unnamed.id] = unnamed
            return unnamed.id
        if name not in self._sources:
            named = Source(id=self._names.new(Source), name=name, type="person")
            self.after[named.id] = named
            self._sources[name] = named.id
        return self._sources[name]


def decline(records: ArgumentMap, article: str, keys: Iterable[str]) -> Change:
    """Return the change that keeps suggestions from coming again."""
    held = records.expect(article, Article)
    assert isinstance(held, Article)
    return revise(records, article, declined=tuple(dict.fromkeys((*held.declined, *keys))))


def reopen(records: ArgumentMap, article: str, keys: Iterable[str]) -> Change:
    """Return the change that lets declined suggestions be open again."""
    held = records.expect(article, Article)
    assert isinstance(held, Article)
    again = set(keys)
    return revise(records, article, declined=tuple(key for key in held.declined if key not in again))


def _key(article: Article, span: Span) -> str:
    return _digest(" ".join(article.text[slice(*span)].split()))


def _told_apart(keys: Iterable[str]) -> list[str]:
    """Return the keys, those that come again with their number behind: words may stand twice in a text."""
    seen: Counter[str] = Counter()
    found = []
    for key in keys:
        seen[key] += 1
        found.append(key if seen[key] == 1 else f"{key}-{seen[key]}")
    return found


def _digest(*words: str) -> str:
    return hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:12]


def _overlap(one: Span, other: Span) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(both, 0) / max(one[1] - one[0], other[1] - other[0], 1)
