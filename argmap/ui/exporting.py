"""What a picture of a map shall show, and how: what the export dialog asks for, and what comes of it."""

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from argmap import editing
from argmap.drawing import ThemeName
from argmap.drawing.framing import with_margin, with_title
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import Picture, compose
from argmap.language import tr
from argmap.model import ArgumentMap, Placeable

if TYPE_CHECKING:
    from argmap.ui.document import Document

Part = Literal["whole", "selection", "shown"]
Suffix = Literal[".svg", ".png", ".pdf", ".html"]


class Export(Struct, frozen=True):
    """The wishes of a person: `margin` in px of the map; at `scale` 1 a px of the map is a px, or a point of a PDF.

    A page without a `theme` has the colours that its reader's device asks for; it shows legend and title itself, and
    its reader makes the map larger.
    """

    part: Part = "whole"
    suffix: Suffix = ".png"
    theme: ThemeName | None = "light"
    scale: float = 2.0
    margin: float = 40.0
    legend: bool = True
    title: bool = True


def pictured(document: "Document", part: Part) -> Picture:
    """Return the picture of a part of a document, before anything is put around it.

    The whole is the map as it is; what is shown may be folded, switched off or laid out by itself.
    """
    match part:
        case "whole":
            as_it_is = not document.without and set(document.drawing.picture.boxes) >= _boxes(document)
            return document.drawing.picture if as_it_is else compose(document.records)
        case "selection":
            clipped = editing.clip(document.records, document.selection)
            return compose(document.records, [each.id for each in clipped.records() if isinstance(each, Placeable)])
        case "shown":
            return document.drawing.picture


def argued(document: "Document", part: Part) -> ArgumentMap:
    """Return the map that a page speaks of, where it shows a part of a document: what is switched off is out of it."""
    return document.shown if part == "shown" else document.records


def framed(picture: Picture, export: Export, title: str) -> Picture:
    """Return a picture with the margin, the legend and the title that are wished for."""
    picture = with_margin(picture, export.margin)
    if export.suffix == ".html":
        return picture
    if export.legend:
        picture = with_legend(picture)
    return with_title(picture, title) if export.title else picture


def size_in_words(picture: Picture, export: Export) -> str:
    """Return how large the file's picture is: in px, or on paper; of a page, what it needs."""
    if export.suffix == ".html":
        return tr("One file that any browser opens, without a network.")
    width, height = picture.bounds.width * export.scale, picture.bounds.height * export.scale
    if export.suffix == ".pdf":
        in_mm = 25.4 / 72
        return tr("{width} × {height} mm").format(width=_whole(width * in_mm), height=_whole(height * in_mm))
    return tr("{width} × {height} px").format(width=_whole(width), height=_whole(height))


def _whole(value: float) -> str:
    """Return a number without its fraction, with the sign between the thousands that the language writes."""
    return f"{value:,.0f}".replace(",", tr(",", "thousands separator"))


def _boxes(document: "Document") -> set[str]:
    return {each.id for each in document.records.records() if isinstance(each, Placeable)}
