"""The toolbar: what is done most, with its icon; what is added to the map also shows its name and key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.actions import ActionRow, Actions
from argmap.ui.icons import icon


class ToolBar(QToolBar):
    """Shows the actions of the table that belong into it."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Toolbar"), parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self._actions = actions
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
        """Paint the icons in other colours, here and in the menus."""
        for row in self._actions:
            if row.icon:
                self._actions[row.id].setIcon(icon(row.icon, theme))

    def _button(self, row: ActionRow) -> QToolButton:
        button = QToolButton()
        action = self._actions[row.id]
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if row.short:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._name(button, row)
        # Actions change what they are called and by which key; the button stays short.
        action.changed.connect(lambda: self._name(button, row))
        return button

    def _name(self, button: QToolButton, row: ActionRow) -> None:
        action = self._actions[row.id]
        keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()]
        name = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
        if row.short:
            button.setText("  ".join((tr(row.short), *keys[:1])))
        named = f"{name} ({keys[0]})" if keys else name
        button.setToolTip("\n".join(filter(None, (named, tr(row.tip), self._actions.why_not(row.id)))))
        button.setAccessibleName(name)
