"""The formats room: files in and out, one module a format, one tuple that lists them. May touch `drawing` and below."""

from argmap.formats.errors import FileFormatError
from argmap.formats.files import MAX_BYTES, replace_file
from argmap.formats.registry import FORMATS, MapFormat, read, write

__all__ = ["FORMATS", "MAX_BYTES", "FileFormatError", "MapFormat", "read", "replace_file", "write"]
