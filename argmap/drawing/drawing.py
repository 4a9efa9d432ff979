"""The picture of a map, kept up to date by its changes."""

from collections.abc import Collection, Mapping

from msgspec import Struct

from argmap.analysis import Footings
from argmap.drawing.picture import compose
from argmap.layout import Rect
from argmap.model import ArgumentMap, Change


class Redrawn(Struct, frozen=True):
    """What is other than before."""

    areas: tuple[Rect, ...]
    moved: Mapping[str, tuple[Rect, Rect]]


class Drawing:
    """The picture of a map, kept up to date by its changes."""

    def __init__(
        self,
        records: ArgumentMap,
        footings: Footings,
        *,
        among: Collection[str] | None = None,
        folded: Collection[str] = (),
    ) -> None:
        self._records, self._footings = records, footings
        self._among = among
        self.picture = compose(records, among)

    def follow(self, change: Change, restated: frozenset[str]) -> Redrawn:
        old = self.picture
        self.picture = compose(self._records, self._among, start={key: box.centre for key, box in old.boxes.items()})
        moved = {
            key: (box, self.picture.boxes[key])
            for key, box in old.boxes.items()
            if key in self.picture.boxes and self.picture.boxes[key] != box
        }
        return Redrawn((old.bounds, self.picture.bounds), moved)

    def show_only(self, among: Collection[str] | None) -> None:
        self._among = among
        self.picture = compose(self._records, among)
        return Redrawn((), {})

    def fold(self, folded):
        return None
