"""Opening a map for the window: read, checked, laid out and counted before anything on the screen changes."""

from pathlib import Path

from msgspec import Struct

from argmap import formats
from argmap.analysis.wording import counted, title
from argmap.drawing.picture import Picture, compose
from argmap.session import Session


class Opened(Struct, frozen=True):
    """A map ready to be shown."""

    session: Session
    picture: Picture
    title: str
    counts: str


def opened(path: Path) -> Opened:
    """Return what the window needs of a file; raises ArgmapError."""
    records = formats.read(path)
    counts = " · ".join(counted(records))
    return Opened(Session(records), compose(records), title(records), counts)
