"""Which box is next: by arrow key, and in reading order."""

from collections.abc import Mapping
from typing import Literal

from argmap.layout import Rect

Direction = Literal["up", "down", "left", "right"]


def nearest(boxes: Mapping[str, Rect], start: str, direction: Direction) -> str | None:
    """Return the box that one expects to reach from another with an arrow key, or None at the edge.

    Among the boxes that lie that way, the nearest, where what lies aside counts double.
    """
    x, y = boxes[start].centre
    best: tuple[float, str] | None = None
    for key, box in boxes.items():
        dx, dy = box.centre[0] - x, box.centre[1] - y
        along, aside = {"up": (-dy, dx), "down": (dy, dx), "left": (-dx, dy), "right": (dx, dy)}[direction]
        if key == start or along <= 1 or abs(aside) > 2 * along + box.width:
            continue
        candidate = (along + 2 * abs(aside), key)
        if best is None or candidate < best:
            best = candidate
    return None if best is None else best[1]


def in_reading_order(boxes: Mapping[str, Rect]) -> list[str]:
    """Return the boxes from top to bottom, and from left to right where they stand side by side."""
    return sorted(boxes, key=lambda key: (round(boxes[key].y / 40), boxes[key].x, key))
