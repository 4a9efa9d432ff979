"""Slanted strokes that fill a rectangle: the sign of what is inferred, and of the ground."""

from argmap.layout import Point, Rect


def hatching(area: Rect, gap: float) -> tuple[tuple[Point, Point], ...]:
    """Return strokes from lower left to upper right at 45 degrees, `gap` px apart, clipped to the area.

    >>> hatching(Rect(0, 0, 10, 10), 10)
    (((0, 10), (10, 0)),)
    """
    strokes = []
    # Strokes lie on one grid over the whole map, so that neighbouring areas join.
    offset = gap - (area.x + area.y) % gap
    while offset < area.width + area.height:
        left = max(area.x, area.x + offset - area.height)
        right = min(area.right, area.x + offset)
        if right - left > 0.5:
            strokes.append((_on(area, offset, left), _on(area, offset, right)))
        offset += gap
    return tuple(strokes)


def _on(area: Rect, offset: float, x: float) -> Point:
    return (x, area.y + offset - (x - area.x))
