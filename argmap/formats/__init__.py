"""The formats room: files in and out, one module a format, one tuple that lists them. May touch `drawing` and below.

Pictures are made by `argmap.formats.svg`, which is imported where one is wanted: opening a map needs no drawing.
"""

from argmap.formats.errors import FileFormatError
from argmap.formats.files import MAX_BYTES, read_bytes, replace_file, sweep, write_all
from argmap.formats.registry import FORMATS, MapFormat, decoded, encoded, read, write

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "FileFormatError",
    "MapFormat",
    "decoded",
    "encoded",
    "read",
    "read_bytes",
    "replace_file",
    "sweep",
    "write",
    "write_all",
]
