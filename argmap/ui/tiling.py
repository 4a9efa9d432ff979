"""How a picture is laid over sheets of paper: on one, or on several to be glued together. Knows no Qt."""

import math

from msgspec import Struct

from argmap.language import tr
from argmap.layout import Rect
from argmap.model import ArgmapError

#: Points that neighbouring sheets share, to be glued.
OVERLAP = 28.0
#: Sheets that a scale may take.
_MOST = 2_000


class TilingError(ArgmapError):
    """A picture that takes more paper than anybody has."""


class Tile(Struct, frozen=True):
    """A sheet: which part of the picture it shows, and where it lies among the others, counted from 0."""

    part: Rect
    row: int
    column: int


class Tiling(Struct, frozen=True):
    """Sheets from left to right and from top to bottom; `scale` is points of paper for a px of the picture."""

    scale: float
    tiles: tuple[Tile, ...]
    rows: int
    columns: int


def is_wide(picture: Rect) -> bool:
    """Return whether a picture fits better on a sheet that lies on its side."""
    return picture.width > picture.height


def on_one_sheet(picture: Rect, width: float, height: float, *, most: float = 0.9) -> Tiling:
    """Lay a picture over one sheet of so many points, as large as fits but no larger than `most`."""
    scale = min(width / picture.width, height / picture.height, most)
    part = Rect(picture.x, picture.y, picture.width, picture.height)
    return Tiling(scale, (Tile(part, 0, 0),), 1, 1)


def on_sheets(picture: Rect, width: float, height: float, *, across: int, overlap: float = OVERLAP) -> Tiling:
    """Lay a picture over sheets, so many beside each other as are wished for; neighbours share `overlap` points.

    >>> tiling = on_sheets(Rect(0, 0, 1000, 300), 500, 800, across=2, overlap=0)
    >>> tiling.scale, tiling.columns, tiling.rows
    (1.0, 2, 1)
    """
    return _laid(picture, width, height, _filling(picture.width, width, across, overlap), overlap)


def to_be_read(picture: Rect, width: float, height: float, *, least: float = 0.5, most: float = 0.9) -> Tiling:
    """Lay a picture over as few sheets as it takes for its words to be read: at no scale below `least`.

    >>> to_be_read(Rect(0, 0, 900, 900), 500, 800).columns, to_be_read(Rect(0, 0, 1900, 900), 500, 800).columns
    (1, 2)
    """
    one = on_one_sheet(picture, width, height, most=most)
    if one.scale >= least:
        return one
    # The sheets that it takes are filled: one that shows next to nothing is paper for nothing.
    wide = _filling(picture.width, width, _sheets(picture.width * least, width, OVERLAP), OVERLAP)
    high = _filling(picture.height, height, _sheets(picture.height * least, height, OVERLAP), OVERLAP)
    return at_scale(picture, width, height, scale=min(wide, high, most))


def at_scale(picture: Rect, width: float, height: float, *, scale: float) -> Tiling:
    """Lay a picture over as many sheets as it takes at a scale; raises TilingError where nobody would glue them."""
    count = _sheets(picture.width * scale, width, OVERLAP) * _sheets(picture.height * scale, height, OVERLAP)
    if count > _MOST:
        text = tr("This would take {count} sheets of paper").format(count=count)
        raise TilingError(text, hint=tr("Use a smaller scale, or say how many sheets across."))
    return _laid(picture, width, height, scale, OVERLAP)


def _laid(picture: Rect, width: float, height: float, scale: float, overlap: float) -> Tiling:
    columns = _sheets(picture.width * scale, width, overlap)
    rows = _sheets(picture.height * scale, height, overlap)
    step_x, step_y = (width - overlap) / scale, (height - overlap) / scale
    tiles = (
        Tile(_cut(picture, column * step_x, row * step_y, width / scale, height / scale), row, column)
        for row in range(rows)
        for column in range(columns)
    )
    return Tiling(scale, tuple(tiles), rows, columns)


def _sheets(length: float, room: float, overlap: float) -> int:
    """Return how many sheets with so much room cover a length, each sharing `overlap` with the next."""
    return max(1, math.ceil((length - overlap) / (room - overlap) - 1e-9))


def _filling(length: float, room: float, sheets: int, overlap: float) -> float:
    """Return the scale at which a length fills so many sheets."""
    return (sheets * room - (sheets - 1) * overlap) / length


def _cut(picture: Rect, x: float, y: float, width: float, height: float) -> Rect:
    left, top = picture.x + x, picture.y + y
    return Rect(left, top, min(width, picture.right - left), min(height, picture.bottom - top))
