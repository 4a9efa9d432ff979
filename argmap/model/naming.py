"""What kinds of records are called in a sentence that a person reads."""

from collections.abc import Iterable
from functools import reduce

from argmap.language import later, tr
from argmap.model.records import Record, kind_of

_NAMES = {
    "article": later("an article"),
    "source": later("a source"),
    "excerpt": later("an excerpt"),
    "evidence": later("evidence"),
    "claim": later("a claim"),
    "inference": later("an inference"),
    "objection": later("an objection"),
    "placement": later("a placement"),
    "group": later("a group"),
}


def named(*kinds: Record | type[Record]) -> str:
    """Return kinds as alternatives, e.g. "a claim or evidence"."""
    return alternatives(tr(_NAMES[kind_of(kind)]) for kind in kinds)


def alternatives(parts: Iterable[str]) -> str:
    """Return "a or b or c"."""
    return reduce(lambda one, other: tr("{one} or {other}").format(one=one, other=other), parts)
