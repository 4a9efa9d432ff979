"""Part of giving way: the line of a link drawn by itself, straight to its end or round the boxes in between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from argmap.layout.curves import Pen, extent, sampled
from argmap.layout.places import K, Places
from argmap.layout.shapes import Point, Rect

Line = tuple[Point, ...]
LEAST_HANDLE = 40.0
#: How far a line keeps from a box that it goes round, and from how near it counts as going over it.
AROUND, CLEAR = 18.0, 3.0
#: How many boxes in the way are tried to be passed, each on either side.
TRIES = 3
#: A line that goes further, px, is not led round anything: there would be too much to look at, and to go round.
FAR = 3000.0
#: How densely a line is looked at, so that no box slips through.
STRIDE = 30.0


def loop(rect: Rect) -> Line:
    """The line of a link from a box to itself: out of its top and round into its right side."""
    x, y = rect.centre
    pen = Pen((x, rect.y))
    reach = min(14.0, rect.height / 2)
    pen.curve((x, rect.y - reach), (rect.right + reach, rect.y - reach), (rect.right + reach, rect.y))
    pen.curve((rect.right + reach, y), (rect.right + reach, y), (rect.right, y))
    return tuple(pen.points)


def detour(start: Point, end: Point, side: int, places: Places[str]) -> Line:
    """A line from the top of a box at `start` to `end`, over as few of the boxes that stand in `places` as can be had.

    `side` says where it arrives: 0 at a bottom, -1 or 1 at a left or right side.
    """
    plain = _direct(start, end, side)
    is_far = abs(start[0] - end[0]) + abs(start[1] - end[1]) > FAR
    in_the_way = [] if is_far else crossed(plain, places)
    if not in_the_way:
        return plain
    best, least = plain, len(in_the_way)
    for passed in _ways_round(start, end, side, in_the_way):
        count = len(crossed(passed, places))
        if count < least:
            best, least = passed, count
        if least == 0:
            break
    return best


def crossed(line: Line, places: Places[K]) -> list[Rect]:
    """The rectangles that a line goes over; those that it begins or ends at count where it goes through them."""
    left, top, right, bottom = extent(line)
    around = [places[name] for name in places.near(Rect(left, top, right - left, bottom - top), CLEAR)]
    if not around:
        return []
    points = sampled(line)[1:-1]
    inner = _between(line, points)
    found: list[Rect] = []
    for rect in around:
        margin = -CLEAR if rect.grown(1).holds(line[0]) or rect.grown(1).holds(line[-1]) else CLEAR
        left, top, right, bottom = rect.x - margin, rect.y - margin, rect.right + margin, rect.bottom + margin
        if any(left < x < right and top < y < bottom for x, y in inner):
            found.append(rect)
    return found


def _between(line: Line, points: Sequence[Point]) -> list[Point]:
    """The points with more of them along long straight pieces, of which only the ends are sampled."""
    found: list[Point] = []
    last = line[0]
    for x, y in (*points, line[-1]):
        pieces = int((abs(x - last[0]) + abs(y - last[1])) / STRIDE)
        for step in range(1, min(pieces, 200)):
            share = step / pieces
            found.append((last[0] + (x - last[0]) * share, last[1] + (y - last[1]) * share))
        found.append((x, y))
        last = (x, y)
    return found[:-1]


def _ways_round(start: Point, end: Point, side: int, in_the_way: Sequence[Rect]) -> Iterable[Line]:
    """Lines that pass what is in the way on its left or its right, those nearest to the middle first."""
    some = in_the_way[:TRIES]
    channels = {rect.x - AROUND for rect in some} | {rect.right + AROUND for rect in some}
    channels |= {min(rect.x for rect in in_the_way) - AROUND, max(rect.right for rect in in_the_way) + AROUND}
    low, high = max(rect.bottom for rect in in_the_way) + CLEAR, min(rect.y for rect in in_the_way) - CLEAR
    middle = (start[0] + end[0]) / 2
    for x in sorted(channels, key=lambda x: (abs(x - middle), x)):
        pen = Pen(start)
        if end[1] < start[1] - LEAST_HANDLE:
            pen.swing(x, min(low, start[1] - LEAST_HANDLE / 2))
            pen.upright(min(max(high, end[1] + LEAST_HANDLE / 2), pen.points[-1][1]))
        else:
            pen.arch(x, -LEAST_HANDLE)
            pen.upright(end[1] if side else end[1] + LEAST_HANDLE / 2)
        _arrive(pen, end, side)
        yield tuple(pen.points)


def _arrive(pen: Pen, end: Point, side: int) -> None:
    """Draw the last piece: up into a bottom, or level into a side."""
    x, y = pen.points[-1]
    if side:
        pen.curve((x, (y + end[1]) / 2), (end[0] + side * LEAST_HANDLE / 2, end[1]), end)
    elif y > end[1] + LEAST_HANDLE / 2 + 1e-6:
        pen.swing(*end)
    else:
        pen.curve((x, y + LEAST_HANDLE / 2), (end[0], y + LEAST_HANDLE / 2), end)


def _direct(start: Point, end: Point, side: int) -> Line:
    """One curve from `start` upwards to `end`."""
    x, y = start
    handle = max(LEAST_HANDLE, abs(end[1] - y) / 2)
    pen = Pen(start)
    arrival = (end[0] + side * handle, end[1]) if side else (end[0], end[1] + handle)
    pen.curve((x, y - handle), arrival, end)
    return tuple(pen.points)
