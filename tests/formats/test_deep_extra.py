"""What other programs added may be nested so deeply that every format still holds it, and no deeper."""

import json
from typing import Any

import pytest
from formats.golden import GOLDEN
from formats.round_trips import check_round_trip

from argmap import formats
from argmap.formats import FileFormatError, MapFormat, native
from argmap.model import ArgumentMap, Claim, Source
from argmap.model.invariants import DEEPEST_EXTRA
from argmap.model.records import altered


def nested(depth: int, kind: type = dict) -> dict[str, Any]:
    """Return an object that holds lists or objects, so many within each other, itself counted."""
    extra: Any = {} if kind is dict else []
    for _ in range(depth - 2):
        extra = {"a": extra} if kind is dict else [extra]
    return {"theirs": extra}


DEEP = ArgumentMap(altered(record, extra=nested(DEEPEST_EXTRA)) for record in GOLDEN.records())


@pytest.mark.parametrize("each", [each for each in formats.FORMATS if each.writes], ids=lambda each: each.name)
def test_every_format_holds_what_is_nested_as_deeply_as_a_map_allows(each: MapFormat) -> None:
    if each.reads and each.name != "argmap":
        check_round_trip(DEEP, each.name)
    else:
        assert formats.exported(DEEP, each)[0]


def test_a_file_of_ours_holds_it_too() -> None:
    assert native.read(native.write(DEEP), "deep") == DEEP


@pytest.mark.parametrize("kind", [dict, list])
@pytest.mark.parametrize("depth", [DEEPEST_EXTRA + 1, 400, 900])
def test_what_is_nested_deeper_is_refused_with_its_record(kind: type, depth: int) -> None:
    data = native.write(ArgumentMap([Claim(id="c1", text="", extra=nested(depth, kind))]))
    with pytest.raises(FileFormatError, match="`extra` is nested too deeply: 50") as caught:
        native.read(data, "deep")
    assert caught.value.where == "deep, record 'c1'"
    assert caught.value.hint


def test_what_another_program_nests_deeper_is_refused_with_its_file(tmp_path: Any) -> None:
    path = tmp_path / "deep.argdown"
    source = json.dumps({"kind": "source", "id": "s1", "type": "person", "extra": nested(DEEPEST_EXTRA + 1)})
    path.write_text(f"===\nargmap:\n  - {source}\n===\n\n[A]: Words. {{source: s1, evidence: report}}\n")
    with pytest.raises(FileFormatError, match="`extra` is nested too deeply") as caught:
        formats.imported(path)
    assert str(caught.value).startswith(str(path))
    path.write_text(path.read_text().replace('{"a": {"a": ', "{", 1).replace("}}}", "}", 1))
    assert list(formats.imported(path).records.of_kind(Source))
