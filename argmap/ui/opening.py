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
    kinds = (
        (Claim, "claim", "claims"),
        (Evidence, "piece of evidence", "pieces of evidence"),
        (Inference, "step", "steps"),
        (Objection, "objection", "objections"),
    )
    counts = [(sum(1 for _ in records.of_kind(kind)), one, many) for kind, one, many in kinds]
    return " · ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts)
