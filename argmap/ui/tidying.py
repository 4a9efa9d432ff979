"""Tidying a map while a person goes on: a large part is laid out properly in another thread, when nothing happens."""

from PySide6.QtCore import QObject, QTimer

from argmap.drawing.drawing import Tidied
from argmap.drawing.drawing import Tidying as Job
from argmap.ui.aside import Aside
from argmap.ui.document import Document

#: How long nothing happens (ms) before the map is tidied, and before a large one is, which keeps the machine busy.
_REST, _LONG_REST = 400, 3000
_LARGE = 1000


class Tidying(QObject):
    """Lays out what an edit has left untidy; what was edited meanwhile is laid out again, later."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._run: _Run | None = None  # The last one; one before it may still have to notice that it was cancelled.
        self._is_held = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._begin)
        document.changed.connect(self._again)
        document.redrawn.connect(self._again)

    def hold(self, *, is_held: bool) -> None:
        """Leave everything where it is, as while a person writes in a box, or go on."""
        self._is_held = is_held
        self._again()

    def cancel(self) -> None:
        """Stop what is under way: nobody will look at it any more."""
        self._rest.stop()
        if self._run is not None:
            self._run.is_cancelled = True

    def _again(self) -> None:
        self.cancel()
        if self._document.drawing.untidy and not self._is_held:
            self._rest.start(_REST if len(self._document.drawing.picture.boxes) < _LARGE else _LONG_REST)

    def _begin(self) -> None:
        job = self._document.drawing.tidying()
        if job is not None:
            run = self._run = _Run(job)
            aside = Aside(run.lay_out, self)
            aside.ended.connect(lambda outcome: self._take(run, outcome))
            aside.begin()

    def _take(self, run: "_Run", outcome: object) -> None:
        if run is not self._run:
            return
        self._run = None
        if isinstance(outcome, Exception):
            raise outcome  # Here it is written down and told, and the map stays as it is until it is edited again.
        redrawn = self._document.drawing.take(outcome) if isinstance(outcome, Tidied) else None
        if redrawn is not None:
            self._document.redrawn.emit(redrawn)
        else:
            self._again()


class _Run:
    """One layout in the making, and whether it is still wanted."""

    def __init__(self, job: Job) -> None:
        self.is_cancelled = False
        self._job = job

    def lay_out(self) -> Tidied | None:
        """Lay out; None when it is not wanted any more."""
        return self._job.run(lambda: self.is_cancelled)
