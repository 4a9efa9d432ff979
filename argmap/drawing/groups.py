"""A group: one tinted region behind its boxes, with its title on a tab."""

from collections.abc import Callable, Sequence

from argmap.drawing.lettering import ASCENT, LINE, shortened, width_of
from argmap.drawing.primitives import Block, Curve, Item, Primitive, Words
from argmap.layout import Point, Rect
from argmap.model import Group

#: How far the region reaches beyond its boxes and on either side of the lines between them, and its outline.
AROUND, BAND, OUTLINE = 16.0, 14.0, 1.6
_RADIUS = 18.0
_SIZE, _SIDE, _TAB, _MOST = 13.0, 10.0, 24.0, 280.0


def region(
    group: Group, frames: Sequence[Rect], lines: Sequence[tuple[Point, ...]], is_free: Callable[[Rect], bool]
) -> Item:
    """Return the region of a group behind the boxes `frames` and along the `lines` between them.

    `is_free` says whether nothing stands in an area: that is where the tab with the title goes, if there is such a one.
    """
    title = shortened(" ".join(group.title.split()), _SIZE, _MOST, bold=True) if group.title.strip() else ""
    shapes = [frame.grown(AROUND) for frame in frames]
    tab = _tab(title, shapes, is_free) if title else None
    words: list[Primitive] = []
    if tab is not None:
        room = width_of(title, _SIZE, bold=True)
        words.append(Words(tab.x + _SIDE, tab.y + 4 + _SIZE * ASCENT, title, _SIZE, "group.ink", room, bold=True))
        shapes.append(tab)
    # Once a little larger in the colour of the outline, then in that of the inside: so they become one shape.
    outlined = [_painted(shape, OUTLINE, "group.line") for shape in shapes]
    bands = [Curve(points, "group.line", 2 * (BAND + OUTLINE)) for points in lines]
    filled = [_painted(shape, 0.0, "group.fill") for shape in shapes]
    inner = [Curve(points, "group.fill", 2 * BAND) for points in lines]
    return Item("group", (group.id,), _frame(shapes, lines), (*outlined, *bands, *filled, *inner, *words), title=title)


def _painted(shape: Rect, by: float, role: str) -> Block:
    area = shape.grown(by)
    radius = min(_RADIUS + by, area.height / 2)
    return Block(area.x, area.y, area.width, area.height, role, radius=radius)


def _tab(title: str, shapes: Sequence[Rect], is_free: Callable[[Rect], bool]) -> Rect:
    """The tab on top of the uppermost box over which there is room, at its left or else at its right."""
    width = width_of(title, _SIZE, bold=True) + 2 * _SIDE
    spots: list[Rect] = []
    for shape in sorted(shapes, key=lambda shape: (shape.y, shape.x)):
        on_top = (shape.x, shape.right - width)
        spots += [Rect(x, shape.y - _TAB, width, _TAB + 2 * _RADIUS) for x in on_top]
        spots.append(Rect(shape.x + AROUND - width, shape.y, width, _TAB))
    free = (spot for spot in spots if is_free(Rect(spot.x, spot.y, spot.width, _SIZE * LINE + 6)))
    return next(free, spots[0])


def _frame(shapes: Sequence[Rect], lines: Sequence[tuple[Point, ...]]) -> Rect:
    xs = [x for points in lines for x, _ in points]
    ys = [y for points in lines for _, y in points]
    left = min([*(shape.x for shape in shapes), *(x - BAND for x in xs)])
    top = min([*(shape.y for shape in shapes), *(y - BAND for y in ys)])
    right = max([*(shape.right for shape in shapes), *(x + BAND for x in xs)])
    bottom = max([*(shape.bottom for shape in shapes), *(y + BAND for y in ys)])
    return Rect(left, top, right - left, bottom - top).grown(OUTLINE)
