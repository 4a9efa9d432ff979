"""Choosing other keys: for each action, with a word on who has them already."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.analysis.wording import in_quotes
from argmap.language import tr
from argmap.ui.actions import Actions
from argmap.ui.actions.row import plain
from argmap.ui.actions.shortcuts import as_at_first, assigned, holders, in_words, is_single, moves_on_map
from argmap.ui.keys.tree import KeysTree, of_actions
from argmap.ui.labels import Label
from argmap.ui.settings import Settings


class ShortcutEditor(QWidget):
    """A list of all actions; new keys are pressed for the chosen one and hold at once.

    Keys that another action has are taken over only when the person says so.
    """

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions = actions
        self._wanted: QKeySequence | None = None
        self.tree = KeysTree()
        self.search = self.tree.search_field()
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("New keys"))
        self.none = QPushButton(tr("No keys"))
        self.reset = QPushButton(tr("Reset"))
        self.reset_all = QPushButton(tr("Reset all"))
        self._says = Label("", "quiet")
        self._warning = QFrame()
        self._warning.setObjectName("warning")
        self._warns = Label("")
        self.take_over = QPushButton(tr("Take over"))
        self._lay_out()
        self.tree.currentItemChanged.connect(self._chosen)
        self.keys.keySequenceChanged.connect(self._pressed)
        self.none.clicked.connect(lambda: self._assign(None))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(lambda: self._use({}))
        self.take_over.clicked.connect(lambda: self._assign(self._wanted))
        settings.changed.connect(self._changed)
        self._fill()

    @property
    def words(self) -> str:
        """What it says of the chosen action, or of keys that cannot be had just like that."""
        return self._warns.text() if not self._warning.isHidden() else self._says.text()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self._says)
        warning = QHBoxLayout(self._warning)
        warning.addWidget(self._warns, 1)
        warning.addWidget(self.take_over)
        column.addWidget(self._warning)
        across = QHBoxLayout()
        across.addWidget(self.keys, 1)
        for button in (self.none, self.reset, self.reset_all):
            button.setAutoDefault(False)
            across.addWidget(button)
        self.take_over.setAutoDefault(False)
        column.addLayout(across)

    def _fill(self) -> None:
        self.tree.fill(of_actions(self._actions))
        self.tree.search(self.search.text())
        self._chosen()

    def _changed(self, name: str) -> None:
        if name in ("shortcuts", "single_letters"):
            self._fill()

    def _chosen(self) -> None:
        key = self.tree.chosen
        self._forget()
        for part in (self.keys, self.none, self.reset):
            part.setEnabled(bool(key))
        self.reset.setEnabled(key in self._settings.shortcuts)
        self.reset_all.setEnabled(bool(self._settings.shortcuts))
        if key:
            words = tr("Press new keys for “{action}”. They hold at once.")
            self._says.setText(words.format(action=plain(self._actions[key].text())))
        else:
            self._says.setText(tr("Choose what shall have other keys."))

    def _pressed(self, keys: QKeySequence) -> None:
        key = self.tree.chosen
        if keys.isEmpty() or not key:
            return
        row = next(each for each in self._actions if each.id == key)
        others = [each for each in holders(self._actions, self._settings.shortcuts, keys) if each.id != key]
        does = moves_on_map(keys)
        if does:
            self._warn(tr("{keys} is a key of the map itself: {does}.").format(keys=in_words([keys]), does=tr(does)))
        elif is_single(keys) and not row.on_canvas:
            words = tr("A letter by itself is for what is done on the map. Add Ctrl or Alt to {keys}.")
            self._warn(words.format(keys=in_words([keys])))
        elif others:
            names = ", ".join(in_quotes(plain(tr(each.text))) for each in others)
            self._warn(tr("{keys} belongs to {names}.").format(keys=in_words([keys]), names=names), keys)
        else:
            self._assign(keys)

    def _warn(self, words: str, wanted: QKeySequence | None = None) -> None:
        self._wanted = wanted
        self._warns.setText(words)
        self.take_over.setVisible(wanted is not None)
        self._warning.show()
        self._says.hide()

    def _forget(self) -> None:
        self._wanted = None
        self._warning.hide()
        self._says.show()
        self.keys.clear()

    def _assign(self, keys: QKeySequence | None) -> None:
        self._use(assigned(self._actions, self._settings.shortcuts, self.tree.chosen, keys))

    def _reset(self) -> None:
        self._use(as_at_first(self._actions, self._settings.shortcuts, self.tree.chosen))

    def _use(self, chosen: Mapping[str, list[str]]) -> None:
        self._settings.shortcuts = dict(chosen)
        self._chosen()
