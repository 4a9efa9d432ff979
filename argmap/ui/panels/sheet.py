"""A panel's content: texts and rows one below the other, in a scroll area."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from argmap.drawing import Theme
from argmap.ui.labels import Label
from argmap.ui.panels.rows import Row
from argmap.ui.panels.swatch import Swatch


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
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        old = self.takeWidget()
        self.setWidget(sheet)
        if old is not None:
            old.deleteLater()  # A row of it may be telling just now that it was chosen.
        rows = [part for part in parts if isinstance(part, Row)]
        if had_focus and rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Paint signs in other colours."""
        for swatch in self.findChildren(Swatch):
            swatch.set_theme(theme)
