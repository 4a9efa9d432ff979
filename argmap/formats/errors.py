"""What is said of a file that cannot be read or written."""

from argmap.model import ArgmapError


class FileFormatError(ArgmapError):
    """A file that is not what it should be, or cannot be had; `where` is the path with line or record."""
