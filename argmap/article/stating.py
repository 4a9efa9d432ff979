"""What a stretch of text would be as a box: a claim or evidence, in which words, and for which reasons."""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from argmap.article.marks import Mark, MarkKind, beginning_in
from argmap.article.proposal import ProposedStatement, Span
from argmap.language import tr
from argmap.model import EvidenceType

#: What a sentence begins with that belongs to the course of the text, not to what the sentence says.
_HEAD = re.compile(
    r"(?:(?:however|therefore|thus|hence|moreover|furthermore|additionally|in addition|for instance|for example"
    r"|consequently|nevertheless|besides|also|and|but|so|jedoch|daher|deshalb|außerdem|zudem|zum Beispiel|und"
    r"|aber)\b,?\s+)+",
    re.IGNORECASE,
)
#: What tells that something happened.
_PAST = re.compile(
    r"\b(?:was|were|had|did|has|have|took|went|came|said|gave|wrote|\w{3,}ed|wurden?|waren?|hatten?|ist|sind|haben|hat)\b"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_WORD = re.compile(r"[^\W\d_]{4,}")
#: A quotation of fewer words is a term in quotation marks.
_QUOTED_WORDS = 4


def statement(
    text: str,
    span: Span,
    found: Sequence[Mark],
    section: str,
    *,
    is_reason: bool = False,
    is_conclusion: bool = False,
    words: str = "",
) -> ProposedStatement:
    """Return the statement that a span could be; `words` are those by which it was concluded from something."""
    marks: dict[MarkKind, list[Mark]] = {}
    for mark in beginning_in(found, *span):
        if mark.end <= span[1]:
            marks.setdefault(mark.kind, []).append(mark)
    # "Many" says little of whether it is so: a statement is none the less checkable for it.
    hedge = next((mark.cue for mark in marks.get("hedge", ()) if mark.says != "vague"), None)
    said = next(iter(marks.get("attribution", ())), None)
    quoted = max((len(text[mark.start : mark.end].split()) for mark in marks.get("quotation", ())), default=0)
    dates = [mark for mark in marks.get("date", ()) if re.match(r"\d{4}", mark.says)]
    kind: EvidenceType | None = None
    reasons: list[str] = []
    if is_conclusion:
        reasons.append(tr("concluded with “{words}”").format(words=words))
    elif said is not None and (said.who is not None or said.says == "named"):
        kind = "quotation" if quoted >= _QUOTED_WORDS else "testimony"
        if said.who is not None:
            reasons.append(tr("somebody is named who says it: {who}").format(who=text[slice(*said.who)]))
        else:
            reasons.append(tr("“{words}”: said by somebody named before").format(words=said.cue))
    elif said is not None:
        kind = "report"
        reasons.append(tr("“{words}”: no source named").format(words=said.cue))
    elif quoted >= _QUOTED_WORDS:
        kind = "quotation"
        reasons.append(tr("it quotes"))
    elif hedge is None and not marks.get("evaluative") and not marks.get("inferential"):
        kind = _checkable(dates, marks.get("number", ()), reasons, is_reason=is_reason)
    if hedge is not None:
        reasons.append(tr("hedged by “{words}”").format(words=hedge))
    reasons += _judgements(marks)
    if kind is None and not reasons:
        reasons.append(_unfounded())
    who = _POSSESSIVE.sub("", text[slice(*said.who)]) if said is not None and said.who is not None else None
    return ProposedStatement(
        span=span,
        text=_in_a_box(text[slice(*span)]),
        kind="claim" if kind is None else "evidence",
        section=section,
        reasons=tuple(reasons),
        hedge=hedge,
        type=kind or "event",
        date=dates[0].says if kind is not None and len(dates) == 1 else None,
        source=" ".join(who.split()) if who and kind is not None else None,
        attribution=said.cue if said is not None and kind is not None else None,
    )


def _checkable(
    dates: Sequence[Mark], numbers: Sequence[Mark], reasons: list[str], *, is_reason: bool
) -> EvidenceType | None:
    """Return the type of evidence that dates and numbers make of a sentence without a hedge or a judgement."""
    if dates:
        reasons.append(tr("it has a date: {date}").format(date=dates[0].cue))
        return "event"
    if numbers:
        reasons.append(tr("it has a number: {number}").format(number=numbers[0].cue))
        return "statistic"
    if is_reason:
        reasons.append(_told())
        return "event"
    return None


def told_as_event(statement: ProposedStatement) -> ProposedStatement:
    """Return what something is concluded from as evidence, where it tells what happened, unhedged and unjudged."""
    if len(statement.reasons) > 1 + bool(statement.repeats) or statement.hedge or not _PAST.search(statement.text):
        return statement
    if statement.reasons[0] != _unfounded():
        return statement
    reasons = (_told(), *statement.reasons[1:])
    return replace(statement, kind="evidence", type="event", reasons=reasons)


def _told() -> str:
    return tr("something is concluded from it, and it is told as having happened")


def _unfounded() -> str:
    return tr("stated without a source, a date or a number")


def _judgements(marks: dict[MarkKind, list[Mark]]) -> list[str]:
    told: dict[MarkKind, str] = {
        "evaluative": tr("it judges: “{words}”"),
        "move": tr("a way of arguing: “{words}”"),
        "causal": tr("it names a cause or an effect: “{words}”"),
    }
    return [says.format(words=marks[kind][0].cue) for kind, says in told.items() if kind in marks]


def _in_a_box(words: str) -> str:
    """Return words as they would stand in a box: on one line, without a connective at their head, as a sentence."""
    line = " ".join(words.split())
    short = _HEAD.sub("", line, count=1) if _HEAD.match(line) else line
    line = short if len(short.split()) > 1 else line
    return line[:1].upper() + line[1:]


def with_main_conclusions(statements: Sequence[ProposedStatement], text: str) -> list[ProposedStatement]:
    """Return the statements, the claim marked as main that the text is most about.

    What it is about: words that come again and again, in the title most of all; claims that it says more than once;
    and what it says first.
    """
    counts = Counter(word.casefold() for word in _WORD.findall(text))
    common = {word for word, count in counts.most_common(40) if count > 1}
    title = {word.casefold() for word in _WORD.findall(text[: max(text.find("\n\n", 20), 120)][:300])}
    best, most = None, 0.0
    for place, each in enumerate(statements):
        if each.kind == "claim" and len(each.text.split()) >= 5:
            words = {word.casefold() for word in _WORD.findall(each.text)}
            about = 2 * len(words & title) / max(len(title), 1) + len(words & common) / max(len(words), 1)
            points_back = 0.5 if re.match(r"(?:This|These|That|Dies\w*)\b", each.text) else 0.0
            score = about - points_back + len(each.repeats) + (1.0 if place < 2 else 1 / (place + 1))
            if score > most:
                best, most = place, score
    if best is None:
        return list(statements)
    reason = tr("the text is most about this")
    main = replace(statements[best], main=True, reasons=(*statements[best].reasons, reason))
    return [main if place == best else each for place, each in enumerate(statements)]
