"""The lines: what comes up from below, drawn as firmly as it is founded."""

from argmap.analysis import Reach
from argmap.drawing.primitives import Curve, Dash, Item, Polygon, Primitive, Role, Strokes
from argmap.layout import Point, Rect, Route

_SUPPORT: dict[Reach, tuple[str, float, Dash]] = {
    Reach.SHOWN: ("evidence.line", 3.4, ()),
    Reach.INFERRED: ("inference.line", 2.8, (12, 6)),
    Reach.PART: ("inference.line", 2.4, (5, 5)),
    Reach.NOTHING: ("assumption.line", 2.4, (3, 5)),
    Reach.RETRACTED: ("retracted.line", 1.6, (2, 5)),
}
_ATTACK: tuple[str, float, Dash] = ("objection.line", 2.6, (14, 4, 3, 4))
_HALO = 12.0
_HEAD = 11.0


def link(route: Route, reach: Reach, *, attack: bool, headed: bool) -> Item:
    """Return the line of a route; `headed` gives it an arrow head, or for an attack a bar."""
    ink, thickness, dash = _ATTACK if attack else _SUPPORT[reach]
    points = route.points
    found: list[Primitive] = []
    if headed and not attack:
        points = (*points[:-1], _short_of(points, _HEAD - 2))
    found.append(Curve(points, ink, thickness, dash))
    if headed:
        found.append(_bar(route.points, ink) if attack else _head(route.points, ink))
    return Item("link", (route.below, route.above), _frame(route), tuple(found))


def halo(route: Route, ground: Role = "canvas") -> Item:
    """Return the strip of `ground`, on which a line lies, that lets it pass over others."""
    return Item("halo", (route.below, route.above), _frame(route), (Curve(route.points, ground, _HALO),))


def _frame(route: Route) -> Rect:
    xs, ys = [x for x, _ in route.points], [y for _, y in route.points]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(_HEAD)


def _direction(points: tuple[Point, ...]) -> Point:
    """Return the unit vector in which the line arrives."""
    (x0, y0), (x1, y1) = points[-2], points[-1]
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    return (0.0, -1.0) if length < 1e-6 else ((x1 - x0) / length, (y1 - y0) / length)


def _short_of(points: tuple[Point, ...], by: float) -> Point:
    dx, dy = _direction(points)
    x, y = points[-1]
    return (x - dx * by, y - dy * by)


def _head(points: tuple[Point, ...], ink: str) -> Polygon:
    dx, dy = _direction(points)
    x, y = points[-1]
    back = (x - dx * _HEAD, y - dy * _HEAD)
    across = (-dy * _HEAD * 0.52, dx * _HEAD * 0.52)
    left, right = (back[0] + across[0], back[1] + across[1]), (back[0] - across[0], back[1] - across[1])
    return Polygon(((x, y), left, right), ink)


def _bar(points: tuple[Point, ...], ink: str) -> Strokes:
    dx, dy = _direction(points)
    x, y = points[-1][0] - dx * 4, points[-1][1] - dy * 4
    half = 11.0
    return Strokes((((x - dy * half, y + dx * half), (x + dy * half, y - dx * half)),), ink, 5)
