"""Painting a display list with Qt, for the screen and for files alike."""

from collections.abc import Iterable
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from argmap.drawing import FAMILY, Block, Curve, Dash, Polygon, Primitive, Role, Strokes, Theme, Words
from argmap.layout import Point, Rect
from argmap.ui.dashes import dashes
from argmap.ui.fonts import load_fonts
from argmap.ui.paths import path_of

#: From so many strokes on it pays to ask which are seen.
_MANY = 40
#: Device px below which nobody sees where a pattern of dashes begins.
_FINEST = 2.5


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
    """Paints primitives in the colours of one theme; words smaller than `legible` device px become bars.

    Where only a part of the map is seen, say so: most strokes of a long hatching are then left out.
    """

    def __init__(self, painter: QPainter, theme: Theme, *, legible: float = 0.0, seen: Rect | None = None) -> None:
        self._painter = painter
        self._theme = theme
        self._scale = painter.worldTransform().m11()
        self._pixels = painter.combinedTransform().m11()
        self._legible = legible
        self._seen = seen
        load_fonts()

    def paint(self, primitives: Iterable[Primitive]) -> None:
        """Paint in the order given."""
        for primitive in primitives:
            self._one(primitive)

    def _one(self, primitive: Primitive) -> None:
        painter = self._painter
        match primitive:
            case Block(line=str()) | Polygon(line=str()) | Curve() if self._breaks(primitive.dash):
                if not isinstance(primitive, Curve):
                    self._fill(primitive.fill)
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.drawPath(path_of(primitive))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                self._line(primitive, is_broken=True)
                painter.drawPath(dashes(primitive))
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
                painter.drawPath(path_of(primitive))
            case Strokes():
                self._line(primitive)
                painter.drawLines(self._strokes(primitive))
            case Words():
                self._words(primitive)
            case _:
                assert_never(primitive)

    def _breaks(self, dash: Dash) -> bool:
        """Whether dashes have to meet those of another tile, and are long enough to be seen doing so."""
        return self._seen is not None and sum(dash) * self._pixels > _FINEST

    def _words(self, words: Words) -> None:
        if words.size * self._scale < self._legible:
            bar = QColor(self._theme[words.ink])
            bar.setAlphaF(0.32)
            self._painter.fillRect(QRectF(words.x, words.y - words.size * 0.5, words.width, words.size * 0.38), bar)
            return
        self._painter.setPen(QColor(self._theme[words.ink]))
        self._painter.setFont(font(words.size, bold=words.bold))
        self._painter.drawText(QPointF(words.x, words.y), words.text)

    def _strokes(self, strokes: Strokes) -> list[QLineF]:
        segments: Iterable[tuple[Point, Point]] = strokes.segments
        if self._seen is not None and len(strokes.segments) > _MANY:
            left, right = self._seen.x - strokes.thickness, self._seen.right + strokes.thickness
            segments = [
                each
                for each in segments
                if (each[0][0] <= right or each[1][0] <= right) and (each[0][0] >= left or each[1][0] >= left)
            ]
        return [QLineF(*start, *end) for start, end in segments]

    def _fill(self, role: Role | None) -> None:
        self._painter.setBrush(_brush(self._theme[role]) if role else Qt.BrushStyle.NoBrush)

    def _line(self, shape: Block | Polygon | Curve | Strokes, *, is_broken: bool = False) -> None:
        """Take the pen of a shape's line; what is broken into dashes already is painted solid."""
        if shape.line is None:
            self._painter.setPen(Qt.PenStyle.NoPen)
        else:
            dash = () if is_broken else shape.dash
            self._painter.setPen(_pen(self._theme[shape.line], self._theme.thickness(shape), dash))


@lru_cache(maxsize=64)
def _brush(colour: str) -> QBrush:
    return QBrush(QColor(colour))


@lru_cache(maxsize=256)
def _pen(colour: str, thickness: float, dash: Dash) -> QPen:
    pen = QPen(QColor(colour), thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([each / thickness for each in dash])
    return pen
