"""Opening a map for the window: read, checked, laid out and counted before anything on the screen changes."""

from pathlib import Path

from msgspec import Struct

from argmap import formats
from argmap.analysis.wording import title
from argmap.drawing.picture import Picture, compose
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
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
    return Opened(Session(records), compose(records), title(records), _counts(records))


def _counts(records: ArgumentMap) -> str:
    kinds = ((Claim, "claim"), (Evidence, "evidence item"), (Inference, "inference"), (Objection, "objection"))
    counts = [(sum(1 for _ in records.of_kind(kind)), noun) for kind, noun in kinds]
    return " · ".join(f"{count} {noun if count == 1 else noun + 's'}" for count, noun in counts)
