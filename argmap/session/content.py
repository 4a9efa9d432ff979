"""A file's content, told apart from another by a digest, and how the file looked when it had that content."""

import hashlib
from pathlib import Path

from msgspec import Struct

#: Seconds within which a second write may leave a file's time as it was: the coarsest clock of a file system (FAT's).
_COARSEST = 2.0


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of a content, in hex."""
    return hashlib.sha256(data).hexdigest()


class Stamp(Struct, frozen=True):
    """How a file looked from outside, and when (seconds since 1970)."""

    look: tuple[int, int, int, int]
    modified_at: float
    taken_at: float

    def still_holds(self, now: "Stamp") -> bool:
        """Whether a file that looks like this now surely has the content that it had then."""
        return self.look == now.look and self.taken_at - self.modified_at > _COARSEST


def stamp(path: Path, now: float) -> Stamp | None:
    """Return how a file looks, or None when it is not there or cannot be looked at."""
    try:
        found = path.stat()
    except OSError:
        return None
    # The time of the last change of any kind and the number of the file tell what keeps size and time.
    return Stamp((found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino), found.st_mtime, now)
