"""A panel's content: texts and rows one below the other, in a scroll area."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from argmap.ui.labels import Label
from argmap.ui.panels.rows import Row


class Sheet(QScrollArea):
    """A column that is filled anew as a whole."""

    chosen = Signal(str)
    """The id of a row that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fill([])

    def fill(self, parts: list[QWidget]) -> None:
        """Show these parts, from the top."""
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(18, 10, 14, 18)
        column.setSpacing(3)
        for part in parts:
            if isinstance(part, Label) and part.objectName() == "label":
                column.addSpacing(14)
            if isinstance(part, Row):
                part.chosen.connect(self.chosen)
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(sheet)
