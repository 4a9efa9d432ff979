"""Maps of other programs: which files hold one, and what is told of what they hold besides."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import formats
from argmap.formats import FileFormatError, Given, Loss

if TYPE_CHECKING:
    from argmap.ui.desk import Desk
    from argmap.ui.document import Document
    from argmap.ui.window import Window


def is_map(path: Path) -> bool:
    """Whether a file that could be an article, by its name, is a map by its content."""
    return path.suffix.lower() in formats.suffixes(reads=True) and _format(path) is not None


def opened(desk: "Desk", path: Path) -> "tuple[Document, tuple[Loss, ...]]":
    """Return a document on a file, and what of the file it does not hold. Raises ArgmapError.

    The map of another program is a new one, which is saved as a file of our own.
    """
    if path.suffix.lower() in formats.OWN.suffixes or _format(path) in (None, formats.OWN):
        return desk.opened(path), ()
    reading = formats.imported(path)
    document = desk.begun(reading.records)
    document.came_from = path
    return document, reading.losses


def show_losses(window: "Window", path: Path, losses: Sequence[Loss]) -> None:
    """Tell what of a file was not carried over, if anything was not."""
    if losses:
        from argmap.ui.losses_list import LossesDialog

        LossesDialog(path.name, losses, window).open()


def _format(path: Path) -> formats.MapFormat | None:
    try:
        return formats.recognized(Given(formats.read_bytes(path), str(path), path))
    except FileFormatError:
        return None  # Whoever opens it says why it cannot be read.
