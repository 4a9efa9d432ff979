"""Earlier states of a file are kept for a week, not too many, and never beside it."""

from pathlib import Path

import pytest
from notation import a_map
from working import FakeClock

from argmap.formats import FileFormatError, native
from argmap.model import ArgumentMap
from argmap.session import Version, Versions
from argmap.session import versions as room

PATH = Path("/maps/map.argmap")


def content(number: int) -> bytes:
    return native.write(state(number))


def state(number: int) -> ArgumentMap:
    return a_map("; ".join(f"c{each}" for each in range(number + 1)))


def numbers(kept: tuple[Version, ...]) -> list[int]:
    return [each.statements - 1 for each in kept]


def test_a_version_says_since_when_how_large_and_what_it_holds(versions: Versions, clock: FakeClock) -> None:
    data = native.write(a_map("c1 <- e1 & e2; o1: c2 x c1"))
    kept = versions.keep(PATH, data)
    assert kept is not None
    assert versions.of(PATH) == (kept,)
    assert (kept.at, kept.size, kept.statements, kept.links) == (clock.now, len(data), 4, 2)
    assert versions.read(PATH, kept) == a_map("c1 <- e1 & e2; o1: c2 x c1")


def test_a_version_is_due_every_five_minutes(versions: Versions, clock: FakeClock) -> None:
    for number in range(12):
        versions.keep(PATH, content(number))
        clock.pass_by(minutes=2)
    assert numbers(versions.of(PATH)) == [9, 6, 3, 0]


def test_the_same_content_is_kept_once(versions: Versions, clock: FakeClock) -> None:
    versions.keep(PATH, content(1))
    clock.pass_by(days=1)
    assert versions.keep(PATH, content(1)) is None
    assert versions.keep(PATH, content(1), since=clock.now) is None


def test_what_a_file_is_about_to_lose_is_kept_even_if_it_is_not_due_or_no_map(
    versions: Versions, clock: FakeClock
) -> None:
    versions.keep(PATH, content(1))
    clock.pass_by(minutes=1)
    theirs = versions.keep(PATH, b"not a map", since=clock.now - 30)
    assert theirs is not None
    assert (theirs.at, theirs.size, theirs.statements) == (clock.now - 30, 9, 0)
    with pytest.raises(FileFormatError):
        versions.read(PATH, theirs)


def test_a_clock_that_was_set_back_stops_no_version(versions: Versions, clock: FakeClock) -> None:
    versions.keep(PATH, content(1))
    clock.pass_by(days=-1)
    assert versions.keep(PATH, content(2)) is not None


def test_what_is_older_than_a_week_goes_but_for_the_last_twenty(versions: Versions, clock: FakeClock) -> None:
    for number in range(40):
        versions.keep(PATH, content(number))
        clock.pass_by(minutes=6)
    assert len(versions.of(PATH)) == 40
    clock.pass_by(days=7)
    versions.keep(PATH, content(40))
    assert numbers(versions.of(PATH)) == list(range(40, 20, -1))


def test_all_of_the_last_week_is_kept(versions: Versions, clock: FakeClock) -> None:
    for number in range(100):
        versions.keep(PATH, content(number))
        clock.pass_by(minutes=100)
    assert numbers(versions.of(PATH)) == list(range(99, -1, -1))


def test_files_have_their_own_versions(versions: Versions) -> None:
    versions.keep(PATH, content(1))
    versions.keep(PATH.with_name("other.argmap"), content(2))
    assert numbers(versions.of(PATH)) == [1]


def test_the_whole_takes_no_more_than_its_room_and_every_file_keeps_its_newest(
    versions: Versions, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [PATH.with_name(f"{name}.argmap") for name in "ab"]
    for number in range(10):
        for path in paths:
            versions.keep(path, content(number))
        clock.pass_by(minutes=6)
    one = versions.of(PATH.with_name("b.argmap"))[0].place.stat().st_size
    monkeypatch.setattr(room, "ROOM", 5 * one)
    versions.keep(paths[0], content(10))
    assert numbers(versions.of(paths[0]))[:2] == [10, 9]
    assert numbers(versions.of(paths[1])) in ([9], [9, 8])
    monkeypatch.setattr(room, "ROOM", 0)
    clock.pass_by(minutes=6)
    versions.keep(paths[0], content(11))
    assert [numbers(versions.of(path)) for path in paths] == [[11], [9]]


def test_what_else_lies_in_the_folder_is_no_version_and_is_left(versions: Versions) -> None:
    kept = versions.keep(PATH, content(1))
    assert kept is not None
    stranger = kept.place.with_name("notes.gz")
    stranger.write_bytes(b"")
    assert versions.of(PATH) == (kept,)
    assert stranger.exists()


def test_a_version_that_was_damaged_is_said_to_be(versions: Versions) -> None:
    kept = versions.keep(PATH, content(1))
    assert kept is not None
    for damaged in (b"", b"\x1f\x8b", kept.place.read_bytes()[:-9], b"\0" * 99):
        kept.place.write_bytes(damaged)
        with pytest.raises(FileFormatError):
            versions.read(PATH, kept)
