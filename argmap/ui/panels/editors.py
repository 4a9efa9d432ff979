"""What takes the keys in a field: lines and texts that know when they are typed in, choices, sliders."""

from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QSlider

#: The greatest height (px) of a text before it scrolls, and its usual least width.
_TALLEST, _NARROWEST = 240, 160
#: The least width (px) of a line, and the room above and below a text.
_LEAST_ROOM, _FRAME = 60, 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Typed(Protocol):
    """A field that is typed in."""

    @property
    def is_changed(self) -> bool:
        """Whether a person has typed what is not in the map yet."""

    def keep(self) -> None:
        """Tell what is typed."""

    def restore(self) -> None:
        """Show again what the map holds."""


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )


class Line(QLineEdit):
    """Undoes what is typed itself, until it is kept; then the map's undo has the key."""

    def __init__(self, field: Typed) -> None:
        super().__init__()
        self._field = field

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the map where nothing is typed; keep what is typed before Tab asks what comes next."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event) and not self._field.is_changed:
            event.ignore()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self._field.keep()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take back what is typed with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._field.is_changed:
            self._field.restore()
        else:
            super().keyPressEvent(event)


class Area(QPlainTextEdit):
    """The same for several lines, as high as they are."""

    def __init__(self, field: Typed) -> None:
        super().__init__()
        self._field = field
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self._grow)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the map where nothing is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event) and not self._field.is_changed:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep what is typed with Enter, take it back with Esc."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and not shifted:
            self._field.keep()
        elif event.key() == Qt.Key.Key_Escape and self._field.is_changed:
            self._field.restore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Keep what is typed when a person goes elsewhere; a menu over it is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._field.keep()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Whether the height follows from the width: it does."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the words need."""
        # A text document of its own breaks lines just as the one that is shown will.
        words = QTextDocument(self.toPlainText())
        words.setDefaultFont(self.font())
        words.setDefaultTextOption(QTextOption(self.document().defaultTextOption()))
        words.setTextWidth(max(width - (self.width() - self.viewport().width()), _LEAST_ROOM))
        return min(round(words.size().height()) + _FRAME, _TALLEST)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size that the words need at the present width."""
        return QSize(_NARROWEST, self.heightForWidth(max(self.width(), _NARROWEST)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size of one line."""
        return QSize(60, self.fontMetrics().lineSpacing() + 8 + _FRAME)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for another height where the words do not fit: only now is it known how wide a line can be."""
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def _grow(self) -> None:
        scrolls = self.heightForWidth(self.width()) >= _TALLEST
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()


class Box(QComboBox):
    """A choice that the wheel scrolls past."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the panel scroll."""
        event.ignore()


class Slider(QSlider):
    """A slider that the wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the panel scroll."""
        event.ignore()
