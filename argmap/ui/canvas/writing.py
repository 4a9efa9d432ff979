"""Writing in a box: real text fields laid over it, so that everything a person knows of text fields works."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QCompleter, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from argmap.language import tr
from argmap.layout import Rect
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Record, Source
from argmap.ui.text_size import scaled
from argmap.ui.vocabulary import HEDGES, SCHEMES

#: Least width of the fields in px of the screen, and least and greatest size of what is written, at 100 %.
_LEAST_WIDTH, _LEAST_TEXT, _MOST_TEXT = 250.0, 15, 26
_MARGIN = 6
_PASSING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Field(Struct, frozen=True):
    """A text that can be written in a box: the record's field, its name, what it holds, and what to choose from."""

    name: str
    label: str
    text: str
    choices: tuple[str, ...] = ()
    is_long: bool = False


def fields_of(records: ArgumentMap, record: Record) -> list[Field]:
    """Return what can be written in a box on the map, the first first; the panel has all the rest."""
    match record:
        case Claim():
            return [Field("text", tr("Claim"), record.text, is_long=True)]
        case Evidence():
            sources = tuple(sorted({each.name for each in records.of_kind(Source) if each.name}))
            named = records.get(record.source or "")
            source = (named.name or "") if isinstance(named, Source) else ""
            return [
                Field("text", tr("Evidence"), record.text, is_long=True),
                Field("source", tr("Source"), source, sources),
                Field("date", tr("Date"), record.date or ""),
            ]
        case Inference():
            return [
                Field("scheme", tr("Scheme"), record.scheme or "", tuple(map(tr, SCHEMES))),
                Field("hedge", tr("Hedge"), record.hedge or "", tuple(map(tr, HEDGES))),
                Field("warrant", tr("It takes for granted that"), record.warrant or ""),
            ]
        case Group():
            return [Field("title", tr("Name of the group"), record.title)]
        case _:
            return []


