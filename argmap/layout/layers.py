"""Third phase: the row of each node, so that links are short: network simplex after Gansner et al. (1993).

Row 0 is the lowest. The ranking is the one with the least sum of weight x length over all edges, found by improving a
tight spanning tree; the cut value of a tree edge is the sum, over the subtree below it, of (weight up - weight down),
because the edges inside the subtree cancel.
"""

from __future__ import annotations

from collections.abc import Sequence

Arc = tuple[int, int, int]
EVIDENCE_WEIGHT = 1
CHAIN_WEIGHT = 3


def layers(count: int, edges: Sequence[tuple[int, int]], grounded: Sequence[bool]) -> list[int]:
    """The row of each node of one connected component whose `edges` (lower, upper) hold no circle.

    Grounded nodes are in row 0; if there are any, all others are in row 1 or higher. Edges between two grounded nodes
    are ignored; no edge may enter a grounded node from elsewhere. The lowest row in use is 0.
    """
    if count == 0:
        return []
    name = list(range(count))
    floor = next((node for node in range(count) if grounded[node]), None)
    if floor is not None:
        name = [floor if grounded[node] else node for node in range(count)]
    arcs: list[Arc] = []
    for low, high in edges:
        if name[low] != name[high]:
            arcs.append((name[low], name[high], EVIDENCE_WEIGHT if grounded[low] else CHAIN_WEIGHT))
    if floor is not None:
        entered = {high for _, high, _ in arcs}
        arcs += [(floor, node, 0) for node in range(count) if name[node] == node != floor and node not in entered]
    lift = longest_path(count, arcs)
    nodes = [node for node in range(count) if name[node] == node]
    _simplex(nodes, arcs, lift)
    base = min(lift[node] for node in nodes)
    return [lift[name[node]] - base for node in range(count)]


def longest_path(count: int, arcs: Sequence[Arc]) -> list[int]:
    """The lowest row that each node can have when every arc (lower, upper, weight) climbs at least one row."""
    above: list[list[int]] = [[] for _ in range(count)]
    waiting = [0] * count
    for low, high, _ in arcs:
        above[low].append(high)
        waiting[high] += 1
    row = [0] * count
    ready = [node for node in range(count) if waiting[node] == 0]
    for node in ready:
        for high in above[node]:
            row[high] = max(row[high], row[node] + 1)
            waiting[high] -= 1
            if waiting[high] == 0:
                ready.append(high)
    return row


def _simplex(nodes: list[int], arcs: list[Arc], row: list[int]) -> None:
    """Improve the feasible `row` in place until no tree edge has a negative cut value."""
    if len(nodes) < 2:
        return
    size = len(row)
    tree = _tight_tree(nodes, arcs, row)
    surplus = [0] * size
    for low, high, weight in arcs:
        surplus[low] += weight
        surplus[high] -= weight
    for _ in range(8 * len(nodes) + 16):
        order, parent, via = _rooted(nodes[0], size, arcs, tree)
        leaving = _leaving(order, parent, via, arcs, surplus)
        if leaving is None:
            return
        inside = _subtree(order, parent, leaving, size)
        upward = arcs[via[leaving]][0] == leaving
        entering, slack = _entering(arcs, row, inside, upward=upward)
        if entering < 0:
            return
        for node in nodes:
            if inside[node]:
                row[node] += -slack if upward else slack
        tree.remove(via[leaving])
        tree.append(entering)


def _tight_tree(nodes: list[int], arcs: list[Arc], row: list[int]) -> list[int]:
    """A spanning tree of arcs without slack; rows are shifted so that it exists (Gansner et al. 1993, 2.3)."""
    size = len(row)
    at: list[list[int]] = [[] for _ in range(size)]
    for index, (low, high, _) in enumerate(arcs):
        at[low].append(index)
        at[high].append(index)
    inside = [False] * size
    inside[nodes[0]] = True
    members = [nodes[0]]
    tree: list[int] = []
    seen = 0
    while True:
        while seen < len(members):
            node = members[seen]
            seen += 1
            for index in at[node]:
                low, high, _ = arcs[index]
                other = high if low == node else low
                if not inside[other] and row[high] - row[low] == 1:
                    inside[other] = True
                    members.append(other)
                    tree.append(index)
        if len(members) == len(nodes):
            return tree
        slack, _, up = min(
            (row[high] - row[low] - 1, index, inside[high])
            for index, (low, high, _) in enumerate(arcs)
            if inside[low] != inside[high]
        )
        for node in members:
            row[node] += -slack if up else slack
        seen = 0


def _rooted(root: int, size: int, arcs: list[Arc], tree: list[int]) -> tuple[list[int], list[int], list[int]]:
    """The tree as (nodes in breadth-first order, parent of each, arc to the parent)."""
    at: list[list[int]] = [[] for _ in range(size)]
    for index in tree:
        low, high, _ = arcs[index]
        at[low].append(index)
        at[high].append(index)
    parent, via = [-1] * size, [-1] * size
    order = [root]
    for node in order:
        for index in at[node]:
            if index != via[node]:
                low, high, _ = arcs[index]
                other = high if low == node else low
                parent[other], via[other] = node, index
                order.append(other)
    return order, parent, via


def _leaving(order: list[int], parent: list[int], via: list[int], arcs: list[Arc], surplus: list[int]) -> int | None:
    """The node whose tree edge to its parent should leave the tree: the most negative cut value, first wins."""
    total = list(surplus)
    worst, found = 0, None
    for node in reversed(order[1:]):
        total[parent[node]] += total[node]
        cut = total[node] if arcs[via[node]][0] == node else -total[node]
        if cut < worst:
            worst, found = cut, node
    return found


def _subtree(order: list[int], parent: list[int], top: int, size: int) -> list[bool]:
    """Which nodes are in the subtree hanging from `top`."""
    inside = [False] * size
    inside[top] = True
    for node in order:
        if parent[node] >= 0 and inside[parent[node]]:
            inside[node] = True
    return inside


def _entering(arcs: list[Arc], row: list[int], inside: list[bool], *, upward: bool) -> tuple[int, int]:
    """The arc with the least slack that stops the subtree's shift, and that slack; (-1, 0) when there is none."""
    best, least = -1, 0
    for index, (low, high, _) in enumerate(arcs):
        if inside[low] != inside[high] and inside[high if upward else low]:
            slack = row[high] - row[low] - 1
            if best < 0 or slack < least:
                best, least = index, slack
    return best, least
