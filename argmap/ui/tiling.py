"""How a picture is laid over sheets of paper: on one, or on several to be glued together. Knows no Qt."""

import math

from msgspec import Struct

from argmap.layout import Rect


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


def on_sheets(picture: Rect, width: float, height: float, *, across: int, overlap: float = 28.0) -> Tiling:
    """Lay a picture over sheets, so many beside each other as are wished for; neighbours share `overlap` points.

    >>> tiling = on_sheets(Rect(0, 0, 1000, 300), 500, 800, across=2, overlap=0)
    >>> tiling.scale, tiling.columns, tiling.rows
    (1.0, 2, 1)
    """
    scale = (across * width - (across - 1) * overlap) / picture.width
    rows = max(1, math.ceil((picture.height * scale - overlap) / (height - overlap) - 1e-9))
    step_x, step_y = (width - overlap) / scale, (height - overlap) / scale
    tiles = (
        Tile(_cut(picture, column * step_x, row * step_y, width / scale, height / scale), row, column)
        for row in range(rows)
        for column in range(across)
    )
    return Tiling(scale, tuple(tiles), rows, across)


def _cut(picture: Rect, x: float, y: float, width: float, height: float) -> Rect:
    left, top = picture.x + x, picture.y + y
    return Rect(left, top, min(width, picture.right - left), min(height, picture.bottom - top))
