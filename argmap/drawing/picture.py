"""The picture of a map in one go: every box and line, laid out and ready to paint."""

from collections.abc import Collection, Mapping

from argmap.analysis import Footings
from argmap.drawing.display import Picture
from argmap.drawing.drawing import Drawing
from argmap.layout import Point
from argmap.model import ArgumentMap

__all__ = ["Picture", "compose"]


def compose(
    records: ArgumentMap, among: Collection[str] | None = None, *, start: Mapping[str, Point] | None = None
) -> Picture:
    """Lay a map out and return its picture; with `among`, of these records alone.

    `start` holds the centres of boxes in an earlier picture, from which this one shall differ little.
    What a box says of its footing always follows from the whole map.
    """
    return Drawing(records, Footings(records), among=among, start=start).picture
