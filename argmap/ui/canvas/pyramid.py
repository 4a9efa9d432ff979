"""The tiles that are kept: squares of device px by scale, column and row, the longest unused given up first."""

from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import Literal

from PySide6.QtGui import QImage

from argmap.layout import Rect

#: Side of a tile in device px.
SIDE = 512
#: Most tiles that are kept: 1 MB each.
MOST = 128

Layer = Literal["plain", "dim", "lit"]
"""The map as it is; with all but the ground stepped back; with what is lit over that. Each is made from the last."""
LAYERS: tuple[Layer, ...] = ("plain", "dim", "lit")
Cell = tuple[int, int]
"""Column and row of a tile, from the map's origin."""


#: So many areas of a tile are known to be wrong one by one.
_MOST_WRONG = 40


class Tile:
    """One square: what is known of it, and which parts of the map it no longer shows rightly."""

    __slots__ = ("image", "used", "wrong")

    def __init__(self) -> None:
        self.image: QImage | None = None
        self.wrong: tuple[Rect, ...] = ()
        self.used = 0

    @property
    def is_right(self) -> bool:
        """Whether it can be shown as it is."""
        return self.image is not None and not self.wrong

    def show(self, image: QImage) -> None:
        """Take what was painted."""
        self.image, self.wrong = image, ()


class Pyramid:
    """Tiles of several scales, each plain and as it looks while some of the map is lit."""

    def __init__(self, most: int = MOST) -> None:
        self._tiles: dict[tuple[float, Cell, Layer], Tile] = {}
        self._most = most
        self._frames = 0
        self._shown = 0
        self.keep = 0.0
        """The scale whose tiles are never given up."""

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._tiles)

    def tile(self, scale: float, cell: Cell, layer: Layer) -> Tile:
        """Return a tile, a new and empty one where there was none."""
        key = (scale, cell, layer)
        found = self._tiles.get(key)
        if found is None:
            found = self._tiles[key] = Tile()
            found.used = self._frames
        return found

    def known(self, scale: float, cell: Cell, layer: Layer) -> QImage | None:
        """Return what a tile shows, be it right or not, or None."""
        found = self._tiles.get((scale, cell, layer))
        return None if found is None else found.image

    def cells(self, scale: float) -> Iterator[Cell]:
        """Yield the cells of a scale of which something is known."""
        for (its_scale, cell, layer), tile in self._tiles.items():
            if its_scale == scale and layer == "plain" and tile.image is not None:
                yield cell

    def scales_for(self, scale: float) -> list[float]:
        """Return the other scales that may stand in for one, the best last: the overview, then the nearest."""
        known = {its_scale for (its_scale, _, _), tile in self._tiles.items() if tile.image is not None} - {scale}
        nearest = sorted(known, key=lambda its_scale: -abs(log(its_scale / scale)))
        return [each for each in nearest if each == self.keep or each in nearest[-2:]]

    def use(self, scale: float, cells: Iterable[Cell]) -> None:
        """Note that these are shown now."""
        self._frames += 1
        self._shown = 0
        for cell in cells:
            self._shown += 1
            for layer in LAYERS:
                found = self._tiles.get((scale, cell, layer))
                if found is not None:
                    found.used = self._frames

    def forget(self, areas: Sequence[Rect], shown: float) -> None:
        """Note that the map looks otherwise in these areas; at the scale shown, tiles stay until painted anew."""
        for key, tile in list(self._tiles.items()):
            scale, (column, row), _ = key
            side = SIDE / scale
            frame = Rect(column * side, row * side, side, side).grown(1 / scale)
            wrong = tuple(area for area in areas if area.overlaps(frame))
            if wrong and scale not in (shown, self.keep):
                del self._tiles[key]
            elif wrong:
                # Beyond some areas the whole square is as soon painted, and nothing piles up where nobody looks.
                tile.wrong = (*tile.wrong, *wrong) if len(tile.wrong) + len(wrong) <= _MOST_WRONG else (frame,)

    def forget_light(self) -> None:
        """Give up all tiles that show what is lit."""
        for key in [key for key in self._tiles if key[2] == "lit"]:
            del self._tiles[key]

    def tidy(self) -> None:
        """Give up the longest unused tiles beyond what is kept; a large screen keeps more."""
        spare = len(self._tiles) - max(self._most, 6 * self._shown)
        if spare <= 0:
            return
        idle = [key for key, tile in self._tiles.items() if key[0] != self.keep and tile.used < self._frames]
        for key in sorted(idle, key=lambda key: self._tiles[key].used)[:spare]:
            del self._tiles[key]
