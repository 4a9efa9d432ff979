"""What if: the map of a session as it would be with some records switched off."""

from collections.abc import Callable

from argmap.analysis.what_if import withdrawal
from argmap.model import Change
from argmap.session.session import Listener, Session


class Supposition:
    """Follows a session; `records` is one map of its own, in which what is switched off is retracted."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.records = session.records.copy()
        self._off: dict[str, None] = {}
        self._listeners: list[Listener] = []
        session.listen(self._follow)

    @property
    def without(self) -> tuple[str, ...]:
        """The ids of what is switched off."""
        return tuple(self._off)

    def switch(self, *keys: str) -> None:
        """Switch records off, or on again."""
        for key in keys:
            if key in self._off:
                del self._off[key]
            else:
                self._off[key] = None
        self._settle(keys)

    def reset(self) -> None:
        """Switch everything on again."""
        keys = tuple(self._off)
        self._off.clear()
        self._settle(keys)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell of every change of `records`."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _follow(self, change: Change) -> None:
        for key, (_, after) in change.pairs.items():
            if after is None:
                self._off.pop(key, None)
        self._settle(change.pairs)

    def _settle(self, keys: object) -> None:
        given = self._session.records
        off = withdrawal(given, [key for key in keys if key in self._off]).pairs  # type: ignore[attr-defined]
        change = Change({key: (self.records.get(key), off[key][1] if key in off else given.get(key)) for key in keys})  # type: ignore[attr-defined]
        if change:
            self.records.apply(change)
            for listener in tuple(self._listeners):
                listener(change)
