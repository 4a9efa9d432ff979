"""Second phase: pile evidence that serves one and the same box into a block, so that one line stands for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from msgspec import Struct

SMALLEST = 3
MOST_COLUMNS = 4


class Block(Struct, frozen=True):
    """A pile of boxes: its members in reading order, its size, and each member's bottom-left offset from its own.

    `offsets[i]` is (x from the block's left, y of the member's bottom below the block's top), `size` (width, height).
    """

    members: tuple[int, ...]
    offsets: tuple[tuple[float, float], ...]
    size: tuple[float, float]


def piles(
    count: int, links: Sequence[tuple[int, int, bool]], stackable: Sequence[bool], smallest: int = SMALLEST
) -> list[list[int]]:
    """The sets of nodes to be piled: `stackable`, one link each, all to one node in one way, at least `smallest`.

    `links` are (below, above, attack). Members and piles are in rising order of nodes.
    """
    degree = [0] * count
    use: list[tuple[int, bool] | None] = [None] * count
    for below, above, attack in links:
        degree[below] += 1
        degree[above] += 1
        use[below] = (above, attack)
    found: dict[tuple[int, bool], list[int]] = {}
    for node in range(count):
        key = use[node]
        if stackable[node] and degree[node] == 1 and key is not None:
            found.setdefault(key, []).append(node)
    return [members for members in found.values() if len(members) >= smallest]


def block(members: Sequence[int], widths: Sequence[float], heights: Sequence[float], gap: float) -> Block:
    """Arrange `members` in rows read left to right, top to bottom, about as wide as tall, at most four columns wide.

    Columns are as wide as the widest member and stand on the ground; a short row is the uppermost, at the left.
    """
    best: Block | None = None
    worst = 0.0
    for columns in range(1, min(MOST_COLUMNS, len(members)) + 1):
        grid = _grid(members, widths, heights, gap, columns)
        ratio = max(grid.size) / max(min(grid.size), 1e-9)
        full = ceil(len(members) / columns) * columns
        ratio *= full / len(members)
        if best is None or ratio < worst - 1e-9:
            best, worst = grid, ratio
    assert best is not None
    return best


def _grid(members: Sequence[int], widths: Sequence[float], heights: Sequence[float], gap: float, columns: int) -> Block:
    """The block with this number of columns: every box stands on the one below it, the lowest on the ground."""
    width = max(widths[node] for node in members)
    short = len(members) % columns
    # The short row is the uppermost, so that nothing floats.
    cells = [(at + columns - short if at >= short > 0 else at) for at in range(len(members))]
    piles: list[list[int]] = [[] for _ in range(columns)]
    for at, cell in enumerate(cells):
        piles[cell % columns].append(at)
    tall = [sum(heights[members[at]] + gap for at in pile) - gap for pile in piles]
    offsets = [(0.0, 0.0)] * len(members)
    for place, pile in enumerate(piles):
        bottom = max(tall)
        for at in reversed(pile):
            node = members[at]
            offsets[at] = (place * (width + gap) + (width - widths[node]) / 2, bottom)
            bottom -= heights[node] + gap
    return Block(tuple(members), tuple(offsets), (columns * (width + gap) - gap, max(tall)))
