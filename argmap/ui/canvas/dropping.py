"""Words of an article that are dragged onto the map: onto a box, for or against it, or beside all boxes."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from argmap.language import tr
from argmap.ui.canvas.canvas import Canvas
from argmap.ui.document import Document
from argmap.ui.panels.taking import TAKES, dragged, take


class Dropping(QObject):
    """Takes what is dragged from the article panel; asks what it shall be."""

    def __init__(self, canvas: Canvas, document: Document) -> None:
        super().__init__(canvas)
        self._canvas, self._document = canvas, document
        self.menu: QMenu | None = None
        canvas.setAcceptDrops(True)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take words; files go on to the window."""
        del watched
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDragMoveEvent | QDropEvent)
            if dragged(event.mimeData()) is None:
                event.ignore()
                return True
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.drop(event.mimeData(), event.position())
            return True
        return False

    def drop(self, held: QMimeData, at: QPointF) -> None:
        """Ask what the words shall be where they were dropped."""
        found = dragged(held)
        if found is None:
            return
        article, span = found
        box = self._canvas.key_at(at, near=6.0)
        menu = self.menu = QMenu(self._canvas)
        for row in TAKES:
            if row.needs_box == (box is not None):
                line = menu.addAction(tr(row.text), partial(take, self._document, row.id, article, span, box))
                line.setToolTip(tr(row.tip))
        menu.popup(self._canvas.mapToGlobal(at.toPoint()))
