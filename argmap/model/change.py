"""The one kind of edit: what each touched record was before and is after."""

from collections.abc import Mapping
from types import MappingProxyType

from argmap.language import tr
from argmap.model.errors import ChangeRefusedError
from argmap.model.records import Record

Pair = tuple[Record | None, Record | None]


class Change:
    """A step from one map to the next as `{id: (before, after)}`; None stands for "not there".

    It is the undo step, what views refresh by, and what an analysis is brought up to date by.
    """

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Mapping[str, Pair] | None = None) -> None:
        self._pairs = {key: pair for key, pair in (pairs or {}).items() if pair[0] != pair[1]}

    @property
    def pairs(self) -> Mapping[str, Pair]:
        """Before and after, by id."""
        return MappingProxyType(self._pairs)

    @property
    def touched(self) -> frozenset[str]:
        """The ids whose records differ."""
        return frozenset(self._pairs)

    def reversed(self) -> "Change":
        """Return the change that takes this one back."""
        return Change({key: (after, before) for key, (before, after) in self._pairs.items()})

    def then(self, later: "Change") -> "Change":
        """Return one change that does this and then `later`.

        Raises ChangeRefusedError when `later` does not begin where this one ends.
        """
        pairs = dict(self._pairs)
        for key, (before, after) in later._pairs.items():
            if key in pairs:
                first, last = pairs[key]
                if last != before:
                    raise ChangeRefusedError(tr("The second change does not begin where the first ends"), where=key)
                pairs[key] = (first, after)
            else:
                pairs[key] = (before, after)
        return Change(pairs)

    def __bool__(self) -> bool:
        return bool(self._pairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Change) and self._pairs == other._pairs

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Change({self._pairs!r})"
