"""What the bricks and lines mean, in one row."""

from typing import Literal, NamedTuple

from argmap.analysis import Reach
from argmap.drawing.boxes import brick, broken_base
from argmap.drawing.icons import icon
from argmap.drawing.lettering import ASCENT, width_of
from argmap.drawing.picture import Picture
from argmap.drawing.primitives import Block, Item, Primitive, Words
from argmap.language import later, tr
from argmap.layout import Rect

_ENTRIES: tuple[tuple[Reach | Literal["unnamed", "objection"], str], ...] = (
    (Reach.SHOWN, later("Shown by evidence")),
    (Reach.INFERRED, later("Inferred from evidence")),
    (Reach.PART, later("In part")),
    (Reach.NOTHING, later("Nothing under it")),
    ("unnamed", later("No source named")),
    ("objection", later("Objection")),
)
_SIGN, _GAP, _BETWEEN = 28.0, 7.0, 22.0
HEIGHT = 20.0
_MARGIN = 24.0


class Entry(NamedTuple):
    """A sign of HEIGHT px with its upper left corner at (0, 0), the room that it takes, and what it means."""

    sign: tuple[Primitive, ...]
    width: float
    text: str


def entries() -> tuple[Entry, ...]:
    """Return the parts of the legend, for those who arrange them in their own way."""
    found = ((_sign(meaning, 0.0, 0.0), text) for meaning, text in _ENTRIES)
    return tuple(Entry(tuple(sign), width, tr(text)) for (sign, width), text in found)


def legend(x: float, y: float, size: float = 13.0) -> Item:
    """Return the legend with its upper left corner at (x, y), HEIGHT px high."""
    found: list[Primitive] = []
    left = x
    for meaning, entry in _ENTRIES:
        text = tr(entry)
        sign, taken = _sign(meaning, left, y)
        found += sign
        left += taken + _GAP
        room = width_of(text, size)
        found.append(Words(left, y + 3 + size * ASCENT, text, size, "canvas.ink", room))
        left += room + _BETWEEN
    return Item("legend", (), Rect(x, y, left - _BETWEEN - x, HEIGHT), tuple(found))


def _sign(meaning: Reach | Literal["unnamed", "objection"], x: float, y: float) -> tuple[list[Primitive], float]:
    """Return the sign before a text, and the room that it takes."""
    if isinstance(meaning, Reach):
        return brick(Rect(x, y + 4, _SIGN, 12), meaning), _SIGN
    if meaning == "objection":
        return icon("objection", x, y + 3, "objection.line"), 14.0
    box = Block(x, y + 2, _SIGN, 16, "evidence.fill", "evidence.line", 1.4)
    return [box, *broken_base(Rect(x, y + 14, _SIGN, 4))], _SIGN


def with_legend(picture: Picture) -> Picture:
    """Return a picture that explains itself, for those who see it without the program: the legend stands below it."""
    frame = picture.bounds
    width = max(frame.width, legend(0, 0).frame.width + 2 * _MARGIN)
    left = frame.x - (width - frame.width) / 2
    bounds = Rect(left, frame.y, width, frame.height + HEIGHT + 2 * _MARGIN)
    return Picture((*picture.items, legend(left + _MARGIN, frame.bottom + _MARGIN)), bounds, picture.boxes)
