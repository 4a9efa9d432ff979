"""How a row of the outline looks: the sign of its kind, its words, and more quietly what it rests on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from argmap.drawing import Theme
from argmap.drawing.icons import icon
from argmap.ui.painting import Brushwork
from argmap.ui.panels.outline_model import LOOK, MENTION, REMARK
from argmap.ui.panels.wrapping import WrappedText

#: Room around the words in px, and for the sign before them.
_PAD, _SIGN = 6, 22
_WRAP = Qt.TextFlag.TextWordWrap


class OutlineRow(WrappedText):
    """Paints the rows of the outline."""

    def __init__(self, tree: QTreeView, theme: Theme) -> None:
        super().__init__(tree)
        self.theme = theme

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room that the wrapped words take, with the remark below them."""
        width = max(self.room(index) - 2 * _PAD - _SIGN, 60)
        words = self._height(_bold_if(option.font, index), str(index.data() or ""), width)
        remark = str(index.data(REMARK) or "")
        below = self._height(_small(option.font), remark, width) + 1 if remark else 0
        return QSize(self.room(index), words + below + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint sign, words and remark; a selected row filled, and outlined while others have the keys."""
        theme = self.theme
        has_keys = self._tree.hasFocus()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        filled = is_selected and has_keys
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_selected:
            painter.setPen(QPen(QColor(theme["accent"]), 2))
            painter.setBrush(QColor(theme["main.fill" if filled else "panel.head"]))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        elif has_keys and self._tree.currentIndex() == index:
            painter.setPen(QPen(QColor(theme["accent"]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        look = str(index.data(LOOK))
        ink = "main.ink" if filled else "objection.line" if look == "objection" else "canvas.ink"
        sign_area = self._mirrored(QRect(option.rect.x() + _PAD, option.rect.y() + _PAD + 2, _SIGN, _SIGN), option)
        sign = icon(look, sign_area.x(), sign_area.y(), ink)
        Brushwork(painter, theme).paint(sign)
        area = self._mirrored(option.rect.adjusted(_PAD + _SIGN, _PAD, -_PAD, -_PAD), option)
        self._paint_words(painter, option.font, area, index, filled=filled)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        font: QFont,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        filled: bool,
    ) -> None:
        words, remark = str(index.data() or ""), str(index.data(REMARK) or "")
        is_quiet = index.data(MENTION) or index.data(LOOK) in ("inference", "objection")
        painter.setPen(QColor(self.theme["main.ink" if filled else "canvas.quiet" if is_quiet else "canvas.ink"]))
        painter.setFont(_bold_if(font, index))
        painter.drawText(area, _WRAP, words)
        if remark:
            top = area.y() + self._height(painter.font(), words, area.width()) + 1
            painter.setPen(QColor(self.theme["main.ink" if filled else "canvas.quiet"]))
            painter.setFont(_small(font))
            painter.drawText(QRect(area.x(), top, area.width(), area.bottom() - top + 2), _WRAP, remark)

    def _mirrored(self, area: QRect, option: QStyleOptionViewItem) -> QRect:
        """Return where a part of a row stands in the reading direction of the tree."""
        return QStyle.visualRect(self._tree.layoutDirection(), option.rect, area)

    @staticmethod
    def _height(font: QFont, words: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, width, 100_000, _WRAP, words).height()


def _bold_if(font: QFont, index: QModelIndex | QPersistentModelIndex) -> QFont:
    made = QFont(font)
    made.setBold(index.data(LOOK) == "main" and not index.data(MENTION))
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(max(font.pixelSize() - 2, 11))
    return made
