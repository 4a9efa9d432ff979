"""Retargeting: the head of an arrow is taken to another box."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.editing import retarget
from argmap.language import tr
from argmap.model import ArgmapError, Change
from argmap.ui.canvas.tools.gesture import Gesture

if TYPE_CHECKING:
    from argmap.ui.canvas.canvas import Canvas


class Retargeting(Gesture):
    """Begins at the head of the line from a step or an objection; ends on what it shall lead to or speak against."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: "Canvas", at: QPointF, key: str) -> None:
        super().__init__(canvas, at)
        self._key = key
        self._target: str | None = None
        self._change: Change | None = None

    def drag(self, modifiers: Qt.KeyboardModifier) -> None:
        """Look at what lies under the pointer."""
        del modifiers
        target = self.canvas.key_at(self.at)
        if target != self._target:
            self._target, self._change = target, None
            self.canvas.tell("")
            if target is not None and target != self._key:
                try:
                    self._change = retarget(self.canvas.document.records, self._key, target)
                except ArgmapError as error:
                    self.canvas.tell(error.advice)

    def drop(self, modifiers: Qt.KeyboardModifier) -> None:
        """Let it lead there."""
        del modifiers
        if self._target is not None and self._target != self._key:
            self.canvas.document.do(tr("Lead elsewhere"), retarget, self._key, self._target)

    def click(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select the step."""
        del modifiers
        self.canvas.document.select(self._key)

    def paint(self, painter: QPainter) -> None:
        """Paint the line to the pointer, and a ring around where it may lead."""
        frame = self.canvas.screen_frame(self._key)
        if not self.is_drag or frame is None:
            return
        theme = self.canvas.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme["accent"]), 2.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(QPointF(frame.centre[0], frame.y), self.at))
        target = self.canvas.screen_frame(self._target) if self._target is not None else None
        if target is not None and self._target != self._key:
            role = "accent" if self._change is not None else "objection.line"
            painter.setPen(QPen(QColor(theme[role]), 3))
            painter.drawRoundedRect(
                QRectF(target.x, target.y, target.width, target.height).adjusted(-6, -6, 6, 6), 12, 12
            )
