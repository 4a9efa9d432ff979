"""Which box is next: by arrow key, along the argument, and in an order."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from argmap.analysis.focus import straight_above, straight_beneath
from argmap.layout import Rect
from argmap.model import ArgumentMap

Direction = Literal["up", "down", "left", "right"]


def nearest(
    boxes: Mapping[str, Rect], start: str, direction: Direction, among: Iterable[str] | None = None
) -> str | None:
    """Return the box that one expects to reach from another with an arrow key, or None at the edge.

    Among the boxes that lie that way, the nearest, where what lies aside counts double.
    """
    x, y = boxes[start].centre
    best: tuple[float, str] | None = None
    for key in boxes if among is None else among:
        if key not in boxes:
            continue
        box = boxes[key]
        dx, dy = box.centre[0] - x, box.centre[1] - y
        along, aside = {"up": (-dy, dx), "down": (dy, dx), "left": (-dx, dy), "right": (dx, dy)}[direction]
        if key == start or along <= 1 or (among is None and abs(aside) > 2 * along + box.width):
            continue
        candidate = (along + 2 * abs(aside), key)
        if best is None or candidate < best:
            best = candidate
    return None if best is None else best[1]


def along(records: ArgumentMap, boxes: Mapping[str, Rect], start: str, direction: Direction) -> str | None:
    """Return the box that an arrow key leads to: up and down along the argument, where it goes there; else the nearest.

    Sideways it is the nearest box of those that hang on the same thing, else the nearest of all.
    """
    up, down = list(straight_above(records, start)), list(straight_beneath(records, start))
    linked = {"up": up, "down": down}.get(direction)
    if linked is None:
        linked = [sibling for parent in up for sibling in straight_beneath(records, parent)]
    return nearest(boxes, start, direction, linked) or nearest(boxes, start, direction)


def next_in_order(order: Sequence[str], start: str | None, *, forward: bool) -> str | None:
    """Return the box after another, or before it; the first or last without one, and None at the end."""
    at = order.index(start) if start in order else (-1 if forward else len(order))
    to = at + (1 if forward else -1)
    return order[to] if 0 <= to < len(order) else None
