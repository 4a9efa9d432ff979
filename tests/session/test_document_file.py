"""A file is saved whole or not at all, and never over what somebody else wrote meanwhile."""

import errno
import os
import sys
from pathlib import Path

import pytest
from notation import a_map
from working import FakeClock, a_session, text, text_in, write

from argmap import formats
from argmap.formats import FileFormatError, read
from argmap.session import ChangedOutsideError, DocumentFile, NoFileError, Versions, digest_of
from argmap.session.content import stamp

posix = pytest.mark.skipif(sys.platform == "win32", reason="links are not Windows'")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "maps" / "map.argmap"
    path.parent.mkdir()
    formats.write(path, a_map("c1"))
    return path


@pytest.fixture
def file(path: Path, versions: Versions, clock: FakeClock) -> DocumentFile:
    return DocumentFile.opened(path, versions, clock)


def texts(versions: Versions, path: Path) -> list[str]:
    return [text_in(versions.read(path, each)) for each in versions.of(path)]


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


def theirs(path: Path, word: str = "theirs") -> None:
    """Let another program write the file."""
    session = a_session(word)
    formats.write(path, session.records)


def test_a_map_is_opened_edited_and_saved(file: DocumentFile, path: Path) -> None:
    write(file.session, "a")
    assert file.session.modified
    file.save()
    assert not file.session.modified
    assert text_in(read(path)) == "a"
    assert (file.path, file.digest) == (path, digest_of(path.read_bytes()))
    assert names(path) == ["map.argmap"]


def test_an_untitled_map_wants_a_name_and_has_it_from_then_on(
    versions: Versions, clock: FakeClock, tmp_path: Path
) -> None:
    file = DocumentFile(a_session("a"), versions, clock)
    assert not file.changed_outside()
    with pytest.raises(NoFileError, match="has no file yet"):
        file.save()
    file.save(tmp_path / "new.argmap")
    write(file.session, "b")
    file.save()
    assert file.path == tmp_path / "new.argmap"
    assert text_in(read(tmp_path / "new.argmap")) == "b"


def test_what_is_not_there_cannot_be_opened(tmp_path: Path, versions: Versions, clock: FakeClock) -> None:
    with pytest.raises(FileFormatError, match="There is no such file"):
        DocumentFile.opened(tmp_path / "map.argmap", versions, clock)


def test_what_another_program_wrote_is_not_written_over(file: DocumentFile, path: Path) -> None:
    write(file.session, "mine")
    theirs(path)
    assert file.changed_outside()
    for _ in range(2):
        with pytest.raises(ChangedOutsideError, match="changed by another program"):
            file.save()
    assert (text_in(read(path)), file.session.modified) == ("theirs", True)


def test_mine_is_kept_as_a_copy_and_theirs_stays(file: DocumentFile, path: Path) -> None:
    write(file.session, "mine")
    theirs(path)
    copy = path.with_name("copy.argmap")
    file.save(copy)
    assert (text_in(read(path)), text_in(read(copy)), file.path) == ("theirs", "mine", copy)
    assert not file.changed_outside()


def test_what_is_forced_away_is_kept_as_a_version(
    file: DocumentFile, path: Path, versions: Versions, clock: FakeClock
) -> None:
    write(file.session, "mine")
    file.save()
    clock.pass_by(minutes=1)
    theirs(path)
    file.save(force=True)
    assert text_in(read(path)) == "mine"
    assert "theirs" in texts(versions, path)


def test_theirs_is_loaded_as_a_step_that_can_be_undone(file: DocumentFile, path: Path) -> None:
    write(file.session, "mine")
    theirs(path)
    file.load_theirs("Load the file")
    assert (text(file.session), file.session.modified, file.changed_outside()) == ("theirs", False, False)
    file.session.undo()
    assert (text(file.session), file.session.modified) == ("mine", True)
    file.save()
    assert text_in(read(path)) == "mine"


def test_theirs_that_is_no_map_is_refused_and_mine_stays(file: DocumentFile, path: Path) -> None:
    write(file.session, "mine")
    path.write_bytes(b"{}")
    with pytest.raises(FileFormatError):
        file.load_theirs("Load the file")
    assert text(file.session) == "mine"
    assert file.changed_outside()


def test_a_file_that_was_touched_or_replaced_by_the_same_is_not_changed(file: DocumentFile, path: Path) -> None:
    os.utime(path, (1, 1))
    assert not file.changed_outside()
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    assert not file.changed_outside()


