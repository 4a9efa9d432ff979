"""A lock that falls when its process does: the system lets go of it, whatever the process died of."""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A file that one holder at a time has; held from `taken` until `release`."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def taken(cls, path: Path) -> "Lock | None":
        """Return the lock, or None when another holds it. Raises OSError when the file cannot be made."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(handle)
            held = os.path.samestat(os.fstat(handle), path.stat())  # Else its last holder has just removed it.
        except (BlockingIOError, PermissionError, FileNotFoundError):
            held = False
        except OSError:
            # Some network folders know no locks: what is offered once too often is better than what is lost.
            held = True
        if not held:
            os.close(handle)
            return None
        return cls(path, handle)

    def release(self) -> None:
        """Let go, and remove the file; once is enough, twice does no harm."""
        if self._handle is None:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()
