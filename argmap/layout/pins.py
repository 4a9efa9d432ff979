"""Last phase: boxes that a person put somewhere stay there, their neighbours make way, and their lines follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush

from argmap.layout.curves import Pen
from argmap.layout.shapes import Point, Rect

LEAST_HANDLE = 40.0


def make_way(rects: Sequence[Rect], legs: Sequence[float], pins: Mapping[int, Point], gap: float) -> list[Rect]:
    """The rectangles with each pinned one at its centre and those in the way moved as little as can be.

    `legs[i]` px under rectangle i stay free too, `gap` px lie between a moved box and any other. Pinned boxes may
    overlap each other: that is the person's choice.
    """
    found = list(rects)
    for box, (x, y) in pins.items():
        found[box] = Rect(x - rects[box].width / 2, y - rects[box].height / 2, rects[box].width, rects[box].height)
    taken = [_standing(found[box], legs[box]) for box in range(len(found))]
    for box in range(len(found)):
        if box not in pins and any(_near(taken[box], taken[pin], gap) for pin in pins):
            others = [rect for other, rect in enumerate(taken) if other != box]
            x, y = _nearest_free(taken[box], others, gap)
            found[box] = Rect(x, y, found[box].width, found[box].height)
            taken[box] = _standing(found[box], legs[box])
    return found


def _standing(rect: Rect, leg: float) -> Rect:
    """A rectangle with the free space under it."""
    return Rect(rect.x, rect.y, rect.width, rect.height + leg)


def _near(one: Rect, other: Rect, gap: float) -> bool:
    """Whether two rectangles are less than `gap` apart in both directions."""
    slack = 1e-6
    return (
        one.x < other.right + gap - slack
        and other.x < one.right + gap - slack
        and one.y < other.bottom + gap - slack
        and other.y < one.bottom + gap - slack
    )


def _nearest_free(rect: Rect, others: Sequence[Rect], gap: float) -> Point:
    """The free place nearest to where `rect` is: best first over the places that just clear what is in the way."""
    queue: list[tuple[float, float, float]] = [(0.0, rect.x, rect.y)]
    seen: set[Point] = set()
    while queue:
        _, x, y = heappop(queue)
        if (x, y) in seen:
            continue
        seen.add((x, y))
        here = Rect(x, y, rect.width, rect.height)
        blocking = next((other for other in others if _near(here, other, gap)), None)
        if blocking is None:
            return x, y
        for spot in (
            (blocking.x - gap - rect.width, y),
            (blocking.right + gap, y),
            (x, blocking.y - gap - rect.height),
            (x, blocking.bottom + gap),
        ):
            distance = (spot[0] - rect.x) ** 2 + (spot[1] - rect.y) ** 2
            heappush(queue, (distance, *spot))
    return rect.x, rect.y


def touched(below: Sequence[int], above: Sequence[int], moved: Iterable[int]) -> list[int]:
    """The links to be drawn anew: all links into any box that moved or that a moved box points at."""
    gone = set(moved)
    targets = {high for low, high in zip(below, above, strict=True) if low in gone or high in gone}
    return [link for link, high in enumerate(above) if high in targets]


def direct(low: Rect, end: Point, side: int) -> tuple[Point, ...]:
    """One curve from the top centre of `low` to `end`; `side` is 0 for a bottom, -1 or 1 for a left or right side."""
    x, y = low.centre[0], low.y
    handle = max(LEAST_HANDLE, abs(end[1] - y) / 2)
    pen = Pen((x, y))
    arrival = (end[0] + side * handle, end[1]) if side else (end[0], end[1] + handle)
    pen.curve((x, y - handle), arrival, end)
    return tuple(pen.points)
