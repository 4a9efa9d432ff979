"""Where lines meet their boxes: bricks along the bottom, channels beside the sides, and the room that both need."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from argmap.layout.case import Units
from argmap.layout.order import LEFT, MIDDLE, RIGHT, Grid

CHANNEL = 0.4
TRACK = 0.3
DUMMY_BOX = 0.6
DUMMY_DUMMY = 0.4
STEM_WEIGHT, END_WEIGHT, CHAIN_WEIGHT = 1.0, 2.0, 8.0

Pull = tuple[int, float, float]


class Ports(Struct, frozen=True):
    """The x of each line's ends relative to the middles of its units, and the lines into each bottom, left to right.

    `low[i]`, `high[i]`: where line i meets the unit at its lower and upper end (for a side: its channel beside it).
    `brick[i]`: for a support, where it enters the bottom of the unit above. `entering[u]`: lines into u's bottom.
    `reach[v]`: how far node v and its channels reach to the left and right of its middle.
    """

    low: list[float]
    high: list[float]
    brick: list[float]
    entering: list[list[int]]
    reach: list[tuple[float, float]]


def ports(units: Units, graph: Grid, place: Sequence[int], sibling: float) -> Ports:
    """Share out bricks and channels for the order that `place` gives; `sibling` is the gap between boxes in px."""
    count = len(units.members)
    lines = range(len(units.below))
    entering = _entering(units, graph, place)
    brick = [0.0] * len(lines)
    for unit, into in enumerate(entering):
        total = sum(len(units.stands_for[line]) for line in into)
        passed = 0
        for line in into:
            share = len(units.stands_for[line])
            brick[line] = units.width[unit] * ((passed + share / 2) / total - 0.5)
            passed += share
    low, high = [0.0] * len(lines), list(brick)
    tracks: dict[tuple[int, int], int] = {}
    for line in lines:
        bottom, top = graph.chains[line][0], graph.chains[line][-1]
        if graph.high_side[line] != MIDDLE:
            high[line] = _channel(units, tracks, top, graph.high_side[line], sibling, own=units.turned[line])
        if graph.low_side[line] != MIDDLE:
            low[line] = _channel(units, tracks, bottom, graph.low_side[line], sibling, own=True)
    reach: list[tuple[float, float]] = []
    for unit in range(count):
        half = units.width[unit] / 2
        reach.append((half + _pad(tracks, unit, LEFT, sibling), half + _pad(tracks, unit, RIGHT, sibling)))
    reach += [(0.0, 0.0)] * (len(graph.row) - count)
    return Ports(low, high, brick, entering, reach)


def _entering(units: Units, graph: Grid, place: Sequence[int]) -> list[list[int]]:
    """The support lines into the bottom of each unit, from left to right as they arrive."""
    found: list[list[tuple[int, int, int]]] = [[] for _ in units.members]
    for line, above in enumerate(units.above):
        if units.attack[line]:
            continue
        if units.turned[line]:
            side = graph.low_side[line]
            key = (side, 0)
        elif units.flat[line]:
            key = (graph.high_side[line], 0)
        else:
            key = (MIDDLE, place[graph.chains[line][-2]])
        found[above].append((*key, line))
    return [[line for _, _, line in sorted(into)] for into in found]


def _channel(
    units: Units, tracks: dict[tuple[int, int], int], unit: int, side: int, sibling: float, *, own: bool
) -> float:
    """The x of a line beside a unit; attacks share the innermost track, lines that turn (`own`) get one each."""
    used = tracks.get((unit, side), 0)
    track = max(used, 1) if own else 0
    tracks[unit, side] = max(used, track + 1)
    return side * (units.width[unit] / 2 + sibling * (CHANNEL + TRACK * track))


def _pad(tracks: dict[tuple[int, int], int], unit: int, side: int, sibling: float) -> float:
    """How much wider the channels beside a unit make it."""
    used = tracks.get((unit, side), 0)
    return sibling * (0.2 + TRACK * (used - 1)) if used else 0.0


def least_offsets(
    rows: Sequence[Sequence[int]], reach: Sequence[tuple[float, float]], boxes: int, sibling: float
) -> list[list[float]]:
    """For each row the least distances of its nodes' middles from the first one's; from `boxes` on they are dummies."""
    found: list[list[float]] = []
    for nodes in rows:
        offsets: list[float] = []
        now = 0.0
        for index, node in enumerate(nodes):
            if index:
                last = nodes[index - 1]
                dummies = (last >= boxes) + (node >= boxes)
                gap = sibling * (1.0, DUMMY_BOX, DUMMY_DUMMY)[dummies]
                now += reach[last][1] + gap + reach[node][0]
            offsets.append(now)
        found.append(offsets)
    return found


def pulls(graph: Grid, ends: Ports) -> tuple[list[list[Pull]], list[list[Pull]]]:
    """For every node what it is drawn to in the row above and in the row below: (node, dx, weight)."""
    up: list[list[Pull]] = [[] for _ in graph.row]
    down: list[list[Pull]] = [[] for _ in graph.row]
    for line, chain in enumerate(graph.chains):
        if graph.row[chain[0]] == graph.row[chain[-1]]:
            continue
        last = len(chain) - 2
        for index, (a, b) in enumerate(pairwise(chain)):
            from_low = ends.low[line] if index == 0 else 0.0
            from_high = ends.high[line] if index == last else 0.0
            fixed = (index == 0) + (index == last)
            weight = (CHAIN_WEIGHT, END_WEIGHT, STEM_WEIGHT)[fixed]
            up[a].append((b, from_high - from_low, weight))
            down[b].append((a, from_low - from_high, weight))
    return up, down
