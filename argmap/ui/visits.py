"""Where a person has been in a map: what they selected, one after the other, to go back to and forward again."""

from collections.abc import Callable

Place = tuple[str, ...]
#: Places that are remembered.
_MOST = 200


class Visits:
    """Places in the order in which they were come to. Going to a new one forgets those ahead, as browsers do."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def come_to(self, place: Place) -> None:
        """Remember a place; nowhere is none."""
        if place and place != self._here:
            self._places = [*self._places[: self._at + 1], place][-_MOST:]
            self._at = len(self._places) - 1

    def ahead(self, step: int, now: Place, is_there: Callable[[str], bool]) -> Place:
        """Return the next place in a direction (1 or -1), as far as it still exists; () when there is none."""
        at = self._next(step, now, is_there)
        return () if at is None else _left_of(self._places[at], is_there)

    def go(self, step: int, now: Place, is_there: Callable[[str], bool]) -> Place:
        """Go there, and return it."""
        at = self._next(step, now, is_there)
        if at is None:
            return ()
        self._at = at
        # What is left of it is the place from now on, so that coming there is nothing new.
        self._places[at] = _left_of(self._places[at], is_there)
        return self._places[at]

    @property
    def _here(self) -> Place:
        return self._places[self._at] if self._places else ()

    def _next(self, step: int, now: Place, is_there: Callable[[str], bool]) -> int | None:
        # Who has selected nothing since is taken back to where they were last.
        start = self._at if step < 0 and now != self._here else self._at + step
        ways = range(start, len(self._places)) if step > 0 else range(start, -1, -1)
        return next((at for at in ways if (left := _left_of(self._places[at], is_there)) and left != now), None)


def _left_of(place: Place, is_there: Callable[[str], bool]) -> Place:
    return tuple(key for key in place if is_there(key))
