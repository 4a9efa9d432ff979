"""The whole recipe: boxes and links in, a drawing out, phase by phase.

Sugiyama, Tagawa & Toda (1981): components, piles, rows, order, places, routes; then packing and pins.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from math import isfinite
from types import MappingProxyType

from msgspec.structs import fields

from argmap.layout.arrangement import Alteration, Arrangement
from argmap.layout.case import Case
from argmap.layout.components import components
from argmap.layout.curves import Pen, extent
from argmap.layout.detours import loop
from argmap.layout.errors import LayoutError
from argmap.layout.pack import pack, pack_again
from argmap.layout.part import Part, part
from argmap.layout.shapes import Box, Ground, Layout, Link, Point, Rect, Route, Spacing, bounds

NOTHING: Mapping[str, Point] = MappingProxyType({})
EVENLY = Spacing()


def lay_out(
    boxes: Sequence[Box],
    links: Sequence[Link],
    *,
    spacing: Spacing = EVENLY,
    pins: Mapping[str, Point] = NOTHING,
    start: Mapping[str, Point] | None = None,
    level: bool = False,
) -> Layout:
    """Place `boxes` with conclusions above and evidence on the ground, and route `links`; the same in, the same out.

    `pins` are centres where a person put boxes: those end exactly there and the others make way. `start` holds
    earlier centres (ids that are gone are ignored): the order begins from them, so that a small edit moves little.
    `level` keeps the ground at its height even so, for the sake of others that stand on it.

    Raises LayoutError for a doubled id, a link or pin of an unknown box, and sizes or spacing that are no lengths.

    >>> made = lay_out([Box("c", 200, 80), Box("e", 200, 60, grounded=True)], [Link("e", "c")])
    >>> made.boxes["c"].bottom < made.boxes["e"].y
    True
    """
    index = _checked(boxes, links, spacing, pins)
    case = _case(boxes, links, index, pins, start)
    parts = _parts(case, spacing)
    made = _joined(boxes, links, parts, _moves(boxes, parts, spacing, start, level=level or len(parts) > 1))
    return _pinned(made, boxes, links, pins, spacing)


def tidied(
    boxes: Sequence[Box],
    links: Sequence[Link],
    present: Layout,
    untidy: Collection[str],
    *,
    spacing: Spacing = EVENLY,
    pins: Mapping[str, Point] = NOTHING,
    between: Callable[[], None] = lambda: None,
) -> Layout:
    """Lay the components that hold `untidy` boxes out again; the others stay, and move only to make room.

    `present` is the layout of all these boxes and links as it is. `between` is called again and again while the work
    is going on; what it raises ends it.
    """
    index = _checked(boxes, links, spacing, pins)
    start = {name: rect.centre for name, rect in present.boxes.items()}
    case = _case(boxes, links, index, pins, start)
    parts: list[Part] = []
    for nodes, mine in _components(case):
        between()
        if any(boxes[node].id in untidy for node in nodes):
            parts.append(part(case, nodes, mine, spacing, between))
        else:
            parts.append(_kept(case, boxes, nodes, mine, present, spacing.leg))
    between()
    made = _joined(boxes, links, parts, _moves(boxes, parts, spacing, start, level=len(parts) > 1))
    return _pinned(made, boxes, links, pins, spacing)


def _case(
    boxes: Sequence[Box],
    links: Sequence[Link],
    index: Mapping[str, int],
    pins: Mapping[str, Point],
    start: Mapping[str, Point] | None,
) -> Case:
    return Case(
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


def _components(case: Case) -> list[tuple[list[int], list[int]]]:
    """The boxes and the links of each component."""
    count = len(case.width)
    groups = components(count, list(zip(case.below, case.above, strict=True)))
    group_of = [0] * count
    for number, nodes in enumerate(groups):
        for node in nodes:
            group_of[node] = number
    links: list[list[int]] = [[] for _ in groups]
    for link, below in enumerate(case.below):
        links[group_of[below]].append(link)
    return list(zip(groups, links, strict=True))


def _parts(case: Case, spacing: Spacing) -> list[Part]:
    """Each component laid out by itself."""
    return [part(case, nodes, mine, spacing) for nodes, mine in _components(case)]


def _kept(case: Case, boxes: Sequence[Box], nodes: list[int], links: list[int], present: Layout, leg: float) -> Part:
    """A component as it stands, its ground at y = 0; what a person put somewhere does not count for its extent."""
    rects = {node: present.boxes[boxes[node].id] for node in nodes}
    loose = [node for node in nodes if not case.alone[node]] or nodes
    standing = [node for node in loose if case.grounded[node]]
    under = {node: leg if case.hangs[node] and not case.grounded[node] else 0.0 for node in nodes}
    level = max(rects[node].bottom + under[node] for node in standing or loose)
    routes: dict[int, Pen] = {}
    corners: list[Point] = []
    for link in links:
        if case.below[link] == case.above[link]:
            continue
        pen = routes[link] = Pen(present.routes[link].points[0])
        pen.points = [(x, y - level) for x, y in present.routes[link].points]
        if not (case.alone[case.below[link]] or case.alone[case.above[link]]):
            corners += pen.points
    into: dict[int, dict[str, int]] = {}
    for link in routes:
        into.setdefault(case.above[link], {})[boxes[case.below[link]].id] = link
    entering = {
        node: tuple(into[node][name] for name in present.ports[boxes[node].id] if name in into.get(node, ()))
        for node in nodes
        if boxes[node].id in present.ports
    }
    for node in loose:
        rect = rects[node]
        corners += [(rect.x, rect.y - level), (rect.right, rect.bottom + under[node] - level)]
    placed = {node: Rect(rect.x, rect.y - level, rect.width, rect.height) for node, rect in rects.items()}
    return Part(placed, routes, entering, extent(corners), any(case.grounded[node] for node in nodes))


def _moves(
    boxes: Sequence[Box],
    parts: Sequence[Part],
    spacing: Spacing,
    start: Mapping[str, Point] | None,
    *,
    level: bool,
) -> list[Point]:
    """Where each component goes: packed afresh, or as near as can be to where its boxes were.

    If it is to stay `level`, its ground stays; otherwise as many boxes as can be do.
    """
    extents = [one.extent for one in parts]
    moves = pack(extents, [one.grounded for one in parts], spacing.component, spacing.aspect)
    if not start:
        return moves
    wanted: list[Point | None] = []
    for one in parts:
        known = [(box, start[boxes[box].id]) for box in one.boxes if boxes[box].id in start]
        standing = [pair for pair in known if boxes[pair[0]].grounded and level] or known
        dx = sorted(x - one.boxes[box].centre[0] for box, (x, _) in known)
        dy = sorted(y - one.boxes[box].centre[1] for box, (_, y) in standing)
        wanted.append((dx[len(dx) // 2], dy[len(dy) // 2]) if known else None)
    lowest = max((at[1] + one.extent[3] for at, one in zip(wanted, parts, strict=True) if at), default=0.0)
    shift = spacing.component + lowest - min(move[1] + one.extent[1] for move, one in zip(moves, parts, strict=True))
    full = [at or (move[0], move[1] + shift) for at, move in zip(wanted, moves, strict=True)]
    return pack_again(extents, full, spacing.component)


def _pinned(
    made: Layout, boxes: Sequence[Box], links: Sequence[Link], pins: Mapping[str, Point], spacing: Spacing
) -> Layout:
    """The layout with pinned boxes at their places, others out of their way, and the lines of all these drawn anew."""
    if not pins:
        return made
    arrangement: Arrangement[int] = Arrangement(spacing)
    arrangement.adopt(boxes, dict(enumerate(links)), {}, made)
    arrangement.alter(Alteration(pins=pins))
    return arrangement.layout()


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
