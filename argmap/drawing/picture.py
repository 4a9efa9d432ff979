"""The picture of a map: every box and line, laid out and ready to paint."""

from collections.abc import Collection, Mapping

from msgspec import Struct

from argmap.analysis import Essentials, Footings, Reach, carried, contested, labels, reach
from argmap.drawing.boxes import LEG, box
from argmap.drawing.cards import Card, boxed, card
from argmap.drawing.hatching import hatching
from argmap.drawing.lettering import width_of
from argmap.drawing.links import halo, link
from argmap.drawing.primitives import Block, Item, Strokes, Words
from argmap.language import tr
from argmap.layout import Box, Ground, Layout, Link, Point, Rect, Route, Spacing
from argmap.layout.recipe import lay_out
from argmap.model import ArgumentMap, Inference, Objection, Placeable, Placement

#: Free space around the map, and the depth of the ground's hatched edge and of the soil below it.
MARGIN, EDGE, SOIL = 60.0, 12.0, 54.0
_AROUND = 8.0


class Picture(Struct, frozen=True):
    """The display list of a map: items in the order in which they are painted, and what they cover."""

    items: tuple[Item, ...]
    bounds: Rect
    boxes: Mapping[str, Rect]

    def at(self, point: Point) -> str | None:
        """Return the id of the box at a point of the map: the one on top."""
        return next((key for key in reversed(tuple(self.boxes)) if self.boxes[key].holds(point)), None)


def compose(
    records: ArgumentMap, among: Collection[str] | None = None, *, start: Mapping[str, Point] | None = None
) -> Picture:
    """Lay a map out and return its picture; with `among`, of these records alone.

    `start` holds the centres of boxes in an earlier picture, from which this one shall differ little.

    What a box says of its footing always follows from the whole map.
    """
    footings = Footings(records)
    shown = [each for each in boxed(records) if among is None or each.id in among]
    cards = _cards(records, footings, shown)
    boxes, links = _arranged(shown, cards)
    pins = {each.of: (each.x, each.y) for each in records.of_kind(Placement) if among is None and each.of in cards}
    layout = lay_out(boxes, links, spacing=Spacing(leg=LEG), pins=pins, start=start)
    reaches = {step.id: reach(footings, step) for step in records.of_kind(Inference)}
    items = [item for ground in layout.grounds for item in _ground(ground)]
    brings = {key: reaches.get(key) or _brings(records, footings, key) for key in cards}
    items += _lines(records, list(zip(layout.routes, links, strict=True)), brings)
    items += _piles(layout, links)  # After the lines: the one that leaves a pile begins at its frame.
    for key, its_card in cards.items():
        bricks = [reaches[port] for port in layout.ports.get(key, ()) if port in reaches] if its_card.has_course else []
        items.append(box(its_card, layout.boxes[key], bricks))
    frame = layout.bounds
    below = SOIL if layout.grounds else MARGIN
    bounds = Rect(frame.x - MARGIN, frame.y - MARGIN, frame.width + 2 * MARGIN, frame.height + MARGIN + below)
    return Picture(tuple(items), bounds, layout.boxes)


def to_lay_out(records: ArgumentMap) -> tuple[list[Box], list[Link]]:
    """Return the boxes of a map with the sizes that their words need, and the links between them."""
    shown = boxed(records)
    return _arranged(shown, _cards(records, Footings(records), shown))


def _arranged(shown: list[Placeable], cards: Mapping[str, Card]) -> tuple[list[Box], list[Link]]:
    links = [each for record in shown for each in _links(record) if each.below in cards and each.above in cards]
    return [Box(each.id, each.width, each.height, each.grounded, each.hangs) for each in cards.values()], links


def _cards(records: ArgumentMap, footings: Footings, shown: list[Placeable]) -> dict[str, Card]:
    labelled = labels(records, footings)
    statements = [each.id for each in shown if each.id in footings]
    in_doubt = contested(records, footings, Essentials(footings, statements), statements, labelled)
    return {
        each.id: card(records, footings, each.id, contested=each.id in in_doubt, label=labelled.get(each.id))
        for each in shown
    }


def _links(record: Placeable) -> list[Link]:
    match record:
        case Inference():
            return [*(Link(each, record.id) for each in record.premises), Link(record.id, record.conclusion)]
        case Objection():
            attack = Link(record.id, record.target, attack=True)
            return [*(Link(each, record.id) for each in record.premises), attack]
        case _:
            return []


def _piles(layout: Layout, links: list[Link]) -> list[Item]:
    """A frame around evidence that is piled up because one step uses all of it: one line leaves for all."""
    sharing: dict[tuple[Point, str], list[str]] = {}
    for route, each in zip(layout.routes, links, strict=True):
        sharing.setdefault((route.points[0], each.above), []).append(each.below)
    items: list[Item] = []
    for (_, above), members in sharing.items():
        if len(members) > 1:
            frames = [layout.boxes[key] for key in members]
            left, top = min(each.x for each in frames), min(each.y for each in frames)
            right, bottom = max(each.right for each in frames), max(each.bottom for each in frames)
            # The ground closes the frame at the bottom.
            frame = Rect(left - _AROUND, top - _AROUND, right - left + 2 * _AROUND, bottom - top + _AROUND)
            outline = Block(*(frame.x, frame.y, frame.width, frame.height), "evidence.fill", "evidence.line", 1.6, 6)
            faint = Block(*(frame.x + 1.5, frame.y + 1.5, frame.width - 3, frame.height - 1.5), "canvas", radius=5)
            items.append(Item("pile", (*members, above), frame, (outline, faint)))
    return items


def _lines(records: ArgumentMap, routed: list[tuple[Route, Link]], brings: Mapping[str, Reach]) -> list[Item]:
    """All lines; those from one box come after all their halos, so that none cuts another where they part."""
    from_box: dict[str, list[tuple[Route, Link]]] = {}
    for route, each in routed:
        from_box.setdefault(each.below, []).append((route, each))
    items: list[Item] = []
    for key, group in from_box.items():
        items += [halo(route) for route, _ in group]
        headed = isinstance(records[key], Inference | Objection)
        items += [link(route, brings[key], attack=each.attack, headed=headed) for route, each in group]
    return items


def _brings(records: ArgumentMap, footings: Footings, key: str) -> Reach:
    return Reach.NOTHING if isinstance(records[key], Objection) else carried(footings, key)


def _ground(ground: Ground) -> list[Item]:
    left, width = ground.x - MARGIN, ground.width + 2 * MARGIN
    edge = Rect(left, ground.y, width, EDGE)
    soil = Block(left, ground.y, width, SOIL, "ground.fill")
    strokes = Strokes(hatching(edge, 9), "ground.line", 1.2)
    line = Strokes((((left, ground.y), (left + width, ground.y)),), "ground.line", 3)
    text = tr("Ground: what can be checked")
    label = Words(ground.x, ground.y + 38, text, 14, "ground.line", width_of(text, 14, bold=True), bold=True)
    return [Item("ground", (), Rect(left, ground.y - 2, width, SOIL + 2), (soil, strokes, line, label))]
