"""Part of routing: long, gentle curves instead of short, hard ones wherever the space beside a line allows it.

A line comes as upright runs joined by jogs between rows. A jog is stretched over the rows above and below it, and jogs
are drawn as one, as long as the curve stays inside the corridor that the line's neighbours leave in every row.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cbrt, sqrt

from msgspec import Struct

from argmap.layout.shapes import Point

STRETCH = 1.1
SHRINKING = (1.0, 0.6, 0.3, 0.0)
SAME = 0.5
HARD = 2.0


class Stop(Struct, frozen=True):
    """One row that a line passes: its x there, the row's lower and upper edge for it, and its corridor."""

    x: float
    bottom: float
    top: float
    left: float
    right: float


class Swing(Struct, frozen=True):
    """One S from (x, y) at its lower end to (to_x, to_y) at its upper end."""

    x: float
    y: float
    to_x: float
    to_y: float

    def at(self, y: float) -> float:
        """The x of the curve at height `y`, which is clamped to the curve's ends."""
        rise = self.y - self.to_y
        share = (self.y - y) / rise if rise else 0.0
        if share <= 0:
            return self.x
        if share >= 1:
            return self.to_x
        return self.x + (self.to_x - self.x) * ease(share)


def ease(share: float) -> float:
    """How far sideways an S is when it has risen by `share`: Cardano's root of t^3 - 1.5 t^2 + 1.5 t = share, eased.

    >>> ease(0.5)
    0.5
    """
    half = (share - 0.5) / 2
    root = sqrt(half * half + 1 / 64)
    t = 0.5 + cbrt(root + half) - cbrt(root - half)
    return t * t * (3 - 2 * t)


def swings(stops: Sequence[Stop], allowed: Callable[[Swing], bool]) -> list[Swing]:
    """The curves of a line through `stops`, from the bottom up; between them it runs upright.

    Curves that reach beyond one gap between rows are drawn where the rows have room and `allowed` agrees.
    """
    runs: list[tuple[int, int]] = []
    for index, stop in enumerate(stops):
        if runs and abs(stop.x - stops[runs[-1][1]].x) < SAME and index + 1 < len(stops):
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    found: list[Swing] = []
    now = 0
    floor = stops[0].bottom
    while now + 1 < len(runs):
        for ahead in range(len(runs) - 1, now, -1):
            swing = _joined(stops, (*runs[now], *runs[ahead]), floor, allowed, is_last=ahead + 1 == len(runs))
            if swing is not None:
                break
        else:
            low, high = stops[runs[now][1]], stops[runs[now + 1][0]]
            ahead, swing = now + 1, Swing(low.x, low.top, high.x, high.bottom)
        found.append(swing)
        floor = swing.to_y
        now = ahead
    return found


def _joined(
    stops: Sequence[Stop],
    runs: tuple[int, int, int, int],
    floor: float,
    allowed: Callable[[Swing], bool],
    *,
    is_last: bool,
) -> Swing | None:
    """One curve from a lower run to an upper one (`runs`: first and last stop of each), None where there is no room.

    It does not begin below `floor`, where the curve before it ends.
    """
    bottom, last, first, top = runs
    low, high = stops[last], stops[first]
    dx = abs(high.x - low.x)
    missing = max(0.0, STRETCH * dx - (low.top - high.bottom))
    below = max(0.0, floor - low.top)
    above = high.bottom - stops[top].top
    above = max(0.0, above if is_last else above / 2)
    down = min(below, max(missing / 2, missing - above))
    up = min(above, missing - down)
    for share in SHRINKING:
        swing = Swing(low.x, low.top + share * down, high.x, high.bottom - share * up)
        if _fits(swing, stops[bottom : top + 1]) and allowed(swing):
            return swing
    return None


def _fits(swing: Swing, stops: Sequence[Stop]) -> bool:
    """Whether the curve stays in the corridor of every row that it passes."""
    for stop in stops:
        if stop.bottom > swing.to_y and stop.top < swing.y:
            one, other = swing.at(min(stop.bottom, swing.y)), swing.at(max(stop.top, swing.to_y))
            if min(one, other) < min(stop.left, stop.x) or max(one, other) > max(stop.right, stop.x):
                return False
    return True


def span(found: Sequence[Swing], stop: Stop) -> tuple[float, float]:
    """From where to where the line reaches sideways within the row of `stop`."""
    low, high = stop.x, stop.x
    for swing in found:
        if stop.bottom > swing.to_y and stop.top < swing.y:
            for y in (min(stop.bottom, swing.y), max(stop.top, swing.to_y)):
                x = swing.at(y)
                low, high = min(low, x), max(high, x)
    return low, high


def x_at(found: Sequence[Swing], y: float) -> float:
    """The x of a line at height `y`."""
    for swing in found:
        if y >= swing.to_y:
            return swing.at(y)
    return found[-1].to_x


def is_hard(points: Sequence[Point]) -> bool:
    """Whether a chain of curves has a piece that runs more than twice as far sideways as up."""
    return any(
        abs(points[index + 3][0] - points[index][0]) > HARD * abs(points[index + 3][1] - points[index][1])
        for index in range(0, len(points) - 1, 3)
    )
