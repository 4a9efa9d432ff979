"""Cubic Bézier chains: drawing them piece by piece, reading points off them, and the box that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from argmap.layout.shapes import Point

SAME = 1e-6


class Pen:
    """Draws one chain of cubic curves; straight upright pieces in one direction are joined into one."""

    __slots__ = ("_corner", "points")

    def __init__(self, start: Point) -> None:
        self.points: list[Point] = [start]
        self._corner: Point | None = None

    def upright(self, y: float) -> None:
        """Go straight up or down to `y`."""
        x, now = self.points[-1]
        if abs(y - now) < SAME:
            return
        if self._corner is not None and (now - self._corner[1]) * (y - now) > 0:
            del self.points[-3:]
            now = self._corner[1]
        else:
            self._corner = (x, now)
        third = (y - now) / 3
        self.points += [(x, now + third), (x, y - third), (x, y)]

    def curve(self, first: Point, second: Point, end: Point) -> None:
        """Go to `end` with these two control points."""
        self._corner = None
        self.points += [first, second, end]

    def swing(self, x: float, y: float) -> None:
        """Go to (x, y) in an S with upright ends; straight when x stays the same."""
        now_x, now_y = self.points[-1]
        if abs(x - now_x) < SAME:
            self.upright(y)
        else:
            middle = (now_y + y) / 2
            self.curve((now_x, middle), (x, middle), (x, y))

    def arch(self, x: float, rise: float) -> None:
        """Go to the same height at `x` over an arch whose handles rise by `rise` (negative: upwards on screen)."""
        now_x, now_y = self.points[-1]
        self.curve((now_x, now_y + rise), (x, now_y + rise), (x, now_y))

    def shifted(self, dx: float, dy: float) -> tuple[Point, ...]:
        """The points so far, moved."""
        return tuple((x + dx, y + dy) for x, y in self.points)


def sampled(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """Points along the chain, `steps` to each curve; a straight upright piece gives its ends only.

    >>> sampled([(0, 0), (0, 1), (0, 2), (0, 3)])
    [(0, 0), (0, 3)]
    """
    found = [points[0]]
    for index in range(0, len(points) - 1, 3):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = points[index : index + 4]
        if not ax == bx == cx == dx:
            for step in range(1, steps):
                t = step / steps
                s = 1 - t
                a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
                found.append((a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy))
        found.append((dx, dy))
    return found


def extent(points: Iterable[Point]) -> tuple[float, float, float, float]:
    """(left, top, right, bottom) of the points; an endless empty box when there are none."""
    left = top = float("inf")
    right = bottom = float("-inf")
    for x, y in points:
        left, right = min(left, x), max(right, x)
        top, bottom = min(top, y), max(bottom, y)
    return left, top, right, bottom
