"""Part of ordering: threads single paths anew through all rows at once, each where it crosses least.

Sweeps move one row at a time, so a long link caught on the wrong side of another stays there. Here a maximal path of
nodes with at most one neighbour above and below (a long link with the leaf at its end) is taken out and put back by
dynamic programming over the slots of its rows; compare optimal edge insertion (Gutwenger, Mutzel & Weiskircher 2005).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from argmap.layout.order import Grid, positions

Ends = list[tuple[int, int]]


def single_paths(graph: Grid, first: int = 0) -> list[list[int]]:
    """The maximal paths of nodes with at most one neighbour above and one below, each from its lowest node up.

    Only nodes from `first` on are taken: with `graph.boxes`, the dummies of long links.
    """
    single = [
        node >= first and len(up) <= 1 and len(down) <= 1
        for node, (up, down) in enumerate(zip(graph.up, graph.down, strict=True))
    ]
    found: list[list[int]] = []
    for node, up in enumerate(graph.up):
        if not single[node] or (graph.down[node] and single[graph.down[node][0][0]]):
            continue
        path = [node]
        while up and single[up[0][0]]:
            path.append(up[0][0])
            up = graph.up[path[-1]]
        found.append(path)
    return found


def thread(graph: Grid, rows: list[list[int]], paths: Sequence[Sequence[int]]) -> int:
    """Put back each of `paths` where it crosses least (changes `rows`); how many crossings that removed."""
    place = positions(graph, rows)
    return sum(_rethread(graph, rows, place, path) for path in paths)


def _rethread(graph: Grid, rows: list[list[int]], place: list[int], path: Sequence[int]) -> int:
    """Take one path out and put it back in its best slots; the crossings saved (0: nothing has changed)."""
    first = graph.row[path[0]]
    now = [place[node] for node in path]
    before = _cost(graph, rows, place, path)
    if before == 0:
        return 0
    for node in path:
        _take_out(rows[graph.row[node]], place, node)
    best, slots = _threaded(graph, rows, place, path, before)
    saved = before - best
    for level, (node, slot) in enumerate(zip(path, slots if saved > 0 else now, strict=True), first):
        rows[level].insert(slot, node)
        for index in range(slot, len(rows[level])):
            place[rows[level][index]] = index
    return max(saved, 0)


def _take_out(nodes: list[int], place: list[int], node: int) -> None:
    """Remove a node from its row and close the gap."""
    at = place[node]
    del nodes[at]
    for index in range(at, len(nodes)):
        place[nodes[index]] = index


def _cost(graph: Grid, rows: list[list[int]], place: list[int], path: Sequence[int]) -> int:
    """How often the path's links cross others."""
    total = 0
    for node, ends in ((path[0], graph.down[path[0]]), *((node, graph.up[node]) for node in path)):
        for other, link in ends:
            low, high = (other, node) if graph.row[other] < graph.row[node] else (node, other)
            side = graph.high_side[link] if link >= 0 and high == other else 0
            mine, key = place[low], 3 * place[high] + side
            for beneath in rows[graph.row[low]]:
                if beneath != low:
                    for above, tag in graph.up[beneath]:
                        there = 3 * place[above] + (graph.high_side[tag] if tag >= 0 else 0)
                        total += (there > key) if place[beneath] < mine else (there < key)
    return total


def _threaded(
    graph: Grid, rows: list[list[int]], place: list[int], path: Sequence[int], bound: int
) -> tuple[int, list[int]]:
    """The least number of crossings (or `bound`) and the slots, one in each row of the path."""
    first = graph.row[path[0]]
    costs = _from_below(graph, rows, place, path[0])
    back: list[list[int]] = []
    for level in range(first, first + len(path) - 1):
        costs, origin = _through_gap(graph, rows[level + 1], place, costs, bound)
        back.append(origin)
    ending = _from_above(graph, rows, place, path[-1])
    totals = [a + b for a, b in zip(costs, ending, strict=True)]
    best = min(totals)
    if best >= bound:
        return bound, []
    slots = [totals.index(best)]
    for origin in reversed(back):
        slots.append(origin[slots[-1]])
    return best, slots[::-1]


def _through_gap(
    graph: Grid, upper: Sequence[int], place: Sequence[int], costs: Sequence[int], bound: int
) -> tuple[list[int], list[int]]:
    """The least cost of each slot in the row `upper`, and the slot beneath it that the path comes from.

    A link from slot s to slot t crosses those that start left of s and end right of t, or the other way round: counts
    that form a Monge array, in which the best s never falls as t rises. So the slots are halved again and again.
    """
    width = len(upper) + 1
    best, origin = [bound] * width, [0] * width
    beneath = [sorted(place[low] for low, _ in graph.down[node]) for node in upper]
    above: list[list[int]] = [[] for _ in costs]
    for index, lows in enumerate(beneath):
        for low in lows:
            above[low].append(index)
    ranges = [(0, width - 1, 0, len(costs) - 1, 0)]
    while ranges:
        first, last, left, right, crossed = ranges.pop()
        middle = (first + last) // 2
        now = crossed + sum([len(lows) - 2 * bisect_left(lows, left) for lows in beneath[first:middle]])
        least, found, there = -1, -1, 0
        for slot in range(left, right + 1):
            if costs[slot] < bound and (found < 0 or costs[slot] + now < least):
                least, found, there = costs[slot] + now, slot, now
            if above[slot]:
                now += len(above[slot]) - 2 * bisect_left(above[slot], middle)
        if found < 0:
            continue
        if least < bound:
            best[middle], origin[middle] = least, found
        if first < middle:
            ranges.append((first, middle - 1, left, found, crossed))
        if middle < last:
            lows = beneath[middle]
            there += len(lows) - 2 * bisect_left(lows, found)
            ranges.append((middle + 1, last, found, right, there))
    return best, origin


def _from_below(graph: Grid, rows: list[list[int]], place: Sequence[int], node: int) -> list[int]:
    """For each slot of the row of `node`: how often its link to the row below would cross others."""
    nodes = rows[graph.row[node]]
    return _ending(graph.down[node], [graph.down[other] for other in nodes], place, graph.low_side)


def _from_above(graph: Grid, rows: list[list[int]], place: Sequence[int], node: int) -> list[int]:
    """For each slot of the row of `node`: how often its link to the row above would cross others."""
    nodes = rows[graph.row[node]]
    return _ending(graph.up[node], [graph.up[other] for other in nodes], place, graph.high_side)


def _ending(mine: Ends, others: Sequence[Ends], place: Sequence[int], sides: Sequence[int]) -> list[int]:
    """Crossings of the link `mine` with the links `others` of each node of the row, for each slot in that row."""
    if not mine:
        return [0] * (len(others) + 1)
    key = 3 * place[mine[0][0]] + (sides[mine[0][1]] if mine[0][1] >= 0 else 0)
    start = 0
    steps = []
    for ends in others:
        keys = [3 * place[node] + (sides[link] if link >= 0 else 0) for node, link in ends]
        smaller, larger = sum(one < key for one in keys), sum(one > key for one in keys)
        start += smaller
        steps.append(larger - smaller)
    return list(accumulate(steps, initial=start))
