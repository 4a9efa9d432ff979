"""A journal tells a session again, history and all, whatever moment the telling stopped at."""

import errno
import os
from pathlib import Path

import pytest
from working import FakeClock, a_session, as_it_is, names, text, write

from argmap.model import Change, Claim
from argmap.session import Folders, Journal, JournalError, Session, find, journal, told


@pytest.fixture
def session() -> Session:
    return a_session()


@pytest.fixture
def kept(session: Session, folders: Folders, clock: FakeClock) -> Journal:
    return Journal.begun(session, folders, clock)


def refuse(*_: object) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_nothing_is_on_the_disk_until_something_happens(kept: Journal, session: Session) -> None:
    kept.sync()
    session.saved()
    assert not kept.file.exists()
    write(session, "a")
    assert kept.file.exists()


def test_all_that_can_happen_is_told_again(kept: Journal, session: Session) -> None:
    write(session, "a", "b")
    session.undo()
    session.redo()
    write(session, "x", "xy", key="typing")
    mark = session.mark()
    write(session, "c", "d")
    session.squash(mark, "Drag")
    session.saved("/maps/map.argmap", "0123")
    mark = session.mark()
    write(session, "e", "f")
    session.back_to(mark)
    write(session, "g")
    session.undo()
    account = told(kept.file)
    assert as_it_is(account.session) == as_it_is(session)
    assert (account.path, account.digest, account.damage) == (Path("/maps/map.argmap"), "0123", "")
    assert names(account.session) == ["Write a", "Write b", "Write xy", "Drag"]
    assert not account.session.modified


def test_the_history_before_the_first_entry_is_told_too(folders: Folders, clock: FakeClock) -> None:
    session = a_session("a", "b", "c")
    session.undo()
    kept = Journal.begun(session, folders, clock, path=Path("/maps/map.argmap"), digest="0123")
    session.redo()
    assert as_it_is(told(kept.file).session) == as_it_is(session)
    assert told(kept.file).path == Path("/maps/map.argmap")


def test_the_time_of_the_last_change_is_told(kept: Journal, session: Session, clock: FakeClock) -> None:
    write(session, "a")
    clock.pass_by(minutes=3)
    write(session, "b")
    at = clock.now
    clock.pass_by(minutes=3)
    kept.sync()
    assert told(kept.file).changed_at == at


def test_a_tail_torn_at_any_byte_loses_that_entry_and_no_other(kept: Journal, session: Session, tmp_path: Path) -> None:
    write(session, "a", "b")
    sizes, states = [kept.file.stat().st_size], [as_it_is(session)]
    for happen in (lambda: write(session, "c"), session.undo, lambda: write(session, "d")):
        happen()
        sizes.append(kept.file.stat().st_size)
        states.append(as_it_is(session))
    data = kept.file.read_bytes()
    torn = tmp_path / "torn.journal"
    for size in range(sizes[0], len(data) + 1):
        torn.write_bytes(data[:size])
        account = told(torn)
        whole = max(place for place, begin in enumerate(sizes) if begin <= size)
        assert (as_it_is(account.session), account.damage) == (states[whole], "")


def test_a_corrupt_line_ends_the_telling_and_is_reported(kept: Journal, session: Session) -> None:
    write(session, "a", "b", "c", "d")
    lines = kept.file.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b"Write c", b"Write ?")
    kept.file.write_bytes(b"".join(lines))
    account = told(kept.file)
    assert account.damage == "The journal is damaged at line 3 of 4; what came after it is left out."
    assert text(account.session) == "b"


@pytest.mark.parametrize("event", [b'{"did":"undo"}', b'{"did":"undo"},"more":1', b'{"did":"fly"}', b"null", b"["])
def test_a_line_that_makes_no_sense_ends_the_telling(kept: Journal, session: Session, event: bytes) -> None:
    write(session, "a")
    body = b'{"at":1.0,"event":' + event + b"}"
    line = b"%08x %b\n" % (journal.zlib.crc32(body), body)
    with kept.file.open("ab") as stream:
        stream.write(line + line)
    account = told(kept.file)
    assert account.damage
    assert text(account.session) in ("a", "c1")


