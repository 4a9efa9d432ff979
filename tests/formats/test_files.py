"""Bytes from and to the disk: whole or not at all; and which format a file is read and written in."""

import errno
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from notation import a_map

from argmap.formats import (
    FORMATS,
    FileFormatError,
    Given,
    MapFormat,
    Reading,
    export,
    files,
    imported,
    lost,
    native,
    read,
    recognized,
    replace_file,
    replace_files,
    sweep,
    write,
)
from argmap.model import ArgumentMap, Claim, Placement

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and permissions are not Windows'")
RECORDS = a_map("c1! <- e1; o1: c2 x i1")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a file that holds "old"."""
    path = tmp_path / "map.argmap"
    path.write_bytes(b"old")
    return path


def refuse(*_: object) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_replaced_and_nothing_is_left_beside_it(old: Path) -> None:
    replace_file(old, b"new")
    assert old.read_bytes() == b"new"
    assert names(old.parent) == ["map.argmap"]


def test_a_file_that_is_not_there_is_made(tmp_path: Path) -> None:
    replace_file(tmp_path / "new.argmap", b"")
    assert (tmp_path / "new.argmap").read_bytes() == b""


@pytest.mark.parametrize("call", ["write", "fsync", "open", "replace"])
def test_a_disk_that_refuses_leaves_the_old_file_whole(old: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        with pytest.raises(FileFormatError) as caught:
            replace_file(old, b"new")
    assert str(caught.value) == (
        f"{old}: The file cannot be written: No space left on device. Choose another place; nothing was changed."
    )
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["map.argmap"]


def test_a_disk_that_fills_up_midway_leaves_the_old_file_whole(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", _in_bits(os.write, 2))
    with pytest.raises(FileFormatError, match="No space left"):
        replace_file(old, b"new and longer")
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["map.argmap"]


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_them_all(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", _in_bits(os.write, 99))
    replace_file(old, b"new and longer")
    assert old.read_bytes() == b"new and longer"


def _in_bits(real: Callable[[int, memoryview], int], calls: int) -> Callable[[int, memoryview], int]:
    """Return a write that takes three bytes a call and has room for so many calls."""
    left = iter(range(calls))

    def write_some(handle: int, data: memoryview) -> int:
        if next(left, None) is None:
            refuse()
        return real(handle, data[:3])

    return write_some


@posix
def test_a_folder_that_cannot_be_synced_is_no_failure_once_the_file_is_in_place(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            refuse()
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    replace_file(old, b"new")
    assert old.read_bytes() == b"new"


@posix
def test_the_file_is_synced_before_it_takes_the_old_ones_place_and_the_folder_after(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bytes]] = []
    real = os.fsync

    def watch(handle: int) -> None:
        seen.append((stat.S_ISDIR(os.fstat(handle).st_mode), old.read_bytes()))
        real(handle)

    monkeypatch.setattr(os, "fsync", watch)
    replace_file(old, b"new")
    assert seen == [(False, b"old"), (True, b"new")]


@posix
def test_a_link_stays_a_link(old: Path) -> None:
    link = old.parent / "link.argmap"
    link.symlink_to(old.name)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert old.read_bytes() == link.read_bytes() == b"new"
    assert names(old.parent) == ["link.argmap", "map.argmap"]


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_permissions_are_kept(old: Path, mode: int) -> None:
    old.chmod(mode)
    replace_file(old, b"new")
    assert stat.S_IMODE(old.stat().st_mode) == mode


@posix
def test_a_new_file_gets_the_permissions_that_the_person_gives_new_files(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    replace_file(tmp_path / "new.argmap", b"")
    assert (tmp_path / "new.argmap").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_files_that_belong_together_are_all_written(tmp_path: Path, old: Path) -> None:
    replace_files({tmp_path / "map.svg": b"picture", old: b"new"})
    assert (old.read_bytes(), (tmp_path / "map.svg").read_bytes()) == (b"new", b"picture")
    assert names(tmp_path) == ["map.argmap", "map.svg"]


def test_the_file_named_last_takes_its_place_last(tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    real = os.replace

    def watch(source: Path, target: Path) -> None:
        seen.append(Path(target).name)
        real(source, target)

    monkeypatch.setattr(os, "replace", watch)
    replace_files({tmp_path / "map.svg": b"picture", old: b"new"})
    assert seen == ["map.svg", "map.argmap"]


@pytest.mark.parametrize("earlier", [None, b"old picture"])
@pytest.mark.parametrize("call", ["write", "replace"])
def test_where_one_file_cannot_be_written_the_others_are_as_they_were(
    tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch, earlier: bytes | None, call: str
) -> None:
    picture = tmp_path / "map.svg"
    if earlier is not None:
        picture.write_bytes(earlier)
    before = names(tmp_path)
    real, calls = getattr(os, call), iter(range(9))

    def refuse_the_second(*given: Any) -> Any:
        return refuse() if next(calls) == 1 else real(*given)

    monkeypatch.setattr(os, call, refuse_the_second)
    with pytest.raises(FileFormatError, match=r"map\.argmap: The file cannot be written: No space left"):
        replace_files({picture: b"picture", old: b"new"})
    assert names(tmp_path) == before
    assert old.read_bytes() == b"old"
    assert earlier is None or picture.read_bytes() == earlier


def test_what_a_killed_process_left_behind_is_no_hindrance(old: Path) -> None:
    _left_behind(old, os.getpid())
    replace_file(old, b"new")
    assert names(old.parent) == ["map.argmap"]


def _left_behind(old: Path, pid: int, host: str | None = None) -> Path:
    """Return what a process that was killed in the middle of a write left beside the file."""
    path = files._fresh_beside(old)
    name, own, _ = path.name.removeprefix(".argmap-").split("-")
    path = path.with_name(f".argmap-{name}-{host or own}-{pid}.tmp")
    path.write_bytes(b"half a m")
    return path


@pytest.fixture
def nobody() -> int:
    """Return the number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@posix
