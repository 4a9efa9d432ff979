"""The files opened last: twelve, with pins, whatever becomes of the list."""

from pathlib import Path

import pytest

from argmap.session import Recents


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recent.json"


@pytest.fixture
def recents(file: Path) -> Recents:
    return Recents(file)


def names(recents: Recents) -> list[str]:
    return [Path(each.path).stem for each in recents.files()]


def add(recents: Recents, *numbers: int) -> None:
    for number in numbers:
        recents.add(Path(f"/maps/{number}.argmap"), f"Map {number}", float(number))


def test_the_file_opened_last_comes_first_with_the_title_of_its_map(recents: Recents) -> None:
    assert recents.files() == ()
    add(recents, 1, 2)
    assert [(each.title, each.opened_at) for each in recents.files()] == [("Map 2", 2.0), ("Map 1", 1.0)]
    recents.add(Path("/maps/1.argmap"), "A new title", 3.0)
    assert [each.title for each in recents.files()] == ["A new title", "Map 2"]


def test_twelve_are_remembered_and_the_pinned_ones_come_first(recents: Recents) -> None:
    add(recents, *range(10))
    recents.pin(Path("/maps/3.argmap"))
    add(recents, *range(10, 20))
    assert names(recents) == ["3", "19", "18", "17", "16", "15", "14", "13", "12", "11", "10", "9"]
    add(recents, 3)
    recents.pin(Path("/maps/3.argmap"), pinned=False)
    assert names(recents)[-1] == "3"
    add(recents, 20)
    assert "3" not in names(recents)


def test_more_than_twelve_pinned_files_all_stay_with_the_one_opened_last(recents: Recents) -> None:
    for number in range(14):
        add(recents, number)
        recents.pin(Path(f"/maps/{number}.argmap"))
    add(recents, 14)
    assert names(recents) == [*(str(number) for number in range(13, -1, -1)), "14"]


def test_a_file_that_is_not_there_is_marked_and_stays(recents: Recents, tmp_path: Path) -> None:
    path = tmp_path / "map.argmap"
    path.write_bytes(b"")
    recents.add(path, "Here", 1.0)
    recents.add(tmp_path / "gone.argmap", "Gone", 2.0)
    assert [(each.title, each.is_missing) for each in recents.files()] == [("Gone", True), ("Here", False)]


def test_a_file_is_forgotten_and_a_stranger_is_not_pinned(recents: Recents) -> None:
    add(recents, 1, 2)
    recents.forget(Path("/maps/1.argmap"))
    recents.pin(Path("/maps/1.argmap"))
    assert names(recents) == ["2"]


def test_two_windows_share_the_list(recents: Recents, file: Path) -> None:
    add(recents, 1)
    add(Recents(file), 2)
    assert names(recents) == ["2", "1"]


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"files":3}', b"{" * 9_000, b'{"files":' + b"[" * 9_000])
def test_a_list_that_was_destroyed_begins_anew(recents: Recents, file: Path, content: bytes) -> None:
    add(recents, 1)
    file.write_bytes(content)
    assert recents.files() == ()
    add(recents, 2)
    assert names(recents) == ["2"]


def test_what_cannot_be_read_in_the_list_is_left_out(recents: Recents, file: Path) -> None:
    add(recents, 1)
    file.write_bytes(file.read_bytes().replace(b'"files": [', b'"files": [7, {"path": "x"}, null,'))
    assert names(recents) == ["1"]
