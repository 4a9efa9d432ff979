"""A page of the window: one document's map, with all that lies on it and the bar below it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.analysis import main_conclusions
from argmap.drawing import Theme
from argmap.editing import add, add_conclusion, fresh_id, place_all, revise
from argmap.editing.growing import steps_from
from argmap.editing.sourcing import name_source
from argmap.language import tr
from argmap.model import Claim, Evidence, Group, Inference, Objection
from argmap.ui.canvas import Canvas
from argmap.ui.canvas.writing import Writing, fields_of
from argmap.ui.document import Document
from argmap.ui.narrowing import Narrowing
from argmap.ui.tidying import Tidying
from argmap.ui.what_if_bar import WhatIfBar
from argmap.ui.zoom import ZoomControl


class Page(QWidget):
    """Shows a document and lets a person write in its boxes."""

    isolation_changed = Signal()
    """One part is laid out by itself, or the whole map again."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.canvas = Canvas(document, theme)
        self._tidying = Tidying(document)
        self._writing: Writing | None = None
        self._written: str | None = None
        self._came_from: tuple[str, ...] = ()
        self._isolated: str | None = None
        self.zoom = ZoomControl(self.canvas)
        self.what_if_bar = WhatIfBar()
        self.what_if_bar.button.clicked.connect(document.switch_all_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.what_if_bar)
        self.narrowing = Narrowing(self, column)
        document.without_changed.connect(self._show_without)
        self.canvas.writing_wanted.connect(self.write)
        self.canvas.claim_wanted.connect(self.begin_claim)
        self.canvas.dropped_on_ground.connect(self._conclude_from)
        self.canvas.looked.connect(self._place_writing)
        self.canvas.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.canvas.set_theme(theme)
        self.narrowing.set_theme(theme)

    # Going

    def show_and_select(self, *keys: str) -> None:
        """Select one thing or several and bring them into view, for a person who comes from a list."""
        known = [key for key in keys if key in self.document.shown]
        if not known:
            return
        self._uncover(known)
        self.document.select(known)
        if len(known) == 1:
            self.canvas.show_with(known[0], self.document.around(known[0]))
        else:
            self.canvas.fit_to(known)

    def _uncover(self, keys: list[str]) -> None:
        """Show what is folded away, or not laid out because one part is looked at by itself."""
        if all(self.canvas.frame_of(key) is not None for key in keys):
            return
        self.document.unfold_to(*keys)
        if any(self.canvas.frame_of(key) is None for key in keys):
            self.isolate(None)

    def show_part(self, key: str) -> None:
        """Show a box and what it lights as large as they fit."""
        self.canvas.fit_to(self.document.around(key))

    @property
    def isolated(self) -> str | None:
        """What is laid out by itself, with what it rests on; None: the whole map is shown."""
        return self._isolated

    def isolate(self, key: str | None) -> None:
        """Lay out a box with what it rests on by itself; None: the whole map again."""
        if key != self._isolated:
            self._isolated = key
            self.document.show_only(None if key is None else self.document.around(key))
            self.canvas.show_picture(self.document.drawing.picture)
            self.isolation_changed.emit()

    def go_to_main(self, step: int) -> None:
        """Select the next main conclusion, or with -1 the one before."""
        mains = [claim.id for claim in main_conclusions(self.document.shown, self.document.footings)]
        if mains:
            current = self.document.current
            start = mains.index(current) if current in mains else -1 if step > 0 else 0
            self.show_and_select(mains[(start + step) % len(mains)])

    # Writing

    @property
    def is_writing(self) -> bool:
        """Whether text fields lie over a box."""
        return self._writing is not None

    def write(self, key: str) -> None:
        """Let a person write in a box; an objection is written in the statement that speaks."""
        record = self.document.records.get(key)
        if isinstance(record, Objection):
            key = record.premises[0]
        uses = steps_from(self.document.records, key) if isinstance(record, Claim | Evidence) else []
        self._write(key, None, tuple(use.id for use in uses if isinstance(use, Inference)))

    def write_new(self, keys: tuple[str, ...], mark: int, name: str) -> None:
        """Let a person write in boxes that were made since a mark; leaving the first empty unmakes them.

        What is written becomes one step of the history, together with making them.
        """
        self._came_from = self.document.selected_before
        self._write(keys[0], (mark, name), keys[1:])

    def finish_writing(self) -> None:
        """Keep what is written so far, before something else happens."""
        if self._writing is not None:
            self._writing.finish()

    def begin_claim(self, at: QPointF) -> None:
        """Begin a claim at a point of the map, and let the person write it."""
        records = self.document.records
        mark, name = self.document.session.mark(), tr("Add a claim")
        new = Claim(id=fresh_id(records, Claim), text="")
        if self.document.do(name, add, new) is not None:
            self.document.do(name, place_all, {new.id: (at.x(), at.y())})
            self.document.select(new.id)
            self.write_new((new.id,), mark, name)

    def _conclude_from(self, key: str) -> None:
        mark, name = self.document.session.mark(), tr("Add a conclusion")
        added = self.document.add(name, add_conclusion, (key,))
        if added is not None:
            self.write_new(added.keys, mark, name)

    def _write(self, key: str, new: tuple[int, str] | None, then: tuple[str, ...]) -> None:
        self.finish_writing()
        record = self.document.records.get(key)
        fields = fields_of(self.document.records, record) if record is not None else []
        if not fields or not self.canvas.is_editable:
            return
        if not isinstance(record, Group):
            self.document.select(key)
        self.canvas.bring_into_view(key)
        self._written = key
        self._writing = Writing(self.canvas, fields)
        self._writing.done.connect(partial(self._done, key, new, ()))
        self._writing.gone_on.connect(partial(self._done, key, new, then))
        self._writing.left.connect(partial(self._left, key, new))
        self.canvas.dim(dims=False)
        self._tidying.hold(is_held=True)
        self._place_writing()
        self._writing.begin()

    def _done(self, key: str, new: tuple[int, str] | None, then: tuple[str, ...], words: dict[str, str]) -> None:
        if new is not None and not words.get("text", words.get("title", "-")).strip():
            self._left(key, new)
            return
        self._close_writing()
        mark, name = new or (self.document.session.mark(), tr("Write"))
        self._put_down(key, words, name)
        self.document.as_one_step(mark, name)
        if then:
            self._write(then[0], (mark, name), then[1:])
        else:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _left(self, key: str, new: tuple[int, str] | None) -> None:
        self._close_writing()
        if new is not None and not isinstance(self.document.records.get(key), Inference):
            self.document.give_up(new[0])
            self.document.select(self._came_from)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_writing(self) -> None:
        if self._writing is not None:
            self._writing.hide()
            self._writing.deleteLater()
            self._writing = None
            self.canvas.dim(dims=True)
            self._tidying.hold(is_held=False)

    def _place_writing(self) -> None:
        frame = self.canvas.screen_frame(self._written) if self._written is not None else None
        if self._writing is not None and frame is not None:
            self._writing.place(frame, self.canvas.outlook.scale)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the writing on its box when the canvas changes its size."""
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self._place_writing()
        return False

    # What if

    def _show_without(self) -> None:
        self.what_if_bar.show_without(self.document.records, self.document.without)
