"""Bytes from and to the disk: reading within bounds, and writing whole or not at all."""

import contextlib
import errno
import os
import platform
import re
import sys
import time
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from argmap.formats.errors import FileFormatError
from argmap.language import tr

#: A map of 100,000 statements takes about 22 MB; more than this is not a map.
MAX_BYTES = 64 * 1024 * 1024
#: Seconds to wait before each new try: on Windows a virus scanner may hold a file for a moment.
_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4) if sys.platform == "win32" else ()
#: Seconds after which a file in the making belongs to nobody, wherever it was begun.
_LONGEST_WRITE = 24 * 3600.0
_FRESH = re.compile(r"\.argmap-[0-9a-f]{8}-(?P<host>[0-9a-f]{8})-(?P<pid>\d+)\.tmp")


def read_bytes(path: Path) -> bytes:
    """Return the content of a file of at most MAX_BYTES; raise FileFormatError with the reason otherwise."""
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            data = b"" if size > MAX_BYTES else stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FileFormatError(tr("There is no such file"), where=str(path), hint=tr("Check the name.")) from error
    except IsADirectoryError as error:
        raise FileFormatError(tr("This is a folder, not a file"), where=str(path)) from error
    except OSError as error:
        reason = tr("The file cannot be read: {reason}").format(reason=error.strerror or error)
        raise FileFormatError(reason, where=str(path)) from error
    if size > MAX_BYTES or len(data) > MAX_BYTES:
        text = tr("The file is larger than a map can be ({limit} MB)")
        raise FileFormatError(text.format(limit=MAX_BYTES // 1024**2), where=str(path))
    return data


def without_mark(data: bytes) -> bytes:
    """Return the content of a file without the mark of UTF-8 that some programs begin it with."""
    return data.removeprefix(b"\xef\xbb\xbf")


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that at every moment, also in a power cut, either the old or the new content is there whole.

    What was written is read back before it takes the old one's place. A link stays a link, and the file keeps its
    permissions. Raises FileFormatError; the old file is then as it was.
    """
    fresh, target = _grown(path, data)
    _put_in_place(fresh, target, path)


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Write files that belong together: all of them, each as `replace_file` does it, or none.

    The one named last is the last to take its place, so name what it refers to before it. Raises FileFormatError; the
    old files are then as they were.
    """
    grown: list[tuple[Path, Path, Path]] = []
    undoing = contextlib.ExitStack()
    try:
        for path, data in contents.items():
            grown.append((*_grown(path, data), path))
        for fresh, target, path in grown:
            with _refusing(path, fresh):
                before = target.read_bytes() if target.exists() else None
            _put_in_place(fresh, target, path)
            undoing.callback(_take_back, target, before)
    except FileFormatError:
        for fresh, *_ in grown:
            fresh.unlink(missing_ok=True)
        undoing.close()
        raise


def _grown(path: Path, data: bytes) -> tuple[Path, Path]:
    """Write the new content beside the file that it will be; return where it is, and the file."""
    target = Path(os.path.realpath(path))
    fresh = _fresh_beside(target)
    with _refusing(path, fresh):
        with _created(fresh, target) as handle:
            write_all(handle, data)
            os.fsync(handle)
        _check_reads_back(fresh, data)
    return fresh, target


def _put_in_place(fresh: Path, target: Path, path: Path) -> None:
    with _refusing(path, fresh):
        _replace(fresh, target)
    with contextlib.suppress(OSError):  # The new content is in place; some shares cannot sync a folder.
        _sync_folder(target.parent)


def _take_back(target: Path, before: bytes | None) -> None:
    if before is None:
        target.unlink(missing_ok=True)
    else:
        replace_file(target, before)


@contextlib.contextmanager
def _refusing(path: Path, fresh: Path) -> Iterator[None]:
    """Turn a refusal of the system into a sentence, and leave nothing half-written behind."""
    try:
        yield
    except OSError as error:
        with contextlib.suppress(OSError):
            fresh.unlink()
        reason = tr("The file cannot be written: {reason}").format(reason=error.strerror or error)
        raise FileFormatError(reason, where=str(path), hint=tr("Choose another place; nothing was changed.")) from error


def _check_reads_back(fresh: Path, data: bytes) -> None:
    if fresh.read_bytes() != data:
        raise OSError(errno.EIO, "it does not read back as it was written")


def write_all(handle: int, data: bytes) -> None:
    """Write all the bytes, however few the system takes at a time."""
    remaining = memoryview(data)
    while remaining:
        remaining = remaining[os.write(handle, remaining) :]


def sweep(folder: Path, now: float) -> None:
    """Remove what killed processes of ours left half-written in a folder, if the folder can be read."""
    with contextlib.suppress(OSError):
        for path in folder.glob(".argmap-*.tmp"):
            made = _FRESH.fullmatch(path.name)
            if made and (_is_dead(made) or now - path.stat().st_mtime > _LONGEST_WRITE):
                path.unlink(missing_ok=True)


def _fresh_beside(target: Path) -> Path:
    """Where the new content grows: a name that says whose it is, and is short enough for any target."""
    name = zlib.crc32(os.fsencode(target.name))
    return target.with_name(f".argmap-{name:08x}-{_host():08x}-{os.getpid()}.tmp")


def _host() -> int:
    return zlib.crc32(platform.node().encode())


def _is_dead(made: re.Match[str]) -> bool:
    """Whether a file in the making was begun by a process of this computer that is no more."""
    if sys.platform == "win32" or int(made["host"], 16) != _host():
        return False  # Windows has no harmless way to ask, and of another computer nothing is known.
    try:
        os.kill(int(made["pid"]), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _replace(fresh: Path, target: Path) -> None:
    for pause in _PAUSES:
        try:
            fresh.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    fresh.replace(target)


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
