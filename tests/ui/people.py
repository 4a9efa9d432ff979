"""What people do with mouse and keys, as events that arrive where real ones do."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from argmap.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def drag(widget: QWidget, to: QPoint, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Move the pointer with a button held; QTest itself moves it without."""
    at = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(widget.mapToGlobal(to)), Qt.MouseButton.NoButton, button, modifiers
    )
    QApplication.sendEvent(widget, event)


def drag_and_drop(widget: QWidget, way: Iterable[QPoint], modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press, go along, and let go at the end."""
    start, *rest = way
    QTest.mousePress(widget, LEFT, modifiers, start)
    for at in rest:
        drag(widget, at, LEFT, modifiers)
    QTest.mouseRelease(widget, LEFT, modifiers, rest[-1])


class Typist:
    """Presses keys where the focus is, and counts those that are not text."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.strokes = 0

    def press(self, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        """Press keys, one after the other."""
        for key in keys:
            one, modifiers = key if isinstance(key, tuple) else (key, PLAIN)
            QTest.keyClick(self._focus(), one, modifiers)
            QApplication.processEvents()
            self.strokes += 1

    def write(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self._focus(), text)
        QApplication.processEvents()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window
