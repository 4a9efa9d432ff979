"""The native file: what it holds, what it opens, and how old versions come up to date."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from formats.golden import GOLDEN
from notation import a_map

from argmap.formats import FileFormatError, native, read, write
from argmap.model import KINDS, ArgumentMap, Claim, Placement, Record, kind_of

FOLDER = Path(__file__).parents[1] / "corpus" / "golden"
HEAD = '{"format":"argmap","version":1,"records":['


@pytest.mark.parametrize("version", range(1, native.VERSION + 1))
def test_the_golden_file_of_every_version_opens_to_the_expected_map(version: int) -> None:
    assert read(FOLDER / f"v{version}.argmap") == GOLDEN


def test_the_golden_file_is_saved_back_byte_for_byte(tmp_path: Path) -> None:
    golden = FOLDER / f"v{native.VERSION}.argmap"
    write(tmp_path / "saved.argmap", read(golden))
    assert (tmp_path / "saved.argmap").read_bytes() == golden.read_bytes()


@pytest.mark.parametrize("kind", KINDS, ids=kind_of)
def test_the_golden_map_shows_every_field_of_every_kind(kind: type[Record]) -> None:
    for field in msgspec.structs.fields(kind):
        written = [field.encode_name in json.loads(line.rstrip(",")) for line in _lines() if kind_of(kind) in line[:20]]
        assert any(written), field.name


def _lines() -> list[str]:
    return (FOLDER / f"v{native.VERSION}.argmap").read_text(encoding="utf-8").split("\n")[1:-2]


def test_every_old_version_has_its_migration() -> None:
    assert sorted(native.MIGRATIONS) == list(range(1, native.VERSION))


def _with_title_for_text(plain: dict[str, Any]) -> dict[str, Any]:
    """Rewrite what an imagined version 1 called `title` in a claim."""
    renamed = [
        {"text" if key == "title" and record["kind"] == "claim" else key: value for key, value in record.items()}
        for record in plain["records"]
    ]
    return {**plain, "records": renamed}


def _with_nodes_for_records(plain: dict[str, Any]) -> dict[str, Any]:
    """Rewrite what an imagined version 2 called `nodes`."""
    return {**{key: value for key, value in plain.items() if key != "nodes"}, "records": plain["nodes"]}


@pytest.fixture
def version_three(monkeypatch: pytest.MonkeyPatch) -> None:
    """Imagine two steps: claims had a `title` in version 1, and records were `nodes` in version 2."""

    def to_nodes(plain: dict[str, Any]) -> dict[str, Any]:
        new = _with_title_for_text(plain)
        return {"format": "argmap", "version": 2, "nodes": new["records"]}

    monkeypatch.setattr(native, "VERSION", 3)
    monkeypatch.setattr(native, "MIGRATIONS", {1: to_nodes, 2: _with_nodes_for_records})


@pytest.mark.usefixtures("version_three")
@pytest.mark.parametrize(
    "text",
    [
        '{"format":"argmap","version":1,"records":[{"kind":"claim","id":"c1","title":"words"}]}',
        '{"format":"argmap","version":2,"nodes":[{"kind":"claim","id":"c1","text":"words"}]}',
        '{"format":"argmap","version":3,"records":[{"kind":"claim","id":"c1","text":"words"}]}',
    ],
)
def test_an_old_version_is_migrated_step_by_step(text: str) -> None:
    assert native.read(text.encode(), "old") == ArgumentMap([Claim(id="c1", text="words")])


@pytest.mark.usefixtures("version_three")
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"format":"argmap","version":1,"records":[{"kind":"claim","id":"c1","title":7}]}', "`text`: expected text"),
        (b'{"format":"argmap","version":1,"records":[{"kind":"claim","id":"c1","title":"\xff"}]}', "not UTF-8"),
        (b'{"format":"argmap","version":1,"records":[' + b"[" * 200_000, "Expected object, got array"),
        (
            b'{"format":"argmap","version":1,"records":[{"kind":"claim","id":"c1","title":"","extra":{"a":'
            + b"[" * 200_000,
            "`title` is not known here|too deeply",
        ),
        (b'{"format":"argmap","version":1,"records":[{"kind":"claim"', "cut short"),
        (
            b'{"format":"argmap","version":1,"records":[{"kind":"claim","id":"c1","title":"a","title":"b"}]}',
            "The key `title` stands twice",
        ),
        (b'{"format":"argmap","version":4,"records":[]}', "newer argmap \\(format 4; this one reads up to 3"),
    ],
)
def test_a_broken_old_file_gets_one_error(data: bytes, said: str) -> None:
    with pytest.raises(FileFormatError, match=said):
        native.read(data, "old")


def test_a_byte_order_mark_is_no_part_of_the_map() -> None:
    data = native.write(GOLDEN)
    assert native.read(b"\xef\xbb\xbf" + data, "file") == GOLDEN
    assert native.looks_native(b"\xef\xbb\xbf" + data)


def test_white_space_and_the_order_of_keys_count_for_nothing() -> None:
    pretty = json.dumps(json.loads(native.write(GOLDEN)), indent=2, sort_keys=True, ensure_ascii=True)
    assert native.read(pretty.replace("\n", "\r\n").encode(), "file") == GOLDEN


def test_an_empty_map_is_a_map() -> None:
    data = native.write(ArgumentMap())
    assert data == b'{"format":"argmap","version":1,"records":[\n]}\n'
    assert native.read(data, "file") == ArgumentMap()


def test_records_stand_by_kind_and_then_by_number() -> None:
    lines = native.write(a_map("i1: c10 <- e1; c2; o1: c1 x i1")).decode().split("\n")[1:-2]
    assert [json.loads(line.rstrip(","))["id"] for line in lines] == ["e1", "c1", "c2", "c10", "i1", "o1"]


def test_what_is_not_said_is_not_written_but_the_mode_always_is() -> None:
    lines = native.write(a_map("i1: c1 <- c2")).decode().split("\n")
    assert lines[1:4] == [
        '{"kind":"claim","id":"c1","text":"c1"},',
        '{"kind":"claim","id":"c2","text":"c2"},',
        '{"kind":"inference","id":"i1","premises":["c2"],"conclusion":"c1","mode":"inference"}',
    ]


def test_equal_maps_give_equal_bytes_also_where_keys_came_in_another_order() -> None:
    one, other = ({"a": 1, "b": {"c": 2, "d": 3}}, {"b": {"d": 3, "c": 2}, "a": 1})
    maps = [ArgumentMap([Claim(id="c1", text="", extra=extra)]) for extra in (one, other)]
    assert maps[0] == maps[1]
    assert native.write(maps[0]) == native.write(maps[1])


def test_what_other_programs_add_survives() -> None:
    extra = {"theirs": {"deep": [1, 2.5, None, True, "é"]}, "big": 10**30}
    records = ArgumentMap([Claim(id="c1", text="", extra=extra)])
    assert native.read(native.write(records), "file")["c1"].extra == extra


def test_whole_numbers_are_places_too() -> None:
    text = HEAD + '{"kind":"claim","id":"c1","text":""},{"kind":"placement","id":"p1","of":"c1","x":1,"y":-2}]}'
    assert native.read(text.encode(), "file")["p1"] == Placement(id="p1", of="c1", x=1.0, y=-2.0)


@pytest.mark.parametrize("line", ["c1 <- c1", "c1 <- c2; c2 <- c3; c3 <- c1", "o1: c1 x o2; o2: c2 x o1"])
def test_circular_reasoning_loads(line: str) -> None:
    records = a_map(line)
    assert native.read(native.write(records), "file") == records


def test_the_schema_names_every_kind_and_its_fields() -> None:
    schema = native.schema()
    assert schema["properties"]["format"] == {"const": "argmap"}
    assert schema["properties"]["version"] == {"const": native.VERSION}
    assert schema["additionalProperties"] is False
    for kind in KINDS:
        shape = schema["$defs"][kind.__name__]
        assert set(shape["properties"]) == {"kind", *kind.__struct_fields__}
        assert shape["additionalProperties"] is False
        assert shape["properties"]["kind"] == {"enum": [kind_of(kind)]}


def test_the_schema_can_be_written_as_json() -> None:
    assert json.loads(json.dumps(native.schema())) == native.schema()
