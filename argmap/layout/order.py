"""Steps of ordering: the graph between rows, exact crossing counts, sweeps and exchanges.

Layer sweeps by barycentre (Sugiyama, Tagawa & Toda 1981) with transposition (Gansner et al. 1993, 3) on a graph whose
long links are broken by dummies; crossings are counted exactly as inversions (Barth, Jünger & Mutzel 2002).
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

LEFT, MIDDLE, RIGHT = -1, 0, 1


@dataclass(slots=True)
class Grid:
    """The graph between rows, as plain lists.

    Nodes 0 .. boxes - 1 are boxes, the others dummies. `chains[e]` are the nodes of link e from its lower to its upper
    end; `low_side[e]` and `high_side[e]` say where it meets them: MIDDLE (top centre, brick), or the LEFT or RIGHT
    side. `up[v]` and `down[v]` hold (neighbour, link or -1): the link where its side at the neighbour counts.
    """

    boxes: int
    row: list[int]
    chains: list[list[int]]
    low_side: list[int]
    high_side: list[int]
    up: list[list[tuple[int, int]]]
    down: list[list[tuple[int, int]]]


def grid(
    row: Sequence[int],
    edges: Sequence[tuple[int, int]],
    low_beside: Sequence[bool],
    high_beside: Sequence[bool],
) -> Grid:
    """Break every edge (lower, upper) that spans several rows; edges within one row get a chain without neighbours.

    `low_beside` and `high_beside` mark ends that meet the side of their box (RIGHT until `choose_sides`).
    """
    rows = list(row)
    up: list[list[tuple[int, int]]] = [[] for _ in rows]
    down: list[list[tuple[int, int]]] = [[] for _ in rows]
    chains: list[list[int]] = []
    for index, (low, high) in enumerate(edges):
        chain = [low]
        if row[high] > row[low]:
            for level in range(row[low] + 1, row[high]):
                chain.append(len(rows))
                rows.append(level)
                up.append([])
                down.append([])
            chain.append(high)
            for a, b in pairwise(chain):
                up[a].append((b, index if b == high else -1))
                down[b].append((a, index if a == low else -1))
        else:
            chain.append(high)
        chains.append(chain)
    low_side = [RIGHT if beside else MIDDLE for beside in low_beside]
    high_side = [RIGHT if beside else MIDDLE for beside in high_beside]
    return Grid(len(row), rows, chains, low_side, high_side, up, down)


def empty_rows(graph: Grid) -> list[list[int]]:
    """As many empty rows as the graph has."""
    return [[] for _ in range(max(graph.row, default=-1) + 1)]


def positions(graph: Grid, rows: Sequence[Sequence[int]]) -> list[int]:
    """The place of every node in its row."""
    place = [0] * len(graph.row)
    for nodes in rows:
        for index, node in enumerate(nodes):
            place[node] = index
    return place


def choose_sides(graph: Grid, place: Sequence[int]) -> None:
    """Let each link that meets the side of a box meet the side where it crosses fewer of the box's other links."""
    for link, chain in enumerate(graph.chains):
        low, high = chain[0], chain[-1]
        flat = graph.row[low] == graph.row[high]
        if graph.high_side[link]:
            others = [] if flat else [3 * place[node] for node, _ in graph.down[high]]
            mine = place[low] if flat else place[chain[-2]]
            graph.high_side[link] = _side(3 * mine, others, place[high] * 3 if flat else None)
        if graph.low_side[link]:
            others = [] if flat else [3 * place[node] for node, _ in graph.up[low]]
            mine = place[high] if flat else place[chain[1]]
            graph.low_side[link] = _side(3 * mine, others, place[low] * 3 if flat else None)


def _side(mine: int, others: list[int], pivot: int | None) -> int:
    """LEFT or RIGHT, whichever leaves fewer of `others` between this link and the side; RIGHT where it is equal."""
    if pivot is not None:
        return LEFT if mine < pivot else RIGHT
    left = sum(other < mine for other in others)
    right = sum(other > mine for other in others)
    return LEFT if left < right else RIGHT


