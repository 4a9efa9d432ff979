"""The toolbar: what is done most, with its icon; what is added to the map also shows its name and key.

Where there is no room for names and keys the icons stand alone, so that nothing is cut or hidden.
"""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.actions import ActionRow, Actions
from argmap.ui.actions.row import plain
from argmap.ui.actions.shortcuts import in_words
from argmap.ui.icons import icon
from argmap.ui.text_size import scaled

Words = Literal["names", "keys", "icons"]
#: What stands beside the icons of what can be added, as far as there is room: names with keys, keys alone, nothing.
_WORDS: tuple[Words, ...] = ("names", "keys", "icons")


class ToolBar(QToolBar):
    """Shows the actions of the table that belong into it."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Toolbar"), parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self._actions = actions
        self._named: list[tuple[QToolButton, ActionRow]] = []
        self._words: Words = "names"
        before = ""
        for row in actions:
            if not row.in_toolbar:
                continue
            if before and row.menu != before:
                self.addSeparator()
            before = row.menu
            self.addWidget(self._button(row))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint the icons in other colours, and as large as text is."""
        self.setIconSize(QSize(scaled(20), scaled(20)))
        for row in self._actions:
            if row.icon:
                self._actions[row.id].setIcon(icon(row.icon, theme))
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show names and keys as far as there is room."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        self.ensurePolished()
        for words in _WORDS:
            self._words = words
            for button, row in self._named:
                self._name(button, row)
            layout = self.layout()
            if layout is not None:
                layout.invalidate()
            if self.sizeHint().width() <= self.width():
                return

    def _button(self, row: ActionRow) -> QToolButton:
        button = QToolButton()
        action = self._actions[row.id]
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if row.short:
            self._named.append((button, row))
        self._name(button, row)
        # Actions change what they are called and by which key; the button stays short.
        action.changed.connect(lambda: self._name(button, row))
        return button

    def _name(self, button: QToolButton, row: ActionRow) -> None:
        action = self._actions[row.id]
        keys = in_words(action.shortcuts()[:1])
        name = plain(action.text())
        if row.short:
            shown = {"names": (tr(row.short), keys), "keys": (keys,), "icons": ()}[self._words]
            button.setText("  ".join(filter(None, shown)))
            styles = Qt.ToolButtonStyle
            button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if button.text() else styles.ToolButtonIconOnly)
        named = f"{name} ({keys})" if keys else name
        button.setToolTip("\n".join(filter(None, (named, tr(row.tip), self._actions.why_not(row.id)))))
        button.setAccessibleName(name)
