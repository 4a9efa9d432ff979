"""The files opened last, with the titles of their maps: a short list in a small file, shared by all windows."""

from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from argmap.formats import FileFormatError, read_bytes, replace_file
from argmap.session.folders import made

MOST = 12


class Recent(Struct, frozen=True):
    """A file that was opened: when last (seconds since 1970), and whether it is pinned to the list."""

    path: str
    title: str
    opened_at: float
    pinned: bool = False

    @property
    def is_missing(self) -> bool:
        """Whether the file is not there at the moment."""
        return not Path(self.path).is_file()


class _List(Struct):
    files: list[msgspec.Raw] = []


class Recents:
    """The list, read anew each time: another argmap may have added to it. What cannot be read in it is left out."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def files(self) -> tuple[Recent, ...]:
        """Return the pinned files, then the others, each the one opened last first."""
        return _sorted(self._read())

    def add(self, path: Path, title: str, now: float) -> None:
        """Put a file that was opened or saved at the head; of those not pinned the oldest goes. Raises ArgmapError."""
        recents = self._read()
        key = str(path.absolute())
        pinned = key in recents and recents[key].pinned
        self._write({**recents, key: Recent(key, title, now, pinned)})

    def pin(self, path: Path, *, pinned: bool = True) -> None:
        """Pin a file to the list, or let it go; a file that is not in the list is not put there. Raises ArgmapError."""
        recents = self._read()
        key = str(path.absolute())
        if key in recents:
            self._write({**recents, key: replace(recents[key], pinned=pinned)})

    def forget(self, path: Path) -> None:
        """Take a file off the list. Raises ArgmapError."""
        self._write({key: each for key, each in self._read().items() if key != str(path.absolute())})

    def _read(self) -> dict[str, Recent]:
        recents = {}
        try:
            raws = msgspec.json.decode(read_bytes(self._file), type=_List).files
        except (FileFormatError, ValueError, RecursionError):
            return {}
        for raw in raws:
            try:
                recent = msgspec.json.decode(raw, type=Recent)
            except (ValueError, RecursionError):
                continue
            recents[recent.path] = recent
        return recents

    def _write(self, recents: dict[str, Recent]) -> None:
        made(self._file.parent)
        content = {"files": _sorted(recents)}
        replace_file(self._file, msgspec.json.format(msgspec.json.encode(content)) + b"\n")


def _sorted(recents: dict[str, Recent]) -> tuple[Recent, ...]:
    newest_first = sorted(recents.values(), key=lambda each: each.opened_at, reverse=True)
    pinned = [each for each in newest_first if each.pinned]
    others = [each for each in newest_first if not each.pinned]
    room = max(1, MOST - len(pinned))  # However much is pinned, what was opened last can be pinned too.
    return (*pinned, *others[:room])
