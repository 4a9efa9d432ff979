"""The formats room: files in and out, one module a format, one tuple that lists them. May touch `drawing` and below.

Pictures are made by `argmap.formats.pages.svg`, which is imported where one is wanted: opening a map needs no drawing.
"""

from argmap.formats.errors import FileFormatError
from argmap.formats.files import MAX_BYTES, read_bytes, replace_file, replace_files, sweep, write_all
from argmap.formats.losses import Loss
from argmap.formats.reading import Given, Reading
from argmap.formats.registry import (
    FORMATS,
    OWN,
    MapFormat,
    decoded,
    encoded,
    export,
    exported,
    imported,
    lost,
    named,
    read,
    read_as,
    recognized,
    suffixes,
    write,
    written_as,
)

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "OWN",
    "FileFormatError",
    "Given",
    "Loss",
    "MapFormat",
    "Reading",
    "decoded",
    "encoded",
    "export",
    "exported",
    "imported",
    "lost",
    "named",
    "read",
    "read_as",
    "read_bytes",
    "recognized",
    "replace_file",
    "replace_files",
    "suffixes",
    "sweep",
    "write",
    "write_all",
    "written_as",
]
