"""A layout that is lived with: boxes come, go and grow, are dragged, and the rest makes way only where it must."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from typing import Generic, TypeVar

from msgspec import Struct, field

from argmap.layout.detours import Line, crossed, detour, loop
from argmap.layout.foothold import grounds_under
from argmap.layout.newcomers import beside
from argmap.layout.places import Places
from argmap.layout.shapes import Box, Ground, Layout, Link, Point, Rect, Route, Spacing, bounds

L = TypeVar("L", bound=Hashable)
K = TypeVar("K")
V = TypeVar("V")
#: How far from a box that moved lines are looked for that it may have come to lie on.
REACH = 240.0


class Alteration(Struct, Generic[L], frozen=True):
    """What is to be altered: boxes (new ones, or of another size), lines by key, and where a person put boxes.

    `homes` are places that new boxes had before: where they come back to if they can.
    """

    boxes: Mapping[str, Box] = field(default_factory=dict)
    gone: Collection[str] = ()
    lines: Mapping[L, Link] = field(default_factory=dict)
    lines_gone: Collection[L] = ()
    pins: Mapping[str, Point] = field(default_factory=dict)
    unpinned: Collection[str] = ()
    homes: Mapping[str, Rect] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether it leaves everything as it is."""
        return not any((self.boxes, self.gone, self.lines, self.lines_gone, self.pins, self.unpinned))


class Altered(Struct, Generic[L], frozen=True):
    """What came, went, moved or changed its bricks, and the lines that came, went or were drawn anew."""

    boxes: Collection[str]
    lines: Collection[L]


class Arrangement(Generic[L]):
    """Boxes at their places and the lines between them, kept up with small alterations.

    `rects`, `routes`, `ports` and `grounds` are as in a `Layout`; they are to be read, not written.
    """

    def __init__(self, spacing: Spacing) -> None:
        self.spacing = spacing
        self.boxes: dict[str, Box] = {}
        self.lines: dict[L, Link] = {}
        self.pins: dict[str, Point] = {}
        self.rects: dict[str, Rect] = {}
        self.routes: dict[L, Line] = {}
        self.ports: dict[str, tuple[str, ...]] = {}
        self.grounds: tuple[Ground, ...] = ()
        self._places: Places[str] = Places()
        self._at: dict[str, dict[L, None]] = {}
        self._homes: dict[str, Rect] = {}

    def adopt(
        self, boxes: Iterable[Box], lines: Mapping[L, Link], pins: Mapping[str, Point], layout: Layout
    ) -> Altered[L]:
        """Take over a layout of all these boxes and lines, the routes in the order of the lines."""
        rects, routes, ports = self.rects, self.routes, self.ports
        self.boxes = {box.id: box for box in boxes}
        self.lines = dict(lines)
        self.pins = dict(pins)
        self._at = {name: {} for name in self.boxes}
        for key, link in self.lines.items():
            self._at[link.below][key] = self._at[link.above][key] = None
        self._homes.clear()
        self._places = Places()
        self.rects = {}
        for name, rect in layout.boxes.items():
            self._stand(name, rect)
        self.routes = {key: route.points for key, route in zip(self.lines, layout.routes, strict=True)}
        self.ports = dict(layout.ports)
        self.grounds = layout.grounds
        return Altered(_differing(rects, self.rects) | _differing(ports, self.ports), _differing(routes, self.routes))

    def settle(self, keys: Collection[L], layout: Layout) -> Altered[L]:
        """Take over the layout of some boxes and the lines among them, the routes in the order of `keys`."""
        rects = {name: self.rects[name] for name in layout.boxes}
        ports = {name: self.ports[name] for name in layout.boxes if name in self.ports}
        routes = {key: self.routes[key] for key in keys}
        for name, rect in layout.boxes.items():
            self._homes.pop(name, None)
            self.ports.pop(name, None)
            self._stand(name, rect)
        self.ports.update(layout.ports)
        now = dict(zip(keys, (route.points for route in layout.routes), strict=True))
        self.routes.update(now)
        self.grounds = grounds_under(self, layout.boxes, layout.grounds)
        return Altered(_differing(rects, layout.boxes) | _differing(ports, layout.ports), _differing(routes, now))

    def alter(self, alteration: Alteration[L]) -> Altered[L]:
        """Make the alteration; what is new finds a place, what is in the way makes way, lines follow."""
        return _Step(self, alteration).run()

    def layout(self) -> Layout:
        """Return it as a layout, the routes in the order of the lines."""
        routes = tuple(Route(link.below, link.above, self.routes[key]) for key, link in self.lines.items())
        frame = bounds(self.rects, routes, self.grounds)
        return Layout(dict(self.rects), routes, self.grounds, dict(self.ports), frame)

    def lines_at(self, name: str) -> Collection[L]:
        """Return the keys of the lines that begin or end at a box."""
        return self._at[name].keys()

    def links_at(self, name: str) -> Iterable[Link]:
        """Return the links that begin or end at a box."""
        return (self.lines[key] for key in self._at[name])

    def neighbours(self, name: str) -> Iterable[str]:
        """Yield the boxes at the other ends of a box's lines."""
        for key in self._at[name]:
            link = self.lines[key]
            yield link.above if link.below == name else link.below

    def strangers(self, area: Rect, gap: float, own: Collection[str]) -> Iterable[str]:
        """Yield the boxes that are not among one's `own` and less than `gap` px from an area."""
        return self._places.near(area, gap, besides=own)

    def _stand(self, name: str, rect: Rect) -> None:
        self.rects[name] = rect
        box = self.boxes[name]
        leg = self.spacing.leg if box.hangs and not box.grounded else 0.0
        self._places.put(name, Rect(rect.x, rect.y, rect.width, rect.height + leg) if leg else rect)


