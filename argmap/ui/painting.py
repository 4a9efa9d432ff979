"""Painting a display list with Qt, for the screen and for files alike."""

from collections.abc import Iterable
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from argmap.drawing import FAMILY, Block, Curve, Polygon, Primitive, Role, Strokes, Theme, Words
from argmap.ui.fonts import load_fonts


@lru_cache(maxsize=64)
def font(size: float, *, bold: bool = False) -> QFont:
    """Return the map's font at a size in px, which Qt takes as a whole number."""
    load_fonts()
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Brushwork:
    """Paints primitives in the colours of one theme; words smaller than `legible` device px become bars."""

    def __init__(self, painter: QPainter, theme: Theme, *, legible: float = 0.0) -> None:
        self._painter = painter
        self._theme = theme
        self._scale = painter.worldTransform().m11()
        self._legible = legible
        load_fonts()

    def paint(self, primitives: Iterable[Primitive]) -> None:
        """Paint in the order given."""
        for primitive in primitives:
            self._one(primitive)

    def _one(self, primitive: Primitive) -> None:
        painter = self._painter
        match primitive:
            case Block():
                self._fill(primitive.fill)
                self._line(primitive)
                area = QRectF(primitive.x, primitive.y, primitive.width, primitive.height)
                if primitive.radius:
                    painter.drawRoundedRect(area, primitive.radius, primitive.radius)
                else:
                    painter.drawRect(area)
            case Polygon():
                self._fill(primitive.fill)
                self._line(primitive)
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in primitive.points]))
            case Curve():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                self._line(primitive)
                painter.drawPath(_path(primitive))
            case Strokes():
                self._line(primitive)
                painter.drawLines([QLineF(*start, *end) for start, end in primitive.segments])
            case Words():
                self._words(primitive)
            case _:
                assert_never(primitive)

    def _words(self, words: Words) -> None:
        if words.size * self._scale < self._legible:
            bar = QColor(self._theme[words.ink])
            bar.setAlphaF(0.32)
            self._painter.fillRect(QRectF(words.x, words.y - words.size * 0.5, words.width, words.size * 0.38), bar)
            return
        self._painter.setPen(QColor(self._theme[words.ink]))
        self._painter.setFont(font(words.size, bold=words.bold))
        self._painter.drawText(QPointF(words.x, words.y), words.text)

    def _fill(self, role: Role | None) -> None:
        self._painter.setBrush(QBrush(QColor(self._theme[role])) if role else QBrush(Qt.BrushStyle.NoBrush))

    def _line(self, shape: Block | Polygon | Curve | Strokes) -> None:
        if shape.line is None:
            self._painter.setPen(Qt.PenStyle.NoPen)
            return
        thickness = self._theme.thickness(shape)
        pen = QPen(QColor(self._theme[shape.line]), thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if shape.dash:
            pen.setDashPattern([each / thickness for each in shape.dash])
        self._painter.setPen(pen)


def _path(curve: Curve) -> QPainterPath:
    path = QPainterPath(QPointF(*curve.points[0]))
    for at in range(1, len(curve.points), 3):
        first, second, end = curve.points[at : at + 3]
        path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
    return path
