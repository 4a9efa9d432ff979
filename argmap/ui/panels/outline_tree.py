"""The tree of the outline: keys, dragging, and a paper to write upon."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QFocusEvent, QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from argmap.drawing import Theme
from argmap.language import tr
from argmap.layout import Rect
from argmap.ui.panels.outline_model import KEY, MIME, OutlineModel
from argmap.ui.panels.outline_row import OutlineRow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


#: How long after it was given another width (ms) the tree has its rows in their places.
_LAID_OUT = 40


class OutlineTree(QTreeView):
    """Shows an OutlineModel; a paper that a writer writes upon."""

    shifted = Signal()
    """Rows stand elsewhere on the screen than before."""
    moved = Signal(QPersistentModelIndex, int)
    """A row is wanted one place further up (-1) or down (1)."""
    dropped = Signal(str, str, QPoint)
    """A record was dropped upon another, at a global position."""
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline of the map"))
        self.setAccessibleDescription(tr("Alt with the up or down arrow moves a premise before or after another."))
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)
        self.setDefaultDropAction(Qt.DropAction.LinkAction)
        self._row = OutlineRow(self, theme)
        self.setItemDelegate(self._row)
        # Rows are as high as their words need, and so depend on the width.
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self._laid_out = QTimer(self, singleShot=True, interval=_LAID_OUT)
        self._laid_out.timeout.connect(lambda: self.scrollTo(self.currentIndex()))
        self.header().sectionResized.connect(lambda: self._laid_out.start())
        self.verticalScrollBar().valueChanged.connect(self.shifted)
        self.expanded.connect(self.shifted)
        self.collapsed.connect(self.shifted)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._row.theme = theme
        self.viewport().update()

    @property
    def rows(self) -> OutlineModel | None:
        """What is shown."""
        model = self.model()
        return model if isinstance(model, OutlineModel) else None

    # A paper to write upon

    @property
    def sheet(self) -> QWidget:
        """What text fields lie upon."""
        return self.viewport()

    @property
    def enlargement(self) -> float:
        """How large the letters are."""
        return 1.0

    def bring_into_view(self, key: str) -> None:
        """Go to the row of a record, and move so that it can be seen."""
        index = self._index_of(key)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def screen_frame(self, key: str) -> Rect | None:
        """Return where the row of a record is, in px of the sheet."""
        at = self.visualRect(self._index_of(key))
        return Rect(at.x(), at.y(), at.width(), at.height()) if at.isValid() else None

    def _index_of(self, key: str) -> QModelIndex:
        return QModelIndex() if self.rows is None else self.rows.index_of(key)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep Enter from writing in a row that only mentions a statement: it leads to where that stands."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        if event.type() == QEvent.Type.ShortcutOverride and is_enter and self._is_mention(self.currentIndex()):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to where a mentioned statement stands; with Alt, move a row up or down."""
        current = self.currentIndex()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in _ENTER and self._is_mention(current):
            self.bring_into_view(current.data(KEY))
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(QPersistentModelIndex(current), -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _is_mention(self, index: QModelIndex) -> bool:
        place = self.rows.place_at(index) if self.rows is not None else None
        return place is not None and place.is_mention

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show which row the keys act on; where none is current, the first becomes it."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows is not None and self.rows.rowCount():
            self.selectionModel().setCurrentIndex(self.rows.index(0, 0), self.selectionModel().SelectionFlag.NoUpdate)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the keys act elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for a menu at the pointer, or at the row when it was asked for by key."""
        at = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(at)

    def drawBranches(  # noqa: N802
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the arrow of a row that has others below it, beside its first line; a selected row ends before it."""
        painter.fillRect(rect, self.palette().base())
        if not self.model().hasChildren(index):
            return
        is_mirrored = self.isRightToLeft()
        middle = self.indentation() / 2
        x = rect.left() + middle if is_mirrored else rect.right() - middle
        arrow = QPolygonF([QPointF(-2.5, -4.5), QPointF(2.5, 0), QPointF(-2.5, 4.5)])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(x, rect.y() + 6 + self.fontMetrics().lineSpacing() / 2)
        painter.rotate(90 if self.isExpanded(index) else 180 if is_mirrored else 0)
        painter.setPen(QPen(self.palette().text(), 1.8))
        painter.drawPolyline(arrow)
        painter.restore()

    # Dragging

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Connect what was dragged with what it was dropped upon."""
        at = event.position().toPoint()
        onto = self.indexAt(at)
        keys = bytes(event.mimeData().data(MIME).data()).decode().split()
        if len(keys) == 1 and onto.isValid() and event.source() is self:
            self.dropped.emit(keys[0], onto.data(KEY), self.viewport().mapToGlobal(at))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say that rows stand elsewhere."""
        super().resizeEvent(event)
        self.shifted.emit()
