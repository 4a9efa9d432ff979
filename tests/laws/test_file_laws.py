"""The laws of the file: nothing is lost, order counts for nothing, and a small edit is a small difference."""

from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from laws.strategies import texts, valid_maps

from argmap.editing import reword
from argmap.formats import native
from argmap.model import ArgumentMap, Claim, Evidence
from argmap.model.records import altered

modest = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@modest
@given(valid_maps())
def test_a_saved_map_opens_as_it_was(records: ArgumentMap) -> None:
    data = native.write(records)
    opened = native.read(data, "file")
    assert opened == records
    assert native.write(opened) == data
    assert native.looks_native(data)


@modest
@given(valid_maps(), st.data())
def test_the_file_does_not_show_in_what_order_the_map_was_built(records: ArgumentMap, data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(list(records.records())))
    turned = ArgumentMap(altered(record, extra=_turned(record.extra)) for record in shuffled)
    assert native.write(turned) == native.write(records)


@modest
@given(valid_maps())
def test_each_record_is_one_line(records: ArgumentMap) -> None:
    lines = native.write(records).split(b"\n")
    assert len(lines) == len(records) + 3
    assert lines[-1] == b""


@modest
@given(valid_maps(), texts, st.data())
def test_a_one_node_edit_changes_exactly_one_line(records: ArgumentMap, text: str, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from([each.id for each in records.records() if isinstance(each, Claim | Evidence)]))
    change = reword(records, key, text)
    assume(change)
    old, new = native.write(records).split(b"\n"), native.write(records.applied(change)).split(b"\n")
    assert sum(one != other for one, other in zip(old, new, strict=True)) == 1


def _turned(value: Any) -> Any:
    """Return the value with the keys of its objects in the opposite order."""
    match value:
        case dict():
            return {key: _turned(held) for key, held in reversed(value.items())}
        case list():
            return [_turned(held) for held in value]
        case _:
            return value
