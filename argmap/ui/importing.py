"""Maps of other programs: which files hold one, and what is told of what they hold besides."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from argmap import formats
from argmap.formats import FileFormatError, Given, Loss, MapFormat
from argmap.model import Placeable

if TYPE_CHECKING:
    from argmap.ui.desk import Desk
    from argmap.ui.document import Document
    from argmap.ui.window import Window

#: Boxes that take some ten seconds to be laid out; the window waits for that.
LARGE = 5_000


class Seen(NamedTuple):
    """A file that was read, and the format of its content if that is a map's: neither is done twice."""

    given: Given
    chosen: MapFormat | None


def map_in(path: Path) -> Seen | None:
    """Return what a file that could be an article, by its name, holds if that is a map."""
    if path.suffix.lower() not in formats.suffixes(reads=True):
        return None
    try:
        seen = _seen(path)
    except FileFormatError:
        return None  # Whoever opens it says why it cannot be read.
    return seen if seen.chosen is not None else None


def opened(
    desk: "Desk", path: Path, seen: Seen | None, may_open: Callable[[int], bool]
) -> "tuple[Document, tuple[Loss, ...]] | None":
    """Return a document on a file, and what of the file it does not hold; None where a person would rather not.

    The map of another program is a new one, which is saved as a file of our own. `seen` is what `map_in` returned;
    `may_open` is asked, with the number of boxes, where they take long to lay out. Raises ArgmapError.
    """
    if path.suffix.lower() in formats.OWN.suffixes:
        return desk.opened(path), ()
    seen = seen or _seen(path)
    if seen.chosen is formats.OWN:
        return desk.opened(path), ()
    reading = formats.read_as(*seen)
    boxes = sum(isinstance(record, Placeable) for record in reading.records.records())
    if boxes > LARGE and not may_open(boxes):
        return None
    document = desk.begun(reading.records)
    document.came_from = path
    return document, reading.losses


def show_losses(window: "Window", lost: Sequence[tuple[Path, Sequence[Loss]]]) -> None:
    """Tell what of files was not carried over, if anything was not: of all that were opened at once in one dialog."""
    if lost:
        from argmap.ui.losses_list import LossesDialog

        LossesDialog([(path.name, losses) for path, losses in lost], window).open()


def _seen(path: Path) -> Seen:
    given = Given(formats.read_bytes(path), str(path), path)
    return Seen(given, formats.recognized(given))
