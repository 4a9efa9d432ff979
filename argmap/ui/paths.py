"""The outlines of the display list as Qt's paths."""

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from argmap.drawing import Block, Curve, Polygon
from argmap.layout import Point


def path_of(primitive: Block | Polygon | Curve) -> QPainterPath:
    """Return an outline or a curve, in px of the map."""
    path = QPainterPath()
    match primitive:
        case Block():
            area = QRectF(primitive.x, primitive.y, primitive.width, primitive.height)
            path.addRoundedRect(area, primitive.radius, primitive.radius)
        case Polygon():
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in primitive.points]))
            path.closeSubpath()
        case Curve():
            _add_curve(path, primitive.points)
        case _:
            assert_never(primitive)
    return path


def _add_curve(path: QPainterPath, points: tuple[Point, ...]) -> None:
    here = points[0]
    path.moveTo(*here)
    for at in range(1, len(points), 3):
        first, second, end = points[at : at + 3]
        if _is_straight(here, first, second, end):
            path.lineTo(*end)  # Half of all pieces are, and Qt strokes them in two thirds of the time.
        else:
            path.cubicTo(*first, *second, *end)
        here = end


def _is_straight(start: Point, first: Point, second: Point, end: Point) -> bool:
    """Whether the curve keeps within a hundredth of a px to the straight line."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    aside = abs((first[0] - start[0]) * dy - (first[1] - start[1]) * dx)
    aside += abs((second[0] - start[0]) * dy - (second[1] - start[1]) * dx)
    return aside < 0.01 * (abs(dx) + abs(dy))
