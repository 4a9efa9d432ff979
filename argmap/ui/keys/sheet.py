"""All keys at a glance."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from argmap.language import tr
from argmap.ui.actions import Actions
from argmap.ui.keys.tree import KeysTree, of_actions, of_map
from argmap.ui.text_size import scaled


class KeysSheet(QDialog):
    """Shows what has keys, by menu, and what keys and mouse do on the map; a few letters find a line."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        self.tree = KeysTree()
        self.search = self.tree.search_field()
        groups = [(title, [each for each in entries if each.keys]) for title, entries in of_actions(actions)]
        self.tree.fill([of_map(), *((title, entries) for title, entries in groups if entries)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        for part in (self.search, self.tree, buttons):
            column.addWidget(part)
        room = parent.window().size()
        self.resize(QSize(scaled(820), scaled(620)).boundedTo(room))


def show_keys(parent: QWidget, actions: Actions) -> None:
    """Show all keys at a glance."""
    KeysSheet(parent, actions).open()
