"""A strip beside an article: which parts of it are in the map, and which part is on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from argmap.analysis.coverage import covered
from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.panels.highlights import Highlight
from argmap.ui.panels.reading import Reading

#: Width of the strip and least height of a bar in it, px.
_WIDTH, _LEAST = 12, 2.0


class Margin(QWidget):
    """Bars in the colour of the kind, over the whole length of the text; a click goes there."""

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__()
        self._theme = theme
        self._reading = reading
        self._shown: Sequence[Highlight] = ()
        self._length = 0
        self.share = 0.0
        """The share of the text's characters that stand for a box."""
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        reading.verticalScrollBar().valueChanged.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a narrow strip."""
        return QSize(_WIDTH, 100)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.update()

    def show_parts(self, length: int, shown: Sequence[Highlight]) -> None:
        """Show which words of a text of this length stand for boxes."""
        self._length, self._shown = length, shown
        self.share = covered(length, ((each.start, each.end) for each in shown))
        words = tr("{share} % of the article is in the map").format(share=round(100 * self.share))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the bars, and where the screen is."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme["panel.head"]))
        per = self.height() / max(self._length, 1)
        # The shortest comes last, and lies on top as it does in the text.
        for each in sorted(self._shown, key=lambda each: each.start - each.end):
            bar = QRectF(2, each.start * per, _WIDTH - 4, max((each.end - each.start) * per, _LEAST))
            painter.fillRect(bar, QColor(self._theme[f"{each.role}.line"]))
        scroll, whole = self._scrolled()
        if scroll.maximum() > 0:
            top, height = (each / whole * self.height() for each in (scroll.value(), scroll.pageStep()))
            seen = QRectF(0.5, top, _WIDTH - 1, height)
            painter.setPen(QColor(self._theme["canvas.ink"]))
            painter.drawRect(seen)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to that part of the text."""
        scroll, whole = self._scrolled()
        scroll.setValue(round(event.position().y() / max(self.height(), 1) * whole - scroll.pageStep() / 2))

    def _scrolled(self) -> tuple[QScrollBar, int]:
        """Return the scroll bar of the text, and how far it would scroll over the whole of it."""
        scroll = self._reading.verticalScrollBar()
        return scroll, scroll.maximum() + scroll.pageStep()
