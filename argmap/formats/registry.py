"""The list of formats, and opening and saving through it."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from argmap.formats import native
from argmap.formats.errors import FileFormatError
from argmap.formats.files import read_bytes, replace_file
from argmap.language import tr
from argmap.model import ArgumentMap


class MapFormat(Struct, frozen=True):
    """A kind of file that holds a map: how to tell it, read it and write it."""

    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[bytes, str], ArgumentMap]
    write: Callable[[ArgumentMap], bytes]


FORMATS: tuple[MapFormat, ...] = (MapFormat("argmap", (".argmap",), native.looks_native, native.read, native.write),)


def read(path: Path) -> ArgumentMap:
    """Open a map: the format by the file's suffix, else by its content. Raises FileFormatError."""
    return decoded(path, read_bytes(path))


def decoded(path: Path, data: bytes) -> ArgumentMap:
    """Return the map in the content of a file. Raises FileFormatError."""
    chosen = _by_suffix(path) or next((each for each in FORMATS if each.sniff(data)), None)
    if chosen is None:
        hint = tr("It opens {suffixes}.").format(suffixes=_known())
        raise FileFormatError(tr("This is no map that argmap knows"), where=str(path), hint=hint)
    return chosen.read(data, str(path))


def write(path: Path, records: ArgumentMap) -> None:
    """Save a map in the format of the file's suffix, whole or not at all. Raises FileFormatError."""
    replace_file(path, encoded(path, records))


def encoded(path: Path, records: ArgumentMap) -> bytes:
    """Return the content that a file of this name has when it holds the map. Raises FileFormatError."""
    chosen = _by_suffix(path)
    if chosen is None:
        named = tr("argmap does not write {suffix}")
        text = named if path.suffix else tr("argmap does not write files without a suffix")
        hint = tr("Use {what}.").format(what=_known())
        raise FileFormatError(text.format(suffix=path.suffix), where=str(path), hint=hint)
    return chosen.write(records)


def _by_suffix(path: Path) -> MapFormat | None:
    return next((each for each in FORMATS if path.suffix.lower() in each.suffixes), None)


def _known() -> str:
    return ", ".join(suffix for each in FORMATS for suffix in each.suffixes)
