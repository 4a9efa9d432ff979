"""The short way from one picture to the next: boxes slide, their lines follow, the rest fades in or out.

What both pictures share is painted once, when it begins; a frame then only moves and paints what differs.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import assert_never

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from argmap.drawing import Block, Curve, Item, Polygon, Primitive, Strokes, Theme, Words
from argmap.drawing.picture import Picture
from argmap.layout import Point, Rect
from argmap.ui.canvas.dimming import FAINT, LEGIBLE, Light, is_lit, paint_items
from argmap.ui.canvas.sight import Sight
from argmap.ui.painting import Brushwork

#: How long it takes in ms. With more boxes on their way, or more items to be painted behind them, than can keep up
#: with the screen, the new picture is there at once.
LASTS, MOST, BEHIND = 200, 300, 600

Moved = Mapping[str, tuple[Rect, Rect]]
"""The boxes that move: from where, and where to."""


class Transition:
    """What differs between two pictures in one sight of the map, painted at any moment between 0 and 1."""

    def __init__(
        self, old: Picture, new: Picture, moved: Moved, theme: Theme, lit: Light, sight: Sight, shown: QImage
    ) -> None:
        """`shown` is what the sight shows of the old picture: `Tiles.shot`."""
        self._theme, self._lit, self.sight = theme, lit, sight
        self._backdrop = shown
        self._sprites: dict[str, QImage] = {}
        seen = sight.area
        self._moved = {key: way for key, way in moved.items() if way[0].overlaps(seen) or way[1].overlaps(seen)}
        self.is_worth_it = 0 < len(self._moved) <= MOST
        """Whether there is something to see, and it can keep up with the screen; if not, it is not to be painted."""
        if self.is_worth_it:
            going, coming = _differences(old, new, seen)
            self._sort(going, coming)
            self.is_worth_it = self._clear(old, going)

    def _sort(self, going: Sequence[Item], coming: Sequence[Item]) -> None:
        """Part what differs into boxes that slide, lines that follow, and what fades out or in."""
        pairs = _pairs(going, coming)
        sliding = [item for item in coming if self._slides(item)]
        self._boxes, self._lines = sliding, pairs
        known = {id(item) for pair in pairs for item in pair}
        self._going = [item for item in going if id(item) not in known and not self._slides(item)]
        self._coming = [item for item in coming if id(item) not in known and not self._slides(item)]

    def _slides(self, item: Item) -> bool:
        return item.kind == "box" and item.about[0] in self._moved

    def _clear(self, old: Picture, going: Sequence[Item]) -> bool:
        """Take what is on its way out of the backdrop; return False if too much lies behind it."""
        sight, gone = self.sight, {id(item) for item in going}
        region = QRegion()
        for item in going:
            region += sight.to_pixels(item.reach).adjusted(-1, -1, 1, 1)
        region &= sight.pixels
        if region.isEmpty():
            return True
        area = sight.to_map(region.boundingRect())
        behind = [
            item for item in old.within(area) if id(item) not in gone and region.intersects(sight.to_pixels(item.reach))
        ]
        if len(behind) > BEHIND:
            return False
        painter = QPainter(self._backdrop)
        painter.setClipRegion(region)
        painter.fillRect(sight.pixels, QColor(self._theme["canvas"]))
        painter.translate(sight.left, sight.top)
        painter.scale(sight.scale, sight.scale)
        paint_items(painter, behind, self._theme, self._lit, area, ratio=sight.ratio)
        painter.end()
        return True

    def paint(self, painter: QPainter, at: float) -> None:
        """Paint the map at a moment: 0 is the old picture, 1 the new one; it starts fast and lands softly."""
        share = 1 - (1 - min(max(at, 0.0), 1.0)) ** 3
        painter.save()
        self.sight.take_pixels(painter)
        painter.drawImage(0, 0, self._backdrop)
        self.sight.take_map(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brushwork = Brushwork(painter, self._theme, legible=LEGIBLE)
        for items, opacity in ((self._going, 1 - share), (self._coming, share)):
            for item in items:
                painter.setOpacity(opacity * self._strength(item))
                brushwork.paint(item.primitives)
        for old, new in self._lines:
            painter.setOpacity(self._strength(new))
            pairs = zip(old.primitives, new.primitives, strict=True)
            brushwork.paint(_between(before, after, share) for before, after in pairs)
        self.sight.take_pixels(painter)
        for item in self._boxes:
            painter.setOpacity(self._strength(item))
            painter.drawImage(self._place(item, share), self._sprite(item))
        painter.restore()

    def _strength(self, item: Item) -> float:
        return 1.0 if item.kind == "ground" or is_lit(item, self._lit) else FAINT

    def _sprite(self, item: Item) -> QImage:
        key = item.about[0]
        if key not in self._sprites:
            sight, place = self.sight, self.sight.to_pixels(item.reach)
            image = QImage(place.size(), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(sight.left - place.x(), sight.top - place.y())
            painter.scale(sight.scale, sight.scale)
            Brushwork(painter, self._theme, legible=LEGIBLE * sight.ratio, seen=item.reach).paint(item.primitives)
            painter.end()
            self._sprites[key] = image
        return self._sprites[key]

    def _place(self, item: Item, share: float) -> QPoint:
        """Return the device px of a box on its way; whole ones, so that its words stay crisp."""
        start, end = self._moved[item.about[0]]
        dx, dy = (start.x - end.x) * (1 - share), (start.y - end.y) * (1 - share)
        scale = self.sight.scale
        return self.sight.to_pixels(item.reach).topLeft() + QPoint(round(dx * scale), round(dy * scale))


def _differences(old: Picture, new: Picture, seen: Rect) -> tuple[list[Item], list[Item]]:
    """Return the items in sight that only the old picture has, and those that only the new one has.

    What leaves or enters the sight on the way is on both lists as well.
    """
    was, becomes = old.by_depth, new.by_depth
    changed = [depth for depth in was.keys() | becomes.keys() if was.get(depth) is not becomes.get(depth)]
    going, coming = [], []
    for depth in sorted(changed):
        before, after = was.get(depth), becomes.get(depth)
        if before == after:
            continue
        if any(item is not None and item.reach.overlaps(seen) for item in (before, after)):
            going += [before] if before is not None else []
            coming += [after] if after is not None else []
    return going, coming


def _pairs(going: Iterable[Item], coming: Iterable[Item]) -> list[tuple[Item, Item]]:
    """Return the lines, old and new, of which one can become the other."""
    lines = (item for item in going if item.kind in ("link", "halo"))
    old: dict[tuple[str, tuple[str, ...]], Item] = {(item.kind, item.about): item for item in lines}
    pairs = []
    for item in coming:
        before = old.pop((item.kind, item.about), None)
        if before is not None and _are_alike(before, item):
            pairs.append((before, item))
    return pairs


def _are_alike(one: Item, other: Item) -> bool:
    shapes = [[(type(each), len(_points(each))) for each in item.primitives] for item in (one, other)]
    return shapes[0] == shapes[1] and all(_points(each) for each in one.primitives)


def _points(primitive: Primitive) -> tuple[Point, ...]:
    """Return the points that a line or a polygon is made of; none for other primitives."""
    match primitive:
        case Curve() | Polygon():
            return primitive.points
        case Strokes():
            return tuple(chain.from_iterable(primitive.segments))
        case Block() | Words():
            return ()
        case _:
            assert_never(primitive)


def _between(old: Primitive, new: Primitive, share: float) -> Primitive:
    points = tuple(
        (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
        for (x0, y0), (x1, y1) in zip(_points(old), _points(new), strict=True)
    )
    if isinstance(new, Strokes):
        return replace(new, segments=tuple(zip(points[::2], points[1::2], strict=True)))
    return replace(new, points=points)
