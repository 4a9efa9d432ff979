"""The display list of an arrangement: which items there are, at which depth, and which of them are painted anew."""

from collections.abc import Collection, Iterable, Iterator

from argmap.drawing.boxes import box
from argmap.drawing.deck import Deck
from argmap.drawing.display import Depth, Picture
from argmap.drawing.groups import region
from argmap.drawing.hatching import hatching
from argmap.drawing.lettering import width_of
from argmap.drawing.links import halo, link
from argmap.drawing.primitives import Block, Item, Strokes, Words
from argmap.language import tr
from argmap.layout import Ground, Point, Rect, Route
from argmap.layout.arrangement import Arrangement
from argmap.layout.detours import crossed
from argmap.layout.places import Places
from argmap.model import ArgumentMap, Group, Inference, Objection, position

#: A line by the boxes at its lower and at its upper end.
LineKey = tuple[str, str]
#: Free space around the map, and the depth of the ground's hatched edge and of the soil below it.
MARGIN, EDGE, SOIL = 60.0, 12.0, 54.0
_AROUND = 8.0
# What is painted when: the ground, groups, lines, frames around piles (the line that leaves one begins at it), boxes.
_GROUND, _GROUP, _LINE, _PILE, _BOX = range(5)


class Painting:
    """The picture of a map that stands arranged in some way."""

    def __init__(self, records: ArgumentMap, deck: Deck) -> None:
        self._records = records
        self._deck = deck
        self._ranks: dict[str, Depth] = {}
        self._piles: dict[str, list[Depth]] = {}
        self._grounds: tuple[Ground, ...] = ()
        self.picture = Picture((), _framed(()), {})

    def rank(self, key: str) -> Depth:
        """Return what sorts records as a file lists them."""
        if key not in self._ranks:
            kind, parts = position(self._records[key])
            self._ranks[key] = (kind, *parts)
        return self._ranks[key]

    def forget(self, keys: Iterable[str]) -> None:
        """Rank these anew when they are met: an id may come back as something of another kind."""
        for key in keys:
            self._ranks.pop(key, None)

    def paint_all(self, these: Arrangement[LineKey]) -> None:
        """Paint everything anew."""
        self._ranks.clear()
        self._piles = {}
        self._grounds = these.grounds
        items = dict(_grounds(these.grounds))
        for key in {each.id for each in self._records.of_kind(Group)}:
            items.update(self._group(these, key))
        for key in these.boxes:
            items.update(self._box(these, key))
            items.update(self._pile(these, key))
        for line in these.lines:
            items.update(self._line(these, line))
        self.picture = Picture(items, _framed(items.values()), dict(these.rects))

    def repaint(
        self,
        these: Arrangement[LineKey],
        boxes: Collection[str],
        lines: Collection[LineKey],
        groups: Collection[str],
    ) -> list[Rect]:
        """Paint these and what goes with them anew; return the areas where paint has changed."""
        before = self.picture.by_depth
        new: dict[Depth, Item] = {}
        stale: set[Depth] = set()
        if these.grounds != self._grounds:
            stale.update((_GROUND, ground.y) for ground in self._grounds if ground not in these.grounds)
            new.update(_grounds(ground for ground in these.grounds if ground not in self._grounds))
            self._grounds = these.grounds
        for key in boxes:
            if key in these.boxes:
                new.update(self._box(these, key))
            elif key in self._ranks:
                stale.add((_BOX, self._ranks[key]))
        for line in lines:
            if line in these.lines:
                new.update(self._line(these, line))
            else:
                stale.update(self._depths(line))
        around = {key for line in lines for key in line} | set(boxes)
        for key in around:
            stale.update(self._piles.pop(key, ()))
            if key in these.boxes:
                new.update(self._pile(these, key))
        for key in set(groups).union(*map(self._groups_around, around)):
            stale.add((_GROUP, self._ranks.get(key, ())))
            new.update(self._group(these, key))
        gone = [depth for depth in stale if depth in before and depth not in new]
        fresh = {depth: item for depth, item in new.items() if before.get(depth) != item}
        out = [before[depth] for depth in (*gone, *fresh) if depth in before]
        rects = self.picture.boxes if not fresh and not gone else dict(these.rects)
        self.picture = self.picture.altered(gone, fresh, self._bounds(out, fresh, before, gone), rects)
        return [item.reach for item in (*out, *fresh.values())]

    def _bounds(
        self, out: Iterable[Item], fresh: dict[Depth, Item], before: Collection[Depth], gone: Collection[Depth]
    ) -> Rect:
        """The bounds, looked for among all items only when one that reached an edge is not there any more."""
        if before and not any(_touches(item, self.picture.bounds) for item in out):
            return _framed(fresh.values(), self.picture.bounds)
        left = set(gone)
        kept = (item for depth, item in self.picture.by_depth.items() if depth not in left and depth not in fresh)
        return _framed((*kept, *fresh.values()))

    def _box(self, these: Arrangement[LineKey], key: str) -> Iterator[tuple[Depth, Item]]:
        card = self._deck.cards[key]
        ports = these.ports.get(key, ()) if key not in self._deck.beneath else self._deck.steps_folded_under(key)
        reaches = [self._deck.reach_of(port) for port in ports] if card.has_course else []
        bricks = [reach for reach in reaches if reach is not None]
        yield (_BOX, self.rank(key)), box(card, these.rects[key], bricks)

    def _depths(self, line: LineKey) -> list[Depth]:
        """Those of a line's halo and of itself: the halos of a box come before its lines, so that none cuts another."""
        below, above = (self.rank(key) if key in self._records else self._ranks[key] for key in line)
        return [(_LINE, below, part, above) for part in (0, 1)]

    def _line(self, these: Arrangement[LineKey], line: LineKey) -> Iterator[tuple[Depth, Item]]:
        below, above = line
        route = Route(below, above, these.routes[line])
        headed = isinstance(self._records[below], Inference | Objection)
        under, on_top = self._depths(line)
        is_grouped = not self._groups_around(below).isdisjoint(self._groups_around(above))
        yield under, halo(route, "group.fill" if is_grouped else "canvas")
        yield on_top, link(route, self._deck.brings[below], attack=these.lines[line].attack, headed=headed)

    def _pile(self, these: Arrangement[LineKey], above: str) -> Iterator[tuple[Depth, Item]]:
        """A frame around evidence that is piled up because one step uses all of it: one line leaves for all."""
        sharing: dict[Point, list[str]] = {}
        for line in these.lines_at(above):
            if line[1] == above:
                sharing.setdefault(these.routes[line][0], []).append(line[0])
        piles = sorted(sorted(members, key=self.rank) for members in sharing.values() if len(members) > 1)
        depths: list[Depth] = [(_PILE, self.rank(above), place) for place in range(len(piles))]
        if depths:
            self._piles[above] = depths
        for depth, members in zip(depths, piles, strict=True):
            yield depth, _pile(members, above, [these.rects[key] for key in members])

    def _groups_around(self, key: str) -> set[str]:
        return {other for other in self._records.referrers(key) if isinstance(self._records[other], Group)}

    def _group(self, these: Arrangement[LineKey], key: str) -> Iterator[tuple[Depth, Item]]:
        group = self._records.get(key)
        if not isinstance(group, Group):
            return
        members = [each for each in group.members if each in these.boxes]
        own = frozenset(members)
        if members:
            frames = [these.rects[each] for each in members]
            within = [line for each in members for line in these.lines_at(each) if line[0] == each and line[1] in own]
            routes = [these.routes[line] for line in within]
            around = {these.routes[line] for each in members for line in these.lines_at(each)}
            item = region(group, frames, routes, lambda area: _is_free(these, around, area))
            yield (_GROUP, self.rank(key)), item


