"""Connecting: from a box to what it supports or speaks against. The target shows what the link would mean."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from argmap.editing.connecting import Meaning, meanings
from argmap.language import tr
from argmap.ui.canvas.tools.gesture import Gesture
from argmap.ui.painting import font

if TYPE_CHECKING:
    from argmap.ui.canvas.canvas import Canvas

#: Least size of a zone on a target, in px of the screen.
_ZONE_WIDTH, _ZONE_HEIGHT = 128.0, 44.0


class Connecting(Gesture):
    """Begins at a box's handle; each zone of the target is one meaning that the link can have."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: "Canvas", at: QPointF, key: str) -> None:
        super().__init__(canvas, at)
        self._key = key
        self._target: str | None = None
        self._meanings: tuple[Meaning, ...] = ()

    def drag(self, modifiers: Qt.KeyboardModifier) -> None:
        """Look at what lies under the pointer; the zones of a target stay while the pointer is in them."""
        del modifiers
        if self._target is not None and any(zone.contains(self.at) for zone in self._zones()):
            return
        target = self.canvas.key_at(self.at)
        if target != self._target:
            self._target = target
            self.canvas.tell("")
            is_other = target is not None and target != self._key
            self._meanings = meanings(self.canvas.document.records, self._key, target or "") if is_other else ()
            if not is_other:
                self._target = None

    def drop(self, modifiers: Qt.KeyboardModifier) -> None:
        """Make the link that the zone under the pointer means; on free ground, a new conclusion above."""
        del modifiers
        if self._target is None:
            self.canvas.dropped_on_ground.emit(self._key)
            return
        chosen = next(
            (each for each, zone in zip(self._meanings, self._zones(), strict=True) if zone.contains(self.at)), None
        )
        if chosen is not None:
            self.canvas.connect_as(chosen)

    def paint(self, painter: QPainter) -> None:
        """Paint the line to the pointer, and on the target what the link would mean."""
        frame = self.canvas.screen_frame(self._key)
        if not self.is_drag or frame is None:
            return
        theme = self.canvas.theme
        start = QPointF(frame.centre[0], frame.y)
        path = QPainterPath(start)
        reach = max(30.0, abs(self.at.y() - start.y()) / 2)
        path.cubicTo(start - QPointF(0, reach), self.at + QPointF(0, reach), self.at)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme["accent"]), 2.5, Qt.PenStyle.DashLine))
        painter.drawPath(path)
        for meaning, zone in zip(self._meanings, self._zones(), strict=True):
            self._paint_zone(painter, meaning, zone)

    def _paint_zone(self, painter: QPainter, meaning: Meaning, zone: QRectF) -> None:
        theme = self.canvas.theme
        is_chosen = zone.contains(self.at)
        is_allowed = meaning.change is not None
        tone = ("main" if is_chosen else "claim") if is_allowed else "retracted"
        painter.setPen(QPen(QColor(theme[f"{tone}.line"]), 2))
        painter.setBrush(QColor(theme[f"{tone}.fill"]))
        painter.drawRoundedRect(zone.adjusted(2, 2, -2, -2), 8, 8)
        painter.setPen(QColor(theme[f"{tone}.ink"]))
        painter.setFont(font(14, bold=is_chosen))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(zone.adjusted(8, 4, -8, -4), flags, meaning.name)
        if is_chosen:
            words = meaning.sentence if is_allowed else meaning.refusal
            self.canvas.tell(words or tr("This cannot be connected."))

    def _zones(self) -> list[QRectF]:
        """Return where each meaning stands: side by side on the target, where they fit, else wider than it."""
        frame = self.canvas.screen_frame(self._target) if self._target is not None else None
        if frame is None or not self._meanings:
            return []
        count = len(self._meanings)
        width = max(frame.width, count * _ZONE_WIDTH)
        height = max(frame.height, _ZONE_HEIGHT)
        left = min(max(frame.centre[0] - width / 2, 4.0), max(self.canvas.width() - width - 4, 4.0))
        top = frame.centre[1] - height / 2
        return [QRectF(left + at * width / count, top, width / count, height) for at in range(count)]
