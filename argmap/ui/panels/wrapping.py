"""Rows of a tree as high as their wrapped words need."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

_PAD = 5
#: What Qt makes of the end of a line in a row.
_BREAK = "\u2028"


class WrappedText(QStyledItemDelegate):
    """Wraps the words of each row to the width of the tree; lines below the first are quieter."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def room(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return how wide a row is, in px: the width of the tree without what its depth takes."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return self._tree.viewport().width() - self._tree.indentation() * depth

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that the wrapped words take."""
        self.initStyleOption(option, index)
        width = self.room(index) - 2 * _PAD
        flags = Qt.TextFlag.TextWordWrap
        bounds = option.fontMetrics.boundingRect(0, 0, max(width, 60), 4000, flags, option.text)
        return QSize(width, bounds.height() + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the words wrapped, on the highlight where the row is selected."""
        self.initStyleOption(option, index)
        selected = self._tree.selectionModel().isSelected(index)
        if selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        area = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        first, _, below = option.text.partition(_BREAK)
        taken = painter.boundingRect(area, Qt.TextFlag.TextWordWrap, first)
        painter.drawText(area, Qt.TextFlag.TextWordWrap, first)
        if not selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(area.adjusted(0, taken.height(), 0, 0), Qt.TextFlag.TextWordWrap, below)
        painter.restore()
