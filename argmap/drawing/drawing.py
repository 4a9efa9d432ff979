"""The picture of a map, kept up to date by its changes: at once where something happened, tidied when there is time."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from msgspec import Struct

from argmap.analysis import Footings
from argmap.drawing.deck import Deck
from argmap.drawing.display import Picture
from argmap.drawing.painting import LineKey, Painting
from argmap.drawing.primitives import LEG
from argmap.layout import Box, Layout, Link, Point, Rect, Route, Spacing
from argmap.layout.arrangement import Alteration, Altered, Arrangement
from argmap.layout.recipe import lay_out, tidied
from argmap.model import ArgumentMap, Change, Group, Inference, Objection, Placement, Record

SPACING = Spacing(leg=LEG)
#: Components of up to so many boxes are laid out at once after a change.
SMALL = 40
#: What differs in more places than this is painted anew as a whole.
_MANY = 400


class Redrawn(Struct, frozen=True):
    """What a change did to the picture: boxes that are new, gone or moved (from, to), and where paint has changed."""

    new: frozenset[str]
    gone: frozenset[str]
    moved: Mapping[str, tuple[Rect, Rect]]
    areas: tuple[Rect, ...]


class Tidied(Struct, frozen=True):
    """A layout that a Drawing can take over as long as nothing else has been altered since `moment`."""

    moment: int
    boxes: Mapping[str, Box]
    lines: Mapping[LineKey, Link]
    layout: Layout


class _Cancelled(Exception):  # noqa: N818
    """Ends a tidying that nobody waits for any more."""


class Tidying(Struct, frozen=True):
    """A layout that is due, with all that is needed to make it in another thread."""

    moment: int
    boxes: Mapping[str, Box]
    lines: Mapping[LineKey, Link]
    rects: Mapping[str, Rect]
    routes: Mapping[LineKey, tuple[Point, ...]]
    ports: Mapping[str, tuple[str, ...]]
    pins: Mapping[str, Point]
    untidy: frozenset[str]

    def run(self, cancelled: Callable[[], bool] = lambda: False) -> Tidied | None:
        """Lay out what is untidy; None if it was cancelled, which is asked between the phases."""

        def between() -> None:
            if cancelled():
                raise _Cancelled

        routes = tuple(Route(link.below, link.above, self.routes[key]) for key, link in self.lines.items())
        present = Layout(self.rects, routes, (), self.ports, Rect(0.0, 0.0, 0.0, 0.0))
        boxes, links = list(self.boxes.values()), list(self.lines.values())
        try:
            layout = tidied(boxes, links, present, self.untidy, spacing=SPACING, pins=self.pins, between=between)
        except _Cancelled:
            return None
        return Tidied(self.moment, self.boxes, self.lines, layout)


class Drawing:
    """The picture of a map, kept up to date by its changes.

    `records` and `footings` are kept up to date by whoever owns them; each change is then told once by `follow`.
    """

    def __init__(
        self,
        records: ArgumentMap,
        footings: Footings,
        *,
        among: Collection[str] | None = None,
        folded: Collection[str] = (),
        start: Mapping[str, Point] | None = None,
    ) -> None:
        """Lay the map out; with `among`, these records alone, where they were not put by a person.

        Beneath the statements in `folded` all is put away that nothing else needs. `start` holds the centres of boxes
        in an earlier picture, from which this one shall differ little.
        """
        self._records = records
        self._deck = Deck(records, footings, among, folded)
        self._is_whole = among is None
        self._whole: tuple[Arrangement[LineKey], set[str]] | None = None
        self._homes: dict[str, Rect] = {}
        self._untidy: set[str] = set()
        self._moment = 0
        self._painting = Painting(records, self._deck)
        self._arrangement: Arrangement[LineKey] = Arrangement(SPACING)
        self._lay_out(start)
        self._painting.paint_all(self._arrangement)

    @property
    def picture(self) -> Picture:
        """The display list as it now stands."""
        return self._painting.picture

    @property
    def untidy(self) -> bool:
        """Whether some part of the map should be laid out properly."""
        return bool(self._untidy)

    def follow(self, change: Change) -> Redrawn:
        """Follow a change that map and footings have seen: what it touches finds a place, the rest stays.

        Small components are laid out properly at once; for larger ones `tidying` is then due.
        """
        before = self.picture
        changed = set(self._deck.follow(change))
        self._painting.forget(key for key, (one, _) in change.pairs.items() if one is None)
        if any(one and other and type(one) is not type(other) for one, other in change.pairs.values()):
            # An id now names something of another kind, which stands elsewhere in all orders.
            self._lay_out({key: rect.centre for key, rect in before.boxes.items()})
            self._painting.paint_all(self._arrangement)
            return _everywhere(before, self.picture)
        return self._redraw(before, changed, change)

    def fold(self, folded: Collection[str]) -> Redrawn:
        """Put away what is beneath these statements and nothing else needs; unfold all others."""
        before = self.picture
        return self._redraw(before, set(self._deck.fold(folded)), Change())

    def show_only(self, among: Collection[str] | None) -> Redrawn:
        """Show these records alone, laid out by themselves; None: the whole map again, as it stood."""
        before = self.picture
        if self._is_whole and among is not None:
            self._whole = self._arrangement, set(self._untidy)
        self._deck.choose(among, self._deck.beneath)
        self._is_whole = among is None
        if self._whole is not None and among is None:
            self._arrangement, self._untidy = self._whole
            self._whole = None
            all_boxes = {*self._arrangement.boxes, *self._deck.cards}
            self._altered(all_boxes, all_boxes)
        else:
            self._lay_out(None)
        self._moment += 1
        self._painting.paint_all(self._arrangement)
        return _everywhere(before, self.picture)

    def tidying(self) -> Tidying | None:
        """Return the layout that is due as a job for another thread; None when all is tidy."""
        if not self._untidy:
            return None
        known = self._arrangement
        boxes, lines = self.to_lay_out()
        return Tidying(
            self._moment,
            boxes,
            lines,
            dict(known.rects),
            dict(known.routes),
            dict(known.ports),
            dict(known.pins),
            frozenset(self._untidy),
        )

    def take(self, tidied: Tidied) -> Redrawn | None:
        """Take over a layout; None, and nothing is done, when anything was altered since it was asked for."""
        if tidied.moment != self._moment:
            return None
        before = self.picture
        known = self._arrangement
        altered = known.adopt(tidied.boxes.values(), tidied.lines, known.pins, tidied.layout)
        self._untidy.clear()
        self._moment += 1
        return self._painted(before, (altered,), (), ())

    def to_lay_out(self) -> tuple[dict[str, Box], dict[LineKey, Link]]:
        """Return all boxes and lines, in the order of the file: an edit taken back gives the same picture."""
        keys = sorted(self._deck.cards, key=self._painting.rank)
        links = (link for key in keys for link in self._links(key))
        return {key: self._box(key) for key in keys}, {(link.below, link.above): link for link in links}

    # How it is done

    def _lay_out(self, start: Mapping[str, Point] | None) -> None:
        boxes, lines = self.to_lay_out()
        pins = {key: pin for key in boxes if (pin := self._pin_of(key)) is not None}
        layout = lay_out(list(boxes.values()), list(lines.values()), spacing=SPACING, pins=pins, start=start)
        self._arrangement = Arrangement(SPACING)
        self._arrangement.adopt(boxes.values(), lines, pins, layout)
        self._untidy.clear()
        self._moment += 1

    def _box(self, key: str) -> Box:
        card = self._deck.cards[key]
        return Box(key, card.width, card.height, card.grounded, card.hangs)

    def _links(self, key: str) -> Iterator[Link]:
        """The links that a record holds, between boxes that are shown."""
        if key in self._deck.cards:
            for link in links_of(self._records[key]):
                if link.below in self._deck.cards and link.above in self._deck.cards:
                    yield link

    def _pin_of(self, key: str) -> Point | None:
        if not self._is_whole:
            return None
        placed = (self._records[other] for other in self._records.referrers(key))
        return next(((each.x, each.y) for each in placed if isinstance(each, Placement)), None)

    def _redraw(self, before: Picture, changed: set[str], change: Change) -> Redrawn:
        placed = {each.of for pair in change.pairs.values() for each in pair if isinstance(each, Placement)}
        altered = self._altered(changed | change.touched, placed)
        settled = self._settled(altered)
        groups = [each for pair in change.pairs.values() for each in pair if isinstance(each, Group)]
        members = {key for group in groups for key in group.members}
        return self._painted(before, (altered, *settled), changed | members, [group.id for group in groups])

    def _altered(self, changed: Collection[str], placed: Collection[str]) -> Altered[LineKey]:
        """Bring boxes and lines of what may have changed up to date, and the pins of what may have been placed."""
        known, cards = self._arrangement, self._deck.cards
        changed = sorted(changed)  # Newcomers find their places one after the other.
        gone = {key for key in changed if key in known.boxes and key not in cards}
        boxes = {key: box for key in changed if key in cards and known.boxes.get(key) != (box := self._box(key))}
        come = [key for key in boxes if key not in known.boxes]
        come_to = (other for key in come for other in self._records.referrers(key))
        holders = dict.fromkeys((*changed, *come_to))
        wanted = {(link.below, link.above): link for key in holders for link in self._links(key)}
        present = {line for key in holders if key in known.boxes for line in self._held(key)}
        present |= {line for key in gone for line in known.lines_at(key)}
        pins = {key: pin for key in (*sorted(placed), *come) if key in cards and (pin := self._pin_of(key)) is not None}
        alteration = Alteration(
            boxes=boxes,
            gone=gone,
            lines={line: link for line, link in wanted.items() if known.lines.get(line) != link},
            lines_gone={line for line in present if line not in wanted},
            pins={key: pin for key, pin in pins.items() if known.pins.get(key) != pin},
            unpinned={key for key in placed if key in known.pins and key in cards and key not in pins},
            homes={key: home for key in come if (home := self._homes.pop(key, None)) is not None},
        )
        if alteration.is_empty:
            return Altered((), ())
        self._homes.update({key: known.rects[key] for key in gone if key in self._records})
        self._moment += 1
        due = {*boxes, *alteration.unpinned}
        due.update(key for line in (*alteration.lines, *alteration.lines_gone) for key in line)
        altered = known.alter(alteration)
        self._untidy = {key for key in (*self._untidy, *due) if key in known.boxes}
        return altered

    def _held(self, key: str) -> Iterator[LineKey]:
        """The lines that a step or an objection holds: all at its box but attacks on it."""
        if isinstance(self._records.get(key), Inference | Objection):
            for line in self._arrangement.lines_at(key):
                link = self._arrangement.lines[line]
                if link.below == key or not link.attack:
                    yield line

    def _settled(self, altered: Altered[LineKey]) -> list[Altered[LineKey]]:
        """Lay small components that are untidy out, where that leaves the others in peace."""
        found: list[Altered[LineKey]] = []
        waiting = {key for key in altered.boxes if key in self._untidy}
        while waiting:
            component = self._component(waiting.pop())
            waiting.difference_update(component)
            if len(component) <= SMALL:
                settled = self._settle(component)
                if settled is not None:
                    found.append(settled)
                    self._untidy.difference_update(component)
        return found

    def _component(self, key: str) -> set[str]:
        """What hangs together with a box, up to one more than what is small."""
        found = {key}
        queue = [key]
        while queue and len(found) <= SMALL:
            for other in self._arrangement.neighbours(queue.pop()):
                if other not in found:
                    found.add(other)
                    queue.append(other)
        return found

    def _settle(self, component: Collection[str]) -> Altered[LineKey] | None:
        known = self._arrangement
        keys = sorted(component, key=self._painting.rank)
        links = {(link.below, link.above): link for key in keys for link in self._links(key)}
        boxes = [known.boxes[key] for key in keys]
        pins = {key: known.pins[key] for key in keys if key in known.pins}
        start = {key: known.rects[key].centre for key in keys}
        level = len(component) < len(known.boxes)
        layout = lay_out(boxes, list(links.values()), spacing=SPACING, pins=pins, start=start, level=level)
        for box in boxes:
            rect = layout.boxes[box.id]
            taken = Rect(rect.x, rect.y, rect.width, rect.height + (LEG if box.hangs else 0.0))
            if box.id not in pins and any(True for _ in known.strangers(taken, SPACING.sibling, component)):
                return None
        return known.settle(list(links), layout)

    def _painted(
        self,
        before: Picture,
        altered: Iterable[Altered[LineKey]],
        changed: Collection[str],
        groups: Collection[str],
    ) -> Redrawn:
        """Paint what has been altered or says something else, and tell what that comes to."""
        boxes, lines = {*changed}, set[LineKey]()
        for each in altered:
            boxes.update(each.boxes)
            lines.update(each.lines)
        for key in changed:
            if key in self._arrangement.boxes:
                lines.update(line for line in self._arrangement.lines_at(key) if line[0] == key)
        areas = self._painting.repaint(self._arrangement, boxes, lines, groups)
        now = self.picture
        moved = {
            key: (before.boxes[key], now.boxes[key])
            for key in boxes
            if key in before.boxes and key in now.boxes and before.boxes[key] != now.boxes[key]
        }
        return Redrawn(
            new=frozenset(key for key in boxes if key in now.boxes and key not in before.boxes),
            gone=frozenset(key for key in boxes if key in before.boxes and key not in now.boxes),
            moved=moved,
            areas=tuple(areas) if len(areas) <= _MANY else (before.bounds, now.bounds),
        )


def links_of(record: Record) -> list[Link]:
    """Return the lines of a step or an objection: from its premises, and to what it leads to or attacks."""
    match record:
        case Inference():
            return [*(Link(each, record.id) for each in record.premises), Link(record.id, record.conclusion)]
        case Objection():
            attack = Link(record.id, record.target, attack=True)
            return [*(Link(each, record.id) for each in record.premises), attack]
        case _:
            return []


def _everywhere(before: Picture, now: Picture) -> Redrawn:
    """All of it is painted anew."""
    return Redrawn(
        new=frozenset(now.boxes.keys() - before.boxes.keys()),
        gone=frozenset(before.boxes.keys() - now.boxes.keys()),
        moved={
            key: (before.boxes[key], rect)
            for key, rect in now.boxes.items()
            if key in before.boxes and before.boxes[key] != rect
        },
        areas=(before.bounds, now.bounds),
    )
