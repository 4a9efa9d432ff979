"""What is said of a file that cannot be read or written."""

from argmap.language import tr
from argmap.model import ArgmapError


class FileFormatError(ArgmapError):
    """A file that is not what it should be, or cannot be had; `where` is the path with line or record."""


def in_line(name: str, line: int | str) -> str:
    """Return the name of a file with a line in it, or with "line:column", as errors say where they are."""
    return tr("{file}, line {line}").format(file=name, line=line)
