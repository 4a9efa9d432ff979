"""What can be made of marked words of an article: each by one key, one button, one line of a menu, or a drag."""

from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import QMimeData

from argmap.editing import anchor, take_claim, take_evidence, take_objection, take_reason
from argmap.language import later, tr
from argmap.ui.document import AddingVerb, Document

Taking = Literal["claim", "evidence", "main", "reason", "evidence-for", "objection", "here"]
Span = tuple[int, int]

#: What is dragged when marked words are: where they begin and end, and the article.
_SPAN_TYPE = "application/vnd.argmap.span"


class Take(Struct, frozen=True):
    """One thing that marked words can become; `text`, `tip` and `name`, that of the step, are marked with `later`.

    `verb` makes a new box, of the words and for some of the selected box; without one the words are said to be that
    box's own.
    """

    id: Taking
    key: str
    text: str
    tip: str
    name: str
    verb: AddingVerb | None = None
    how: dict[str, Any] = {}
    needs_box: bool = False


TAKES: tuple[Take, ...] = (
    Take(
        "claim",
        "C",
        later("Claim"),
        later("Take the marked words as a claim"),
        later("Take a claim from the article"),
        take_claim,
    ),
    Take(
        "evidence",
        "E",
        later("Evidence"),
        later("Take the marked words as evidence"),
        later("Take evidence from the article"),
        take_evidence,
    ),
    Take(
        "main",
        "M",
        later("Main"),
        later("Take the marked words as a main conclusion"),
        later("Take a main conclusion from the article"),
        take_claim,
        {"main": True},
    ),
    Take(
        "reason",
        "R",
        later("Reason"),
        later("Take the marked words as a reason for the selected box"),
        later("Take a reason from the article"),
        take_reason,
        needs_box=True,
    ),
    Take(
        "evidence-for",
        "Shift+E",
        later("Evidence for it"),
        later("Take the marked words as evidence for the selected box"),
        later("Take evidence from the article"),
        take_reason,
        {"evidence": True},
        needs_box=True,
    ),
    Take(
        "objection",
        "O",
        later("Objection"),
        later("Take the marked words as an objection to the selected box"),
        later("Take an objection from the article"),
        take_objection,
        needs_box=True,
    ),
    Take(
        "here",
        "A",
        later("Says so here"),
        later("The article says here what the selected box holds"),
        later("Say where the article says it"),
        needs_box=True,
    ),
)


def take(document: Document, what: Taking, article: str, span: Span, box: str | None) -> bool:
    """Make a box of words of an article, or tie them to one, as one step of the history; return whether it was done."""
    row = next(each for each in TAKES if each.id == what)
    if row.needs_box and box is None:
        document.refused.emit(tr("Select a box of the map first."))
        return False
    if row.verb is None:
        return document.do(tr(row.name), anchor, box, article, *span) is not None
    onto = (box,) if row.needs_box else ()
    return document.add(tr(row.name), row.verb, article, *span, *onto, **row.how) is not None


def drag(held: QMimeData, article: str, span: Span) -> None:
    """Say in what is dragged which words of which article it is."""
    held.setData(_SPAN_TYPE, f"{span[0]} {span[1]} {article}".encode())


def dragged(held: QMimeData) -> tuple[str, Span] | None:
    """Return the article and the span that are dragged; None where something else is."""
    if not held.hasFormat(_SPAN_TYPE):
        return None
    try:
        start, end, article = bytes(held.data(_SPAN_TYPE).data()).decode().split(" ", 2)
        return article, (int(start), int(end))
    except ValueError:
        return None
