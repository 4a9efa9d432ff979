"""Fourth phase: the order in each row, so that few links cross: first orders, sweeps, then threading of paths."""

from __future__ import annotations

from collections.abc import Sequence

from argmap.layout.families import first_orders
from argmap.layout.order import Grid, choose_sides, crossings, empty_rows, positions, sweep, transpose
from argmap.layout.paths import single_paths, thread

SORTINGS = 6
TURNS = 24
PATIENCE = 8
THREADINGS = 6


def order(graph: Grid, start: Sequence[float] | None = None) -> list[list[int]]:
    """The nodes of each row from left to right; sets the sides in `graph` that belong to the order returned.

    With `start` (an x for every node) the rows begin in the order of those x; only long links are threaded anew and
    neighbours that cross exchanged, so that a small edit moves little. Otherwise the best of several first
    orders is improved.
    """
    if start is not None:
        rows = empty_rows(graph)
        for node in sorted(range(len(graph.row)), key=lambda v: (start[v], v)):
            rows[graph.row[node]].append(node)
        _threaded(graph, rows, graph.boxes)
    else:
        rows = _improved(graph)
    choose_sides(graph, positions(graph, rows))
    transpose(graph, rows)
    choose_sides(graph, positions(graph, rows))
    return rows


def _improved(graph: Grid) -> list[list[int]]:
    """The best of the improved first orders of two trees."""
    best: list[list[int]] = []
    least = -1
    for lowest_parent in (True, False):
        orders = first_orders(graph, lowest_parent=lowest_parent, rounds=SORTINGS)
        counts = [_count(graph, rows) for rows in orders]
        rows = _swept(graph, orders[counts.index(min(counts))])
        _threaded(graph, rows)
        count = _count(graph, rows)
        if least < 0 or count < least:
            least, best = count, rows
        if least == 0:
            break
    return best


def _count(graph: Grid, rows: list[list[int]]) -> int:
    """The crossings once every link has chosen its side."""
    choose_sides(graph, positions(graph, rows))
    return crossings(graph, rows)


def _swept(graph: Grid, rows: list[list[int]]) -> list[list[int]]:
    """The best rows met in sweeps up and down with exchanges, until nothing has got better for a while."""
    least = _count(graph, rows)
    best = [list(nodes) for nodes in rows]
    idle = 0
    for turn in range(TURNS):
        if least == 0 or idle >= PATIENCE:
            break
        if turn:
            sweep(graph, rows, upwards=turn % 2 == 0, swap_equals=turn % 4 >= 2)
        transpose(graph, rows)
        count = _count(graph, rows)
        idle += 1
        if count < least:
            least, idle = count, 0
            best = [list(nodes) for nodes in rows]
    return best


def _threaded(graph: Grid, rows: list[list[int]], first: int = 0) -> None:
    """Thread the single paths of nodes from `first` on until none finds a better way (changes `rows`)."""
    if _count(graph, rows) == 0:
        return
    paths = single_paths(graph, first)
    for _ in range(THREADINGS):
        saved = thread(graph, rows, paths)
        if first == 0:
            transpose(graph, rows)
        choose_sides(graph, positions(graph, rows))
        if saved == 0:
            return
