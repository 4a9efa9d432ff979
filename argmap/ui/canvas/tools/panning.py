"""Taking hold of the map: Space and drag, or the middle button."""

from PySide6.QtCore import QPointF, Qt

from argmap.ui.canvas.tools.gesture import Gesture


class Panning(Gesture):
    """Moves the map with the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def begin(self) -> None:
        """Start from where the button was pressed."""
        self._last: QPointF = self.start

    def drag(self, modifiers: Qt.KeyboardModifier) -> None:
        """Move the map."""
        del modifiers
        delta = self.at - self._last
        self._last = self.at
        self.canvas.pan(delta.x(), delta.y())
