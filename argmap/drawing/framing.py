"""What stands around a map in a picture of it: more or less free space, and the title above."""

from argmap.drawing.lettering import ASCENT, LINE, width_of, wrapped
from argmap.drawing.picture import Picture
from argmap.drawing.primitives import Item, Words
from argmap.layout import Rect

#: Free space that a picture has around the map to begin with.
_MARGIN = 60.0
#: A title's letters: px, or a share of the width of a map that is looked at from further off; and space around them.
_SIZE, _SHARE, _PAD = 26.0, 1 / 70, 24.0


def with_margin(picture: Picture, margin: float) -> Picture:
    """Return the picture with so much free space around the map, in px of the map; below the ground there is soil."""
    more, frame = margin - _MARGIN, picture.bounds
    bounds = Rect(frame.x - more, frame.y - more, frame.width + 2 * more, frame.height + more + max(more, 0.0))
    return Picture(picture.items, bounds, picture.boxes)


def with_title(picture: Picture, title: str) -> Picture:
    """Return the picture with a title above it, in as many lines as it needs."""
    frame = picture.bounds
    size = max(_SIZE, frame.width * _SHARE)
    lines = wrapped(title, size, max(frame.width - 2 * _PAD, 200.0), bold=True, most=3)
    height = len(lines) * size * LINE + _PAD
    top = frame.y - height
    words = tuple(
        Words(
            frame.x + _PAD,
            top + _PAD + (at * LINE + ASCENT) * size,
            line,
            size,
            "canvas.ink",
            width_of(line, size, bold=True),
            bold=True,
        )
        for at, line in enumerate(lines)
    )
    area = Rect(frame.x, top, frame.width, height)
    bounds = Rect(frame.x, top, frame.width, frame.height + height)
    return Picture((*picture.items, Item("legend", (), area, words)), bounds, picture.boxes)