def _keys(graph: Grid, place: Sequence[int], *, upper: bool) -> list[list[int]]:
    """For every node the sorted places of its neighbours above (or below), three to a box: left, middle, right."""
    beyond, sides = (graph.up, graph.high_side) if upper else (graph.down, graph.low_side)
    found: list[list[int]] = []
    for ends in beyond:
        if len(ends) == 1:
            node, link = ends[0]
            found.append([3 * place[node] + (sides[link] if link >= 0 else 0)])
        else:
            found.append(sorted(3 * place[node] + (sides[link] if link >= 0 else 0) for node, link in ends))
    return found


def crossings(graph: Grid, rows: list[list[int]]) -> int:
    """How many pairs of links cross between the rows, exactly; links of one box do not cross at that box."""
    keys = _keys(graph, positions(graph, rows), upper=True)
    return sum(_inversions([keys[node] for node in nodes]) for nodes in rows)


def _inversions(groups: list[list[int]]) -> int:
    """Pairs of keys of different groups in falling order."""
    seen: list[int] = []
    total = 0
    for group in groups:
        for key in group:
            if seen and seen[-1] > key:
                total += len(seen) - bisect_right(seen, key)
        for key in group:
            if seen and seen[-1] > key:
                insort(seen, key)
            else:
                seen.append(key)
    return total


def sweep(graph: Grid, rows: list[list[int]], *, upwards: bool, swap_equals: bool) -> None:
    """Sort each row by the mean place of its neighbours in the row just passed; nodes without any keep their slots.

    Nodes of equal means keep their order or, with `swap_equals`, reverse it, which gets out of dead ends.
    """
    place = positions(graph, rows)
    beyond, sides = (graph.down, graph.low_side) if upwards else (graph.up, graph.high_side)
    levels = range(1, len(rows)) if upwards else range(len(rows) - 2, -1, -1)
    for level in levels:
        nodes = rows[level]
        slots: list[int] = []
        movers: list[tuple[float, int, int]] = []
        for index, node in enumerate(nodes):
            ends = beyond[node]
            if ends:
                total = sum(3 * place[other] + (sides[link] if link >= 0 else 0) for other, link in ends)
                movers.append((total / len(ends), -index if swap_equals else index, node))
                slots.append(index)
        movers.sort()
        for slot, (_, _, node) in zip(slots, movers, strict=True):
            nodes[slot] = node
            place[node] = slot


def transpose(graph: Grid, rows: list[list[int]]) -> None:
    """Exchange neighbours wherever that removes crossings, until no exchange does (changes `rows`)."""
    place = positions(graph, rows)
    active = [True] * len(rows)
    for _ in range(len(graph.row)):
        if not any(active):
            return
        for level, nodes in enumerate(rows):
            if active[level]:
                active[level] = False
                if _transpose_row(graph, nodes, place):
                    for near in range(max(0, level - 1), min(len(rows), level + 2)):
                        active[near] = True


def _transpose_row(graph: Grid, nodes: list[int], place: list[int]) -> bool:
    """One pass over a row; whether anything was exchanged."""
    ends: list[tuple[list[int], list[int]]] = []
    for node in nodes:
        above = [3 * place[v] + (graph.high_side[link] if link >= 0 else 0) for v, link in graph.up[node]]
        below = [3 * place[v] + (graph.low_side[link] if link >= 0 else 0) for v, link in graph.down[node]]
        ends.append((above, below))
    changed = False
    for index in range(len(nodes) - 1):
        (left_up, left_down), (right_up, right_down) = ends[index], ends[index + 1]
        gain = _excess(left_up, right_up) + _excess(left_down, right_down)
        if gain > 0:
            nodes[index], nodes[index + 1] = nodes[index + 1], nodes[index]
            ends[index], ends[index + 1] = ends[index + 1], ends[index]
            place[nodes[index]], place[nodes[index + 1]] = index, index + 1
            changed = True
    return changed


def _excess(left: list[int], right: list[int]) -> int:
    """Crossings of the links of two neighbours as they stand, less those after an exchange."""
    if len(left) == 1 and len(right) == 1:
        return (left[0] > right[0]) - (left[0] < right[0])
    return sum((a > b) - (a < b) for a in left for b in right)
