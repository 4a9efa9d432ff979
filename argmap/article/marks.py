"""What the words of a text give away: hedges, attributions, quotations, dates, numbers, connectives, judgements."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

Language = Literal["en", "de"]

MarkKind = Literal[
    "hedge",
    "attribution",
    "quotation",
    "date",
    "number",
    "causal",
    "inferential",
    "contrast",
    "evaluative",
    "move",
]


class Mark(Struct, frozen=True):
    """Words at `start` to `end` that a careful reader would mark, and why.

    `cue` is the entry of the lexicon, e.g. "could be interpreted as"; `says` is what they tell, marked for translation
    by whoever shows it: for an attribution "named" or "unnamed", for a date its ISO form, for a move its name, for a
    hedge "vague" where it leaves open how many or who rather than whether, e.g. "many".
    `who` is the span of the words that name who says it, where an attribution names somebody.
    """

    kind: MarkKind
    start: int
    end: int
    cue: str
    says: str = ""
    who: tuple[int, int] | None = None


def marks(text: str, language: Language) -> tuple[Mark, ...]:
    """Return the marks of a text by where they begin; of two that overlap within a kind, the longest is kept.

    >>> [(mark.kind, mark.cue, mark.says) for mark in marks("Ann Lee said it may rain in May 2021.", "en")]
    [('attribution', 'said', 'named'), ('hedge', 'may', ''), ('date', 'May 2021', '2021-05')]
    """
    # They make marks themselves, so they are met only here.
    from argmap.article.attributions import attributions
    from argmap.article.lexicons import LISTED, cues, lowered
    from argmap.article.mentions import dates, numbers, quotations

    low = lowered(text)
    found: list[Mark] = []
    for kind in LISTED:
        held = cues(language, kind)
        listed = []
        for each in held.pattern.finditer(low):
            entry = held.entries[" ".join(each[0].split())]
            if not entry.exact or " ".join(text[each.start() : each.end()].split()) == entry.cue:
                listed.append(Mark(kind, each.start(), each.end(), entry.cue, entry.says))
        if kind == "attribution":
            listed += attributions(text, language)
        found += longest(listed)
    when = longest(dates(text, language))
    found += when
    found += numbers(text, language, when)
    found += quotations(text)
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.cue)))


def beginning_in(found: Sequence[Mark], start: int, end: int) -> Sequence[Mark]:
    """Return the marks, of those in the order of a text, that begin in a span."""
    first = bisect_left(found, start, key=lambda mark: mark.start)
    return found[first : bisect_left(found, end, first, key=lambda mark: mark.start)]


def longest(found: Iterable[Mark]) -> list[Mark]:
    """Return marks of one kind of which none overlaps another, in order: longer ones first, then those that name."""
    ranked = sorted(found, key=lambda mark: (mark.start, mark.start - mark.end, mark.who is None))
    kept: list[Mark] = []
    for mark in ranked:
        if not kept or kept[-1].end <= mark.start:
            kept.append(mark)
        elif mark.end - mark.start > kept[-1].end - kept[-1].start:
            kept[-1] = mark
    return kept
