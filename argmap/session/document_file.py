"""The file on the disk that a session is saved in: opened, compared with what it was, written whole or not at all."""

import os
from pathlib import Path

from argmap import formats
from argmap.language import tr
from argmap.model import ArgmapError
from argmap.session.content import Stamp, digest_of, stamp
from argmap.session.errors import ChangedOutsideError, NoFileError
from argmap.session.journal import Clock
from argmap.session.session import Session
from argmap.session.versions import Versions


class DocumentFile:
    """Where a session is saved; it never writes over what somebody else wrote meanwhile, unless told to.

    `trouble` says why no version could be kept at the last save; the save itself is whole all the same.
    """

    def __init__(
        self, session: Session, versions: Versions, clock: Clock, *, path: Path | None = None, digest: str = ""
    ) -> None:
        """Stand for an untitled map, or for the file that a journal names, with the digest it had."""
        self.session = session
        self.trouble: ArgmapError | None = None
        self._versions = versions
        self._clock = clock
        self._path = None if path is None else path.absolute()
        self._digest = digest
        self._stamp: Stamp | None = None
        self._keeps_first_state = True

    @classmethod
    def opened(cls, path: Path, versions: Versions, clock: Clock) -> "DocumentFile":
        """Return the file with a new session on the map in it. Raises FileFormatError."""
        formats.sweep(Path(os.path.realpath(path)).parent, clock())
        seen = stamp(path, clock())  # Before reading: a change between the two is then seen later.
        data = formats.read_bytes(path)
        file = cls(Session(formats.decoded(path, data)), versions, clock, path=path, digest=digest_of(data))
        file._stamp = seen
        return file

    @property
    def path(self) -> Path | None:
        """Where the map is saved, whole and absolute; None while it is untitled."""
        return self._path

    @property
    def digest(self) -> str:
        """The digest of the file's content when it was read or saved last."""
        return self._digest

    def is_at(self, path: Path) -> bool:
        """Whether this is the file at a path, through whatever links."""
        return self._path is not None and os.path.realpath(self._path) == os.path.realpath(path)

    def changed_outside(self) -> bool:
        """Whether the file holds something else than when it was read or saved last; a file that is gone does not."""
        if self._path is None:
            return False
        seen = stamp(self._path, self._clock())
        if seen is None or (self._stamp is not None and self._stamp.still_holds(seen)):
            return False
        try:
            data = formats.read_bytes(self._path)
        except formats.FileFormatError:
            return self._path.exists()  # What cannot be read is not what was there.
        if digest_of(data) != self._digest:
            return True
        self._stamp = seen
        return False

    def save(self, path: Path | None = None, *, force: bool = False) -> None:
        """Write the map to its file, or to `path`, which is its file from then on.

        Raises NoFileError for an untitled map without a path, ChangedOutsideError when somebody else wrote the file
        meanwhile (unless `force`), FileFormatError when it cannot be written; nothing was changed then. What a save
        is about to replace is kept as a version when it is not of this session's making.
        """
        target = self._path if path is None else path.absolute()
        if target is None:
            raise NoFileError(tr("This map has no file yet"), hint=tr("Choose a name for it."))
        is_own = self.is_at(target)
        if is_own and not force and self.changed_outside():
            raise ChangedOutsideError(
                tr("The file was changed by another program since it was opened"),
                where=str(target),
                hint=tr("Save yours under another name, or load what is there now."),
            )
        data = formats.encoded(target, self.session.records)
        self.trouble = None
        if force or not is_own or self._keeps_first_state:
            self._keep_what_is_there(target)
        formats.replace_file(target, data)
        self._path, self._digest, self._keeps_first_state = target, digest_of(data), False
        self._stamp = stamp(target, self._clock())
        self.session.saved(str(target), self._digest)
        self._keep(target, data)

    def load_theirs(self, name: str) -> None:
        """Make the map what the file holds now, as a step that can be undone. Raises ArgmapError."""
        if self._path is None:
            raise NoFileError(tr("This map has no file yet"))
        seen = stamp(self._path, self._clock())
        data = formats.read_bytes(self._path)
        theirs = formats.decoded(self._path, data)
        self.session.commit(name, self.session.records.difference(theirs))
        self._digest, self._stamp, self._keeps_first_state = digest_of(data), seen, True
        self.session.saved(str(self._path), self._digest)

    def _keep_what_is_there(self, target: Path) -> None:
        seen = stamp(target, self._clock())
        if seen is None:
            return
        try:
            data = formats.read_bytes(target)
        except formats.FileFormatError as error:
            self.trouble = error
        else:
            self._keep(target, data, since=seen.modified_at)

    def _keep(self, target: Path, data: bytes, since: float | None = None) -> None:
        try:
            self._versions.keep(target, data, since=since)
        except ArgmapError as error:
            self.trouble = error
