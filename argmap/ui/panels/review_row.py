"""How a suggestion looks in its row: the sign of its kind, its words, below them why; and the paper to reword it on."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from argmap.drawing import Theme
from argmap.drawing.icons import icon
from argmap.ui.painting import Brushwork
from argmap.ui.panels.review_model import LOOK
from argmap.ui.panels.wrapping import WrappedText

#: Room for the sign before the words, and above it, px.
_SIGN, _PAD = 20, 5
#: Least height of the paper, in lines.
_LINES = 2


class Paper(QPlainTextEdit):
    """A text of one paragraph, wrapped; Enter ends it."""

    written = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """End with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.written.emit()
        else:
            super().keyPressEvent(event)


class ReviewRow(WrappedText):
    """Paints the rows of a draft."""

    def __init__(self, tree: QTreeView, theme: Theme) -> None:
        super().__init__(tree)
        self.theme = theme

    def room(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return how wide the words of a row may be, px."""
        return super().room(index) - (_SIGN if index.data(LOOK) else 0)

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that the wrapped words take."""
        return super().sizeHint(option, index) + QSize(_SIGN if index.data(LOOK) else 0, 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the sign, then the words beside it."""
        look = index.data(LOOK)
        if look:
            selected = self._tree.selectionModel().isSelected(index)
            beside, sign = self._parts(option)
            if selected:
                painter.fillRect(option.rect, QColor(self.theme["main.fill"]))
            ink = "main.ink" if selected else "objection.line" if look == "objection" else "canvas.ink"
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            Brushwork(painter, self.theme).paint(icon(look, sign.x(), sign.y(), ink))
            painter.restore()
            option.rect = beside
        super().paint(painter, option, index)

    def _parts(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
        """Return where words and sign stand in the reading direction of the tree."""
        whole, way = option.rect, self._tree.layoutDirection()
        words = QStyle.visualRect(way, whole, whole.adjusted(_SIGN, 0, 0, 0))
        top = whole.y() + _PAD + max(0, (option.fontMetrics.height() - 14) // 2)
        return words, QStyle.visualRect(way, whole, QRect(whole.x() + 4, top, 14, 14))

    # Rewording

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a paper to reword the suggestion on."""
        del option, index
        paper = Paper(parent)
        paper.setTabChangesFocus(True)
        paper.written.connect(lambda: self._end(paper))
        return paper

    def _end(self, paper: Paper) -> None:
        self.commitData.emit(paper)
        self.closeEditor.emit(paper)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """Put the words on the paper."""
        assert isinstance(editor, Paper)
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the words from the paper."""
        assert isinstance(editor, Paper)
        model.setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Lay the paper upon the row."""
        del index
        area, _ = self._parts(option)
        least = _LINES * option.fontMetrics.lineSpacing() + 4 * _PAD
        editor.setGeometry(area.x(), area.y(), area.width(), max(area.height(), least))