def _is_free(these: Arrangement[LineKey], lines: Iterable[tuple[Point, ...]], area: Rect) -> bool:
    """Whether no box stands in an area and none of some lines goes through it."""
    if any(True for _ in these.strangers(area, 0.0, ())):
        return False
    place: Places[None] = Places()
    place.put(None, area)
    return not any(crossed(line, place) for line in lines)


def _pile(members: list[str], above: str, frames: list[Rect]) -> Item:
    left, top = min(each.x for each in frames), min(each.y for each in frames)
    right, bottom = max(each.right for each in frames), max(each.bottom for each in frames)
    # The ground closes the frame at the bottom.
    frame = Rect(left - _AROUND, top - _AROUND, right - left + 2 * _AROUND, bottom - top + _AROUND)
    outline = Block(*(frame.x, frame.y, frame.width, frame.height), "evidence.fill", "evidence.line", 1.6, 6)
    faint = Block(*(frame.x + 1.5, frame.y + 1.5, frame.width - 3, frame.height - 1.5), "canvas", radius=5)
    return Item("pile", (*members, above), frame, (outline, faint))


def _grounds(grounds: Iterable[Ground]) -> Iterator[tuple[Depth, Item]]:
    return (((_GROUND, ground.y), _ground(ground)) for ground in grounds)


def _ground(ground: Ground) -> Item:
    left, width = ground.x - MARGIN, ground.width + 2 * MARGIN
    edge = Rect(left, ground.y, width, EDGE)
    soil = Block(left, ground.y, width, SOIL, "ground.fill")
    strokes = Strokes(hatching(edge, 9), "ground.line", 1.2)
    line = Strokes((((left, ground.y), (left + width, ground.y)),), "ground.line", 3)
    text = tr("Ground: what can be checked")
    label = Words(ground.x, ground.y + 38, text, 14, "ground.line", width_of(text, 14, bold=True), bold=True)
    return Item("ground", (), Rect(left, ground.y - 2, width, SOIL + 2), (soil, strokes, line, label))


def _margin(item: Item) -> float:
    """The free space that an item needs around it; the ground has it already."""
    return 0.0 if item.kind == "ground" else MARGIN


def _touches(item: Item, bounds: Rect) -> bool:
    """Whether the bounds end where they do because of an item."""
    area = item.frame.grown(_margin(item))
    return area.x <= bounds.x or area.y <= bounds.y or area.right >= bounds.right or area.bottom >= bounds.bottom


def _framed(items: Iterable[Item], least: Rect | None = None) -> Rect:
    """The bounds of items: the least rectangle that holds them with free space around, and `least` if there is one."""
    left = top = float("inf")
    right = bottom = float("-inf")
    if least is not None:
        left, top, right, bottom = least.x, least.y, least.right, least.bottom
    for item in items:
        frame, margin = item.frame, _margin(item)
        left, top = min(left, frame.x - margin), min(top, frame.y - margin)
        right, bottom = max(right, frame.x + frame.width + margin), max(bottom, frame.y + frame.height + margin)
    if left > right:
        return Rect(0.0, 0.0, 0.0, 0.0).grown(MARGIN)
    return Rect(left, top, right - left, bottom - top)
