"""A map: records by id, changed only by applying a Change."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Self

from argmap.language import tr
from argmap.model.change import Change
from argmap.model.errors import BrokenMapError, ChangeRefusedError
from argmap.model.naming import named
from argmap.model.records import R, Record
from argmap.model.references import refers_to


class ArgumentMap(Mapping[str, Record]):
    """Records by id. Two maps are equal when they hold the same records, in whatever order."""

    __slots__ = ("_records", "_referrers")

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._records: dict[str, Record] = {}
        self._referrers: dict[str, dict[str, None]] | None = None
        for record in records:
            if record.id in self._records:
                raise BrokenMapError(
                    tr("Two records have this id"), where=record.id, hint=tr("Give one of them another id.")
                )
            self._records[record.id] = record

    def __getitem__(self, key: str) -> Record:
        return self._records[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, key: object) -> bool:
        return key in self._records

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ArgumentMap) and self._records == other._records

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"ArgumentMap({list(self._records.values())!r})"

    def records(self) -> Iterable[Record]:
        """Return a view of the records in the order in which they came in."""
        return self._records.values()

    def of_kind(self, kind: type[R]) -> Iterator[R]:
        """Yield the records of one kind."""
        return (record for record in self._records.values() if isinstance(record, kind))

    def expect(self, key: str, *kinds: type[Record]) -> Record:
        """Return a record that is there and of one of `kinds`; raise BrokenMapError that says what is wrong."""
        record = self._records.get(key)
        if record is None:
            near = difflib.get_close_matches(key, self._records, 1, 0.3)
            hint = tr("Did you mean {name}?").format(name=repr(near[0])) if near else ""
            raise BrokenMapError(tr("There is no record with this id"), where=key, hint=hint)
        if kinds and not isinstance(record, kinds):
            text = tr("This is {kind}, and {wanted} is needed")
            raise BrokenMapError(text.format(kind=named(record), wanted=named(*kinds)), where=key)
        return record

    def referrers(self, key: str) -> tuple[str, ...]:
        """Return the ids of the records that point at `key`."""
        if self._referrers is None:
            self._referrers = {}
            for record in self._records.values():
                self._index(record)
        return tuple(self._referrers.get(key, ()))

    def apply(self, change: Change) -> None:
        """Make the change, whole or not at all.

        Raises ChangeRefusedError when a record is not as the change expects it.
        """
        for key, (before, _) in change.pairs.items():
            if self._records.get(key) != before:
                raise ChangeRefusedError(
                    tr("This change was made for another state of the record"),
                    where=key,
                    hint=tr("Nothing was changed."),
                )
        for key, (before, after) in change.pairs.items():
            if self._referrers is not None and before is not None:
                self._unindex(before)
            if after is None:
                del self._records[key]
            else:
                self._records[key] = after
                if self._referrers is not None:
                    self._index(after)

    def applied(self, change: Change) -> Self:
        """Return a new map with the change made; this one stays as it is."""
        new = self.copy()
        new.apply(change)
        return new

    def copy(self) -> Self:
        """Return a map of its own with the same records."""
        return type(self)(self._records.values())

    def difference(self, later: "ArgumentMap") -> Change:
        """Return the change that makes this map equal to `later`."""
        keys = dict.fromkeys((*self, *later))
        return Change({key: (self.get(key), later.get(key)) for key in keys})

    def _index(self, record: Record) -> None:
        assert self._referrers is not None
        for target in refers_to(record):
            self._referrers.setdefault(target, {})[record.id] = None

    def _unindex(self, record: Record) -> None:
        assert self._referrers is not None
        for target in refers_to(record):
            self._referrers[target].pop(record.id, None)
