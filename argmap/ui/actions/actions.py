"""The actions of a window: a QAction for each row of the table, kept true to what is possible just now."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from argmap.language import tr
from argmap.ui.actions.needs import NEEDS
from argmap.ui.actions.row import ActionRow
from argmap.ui.actions.shortcuts import is_single, keys_of
from argmap.ui.typed import keep_what_is_typed

if TYPE_CHECKING:
    from argmap.ui.window import Window


class Actions(QObject):
    """Menus, toolbar, palette, context menu, shortcut editor and help all come from here."""

    def __init__(self, window: "Window", table: tuple[ActionRow, ...]) -> None:
        super().__init__(window)
        self._window = window
        self.table = table
        self._made = {row.id: self._action(row) for row in table}

    def __getitem__(self, key: str) -> QAction:
        return self._made[key]

    def __iter__(self) -> Iterator[ActionRow]:
        return iter(self.table)

    def add_to_canvas(self, canvas: QWidget) -> None:
        """Let the keys that belong to the map work on this one, or on a list that stands for it."""
        canvas.addActions([self._made[row.id] for row in self.table if row.on_canvas])

    def remove_from_canvas(self, canvas: QWidget) -> None:
        """Let them work on this one no more."""
        for row in self.table:
            if row.on_canvas:
                canvas.removeAction(self._made[row.id])

    def use_shortcuts(self, chosen: Mapping[str, Sequence[str]], *, single_letters: bool = True) -> None:
        """Give actions the keys that a person chose, and those of the table to all others.

        Without `single_letters` no letter does anything by itself.
        """
        for row in self.table:
            keys = [each for each in keys_of(row, chosen) if single_letters or not is_single(each)]
            self._made[row.id].setShortcuts(keys)

    def why_not(self, key: str) -> str:
        """Return why an action cannot be done just now; "" when it can."""
        row = next(row for row in self.table if row.id == key)
        is_there, otherwise = NEEDS[row.needs]
        return "" if is_there(self._window) else tr(otherwise)

    def refresh(self) -> None:
        """Enable what is possible, tick what is on, name what changes its name."""
        there = {need: is_there(self._window) for need, (is_there, _) in NEEDS.items()}
        for row in self.table:
            action = self._made[row.id]
            if row.checked is not None:
                action.setChecked(row.checked(self._window))
            # What is switched on can always be switched off again.
            action.setEnabled(there[row.needs] or action.isChecked())
            if row.wording is not None:
                action.setText(row.wording(self._window))

    def context_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of what can be done with what is selected."""
        self.refresh()
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = ""
        for row in self.table:
            if row.in_context_menu and self._made[row.id].isEnabled():
                if before and row.menu != before:
                    menu.addSeparator()
                before = row.menu
                menu.addAction(self._made[row.id])
        return menu

    def _action(self, row: ActionRow) -> QAction:
        action = QAction(tr(row.text), self._window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(each) for each in row.shortcuts])
        if row.on_canvas:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(tr(row.tip))
        action.setIconVisibleInMenu(False)
        action.setCheckable(row.checked is not None)
        action.triggered.connect(self._runner(row))
        return action

    def _runner(self, row: ActionRow) -> Callable[[], None]:
        def run() -> None:
            keep_what_is_typed()
            row.run(self._window)
            self.refresh()

        return run
