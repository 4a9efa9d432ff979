"""Seventh phase: components side by side on shelves, each shelf one ground line, the whole about as wide as asked."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

TRIES = 24


class Shelf(Struct, frozen=True):
    """Components in one row: their numbers from left to right, how far they reach above and below the ground line."""

    members: list[int]
    rise: float
    depth: float
    width: float


def pack(
    extents: Sequence[tuple[float, float, float, float]], grounded: Sequence[bool], gap: float, aspect: float
) -> list[tuple[float, float]]:
    """How far to move each component.

    `extents` are (left, top, right, bottom) with the ground of each component at y = 0. Tall ones come first; on each
    shelf those with evidence stand at the left. Of several widths the one is taken whose area, with the shape's
    distance from `aspect` counted in, is least.
    """
    if not extents:
        return []
    widest = max(right - left for left, _, right, _ in extents)
    total = sum(right - left + gap for left, _, right, _ in extents)
    sequence = sorted(range(len(extents)), key=lambda one: (extents[one][1] - extents[one][3], one))
    best: list[Shelf] = []
    least = 0.0
    for step in range(TRIES):
        limit = widest * (max(total, widest) / widest) ** (step / (TRIES - 1)) + 1e-6
        shelves = _shelves(sequence, extents, grounded, gap, limit)
        width = max(shelf.width for shelf in shelves)
        height = sum(shelf.rise + shelf.depth for shelf in shelves) + gap * (len(shelves) - 1)
        cost = max(width, height * aspect) * max(height, width / aspect) * width * height
        if not best or cost < least - 1e-6:
            best, least = shelves, cost
    return _moves(best, extents, gap)


def _shelves(
    sequence: Sequence[int],
    extents: Sequence[tuple[float, float, float, float]],
    grounded: Sequence[bool],
    gap: float,
    limit: float,
) -> list[Shelf]:
    """First fit: each component onto the first shelf that still has room for it within `limit`."""
    shelves: list[list[int]] = []
    used: list[float] = []
    for one in sequence:
        width = extents[one][2] - extents[one][0]
        for index, now in enumerate(used):
            if now + gap + width <= limit:
                shelves[index].append(one)
                used[index] += gap + width
                break
        else:
            shelves.append([one])
            used.append(width)
    found: list[Shelf] = []
    for members, width in zip(shelves, used, strict=True):
        members.sort(key=lambda one: not grounded[one])
        rise = max(-extents[one][1] for one in members)
        found.append(Shelf(members, rise, max(extents[one][3] for one in members), width))
    return found


def _moves(
    shelves: Sequence[Shelf], extents: Sequence[tuple[float, float, float, float]], gap: float
) -> list[tuple[float, float]]:
    """Lay the shelves below each other, each from x = 0."""
    moves = [(0.0, 0.0)] * len(extents)
    y = 0.0
    for shelf in shelves:
        y += shelf.rise
        x = 0.0
        for one in shelf.members:
            moves[one] = (x - extents[one][0], y)
            x += extents[one][2] - extents[one][0] + gap
        y += shelf.depth + gap
    return moves


def pack_again(
    extents: Sequence[tuple[float, float, float, float]], wanted: Sequence[tuple[float, float]], gap: float
) -> list[tuple[float, float]]:
    """How far to move each component so that it stays where it was and only what would touch gives way.

    `wanted` are the moves that would leave each component's boxes where they were. Components whose grounds were level
    stay level; on a shelf they are pushed to the right, shelves are pushed down, until at least a third of `gap` is
    between them.
    """
    least = gap / 3
    moves = list(wanted)
    shelves: list[list[int]] = []
    for one in sorted(range(len(extents)), key=lambda item: (wanted[item][1], wanted[item][0], item)):
        if shelves and wanted[one][1] - wanted[shelves[-1][0]][1] < least:
            shelves[-1].append(one)
        else:
            shelves.append([one])
    floor = float("-inf")
    for members in shelves:
        members.sort(key=lambda one: (wanted[one][0] + extents[one][0], one))
        level = sorted(wanted[one][1] for one in members)[len(members) // 2]
        level = max(level, floor + max(-extents[one][1] for one in members))
        edge = float("-inf")
        for one in members:
            x = max(wanted[one][0], edge - extents[one][0])
            moves[one] = (x, level)
            edge = x + extents[one][2] + least
        floor = level + max(extents[one][3] for one in members) + least
    return moves
