"""Fifth phase: the x of every node, with straight long links, parents over their children, and no gap too narrow.

Each row in turn is moved to the weighted least squares solution for its neighbours' places under the separations
(isotonic regression by pooling adjacent violators, Barlow et al. 1972); links between dummies weigh most, as in Gansner
et al. (1993), 4. At the end each long link is pulled straight inside the corridor that its neighbours leave.
"""

from __future__ import annotations

from collections.abc import Sequence

Pull = tuple[int, float, float]
SWEEPS = 6
KEPT = 1000.0


def isotonic(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The non-decreasing sequence nearest to `wanted` in weighted least squares.

    >>> isotonic([1.0, 3.0, 2.0], [1.0, 1.0, 1.0])
    [1.0, 2.5, 2.5]
    """
    means: list[float] = []
    masses: list[float] = []
    sizes: list[int] = []
    for value, weight in zip(wanted, weights, strict=True):
        size = 1
        while means and means[-1] > value:
            mass = masses.pop()
            value = (means.pop() * mass + value * weight) / (mass + weight)
            weight += mass
            size += sizes.pop()
        means.append(value)
        masses.append(weight)
        sizes.append(size)
    return [value for value, size in zip(means, sizes, strict=True) for _ in range(size)]


def place(
    rows: Sequence[Sequence[int]],
    offsets: Sequence[Sequence[float]],
    up: Sequence[Sequence[Pull]],
    down: Sequence[Sequence[Pull]],
) -> list[float]:
    """The x of every node.

    `offsets[r][i]` is the least distance from the row's first node to its i-th. `up[v]` holds, for each link of v to
    the row above, (neighbour, dx, weight): the link is straight when x[v] = x[neighbour] + dx; `down` likewise.
    """
    count = sum(len(nodes) for nodes in rows)
    x = [0.0] * count
    for nodes, least in zip(rows, offsets, strict=True):
        middle = least[-1] / 2 if least else 0.0
        for node, offset in zip(nodes, least, strict=True):
            x[node] = offset - middle
    both = [[*above, *below] for above, below in zip(up, down, strict=True)]
    for _ in range(SWEEPS):
        for level in range(1, len(rows)):
            _settle(rows[level], offsets[level], down, both, x)
        for level in range(len(rows) - 2, -1, -1):
            _settle(rows[level], offsets[level], up, both, x)
    for _ in range(SWEEPS):
        for level in range(len(rows)):
            _settle(rows[level], offsets[level], both, both, x)
        for level in range(len(rows) - 1, -1, -1):
            _settle(rows[level], offsets[level], both, both, x)
    return x


def place_again(
    rows: Sequence[Sequence[int]],
    offsets: Sequence[Sequence[float]],
    up: Sequence[Sequence[Pull]],
    down: Sequence[Sequence[Pull]],
    kept: Sequence[float | None],
    guess: Sequence[float],
) -> list[float]:
    """The x of every node when those with an x in `kept` stay there as far as the separations allow.

    The others begin at their `guess` and are pulled by their neighbours; the rest is as for `place`.
    """
    x = list(guess)
    both = [[*above, *below] for above, below in zip(up, down, strict=True)]
    for turn in range(SWEEPS):
        for level in range(len(rows)) if turn % 2 == 0 else range(len(rows) - 1, -1, -1):
            nodes, least = rows[level], offsets[level]
            wanted: list[float] = []
            weights: list[float] = []
            for node, offset in zip(nodes, least, strict=True):
                at = kept[node] if node < len(kept) else None
                mass = sum(weight for _, _, weight in both[node])
                weights.append(1.0 if at is None else KEPT)
                if at is None and mass:
                    at = sum((x[other] + dx) * weight for other, dx, weight in both[node]) / mass
                wanted.append((x[node] if at is None else at) - offset)
            for node, offset, value in zip(nodes, least, isotonic(wanted, weights), strict=True):
                x[node] = value + offset
    return x


def _settle(
    nodes: Sequence[int],
    least: Sequence[float],
    pulls: Sequence[Sequence[Pull]],
    both: Sequence[Sequence[Pull]],
    x: list[float],
) -> None:
    """Move one row to where its pulls want it, as far as the separations allow (changes `x`)."""
    wanted: list[float] = []
    weights: list[float] = []
    for node, offset in zip(nodes, least, strict=True):
        terms = pulls[node]
        scale = 1.0
        if not terms:
            terms, scale = both[node], 0.25
        if not terms:
            wanted.append(x[node] - offset)
            weights.append(0.1)
            continue
        mass = total = 0.0
        for other, dx, weight in terms:
            total += (x[other] + dx) * weight
            mass += weight
        wanted.append(total / mass - offset)
        weights.append(mass * scale)
    for node, offset, value in zip(nodes, least, isotonic(wanted, weights), strict=True):
        x[node] = value + offset


def straighten(
    chains: Sequence[Sequence[int]],
    ends: Sequence[tuple[float, float]],
    rows: Sequence[Sequence[int]],
    offsets: Sequence[Sequence[float]],
    x: list[float],
) -> None:
    """Pull each chain of dummies straight inside its corridor (changes `x`).

    `chains[c]` are the dummies of one long link from low to high, `ends[c]` the x where the link leaves its lower and
    enters its upper box. Each chain becomes as few vertical runs as its neighbours' present places allow.
    """
    spot = [(0, 0)] * len(x)
    for level, nodes in enumerate(rows):
        for index, node in enumerate(nodes):
            spot[node] = (level, index)
    for chain, (low_x, high_x) in zip(chains, ends, strict=True):
        corridor = [_free(spot[node], rows, offsets, x) for node in chain]
        for node, value in zip(chain, _taut(corridor, low_x, high_x), strict=True):
            x[node] = value


def _free(
    spot: tuple[int, int], rows: Sequence[Sequence[int]], offsets: Sequence[Sequence[float]], x: Sequence[float]
) -> tuple[float, float]:
    """From where to where a node can move while its neighbours stay."""
    level, index = spot
    nodes, least = rows[level], offsets[level]
    low, high = float("-inf"), float("inf")
    if index > 0:
        low = x[nodes[index - 1]] + least[index] - least[index - 1]
    if index + 1 < len(nodes):
        high = x[nodes[index + 1]] - least[index + 1] + least[index]
    return (low, max(low, high))


def _taut(corridor: Sequence[tuple[float, float]], low_x: float, high_x: float) -> list[float]:
    """One x for each interval, from the bottom up, in as few runs of one x as can be; runs end near the ends' x."""
    runs: list[tuple[int, float, float]] = []
    low, high = float("-inf"), float("inf")
    size = 0
    for left, right in corridor:
        if max(low, left) > min(high, right):
            runs.append((size, low, high))
            low, high, size = left, right, 0
        low, high, size = max(low, left), min(high, right), size + 1
    runs.append((size, low, high))
    found: list[float] = []
    now = low_x
    for index, (size, low, high) in enumerate(runs):
        aim = now
        if index + 1 == len(runs) and (index > 0 or not low <= now <= high):
            aim = high_x
        now = min(max(aim, low), high)
        found += [now] * size
    return found
