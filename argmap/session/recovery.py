"""What was being worked on when argmap, or the computer, stopped: found at the next start, offered, never lost."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from argmap.formats import read_bytes
from argmap.model import ArgmapError
from argmap.session import trash
from argmap.session.content import digest_of
from argmap.session.errors import JournalError
from argmap.session.folders import Folders
from argmap.session.journal import SUFFIX, Account, Clock, Journal, lock_of, owned, told

#: How the document's own file is now: none was ever saved, as the journal last knew it, written since, or gone.
FileState = Literal["untitled", "same", "changed", "gone"]

#: Seconds after which a lock without a journal is no longer on its way to get one.
_LOCK_ALONE = 24 * 3600.0


class Recoverable(Struct, frozen=True):
    """A document that was left without its journal being closed, in words for the person to decide by."""

    journal: Path
    path: Path | None
    title: str
    changes: int
    changed_at: float
    file_state: FileState
    damage: str = ""

    def resume(self, folders: Folders, clock: Clock) -> Journal:
        """Return its journal to go on with; `journal.session` has the map and all its history. Raises JournalError.

        The journal stays until the person has saved the map and closed it.
        """
        return Journal.resumed(self.journal, folders, clock)

    def discard(self, folders: Folders, now: float) -> Path:
        """Move its journal to the trash, where it is kept for a week; return where it is. Raises JournalError."""
        lock = owned(self.journal)
        try:
            return trash.throw_away(self.journal, folders.trash, now)
        except OSError as error:
            raise JournalError.unreadable(self.journal, error) from error
        finally:
            lock.release()


class Found(Struct, frozen=True):
    """What a start finds: documents to recover, the one changed last first, and journals that cannot be read."""

    recoverable: tuple[Recoverable, ...]
    unreadable: tuple[JournalError, ...]


def find(folders: Folders, now: float) -> Found:
    """Return what was left by an argmap that runs no more, and empty the trash of what is older than a week.

    Journals that a living argmap writes are not among them; nothing that is found is touched.
    """
    trash.empty(folders.trash, now)
    _remove_lone_locks(folders.journals, now)
    found: list[Recoverable] = []
    unreadable: list[JournalError] = []
    for file in sorted(folders.journals.glob(f"*{SUFFIX}")):
        try:
            account = _account(file)
        except JournalError as error:
            unreadable.append(error)
        else:
            if account is not None:
                found.append(_recoverable(file, account))
    found.sort(key=lambda each: each.changed_at, reverse=True)
    return Found(tuple(found), tuple(unreadable))


def _account(file: Path) -> Account | None:
    """Return what a journal tells that nobody writes any more, or None when somebody does."""
    try:
        lock = lock_of(file)
    except OSError as error:
        raise JournalError.unreadable(file, error) from error
    if lock is None:
        return None
    try:
        # Its writer may have closed it since the folder was listed.
        return told(file) if file.exists() else None
    finally:
        lock.release()


def _recoverable(file: Path, account: Account) -> Recoverable:
    from argmap.analysis.wording import title  # At most starts nothing is left over, and nothing is to be analysed.

    session = account.session
    return Recoverable(
        journal=file,
        path=account.path,
        title=title(session.records),
        changes=session.unsaved_steps,
        changed_at=account.changed_at,
        file_state=_state(account.path, account.digest),
        damage=account.damage,
    )


def _state(path: Path | None, digest: str) -> FileState:
    if path is None:
        return "untitled"
    try:
        return "same" if digest_of(read_bytes(path)) == digest else "changed"
    except ArgmapError:
        return "changed" if path.exists() else "gone"


def _remove_lone_locks(folder: Path, now: float) -> None:
    for path in folder.glob("*.lock"):
        try:
            if not path.with_suffix(SUFFIX).exists() and now - path.stat().st_mtime > _LOCK_ALONE:
                lock = lock_of(path)
                if lock is not None:
                    lock.release()
        except OSError:
            continue  # Somebody else was quicker.
