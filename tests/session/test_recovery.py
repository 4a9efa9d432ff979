"""What was left by an argmap that died is found, told and gone on with; what a living one works on is let alone."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from notation import a_map
from working import FakeClock, a_session, as_it_is, names, text, write

from argmap import formats
from argmap.session import DocumentFile, Folders, Journal, JournalError, Session, Versions, digest_of, find, told

TESTS = Path(__file__).resolve().parents[1]


def left(folders: Folders, clock: FakeClock, *words: str, path: Path | None = None) -> Session:
    """Return a session that was left unsaved with these words in it, of an untitled map or one saved as `path`."""
    session = a_session()
    digest = "" if path is None else digest_of(path.read_bytes())
    kept = Journal.begun(session, folders, clock, path=path, digest=digest)
    write(session, *words)
    kept.close(keep=True)
    return session


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "map.argmap"
    formats.write(path, a_map("c1"))
    return path


def test_what_was_left_is_found_with_all_that_a_person_decides_by(folders: Folders, clock: FakeClock) -> None:
    left(folders, clock, "a", "b")
    at = clock.now
    clock.pass_by(days=1)
    found = find(folders, clock())
    (each,) = found.recoverable
    assert (each.path, each.title, each.changes, each.changed_at) == (None, "Argument map", 2, at)
    assert (each.file_state, each.damage, found.unreadable) == ("untitled", "", ())


def test_the_file_is_compared_with_what_the_journal_knows_of_it(
    folders: Folders, clock: FakeClock, saved: Path
) -> None:
    def states() -> list[str]:
        return [each.file_state for each in find(folders, clock()).recoverable]

    left(folders, clock, "a", path=saved)
    assert states() == ["same"]
    formats.write(saved, a_map("c1; c2"))
    assert states() == ["changed"]
    saved.write_bytes(b"")
    assert states() == ["changed"]
    saved.unlink()
    assert states() == ["gone"]
    saved.mkdir()
    assert states() == ["changed"]


def test_the_document_changed_last_is_found_first(folders: Folders, clock: FakeClock) -> None:
    for count in (1, 2, 3):
        left(folders, clock, *"abc"[:count])
        clock.pass_by(minutes=1)
    assert [each.changes for each in find(folders, clock()).recoverable] == [3, 2, 1]


def test_what_is_being_worked_on_is_not_found(folders: Folders, clock: FakeClock) -> None:
    session = a_session()
    kept = Journal.begun(session, folders, clock)
    write(session, "a")
    assert find(folders, clock()).recoverable == ()
    kept.close(keep=True)
    assert len(find(folders, clock()).recoverable) == 1


def test_a_start_without_any_folder_finds_nothing(folders: Folders) -> None:
    assert find(folders, 0.0).recoverable == ()
    assert not folders.state.exists()


def test_a_document_is_gone_on_with_where_it_was_left(folders: Folders, clock: FakeClock) -> None:
    session = left(folders, clock, "a", "b")
    (each,) = find(folders, clock()).recoverable
    resumed = each.resume(folders, clock)
    assert as_it_is(resumed.session) == as_it_is(session)
    assert find(folders, clock()).recoverable == ()
    resumed.session.undo()
    write(resumed.session, "c")
    resumed.close(keep=True)
    (each,) = find(folders, clock()).recoverable
    assert names(each.resume(folders, clock).session) == ["Write a", "Write c"]


def test_a_document_is_gone_on_with_once(folders: Folders, clock: FakeClock) -> None:
    left(folders, clock, "a")
    (each,) = find(folders, clock()).recoverable
    each.resume(folders, clock)
    with pytest.raises(JournalError, match="Another argmap is working on this map"):
        each.resume(folders, clock)
    with pytest.raises(JournalError, match="Another argmap is working on this map"):
        each.discard(folders, clock())


def test_the_journal_stays_until_the_recovered_map_is_saved(
    folders: Folders, clock: FakeClock, versions: Versions, saved: Path
) -> None:
    left(folders, clock, "a", path=saved)
    resumed = find(folders, clock()).recoverable[0].resume(folders, clock)
    file = DocumentFile(resumed.session, versions, clock, path=resumed.path, digest=resumed.digest)
    assert not file.changed_outside()
    assert resumed.file.exists()
    file.save()
    resumed.close()
    assert not resumed.file.exists()
    assert text(Session(formats.read(saved))) == "a"


def test_what_is_discarded_stays_in_the_trash_for_a_week(folders: Folders, clock: FakeClock) -> None:
    left(folders, clock, "a")
    place = find(folders, clock()).recoverable[0].discard(folders, clock())
    assert find(folders, clock()).recoverable == ()
    clock.pass_by(days=6.9)
    find(folders, clock())
    assert text(told(place).session) == "a"
    clock.pass_by(days=0.2)
    find(folders, clock())
    assert not place.exists()


def test_a_damaged_journal_gives_what_it_can_and_a_copy_goes_to_the_trash(folders: Folders, clock: FakeClock) -> None:
    left(folders, clock, "a", "b", "c")
    (file,) = folders.journals.glob("*.journal")
    damaged = file.read_bytes().replace(b"Write b", b"Write ?")
    file.write_bytes(damaged)
    (each,) = find(folders, clock()).recoverable
    assert each.damage
    assert text(each.resume(folders, clock).session) == "a"
    assert [path.read_bytes() for path in folders.trash.iterdir()] == [damaged]


def test_a_journal_that_cannot_be_read_is_reported_and_left(folders: Folders, clock: FakeClock) -> None:
    left(folders, clock, "a")
    (file,) = folders.journals.glob("*.journal")
    file.write_bytes(b"\0" * 100)
    found = find(folders, clock())
    assert found.recoverable == ()
    assert [error.where for error in found.unreadable] == [str(file)]
    assert file.read_bytes() == b"\0" * 100


def test_a_lock_that_a_dead_process_left_without_a_journal_is_removed_after_a_day(
    folders: Folders, clock: FakeClock
) -> None:
    folders.journals.mkdir(parents=True)
    lock = folders.journals / "x.lock"
    lock.write_bytes(b"")
    now = lock.stat().st_mtime
    find(folders, now + 60)
    assert lock.exists()
    find(folders, now + 90_000)
    assert not lock.exists()


CHILD = """
import itertools, sys
from pathlib import Path
from working import a_session, write
from argmap.session import Folders, Journal
session = a_session()
kept = Journal.begun(session, Folders(Path(sys.argv[1])), lambda: 0.0)
for number in itertools.count(1):
    write(session, str(number))
    if number % 5 == 0:
        session.undo()
        session.redo()
    print(number, flush=True)
"""


def test_a_process_killed_at_any_moment_loses_no_edit_that_was_made(tmp_path: Path, clock: FakeClock) -> None:
    chance = random.Random(7)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (TESTS, TESTS / "session", TESTS.parent)))}
    for run in range(24):
        folders = Folders(tmp_path / str(run))
        command = [sys.executable, "-c", CHILD, str(folders.state)]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            made = [child.stdout.readline() for _ in range(chance.randrange(1, 200))]
            child.kill()
            made += child.stdout.readlines()
        acknowledged = sum(line.endswith("\n") for line in made)
        (found,) = find(folders, clock()).recoverable
        session = found.resume(folders, clock).session
        steps = [step.name for step in (*session.done, *session.undone)]
        assert steps == [f"Write {number}" for number in range(1, len(steps) + 1)]
        assert acknowledged <= len(steps) <= acknowledged + 1
