"""A form: names on the left, fields on the right, one below the other."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QVBoxLayout, QWidget

from argmap.ui.labels import Label
from argmap.ui.panels.fields import Field


def _always() -> bool:
    return True


class Entry(NamedTuple):
    """One field of a form: by which id it is found again, what it shows, and what is done with what is written."""

    id: str
    label: str
    field: Field
    value: Callable[[], Any]
    write: Callable[[Any], object]
    is_there: Callable[[], bool] = _always
    remark: Callable[[], str] | None = None


class Command(NamedTuple):
    """A button of a form."""

    id: str
    text: str
    tip: str
    run: Callable[[], object]


Part = Entry | Command | QWidget
"""What a form is made of; a widget of its own takes the whole width."""


class Form(QWidget):
    """Fields that are built for what is selected, and then given new values as often as the map changes."""

    def __init__(self, names_width: int = 104) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._names_width = names_width
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._sheet = QWidget()
        self._column.addWidget(self._sheet)
        self._entries: list[tuple[Entry, QWidget | None]] = []
        self._inner: dict[str, QWidget] = {}

    def build(self, parts: Sequence[Part]) -> None:
        """Show these parts; what was being typed is kept, and the keys stay with the field of the same id."""
        self.keep()
        focused = self._focused()
        self._entries, self._inner = [], {}
        sheet = QWidget()
        sheet.setObjectName("sheet")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(18, 10, 14, 18)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(9)
        grid.setColumnMinimumWidth(0, self._names_width)
        grid.setColumnStretch(1, 1)
        for row, part in enumerate(parts):
            match part:
                case Entry():
                    self._add_entry(grid, row, part)
                case Command():
                    self._add_command(grid, row, part)
                case _:
                    grid.addWidget(part, row, 0, 1, 2)
        grid.setRowStretch(len(parts), 1)
        self.refresh()
        old, self._sheet = self._sheet, sheet
        self._column.replaceWidget(old, sheet)
        sheet.show()
        if focused is not None and self._inner:
            self.focus(focused if focused in self._inner else next(iter(self._inner)))
        old.hide()
        old.deleteLater()  # A button of it may be telling just now that it was pressed.

    def refresh(self) -> None:
        """Give every field what the map holds now."""
        for entry, label in self._entries:
            is_there = entry.is_there()
            entry.field.setVisible(is_there)
            if label is not None:
                label.setVisible(is_there)
            if is_there:
                entry.field.give(entry.value())
                if entry.remark is not None:
                    entry.field.say(entry.remark())

    def keep(self) -> None:
        """Keep what is being typed."""
        for entry, _ in self._entries:
            entry.field.keep()

    def focus(self, key: str) -> None:
        """Give the keys to a field or a button."""
        if key in self._inner:
            self._inner[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def __getitem__(self, key: str) -> QWidget:
        """Return what takes the keys for an id: the editor of a field, or a button."""
        return self._inner[key]

    def __contains__(self, key: str) -> bool:
        return key in self._inner

    def _focused(self) -> str | None:
        """Return the id of what has the keys; "" for something without one."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return None
        return next((key for key, inner in self._inner.items() if inner is focus), "")

    def _add_entry(self, grid: QGridLayout, row: int, entry: Entry) -> None:
        label = None
        if entry.label:
            label = Label(entry.label, "label")
            label.setBuddy(entry.field.editor)
            label.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(entry.field, row, 1)
        self._entries.append((entry, label))
        self._inner[entry.id] = entry.field.editor
        entry.field.written.connect(lambda value: self._written(entry, value))

    def _written(self, entry: Entry, value: Any) -> None:
        entry.write(value)
        self.refresh()

    def _add_command(self, grid: QGridLayout, row: int, command: Command) -> None:
        button = QPushButton(command.text)
        button.setToolTip(command.tip)
        button.setAccessibleDescription(command.tip)
        button.clicked.connect(lambda: command.run())
        grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
        self._inner[command.id] = button
