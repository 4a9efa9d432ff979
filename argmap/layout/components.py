"""First phase: which boxes hang together, and which links must be turned round so that none runs in a circle."""

from __future__ import annotations

from collections.abc import Sequence

Edge = tuple[int, int]


def components(count: int, edges: Sequence[Edge]) -> list[list[int]]:
    """The connected components of nodes 0 .. count - 1, each in rising order, by their first node.

    >>> components(4, [(2, 0)])
    [[0, 2], [1], [3]]
    """
    parent = list(range(count))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        ra, rb = root(a), root(b)
        if ra != rb:
            parent[max(ra, rb)] = min(ra, rb)
    found: dict[int, list[int]] = {}
    for node in range(count):
        found.setdefault(root(node), []).append(node)
    return list(found.values())


def turned_round(count: int, edges: Sequence[Edge], floor: Sequence[bool]) -> list[bool]:
    """Which edges to reverse so that all others run upwards without a circle.

    Edges into a `floor` node (one that must stay in the lowest row) are always turned; the others are the back edges
    of a depth-first walk that begins at nodes with nothing beneath them, in the order given (Gansner et al. 1993, 2.1).
    """
    turned = [floor[b] for _, b in edges]
    above: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    beneath = [0] * count
    for index, (a, b) in enumerate(edges):
        tail, head = (b, a) if turned[index] else (a, b)
        if a != b and not (floor[a] and floor[b]):
            above[tail].append((head, index))
            beneath[head] += 1
    state = [0] * count
    for start in sorted(range(count), key=lambda node: beneath[node] > 0):
        if state[start] == 0:
            _walk(start, above, state, turned)
    return turned


def _walk(start: int, above: list[list[tuple[int, int]]], state: list[int], turned: list[bool]) -> None:
    """Walk upwards from `start` without recursion and turn each edge that comes back to the path (state 1)."""
    state[start] = 1
    path = [(start, iter(above[start]))]
    while path:
        node, rest = path[-1]
        for head, index in rest:
            if state[head] == 1:
                turned[index] = True
            elif state[head] == 0:
                state[head] = 1
                path.append((head, iter(above[head])))
                break
        else:
            state[node] = 2
            path.pop()
