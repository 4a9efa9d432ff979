"""One component laid out by itself: the phases from piling to routing, on plain lists, with the ground at y = 0."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from argmap.layout.case import Case, Units, units
from argmap.layout.curves import Pen, extent
from argmap.layout.layers import layers
from argmap.layout.order import Grid, grid, positions
from argmap.layout.place import place, place_again, straighten
from argmap.layout.ports import Ports, least_offsets, ports, pulls
from argmap.layout.route import Bands, bands, route
from argmap.layout.shapes import Point, Rect, Spacing
from argmap.layout.sweeps import order

STRAIGHTENINGS = 4


class Part(Struct, frozen=True):
    """A laid-out component: rectangles by box, lines by link, the links into each box's bottom, and its extent.

    `extent` is (left, top, right, bottom) of boxes, legs and lines; `grounded` whether it has evidence.
    """

    boxes: dict[int, Rect]
    routes: dict[int, Pen]
    entering: dict[int, tuple[int, ...]]
    extent: tuple[float, float, float, float]
    grounded: bool


def part(
    case: Case, nodes: list[int], links: list[int], spacing: Spacing, between: Callable[[], None] = lambda: None
) -> Part:
    """Lay out the component of the boxes `nodes` and the `links` among them; `between` is called between the phases."""
    these = units(case, nodes, links, spacing.stack)
    lines = range(len(these.below))
    edges = [these.upward(line) for line in lines]
    row = layers(len(these.members), edges, these.grounded)
    between()
    low_beside = [these.turned[line] for line in lines]
    high_beside = [these.turned[line] or these.flat[line] or these.attack[line] for line in lines]
    graph = grid(row, edges, low_beside, high_beside)
    known = _known(case, these)
    guess = _guess(known, these, graph)
    rows = order(graph, guess)
    between()
    ends = ports(these, graph, positions(graph, rows), spacing.sibling)
    offsets = least_offsets(rows, ends.reach, len(these.members), spacing.sibling)
    up, down = pulls(graph, ends)
    x = place(rows, offsets, up, down) if guess is None else place_again(rows, offsets, up, down, known, guess)
    long = [line for line in lines if len(graph.chains[line]) > 2]
    for _ in range(STRAIGHTENINGS):
        straighten(
            [graph.chains[line][1:-1] for line in long],
            [(x[edges[line][0]] + ends.low[line], x[edges[line][1]] + ends.high[line]) for line in long],
            rows,
            offsets,
            x,
        )
        long.reverse()
    between()
    levels = bands(these, graph, spacing.layer, spacing.leg)
    pens = route(these, graph, rows, x, ends, levels)
    return _drawn(case, these, x, ends, levels, pens, spacing.leg)


def _known(case: Case, these: Units) -> list[float | None]:
    """The earlier x of each unit's middle, None where it has none; a pile's is that of its members as a whole."""
    known: list[float | None] = []
    for members in these.members:
        found = [(x, case.width[box] / 2) for box in members if (x := case.start[box]) is not None]
        left = min((x - half for x, half in found), default=0.0)
        known.append((left + max(x + half for x, half in found)) / 2 if found else None)
    return known


def _guess(known: list[float | None], these: Units, graph: Grid) -> list[float] | None:
    """An x for every node from the earlier places: unknown boxes above their neighbours, dummies between their ends."""
    if all(x is None for x in known):
        return None
    x = list(known)
    while None in x:
        ahead = list(x)
        for below, above in zip(these.below, these.above, strict=True):
            if x[below] is None and ahead[below] is None:
                ahead[below] = x[above]
            if x[above] is None and ahead[above] is None:
                ahead[above] = x[below]
        if ahead == x:
            break
        x = ahead
    full = [0.0 if value is None else value for value in x] + [0.0] * (len(graph.row) - len(x))
    for chain in graph.chains:
        low, high = full[chain[0]], full[chain[-1]]
        for step, node in enumerate(chain[1:-1], 1):
            full[node] = low + (high - low) * step / (len(chain) - 1)
    return full


def _drawn(case: Case, these: Units, x: list[float], ends: Ports, levels: Bands, pens: list[Pen], leg: float) -> Part:
    """Rectangles of the boxes (also of those in piles), lines of the links, and the extent of all."""
    boxes: dict[int, Rect] = {}
    corners: list[Point] = []
    for unit, members in enumerate(these.members):
        left, top = x[unit] - these.width[unit] / 2, levels.y[unit]
        pile = these.blocks[unit]
        offsets = pile.offsets if pile else ((0.0, these.height[unit]),)
        for box, (dx, bottom) in zip(members, offsets, strict=True):
            boxes[box] = Rect(left + dx, top + bottom - case.height[box], case.width[box], case.height[box])
        under = leg if these.hangs[unit] else 0.0
        corners += [(left, top), (left + these.width[unit], top + these.height[unit] + under)]
    routes: dict[int, Pen] = {}
    entering: dict[int, tuple[int, ...]] = {}
    for line, links in enumerate(these.stands_for):
        corners += pens[line].points
        routes.update(dict.fromkeys(links, pens[line]))
    for unit, into in enumerate(ends.entering):
        if into:
            entering[these.members[unit][0]] = tuple(link for line in into for link in these.stands_for[line])
    return Part(boxes, routes, entering, extent(corners), any(these.grounded))
