"""What can be made of marked words of an article: each by one key, one button and one line of a menu."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from argmap.editing import Added, anchor, take_claim, take_evidence, take_objection, take_reason
from argmap.language import later, tr
from argmap.ui.document import Document

Taking = Literal["claim", "evidence", "main", "reason", "evidence-for", "objection", "here"]


class Take(Struct, frozen=True):
    """One thing that marked words can become; `text` and `tip` are marked with `later`."""

    id: Taking
    key: str
    text: str
    tip: str
    needs_box: bool = False


TAKES: tuple[Take, ...] = (
    Take("claim", "C", later("Claim"), later("Take the marked words as a claim")),
    Take("evidence", "E", later("Evidence"), later("Take the marked words as evidence")),
    Take("main", "M", later("Main"), later("Take the marked words as a main conclusion")),
    Take(
        "reason", "R", later("Reason"), later("Take the marked words as a reason for the selected box"), needs_box=True
    ),
    Take(
        "evidence-for",
        "Shift+E",
        later("Evidence for it"),
        later("Take the marked words as evidence for the selected box"),
        needs_box=True,
    ),
    Take(
        "objection",
        "O",
        later("Objection"),
        later("Take the marked words as an objection to the selected box"),
        needs_box=True,
    ),
    Take(
        "here", "A", later("Says so here"), later("The article says here what the selected box holds"), needs_box=True
    ),
)


def take(document: Document, what: Taking, article: str, span: tuple[int, int], box: str | None) -> bool:
    """Make a box of words of an article, or tie them to one, as one step of the history; return whether it was done."""
    name = {
        "claim": tr("Take a claim from the article"),
        "evidence": tr("Take evidence from the article"),
        "main": tr("Take a main conclusion from the article"),
        "reason": tr("Take a reason from the article"),
        "evidence-for": tr("Take evidence from the article"),
        "objection": tr("Take an objection from the article"),
        "here": tr("Say where the article says it"),
    }[what]
    simple: dict[Taking, Callable[[], Added | None]] = {
        "claim": lambda: document.add(name, take_claim, article, *span),
        "evidence": lambda: document.add(name, take_evidence, article, *span),
        "main": lambda: document.add(name, take_claim, article, *span, main=True),
    }
    if what in simple:
        return simple[what]() is not None
    if box is None:
        document.refused.emit(tr("Select a box of the map first."))
        return False
    if what == "here":
        return document.do(name, anchor, box, article, *span) is not None
    tied: dict[Taking, Callable[[], Added | None]] = {
        "reason": lambda: document.add(name, take_reason, article, *span, box),
        "evidence-for": lambda: document.add(name, take_reason, article, *span, box, evidence=True),
        "objection": lambda: document.add(name, take_objection, article, *span, box),
    }
    return tied[what]() is not None
