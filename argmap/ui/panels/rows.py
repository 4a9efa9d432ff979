"""Rows of a panel: lines to click, or to press Enter on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from argmap.ui.labels import Label
from argmap.ui.panels.swatch import Swatch


class Row(QFrame):
    """A line to click or to press Enter on: a sign, words, and a quieter line below them."""

    chosen = Signal(str)

    def __init__(self, key: str, text: str, below: str = "", swatch: Swatch | None = None) -> None:
        super().__init__()
        self.key = key
        self.setObjectName("row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{text}. {below}" if below else text)
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 6, 8, 6)
        across.setSpacing(10)
        if swatch is not None:
            across.addWidget(swatch, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout()
        down.setSpacing(1)
        down.addWidget(Label(text))
        if below:
            down.addWidget(Label(below, "quiet"))
        across.addLayout(down, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose it with Enter or Space; the arrows go from row to row."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.chosen.emit(self.key)
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)
