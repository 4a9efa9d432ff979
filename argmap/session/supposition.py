"""What if this did not hold: the map of a session with some of it switched off, kept in step with every edit."""

from collections.abc import Callable, Iterable

from argmap.analysis.what_if import withdrawal
from argmap.model import ArgumentMap, Change, Placeable, Record
from argmap.model.change import Pair
from argmap.model.records import altered
from argmap.session.session import Listener, Session


class Supposition:
    """A map beside the session's: the same records, with those retracted that are switched off.

    At every moment `records` equals `what_if(given, without)`, and it is one and the same map all along. Listeners
    hear each change of it once: an edit of the session, or a switch.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._without: dict[str, None] = {}
        self._records = session.records.copy()
        self._listeners: list[Listener] = []
        self._stop = session.listen(self._follow)

    @property
    def given(self) -> ArgumentMap:
        """The map of the session, with nothing switched off."""
        return self._session.records

    @property
    def without(self) -> tuple[str, ...]:
        """The ids of what is switched off, in the order in which it was."""
        return tuple(self._without)

    @property
    def records(self) -> ArgumentMap:
        """The map as it would be."""
        return self._records

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change of `records` from now on; call what is returned to stop.

        A switch of what is retracted anyway changes nothing, and is told all the same as an empty change.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def switch(self, *keys: str) -> None:
        """Switch each of these off that is on, and on that is off. Raises WhatIfError; nothing is switched then."""
        keys = tuple(dict.fromkeys(keys))
        withdrawal(self.given, keys)
        for key in keys:
            if key in self._without:
                del self._without[key]
            else:
                self._without[key] = None
        self._tell(self._brought_up_to_date(keys))

    def reset(self) -> None:
        """Switch all on again."""
        if self._without:
            self.switch(*self._without)

    def close(self) -> None:
        """Follow the session no more."""
        self._stop()

    def _follow(self, change: Change) -> None:
        for key in change.pairs:
            if not isinstance(self.given.get(key), Placeable):
                self._without.pop(key, None)
        if made := self._brought_up_to_date(change.pairs):
            self._tell(made)

    def _brought_up_to_date(self, keys: Iterable[str]) -> Change:
        pairs: dict[str, Pair] = {key: (self._records.get(key), self._supposed(key)) for key in keys}
        change = Change(pairs)
        self._records.apply(change)
        return change

    def _supposed(self, key: str) -> Record | None:
        record = self.given.get(key)
        return altered(record, retracted=True) if record is not None and key in self._without else record

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