def test_what_dead_processes_left_is_swept_and_what_living_ones_write_is_not(old: Path, nobody: int) -> None:
    _left_behind(old, nobody)
    living = _left_behind(old, os.getppid())
    elsewhere = _left_behind(old, nobody, host="0123abcd")
    foreign = old.with_name(".argmap-notes.tmp")
    foreign.write_bytes(b"somebody's")
    sweep(old.parent, time.time())
    assert names(old.parent) == sorted([living.name, elsewhere.name, foreign.name, old.name])
    sweep(old.parent, time.time() + 25 * 3600)
    assert names(old.parent) == sorted([foreign.name, old.name])


def test_sweeping_a_folder_that_is_not_there_does_nothing(tmp_path: Path) -> None:
    sweep(tmp_path / "nowhere", 0.0)


def test_what_does_not_read_back_as_written_does_not_replace_the_old_file(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data).replace(b"e", b"?")))
    with pytest.raises(FileFormatError, match="does not read back"):
        replace_file(old, b"new")
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["map.argmap"]


def test_a_file_that_is_held_for_a_moment_is_replaced_after_it(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PAUSES", (0.0, 0.0))
    real, held = os.replace, iter([True, True])

    def held_twice(*paths: Any) -> None:
        if next(held, False):
            raise PermissionError(errno.EACCES, "Permission denied")
        real(*paths)

    monkeypatch.setattr(os, "replace", held_twice)
    replace_file(old, b"new")
    assert old.read_bytes() == b"new"


def test_a_folder_that_is_not_there_cannot_be_written_to(tmp_path: Path) -> None:
    with pytest.raises(FileFormatError, match="cannot be written: No such file"):
        write(tmp_path / "nowhere" / "map.argmap", RECORDS)


def test_what_is_not_there_or_is_a_folder_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileFormatError, match=r"There is no such file\. Check the name"):
        read(tmp_path / "map.argmap")
    (tmp_path / "folder.argmap").mkdir()
    with pytest.raises(FileFormatError, match=r"folder\.argmap: This is a folder"):
        read(tmp_path / "folder.argmap")


@pytest.mark.parametrize("name", ["map.argmap", "MAP.ARGMAP"])
def test_a_map_is_written_and_read_by_its_suffix(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, RECORDS)
    assert read(tmp_path / name) == RECORDS


@pytest.mark.parametrize("name", ["map", "map.json", "map.txt"])
def test_a_map_without_its_suffix_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b'\xef\xbb\xbf \n{ "format" : "argmap",' + native.write(RECORDS).split(b",", 1)[1])
    assert read(tmp_path / name) == RECORDS


