"""Which items of a picture lie where: the index that painting a part of a large map needs."""

from collections.abc import Iterator
from math import floor

from argmap.drawing import Item
from argmap.drawing.boxes import LEG
from argmap.drawing.picture import Picture
from argmap.layout import Rect

#: Side of a cell in px of the map.
_CELL = 800.0
#: How far half an outline goes beyond the frame of its item.
_OUTLINE = 3.0

Cell = tuple[int, int]
Edges = tuple[float, float, float, float]


def painted_area(item: Item) -> Rect:
    """Return the part of the map that an item may cover: its frame, its outline, and the leg of a box that hangs."""
    frame = item.frame.grown(_OUTLINE)
    if item.kind != "box":
        return frame
    return Rect(frame.x, frame.y, frame.width, frame.height + LEG)


class Grid:
    """The items of one picture by place; after a change only what differs is placed anew."""

    def __init__(self) -> None:
        self._order: dict[int, int] = {}
        self._items: tuple[Item, ...] = ()
        self._areas: dict[int, Edges] = {}
        self._cells: dict[Cell, dict[int, Item]] = {}

    def take(self, picture: Picture) -> None:
        """Hold the items of this picture and no others."""
        kept, self._items = self._items, picture.items
        order = {id(item): at for at, item in enumerate(picture.items)}
        for item in kept:
            if id(item) not in order:
                for cell in _cells(*self._areas.pop(id(item))):
                    del self._cells[cell][id(item)]
        for item in picture.items:
            if id(item) not in self._areas:
                area = painted_area(item)
                edges = self._areas[id(item)] = (area.x, area.y, area.right, area.bottom)
                for cell in _cells(*edges):
                    self._cells.setdefault(cell, {})[id(item)] = item
        self._order = order

    def within(self, area: Rect) -> list[Item]:
        """Return what may be seen in an area, in the order in which it is painted."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        near: dict[int, Item] = {}
        for cell in _cells(left, top, right, bottom):
            near.update(self._cells.get(cell, {}))
        found = []
        for key in near:
            x0, y0, x1, y1 = self._areas[key]
            if x0 < right and left < x1 and y0 < bottom and top < y1:
                found.append(key)
        found.sort(key=self._order.__getitem__)
        return [near[key] for key in found]

    def is_light(self, area: Rect, most: int) -> bool:
        """Whether no more than so many items lie about an area; answers soon when there are many."""
        counted = 0
        for cell in _cells(area.x, area.y, area.right, area.bottom):
            counted += len(self._cells.get(cell, {}))
            if counted > 4 * most:
                return False
        return len(self.within(area)) <= most


def _cells(left: float, top: float, right: float, bottom: float) -> Iterator[Cell]:
    for column in range(floor(left / _CELL), floor(right / _CELL) + 1):
        for row in range(floor(top / _CELL), floor(bottom / _CELL) + 1):
            yield column, row
