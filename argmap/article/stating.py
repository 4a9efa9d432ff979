"""What a stretch of text would be as a box: a claim or evidence, in which words, and for which reasons."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from argmap.article.marks import Language, Mark, MarkKind, beginning_in
from argmap.article.proposal import ProposedStatement, Span
from argmap.article.voices import MINDS
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
    r"\b(?:was|were|had|did|has|have|took|went|came|said|gave|wrote|\w{3,}ed|wurden?|waren?|hatten?|ist|sind|haben"
    r"|hat)\b"
)
_COMPARED = re.compile(r"\b(?:more|less|as|so|too|how|weniger|öfter|mehr|so|wie)\s+$", re.IGNORECASE)
_OWN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:i|we)\s+(?:(?:do|did|can|could|would|will|must|should|have|not|never|also|only|\w+ly)\s+)*\w+$",
        re.IGNORECASE,
    ),
    "de": re.compile(r"\b(?:ich|wir)\s+(?:\w+\s+)?\w+$|\w+\s+(?:ich|wir)$", re.IGNORECASE),
}
_POSSESSIVE = re.compile(r"['’]s?$")
#: Passive words for what is thought rather than told: whose view it is stays open, so that it is no report of anything.
_VIEW = re.compile(r"\b(?:seen|regarded|viewed|considered|deemed|perceived|thought|angesehen|betrachtet|gilt|gelten)\b")
#: A quotation of fewer words is a term in quotation marks.
_QUOTED_WORDS = 4


def statement(
    text: str,
    span: Span,
    found: Sequence[Mark],
    section: str,
    language: Language,
    *,
    is_reason: bool = False,
    is_conclusion: bool = False,
    is_question: bool = False,
    words: str = "",
) -> ProposedStatement:
    """Return the statement that a span could be; `words` are those by which it was concluded from something."""
    marks: dict[MarkKind, list[Mark]] = {}
    for mark in beginning_in(found, *span):
        if mark.end <= span[1] and not _only_leads(text, span, mark):
            marks.setdefault(mark.kind, []).append(mark)
    # "Many" says little of whether it is so: a statement is none the less checkable for it.
    hedges = (mark for mark in marks.get("hedge", ()) if mark.says != "vague" and not _counts(text, mark))
    hedge = next((mark.cue for mark in hedges), None)
    said = next((mark for mark in marks.get("attribution", ()) if not _is_own(text, mark, language)), None)
    mind = MINDS[language].search(text, *span)
    quoted = max((len(text[mark.start : mark.end].split()) for mark in marks.get("quotation", ())), default=0)
    dates = [mark for mark in marks.get("date", ()) if re.match(r"\d{4}", mark.says)]
    reasons: list[str] = []
    kind: EvidenceType | None = None
    if is_question:
        reasons.append(tr("a rhetorical question"))
    elif mind is not None:
        kind = "testimony"
        reasons.append(tr("“{words}”: what somebody thinks, as told").format(words=mind["verb"]))
    elif is_conclusion:
        reasons.append(tr("concluded with “{words}”").format(words=words))
    elif said is not None:
        kind = _told_by(text, said, quoted, reasons)
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


def _told_by(text: str, said: Mark, quoted: int, reasons: list[str]) -> EvidenceType | None:
    """Return the type of evidence that a sentence is for being said by somebody; `quoted` counts words in quotation."""
    if said.who is not None or said.says == "named":
        if said.who is not None:
            reasons.append(tr("somebody is named who says it: {who}").format(who=text[slice(*said.who)]))
        else:
            reasons.append(tr("“{words}”: said by somebody named before").format(words=said.cue))
        return "quotation" if quoted >= _QUOTED_WORDS else "testimony"
    if _VIEW.search(said.cue):
        reasons.append(tr("“{words}”: a view that nobody is named for").format(words=said.cue))
        return None
    reasons.append(tr("“{words}”: no source named").format(words=said.cue))
    return "report"


def _only_leads(text: str, span: Span, mark: Mark) -> bool:
    """Whether a mark is a connective at the head of the span, which is no part of what is said."""
    return mark.kind == "inferential" and _HEAD.fullmatch(text, span[0], _behind(text, mark.end)) is not None


def _behind(text: str, end: int) -> int:
    while end < len(text) and text[end] in ", \n":
        end += 1
    return end


def _counts(text: str, mark: Mark) -> bool:
    """Whether what looks like a hedge compares how often: "30 percent less often"."""
    return _COMPARED.search(text, max(mark.start - 12, 0), mark.start) is not None


def _is_own(text: str, mark: Mark, language: Language) -> bool:
    """Whether the author says it in the first person: "I say that" is no evidence that somebody said so."""
    return mark.who is None and _OWN[language].search(text, max(mark.start - 30, 0), mark.end) is not None


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
    """Return what something is concluded from as evidence; it tells what happened, unhedged and unjudged."""
    if statement.hedge:
        return statement
    reasons = tuple(each for each in statement.reasons if each != _unfounded())
    return replace(statement, kind="evidence", type="event", reasons=(_told(), *reasons))


def tells(words: str) -> bool:
    """Whether some words say that something happened."""
    return _PAST.search(words) is not None


def is_told(text: str, span: Span, found: Sequence[Mark]) -> bool:
    """Whether a span tells what happened, without a hedge or a judgement."""
    if _PAST.search(text, *span) is None:
        return False
    return not any(
        mark.kind in ("hedge", "evaluative") and mark.end <= span[1] and not _counts(text, mark)
        for mark in beginning_in(found, *span)
    )


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
