"""Drafting a map of an article in a thread, while the window goes on; what came of it is kept with the text."""

import os
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.article.draft import Progress, draft
from argmap.article.proposal import Draft
from argmap.language import tr
from argmap.model import ArgmapError
from argmap.ui.settings import Settings

#: How often (ms) the window looks how far a draft is.
_LOOK = 30
Suggester = Callable[[str, Progress], Draft | None]
"""What makes a draft of a text; it is told how to say how far it is, and to stop."""


def by_rules(text: str, progress: Progress) -> Draft | None:
    """Make a draft by argmap's own rules, on this computer."""
    return draft(text, progress=progress)


def suggester(settings: Settings) -> Suggester:
    """Return who makes drafts: argmap by itself, or the language model that a person runs and has named."""
    address, model, typed = settings.endpoint_url, settings.endpoint_model, settings.endpoint_key
    if not address:
        return by_rules

    def ask(text: str, progress: Progress) -> Draft | None:
        from argmap.session.endpoint import draft_by_endpoint, key_of

        return draft_by_endpoint(text, address, model, key_of(os.environ, typed), progress)

    return ask


class Drafting(QObject):
    """Makes one draft at a time; a later one takes the place of one that is under way."""

    progressed = Signal(float)
    """How much is done, from 0 to 1."""
    ended = Signal()
    """There is a draft, or none because it was stopped or failed."""
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looking = QTimer(self, interval=_LOOK)
        self._looking.timeout.connect(self._look)
        self._run: _Run | None = None
        self._text = ""
        self._draft: Draft | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a draft is being made."""
        return self._run is not None

    @property
    def has_made(self) -> bool:
        """Whether a draft was made, though it may be of an earlier text."""
        return self._draft is not None

    def of(self, text: str) -> Draft | None:
        """Return the draft of a text, if it was made."""
        return self._draft if text == self._text else None

    def begin(self, text: str, suggest: Suggester) -> None:
        """Make a draft of a text."""
        self.cancel()
        run = self._run = _Run(text, suggest)
        self._looking.start()
        Thread(target=run.run, daemon=True).start()

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._run is not None:
            self._run.is_cancelled = True
            self._run = None
            self.ended.emit()

    def _look(self) -> None:
        """See what the run has left; signals between threads would outlive a document that is closed."""
        run = self._run
        if run is None:
            self._looking.stop()
            return
        self.progressed.emit(run.done)
        if run.outcome is None:
            return
        self._looking.stop()
        self._run = None
        made, why = run.outcome
        if made is not None:
            self._text, self._draft = run.text, made
        if why:
            self.failed.emit(why)
        self.ended.emit()


class _Run:
    """One draft made in a thread of its own; it leaves what it has to tell where the window looks for it."""

    def __init__(self, text: str, suggest: Suggester) -> None:
        self.text = text
        self.is_cancelled = False
        self.done = 0.0
        self.outcome: tuple[Draft | None, str] | None = None
        self._suggest = suggest

    def run(self) -> None:
        """Make it, and leave it, or why it failed."""
        try:
            self.outcome = self._suggest(self.text, self._go_on), ""
        except ArgmapError as error:
            self.outcome = None, str(error)
        except Exception as error:
            self.outcome = None, tr("No draft could be made ({reason}).").format(reason=type(error).__name__)

    def _go_on(self, done: float) -> bool:
        self.done = done
        return not self.is_cancelled
