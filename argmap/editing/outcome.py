"""How every verb ends: the Change is made of new records, and refused when the map would break."""

from collections.abc import Iterator, Mapping

import msgspec
from msgspec import Struct

from argmap.editing.errors import EditRefusedError
from argmap.language import tr
from argmap.model import ArgumentMap, Change, Record, problems, refers_to


class Added(Struct, frozen=True):
    """What a verb that makes new boxes gives back: the change, and the new ids, the one to write in first.

    Placements, sources and excerpts that come along are in the change, but not among the keys.
    """

    change: Change
    keys: tuple[str, ...]

    @property
    def key(self) -> str:
        """The box to write in, or to select when there is one."""
        return self.keys[0]


class _Outlook(Mapping[str, Record]):
    """A map as it would be with some records exchanged, without copying it."""

    def __init__(self, records: ArgumentMap, after: Mapping[str, Record | None]) -> None:
        self._records = records
        self._after = after
        self._new_referrers: dict[str, list[str]] = {}
        for key, record in after.items():
            for target in dict.fromkeys(refers_to(record)) if record is not None else ():
                self._new_referrers.setdefault(target, []).append(key)

    def __getitem__(self, key: str) -> Record:
        record = self._after[key] if key in self._after else self._records[key]
        if record is None:
            raise KeyError(key)
        return record

    def __iter__(self) -> Iterator[str]:
        yield from (key for key in self._records if key not in self._after)
        yield from (key for key, record in self._after.items() if record is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def referrers(self, key: str) -> tuple[str, ...]:
        """Return the ids of the records that would point at `key`."""
        kept = (other for other in self._records.referrers(key) if other not in self._after)
        return (*kept, *self._new_referrers.get(key, ()))


def outcome(records: ArgumentMap, after: Mapping[str, Record | None]) -> Change:
    """Return the change that puts `after` in place, or raise EditRefusedError with the first broken invariant."""
    after = {key: None if record is None else _as_filed(record) for key, record in after.items()}
    outlook = _Outlook(records, after)
    around = dict.fromkeys(after)
    for key in after:
        around.update(dict.fromkeys(outlook.referrers(key)))
    for problem in problems(outlook, around):
        raise EditRefusedError(problem.what, where=problem.id, hint=problem.hint)
    return Change({key: (records.get(key), record) for key, record in after.items()})


def _as_filed(record: Record) -> Record:
    """Return the record as a file gives it back, so that whatever a verb makes can be saved and opened."""
    try:
        return msgspec.json.decode(msgspec.json.encode(record), type=type(record))
    except msgspec.ValidationError as error:
        raise EditRefusedError(str(error), where=record.id) from error
    except (ValueError, TypeError, RecursionError) as error:
        what = tr("No file can hold this: {reason}").format(reason=error)
        raise EditRefusedError(what, where=record.id) from error
