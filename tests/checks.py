"""What every change has to stand: a valid result, the way back, and the way through a file."""

from collections.abc import Mapping
from typing import Any

from argmap.formats import native
from argmap.model import ArgumentMap, Change, Record, check

Expected = Record | Mapping[str, Any] | None


def check_change(before: ArgumentMap, change: Change, **expected: Expected) -> ArgumentMap:
    """Return the map with the change made, having checked all that holds of any change.

    `expected` says by id what is there now: a whole record, some of its fields as a dict, or None for "gone".
    """
    held = before.copy()
    after = before.copy()
    for key in before:
        after.referrers(key)  # Builds the index, so that the change has to keep it up.
    after.apply(change)

    assert before == held, "the original was touched"
    check(after)
    assert all(key == record.id for key, record in after.items())
    _check_index(after)
    back = after.copy()
    back.apply(change.reversed())
    assert back == before, "the way back leads elsewhere"
    after.apply(change.reversed())
    _check_index(after)
    after.apply(change)
    assert native.read(native.write(after), "file") == after
    assert {key for key in {*before, *after} if before.get(key) != after.get(key)} == change.touched
    for key, wanted in expected.items():
        _check_record(after, key, wanted)
    return after


def _check_record(records: ArgumentMap, key: str, wanted: Expected) -> None:
    record = records.get(key)
    if isinstance(wanted, Mapping):
        assert record is not None, f"{key} is gone"
        assert {field: getattr(record, field) for field in wanted} == wanted
    else:
        assert record == wanted


def _check_index(records: ArgumentMap) -> None:
    rebuilt = records.copy()
    for key in records:
        assert sorted(records.referrers(key)) == sorted(rebuilt.referrers(key)), f"the referrers of {key} are stale"
