"""A text to read: typeset, in lines of a comfortable length, with words that stand for boxes, and words to take."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip

from argmap.analysis import Footing
from argmap.article.marks import Mark
from argmap.article.text import Block, blocks
from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.labels import tip
from argmap.ui.panels.highlights import Highlight, Run, format_of, format_of_mark, pen_of, runs, says
from argmap.ui.panels.taking import TAKES, drag

#: The longest line and the least room beside it, px; the height of a line in per cent of the font's own.
_LONGEST, _BESIDE, _LEADING = 600, 18, 132
#: The height of a blank line, px.
_BLANK = 6
#: How many of Qt's steps headings are larger, by their level: half as large again, a fifth, no larger.
_LARGER = (2, 1, 0)
#: How far items stand in, px.
_INDENT = 16
#: How many lines are painted beneath words for what lies below the highlight on top, and how far apart, px.
_LINES, _APART = 2, 3


class Reading(QTextEdit):
    """Shows a text that nobody can write in; spans are counted in characters of that text.

    What makes a line a heading is left out of what Qt holds, so that nobody sees, hears or copies it.
    """

    taken = Signal(str)
    """The marked words shall become this, by the id of a row of `TAKES`."""
    box_wanted = Signal(str)
    """Words that stand for this box were clicked."""
    menu_wanted = Signal(QPoint)
    """A menu for the marked words is asked for, at a global position."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.takes_letters = True
        """Whether a letter by itself takes the marked words."""
        self._theme = theme
        self._text = ""
        self._clicked: tuple[str, ...] = ()
        self._clicks = 0
        self._longer: list[int] = []
        self._shorter: list[int] = []
        self._after_dots: dict[int, int] = {}
        self._highlights: list[Highlight] = []
        self._found: list[Mark] = []
        self._runs: list[Run] = []
        self._chosen: list[tuple[int, int]] = []
        self._brought: list[tuple[int, int]] = []
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Text of the article"))

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        self._theme = theme
        self._paint()

    def read(self, text: str) -> None:
        """Show this text, from its beginning if it is another one than before."""
        if text == self._text:
            return
        self._text = text
        self._highlights, self._found, self._chosen, self._brought = [], [], [], []
        found = list(blocks(text))
        left_out = [(each.whole, each.start) for each in found if each.kind == "heading"]
        items = ((each.start, text[each.whole : each.start].lstrip()) for each in found if each.kind == "item")
        self._after_dots = {start - len(dot): start for start, dot in items}
        hidden = [at for start, end in left_out for at in range(start, end)]
        self._longer = [at for at, sign in enumerate(text, 1) if sign > "\uffff"]
        self._shorter = sorted([*(end.end() for end in re.finditer("\r\n", text)), *(at + 1 for at in hidden)])
        ends = pairwise((0, *(at for each in left_out for at in each), len(text)))
        self.setPlainText("".join(text[start:end] for start, end in islice(ends, 0, None, 2)))
        self._typeset(found)

    def _typeset(self, found: Sequence[Block]) -> None:
        """Let headings and items look so."""
        whole = QTextBlockFormat()
        whole.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole.setBottomMargin(5)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(whole)
        for block in found:
            if block.kind == "heading":
                self._set_heading(block)
            elif block.kind == "item":
                item = QTextBlockFormat()
                item.setLeftMargin(_INDENT)
                item.setTextIndent(-_INDENT + 4)
                self._cursor(block.whole, block.end).mergeBlockFormat(item)

        self._set_blanks()

    def _set_blanks(self) -> None:
        """Let blank lines part paragraphs by a little room, where a whole line would tear the text apart."""
        thin = QTextBlockFormat()
        thin.setLineHeight(_BLANK, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        thin.setBottomMargin(0)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                QTextCursor(block).mergeBlockFormat(thin)
            block = block.next()

    def _set_heading(self, block: Block) -> None:
        heading, room = QTextCharFormat(), QTextBlockFormat()
        heading.setFontWeight(QFont.Weight.Bold)
        # A step, not px: it goes with the font of the widget when that becomes another.
        larger = _LARGER[min(block.level, len(_LARGER)) - 1]
        heading.setProperty(QTextCharFormat.Property.FontSizeAdjustment, larger)
        self._cursor(block.start, block.end).mergeCharFormat(heading)
        room.setTopMargin(8)
        room.setHeadingLevel(block.level)
        self._cursor(block.whole, block.end).mergeBlockFormat(room)

    # Words that stand for something

    def highlight(self, shown: Sequence[Highlight], found: Sequence[Mark]) -> None:
        """Show which words stand for boxes, and which a careful reader would mark."""
        # The shortest stretch lies on top, so that the longer one is seen around it.
        self._highlights = sorted(shown, key=lambda each: (each.end - each.start, each.box))
        self._found = list(found)
        self._paint()

    def mark(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark these spans above all others, by ground and line, and bring the first into view."""
        self._chosen = list(spans)
        self._paint()
        if spans and self._brought != self._chosen:
            self.bring(spans[0][0])
        self._brought = list(spans)

    def _paint(self) -> None:
        chosen = [Highlight(*span, "", "assumption", Footing.EVIDENCE) for span in self._chosen]
        self._runs = list(runs([*chosen, *self._highlights]))
        looks = [(each.start, each.end, format_of(self._theme, each.layers[0])) for each in self._runs]
        looks += [(each.start, each.end, format_of_mark(self._theme, each)) for each in self._found]
        marks = []
        for start, end, look in looks:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(start, end)
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    @property
    def marked(self) -> list[str]:
        """The words that are marked above all others."""
        return [self._cursor(*span).selectedText() for span in self._chosen]

    def bring(self, start: int) -> None:
        """Scroll so that what begins here stands a third below the top."""
        begin = self._cursor(start, start)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(begin).top() - self.viewport().height() // 3)

    def highlight_at(self, at: QPoint) -> list[Highlight]:
        """Return what the words at a point stand for, the shortest stretch first."""
        return [each for each in self._highlights if self._lies_at(at, each.start, each.end)]

    def _lies_at(self, at: QPoint, start: int, end: int) -> bool:
        return any(each.contains(QPointF(at)) for each in self.places(start, end))

    def places(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield where the words of a span stand on the screen, one place a line, with the room below the line."""
        begin, stop = self._place(start), self._place(end)
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        block = self.document().findBlock(begin)
        while block.isValid() and block.position() < stop:
            # Asked first, as it lays out what was not on the screen yet.
            origin = self.document().documentLayout().blockBoundingRect(block).topLeft() - scrolled
            for at in range(block.layout().lineCount()):
                line = block.layout().lineAt(at)
                first = max(begin - block.position(), line.textStart())
                last = min(stop - block.position(), line.textStart() + line.textLength())
                if first < last:
                    edge = line.naturalTextRect().right()
                    ends = [min(_x_of(line, each), edge) for each in (first, last)]
                    height = line.height() * _LEADING / 100
                    yield QRectF(min(ends), line.y(), abs(ends[1] - ends[0]), height).translated(origin)
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the text, and beneath words that stand for more than one thing a line for each of the others."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        first = self.offset_of(self.cursorForPosition(event.rect().topLeft()).position())
        last = self.offset_of(self.cursorForPosition(event.rect().bottomRight()).position())
        for run in self._runs:
            if len(run.layers) > 1 and run.start <= last and run.end >= first:
                for place in self.places(run.start, run.end):
                    for at, layer in enumerate(run.layers[1 : 1 + _LINES]):
                        painter.setPen(pen_of(self._theme, layer))
                        y = place.top() + place.height() * 100 / _LEADING + 1 + at * _APART
                        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    # Marked by a person

    @property
    def span(self) -> tuple[int, int] | None:
        """Where the words begin and end that a person has marked; the dot before an item is none of them."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = self.offset_of(cursor.selectionStart()), self.offset_of(cursor.selectionEnd())
        while start < end and self._place(start + 1) == cursor.selectionStart():
            start += 1  # It begins after what Qt does not count, where it would end before that.
        while start < end and self._text[start].isspace():
            start += 1
        return min(self._after_dots.get(start, start), end), end

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the box that clicked words stand for; a click again goes to the next that they stand for."""
        super().mouseReleaseEvent(event)
        boxes = tuple(dict.fromkeys(each.box for each in self.highlight_at(event.position().toPoint())))
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        self._clicks = self._clicks + 1 if boxes == self._clicked else 0
        self._clicked = boxes
        if boxes:
            self.box_wanted.emit(boxes[self._clicks % len(boxes)])

    def event(self, event: QEvent) -> bool:
        """Keep the letters that take marked words from meaning something on the map; say what marked words tell."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._take_of(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.viewport().mapFromGlobal(event.globalPos())
            here = [says(each) for each in self._found if self._lies_at(at, each.start, each.end)]
            QToolTip.showText(event.globalPos(), tip("\n".join(here)), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl do nothing, as Qt takes sizes for points here, and would make the text too small to see."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take the marked words."""
        what = self._take_of(event)
        if what:
            self.taken.emit(what)
        else:
            super().keyPressEvent(event)

    def _take_of(self, event: QKeyEvent) -> str:
        pressed = QKeySequence(event.keyCombination())
        return next((row.id for row in TAKES if self.takes_letters and QKeySequence(row.key) == pressed), "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for a menu of what the marked words can become."""
        self.menu_wanted.emit(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Return the marked words for other programs, and for the map where they stand."""
        held = QMimeData()  # Not Qt's own: that one takes no further types.
        if self.span is not None:
            held.setText(self.textCursor().selection().toPlainText())
            drag(held, self._text, self.span)
        return held

    # Where Qt counts what

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._place(start))
        cursor.setPosition(self._place(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, at: int) -> int:
        """Return where Qt counts a character of the text: in UTF-16, the end of a line as one, "#" not at all."""
        place = at + bisect_right(self._longer, at) - bisect_right(self._shorter, at)
        return min(place, self.document().characterCount() - 1)

    def offset_of(self, place: int) -> int:
        """Return which character of the text Qt counts as this; the first where Qt does not count some."""
        low, high = 0, len(self._text)
        while low < high:
            middle = (low + high) // 2
            if self._place(middle) < place:
                low = middle + 1
            else:
                high = middle
        return low

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep what is read in its place when the text becomes larger or smaller."""
        if event.type() != QEvent.Type.FontChange:
            super().changeEvent(event)
            return
        top = self.cursorForPosition(QPoint(0, 0))
        before = self.cursorRect(top).top()
        super().changeEvent(event)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(top).top() - before)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep lines short enough to read."""
        super().resizeEvent(event)
        beside = max((self.width() - _LONGEST) // 2, _BESIDE)
        self.setViewportMargins(beside, 4, min(beside, _BESIDE), 4)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)


def _x_of(line: QTextLine, place: int) -> float:
    """Return where in its line a character stands, as Qt counts it in the paragraph."""
    found = line.cursorToX(place)
    assert isinstance(found, tuple)  # Whatever the stubs say: where, and the place that could be found.
    return float(found[0])
