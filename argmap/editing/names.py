"""New ids, made from the map alone, so that the same edits give the same map."""

from collections.abc import Container

from argmap.model import Record, kind_of

_LETTERS = {"excerpt": "x", "placement": "p"}


class Names:
    """Gives out ids that are neither taken nor given out already: "c1" for a claim, "e7" for evidence.

    >>> from argmap.model import Claim
    >>> names = Names({"c1", "c3"})
    >>> names.new(Claim), names.new(Claim)
    ('c2', 'c4')
    """

    def __init__(self, taken: Container[str]) -> None:
        self._taken = taken
        self._last: dict[str, int] = {}

    def new(self, kind: type[Record]) -> str:
        """Return the next unused id for a new record of this kind."""
        name = kind_of(kind)
        letter = _LETTERS.get(name, name[0])
        number = self._last.get(letter, 0) + 1
        while f"{letter}{number}" in self._taken:
            number += 1
        self._last[letter] = number
        return f"{letter}{number}"


def fresh_id(taken: Container[str], kind: type[Record]) -> str:
    """Return the first unused id for a new record of this kind.

    >>> from argmap.model import Claim
    >>> fresh_id({"c1", "c2"}, Claim)
    'c3'
    """
    return Names(taken).new(kind)
