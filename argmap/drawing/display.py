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


class Picture:
    """The display list of a map: what is painted, and what it covers. A value: what has changed is another picture."""

    __slots__ = ("_items", "_squares", "bounds", "boxes", "by_depth")

    def __init__(self, items: Iterable[Item] | Mapping[Depth, Item], bounds: Rect, boxes: Mapping[str, Rect]) -> None:
        known = items if isinstance(items, Mapping) else {(place,): item for place, item in enumerate(items)}
        self.by_depth: Mapping[Depth, Item] = known
        self._items: tuple[Item, ...] | None = None
        self._squares: dict[tuple[int, ...], frozenset[Depth]] | None = None
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
        found: set[Depth] = set()
        index = self._index()
        touched = squares(area, _SQUARE)
        for square in (*touched, _ALL) if touched != [_ALL] else index:
            found |= index.get(square, _NONE)
        return [item for depth in sorted(found) if (item := self.by_depth[depth]).reach.overlaps(area)]

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
            for depth, item in new.items():
                for square in squares(item.reach, _SQUARE):
                    index[square] = index.get(square, _NONE) | {depth}
            changed._squares = index
        return changed

    def _index(self) -> Mapping[tuple[int, ...], frozenset[Depth]]:
        if self._squares is None:
            found: dict[tuple[int, ...], set[Depth]] = {}
            for depth, item in self.by_depth.items():
                for square in squares(item.reach, _SQUARE):
                    found.setdefault(square, set()).add(depth)
            self._squares = {square: frozenset(depths) for square, depths in found.items()}
        return self._squares

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Picture):
            return NotImplemented
        return (self.items, self.bounds, self.boxes) == (other.items, other.bounds, other.boxes)

    __hash__ = None  # type: ignore[assignment]


_ALL = squares(Rect(0.0, 0.0, 1e9, 1e9), _SQUARE)[0]
