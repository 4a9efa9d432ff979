"""Dashed lines broken up before Qt paints them.

Qt begins the pattern anew where a line enters the picture: on neighbouring tiles, dashes would not meet.
"""

from functools import lru_cache
from itertools import cycle, pairwise
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

from argmap.drawing import Block, Curve, Dash, Polygon
from argmap.layout import Point
from argmap.ui.paths import path_of

#: Curves become straight lines that are true to a px at this magnification.
_FINE = 2.0


@lru_cache(maxsize=4096)
def dashes(primitive: Block | Polygon | Curve) -> QPainterPath:
    """Return the dashes of an outline or a curve, each a line of its own."""
    found = QPainterPath()
    for line in path_of(primitive).toSubpathPolygons(QTransform.fromScale(_FINE, _FINE)):
        _add_dashes(found, [(point.x() / _FINE, point.y() / _FINE) for point in line.toList()], primitive.dash)
    return found


def _add_dashes(found: QPainterPath, line: list[Point], dash: Dash) -> None:
    pattern = cycle(zip(dash, cycle((True, False)), strict=False))  # Patterns are pairs: a dash, a gap.
    left, is_drawn = next(pattern)
    found.moveTo(QPointF(*line[0]))
    for (x0, y0), (x1, y1) in pairwise(line):
        length, done = hypot(x1 - x0, y1 - y0), 0.0
        while length - done > left:
            done += left
            x, y = x0 + (x1 - x0) * done / length, y0 + (y1 - y0) * done / length
            if is_drawn:
                found.lineTo(x, y)
            else:
                found.moveTo(x, y)
            left, is_drawn = next(pattern)
        left -= length - done
        if is_drawn:
            found.lineTo(x1, y1)
