"""The whole recipe: boxes and links in, a drawing out, phase by phase.

Sugiyama, Tagawa & Toda (1981): components, piles, rows, order, places, routes; then packing and pins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from types import MappingProxyType

from msgspec.structs import fields

from argmap.layout.case import Case
from argmap.layout.components import components
from argmap.layout.curves import Pen, extent
from argmap.layout.errors import LayoutError
from argmap.layout.pack import pack, pack_again
from argmap.layout.part import Part, part
from argmap.layout.pins import direct, make_way, touched
from argmap.layout.shapes import Box, Ground, Layout, Link, Point, Rect, Route, Spacing

NOTHING: Mapping[str, Point] = MappingProxyType({})
EVENLY = Spacing()


def lay_out(
    boxes: Sequence[Box],
    links: Sequence[Link],
    *,
    spacing: Spacing = EVENLY,
    pins: Mapping[str, Point] = NOTHING,
    start: Mapping[str, Point] | None = None,
) -> Layout:
    """Place `boxes` with conclusions above and evidence on the ground, and route `links`; the same in, the same out.

    `pins` are centres where a person put boxes: those end exactly there and the others make way. `start` holds
    earlier centres (ids that are gone are ignored): the order begins from them, so that a small edit moves little.

    Raises LayoutError for a doubled id, a link or pin of an unknown box, and sizes or spacing that are no lengths.

    >>> made = lay_out([Box("c", 200, 80), Box("e", 200, 60, grounded=True)], [Link("e", "c")])
    >>> made.boxes["c"].bottom < made.boxes["e"].y
    True
    """
    index = _checked(boxes, links, spacing, pins)
    case = Case(
        width=[float(box.width) for box in boxes],
        height=[float(box.height) for box in boxes],
        grounded=[box.grounded for box in boxes],
        hangs=[box.hangs for box in boxes],
        below=[index[link.below] for link in links],
        above=[index[link.above] for link in links],
        attack=[link.attack for link in links],
        alone=[box.id in pins for box in boxes],
        start=[start[box.id][0] if start is not None and box.id in start else None for box in boxes],
    )
    parts = _parts(case, spacing)
    made = _joined(boxes, links, parts, _moves(boxes, parts, spacing, start))
    return _pinned(made, case, boxes, links, {index[name]: centre for name, centre in pins.items()}, spacing)


def _checked(
    boxes: Sequence[Box], links: Sequence[Link], spacing: Spacing, pins: Mapping[str, Point]
) -> dict[str, int]:
    """The place of each id in the list, after everything handed in has been looked at."""
    index: dict[str, int] = {}
    for place, box in enumerate(boxes):
        if box.id in index:
            raise LayoutError(f"Two boxes have the id {box.id!r}", hint="Give every box an id of its own.")
        if not (isfinite(box.width) and isfinite(box.height) and box.width > 0 and box.height > 0):
            raise LayoutError(
                f"Box {box.id!r} measures {box.width} x {box.height} px", hint="Width and height must be above 0."
            )
        index[box.id] = place
    for link in links:
        for end in (link.below, link.above):
            if end not in index:
                raise LayoutError(
                    f"The link from {link.below!r} to {link.above!r} names {end!r}, which is not among the boxes",
                    hint="Add the box or leave the link out.",
                )
    for name, centre in pins.items():
        if name not in index or not all(isfinite(value) for value in centre):
            raise LayoutError(f"The pin of {name!r} at {centre} has no box or no place", hint="Leave the pin out.")
    for field in fields(spacing):
        value = getattr(spacing, field.name)
        if not isfinite(value) or value <= 0:
            raise LayoutError(f"The spacing {field.name!r} is {value}", hint="It must be above 0.")
    return index


def _parts(case: Case, spacing: Spacing) -> list[Part]:
    """Each component laid out by itself."""
    count = len(case.width)
    groups = components(count, list(zip(case.below, case.above, strict=True)))
    group_of = [0] * count
    for number, nodes in enumerate(groups):
        for node in nodes:
            group_of[node] = number
    links: list[list[int]] = [[] for _ in groups]
    for link, below in enumerate(case.below):
        links[group_of[below]].append(link)
    return [part(case, nodes, mine, spacing) for nodes, mine in zip(groups, links, strict=True)]


def _moves(
    boxes: Sequence[Box], parts: Sequence[Part], spacing: Spacing, start: Mapping[str, Point] | None
) -> list[Point]:
    """Where each component goes: packed afresh, or as near as can be to where its boxes were."""
    extents = [one.extent for one in parts]
    moves = pack(extents, [one.grounded for one in parts], spacing.component, spacing.aspect)
    if not start:
        return moves
    wanted: list[Point | None] = []
    for one in parts:
        known = [(box, start[boxes[box].id]) for box in one.boxes if boxes[box].id in start]
        standing = [pair for pair in known if boxes[pair[0]].grounded] or known
        dx = sorted(x - one.boxes[box].centre[0] for box, (x, _) in known)
        dy = sorted(y - one.boxes[box].centre[1] for box, (_, y) in standing)
        wanted.append((dx[len(dx) // 2], dy[len(dy) // 2]) if known else None)
    lowest = max((at[1] + one.extent[3] for at, one in zip(wanted, parts, strict=True) if at), default=0.0)
    shift = spacing.component + lowest - min(move[1] + one.extent[1] for move, one in zip(moves, parts, strict=True))
    full = [at or (move[0], move[1] + shift) for at, move in zip(wanted, moves, strict=True)]
    return pack_again(extents, full, spacing.component)


def _pinned(
    made: Layout,
    case: Case,
    boxes: Sequence[Box],
    links: Sequence[Link],
    pins: Mapping[int, Point],
    spacing: Spacing,
) -> Layout:
    """The layout with pinned boxes at their places, others out of their way, and the lines of all these drawn anew."""
    if not pins:
        return made
    rects = [made.boxes[box.id] for box in boxes]
    legs = [spacing.leg if box.hangs and not box.grounded else 0.0 for box in boxes]
    placed = make_way(rects, legs, pins, spacing.stack)
    moved = [box for box, rect in enumerate(placed) if rect != rects[box]]
    again = touched(case.below, case.above, moved)
    into: dict[int, list[int]] = {}
    for link in again:
        if not case.attack[link] and case.below[link] != case.above[link]:
            into.setdefault(case.above[link], []).append(link)
    ports, ends = dict(made.ports), {}
    for above, lines in into.items():
        lines.sort(key=lambda link: (placed[case.below[link]].centre[0], link))
        ports[boxes[above].id] = tuple(links[link].below for link in lines)
        for place, link in enumerate(lines):
            rect = placed[above]
            ends[link] = (rect.x + rect.width * (place + 0.5) / len(lines), rect.bottom)
    routes = list(made.routes)
    for link in again:
        low, high = placed[case.below[link]], placed[case.above[link]]
        if case.below[link] == case.above[link]:
            points = loop(low)
        elif link in ends:
            points = direct(low, ends[link], 0)
        else:
            side = -1 if low.centre[0] < high.centre[0] else 1
            points = direct(low, (high.x if side < 0 else high.right, high.centre[1]), side)
        routes[link] = Route(links[link].below, links[link].above, points)
    where = {box.id: rect for box, rect in zip(boxes, placed, strict=True)}
    return Layout(where, tuple(routes), made.grounds, ports, bounds(where, routes, made.grounds))


def _joined(boxes: Sequence[Box], links: Sequence[Link], parts: Sequence[Part], moves: Sequence[Point]) -> Layout:
    """All components at their places in one layout."""
    rects: dict[int, Rect] = {}
    lines: dict[int, tuple[Point, ...]] = {}
    entering: dict[int, tuple[int, ...]] = {}
    for one, (dx, dy) in zip(parts, moves, strict=True):
        for box, rect in one.boxes.items():
            rects[box] = Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)
        for link, pen in one.routes.items():
            lines[link] = pen.shifted(dx, dy)
        entering.update(one.entering)
    placed = {box.id: rects[place] for place, box in enumerate(boxes)}
    routes = tuple(
        Route(link.below, link.above, lines[place] if place in lines else loop(placed[link.below]))
        for place, link in enumerate(links)
    )
    ports = {
        box.id: tuple(links[link].below for link in entering[place])
        for place, box in enumerate(boxes)
        if place in entering
    }
    grounds = _grounds(parts, moves)
    return Layout(placed, routes, grounds, ports, bounds(placed, routes, grounds))


def _grounds(parts: Sequence[Part], moves: Sequence[Point]) -> tuple[Ground, ...]:
    """One strip for the components with evidence on each shelf, from the top shelf down."""
    strips: dict[float, tuple[float, float]] = {}
    for one, (dx, dy) in zip(parts, moves, strict=True):
        if one.grounded:
            left, right = strips.get(dy, (float("inf"), float("-inf")))
            strips[dy] = (min(left, one.extent[0] + dx), max(right, one.extent[2] + dx))
    return tuple(Ground(left, y, right - left) for y, (left, right) in sorted(strips.items()))


def loop(rect: Rect) -> tuple[Point, ...]:
    """The line of a link from a box to itself: out of its top and round into its right side."""
    x, y = rect.centre
    pen = Pen((x, rect.y))
    reach = min(14.0, rect.height / 2)
    pen.curve((x, rect.y - reach), (rect.right + reach, rect.y - reach), (rect.right + reach, rect.y))
    pen.curve((rect.right + reach, y), (rect.right + reach, y), (rect.right, y))
    return tuple(pen.points)


def bounds(boxes: Mapping[str, Rect], routes: Sequence[Route], grounds: Sequence[Ground]) -> Rect:
    """The least rectangle around everything; empty at the origin when there is nothing."""
    corners = [corner for rect in boxes.values() for corner in ((rect.x, rect.y), (rect.right, rect.bottom))]
    corners += [point for route in routes for point in route.points]
    corners += [end for strip in grounds for end in ((strip.x, strip.y), (strip.x + strip.width, strip.y))]
    if not corners:
        return Rect(0.0, 0.0, 0.0, 0.0)
    left, top, right, bottom = extent(corners)
    return Rect(left, top, right - left, bottom - top)
