"""A page of the window: one document's map, with all that lies on it and the bar below it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from argmap.analysis import main_conclusions
from argmap.drawing import Theme
from argmap.editing import add, add_conclusion, fresh_id, place_all
from argmap.language import tr
from argmap.model import Claim, Group
from argmap.ui.canvas import Canvas
from argmap.ui.canvas.dropping import Dropping
from argmap.ui.document import Document
from argmap.ui.narrowing import Narrowing
from argmap.ui.question import Question
from argmap.ui.tidying import Tidying
from argmap.ui.what_if_bar import WhatIfBar
from argmap.ui.writer import Writer, Written
from argmap.ui.zoom import ZoomControl

#: Where the keys of a mouse that say "back" and "forward" lead.
_WAYS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class Page(QWidget):
    """Shows a document and lets a person write in its boxes."""

    isolation_changed = Signal()
    """One part is laid out by itself, or the whole map again."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.canvas = Canvas(document, theme)
        self._tidying = Tidying(document)
        self.writer = Writer(document, self.canvas, self)
        self.writer.began.connect(partial(self._while_writing, is_writing=True))
        self.writer.ended.connect(partial(self._while_writing, is_writing=False))
        self._isolated: str | None = None
        self.zoom = ZoomControl(self.canvas)
        self.what_if_bar = WhatIfBar()
        self.what_if_bar.button.clicked.connect(document.switch_all_on)
        self.question = Question()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.question)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.what_if_bar)
        self.narrowing = Narrowing(self, column)
        document.without_changed.connect(self._show_without)
        self.canvas.writing_wanted.connect(self.write)
        self.canvas.claim_wanted.connect(self.begin_claim)
        self.canvas.dropped_on_ground.connect(self._conclude_from)
        self.canvas.looked.connect(self.writer.settle)
        self.canvas.installEventFilter(self)
        self._dropping = Dropping(self.canvas, document)

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
        if any(self.canvas.frame_of(key) is None for key in keys):
            self.narrowing.lay_out_the_rest()

    def glance_at(self, key: str) -> None:
        """Bring something into view, for a person who passes it in a list; no further than needed."""
        if key in self.document.shown:
            self._uncover([key])
            self.canvas.bring_into_view(key)

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
            self.lay_out(anew=True)
            self.isolation_changed.emit()

    def lay_out(self, *, anew: bool) -> None:
        """Lay out what is isolated, less what a filter hides; `anew` shows the whole of it."""
        among = self.narrowing.laid_out
        if self._isolated is not None and self._isolated in self.document.shown:
            around = self.document.around(self._isolated)
            among = around if among is None else around & among
        self.document.show_only(among)
        if anew:
            self.canvas.show_picture(self.document.drawing.picture)

    def focus_on(self, key: str) -> None:
        """Light what a box rests on and what rests on it, and show all of that."""
        self.document.set_light("both")
        self.show_part(key)

    def can_go(self, step: int) -> bool:
        """Whether there is somewhere to go back to, with -1, or forward to, with 1."""
        document = self.document
        return bool(document.visits.ahead(step, document.selection, document.shown.__contains__))

    def go(self, step: int) -> None:
        """Go back to what was selected before, with -1, or forward again."""
        document = self.document
        self.show_and_select(*document.visits.go(step, document.selection, document.shown.__contains__))

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
        return self.writer.is_writing or self._writer_in_use().is_writing

    def write(self, key: str) -> None:
        """Let a person write in a box, where the keys are: on the map, or in a list of the same document."""
        if self.canvas.is_editable:
            self._writer_in_use().write(key)

    def write_over(self, key: str) -> None:
        """Let a person write in a box; what stands there is marked, so that typing replaces it."""
        if self.canvas.is_editable:
            self._writer_in_use().write(key, over=True)

    def write_new(self, keys: tuple[str, ...], mark: int, name: str) -> None:
        """The same for boxes that were made since a mark; leaving the first empty unmakes them.

        What is written becomes one step of the history, together with making them.
        """
        if self.canvas.is_editable:
            # A group has no row in a list.
            is_group = isinstance(self.document.records.get(keys[0]), Group)
            writer = self.writer if is_group else self._writer_in_use()
            writer.write_new(keys, mark, name)

    def finish_writing(self) -> None:
        """Keep what is written so far, before something else happens."""
        self.writer.finish()
        self._writer_in_use().finish()

    def _writer_in_use(self) -> Writer:
        """Return what writes where the focus is; the map's where nothing else of this document has it."""
        widget = QApplication.focusWidget()
        while widget is not None:
            if isinstance(widget, Written) and widget.writer is not None and widget.writer.document is self.document:
                return widget.writer
            widget = widget.parentWidget()
        return self.writer

    def begin_claim(self, at: QPointF) -> None:
        """Begin a claim at a point of the map, and let the person write it."""
        records = self.document.records
        mark, name = self.document.session.mark(), tr("Add a claim")
        new = Claim(id=fresh_id(records, Claim), text="", main=not len(self.document.footings))
        if self.document.do(name, add, new) is not None:
            self.document.do(name, place_all, {new.id: (at.x(), at.y())})
            self.document.select(new.id)
            self.write_new((new.id,), mark, name)

    def _conclude_from(self, key: str) -> None:
        mark, name = self.document.session.mark(), tr("Add a conclusion")
        added = self.document.add(name, add_conclusion, (key,))
        if added is not None:
            self.write_new(added.keys, mark, name)

    def _while_writing(self, *, is_writing: bool) -> None:
        """Let the map keep still, and all of it be seen, while a person writes in it."""
        self.canvas.dim(dims=not is_writing)
        self._tidying.hold(is_held=is_writing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the writing on its box when the canvas changes its size; go with the mouse's own keys for it."""
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self.writer.settle()
        elif watched is self.canvas and isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            step = _WAYS.get(event.button(), 0)
            if step:
                self.go(step)
            return bool(step)
        return False

    # What if

    def _show_without(self) -> None:
        self.what_if_bar.show_without(self.document.records, self.document.without)
