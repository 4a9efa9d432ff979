"""A list of what can be done and by which keys, grouped by menu, that can be searched."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from argmap.language import tr
from argmap.ui.actions import Actions
from argmap.ui.actions.row import TITLES, plain
from argmap.ui.actions.shortcuts import BY_MOUSE, ON_MAP, in_words

_ID = Qt.ItemDataRole.UserRole


class Entry(Struct, frozen=True):
    """Something that can be done: its name, its keys in words, what it does; `id` names the action, where it is one."""

    name: str
    keys: str
    tip: str
    id: str = ""


#: A heading, and what stands below it.
Group = tuple[str, list[Entry]]


def of_actions(actions: Actions) -> list[Group]:
    """Return every action by menu, with the keys that it has now."""
    groups: dict[str, list[Entry]] = {}
    for row in actions:
        entry = Entry(plain(tr(row.text)), in_words(actions[row.id].shortcuts()), tr(row.tip), row.id)
        groups.setdefault(plain(tr(TITLES[row.menu])), []).append(entry)
    return list(groups.items())


def of_map() -> Group:
    """Return what keys and mouse do on the map itself."""
    ways = [*((how, does) for _, how, does in ON_MAP), *BY_MOUSE]
    return (tr("On the map"), [Entry(tr(does), tr(how), "") for how, does in ways])


class KeysTree(QTreeWidget):
    """Shows groups of entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self.setAccessibleName(tr("Keys"))
        self.setHeaderLabels([tr("What"), tr("Keys")])
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setUniformRowHeights(False)
        self.setAllColumnsShowFocus(True)
        self.setWordWrap(True)

    def fill(self, groups: Iterable[Group]) -> None:
        """Show these groups; what was chosen stays so."""
        current = self.chosen
        self.clear()
        for title, entries in groups:
            head = QTreeWidgetItem([title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = self.font()
            font.setBold(True)
            head.setFont(0, font)
            self.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for entry in entries:
                item = QTreeWidgetItem(head, [entry.name, entry.keys])
                item.setData(0, _ID, entry.id)
                item.setToolTip(0, entry.tip)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, (entry.name, entry.keys))))
                if entry.id and entry.id == current:
                    self.setCurrentItem(item)
        self.expandAll()
        self._settle()

    @property
    def chosen(self) -> str:
        """The id of the action that is chosen; "" for none."""
        item = self.currentItem()
        return (item.data(0, _ID) or "") if item is not None else ""

    def choose(self, key: str) -> None:
        """Choose an action."""
        found = next((each for each in self._items() if each.data(0, _ID) == key), None)
        if found is not None:
            self.setCurrentItem(found)

    def search_field(self) -> QLineEdit:
        """Return a field that says what this list is searched for."""
        field = QLineEdit()
        field.setPlaceholderText(tr("Search: what you want to do, or a key"))
        field.setAccessibleName(tr("Search"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self.search)
        return field

    def search(self, words: str) -> None:
        """Show only what has all these words in its name, its keys or what it does."""
        wanted = words.casefold().split()
        found: dict[QTreeWidgetItem, bool] = {}
        for item in self._items():
            head = item.parent()
            if head is None:
                found[item] = False
                continue
            said = f"{head.text(0)} {item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
            is_found = all(word in said for word in wanted)
            item.setHidden(not is_found)
            found[head] |= is_found
        for head, any_found in found.items():
            head.setHidden(not any_found)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep in view what is chosen."""
        super().resizeEvent(event)
        self._settle()
        current = self.currentItem()
        if current is not None:
            self.scrollToItem(current)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Make room for larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()

    def _settle(self) -> None:
        self.resizeColumnToContents(0)
        self.setColumnWidth(0, min(self.columnWidth(0) + 24, self.width() * 2 // 3))

    def _items(self) -> Iterable[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self)
        while walk.value() is not None:
            yield walk.value()
            walk += 1
