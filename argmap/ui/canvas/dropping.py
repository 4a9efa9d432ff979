"""Words of an article that are dragged onto the map: onto a box, for or against it, or beside all boxes."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from argmap.language import tr
from argmap.ui.canvas.canvas import Canvas
from argmap.ui.document import Document
from argmap.ui.panels.taking import TAKES, dragged, is_dragged, take
from argmap.ui.typed import keep_what_is_typed


class Dropping(QObject):
    """Takes what is dragged from the article panel; asks what it shall be."""

    def __init__(self, canvas: Canvas, document: Document) -> None:
        super().__init__(canvas)
        self._canvas, self._document = canvas, document
        canvas.setAcceptDrops(True)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take words; files go on to the window."""
        del watched
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDragMoveEvent | QDropEvent)
            if not is_dragged(event.mimeData()):
                event.ignore()
                return True
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.drop(event.mimeData(), event.position())
            return True
        return False

    def drop(self, held: QMimeData, at: QPointF) -> None:
        """Ask what the words shall be where they were dropped; say why where they can be nothing."""
        found = dragged(held)
        if found is None:
            return
        if not self._canvas.is_editable:
            self._document.refused.emit(tr("This map cannot be changed here."))
            return
        article = found.article_in(self._document.records)
        if article is None:
            what = tr("These words are of an article that is not in this map.")
            hint = tr("Read the article in here first, then drag the words from its text.")
            self._document.refused.emit(f"{what} {hint}")
            return
        keep_what_is_typed()
        box = self._canvas.key_at(at, near=6.0)
        # Found now: the map may have moved when a line of the menu is chosen.
        place = self._canvas.map_point(at) if box is None else None
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in TAKES:
            if row.needs_box == (box is not None):
                line = menu.addAction(
                    tr(row.text), partial(take, self._document, row.id, article, found.span, box, place)
                )
                line.setToolTip(tr(row.tip))
        menu.popup(self._canvas.mapToGlobal(at.toPoint()))
