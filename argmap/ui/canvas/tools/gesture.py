"""What every gesture has in common: it begins with a press, follows the pointer, and ends in one Change or in none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

if TYPE_CHECKING:
    from argmap.ui.canvas.canvas import Canvas

#: How far (px of the screen) the pointer moves before a press becomes a drag.
THRESHOLD = 4.0


class Gesture:
    """One press of a button until it is let go, or a key until Enter or Esc; positions are px of the canvas."""

    #: The pointer while it lasts.
    cursor = Qt.CursorShape.ArrowCursor
    #: Whether it goes on until Enter or Esc, by keys, rather than until a button is let go.
    by_keys = False

    def __init__(self, canvas: "Canvas", at: QPointF) -> None:
        self.canvas = canvas
        self.start = at
        self.at = at
        self.is_drag = False

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer."""
        self.at = at
        if not self.is_drag and (at - self.start).manhattanLength() >= THRESHOLD:
            self.is_drag = True
            self.begin()
        if self.is_drag:
            self.drag(modifiers)
            self.canvas.update()

    def begin(self) -> None:
        """Become a drag: the pointer has left the place of the press."""

    def drag(self, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer once it is a drag."""

    def key(self, event: QKeyEvent) -> bool:
        """Take a key, where it means something to this gesture."""
        del event
        return False

    def tab(self, *, forward: bool) -> bool:
        """Take the Tab key, which Qt gives to the widget by another way."""
        del forward
        return False

    def release(self, modifiers: Qt.KeyboardModifier) -> None:
        """Do what the gesture was for."""
        if self.is_drag:
            self.drop(modifiers)
        else:
            self.click(modifiers)

    def drop(self, modifiers: Qt.KeyboardModifier) -> None:
        """End as a drag."""

    def click(self, modifiers: Qt.KeyboardModifier) -> None:
        """End as a click."""

    def paint(self, painter: QPainter) -> None:
        """Preview what will be, in px of the canvas."""
