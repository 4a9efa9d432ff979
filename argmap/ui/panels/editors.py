"""What takes the keys in a field: lines and texts that know when they are typed in, boxes to tick, choices, sliders."""

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QSlider

#: The greatest height (px) of a text before it scrolls, and its usual least width.
_TALLEST, _NARROWEST = 240, 160
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
        beside = self.width() - self.viewport().width() + round(2 * self.document().documentMargin())
        wraps = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        words = self.fontMetrics().boundingRect(0, 0, max(width - beside, 40), 10_000, wraps, self.toPlainText() + " ")
        return min(max(words.height(), self.fontMetrics().lineSpacing()) + 18, _TALLEST)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size that the words need at the present width."""
        return QSize(_NARROWEST, self.heightForWidth(max(self.width(), _NARROWEST)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the size of one line."""
        return QSize(60, self.fontMetrics().lineSpacing() + 18)

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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the sign that there are more."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.8))
        at = QPointF(self.width() - 16, self.height() / 2)
        painter.drawPolyline(QPolygonF([at + QPointF(-4.5, -2), at + QPointF(0, 2.5), at + QPointF(4.5, -2)]))
        painter.end()


class Slider(QSlider):
    """A slider that the wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the panel scroll."""
        event.ignore()


class Tick(QCheckBox):
    """A box to tick that can be seen on any ground."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the box, its sign, its name, and a ring while it has the keys."""
        del event
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2.5, self.height() / 2 - 8, 16, 16)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.5))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2.2))
        match self.checkState():
            case Qt.CheckState.Checked:
                at = box.topLeft()
                painter.drawPolyline(QPolygonF([at + QPointF(4, 8.5), at + QPointF(7, 11.5), at + QPointF(12, 5)]))
            case Qt.CheckState.PartiallyChecked:
                painter.drawLine(box.center() - QPointF(4, 0), box.center() + QPointF(4, 0))
        area = self.rect().adjusted(28, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        self.style().drawItemText(painter, area, middle, palette, self.isEnabled(), self.text())
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5)
        painter.end()
