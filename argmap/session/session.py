"""A map being worked on: what was done, what can be undone, and who wants to know."""

from collections.abc import Callable

from msgspec import Struct

from argmap.model import ArgumentMap, Change

Listener = Callable[[Change], None]


class Step(Struct, frozen=True):
    """One named entry of the history, e.g. "Move 3 boxes"."""

    name: str
    change: Change


class Session:
    """A map, its history without limit, and listeners that hear each Change once, after it is made."""

    def __init__(self, records: ArgumentMap) -> None:
        self._records = records
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._saved_at: int | None = 0
        self._listeners: list[Listener] = []

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

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def commit(self, name: str, change: Change, merge_key: str | None = None) -> None:
        """Make a change and remember it under a name; an empty change leaves no trace."""
        if not change:
            return
        self._records.apply(change)
        if self._saved_at is not None and self._saved_at > len(self._done):
            self._saved_at = None  # The saved state can no longer be reached by redoing.
        self._done.append(Step(name, change))
        self._undone.clear()
        self._tell(change)

    def undo(self) -> Step | None:
        """Take the last step back and return it, or None when there is none."""
        if not self._done:
            return None
        back = self._done[-1].change.reversed()
        self._records.apply(back)
        self._undone.append(self._done.pop())
        self._tell(back)
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Do the step that was undone last again and return it, or None when there is none."""
        if not self._undone:
            return None
        self._records.apply(self._undone[-1].change)
        self._done.append(self._undone.pop())
        self._tell(self._done[-1].change)
        return self._done[-1]

    def mark(self) -> int:
        """Return a place in the history to go back to, e.g. where a drag began."""
        return len(self._done)

    def back_to(self, mark: int) -> None:
        """Take back all since a mark, for good: a cancelled gesture leaves nothing to redo."""
        if len(self._done) > mark:
            self._undone.clear()  # It was undone from a state that is given up here.
        while len(self._done) > mark:
            back = self._done[-1].change.reversed()
            self._records.apply(back)
            self._done.pop()
            self._tell(back)

    def squash(self, mark: int, name: str) -> None:
        """Make all steps since a mark one step with a name, e.g. when a drag ends."""
        steps = self._done[mark:]
        if not steps:
            return
        is_saved = not self.modified
        if self._saved_at is not None and self._saved_at > mark:
            self._saved_at = None  # A state between the squashed steps can no longer be reached.
        change = steps[0].change
        for step in steps[1:]:
            change = change.then(step.change)
        self._done[mark:] = [Step(name, change)] if change else []
        if is_saved:
            self.saved()

    def saved(self) -> None:
        """Remember that the map as it stands is on disk."""
        self._saved_at = len(self._done)

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