class _Step(Generic[L]):
    """One alteration of an arrangement: what was moved by it, and which lines are to be drawn anew."""

    def __init__(self, arrangement: Arrangement[L], alteration: Alteration[L]) -> None:
        self.all = arrangement
        self.alteration = alteration
        self.moved: dict[str, Rect | None] = {}
        self.anew: dict[L, None] = {}
        self.ends: dict[str, None] = {}
        self.drawn: set[L] = set()

    def run(self) -> Altered[L]:
        """Make the alteration."""
        alteration = self.alteration
        self._remove()
        for name in alteration.unpinned:
            self.all.pins.pop(name, None)
        self.all.pins.update(alteration.pins)
        for key, link in alteration.lines.items():
            self.all.lines[key] = link
        grown = self._resized()
        new = [box for name, box in alteration.boxes.items() if name not in self.all.rects]
        for box in new:
            self.all.boxes[box.id] = box
            self.all._at[box.id] = {}
        for key, link in alteration.lines.items():
            self.all._at[link.below][key] = self.all._at[link.above][key] = None
            self.anew[key] = None
        self._pin()
        self._place(new)
        self._make_way([*grown, *alteration.unpinned])
        self._go_home()
        self.all.grounds = grounds_under(self.all, self.moved)
        self._draw()
        return Altered({*self.moved, *self.ends}, {*self.drawn, *alteration.lines_gone})

    def _remove(self) -> None:
        arrangement = self.all
        for key in self.alteration.lines_gone:
            link = arrangement.lines.pop(key)
            arrangement.routes.pop(key, None)
            for end in (link.below, link.above):
                arrangement._at[end].pop(key, None)
            self.ends[link.above] = None
        for name in self.alteration.gone:
            self.moved[name] = arrangement.rects.pop(name)
            arrangement._places.take_out(name)
            del arrangement.boxes[name], arrangement._at[name]
            self.ends.pop(name, None)
            for known in (arrangement.ports, arrangement._homes, arrangement.pins):
                known.pop(name, None)

    def _resized(self) -> list[str]:
        """Give boxes their new sizes: evidence grows upwards from the ground, the rest downwards."""
        arrangement = self.all
        grown: list[str] = []
        for name, box in self.alteration.boxes.items():
            now = arrangement.rects.get(name)
            if now is None:
                continue
            arrangement.boxes[name] = box
            x = now.x + (now.width - box.width) / 2
            y = now.bottom - box.height if box.grounded else now.y
            if name in arrangement.pins:
                x, y = arrangement.pins[name][0] - box.width / 2, arrangement.pins[name][1] - box.height / 2
            self._move(name, Rect(x, y, box.width, box.height))
            grown.append(name)
        return grown

    def _pin(self) -> None:
        arrangement = self.all
        for name, (x, y) in self.alteration.pins.items():
            box = arrangement.boxes[name]
            arrangement._homes.pop(name, None)
            self._move(name, Rect(x - box.width / 2, y - box.height / 2, box.width, box.height))

    def _place(self, new: list[Box]) -> None:
        """Find a place for each new box, next to one that has a place already."""
        waiting = [box for box in new if box.id not in self.all.rects]
        while waiting:
            known = [box for box in waiting if any(other in self.all.rects for other in self.all.neighbours(box.id))]
            box = known[0] if known else waiting[0]
            waiting.remove(box)
            at = self.alteration.homes.get(box.id)
            spot = (at.x, at.y) if at is not None else beside(self.all, box)
            leg = self.all.spacing.leg if box.hangs and not box.grounded else 0.0
            wanted = Rect(spot[0], spot[1], box.width, box.height + leg)
            gap = self.all.spacing.sibling if at is None else self.all.spacing.stack
            x, y = self.all._places.nearest_free(wanted, gap, level=box.grounded)
            self._move(box.id, Rect(x, y, box.width, box.height))

    def _make_way(self, grown: list[str]) -> None:
        """Let what is in the way of pinned and grown boxes go to the nearest free place; pinned ones stay."""
        arrangement = self.all
        gap = arrangement.spacing.stack
        firm = [name for name in arrangement.pins if name in self.moved]
        for name in [*firm, *(each for each in grown if each not in arrangement.pins)]:
            taken = arrangement._places[name]
            for other in list(arrangement._places.near(taken, gap, besides=(name,))):
                if name in arrangement.pins or other not in arrangement.pins:
                    yielding = other
                elif taken.overlaps(arrangement._places[other]):
                    yielding = name
                else:
                    continue
                if yielding not in arrangement.pins:
                    self._give_way(yielding)

    def _give_way(self, name: str) -> None:
        arrangement = self.all
        rect = arrangement.rects[name]
        level = arrangement.boxes[name].grounded
        x, y = arrangement._places.nearest_free(
            arrangement._places[name], arrangement.spacing.stack, besides=(name,), level=level
        )
        arrangement._homes.setdefault(name, rect)
        self._move(name, Rect(x, y, rect.width, rect.height))

    def _go_home(self) -> None:
        """Let what once gave way go back when its place has become free."""
        arrangement = self.all
        for name, home in list(arrangement._homes.items()):
            rect = arrangement.rects[name]
            if (rect.width, rect.height) != (home.width, home.height):
                del arrangement._homes[name]
                continue
            taken = arrangement._places[name]
            back = Rect(home.x, home.y, taken.width, taken.height)
            gap = arrangement.spacing.stack
            if next(iter(arrangement._places.near(back, gap, besides=(name,))), None) is None:
                del arrangement._homes[name]
                self._move(name, home)

    def _move(self, name: str, rect: Rect) -> None:
        now = self.all.rects.get(name)
        self.moved.setdefault(name, now)
        if now != rect or name in self.alteration.boxes:
            self.all._stand(name, rect)

    def _draw(self) -> None:
        """Draw the lines of what moved, of what came, and those that what moved would lie on."""
        arrangement = self.all
        moved = [name for name, before in self.moved.items() if before != arrangement.rects.get(name)]
        for name in moved:
            if name in arrangement._at:
                self.anew.update(arrangement._at[name])
        self.anew.update(dict.fromkeys(self._run_over(moved)))
        for key in self.anew:
            self.ends[arrangement.lines[key].above] = None
        for above in self.ends:
            self._draw_into(above)

    def _run_over(self, moved: list[str]) -> list[L]:
        """The lines of others near by that boxes have come to lie on."""
        arrangement = self.all
        standing = [name for name in moved if name in arrangement.rects]
        here: Places[str] = Places()
        for name in standing:
            here.put(name, arrangement.rects[name])
        nearby = {other for name in standing for other in arrangement._places.near(arrangement.rects[name], REACH)}
        keys = {key for other in nearby for key in arrangement._at[other] if key not in self.anew}
        return [key for key in keys if key in arrangement.routes and crossed(arrangement.routes[key], here)]

    def _draw_into(self, above: str) -> None:
        """Share the bottom of a box out among the lines into it, and draw those anew that have to be."""
        arrangement = self.all
        rect = arrangement.rects[above]
        into: dict[Point, list[L]] = {}
        for key in arrangement._at[above]:
            link = arrangement.lines[key]
            if link.above != above:
                continue
            if link.below == above:
                self._set(key, loop(rect))
            elif link.attack:
                if key in self.anew:
                    side = -1 if arrangement.rects[link.below].centre[0] < rect.centre[0] else 1
                    end = (rect.x if side < 0 else rect.right, rect.centre[1])
                    self._route(key, self._start(key), end, side)
            else:
                into.setdefault(self._start(key), []).append(key)
        total = sum(len(keys) for keys in into.values())
        passed = 0
        order: list[str] = []
        for start, keys in sorted(into.items(), key=lambda pair: (self._arrival(pair[0], pair[1], rect), pair[0])):
            end = (rect.x + rect.width * (passed + len(keys) / 2) / total, rect.bottom)
            passed += len(keys)
            order += [arrangement.lines[key].below for key in keys]
            if any(key in self.anew for key in keys) or arrangement.routes[keys[0]][-1][1] != end[1]:
                for key in keys:
                    self._route(key, start, end, 0)
            elif arrangement.routes[keys[0]][-1] != end:
                route = arrangement.routes[keys[0]]
                bent = (*route[:-2], (end[0], route[-2][1]), end)
                for key in keys:
                    self._set(key, bent)
        if order:
            arrangement.ports[above] = tuple(order)
        else:
            arrangement.ports.pop(above, None)

    def _start(self, key: L) -> Point:
        """Where a line begins: at the top of its box, or of the pile that the box stays in."""
        below = self.all.lines[key].below
        known = self.all.routes.get(key)
        before = self.moved.get(below, self.all.rects[below])
        if known is not None and before == self.all.rects[below]:
            return known[0]
        rect = self.all.rects[below]
        return (rect.centre[0], rect.y)

    def _arrival(self, start: Point, keys: list[L], rect: Rect) -> float:
        """The x by which lines into a bottom are sorted: where they come in, or where they come from."""
        known = self.all.routes.get(keys[0])
        if known is not None and not any(key in self.anew for key in keys):
            return min(max(known[-1][0], rect.x), rect.right)
        return start[0]

    def _route(self, key: L, start: Point, end: Point, side: int) -> None:
        self._set(key, detour(start, end, side, self.all._places))

    def _set(self, key: L, route: Line) -> None:
        self.all.routes[key] = route
        self.drawn.add(key)


def _differing(before: Mapping[K, V], after: Mapping[K, V]) -> set[K]:
    """The keys at which two tables do not hold the same."""
    found = {key for key, value in after.items() if before.get(key) != value}
    return found | {key for key in before if key not in after}
