"""The display list: what is to be painted, in map coordinates, in roles instead of colours.

Coordinates and sizes are px at full size, y downwards. Whoever paints (screen, SVG, PDF) knows these five primitives
and a theme, and nothing of argument maps.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

from argmap.layout import Point, Rect

#: The name of a colour in a theme, e.g. "evidence.line".
Role: TypeAlias = str
Dash = tuple[float, ...]


class Block(Struct, frozen=True):
    """A rectangle, its corners rounded by `radius`."""

    x: float
    y: float
    width: float
    height: float
    fill: Role | None = None
    line: Role | None = None
    thickness: float = 0
    radius: float = 0
    dash: Dash = ()


class Polygon(Struct, frozen=True):
    """A closed outline of straight edges."""

    points: tuple[Point, ...]
    fill: Role | None = None
    line: Role | None = None
    thickness: float = 0
    dash: Dash = ()


class Curve(Struct, frozen=True):
    """A chain of cubic Bézier curves: 1 + 3k points."""

    points: tuple[Point, ...]
    line: Role
    thickness: float
    dash: Dash = ()


class Strokes(Struct, frozen=True):
    """Straight strokes, each from one point to another."""

    segments: tuple[tuple[Point, Point], ...]
    line: Role
    thickness: float
    dash: Dash = ()


class Words(Struct, frozen=True):
    """One line of text: `x` is where it begins, `y` its baseline, `width` the room that it takes."""

    x: float
    y: float
    text: str
    size: float
    ink: Role
    width: float
    bold: bool = False


Primitive: TypeAlias = Block | Polygon | Curve | Strokes | Words
ItemKind = Literal["ground", "group", "halo", "link", "pile", "box", "legend"]
#: Free space under a box that nothing supports; the back row of a classroom should see it.
LEG = 66.0
#: How far paint goes beyond the frame of an item at most.
_STROKE = 4.0


class Item(Struct, frozen=True):
    """One thing in the picture: a box, a line between two, a frame around a pile or a group, ground, the legend.

    `about` holds the ids of the records that it shows: one for a box, lower and upper end for a link. A box also
    says its `tone`, the first part of its colour roles, and its `title`, for painters that have no room for more.
    """

    kind: ItemKind
    about: tuple[str, ...]
    frame: Rect
    primitives: tuple[Primitive, ...]
    tone: str = ""
    title: str = ""

    @property
    def reach(self) -> Rect:
        """The area that its paint keeps to; a leg may hang under a box."""
        frame = self.frame
        below = LEG if self.kind == "box" else _STROKE
        return Rect(frame.x - _STROKE, frame.y - _STROKE, frame.width + 2 * _STROKE, frame.height + _STROKE + below)
