"""The journal of a document: every event of its history, on disk as it happens, so that no crash takes it away.

A journal is one file: a checkpoint (the map and its history), then a line for each event since. Each line begins with
the CRC of the rest. The file needs nothing else: what becomes of the document's own file does not matter to it.
"""

import os
import uuid
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from argmap.formats import replace_file, write_all
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap, BrokenMapError, Change, Record
from argmap.session import trash
from argmap.session.errors import JournalError
from argmap.session.events import Event, Saved, Step
from argmap.session.folders import Folders, made
from argmap.session.lock import Lock
from argmap.session.session import Session

VERSION = 1
SUFFIX = ".journal"
#: Bytes that events may take before the journal begins anew with a checkpoint, which also has to be four times smaller.
ROOM_FOR_EVENTS = 16 * 1024 * 1024

Clock = Callable[[], float]
_Pairs = dict[str, tuple[Record | None, Record | None]]


class Checkpoint(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The first line: the file that the document belongs to, the map, and the history up to here."""

    journal: int = VERSION
    at: float
    path: str | None
    digest: str
    records: list[Record]
    done: list[Step]
    undone: list[Step]
    saved_at: int | None


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """Any other line: what happened, and when (seconds since 1970)."""

    at: float
    event: Event


class Account(Struct, frozen=True):
    """What a journal tells: the session as it was, its file and that file's digest when it was read or saved last.

    `damage` is a sentence when the journal breaks off before its end; the session is then as it was up to there.
    """

    session: Session
    path: Path | None
    digest: str
    changed_at: float
    damage: str = ""


class _Head(Struct):
    journal: Any = None


def _plain(value: object) -> object:
    if isinstance(value, Change):
        return dict(value.pairs)
    raise NotImplementedError(type(value))


def _typed(kind: type, value: object) -> object:
    assert kind is Change
    return Change(msgspec.convert(value, _Pairs))


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)
_CHECKPOINT = msgspec.json.Decoder(Checkpoint, dec_hook=_typed)
_ENTRY = msgspec.json.Decoder(Entry, dec_hook=_typed)


def told(file: Path) -> Account:
    """Return what a journal tells, and leave it as it is. A last line that was cut short is as good as never begun.

    Raises JournalError when not even the first line can be read.
    """
    try:
        first, *lines = file.read_bytes().split(b"\n")[:-1]
        head = _checkpoint(_body(first), file)
        records = ArgumentMap(head.records)
    except OSError as error:
        raise JournalError.unreadable(file, error) from error
    except (ValueError, RecursionError, BrokenMapError) as error:
        raise JournalError(tr("The journal is damaged from its first line on"), where=str(file)) from error
    session = Session(records, done=head.done, undone=head.undone, saved_at=head.saved_at)
    path, digest, at, damage = head.path, head.digest, head.at, ""
    for number, line in enumerate(lines, 2):
        try:
            entry = _ENTRY.decode(_body(line))
            session.perform(entry.event)
        except (ValueError, RecursionError, IndexError, ArgmapError):
            damage = tr("The journal is damaged at line {number} of {all}; what came after it is left out.")
            damage = damage.format(number=number, all=len(lines) + 1)
            break
        at = entry.at
        if isinstance(entry.event, Saved) and entry.event.path is not None:
            path, digest = entry.event.path, entry.event.digest
    return Account(session, None if path is None else Path(path), digest, at, damage)


def _checkpoint(body: bytes, file: Path) -> Checkpoint:
    version = msgspec.json.decode(body, type=_Head).journal
    if type(version) is int and version > VERSION:
        hint = tr("Update argmap to get back what it holds.")
        raise JournalError(tr("This journal was written by a newer argmap"), where=str(file), hint=hint)
    return _CHECKPOINT.decode(body)


def _line(content: Checkpoint | Entry) -> bytes:
    body = _ENCODER.encode(content)
    return b"%08x %b\n" % (zlib.crc32(body), body)


def _body(line: bytes) -> bytes:
    body = line[9:]
    if line[:9] != b"%08x " % zlib.crc32(body):
        raise ValueError("the line is not what was written")
    return body


class Journal:
    """Writes down what happens in a session, from its first event on, for as long as it is open.

    Nothing is raised while a person edits: what goes wrong stays in `trouble`, and `sync` tries again.
    """

    def __init__(
        self, file: Path, session: Session, folders: Folders, clock: Clock, *, path: Path | None, digest: str
    ) -> None:
        self.session = session
        self.trouble: JournalError | None = None
        self._file, self._folders, self._clock = file, folders, clock
        self._path = None if path is None else str(path)
        self._digest = digest
        self._changed_at = clock()
        self._lock: Lock | None = None
        self._handle: int | None = None
        self._size = self._size_of_checkpoint = 0
        self._is_synced = True
        self._stop = session.chronicle(self._note)

    @classmethod
    def begun(
        cls, session: Session, folders: Folders, clock: Clock, *, path: Path | None = None, digest: str = ""
    ) -> "Journal":
        """Return the journal of a session that begins: of a file with this content, or of an untitled map.

        Until something happens there is nothing on the disk.
        """
        file = folders.journals / f"{uuid.uuid4().hex}{SUFFIX}"
        return cls(file, session, folders, clock, path=path, digest=digest)

    @classmethod
    def resumed(cls, file: Path, folders: Folders, clock: Clock) -> "Journal":
        """Return a journal that was left, with its session, ready to be gone on with.

        Raises JournalError when another argmap has it, or it cannot be read.
        """
        lock = owned(file)
        try:
            account = told(file)
            if account.damage:
                trash.keep_copy(file, folders.trash, clock())  # What was left out may be worth looking at.
        except OSError as error:
            lock.release()
            raise JournalError.unreadable(file, error) from error
        except ArgmapError:
            lock.release()
            raise
        journal = cls(file, account.session, folders, clock, path=account.path, digest=account.digest)
        journal._lock = lock
        journal._changed_at = account.changed_at
        journal._begin_anew()
        return journal

    @property
    def file(self) -> Path:
        """Where the journal lies."""
        return self._file

    @property
    def path(self) -> Path | None:
        """The file that the document belongs to; None while it is untitled."""
        return None if self._path is None else Path(self._path)

    @property
    def digest(self) -> str:
        """The digest of that file's content when it was read or saved last."""
        return self._digest

    def sync(self) -> None:
        """See that all is on the disk, power cut or not; call it every two seconds and when the window loses focus.

        Raises JournalError while the journal cannot be written; it tries to catch up at each call.
        """
        events = self._size - self._size_of_checkpoint
        if self.trouble is not None or events > max(ROOM_FOR_EVENTS, 4 * self._size_of_checkpoint):
            self._begin_anew()
        if self._handle is not None and not self._is_synced:
            try:
                os.fsync(self._handle)
                self._is_synced = True
            except OSError as error:
                self._fall_behind(error)
        if self.trouble is not None:
            raise self.trouble

    def close(self, *, keep: bool = False) -> None:
        """Stop writing. What is unsaved is left to be recovered (`keep`), or else goes to the trash for a week.

        When all is saved the journal has nothing to tell any more and is removed. Raises JournalError.
        """
        self._stop()
        self._let_go()
        try:
            if not self.session.modified:
                self._file.unlink(missing_ok=True)
            elif not keep and self._file.exists():
                trash.throw_away(self._file, self._folders.trash, self._clock())
        except (OSError, ArgmapError) as error:
            raise _trouble(error, self._file) from error
        finally:
            if self._lock is not None:
                self._lock.release()

    def _note(self, event: Event) -> None:
        self._changed_at = self._clock()
        if isinstance(event, Saved) and event.path is not None:
            self._path, self._digest = event.path, event.digest
        if self.trouble is not None:
            return  # The next `sync` writes the whole; a full disk is not to be asked at every key.
        if self._handle is None:
            if self.session.modified:
                self._begin_anew()
            return
        try:
            line = _line(Entry(self._changed_at, event))
            write_all(self._handle, line)
        except (OSError, ValueError, TypeError, OverflowError, RecursionError) as error:
            self._fall_behind(error)
        else:
            self._size += len(line)
            self._is_synced = False

    def _begin_anew(self) -> None:
        """Write the map and its history as they are, and go on from there."""
        try:
            made(self._file.parent)
            self._lock = self._lock or lock_of(self._file)
            whole = _line(self._as_checkpoint())
            self._let_go()  # Windows replaces no file that is open.
            replace_file(self._file, whole)
            self._handle = os.open(self._file, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        except (OSError, ValueError, TypeError, OverflowError, RecursionError, ArgmapError) as error:
            self._fall_behind(error)
        else:
            self._size = self._size_of_checkpoint = len(whole)
            self._is_synced = True
            self.trouble = None

    def _as_checkpoint(self) -> Checkpoint:
        session = self.session
        return Checkpoint(
            at=self._changed_at,
            path=self._path,
            digest=self._digest,
            records=list(session.records.records()),
            done=list(session.done),
            undone=list(session.undone),
            saved_at=session.saved_at,
        )

    def _fall_behind(self, error: Exception) -> None:
        # A line may be there in part: nothing more is written after it.
        self._let_go()
        self.trouble = _trouble(error, self._file)

    def _let_go(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def lock_of(file: Path) -> Lock | None:
    """Return the lock on a journal, or None when somebody has it. Raises OSError."""
    return Lock.taken(file.with_suffix(".lock"))


def owned(file: Path) -> Lock:
    """Return the lock on a journal. Raises JournalError when somebody has it, or it cannot be had."""
    try:
        lock = lock_of(file)
    except OSError as error:
        raise JournalError.unreadable(file, error) from error
    if lock is None:
        raise JournalError.in_use(file)
    return lock


def _trouble(error: Exception, file: Path) -> JournalError:
    reason = error.what if isinstance(error, ArgmapError) else getattr(error, "strerror", None) or str(error)
    said = tr("Changes cannot be kept safe against a crash: {reason}").format(reason=reason)
    return JournalError(said, where=str(file), hint=tr("Save the map."))
