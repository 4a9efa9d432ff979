"""The formats room: files in and out, one module a format, one tuple that lists them. May touch `drawing` and below."""

from argmap.formats.errors import FileFormatError
from argmap.formats.files import MAX_BYTES, replace_file
from argmap.formats.registry import FORMATS, MapFormat, read, write
from argmap.formats.svg import as_svg

__all__ = ["FORMATS", "MAX_BYTES", "FileFormatError", "MapFormat", "as_svg", "read", "replace_file", "write"]