def test_a_change_that_keeps_size_and_time_is_seen(file: DocumentFile, path: Path, clock: FakeClock) -> None:
    write(file.session, "aaaa")
    file.save()
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b"aaaa", b"bbbb"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.changed_outside()


def test_a_file_that_looks_the_same_is_not_read_again(
    file: DocumentFile, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.now = path.stat().st_mtime + 60
    assert not file.changed_outside()
    monkeypatch.setattr(formats, "read_bytes", lambda _: pytest.fail("it was read"))
    assert not file.changed_outside()


def test_a_file_that_is_gone_is_written_anew(file: DocumentFile, path: Path) -> None:
    write(file.session, "a")
    path.unlink()
    assert not file.changed_outside()
    file.save()
    assert text_in(read(path)) == "a"


def test_a_folder_in_its_place_counts_as_changed(file: DocumentFile, path: Path) -> None:
    path.unlink()
    path.mkdir()
    assert file.changed_outside()


def test_the_state_before_the_first_save_is_kept_with_its_own_time(
    file: DocumentFile, path: Path, versions: Versions, clock: FakeClock
) -> None:
    before = path.stat().st_mtime
    clock.now = before + 3600
    for word in "ab":
        write(file.session, word)
        file.save()
        clock.pass_by(minutes=1)
    assert texts(versions, path) == ["a", "c1"]
    assert versions.of(path)[1].at == pytest.approx(before, abs=0.01)
    clock.pass_by(minutes=5)
    write(file.session, "d")
    file.save()
    assert texts(versions, path) == ["d", "a", "c1"]
    assert names(path) == ["map.argmap"]


def test_what_a_copy_is_saved_over_is_kept_as_a_version(file: DocumentFile, path: Path, versions: Versions) -> None:
    other = path.with_name("other.argmap")
    theirs(other)
    file.save(other)
    assert "theirs" in texts(versions, other)


def test_a_version_that_cannot_be_kept_does_not_stop_the_save(
    file: DocumentFile, path: Path, tmp_path: Path, clock: FakeClock
) -> None:
    (tmp_path / "state").write_text("a file in the way")
    write(file.session, "a")
    file.save()
    assert (text_in(read(path)), file.session.modified) == ("a", False)
    assert "The folder cannot be made" in str(file.trouble)


@pytest.mark.parametrize("call", ["write", "fsync", "open", "replace"])
def test_a_disk_that_refuses_leaves_the_old_file_and_the_map_unsaved(
    file: DocumentFile, path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    write(file.session, "a")
    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        with pytest.raises(FileFormatError, match="No space left on device"):
            file.save()
    assert (text_in(read(path)), file.session.modified, names(path)) == ("c1", True, ["map.argmap"])
    file.save()
    assert text_in(read(path)) == "a"


def test_a_folder_that_is_read_only_is_said_to_be(
    file: DocumentFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def read_only(name: Path, flags: int, *more: int) -> int:
        if flags & os.O_CREAT and Path(name).parent == path.parent:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(name, flags, *more)

    monkeypatch.setattr(os, "open", read_only)
    write(file.session, "a")
    with pytest.raises(FileFormatError, match=r"cannot be written: Permission denied\. Choose another place"):
        file.save()
    assert (text_in(read(path)), file.session.modified) == ("c1", True)


def test_a_suffix_that_argmap_does_not_write_is_refused_before_anything_happens(file: DocumentFile, path: Path) -> None:
    with pytest.raises(FileFormatError, match="cannot be saved as"):
        file.save(path.with_suffix(".xyz"))
    assert (file.path, names(path)) == (path, ["map.argmap"])


@posix
def test_a_file_is_the_same_through_a_link(
    file: DocumentFile, path: Path, versions: Versions, clock: FakeClock
) -> None:
    link = path.with_name("link.argmap")
    link.symlink_to(path.name)
    assert file.is_at(link)
    assert not file.is_at(path.with_name("other.argmap"))
    linked = DocumentFile.opened(link, versions, clock)
    write(linked.session, "a")
    linked.save()
    assert link.is_symlink()
    assert file.changed_outside()


def test_a_path_from_where_one_stands_is_remembered_whole(
    path: Path, versions: Versions, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    assert DocumentFile.opened(Path("map.argmap"), versions, clock).path == path


def test_a_file_written_just_before_it_was_looked_at_may_have_been_written_again(path: Path) -> None:
    written = path.stat().st_mtime
    soon, later = stamp(path, written + 1), stamp(path, written + 60)
    assert soon is not None
    assert later is not None
    assert not soon.still_holds(later)
    assert later.still_holds(later)
