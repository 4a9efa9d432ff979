"""Part of giving way: rectangles that are found by where they are, and the free places between them."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator
from heapq import heappop, heappush
from typing import Generic, TypeVar

from argmap.layout.shapes import Point, Rect

K = TypeVar("K", bound=Hashable)
CELL = 320.0
#: What touches more squares than this is looked at for every place.
MOST = 64
_EVERYWHERE = (0, 0, 0)


def squares(area: Rect, size: float = CELL) -> list[tuple[int, ...]]:
    """The squares of a grid, `size` px wide, that an area touches; one that stands for all if they are many."""
    left, right = int(area.x // size), int(area.right // size)
    top, bottom = int(area.y // size), int(area.bottom // size)
    if (right - left + 1) * (bottom - top + 1) > MOST:
        return [_EVERYWHERE]
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def near(one: Rect, other: Rect, gap: float) -> bool:
    """Whether two rectangles are less than `gap` apart in both directions."""
    gap -= 1e-6
    return (
        one.x < other.right + gap
        and other.x < one.right + gap
        and one.y < other.bottom + gap
        and other.y < one.bottom + gap
    )


class Places(Generic[K]):
    """What stands where: rectangles by name, on a grid, so that few are looked at for one place."""

    def __init__(self) -> None:
        self._rects: dict[K, Rect] = {}
        self._squares: dict[tuple[int, ...], dict[K, None]] = {}

    def __getitem__(self, name: K) -> Rect:
        return self._rects[name]

    def put(self, name: K, rect: Rect) -> None:
        """Let it stand here, wherever it stood before."""
        self.take_out(name)
        self._rects[name] = rect
        for square in squares(rect):
            self._squares.setdefault(square, {})[name] = None

    def take_out(self, name: K) -> None:
        """Let it stand nowhere."""
        rect = self._rects.pop(name, None)
        if rect is not None:
            for square in squares(rect):
                del self._squares[square][name]

    def near(self, area: Rect, gap: float = 0.0, *, besides: Collection[K] = ()) -> Iterator[K]:
        """Yield the names of what is less than `gap` px from an area; `besides` are not looked at."""
        touched = squares(area.grown(gap))
        if touched == [_EVERYWHERE]:
            candidates = list(self._rects)
        else:
            found = (self._squares.get(square, ()) for square in (*touched, _EVERYWHERE))
            candidates = list(dict.fromkeys(name for names in found for name in names))
        for name in candidates:
            if name not in besides and near(area, self._rects[name], gap):
                yield name

    def nearest_free(self, rect: Rect, gap: float, *, besides: Collection[K] = (), level: bool = False) -> Point:
        """The free place nearest to where `rect` is, at the same height if it shall stay `level`.

        Best first over the places that just clear what is in the way.
        """
        queue: list[tuple[float, float, float]] = [(0.0, rect.x, rect.y)]
        seen: set[Point] = set()
        while queue:
            _, x, y = heappop(queue)
            if (x, y) in seen:
                continue
            seen.add((x, y))
            name = next(self.near(Rect(x, y, rect.width, rect.height), gap, besides=besides), None)
            if name is None:
                return x, y
            blocking = self._rects[name]
            spots = [(blocking.x - gap - rect.width, y), (blocking.right + gap, y)]
            if not level:
                spots += [(x, blocking.y - gap - rect.height), (x, blocking.bottom + gap)]
            for spot in spots:
                heappush(queue, ((spot[0] - rect.x) ** 2 + (spot[1] - rect.y) ** 2, *spot))
        return rect.x, rect.y