def test_what_is_no_map_is_refused_with_what_argmap_opens(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("a shopping list")
    with pytest.raises(FileFormatError, match=r"note.txt: This does not look like a map that argmap knows\. .*Kialo"):
        read(tmp_path / "note.txt")


@pytest.mark.parametrize(("name", "said"), [("map.xyz", "as .xyz"), ("map", "a file without a suffix")])
def test_a_map_is_saved_under_no_other_suffix(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(FileFormatError, match=rf"{said}.*\. Use .*\.argmap"):
        write(tmp_path / name, RECORDS)
    assert names(tmp_path) == []


def test_a_map_that_is_saved_as_another_programs_is_told_to_be_exported(tmp_path: Path) -> None:
    with pytest.raises(FileFormatError, match="files of other programs are exported"):
        write(tmp_path / "map.json", RECORDS)
    with pytest.raises(FileFormatError, match=r"does not write \.xyz\. Use .*\.argmap"):
        export(tmp_path / "map.xyz", RECORDS)
    assert names(tmp_path) == []


@pytest.mark.parametrize("each", [each for each in FORMATS if each.reads], ids=lambda each: each.name)
def test_no_format_takes_a_shopping_list_for_a_map(each: MapFormat) -> None:
    assert not each.recognizes(b"a shopping list")
    assert not each.recognizes(b"")


@pytest.mark.parametrize("each", [each for each in FORMATS if each.writes], ids=lambda each: each.name)
def test_what_a_format_writes_is_known_and_read_again_where_it_can_be(tmp_path: Path, each: MapFormat) -> None:
    path = tmp_path / f"map{each.suffixes[0]}"
    losses = export(path, RECORDS, each.name)
    assert bool(losses) == (lost(RECORDS, each) != ())
    if each.reads:
        assert recognized(Given(path.read_bytes(), str(path), path)) is each
        assert imported(path, each.name).records


def test_a_format_that_is_named_is_taken_whatever_the_file_is_called(tmp_path: Path) -> None:
    export(tmp_path / "map.txt", RECORDS, "aif")
    assert imported(tmp_path / "map.txt").records == imported(tmp_path / "map.txt", "aif").records
    with pytest.raises(FileFormatError, match=r"no such format here: aiff\. Known are .*aif"):
        imported(tmp_path / "map.txt", "aiff")


def test_what_a_reader_makes_wrongly_is_told_with_the_file_and_the_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "map.json"
    export(path, RECORDS, "aif")
    broken = Reading(ArgumentMap([Placement(id="p1", of="c9", x=0, y=0)]))
    monkeypatch.setattr("argmap.formats.graphs.aif.read", lambda _given: broken)
    with pytest.raises(FileFormatError, match=r"map\.json, record 'p1': .*'c9', which is not in the map"):
        imported(path)


def test_what_is_nested_too_deeply_for_a_reader_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sink(given: Given) -> Reading:
        return sink(given)

    export(tmp_path / "map.json", RECORDS, "aif")
    monkeypatch.setattr("argmap.formats.graphs.aif.read", sink)
    with pytest.raises(FileFormatError, match=r"map\.json: The file is nested too deeply"):
        imported(tmp_path / "map.json")


@pytest.mark.parametrize("name", ["argmap", "xaif", "csv", "xlsx"])
def test_what_is_nested_too_deeply_to_be_written_is_told_so(tmp_path: Path, name: str) -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    records = ArgumentMap([Claim(id="c1", text="c1", extra={"deep": deep})])
    with pytest.raises(FileFormatError, match="map: The map holds something that is nested too deeply"):
        export(tmp_path / "map", records, name)
    assert names(tmp_path) == []


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-8-sig"])
def test_a_text_is_read_in_what_its_mark_says_with_line_feeds_alone(encoding: str) -> None:
    assert Given("Größe\r\n漢字\rend\n".encode(encoding)).text() == "Größe\n漢字\nend\n"


def test_a_text_of_the_other_byte_order_is_read_and_a_broken_one_is_refused() -> None:
    assert Given(b"\xfe\xff" + "Größe".encode("utf-16-be")).text() == "Größe"
    with pytest.raises(FileFormatError, match=r"^a\.txt, line 2: .*The text is not UTF-8"):
        Given("one\n".encode("utf-16") + b"\x00", "a.txt").text()
    with pytest.raises(FileFormatError, match=r"^a\.txt, line 3: .*The text is not UTF-8"):
        Given(b"one\ntwo\n\xff", "a.txt").text()
