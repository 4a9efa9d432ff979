"""Drawing a frame around boxes to select them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.layout import Rect
from argmap.ui.canvas.tools.gesture import Gesture


class Framing(Gesture):
    """Selects what lies in the frame; with Shift or Ctrl, beside what is selected already."""

    cursor = Qt.CursorShape.CrossCursor

    def begin(self) -> None:
        """Remember what was selected."""
        self._before = self.canvas.document.selection

    def drag(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select what is framed so far."""
        area = self._area()
        picture = self.canvas.picture
        framed = [key for key, box in picture.boxes.items() if box.overlaps(area)] if picture is not None else []
        kept = self._before if modifiers & _ADDING else ()
        self.canvas.document.select((*kept, *framed))

    def click(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select nothing."""
        if not modifiers & _ADDING:
            self.canvas.document.select(None)

    def paint(self, painter: QPainter) -> None:
        """Paint the frame."""
        if self.is_drag:
            colour = QColor(self.canvas.theme["accent"])
            painter.setPen(QPen(colour, 1.5))
            colour.setAlphaF(0.12)
            painter.setBrush(colour)
            painter.drawRect(QRectF(self.start, self.at).normalized())

    def _area(self) -> Rect:
        frame = QRectF(self.start, self.at).normalized()
        x, y = self.canvas.map_point(QPointF(frame.left(), frame.top()))
        right, bottom = self.canvas.map_point(QPointF(frame.right(), frame.bottom()))
        return Rect(x, y, right - x, bottom - y)


_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
