"""Fields of a form: each shows what the map says, lets a person write something else, and keeps what is being typed.

A field is *given* what the map holds, as often as that changes. While a person has typed something that is not in the
map yet, it is left alone; Esc takes it back to what it was given. It tells once, by `written`, what is to be kept.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from argmap.analysis.wording import decimal
from argmap.language import tr
from argmap.ui.completing import complete
from argmap.ui.labels import Label
from argmap.ui.panels.editors import Area, Box, Line, Slider
from argmap.ui.typed import Typed

#: What a field is given for boxes that differ in it.
MIXED = object()
#: Steps of the slider from 0 to 1.
_STEPS = 20


class Field(Typed):
    """One thing that can be said of what is selected; `editor` is what takes the keys, a remark may stand below it."""

    written = Signal(object)
    """What a person wants kept instead of what was given."""

    def __init__(self, name: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._given: Any = None
        editor.setAccessibleName(name)
        self._remark = Label("", "quiet")
        self._remark.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(editor)
        self._column.addWidget(self._remark)

    def give(self, value: Any) -> None:
        """Show what the map holds, or MIXED; what a person is typing stays."""
        was_changed, self._given = self.is_changed, value
        if not was_changed:
            self._show(value)

    @property
    def is_changed(self) -> bool:
        """Whether a person has typed what is not in the map yet."""
        return False

    def keep(self) -> None:
        """Tell what is typed, if that is something else than what was given."""

    def say(self, remark: str) -> None:
        """Remark something below the field; "" for nothing."""
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.editor.setAccessibleDescription(remark)

    def _show(self, value: Any) -> None:
        raise NotImplementedError


class TypedField(Field):
    """A field that is typed in."""

    @property
    def is_changed(self) -> bool:
        """Whether a person has typed what is not in the map yet."""
        return self._typed() != _text(self._given)

    def keep(self) -> None:
        """Tell what is typed, if that is something else than what was given."""
        typed = self._typed().strip()
        if typed != _text(self._given).strip():
            self._given = typed
            self.written.emit(typed)
            self._begin_anew()
        self._show(self._given)

    def restore(self) -> None:
        """Show again what the map holds."""
        self._show(self._given)

    def _typed(self) -> str:
        raise NotImplementedError

    def _begin_anew(self) -> None:
        """Forget what could be undone within the field: from here on that is the map's to undo."""
        raise NotImplementedError


class LineField(TypedField):
    """A line of text, with words to choose from."""

    def __init__(self, name: str) -> None:
        self._line = Line(self)
        super().__init__(name, self._line)
        self._line.editingFinished.connect(self.keep)
        self._choices: tuple[str, ...] = ()

    def offer(self, choices: Sequence[str]) -> None:
        """Complete what is typed to one of these words."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        complete(self._line, self._choices).activated.connect(self._choose)

    def _choose(self, choice: str) -> None:
        self._line.setText(choice)
        self.keep()

    def _typed(self) -> str:
        return self._line.text()

    def _begin_anew(self) -> None:
        at = self._line.cursorPosition()
        self._line.setText(self._line.text())
        self._line.setCursorPosition(at)

    def _show(self, value: Any) -> None:
        self._line.setPlaceholderText(tr("Various") if value is MIXED else "")
        if self._line.text() != _text(value):
            at = self._line.cursorPosition()
            self._line.setText(_text(value))
            self._line.setCursorPosition(min(at, len(_text(value))) if self._line.hasFocus() else 0)


class TextField(TypedField):
    """A text of several lines that grows with what is written; Shift+Enter begins a line."""

    def __init__(self, name: str) -> None:
        self._area = Area(self)
        super().__init__(name, self._area)

    def _typed(self) -> str:
        return self._area.toPlainText()

    def _begin_anew(self) -> None:
        self._area.document().clearUndoRedoStacks()

    def _show(self, value: Any) -> None:
        self._area.setPlaceholderText(tr("Various") if value is MIXED else "")
        if self._area.toPlainText() != _text(value):
            at = min(self._area.textCursor().position(), len(_text(value)))
            self._area.setPlainText(_text(value))
            cursor = self._area.textCursor()
            cursor.setPosition(at)
            self._area.setTextCursor(cursor)


class ChoiceField(Field):
    """One of several values; each has a word, and may have a sentence that says what it means."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str, str]]) -> None:
        self._box = Box()
        super().__init__(name, self._box)
        for value, word, meaning in choices:
            self._box.addItem(word, value)
            self._box.setItemData(self._box.count() - 1, meaning, Qt.ItemDataRole.ToolTipRole)
        self._meanings = {value: meaning for value, _, meaning in choices}
        self._box.activated.connect(self._chosen)

    def _chosen(self) -> None:
        value = self._box.currentData()
        if value != self._given:
            self.written.emit(value)

    def _show(self, value: Any) -> None:
        self._box.setPlaceholderText(tr("Various"))
        self._box.setCurrentIndex(-1 if value is MIXED else self._box.findData(value))
        self.say(self._meanings.get(value, "") if value is not MIXED else "")


class TickField(Field):
    """Something that is so or is not."""

    def __init__(self, name: str) -> None:
        self._tick = QCheckBox(name)
        super().__init__(name.replace("&", ""), self._tick)
        self._tick.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self._tick.setTristate(False)
        self.written.emit(self._tick.isChecked())

    def _show(self, value: Any) -> None:
        self._tick.setTristate(value is MIXED)
        self._tick.setCheckState(
            Qt.CheckState.PartiallyChecked
            if value is MIXED
            else Qt.CheckState.Checked
            if value
            else Qt.CheckState.Unchecked
        )


class StrengthField(Field):
    """A number from 0 to 1 on a slider, or none."""

    def __init__(self, name: str) -> None:
        self._slider = Slider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        self._slider.setPageStep(_STEPS // 4)
        super().__init__(name, self._slider)
        self._number = Label("", "")
        self._number.setWordWrap(False)
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(tr("not given")) + 6)
        self._clear = QToolButton()
        self._clear.setText(tr("Clear"))
        self._clear.setAccessibleName(tr("Give no strength"))
        self._clear.setToolTip(tr("Give no strength"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self._slider, 1)
        across.addWidget(self._number)
        across.addWidget(self._clear)
        self._column.insertLayout(0, across)
        self._slider.valueChanged.connect(self._moved)
        self._clear.clicked.connect(self._cleared)

    def _moved(self, steps: int) -> None:
        self._given = steps / _STEPS
        self._tell_number()
        self.written.emit(self._given)

    def _cleared(self) -> None:
        self.written.emit(None)
        self._slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, value: Any) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(round(value * _STEPS) if isinstance(value, float | int) else 0)
        self._slider.blockSignals(False)
        self._tell_number()

    def _tell_number(self) -> None:
        given = self._given
        words = tr("Various") if given is MIXED else tr("not given") if given is None else decimal(given)
        self._number.setText(words)
        self._clear.setEnabled(given is not None)
        self._slider.setAccessibleDescription(words)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
