"""A line of text in which the words that were found are marked, cut so that they can be seen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from argmap.analysis.search import Passage, Span, Where
from argmap.language import later, tr

#: How much of a line (of 1) may stand before the first mark; characters that are left before it where it is more.
_BEFORE, _KEPT = 0.6, 16


def paint_marked(
    painter: QPainter, area: QRectF, text: str, spans: Sequence[Span], font: QFont, ink: QColor, mark: QColor
) -> None:
    """Paint a text on one line, its spans underlined and in the colour of marks."""
    metrics = QFontMetricsF(font)
    line, marks = _cut(text, spans, metrics, area.width())
    layout = QTextLayout(line, font)
    formats = []
    for start, end in marks:
        shape = QTextCharFormat()
        shape.setFontUnderline(True)
        shape.setForeground(mark)
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = start, end - start, shape
        formats.append(each)
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    painter.setPen(ink)
    layout.draw(painter, QPointF(area.x(), area.y() + (area.height() - metrics.height()) / 2))


def _cut(text: str, spans: Sequence[Span], metrics: QFontMetricsF, room: float) -> tuple[str, list[Span]]:
    """Return a text that has room on the line, and where its spans then are."""
    off = 0
    if spans and metrics.horizontalAdvance(text[: spans[0][1]]) > room * _BEFORE:
        off = max(spans[0][0] - _KEPT, 0)
        off = text.find(" ", off, spans[0][0]) + 1 or off
    lead = "…" if off else ""
    line = metrics.elidedText(lead + text[off:], Qt.TextElideMode.ElideRight, room)
    shift = off - len(lead)
    moved = [(start - shift, min(end - shift, len(line))) for start, end in spans]
    return line, [(start, end) for start, end in moved if start < end]


#: How a line names the text in which something was found; what a box itself says needs no name.
_NAMES = {
    Where.SCHEME: later("Scheme: {text}"),
    Where.WARRANT: later("Warrant: {text}"),
    Where.HEDGE: later("Hedge: {text}"),
    Where.ROLE: later("Role: {text}"),
    Where.NOTE: later("Note: {text}"),
    Where.DATE: later("Date: {text}"),
    Where.ATTRIBUTION: later("Attributed to: {text}"),
    Where.SOURCE: later("Source: {text}"),
    Where.QUOTE: later("Words of the article: {text}"),
    Where.GROUP: later("Group: {text}"),
    Where.ARTICLE: later("Article: {text}"),
}


def named(passage: Passage) -> tuple[str, list[Span]]:
    """Return the words of a passage after the name of what they stand in, and where the marks then are."""
    name = tr(_NAMES[passage.where]) if passage.where in _NAMES else "{text}"
    off = name.index("{text}")
    text = name.replace("{text}", passage.text.replace("\n", " "))
    return text, [(start + off, end + off) for start, end in passage.spans]


class Marked(QWidget):
    """Shows one such line, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._spans: tuple[Span, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, spans: Sequence[Span] = ()) -> None:
        """Show a text, with what is found in it marked."""
        self._text, self._spans = text, tuple(spans)
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of a line."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint."""
        del event
        painter = QPainter(self)
        ink, mark = (self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Link))
        paint_marked(painter, QRectF(self.rect()), self._text, self._spans, self.font(), ink, mark)
        painter.end()
