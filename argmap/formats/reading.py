"""What a format is given to read, and what it gives back."""

from pathlib import Path

from msgspec import Struct

from argmap.formats.complaints import line_of
from argmap.formats.errors import FileFormatError, in_line
from argmap.formats.files import read_bytes, without_mark
from argmap.formats.losses import Loss
from argmap.language import tr
from argmap.model import ArgumentMap


class Given(Struct, frozen=True):
    """The content of a file, the name to call it by in errors, and where it lies, if it lies anywhere."""

    data: bytes
    name: str = "file"
    path: Path | None = None

    def text(self) -> str:
        """Return the content as text, with line feeds alone. Raises FileFormatError where it is not UTF-8."""
        data = without_mark(self.data)
        encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
        try:
            return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            where = in_line(self.name, line_of(data, error.start))
            raise FileFormatError(
                tr("The text is not UTF-8"), where=where, hint=tr("Save the file as UTF-8.")
            ) from error

    def beside(self, suffix: str) -> "Given | None":
        """Return the file of the same name with another suffix in the same folder, if it is there.

        A file names no other file by itself, so that none can point outside its folder.
        """
        if self.path is None:
            return None
        other = self.path.with_suffix(suffix)
        return Given(read_bytes(other), str(other), other) if other.is_file() else None


class Reading(Struct, frozen=True):
    """The map that was read, and what in the file it does not hold."""

    records: ArgumentMap
    losses: tuple[Loss, ...] = ()
