"""Part of giving way: the strips of ground, as evidence comes, goes and is moved."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import Protocol

from msgspec import Struct

from argmap.layout.shapes import Box, Ground, Point, Rect


class Standing(Protocol):
    """What is asked of boxes that stand somewhere."""

    @property
    def boxes(self) -> Mapping[str, Box]:
        """The boxes."""

    @property
    def rects(self) -> Mapping[str, Rect]:
        """Where they stand."""

    @property
    def pins(self) -> Mapping[str, Point]:
        """Which of them a person put there."""

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """The strips of ground so far."""


class _Strip(Struct):
    """A strip of ground while it is looked at what stands on it."""

    left: float
    right: float
    y: float
    used: bool = False


def grounds_under(these: Standing, moved: Collection[str], new: Iterable[Ground] = ()) -> tuple[Ground, ...]:
    """The strips of ground once some boxes have `moved`: longer where evidence came, gone where none stands any more.

    `new` are strips besides those that are there. What a person put somewhere keeps a strip, but does not lengthen it.
    """
    boxes = these.boxes
    if all(name in boxes and not boxes[name].grounded for name in moved):
        return these.grounds
    levels: dict[float, _Strip] = {}
    for ground in (*these.grounds, *new):
        levels.setdefault(round(ground.y, 1), _Strip(ground.x, ground.x + ground.width, ground.y))
    strips = list(levels.values())
    for name, box in boxes.items():
        if not box.grounded:
            continue
        rect = these.rects[name]
        strip = levels.get(round(rect.bottom, 1)) or min(strips, key=partial(_below, rect), default=None)
        if strip is None and name not in these.pins:
            strip = levels[round(rect.bottom, 1)] = _Strip(rect.x, rect.right, rect.bottom)
            strips.append(strip)
        if strip is None:
            continue
        strip.used = True
        if name not in these.pins:
            strip.left, strip.right = min(strip.left, rect.x), max(strip.right, rect.right)
    found = sorted((strip.y, strip.left, strip.right) for strip in strips if strip.used)
    return tuple(Ground(left, y, right - left) for y, left, right in found)


def _below(rect: Rect, strip: _Strip) -> tuple[bool, float]:
    """Sorts the strips that something may stand on, if in a pile: one below it first, then the nearest."""
    aside = max(strip.left - rect.right, rect.x - strip.right, 0.0)
    return strip.y < rect.bottom - 1, abs(strip.y - rect.bottom) + aside
