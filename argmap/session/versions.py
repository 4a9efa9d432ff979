"""Earlier states of files, kept for a week: at most one in five minutes, and always the last 20."""

import contextlib
import gzip
import os
import re
import zlib
from collections import Counter
from pathlib import Path

from msgspec import Struct

from argmap.formats import FileFormatError, decoded, replace_file
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.session.content import digest_of
from argmap.session.folders import made
from argmap.session.journal import Clock

INTERVAL = 5 * 60.0
KEPT_SECONDS = 7 * 24 * 3600.0
KEPT_ALWAYS = 20
#: Bytes that all versions of all files may take on the disk; beyond it the oldest go, but no file's newest.
ROOM = 512 * 1024 * 1024

_NAME = re.compile(r"(?P<at>\d+)-(?P<digest>[0-9a-f]{16})-(?P<size>\d+)-(?P<statements>\d+)-(?P<links>\d+)\.gz")


class Version(Struct, frozen=True, order=True):
    """A state that a file had: since when (seconds since 1970), how large it was, and what it held."""

    at: float
    size: int
    statements: int
    links: int
    digest: str
    place: Path


class Versions:
    """The versions of all files that argmap saved, in one folder."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    def of(self, path: Path) -> tuple[Version, ...]:
        """Return the versions of a file, the newest first."""
        return _versions_in(self._folder_of(path))

    def keep(self, path: Path, data: bytes, *, since: float | None = None) -> Version | None:
        """Keep a content that a file has now; return the version, or None when it is not due.

        It is due when it is not the newest version, and that is five minutes old. With `since` it is a content that
        the file has had since then and is about to lose: that is kept even if it is not due or no map (then it counts
        as empty). Raises ArgmapError when it cannot be kept.
        """
        now, digest = self._clock(), digest_of(data)[:16]
        for newest in self.of(path)[:1]:
            if newest.digest == digest or (since is None and 0 <= now - newest.at < INTERVAL):
                return None
        statements, links = _counts(path, data)
        made(self._folder)
        at = int((now if since is None else since) * 1000)
        place = made(self._folder_of(path)) / f"{at}-{digest}-{len(data)}-{statements}-{links}.gz"
        replace_file(place, gzip.compress(data, 1, mtime=0))
        self._prune(path, now)
        return _version(place)

    def read(self, path: Path, version: Version) -> ArgumentMap:
        """Return the map as it was in a version of the file. Raises FileFormatError."""
        try:
            data = gzip.decompress(version.place.read_bytes())
        except (OSError, EOFError, zlib.error) as error:
            raise FileFormatError(tr("This version cannot be read any more"), where=str(version.place)) from error
        return decoded(path, data)

    def _folder_of(self, path: Path) -> Path:
        return self._folder / digest_of(os.fsencode(os.path.realpath(path)))[:24]

    def _prune(self, path: Path, now: float) -> None:
        for each in self.of(path)[KEPT_ALWAYS:]:
            if now - each.at > KEPT_SECONDS:
                _remove(each)
        kept = [_versions_in(folder) for folder in self._folder.iterdir()]
        surplus = sum(_size_on_disk(each) for versions in kept for each in versions) - ROOM
        for each in sorted(each for versions in kept for each in versions[1:]):
            if surplus <= 0:
                break
            surplus -= _size_on_disk(each)
            _remove(each)


def _versions_in(folder: Path) -> tuple[Version, ...]:
    found = (_version(place) for place in folder.glob("*.gz"))
    return tuple(sorted((each for each in found if each is not None), reverse=True))


def _version(place: Path) -> Version | None:
    """Read what the name says; no list beside the versions can then be lost or be wrong."""
    said = _NAME.fullmatch(place.name)
    if said is None:
        return None
    size, statements, links = int(said["size"]), int(said["statements"]), int(said["links"])
    return Version(int(said["at"]) / 1000, size, statements, links, said["digest"], place)


def _counts(path: Path, data: bytes) -> tuple[int, int]:
    try:
        kinds = Counter(type(record) for record in decoded(path, data).records())
    except FileFormatError:
        return 0, 0
    return kinds[Claim] + kinds[Evidence], kinds[Inference] + kinds[Objection]


def _size_on_disk(version: Version) -> int:
    try:
        return version.place.stat().st_size
    except OSError:
        return 0  # Another argmap removed it.


def _remove(version: Version) -> None:
    with contextlib.suppress(OSError):
        version.place.unlink()