@pytest.mark.parametrize("content", [b"", b"\n", b"{}\n", b"00000000 {}\n", b"\xff" * 50, b"x\ny\n"])
def test_a_journal_without_a_first_line_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.journal"
    file.write_bytes(content)
    with pytest.raises(JournalError, match="damaged from its first line"):
        told(file)


def test_a_journal_of_a_newer_argmap_is_left_for_it(tmp_path: Path) -> None:
    body = b'{"journal":2,"something":"else"}'
    file = tmp_path / "x.journal"
    file.write_bytes(b"%08x %b\n" % (journal.zlib.crc32(body), body))
    with pytest.raises(JournalError, match="newer argmap"):
        told(file)


def test_a_journal_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="cannot be read: No such file"):
        told(tmp_path / "x.journal")


@pytest.mark.parametrize("call", ["write", "fsync"])
def test_a_full_disk_stops_no_edit_and_is_caught_up_with(
    kept: Journal, session: Session, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    write(session, "a")
    with monkeypatch.context() as patched:
        patched.setattr(os, call, refuse)
        write(session, "b", "c")
        for _ in range(2):
            with pytest.raises(JournalError, match=r"cannot be kept safe against a crash: .*No space left"):
                kept.sync()
    assert text(told(kept.file).session) in ("a", "c")
    write(session, "d")
    kept.sync()
    assert kept.trouble is None
    write(session, "e")
    assert as_it_is(told(kept.file).session) == as_it_is(session)


def test_a_line_written_in_part_is_not_written_after(
    kept: Journal, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(session, "a")
    real, calls = os.write, iter([True])

    def half(handle: int, data: memoryview) -> int:
        return real(handle, data[:9]) if next(calls, False) else refuse()

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", half)
        write(session, "b")
    write(session, "c")
    assert (text(told(kept.file).session), told(kept.file).damage) == ("a", "")
    kept.sync()
    assert as_it_is(told(kept.file).session) == as_it_is(session)


def test_what_cannot_be_written_down_does_not_stop_the_person(kept: Journal, session: Session) -> None:
    write(session, "a")
    session.commit("Strange", Change({"c2": (None, Claim(id="c2", text="\ud800"))}))
    with pytest.raises(JournalError):
        kept.sync()
    assert text(told(kept.file).session) == "a"
    session.undo()
    session.commit("Fine", Change({"c2": (None, Claim(id="c2", text="x"))}))
    kept.sync()
    assert as_it_is(told(kept.file).session) == as_it_is(session)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, clock: FakeClock, session: Session) -> None:
    (tmp_path / "state").write_text("a file in the way")
    kept = Journal.begun(session, Folders(tmp_path / "state"), clock)
    write(session, "a")
    with pytest.raises(JournalError, match="The folder cannot be made"):
        kept.sync()


def test_a_long_journal_begins_anew_with_the_same_history(
    kept: Journal, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "ROOM_FOR_EVENTS", 1000)
    write(session, "a")
    for number in range(500):
        write(session, f"{number} and some words that make the line longer", key="typing")
    before = kept.file.stat().st_size
    kept.sync()
    assert kept.file.stat().st_size < before / 50
    session.undo()
    assert as_it_is(told(kept.file).session) == as_it_is(session)


def test_a_clean_close_leaves_nothing(kept: Journal, session: Session, folders: Folders) -> None:
    write(session, "a")
    session.saved("/maps/map.argmap", "0123")
    kept.close()
    assert list(folders.journals.iterdir()) == []
    write(session, "b")
    assert list(folders.journals.iterdir()) == []


def test_what_is_unsaved_is_kept_at_a_close_or_goes_to_the_trash(
    folders: Folders, clock: FakeClock, session: Session
) -> None:
    one, other = Journal.begun(session, folders, clock), Journal.begun(session, folders, clock)
    write(session, "a")
    one.close(keep=True)
    assert [each.journal for each in find(folders, clock()).recoverable] == [one.file]
    other.close()
    assert not other.file.exists()
    (thrown,) = folders.trash.iterdir()
    assert text(told(thrown).session) == "a"


def test_a_journal_is_open_to_its_person_alone(kept: Journal, session: Session) -> None:
    write(session, "a")
    assert kept.file.parent.stat().st_mode & 0o077 == 0
