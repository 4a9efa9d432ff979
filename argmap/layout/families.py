"""Part of ordering: good first orders, from the tree that a map nearly is.

Each box keeps one of its links upwards as its place in a tree; the others are ties between families. Children are
sorted, from the top down, by the mean place of what their families are tied to, a barycentre for whole subtrees.
"""

from __future__ import annotations

from collections.abc import Sequence

from argmap.layout.order import MIDDLE, Grid, empty_rows

Tie = tuple[int, int]


def first_orders(graph: Grid, *, lowest_parent: bool, rounds: int) -> list[list[list[int]]]:
    """Rows before and after each of up to `rounds` sortings; without ties a drawing of a tree without crossings.

    The tree's parent of a box is its lowest one if `lowest_parent`, else the last one given.
    """
    parent, via, ties = _tree(graph, lowest_parent=lowest_parent)
    children: list[list[int]] = [[] for _ in range(graph.boxes + 1)]
    for node in sorted(range(graph.boxes), key=lambda v: graph.high_side[via[v]] != MIDDLE if via[v] >= 0 else False):
        children[parent[node]].append(node)
    found: list[list[list[int]]] = []
    first, last = [0] * (graph.boxes + 1), [0] * (graph.boxes + 1)
    for _ in range(rounds + 1 if ties else 1):
        met = _number(children, graph.boxes, first, last)
        found.append(_rows(graph, first, via))
        changed = False
        for node in met:
            if len(children[node]) > 1 and _sort(children[node], ties, first, last):
                _number(children, node, first, last)
                changed = True
        if not changed:
            break
    return found


def _tree(graph: Grid, *, lowest_parent: bool) -> tuple[list[int], list[int], list[Tie]]:
    """Each box's parent (the node `graph.boxes` above all if none) and link to it, and the ties (low, high)."""
    parent, via = [graph.boxes] * graph.boxes, [-1] * graph.boxes
    ties: list[Tie] = []
    for link, chain in enumerate(graph.chains):
        low, high = chain[0], chain[-1]
        if graph.row[low] == graph.row[high]:
            continue
        if via[low] >= 0:
            if lowest_parent and graph.row[high] >= graph.row[parent[low]]:
                ties.append((low, high))
                continue
            ties.append((low, parent[low]))
        parent[low], via[low] = high, link
    return parent, via, ties


def _number(children: Sequence[Sequence[int]], top: int, first: list[int], last: list[int]) -> list[int]:
    """Number the family of `top` from first[top] on, parents before children; `last` is one past a family's last.

    Returns the nodes in the order of their numbers.
    """
    base = first[top]
    path: list[int] = [top]
    met: list[int] = []
    while path:
        node = path.pop()
        first[node] = base + len(met)
        met.append(node)
        path += reversed(children[node])
    for node in reversed(met):
        own = children[node]
        last[node] = last[own[-1]] if own else first[node] + 1
    return met


def _rows(graph: Grid, first: Sequence[int], via: Sequence[int]) -> list[list[int]]:
    """Rows sorted by the walk's numbers; the dummies of a tree link go with its lower box, of a tie just beside it."""
    key = [float(first[node]) for node in range(graph.boxes)] + [0.0] * (len(graph.row) - graph.boxes)
    for link, chain in enumerate(graph.chains):
        low, high = chain[0], chain[-1]
        aside = 0.0 if via[low] == link else 0.5 if first[high] > first[low] else -0.5
        for node in chain[1:-1]:
            key[node] = key[low] + aside
    rows = empty_rows(graph)
    for node in sorted(range(len(key)), key=key.__getitem__):
        rows[graph.row[node]].append(node)
    return rows


def _sort(siblings: list[int], ties: Sequence[Tie], first: Sequence[int], last: Sequence[int]) -> bool:
    """Sort siblings by the mean number of what their families are tied to; whether that changed their order."""
    start, end = first[siblings[0]], last[siblings[-1]]
    found: dict[int, list[int]] = {}
    for low, high in ties:
        for one, other in ((first[low], first[high]), (first[high], first[low])):
            if start <= one < end:
                child = next(child for child in siblings if one < last[child])
                if not first[child] <= other < last[child]:
                    found.setdefault(child, []).append(other)
    if not found:
        return False
    before = list(siblings)
    key = {child: (first[child] + last[child]) / 2 for child in siblings}
    key.update((child, sum(others) / len(others)) for child, others in found.items())
    siblings.sort(key=key.__getitem__)
    return before != siblings
