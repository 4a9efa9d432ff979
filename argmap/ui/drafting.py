"""Drafting a map of an article in a thread, while the window goes on; what came of it is kept with the text."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from argmap.article.draft import Progress, draft
from argmap.article.proposal import Draft
from argmap.language import tr
from argmap.model import ArgmapError
from argmap.ui.aside import Aside
from argmap.ui.settings import Settings

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
        aside = Aside(run.make, self)
        aside.looked.connect(lambda: self._progressed(run))
        aside.ended.connect(lambda outcome: self._take(run, outcome))
        aside.begin()

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._run is not None:
            self._run.is_cancelled = True
            self._run = None
            self.ended.emit()

    def _progressed(self, run: "_Run") -> None:
        if run is self._run:
            self.progressed.emit(run.done)

    def _take(self, run: "_Run", outcome: object) -> None:
        if run is not self._run:
            return
        self._run = None
        if isinstance(outcome, Draft):
            self._text, self._draft = run.text, outcome
        elif isinstance(outcome, ArgmapError):
            self.failed.emit(str(outcome))
        elif isinstance(outcome, Exception):
            self.failed.emit(tr("No draft could be made ({reason}).").format(reason=type(outcome).__name__))
        self.ended.emit()


class _Run:
    """One draft in the making: how far it is, and whether it is still wanted."""

    def __init__(self, text: str, suggest: Suggester) -> None:
        self.text = text
        self.is_cancelled = False
        self.done = 0.0
        self._suggest = suggest

    def make(self) -> Draft | None:
        """Make it; None when it is not wanted any more."""
        return self._suggest(self.text, self._go_on)

    def _go_on(self, done: float) -> bool:
        self.done = done
        return not self.is_cancelled