class Writing(QFrame):
    """Fields over one box. Enter is done, Esc leaves it as it was, Tab goes on: to the next field, then further."""

    done = Signal(dict)
    """What was written, by field."""
    gone_on = Signal(dict)
    """The same, and the person wants to write what comes next."""
    left = Signal()
    """Nothing is to be changed."""

    def __init__(self, parent: QWidget, fields: Sequence[Field]) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.setObjectName("writing")
        self.setAutoFillBackground(True)
        self._given = {field.name: field.text for field in fields}
        self._edits: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._is_over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(4)
        for field in fields:
            edit = self._long(field) if field.is_long else self._short(field)
            edit.setAccessibleName(field.label)
            self._edits[field.name] = edit
            column.addWidget(edit)
        self._frame = Rect(0, 0, _LEAST_WIDTH, 40)
        self._scale = 1.0

    def begin(self) -> None:
        """Show the fields and take the keys."""
        self.show()
        first = next(iter(self._edits.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()
        else:
            first.moveCursor(QTextCursor.MoveOperation.End)

    def mark_all(self) -> None:
        """Mark what stands in the first field."""
        next(iter(self._edits.values())).selectAll()

    def place(self, frame: Rect, scale: float) -> None:
        """Lie over a box (px of the canvas) of a map that is shown at a scale."""
        self._frame, self._scale = frame, scale
        font = self.font()
        font.setPixelSize(min(max(round(16 * scale), scaled(_LEAST_TEXT)), scaled(_MOST_TEXT)))
        for edit in self._edits.values():
            edit.setFont(font)
        self._settle()

    def finish(self) -> None:
        """Be done with what is written, as when a person goes elsewhere."""
        self._end(self.done)

    def words(self) -> dict[str, str]:
        """Return what is written, by field."""
        return {
            name: edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()
            for name, edit in self._edits.items()
        }

    def takes(self, edit: QWidget, event: QKeyEvent) -> bool:
        """Take a key that ends the writing or goes on; the field has all others."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Escape:
                self._end(None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not shifted:
                self._end(self.done)
            case Qt.Key.Key_Tab if not event.modifiers():
                self._go_on(edit)
            case Qt.Key.Key_Backtab:
                self._go_back(edit)
            case _:
                return False
        return True

    def unfocused(self, reason: Qt.FocusReason) -> None:
        """Be done when the keys go elsewhere; a list of choices, a menu or another window keep the writing open."""
        focus = QApplication.focusWidget()
        if reason not in _PASSING and (focus is None or not self.isAncestorOf(focus)):
            self.finish()

    def _long(self, field: Field) -> QPlainTextEdit:
        edit = _Lines(field.text, self)
        edit.setPlaceholderText(field.label)
        edit.setFrameShape(QFrame.Shape.NoFrame)
        edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edit.setTabChangesFocus(True)
        edit.textChanged.connect(self._settle)
        return edit

    def _short(self, field: Field) -> QLineEdit:
        edit = _Line(field.text, self)
        edit.setPlaceholderText(field.label)
        edit.setToolTip(field.label)
        if field.choices:
            completer = QCompleter(field.choices, edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            edit.setCompleter(completer)
        return edit

    def _go_on(self, edit: QWidget) -> None:
        edits = list(self._edits.values())
        at = next((index for index, each in enumerate(edits) if each is edit), len(edits) - 1)
        if at + 1 < len(edits):
            edits[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._end(self.gone_on)

    def _go_back(self, edit: QWidget) -> None:
        edits = list(self._edits.values())
        at = next((index for index, each in enumerate(edits) if each is edit), 0)
        edits[max(at - 1, 0)].setFocus(Qt.FocusReason.BacktabFocusReason)

    def _end(self, how: object) -> None:
        if self._is_over:
            return
        self._is_over = True
        words = self.words()
        self.hide()
        if how is None or (how is self.done and words == self._given):
            self.left.emit()
        else:
            how.emit(words)  # type: ignore[attr-defined]

    def _settle(self) -> None:
        """Grow with what is written, and stay on the canvas."""
        parent = self._canvas
        width = round(max(self._frame.width, scaled(_LEAST_WIDTH)))
        for edit in self._edits.values():
            if isinstance(edit, _Lines):
                edit.fit(width - 2 * _MARGIN)
        self.setFixedWidth(width)
        self.adjustSize()
        height = max(self.sizeHint().height(), round(self._frame.height))
        self.setFixedHeight(min(height, max(parent.height() - 8, 60)))
        x = min(max(round(self._frame.centre[0] - width / 2), 4), max(parent.width() - width - 4, 4))
        y = min(max(round(self._frame.y), 4), max(parent.height() - self.height() - 4, 4))
        self.move(x, y)
        for edit in self._edits.values():
            if isinstance(edit, _Lines):
                edit.show_from_top()


class _Line(QLineEdit):
    """A field of one line. Keys are taken in `event`, where they also arrive while a list of choices is open."""

    def __init__(self, text: str, writing: Writing) -> None:
        super().__init__(text)
        self._writing = writing

    def event(self, event: QEvent) -> bool:
        """Let the writing have its keys, unless one of the choices is about to be taken."""
        is_mine = not self._is_choosing() and event.type() == QEvent.Type.KeyPress
        if is_mine and isinstance(event, QKeyEvent) and self._writing.takes(self, event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Say that the keys go elsewhere."""
        super().focusOutEvent(event)
        self._writing.unfocused(event.reason())

    def _is_choosing(self) -> bool:
        completer: QCompleter | None = self.completer()  # Qt's stub does not know that there may be none.
        popup = completer.popup() if completer is not None else None
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()


class _Lines(QPlainTextEdit):
    """A field of several lines."""

    def __init__(self, text: str, writing: Writing) -> None:
        super().__init__(text)
        self._writing = writing

    def fit(self, width: int) -> None:
        """Take the height that the text needs at a width."""
        self.setFixedWidth(width)
        # Only the document knows where its lines break; its height is counted in lines.
        lines = max(round(self.document().size().height()), 1)
        around = self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)

    def show_from_top(self) -> None:
        """Show the first line again where all lines fit: the one begun last had moved it out of sight."""
        if self.document().size().height() * self.fontMetrics().lineSpacing() <= self.viewport().height():
            self.verticalScrollBar().setValue(0)

    def event(self, event: QEvent) -> bool:
        """Let the writing have its keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._writing.takes(self, event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Say that the keys go elsewhere."""
        super().focusOutEvent(event)
        self._writing.unfocused(event.reason())
