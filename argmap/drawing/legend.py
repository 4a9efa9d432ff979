"""What the bricks and lines mean, in one row."""

from typing import Literal, NamedTuple, assert_never

from msgspec.structs import replace

from argmap.analysis import Reach
from argmap.drawing.boxes import brick, broken_base
from argmap.drawing.icons import icon
from argmap.drawing.lettering import ASCENT, width_of
from argmap.drawing.picture import Picture
from argmap.drawing.primitives import Block, Curve, Dash, Item, Polygon, Primitive, Strokes, Words
from argmap.language import later, tr
from argmap.layout import Point, Rect

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
#: How many times its own size the legend is shown at least, where the map's own words may be too small to read.
_LEAST_SHOWN = 0.55


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


def with_legend(picture: Picture, *, shown_at: float = 1.0) -> Picture:
    """Return a picture that explains itself, for those who see it without the program: the legend stands below it.

    Where a px of the map becomes less than a px or point of what it is shown on, say so: the legend is then larger, up
    to the whole width, so that at least it can be read.
    """
    frame = picture.bounds
    plain = legend(0, 0)
    width = max(frame.width, plain.frame.width + 2 * _MARGIN)
    factor = min(max(_LEAST_SHOWN / shown_at, 1.0), width / (plain.frame.width + 2 * _MARGIN))
    left, margin = frame.x - (width - frame.width) / 2, _MARGIN * factor
    bounds = Rect(left, frame.y, width, frame.height + HEIGHT * factor + 2 * margin)
    item = _moved(plain, left + margin, frame.bottom + margin, factor)
    return Picture((*picture.items, item), bounds, picture.boxes)


def _moved(item: Item, x: float, y: float, factor: float) -> Item:
    """Return an item that begins at (0, 0), so many times as large and at (x, y)."""

    def at(point: Point) -> Point:
        return x + point[0] * factor, y + point[1] * factor

    def moved(primitive: Primitive) -> Primitive:
        match primitive:
            case Block():
                left, top = at((primitive.x, primitive.y))
                size = {name: getattr(primitive, name) * factor for name in ("width", "height", "radius", "thickness")}
                return replace(primitive, x=left, y=top, dash=dashed(primitive.dash), **size)
            case Words():
                left, top = at((primitive.x, primitive.y))
                size = {name: getattr(primitive, name) * factor for name in ("width", "size")}
                return replace(primitive, x=left, y=top, **size)
            case Strokes():
                segments = tuple((at(start), at(end)) for start, end in primitive.segments)
                thickness, dash = primitive.thickness * factor, dashed(primitive.dash)
                return replace(primitive, segments=segments, thickness=thickness, dash=dash)
            case Polygon() | Curve():
                points, thickness = tuple(map(at, primitive.points)), primitive.thickness * factor
                return replace(primitive, points=points, thickness=thickness, dash=dashed(primitive.dash))
            case _:
                assert_never(primitive)

    def dashed(dash: Dash) -> Dash:
        return tuple(each * factor for each in dash)

    frame = Rect(*at((item.frame.x, item.frame.y)), item.frame.width * factor, item.frame.height * factor)
    return replace(item, frame=frame, primitives=tuple(map(moved, item.primitives)))
