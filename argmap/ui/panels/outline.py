"""The outline: the whole map as a list to read from top to bottom, and to edit by keys alone."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.drawing import Theme
from argmap.editing import meanings, revise
from argmap.language import tr
from argmap.model import Inference, Objection
from argmap.ui.connecting import choose_meaning
from argmap.ui.document import Edit
from argmap.ui.panels.outline_model import KEY, OutlineModel
from argmap.ui.panels.outline_tree import OutlineTree
from argmap.ui.panels.panel import Panel
from argmap.ui.writer import Writer

#: How many rows may all stand open when a map is first shown.
_OPEN = 400
_SELECT = QItemSelectionModel.SelectionFlag


class OutlinePanel(Panel):
    """A tree of all boxes; what is selected in it is selected on the map, and the other way round."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tree = OutlineTree(theme)
        self.tree.menu_wanted.connect(self.menu_wanted)
        self.tree.doubleClicked.connect(self._double_clicked)
        self.tree.dropped.connect(self._connect)
        self.tree.moved.connect(self._move)
        self.writer: Writer | None = None
        self._is_settling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)

    @property
    def keyed(self) -> QWidget:
        """The tree takes the keys of the map."""
        return self.tree

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.tree.set_theme(theme)
        super().set_theme(theme)

    # Following the document

    def hear(self, edit: Edit) -> None:
        """Let the rows follow a change at once: a person may go on writing in one of them."""
        del edit
        self._settle()

    def refresh(self) -> None:
        """Show what is selected."""
        self._show_selection()

    def refill(self) -> None:
        """Show the document, or what has become of it while nobody looked."""
        document = self.document
        if self.writer is not None and self.writer.document is document:
            self._settle()
        else:
            self._begin()
        self._show_selection()

    def _begin(self) -> None:
        if self.writer is not None:
            self.tree.shifted.disconnect(self.writer.settle)
            self.writer.deleteLater()
            self.writer = None
        old = self.tree.rows
        if self.document is None:
            self.tree.setModel(None)
        else:
            rows = OutlineModel(self.document, self)
            self.tree.setModel(rows)
            rows.rowsInserted.connect(self._open_new)
            self.tree.selectionModel().selectionChanged.connect(self._selected)
            self.writer = Writer(self.document, self.tree, self)
            self.tree.shifted.connect(self.writer.settle)
            if len(self.document.shown) <= _OPEN:
                self.tree.expandAll()
            else:
                self.tree.expandToDepth(0)
        if old is not None:
            old.deleteLater()

    def _settle(self) -> None:
        rows, document = self.tree.rows, self.document
        if rows is None or document is None:
            return
        with self._settling():
            rows.settle()
            rows.restate()
        self.tree.scheduleDelayedItemsLayout()
        current = self.tree.currentIndex()
        if not document.selection and self.tree.hasFocus() and current.isValid():
            # What was selected is gone; whoever goes by keys goes on from the row beside it.
            document.select(current.data(KEY))

    def _open_new(self, above: QModelIndex, first: int, last: int) -> None:
        rows = self.tree.rows
        if rows is not None and rows.rowCount(above) == last - first + 1:
            self.tree.expand(above)

    # What is selected

    @contextmanager
    def _settling(self) -> Iterator[None]:
        """Let what happens to rows not be taken for a person's wish."""
        before, self._is_settling = self._is_settling, True
        try:
            yield
        finally:
            self._is_settling = before

    def _selected_keys(self) -> list[str]:
        current = self.tree.currentIndex()
        indexes = sorted(self.tree.selectedIndexes(), key=current.__eq__)
        return [index.data(KEY) for index in indexes]

    def _selected(self) -> None:
        document = self.document
        if self._is_settling or document is None:
            return
        document.select(self._selected_keys())
        if document.current is not None and self.tree.hasFocus():
            self.glanced.emit(document.current)

    def _show_selection(self) -> None:
        rows, document = self.tree.rows, self.document
        if rows is None or document is None or set(document.selection) == set(self._selected_keys()):
            return
        chosen = QItemSelection()
        indexes = [index for key in document.selection if (index := rows.index_of(key)).isValid()]
        for index in indexes:
            chosen.select(index, index)
        with self._settling():
            model = self.tree.selectionModel()
            model.select(chosen, _SELECT.ClearAndSelect)
            if indexes:
                model.setCurrentIndex(indexes[-1], _SELECT.NoUpdate)
                self.tree.scrollTo(indexes[-1])

    # Editing

    def _double_clicked(self, index: QModelIndex) -> None:
        place = self.tree.rows.place_at(index) if self.tree.rows is not None else None
        if place is not None and place.is_mention:
            self.tree.bring_into_view(place.key)
        elif place is not None and self.writer is not None:
            self.writer.write(place.key)

    def _connect(self, moved: str, onto: str, at: QPoint) -> None:
        if self.document is not None and moved != onto:
            choose_meaning(self.document, meanings(self.document.records, moved, onto), self, at)

    def _move(self, index: QPersistentModelIndex, by: int) -> None:
        """Put a premise before or after the one beside it."""
        document = self.document
        above = index.parent().data(KEY)
        step = document.records.get(above) if document is not None and above else None
        key = index.data(KEY)
        if document is None or not isinstance(step, Inference | Objection) or key not in step.premises:
            return
        premises = list(step.premises)
        at = premises.index(key)
        to = at + by
        if 0 <= to < len(premises):
            premises[at], premises[to] = premises[to], premises[at]
            document.do(tr("Move a premise"), revise, step.id, premises=tuple(premises))
