"""What the bricks and lines mean, in one row."""

from argmap.analysis import Reach
from argmap.drawing.boxes import brick
from argmap.drawing.icons import icon
from argmap.drawing.lettering import ASCENT, width_of
from argmap.drawing.picture import Picture
from argmap.drawing.primitives import Item, Primitive, Words
from argmap.layout import Rect

_ENTRIES: tuple[tuple[Reach | None, str], ...] = (
    (Reach.SHOWN, "Shown by evidence"),
    (Reach.INFERRED, "Inferred from evidence"),
    (Reach.PART, "In part"),
    (Reach.NOTHING, "Nothing under it"),
    (None, "Objection"),
)
_SIGN, _GAP, _BETWEEN = 30.0, 8.0, 26.0
HEIGHT = 20.0
_MARGIN = 24.0


def legend(x: float, y: float, size: float = 13.0) -> Item:
    """Return the legend with its upper left corner at (x, y), HEIGHT px high."""
    found: list[Primitive] = []
    left = x
    for reach, text in _ENTRIES:
        if reach is None:
            found += icon("objection", left, y + 3, "objection.line")
            left += 14 + _GAP
        else:
            found += brick(Rect(left, y + 4, _SIGN, 12), reach)
            left += _SIGN + _GAP
        room = width_of(text, size)
        found.append(Words(left, y + 3 + size * ASCENT, text, size, "canvas.ink", room))
        left += room + _BETWEEN
    return Item("legend", (), Rect(x, y, left - _BETWEEN - x, HEIGHT), tuple(found))


def with_legend(picture: Picture) -> Picture:
    """Return a picture that explains itself, for those who see it without the program: the legend stands below it."""
    frame = picture.bounds
    row = legend(frame.x + _MARGIN, frame.bottom + _MARGIN)
    width = max(frame.width, row.frame.width + 2 * _MARGIN)
    bounds = Rect(frame.x, frame.y, width, frame.height + HEIGHT + 2 * _MARGIN)
    return Picture((*picture.items, row), bounds, picture.boxes)
