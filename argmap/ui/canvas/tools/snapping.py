"""Snapping: what is moved lines up with the edges and middles of what stands near it."""

from collections.abc import Sequence
from typing import NamedTuple

from argmap.layout import Point, Rect


class Snap(NamedTuple):
    """How far to move (px of the map), and the lines along which things then line up."""

    dx: float
    dy: float
    guides: tuple[tuple[Point, Point], ...]


def snapped(held: Sequence[Rect], dx: float, dy: float, others: Sequence[Rect], within: float) -> Snap:
    """Return the move of the held boxes that is next to (dx, dy) and lines their frame up with another box.

    >>> snapped([Rect(0, 0, 10, 10)], 98, 0, [Rect(100, 50, 10, 10)], 4).dx
    100.0
    """
    if not held:
        return Snap(dx, dy, ())
    left, top = min(each.x for each in held), min(each.y for each in held)
    right, bottom = max(each.right for each in held), max(each.bottom for each in held)
    frame = Rect(left + dx, top + dy, right - left, bottom - top)
    across = _nearest(_stops(frame.x, frame.width), [(_stops(each.x, each.width), each) for each in others], within)
    down = _nearest(_stops(frame.y, frame.height), [(_stops(each.y, each.height), each) for each in others], within)
    guides: list[tuple[Point, Point]] = []
    if across is not None:
        shift, x, other = across
        frame = Rect(frame.x + shift, frame.y, frame.width, frame.height)
        guides.append(((x, min(frame.y, other.y)), (x, max(frame.bottom, other.bottom))))
    if down is not None:
        shift, y, other = down
        frame = Rect(frame.x, frame.y + shift, frame.width, frame.height)
        guides.append(((min(frame.x, other.x), y), (max(frame.right, other.right), y)))
    return Snap(frame.x - left, frame.y - top, tuple(guides))


def _stops(start: float, length: float) -> tuple[float, float, float]:
    """Return where an extent begins, has its middle, and ends."""
    return (start, start + length / 2, start + length)


def _nearest(
    mine: tuple[float, float, float], theirs: list[tuple[tuple[float, float, float], Rect]], within: float
) -> tuple[float, float, Rect] | None:
    """Return the least shift that puts one of my stops on one of theirs, where that is, and whose it is."""
    best: tuple[float, float, Rect] | None = None
    for stops, other in theirs:
        for stop, mark in ((stop, mark) for stop in mine for mark in stops):
            shift = mark - stop
            if abs(shift) <= within and (best is None or abs(shift) < abs(best[0])):
                best = (float(shift), mark, other)
    return best
