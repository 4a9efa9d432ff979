"""What goes into the layout room and what comes out: boxes, links and spacing in; rectangles, routes and grounds out.

All lengths are pixels at 100 % zoom, y grows downwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

Point = tuple[float, float]


class Box(Struct, frozen=True):
    """A box to be placed.

    `grounded` (evidence) stands on the ground line, the lowest row of its component. `hangs` (an assumption, a bare
    assertion) has nothing beneath it: it stays just below what uses it and keeps `Spacing.leg` px free under itself.
    """

    id: str
    width: float
    height: float
    grounded: bool = False
    hangs: bool = False


class Link(Struct, frozen=True):
    """A line from the box `below` up to the box `above`; an `attack` enters the side of `above`, not its bottom."""

    below: str
    above: str
    attack: bool = False


class Spacing(Struct, frozen=True):
    """Free space in px: between rows, between siblings, in a stack, under hanging boxes, between components.

    `aspect` is the width : height that packing aims at for the whole map.
    """

    layer: float = 56.0
    sibling: float = 40.0
    stack: float = 10.0
    leg: float = 44.0
    component: float = 120.0
    aspect: float = 1.6


class Rect(Struct, frozen=True):
    """An upright rectangle; (x, y) is its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    def grown(self, by: float) -> Rect:
        """The rectangle with a margin on all sides."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, point: Point) -> bool:
        """Whether a point lies in it."""
        return self.x <= point[0] <= self.right and self.y <= point[1] <= self.bottom

    def overlaps(self, other: Rect) -> bool:
        """Whether the two share more than an edge (one millionth of a px is forgiven)."""
        slack = 1e-6
        return (
            self.x < other.right - slack
            and other.x < self.right - slack
            and self.y < other.bottom - slack
            and other.y < self.bottom - slack
        )


class Route(Struct, frozen=True):
    """The line of one link, from `below` to `above`, as a chain of cubic Bézier curves: 1 + 3k points."""

    below: str
    above: str
    points: tuple[Point, ...]


class Ground(Struct, frozen=True):
    """One strip of ground line: evidence stands with its bottom at `y`, somewhere between `x` and `x + width`."""

    x: float
    y: float
    width: float


class Layout(Struct, frozen=True):
    """Where everything is.

    `routes` are in the order of the links given. `ports` names, for each box with support links into it, the boxes
    below from left to right in the order in which their routes enter its bottom (one brick each). `bounds` holds all
    boxes, routes and grounds.
    """

    boxes: Mapping[str, Rect]
    routes: tuple[Route, ...]
    grounds: tuple[Ground, ...]
    ports: Mapping[str, tuple[str, ...]]
    bounds: Rect


def bounds(boxes: Mapping[str, Rect], routes: Sequence[Route], grounds: Sequence[Ground]) -> Rect:
    """The least rectangle around everything; empty at the origin when there is nothing."""
    corners = [corner for rect in boxes.values() for corner in ((rect.x, rect.y), (rect.right, rect.bottom))]
    corners += [point for route in routes for point in route.points]
    corners += [end for strip in grounds for end in ((strip.x, strip.y), (strip.x + strip.width, strip.y))]
    if not corners:
        return Rect(0.0, 0.0, 0.0, 0.0)
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    return Rect(left, top, right - left, bottom - top)
