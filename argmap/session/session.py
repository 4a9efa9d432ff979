"""A map being worked on: what was done, what can be undone, and who wants to know."""

from collections.abc import Callable, Iterable
from typing import TypeVar, assert_never

from argmap.model import ArgumentMap, Change
from argmap.session.events import Committed, Event, Redone, Saved, Squashed, Step, Undone, WentBack

Listener = Callable[[Change], None]
Chronicler = Callable[[Event], None]
Hearer = TypeVar("Hearer")

#: So many steps can be undone; older ones are forgotten.
MOST_STEPS = 10_000


class Session:
    """A map, its history, and listeners that hear each Change once, after it is made.

    All that happens goes through `perform`, so that a history told again is the same history.
    """

    def __init__(
        self, records: ArgumentMap, *, done: Iterable[Step] = (), undone: Iterable[Step] = (), saved_at: int | None = 0
    ) -> None:
        """Begin with a map, or go on from a history: `saved_at` steps were done in the state that is on disk."""
        self._records = records
        self._done = list(done)
        self._undone = list(undone)
        self._saved_at = saved_at
        self._forgotten = 0
        self._merge_key: str | None = None
        self._listeners: list[Listener] = []
        self._chroniclers: list[Chronicler] = []

    @property
    def records(self) -> ArgumentMap:
        """The map as it stands."""
        return self._records

    @property
    def done(self) -> tuple[Step, ...]:
        """What can be undone, oldest first."""
        return tuple(self._done)

    @property
    def undone(self) -> tuple[Step, ...]:
        """What can be redone, the next one last."""
        return tuple(self._undone)

    @property
    def saved_at(self) -> int | None:
        """How many of the steps were done in the state that is on disk; None when no step leads there."""
        return self._saved_at

    @property
    def modified(self) -> bool:
        """Whether the map differs from what was last saved."""
        return self._saved_at != len(self._done)

    @property
    def unsaved_steps(self) -> int:
        """How many steps lie between the map and what is on disk; all of them when no step leads there."""
        return len(self._done) if self._saved_at is None else abs(len(self._done) - self._saved_at)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call what is returned to stop."""
        return _joined(self._listeners, listener)

    def chronicle(self, chronicler: Chronicler) -> Callable[[], None]:
        """Tell `chronicler` of every event of the history from now on; call what is returned to stop.

        It hears of an event once that has happened, and before any listener hears of the change.
        """
        return _joined(self._chroniclers, chronicler)

    def commit(self, name: str, change: Change, *, merge_key: str | None = None) -> None:
        """Make a change and remember it under a name; an empty change leaves no trace.

        Commits that follow one another with the same `merge_key` become one step, e.g. the keys typed into a field.
        """
        if not change:
            return
        merged = merge_key is not None and merge_key == self._merge_key
        if merged and not self._done[-1].change.then(change):
            merge_key = None  # The step is gone, and what comes next is not to join the one before it.
        self.perform(Committed(name, change, merged), merge_key=merge_key)

    def break_merge(self) -> None:
        """Let the next commit be a step of its own, whatever its merge key."""
        self._merge_key = None

    def undo(self) -> Step | None:
        """Take the last step back and return it, or None when there is none."""
        if not self._done:
            return None
        self.perform(Undone())
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Do the step that was undone last again and return it, or None when there is none."""
        if not self._undone:
            return None
        self.perform(Redone())
        return self._done[-1]

    def mark(self) -> int:
        """Return a place in the history to go back to, e.g. where a drag began; nothing merges across it."""
        self.break_merge()
        return self._forgotten + len(self._done)

    def back_to(self, mark: int) -> None:
        """Take back all since a mark, for good: a cancelled gesture leaves nothing to redo."""
        if steps := self._steps_since(mark):
            self.perform(WentBack(steps))

    def squash(self, mark: int, name: str) -> None:
        """Make all steps since a mark one step with a name, e.g. when a drag ends."""
        if steps := self._steps_since(mark):
            self.perform(Squashed(steps, name))

    def saved(self, path: str | None = None, digest: str = "") -> None:
        """Remember that the map as it stands is on disk, in this file with this content."""
        self.perform(Saved(path, digest))

    def perform(self, event: Event, *, merge_key: str | None = None) -> None:
        """Let an event happen, as it does now or as a journal tells it; raises ChangeRefusedError if it cannot."""
        change = self._performed(event)
        self._merge_key = merge_key
        self._forget()
        for chronicler in tuple(self._chroniclers):
            chronicler(event)
        if change:
            for listener in tuple(self._listeners):
                listener(change)

    def _performed(self, event: Event) -> Change:
        """Make the map and the history what they are after the event; return what changed in the map."""
        match event:
            case Committed():
                return self._committed(event)
            case Undone():
                back = self._done[-1].change.reversed()
                self._records.apply(back)
                self._undone.append(self._done.pop())
                return back
            case Redone():
                self._records.apply(self._undone[-1].change)
                self._done.append(self._undone.pop())
                return self._done[-1].change
            case WentBack(steps=steps):
                back = _in_one(self._done[-steps:]).reversed()
                self._records.apply(back)
                del self._done[-steps:]
                self._undone.clear()  # It was undone from a state that is given up here.
                self._lose_saved_state_after(len(self._done))
                return back
            case Squashed():
                self._squashed(event)
                return Change()
            case Saved():
                self._saved_at = len(self._done)
                return Change()
            case _:
                assert_never(event)

    def _committed(self, event: Committed) -> Change:
        whole = self._done[-1].change.then(event.change) if event.merged else event.change
        self._records.apply(event.change)
        if event.merged:
            self._done.pop()
        self._lose_saved_state_after(len(self._done))
        if whole:
            self._done.append(Step(event.name, whole))
        self._undone.clear()
        return event.change

    def _squashed(self, event: Squashed) -> None:
        is_saved = not self.modified
        change = _in_one(self._done[-event.steps :])
        del self._done[-event.steps :]
        self._lose_saved_state_after(len(self._done))
        if change:
            self._done.append(Step(event.name, change))
        if is_saved:
            self._saved_at = len(self._done)

    def _lose_saved_state_after(self, steps: int) -> None:
        """Know that what was saved can no longer be reached, if that took more steps than these."""
        if self._saved_at is not None and self._saved_at > steps:
            self._saved_at = None

    def _forget(self) -> None:
        surplus = len(self._done) - MOST_STEPS
        if surplus <= 0:
            return
        del self._done[:surplus]
        self._forgotten += surplus
        if self._saved_at is not None:
            self._saved_at = self._saved_at - surplus if self._saved_at >= surplus else None

    def _steps_since(self, mark: int) -> int:
        return min(self._forgotten + len(self._done) - mark, len(self._done))


def _joined(hearers: list[Hearer], hearer: Hearer) -> Callable[[], None]:
    hearers.append(hearer)
    return lambda: hearers.remove(hearer)


def _in_one(steps: Iterable[Step]) -> Change:
    change = Change()
    for step in steps:
        change = change.then(step.change)
    return change
