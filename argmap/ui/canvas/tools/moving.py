"""Moving boxes: where a person puts a box, it stays, and the rest makes way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.editing import place_all
from argmap.language import tr
from argmap.layout import Rect
from argmap.ui.canvas.tools.gesture import Gesture
from argmap.ui.canvas.tools.snapping import Snap, snapped

if TYPE_CHECKING:
    from argmap.ui.canvas.canvas import Canvas

_TOGGLING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Moving(Gesture):
    """Begins on a box: a click selects it, a drag moves it with all that is selected; Alt moves freely."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(
        self, canvas: "Canvas", at: QPointF, key: str, modifiers: Qt.KeyboardModifier, *, by_title: bool = False
    ) -> None:
        """Begin on the box `key`, or `by_title` on that of its group, whose members are then selected."""
        super().__init__(canvas, at)
        self._key = key
        self._by_title = by_title
        self._was_selected = key in canvas.document.selection
        if modifiers & _TOGGLING:
            canvas.document.toggle(key)
        elif not self._was_selected:
            canvas.document.select(key)
        self._snap = Snap(0.0, 0.0, ())

    def begin(self) -> None:
        """Take hold of what is selected."""
        held = set(self.canvas.document.selection) | {self._key}
        boxes = self.canvas.picture.boxes if self.canvas.picture is not None else {}
        self._held = {key: boxes[key] for key in held if key in boxes}
        self._others = [box for key, box in boxes.items() if key not in held]

    def drag(self, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer, and snap to what others line up with."""
        scale = self.canvas.outlook.scale
        dx, dy = (self.at.x() - self.start.x()) / scale, (self.at.y() - self.start.y()) / scale
        free = not self.canvas.snaps or bool(modifiers & Qt.KeyboardModifier.AltModifier)
        near = [box for box in self._others if not free and self.canvas.sees(box)]
        self._snap = snapped(list(self._held.values()), dx, dy, near, 8 / scale)

    def drop(self, modifiers: Qt.KeyboardModifier) -> None:
        """Put the boxes where they were let go."""
        del modifiers
        dx, dy = self._snap.dx, self._snap.dy
        centres = {key: (box.centre[0] + dx, box.centre[1] + dy) for key, box in self._held.items()}
        self.canvas.document.do(tr("Move %n box(|es)", "", len(centres)), place_all, centres)

    def click(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select this box alone, also when others were selected with it."""
        if self._was_selected and not self._by_title and not modifiers & _TOGGLING:
            self.canvas.document.select(self._key)

    def paint(self, painter: QPainter) -> None:
        """Paint where the boxes would be, and what they line up with."""
        if not self.is_drag:
            return
        accent = QColor(self.canvas.theme["accent"])
        painter.setPen(QPen(accent, 1))
        for start, end in self._snap.guides:
            painter.drawLine(QLineF(self.canvas.screen_point(start), self.canvas.screen_point(end)))
        painter.setPen(QPen(accent, 2))
        accent.setAlphaF(0.14)
        painter.setBrush(accent)
        for box in self._held.values():
            moved = Rect(box.x + self._snap.dx, box.y + self._snap.dy, box.width, box.height)
            corner = self.canvas.screen_point((moved.x, moved.y))
            scale = self.canvas.outlook.scale
            painter.drawRoundedRect(QRectF(corner.x(), corner.y(), box.width * scale, box.height * scale), 8, 8)
