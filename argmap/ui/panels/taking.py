"""What can be made of marked words of an article: each by one key, one button, one line of a menu, or a drag."""

from hashlib import sha256
from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import QMimeData

from argmap.editing import Added, anchor, place_all, take_claim, take_evidence, take_objection, take_reason
from argmap.language import later, tr
from argmap.layout import Point
from argmap.model import ArgumentMap, Article
from argmap.ui.document import AddingVerb, Document

Taking = Literal["claim", "evidence", "main", "reason", "evidence-for", "objection", "here"]
Span = tuple[int, int]

#: What is dragged when marked words are: where they begin and end, and of which text.
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


def take(document: Document, what: Taking, article: str, span: Span, box: str | None, at: Point | None = None) -> bool:
    """Make a box of words of an article, or tie them to one, as one step of the history; return whether it was done.

    A new box has its centre `at` this point of the map; where None is given the layout finds it a place.
    """
    row = next(each for each in TAKES if each.id == what)
    if row.needs_box and box is None:
        document.refused.emit(tr("Select a box of the map first."))
        return False
    if row.verb is None:
        return document.do(tr(row.name), anchor, box, article, *span) is not None
    onto = (box,) if row.needs_box else ()
    verb = row.verb if at is None else _placing(row.verb, at)
    return document.add(tr(row.name), verb, article, *span, *onto, **row.how) is not None


def _placing(verb: AddingVerb, at: Point) -> AddingVerb:
    """Return a verb that also puts the new box where a person wants it."""

    def add(records: ArgumentMap, *args: Any, **how: Any) -> Added:
        added = verb(records, *args, **how)
        placed = place_all(records.applied(added.change), {added.key: at})
        return Added(added.change.then(placed), added.keys)

    return add


class Dragged(Struct, frozen=True):
    """Words on their way to a map: where they begin and end, and a digest of the text that they are of."""

    span: Span
    digest: str

    def article_in(self, records: ArgumentMap) -> str | None:
        """Return the article of a map that has this text; ids say nothing, as they are alike in all maps."""
        return next((each.id for each in records.of_kind(Article) if _digest(each.text) == self.digest), None)


def drag(held: QMimeData, text: str, span: Span) -> None:
    """Say in what is dragged which words of which text it is."""
    held.setData(_SPAN_TYPE, f"{span[0]} {span[1]} {_digest(text)}".encode())


def is_dragged(held: QMimeData) -> bool:
    """Return whether words of an article are dragged."""
    return held.hasFormat(_SPAN_TYPE)


def dragged(held: QMimeData) -> Dragged | None:
    """Return the words that are dragged; None where something else is."""
    try:
        start, end, digest = bytes(held.data(_SPAN_TYPE).data()).decode().split(" ")
        return Dragged((int(start), int(end)), digest)
    except ValueError:
        return None


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
