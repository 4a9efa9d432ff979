"""Bytes from and to the disk: reading within bounds, and writing whole or not at all."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from argmap.formats.errors import FileFormatError
from argmap.language import tr

#: A map of 100,000 statements takes about 22 MB; more than this is not a map.
MAX_BYTES = 64 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """Return the content of a file of at most MAX_BYTES; raise FileFormatError with the reason otherwise."""
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            data = b"" if size > MAX_BYTES else stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FileFormatError(tr("There is no such file"), where=str(path), hint=tr("Check the name.")) from error
    except OSError as error:
        reason = tr("The file cannot be read: {reason}").format(reason=error.strerror or error)
        raise FileFormatError(reason, where=str(path)) from error
    if size > MAX_BYTES or len(data) > MAX_BYTES:
        text = tr("The file is larger than a map can be ({limit} MB)")
        raise FileFormatError(text.format(limit=MAX_BYTES // 1024**2), where=str(path))
    return data


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that at every moment, also in a power cut, either the old or the new content is there whole.

    A link stays a link, and the file keeps its permissions. Raises FileFormatError; the old file is then as it was.
    """
    target = Path(os.path.realpath(path))
    fresh = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with _created(fresh, target) as handle:
            remaining = memoryview(data)
            while remaining:
                remaining = remaining[os.write(handle, remaining) :]
            os.fsync(handle)
        fresh.replace(target)
        with contextlib.suppress(OSError):  # The new content is in place; some shares cannot sync a folder.
            _sync_folder(target.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink()
        reason = tr("The file cannot be written: {reason}").format(reason=error.strerror or error)
        raise FileFormatError(reason, where=str(path), hint=tr("Choose another place; nothing was changed.")) from error


@contextlib.contextmanager
def _created(fresh: Path, target: Path) -> Iterator[int]:
    with contextlib.suppress(FileNotFoundError):
        fresh.unlink()
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        if target.exists() and sys.platform != "win32":
            os.fchmod(handle, mode)
        yield handle
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # Windows has no handle for a folder to sync.
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
