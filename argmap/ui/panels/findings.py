"""The findings: what a careful reader would point at, by kind, with a count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from argmap.analysis import Finding, FindingKind, find
from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.document import Edit
from argmap.ui.labels import Label
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.wrapping import WrappedText

_ABOUT = Qt.ItemDataRole.UserRole + 1


class FindingsPanel(Panel):
    """A tree of findings; choosing one shows what it is about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._found: tuple[Finding, ...] = ()
        self._is_due = False
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels([tr("Finding")])
        self._tree = QTreeView()
        self._tree.setModel(self._model)
        self._tree.setHeaderHidden(True)
        self._tree.setAccessibleName(tr("Findings"))
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tree.setIndentation(14)
        self._tree.setUniformRowHeights(False)
        self._tree.setExpandsOnDoubleClick(False)
        self._tree.setItemDelegate(WrappedText(self._tree))
        # Rows are as high as their words need, and so depend on the width.
        self._tree.header().sectionResized.connect(self._tree.scheduleDelayedItemsLayout)
        self._tree.selectionModel().currentChanged.connect(self._current_changed)
        self._tree.clicked.connect(self._clicked)
        self._told: QPersistentModelIndex | None = None
        self._none = Label(tr("Nothing to point at."), "quiet")
        self._none.setContentsMargins(18, 14, 14, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._tree)

    def hear(self, edit: Edit) -> None:
        """Look again, but only after the last of several changes; a mere selection finds nothing new."""
        del edit
        self._is_due = True

    def refresh(self) -> None:
        """Fill the tree again where the map gives other findings."""
        if self._is_due:
            found = self._find()
            if found != self._found:
                self._fill(found)

    def refill(self) -> None:
        """Fill the tree."""
        self._fill(self._find())

    def _find(self) -> tuple[Finding, ...]:
        self._is_due = False
        return find(self.document.shown, footings=self.document.footings) if self.document is not None else ()

    def _fill(self, found: tuple[Finding, ...]) -> None:
        self._found = found
        self._model.removeRows(0, self._model.rowCount())
        for kind in FindingKind:
            of_kind = [each for each in found if each.kind is kind]
            if not of_kind:
                continue
            head = QStandardItem(f"{tr(kind.value)} ({len(of_kind)})")
            font = self._tree.font()
            font.setBold(True)
            head.setFont(font)
            head.setSelectable(False)
            for each in of_kind:
                row = QStandardItem(each.sentence)
                row.setData(each.about[0], _ABOUT)
                head.appendRow(row)
            self._model.appendRow(head)
        self._tree.setVisible(bool(found))
        self._none.setVisible(not found)
        for row_number in range(self._model.rowCount()):
            if self._model.item(row_number).rowCount() <= 12:
                self._tree.setExpanded(self._model.index(row_number, 0), True)

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if self._tree.hasFocus():
            self._tell(current)
            self._told = QPersistentModelIndex(current)

    def _clicked(self, index: QModelIndex) -> None:
        # The press has told already when it made the row the current one; a click on the current row tells again.
        if self._model.hasChildren(index):
            self._tree.setExpanded(index, not self._tree.isExpanded(index))
        elif self._told is None or self._told != index:
            self._tell(index)
        self._told = None

    def _tell(self, index: QModelIndex) -> None:
        about = index.data(_ABOUT)
        if isinstance(about, str):
            self.chosen.emit(about)
