"""A draft of a map, as spans of the text: what could be a claim or evidence, and what could lead where.

A draft is made from the text alone and knows no map; `suggestions` turn it into changes of a map.
"""

from typing import Literal

from msgspec import Struct

from argmap.article.marks import Mark
from argmap.model import EvidenceType, Mode

Span = tuple[int, int]
Function = Literal["support", "attack", "undercut"]


class ProposedStatement(Struct, frozen=True):
    """A sentence or clause that could stand in a box.

    `span` is where the article says it at first or most fully, `repeats` where it says it again. `text` is what the box
    would say: the words of the span, without a connective at their head. `reasons` are sentences that say why.
    `section` is the heading that it stands under, or the opening words of its block.
    """

    span: Span
    text: str
    kind: Literal["claim", "evidence"]
    section: str
    reasons: tuple[str, ...]
    repeats: tuple[Span, ...] = ()
    main: bool = False
    hedge: str | None = None
    type: EvidenceType = "event"
    date: str | None = None
    source: str | None = None
    """The name of who stands behind it, where the text names somebody."""
    attribution: str | None = None
    """The words of the text that say who says it, also where nobody is named."""


class ProposedRelation(Struct, frozen=True):
    """A step or an objection between statements of the draft, by their place in its list.

    `premises` are needed together. For "undercut", `target` is the place of the relation, in the list of relations,
    whose step is attacked; otherwise it is that of a statement.
    """

    premises: tuple[int, ...]
    target: int
    function: Function
    reasons: tuple[str, ...]
    mode: Mode = "inference"
    hedge: str | None = None
    scheme: str | None = None


class Draft(Struct, frozen=True):
    """All that a suggester proposes for a text, with the marks that it went by.

    `remarks` are what a careful reader would ask beyond single boxes, each with the span that it speaks of.
    """

    statements: tuple[ProposedStatement, ...]
    relations: tuple[ProposedRelation, ...]
    marks: tuple[Mark, ...] = ()
    remarks: tuple[tuple[Span, str], ...] = ()
