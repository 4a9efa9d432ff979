"""Part of giving way: where a new box would best stand, next to what it hangs on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from argmap.layout.shapes import Box, Ground, Link, Point, Rect, Spacing


class Surroundings(Protocol):
    """What a new box comes into."""

    @property
    def spacing(self) -> Spacing:
        """The free space to be kept."""

    @property
    def boxes(self) -> Mapping[str, Box]:
        """The boxes, those without a place among them."""

    @property
    def rects(self) -> Mapping[str, Rect]:
        """Where boxes stand."""

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """The strips of ground."""

    def links_at(self, name: str) -> Iterable[Link]:
        """Return the links that begin or end at a box."""

    def strangers(self, area: Rect, gap: float, own: Collection[str]) -> Iterable[str]:
        """Return the boxes that are not among one's `own` and less than `gap` px from an area."""


def beside(these: Surroundings, box: Box) -> Point:
    """The upper left corner of the best place for a new box, free or not.

    What supports stands below what it supports, to the right of what else does; what attacks, beside its target.
    Evidence stands on the ground, what is supported above its supports, and a box on its own below everything.
    """
    anchored = _anchored(these, box)
    if not box.grounded:
        return anchored or _lonely(these)
    x = anchored[0] if anchored else _lonely(these)[0]
    if not these.grounds:
        return x, (anchored or _lonely(these))[1]
    level = min(these.grounds, key=lambda strip: _distance(strip, x, anchored[1] if anchored else 0.0))
    return x, level.y - box.height


def _anchored(these: Surroundings, box: Box) -> Point | None:
    """Next to a box that has a place and a link with this one: best above it, else below."""
    links = [link for link in these.links_at(box.id) if link.below != link.above]
    for link in links:
        if link.below == box.id and link.above in these.rects:
            return _attacking(these, box, these.rects[link.above]) if link.attack else _beneath(these, box, link.above)
    for link in links:
        if link.above == box.id and link.below in these.rects:
            rect = these.rects[link.below]
            return rect.centre[0] - box.width / 2, rect.y - these.spacing.layer - box.height
    return None


def _attacking(these: Surroundings, box: Box, target: Rect) -> Point:
    """Beside a box, so low that the line can turn into its side: on the right, if that is no worse than on the left."""
    y = target.centre[1] + these.spacing.stack
    right, left = target.right + these.spacing.sibling, target.x - these.spacing.sibling - box.width
    taken = [list(these.strangers(Rect(x, y, box.width, box.height), these.spacing.stack, ())) for x in (right, left)]
    return (left if taken[0] and not taken[1] else right), y


def _beneath(these: Surroundings, box: Box, above: str) -> Point:
    """Below a box, on the height of what stands there for it already."""
    target = these.rects[above]
    others = [
        these.rects[link.below]
        for link in these.links_at(above)
        if link.above == above and not link.attack and link.below != box.id and link.below in these.rects
    ]
    others = [rect for rect in others if rect.y >= target.bottom]
    if others and not box.grounded:
        last = max(others, key=lambda rect: rect.right)
        return last.right + these.spacing.sibling, last.centre[1] - box.height / 2
    x = max(rect.right for rect in others) + these.spacing.sibling if others else target.centre[0] - box.width / 2
    return x, target.bottom + these.spacing.layer


def _distance(strip: Ground, x: float, y: float) -> tuple[bool, float, float]:
    """How far a strip is: one below comes before one above, and one near at the side before one far."""
    aside = max(strip.x - x, x - strip.x - strip.width, 0.0)
    return strip.y < y, abs(strip.y - y) + aside, strip.y


def _lonely(these: Surroundings) -> Point:
    """Below everything, at the left."""
    if not these.rects:
        return 0.0, 0.0
    left = min(rect.x for rect in these.rects.values())
    return left, max(rect.bottom for rect in these.rects.values()) + these.spacing.component
