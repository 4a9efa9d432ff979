"""What was given up, kept for a week: a journal is moved here and never deleted on the spot."""

import contextlib
import shutil
from pathlib import Path

from argmap.session.folders import made

KEPT_SECONDS = 7 * 24 * 3600.0


def throw_away(path: Path, trash: Path, now: float) -> Path:
    """Move a file into the trash; return where it is now. Raises OSError or FolderError."""
    place = _place(path, made(trash), now)
    path.replace(place)
    return place


def keep_copy(path: Path, trash: Path, now: float) -> Path:
    """Put a copy of a file into the trash; return where it is. Raises OSError or FolderError."""
    return Path(shutil.copyfile(path, _place(path, made(trash), now)))


def empty(trash: Path, now: float) -> None:
    """Delete what has been in the trash for more than a week."""
    for path in trash.glob("*.journal"):
        since = path.name.split("-", 1)[0]
        if since.isdecimal() and now - int(since) / 1000 > KEPT_SECONDS:
            with contextlib.suppress(OSError):
                path.unlink()


def _place(path: Path, trash: Path, now: float) -> Path:
    return trash / f"{int(now * 1000)}-{path.name}"
