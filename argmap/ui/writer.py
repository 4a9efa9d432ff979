"""Writing in boxes, one after the other, wherever they are shown: on the map or in a list. Each is one step to undo."""

from functools import partial
from typing import Protocol, runtime_checkable

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from argmap.editing import revise
from argmap.editing.growing import steps_from
from argmap.editing.sourcing import name_source
from argmap.language import tr
from argmap.layout import Rect
from argmap.model import Claim, Evidence, Group, Inference, Objection
from argmap.ui.canvas.writing import Writing, fields_of
from argmap.ui.document import Document


class Paper(Protocol):
    """Something that shows boxes and that a person can write upon."""

    @property
    def sheet(self) -> QWidget:
        """What the text fields lie upon."""

    @property
    def enlargement(self) -> float:
        """How large the letters are: 1 for full size."""

    def bring_into_view(self, key: str) -> None:
        """Move so that a box can be seen."""

    def screen_frame(self, key: str) -> Rect | None:
        """Return where a box is, in px of the sheet; None when it is not shown."""

    def setFocus(self, reason: Qt.FocusReason) -> None:  # noqa: N802 - as every widget has it
        """Take the keys."""


class _Turn(Struct, frozen=True):
    """One box that is written in; `new` is the mark before it was made and the name of the step, if it is new."""

    key: str
    new: tuple[int, str] | None
    then: tuple[str, ...] = ()


class Writer(QObject):
    """Lets a person write in the boxes of a document, on one paper."""

    began = Signal()
    """Text fields lie over a box."""
    ended = Signal()

    def __init__(self, document: Document, paper: Paper, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self._paper = paper
        self._turn: _Turn | None = None
        self._fields: Writing | None = None
        self._came_from: tuple[str, ...] = ()

    @property
    def is_writing(self) -> bool:
        """Whether text fields lie over a box."""
        return self._fields is not None

    def write(self, key: str, *, over: bool = False) -> None:
        """Let a person write in a box, an objection in the statement that speaks; `over` what stands there."""
        record = self.document.records.get(key)
        if isinstance(record, Objection):
            key = record.premises[0]
        uses = steps_from(self.document.records, key) if isinstance(record, Claim | Evidence) else []
        self._begin(_Turn(key, None, tuple(use.id for use in uses if isinstance(use, Inference))))
        if over and self._fields is not None:
            self._fields.mark_all()

    def write_new(self, keys: tuple[str, ...], mark: int, name: str) -> None:
        """Let a person write in boxes that were made since a mark; leaving the first empty unmakes them.

        What is written becomes one step of the history, together with making them.
        """
        self._came_from = self.document.selected_before
        self._begin(_Turn(keys[0], (mark, name), keys[1:]))

    def finish(self) -> None:
        """Keep what is written so far, before something else happens."""
        if self._fields is not None:
            self._fields.finish()

    def settle(self) -> None:
        """Stay on the box: the paper was moved, or is larger or smaller."""
        frame = self._paper.screen_frame(self._turn.key) if self._turn is not None else None
        if self._fields is not None and frame is not None:
            self._fields.place(frame, self._paper.enlargement)

    def _begin(self, turn: _Turn) -> None:
        self.finish()
        record = self.document.records.get(turn.key)
        fields = fields_of(self.document.records, record) if record is not None else []
        if not fields:
            return
        if not isinstance(record, Group):
            self.document.select(turn.key)
        self._paper.bring_into_view(turn.key)
        self._turn = turn
        self._fields = Writing(self._paper.sheet, fields)
        self._fields.done.connect(partial(self._done, turn, goes_on=False))
        self._fields.gone_on.connect(partial(self._done, turn, goes_on=True))
        self._fields.left.connect(partial(self._left, turn))
        self.began.emit()
        self.settle()
        self._fields.begin()

    def _done(self, turn: _Turn, words: dict[str, str], *, goes_on: bool) -> None:
        if turn.new is not None and not words.get("text", words.get("title", "-")).strip():
            self._left(turn)
            return
        self._close()
        mark, name = turn.new or (self.document.session.mark(), tr("Write"))
        self._put_down(turn.key, words, name)
        self.document.as_one_step(mark, name)
        if goes_on and turn.then:
            self._begin(_Turn(turn.then[0], (mark, name), turn.then[1:]))
        else:
            self._paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_down(self, key: str, words: dict[str, str], name: str) -> None:
        record = self.document.records[key]
        fields = {
            field: text.strip() if field in ("text", "title") else (text.strip() or None)
            for field, text in words.items()
            if field != "source"
        }
        changed = {field: value for field, value in fields.items() if getattr(record, field) != value}
        if changed:
            self.document.do(name, revise, key, **changed)
        if "source" in words:
            self.document.do(name, name_source, key, words["source"])

    def _left(self, turn: _Turn) -> None:
        self._close()
        if turn.new is not None and not isinstance(self.document.records.get(turn.key), Inference):
            self.document.give_up(turn.new[0])
            self.document.select(self._came_from)
        self._paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._fields is not None:
            self._fields.hide()
            self._fields.deleteLater()
            self._fields = None
            self._turn = None
            self.ended.emit()


@runtime_checkable
class Written(Protocol):
    """A part of the window with a writer of its own."""

    @property
    def writer(self) -> Writer | None:
        """What lets a person write there; None while no document is shown."""
