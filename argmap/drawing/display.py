"""A picture: items in the order in which they are painted, found by where they are."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from argmap.drawing.primitives import Item
from argmap.layout import Point, Rect
from argmap.layout.places import squares

#: Sorts items as they are painted; keys of one picture can be compared with each other.
Depth = tuple[Any, ...]
_SQUARE = 480.0
_NONE: frozenset[Depth] = frozenset()
_Edges = tuple[float, float, float, float]


class Picture:
    """The display list of a map: what is painted, and what it covers. A value: what has changed is another picture."""

    __slots__ = ("_edges", "_items", "_squares", "bounds", "boxes", "by_depth")

    def __init__(self, items: Iterable[Item] | Mapping[Depth, Item], bounds: Rect, boxes: Mapping[str, Rect]) -> None:
        known = items if isinstance(items, Mapping) else {(place,): item for place, item in enumerate(items)}
        self.by_depth: Mapping[Depth, Item] = known
        self._items: tuple[Item, ...] | None = None
        self._squares: dict[tuple[int, ...], frozenset[Depth]] | None = None
        self._edges: dict[Depth, _Edges] = {}
        self.bounds = bounds
        self.boxes = boxes

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, the first one painted first."""
        if self._items is None:
            self._items = tuple(self.by_depth[depth] for depth in sorted(self.by_depth))
        return self._items

    def within(self, area: Rect) -> list[Item]:
        """Return the items that may leave paint in an area, the first one painted first."""
        index, edges = self._index(), self._edges
        touched = squares(area, _SQUARE)
        # Where an area touches very many squares, one look at each item is soonest done.
        near = edges if touched == [_ALL] else set().union(*(index.get(square, _NONE) for square in (*touched, _ALL)))
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        found = []
        for depth in near:
            x0, y0, x1, y1 = edges[depth]
            if x0 < right and left < x1 and y0 < bottom and top < y1:
                found.append(depth)
        return [self.by_depth[depth] for depth in sorted(found)]

    def at(self, point: Point) -> str | None:
        """Return the id of the box at a point of the map: the one on top."""
        here = reversed(self.within(Rect(*point, 0.0, 0.0).grown(0.5)))
        return next((item.about[0] for item in here if item.kind == "box" and item.frame.holds(point)), None)

    def altered(
        self, gone: Collection[Depth], new: Mapping[Depth, Item], bounds: Rect, boxes: Mapping[str, Rect]
    ) -> "Picture":
        """Return the picture with items taken out and others put in, in the place of those of the same depth."""
        items = dict(self.by_depth)
        for depth in gone:
            del items[depth]
        items.update(new)
        changed = Picture(items, bounds, boxes)
        if self._squares is not None:
            index = dict(self._squares)
            for depth in (*gone, *new):
                if depth in self.by_depth:
                    for square in squares(self.by_depth[depth].reach, _SQUARE):
                        index[square] -= {depth}
                        if not index[square]:
                            del index[square]  # Else it would stay for as long as the map is open.
            for depth, item in new.items():
                for square in squares(item.reach, _SQUARE):
                    index[square] = index.get(square, _NONE) | {depth}
            changed._squares = index
            changed._edges = self._edges | {depth: _edges(item) for depth, item in new.items()}
            for depth in set(gone) - new.keys():
                del changed._edges[depth]
        return changed

    def _index(self) -> Mapping[tuple[int, ...], frozenset[Depth]]:
        if self._squares is None:
            found: dict[tuple[int, ...], set[Depth]] = {}
            for depth, item in self.by_depth.items():
                for square in squares(item.reach, _SQUARE):
                    found.setdefault(square, set()).add(depth)
            self._squares = {square: frozenset(depths) for square, depths in found.items()}
            self._edges = {depth: _edges(item) for depth, item in self.by_depth.items()}
        return self._squares

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Picture):
            return NotImplemented
        return (self.items, self.bounds, self.boxes) == (other.items, other.bounds, other.boxes)

    __hash__ = None  # type: ignore[assignment]


_ALL = squares(Rect(0.0, 0.0, 1e9, 1e9), _SQUARE)[0]


def _edges(item: Item) -> _Edges:
    """Return left, top, right and bottom of what an item covers."""
    reach = item.reach
    return (reach.x, reach.y, reach.right, reach.bottom)
