"""A text to read: plain, in lines of a comfortable length, with some of its words marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from argmap.drawing import Theme
from argmap.language import tr

#: The longest line and the least room beside it, px; the height of a line in per cent of the font's own.
_LONGEST, _BESIDE, _LEADING = 600, 18, 128


class Reading(QTextEdit):
    """Shows a text that nobody can write in; spans are counted in characters of that text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Text of the article"))

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours from the next time on."""
        self._theme = theme

    def read(self, text: str) -> None:
        """Show this text, from its beginning if it is another one than before."""
        if text == self._text:
            return
        self._text = text
        self.setPlainText(text)
        leading = QTextBlockFormat()
        leading.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        leading.setBottomMargin(6)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)

    def mark(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark these spans, by ground and line, and bring the first into view."""
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme["assumption.fill"]))
        look.setForeground(QColor(self._theme["assumption.ink"]))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(QColor(self._theme["assumption.line"]))
        marks = []
        for start, end in spans:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(self._place(start))
            mark.cursor.setPosition(self._place(end), QTextCursor.MoveMode.KeepAnchor)
            mark.format = look
            marks.append(mark)
        was = [(mark.cursor.anchor(), mark.cursor.position()) for mark in self.extraSelections()]
        self.setExtraSelections(marks)
        if marks and was != [(mark.cursor.anchor(), mark.cursor.position()) for mark in marks]:
            self._bring(marks[0].cursor)

    @property
    def marked(self) -> list[str]:
        """The words that are marked."""
        return [mark.cursor.selectedText() for mark in self.extraSelections()]

    def _bring(self, cursor: QTextCursor) -> None:
        """Scroll so that a span stands a third below the top."""
        begin = QTextCursor(cursor)
        begin.setPosition(cursor.selectionStart())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(begin).top() - self.viewport().height() // 3)

    def _place(self, at: int) -> int:
        """Return where Qt counts a character of the text: in UTF-16, and the end of a line as one."""
        before = self._text[:at].replace("\r\n", "\n")
        return min(len(before.encode("utf-16-le", "surrogatepass")) // 2, self.document().characterCount() - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep lines short enough to read."""
        super().resizeEvent(event)
        beside = max((self.width() - _LONGEST) // 2, _BESIDE)
        self.setViewportMargins(beside, 4, min(beside, _BESIDE), 4)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
