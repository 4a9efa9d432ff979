"""Linking by keys: the arrows go to the target, Enter links, Esc leaves; nothing need be dragged."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from argmap.editing.connecting import meanings
from argmap.language import tr
from argmap.ui.canvas.neighbours import nearest, next_in_order
from argmap.ui.canvas.tools.gesture import Gesture

if TYPE_CHECKING:
    from argmap.ui.canvas.canvas import Canvas


class Linking(Gesture):
    """Begins on the selected box."""

    by_keys = True

    def __init__(self, canvas: "Canvas", key: str) -> None:
        super().__init__(canvas, QPointF())
        self._key = key
        self._target = key
        canvas.tell(tr("Go with the arrow keys to what this shall support or speak against, then press Enter."))

    def key(self, event: QKeyEvent) -> bool:
        """Go to another target, link, or leave."""
        boxes = self.canvas.picture.boxes if self.canvas.picture is not None else {}
        direction = self.canvas.direction_of(event)
        if direction is not None:
            self._aim(nearest(boxes, self._target, direction))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.canvas.end_gesture()
            if self._target != self._key:
                self.canvas.choose_meaning(meanings(self.canvas.document.records, self._key, self._target))
        else:
            return False
        return True

    def tab(self, *, forward: bool) -> bool:
        """Go to the next target, or the one before."""
        self._aim(next_in_order(self.canvas.in_order(), self._target, forward=forward))
        return True

    def paint(self, painter: QPainter) -> None:
        """Paint the line to the target, and a ring around it."""
        frame, target = self.canvas.screen_frame(self._key), self.canvas.screen_frame(self._target)
        if frame is None or target is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.canvas.theme["accent"]), 2.5, Qt.PenStyle.DashLine))
        if self._target != self._key:
            start, end = QPointF(frame.centre[0], frame.y), QPointF(target.centre[0], target.bottom)
            path = QPainterPath(start)
            path.cubicTo(start - QPointF(0, 40), end + QPointF(0, 40), end)
            painter.drawPath(path)
        painter.drawRoundedRect(QRectF(target.x, target.y, target.width, target.height).adjusted(-8, -8, 8, 8), 12, 12)

    def _aim(self, key: str | None) -> None:
        if key is not None:
            self._target = key
            self.canvas.bring_into_view(key)
            self.canvas.tell(self.canvas.name_of(key))
            self.canvas.update()
