"""The history: every step that was made, where one is now, and the way to any other."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.document import Document
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.wrapping import WrappedText

#: Least width of the panel, px.
_LEAST_WIDTH = 230


class History(Panel):
    """A list of steps, the oldest first; a click or Enter undoes or does again all that lies between."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._rows: list[str] = []
        self._model = QStandardItemModel(self)
        self.tree = QTreeView()
        self.tree.setModel(self._model)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(0)
        self.tree.setUniformRowHeights(False)
        self.tree.setAccessibleName(tr("Steps"))
        self.tree.setAccessibleDescription(tr("Enter goes back or forward to a step"))
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setItemDelegate(WrappedText(self.tree))
        self.tree.header().sectionResized.connect(self.tree.scheduleDelayedItemsLayout)
        self.tree.clicked.connect(self._go)
        self.tree.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 0, 0)
        column.addWidget(self.tree)

    def follow(self, document: Document | None) -> None:
        """Show this document from now on."""
        if document is self.document:
            return
        if self.document is not None:
            self.document.history_changed.disconnect(self._refresh_soon)
        if document is not None:
            document.history_changed.connect(self._refresh_soon)
        super().follow(document)

    def refill(self) -> None:
        """Show the steps as they are; the list is made anew only where it says something else."""
        rows = _in_words(self.document) if self.document is not None else []
        if rows == self._rows:
            return
        self._rows = rows
        self._model.clear()
        for words in rows:
            self._model.appendRow(QStandardItem(words))
        if self.document is not None:
            now = self._model.index(len(self.document.session.done), 0)
            self.tree.setCurrentIndex(now)
            self.tree.scrollTo(now)

    def _go(self, index: QModelIndex) -> None:
        """Undo or do again until as many steps are done as the row says."""
        if self.document is None or not index.isValid():
            return
        while len(self.document.session.done) > index.row():
            self.document.undo()
        while len(self.document.session.done) < index.row():
            self.document.redo()
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go with Enter or Space."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                    self._go(self.tree.currentIndex())
                    return True
        return super().eventFilter(watched, event)


def _in_words(document: Document) -> list[str]:
    """Return the name of each step with what is to be said of it on a line below; the first row is before all."""
    session = document.session
    names = [tr("As it was opened"), *(step.name for step in (*session.done, *reversed(session.undone)))]
    rows = []
    for at, name in enumerate(names):
        marks = [tr("you are here")] if at == len(session.done) else []
        marks += [tr("saved")] if at == session.saved_at else []
        marks += [tr("undone")] if at > len(session.done) else []
        rows.append("\n".join(filter(None, (name, " · ".join(marks)))))
    return rows
