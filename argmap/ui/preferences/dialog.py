"""The dialog of the preferences: pages at the left, what they hold at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from argmap.language import tr
from argmap.ui.keys.editor import ShortcutEditor
from argmap.ui.labels import Label
from argmap.ui.preferences.options import OPTIONS
from argmap.ui.preferences.rows import OptionRow
from argmap.ui.text_size import scaled

if TYPE_CHECKING:
    from argmap.ui.window import Window


class Preferences(QDialog):
    """Everything that is chosen here holds at once; there is nothing to confirm."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.contents = QListWidget()
        self.contents.setObjectName("contents")
        self.contents.setAccessibleName(tr("Pages"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        for heading, options in OPTIONS.items():
            self._add(tr(heading), [OptionRow(option, window.settings) for option in options])
        self.shortcuts = ShortcutEditor(window.settings, window.actions_by_id)
        self._add(tr("Keys"), [self.shortcuts])
        self._add(tr("Reset"), self._reset_parts())
        self.contents.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.contents.setCurrentRow(0)
        self._lay_out()
        self._settle()

    @property
    def page(self) -> int:
        """The number of the page in front, from the top."""
        return self.contents.currentRow()

    def turn_to(self, page: int) -> None:
        """Show a page."""
        self.contents.setCurrentRow(page)

    def _rows(self) -> range:
        return range(self.contents.count())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 16, 14)
        right.addWidget(self._stack, 1)
        right.addWidget(buttons)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.contents)
        across.addLayout(right, 1)

    def _add(self, heading: str, parts: list[QWidget]) -> None:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 20, 8, 12)
        column.setSpacing(18)
        column.addWidget(Label(heading, "heading"))
        for part in parts:
            column.addWidget(part, 1 if part is getattr(self, "shortcuts", None) else 0)
        if not isinstance(parts[-1], ShortcutEditor):
            column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        self.contents.addItem(heading)
        self._stack.addWidget(area)

    def _reset_parts(self) -> list[QWidget]:
        self.reset = QPushButton(tr("Reset to defaults"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self._told = Label("", "quiet")
        words = tr(
            "Everything that can be chosen here becomes what it was at first, the keys too. Maps stay as they are."
        )
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.reset)
        across.addStretch(1)
        return [Label(words), holder, self._told]

    def _reset(self) -> None:
        self._window.settings.reset()
        self._told.setText(tr("Done: everything is as it was at first."))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Make room for larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_stack"):
            self._settle()

    def _settle(self) -> None:
        widest = max(self.fontMetrics().horizontalAdvance(self.contents.item(at).text()) for at in self._rows())
        for at in self._rows():
            self.contents.item(at).setSizeHint(QSize(widest, scaled(38)))
        self.contents.setFixedWidth(widest + scaled(60))
        room = self._window.size() - QSize(40, 60)
        self.resize(QSize(scaled(860), scaled(600)).boundedTo(room))


def show_preferences(window: "Window", page: int | None = None) -> Preferences:
    """Show the preferences of a window, at a page; only one such dialog is there at a time."""
    dialog = window.findChild(Preferences) or Preferences(window)
    if page is not None:
        dialog.turn_to(page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    dialog.contents.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
