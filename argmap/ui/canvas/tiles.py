"""The map as tiles: painted once, piece by piece in the time there is, then moved about and scaled.

What a frame lacks is painted from the middle outwards until its time is up; in its place a frame shows the same part of
the map from another scale. While a person zooms, that is all that happens, and it becomes crisp when they rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import hypot
from time import perf_counter

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from argmap.drawing import Item, Theme
from argmap.drawing.picture import Picture
from argmap.layout import Rect
from argmap.ui.canvas.dimming import LEGIBLE, Light, is_lit, paint_items, veil
from argmap.ui.canvas.pyramid import LAYERS, SIDE, Cell, Layer, Pyramid, Tile
from argmap.ui.canvas.sight import Sight, touched
from argmap.ui.painting import Brushwork

#: Seconds: a frame may paint so long at tiles that are missing; so long once after a change, before it is shown;
#: work ahead comes in such pieces; zooming rests after such a pause.
_FRAME, _CHANGE, _AHEAD, _REST = 0.005, 0.035, 0.005, 0.08
#: Where no more items are seen than this, a frame paints what tiles lack itself, and is always whole and crisp.
_AT_ONCE = 200
#: So few lit items are soonest found by looking at each of them.
_FEW = 500
#: Largest picture of the whole map that is always kept, in px.
_OVERVIEW = (1600.0, 1200.0)


class Tiles(QObject):
    """Paints a picture for the canvas and remembers what it painted, within bounds."""

    wanted = Signal()
    """There is more to show: the canvas should be painted again."""
    grown = Signal()
    """The small picture of the whole map is complete again after a change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._theme: Theme | None = None
        self._lit: Light = None
        self._bright: list[Item] = []
        self._pyramid = Pyramid()
        self._works: dict[tuple[float, Cell, Layer], Iterator[None]] = {}
        self._sight: Sight | None = None
        self._turned = 0.0
        self._changed = self._is_new = True
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.wanted)
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self._work_ahead)

    # What is shown

    def change(self, picture: Picture, areas: Sequence[Rect]) -> None:
        """Take a picture that differs from the last one in these areas of the map alone."""
        self._picture = picture
        self._find_bright()
        self.forget(areas)

    def forget(self, areas: Sequence[Rect]) -> None:
        """Paint these areas of the map anew."""
        self._works.clear()
        self._pyramid.forget(areas, self._sight.scale if self._sight is not None else 0.0)
        self._changed = self._is_new = True

    def forget_all(self) -> None:
        """Paint everything anew."""
        self._works.clear()
        self._pyramid = Pyramid()
        self._changed = self._is_new = True
        self._turned = 0.0

    def paint(self, painter: QPainter, picture: Picture, theme: Theme, lit: Light, sight: Sight) -> None:
        """Paint what is seen of a picture, or what can be painted of it in the time of a frame; then ask for more."""
        start = perf_counter()
        self._notice(picture, theme, lit, sight, start)
        painter.save()
        sight.take_pixels(painter)
        painter.fillRect(sight.pixels, QColor(theme["canvas"]))
        resting, changed = start - self._turned >= _REST, self._changed
        cells = self._cells(sight)
        self._pyramid.use(sight.scale, cells)
        done = resting and self._work(sight.scale, cells, start + (_CHANGE if changed else _FRAME), self._layer)
        # While a person pans, a glimpse of the overview at the edge is better than a late frame.
        is_due = changed or not resting or len(picture.by_depth) <= 2 * _AT_ONCE
        whole = not done and is_due and _is_light(picture, sight.area)
        self._show(painter, sight, cells, whole=whole)
        if resting:
            self._changed = False
        self._pyramid.tidy()
        painter.restore()
        if done:
            self._ahead.start(3)
        else:
            self._ahead.stop()
            self._soon.start(0 if resting else round((_REST - start + self._turned) * 1000) + 1)

    def settle(self) -> None:
        """Finish what the last frame lacked, however long it takes."""
        if self._sight is not None:
            self._turned = 0.0
            self._work(self._sight.scale, self._cells(self._sight), float("inf"), self._layer)
            self._soon.stop()

    def shot(self, sight: Sight) -> QImage:
        """Return what is known of a sight as one image of device px."""
        image = QImage(sight.width, sight.height, QImage.Format.Format_RGB32)
        if self._theme is not None:
            image.fill(QColor(self._theme["canvas"]))
            painter = QPainter(image)
            self._show(painter, sight, self._cells(sight), whole=False)
            painter.end()
        return image

    def overview(self) -> QImage:
        """Return the whole map as one small picture, nothing dimmed, as far as it is painted."""
        if self._picture is None or self._theme is None:
            return QImage()
        lit, self._lit = self._lit, None
        image = self.shot(self._whole())
        self._lit = lit
        return image

    @property
    def count(self) -> int:
        """The number of tiles that are kept."""
        return self._pyramid.count

    def _notice(self, picture: Picture, theme: Theme, lit: Light, sight: Sight, now: float) -> None:
        """Forget what another picture, theme, selection or screen makes wrong."""
        before = self._sight
        self._sight = sight
        if before is not None and before.scale != sight.scale:
            self._turned = now
            self._works.clear()
        if picture is not self._picture or theme is not self._theme or before is None or before.ratio != sight.ratio:
            self._picture, self._theme = picture, theme
            self._find_bright()
            self.forget_all()
        if lit != self._lit:
            self._lit = lit
            self._find_bright()
            self._works.clear()
            self._pyramid.forget_light()
            self._changed = self._is_new = True

    # Painting tiles

    @property
    def _layer(self) -> Layer:
        return "plain" if self._lit is None else "lit"

    def _work(self, scale: float, cells: Iterable[Cell], until: float, layer: Layer) -> bool:
        """Paint missing tiles until then; return whether none is missing any more."""
        for cell in cells:
            key = (scale, cell, layer)
            if key not in self._works:
                self._works[key] = self._tile(scale, cell, layer)
            for _ in self._works[key]:
                if perf_counter() > until:
                    return False
            del self._works[key]
        return True

    def _tile(self, scale: float, cell: Cell, layer: Layer) -> Iterator[None]:
        """Make a tile right, one item a step."""
        tile = self._pyramid.tile(scale, cell, layer)
        if tile.is_right:
            return
        under: QImage | None = None
        if layer != "plain":
            below = LAYERS[LAYERS.index(layer) - 1]
            yield from self._tile(scale, cell, below)
            under = self._pyramid.known(scale, cell, below)
        assert self._theme is not None
        assert self._sight is not None
        assert self._picture is not None
        region, area = _to_paint(tile, scale, cell)
        items = self._items(area, layer)
        if layer == "lit" and not items and region is None and under is not None:
            tile.show(under)
            return
        image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32) if tile.image is None else tile.image.copy()
        painter = QPainter(image)
        try:
            if region is not None:
                painter.setClipRegion(region)
            if under is None:
                painter.fillRect(image.rect(), QColor(self._theme["canvas"]))
            else:
                painter.drawImage(0, 0, under)
            if layer == "dim":
                veil(painter, image.rect(), self._theme)
            painter.translate(-cell[0] * SIDE, -cell[1] * SIDE)
            painter.scale(scale, scale)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            brushwork = Brushwork(painter, self._theme, legible=LEGIBLE * self._sight.ratio, seen=area)
            for item in items:
                brushwork.paint(item.primitives)
                yield
        finally:
            painter.end()
        tile.show(image)

    def _items(self, area: Rect, layer: Layer) -> list[Item]:
        """Return what a layer adds to the one below it, in painting order."""
        assert self._picture is not None
        if layer == "lit":
            if len(self._bright) <= _FEW:
                return [item for item in self._bright if item.reach.overlaps(area)]
            return [item for item in self._picture.within(area) if is_lit(item, self._lit)]
        items = self._picture.within(area)
        return items if layer == "plain" else [item for item in items if item.kind == "ground"]

    def _find_bright(self) -> None:
        assert self._picture is not None
        lit, items = self._lit, self._picture.by_depth
        depths = [] if lit is None else sorted(depth for depth, item in items.items() if is_lit(item, lit))
        self._bright = [items[depth] for depth in depths]

    def _cells(self, sight: Sight, margin: int = 0) -> list[Cell]:
        """Return the cells that show something of the map, those in the middle first."""
        assert self._picture is not None
        seen = sight.pixels.translated(-sight.left, -sight.top).adjusted(-margin, -margin, margin, margin)
        seen &= touched(self._picture.bounds, sight.scale).adjusted(-2, -2, 2, 2)
        if seen.isEmpty():
            return []
        columns = range(seen.left() // SIDE, seen.right() // SIDE + 1)
        rows = range(seen.top() // SIDE, seen.bottom() // SIDE + 1)
        x, y = sight.width / 2 - sight.left, sight.height / 2 - sight.top
        cells = [(column, row) for column in columns for row in rows]
        return sorted(cells, key=lambda cell: hypot((cell[0] + 0.5) * SIDE - x, (cell[1] + 0.5) * SIDE - y))

    def _work_ahead(self) -> None:
        """Paint what will be wanted next: the whole map in small, and what lies about the part that is shown."""
        if self._sight is None or self._picture is None:
            return
        until = perf_counter() + _AHEAD
        whole = self._whole()
        self._pyramid.keep = whole.scale
        around, here, scale = self._cells(self._sight, SIDE // 2), self._cells(self._sight), self._sight.scale
        done = (
            self._work(whole.scale, self._cells(whole), until, self._layer)
            and self._work(scale, around, until, self._layer)
            and self._work(scale, here, until, "dim")
        )
        self._pyramid.tidy()
        if not done:
            self._ahead.start(0)
        elif self._is_new:
            self._is_new = False
            self.grown.emit()

    def _whole(self) -> Sight:
        """Return the sight that shows all of the map in small."""
        assert self._picture is not None
        frame = self._picture.bounds
        scale = min(1.0, _OVERVIEW[0] / max(frame.width, 1.0), _OVERVIEW[1] / max(frame.height, 1.0))
        width, height = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
        return Sight(scale, round(-frame.x * scale), round(-frame.y * scale), width, height)

    # Showing tiles

    def _show(self, painter: QPainter, sight: Sight, cells: Sequence[Cell], *, whole: bool) -> None:
        """Show the tiles; where one is missing, the map itself, or unless `whole` what other scales know."""
        missing = QRegion()
        for cell in cells:
            tile = self._pyramid.tile(sight.scale, cell, self._layer)
            if not tile.is_right and (whole or self._best(sight.scale, cell) is None):
                missing += _place(cell, sight, sight.scale) & sight.pixels
        if not missing.isEmpty():
            if whole:
                self._paint_directly(painter, sight, missing)
            else:
                self._show_others(painter, sight, missing)
        for cell in cells:
            place = _place(cell, sight, sight.scale)
            best = self._best(sight.scale, cell)
            if best is not None and not missing.contains(place & sight.pixels):
                self._put(painter, best, place)

    def _paint_directly(self, painter: QPainter, sight: Sight, missing: QRegion) -> None:
        assert self._theme is not None
        assert self._picture is not None
        area = sight.to_map(missing.boundingRect())
        painter.save()
        painter.setClipRegion(missing)
        sight.take_map(painter)
        paint_items(painter, self._picture.within(area), self._theme, self._lit, area)
        painter.restore()

    def _show_others(self, painter: QPainter, sight: Sight, missing: QRegion) -> None:
        """Fill gaps with what there is at other scales, the nearest scale on top."""
        painter.save()
        painter.setClipRegion(missing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for scale in self._pyramid.scales_for(sight.scale):
            for cell in self._pyramid.cells(scale):
                place = _place(cell, sight, scale)
                best = self._best(scale, cell) if missing.intersects(place) else None
                if best is not None:
                    self._put(painter, best, place)
        painter.restore()

    def _best(self, scale: float, cell: Cell) -> tuple[QImage, bool] | None:
        """Return what is known of a cell, and whether it still has to be dimmed."""
        layers = LAYERS[:1] if self._lit is None else LAYERS[::-1]
        for layer in layers:
            image = self._pyramid.known(scale, cell, layer)
            if image is not None:
                return image, self._lit is not None and layer == "plain"
        return None

    def _put(self, painter: QPainter, best: tuple[QImage, bool], place: QRect) -> None:
        assert self._theme is not None
        image, needs_veil = best
        painter.drawImage(place, image)
        if needs_veil:
            veil(painter, place, self._theme)


def _is_light(picture: Picture, area: Rect) -> bool:
    """Whether few items lie in an area; a guess by its size answers soon where there are far too many."""
    share = area.width * area.height / max(picture.bounds.width * picture.bounds.height, 1.0)
    return share * len(picture.by_depth) <= 4 * _AT_ONCE and len(picture.within(area)) <= _AT_ONCE


def _place(cell: Cell, sight: Sight, scale: float) -> QRect:
    """Return the device px on which a cell of a scale is shown; neighbours meet."""
    side = SIDE * sight.scale / scale
    left, top = round(cell[0] * side), round(cell[1] * side)
    right, bottom = round((cell[0] + 1) * side), round((cell[1] + 1) * side)
    return QRect(left + sight.left, top + sight.top, right - left, bottom - top)


def _to_paint(tile: Tile, scale: float, cell: Cell) -> tuple[QRegion | None, Rect]:
    """Return the px of a tile that are wrong, None for all, and the part of the map that they show."""
    side = SIDE / scale
    whole = Rect(cell[0] * side, cell[1] * side, side, side)
    if tile.image is None:
        return None, whole
    region = QRegion()
    for area in tile.wrong:
        region += touched(area, scale).translated(-cell[0] * SIDE, -cell[1] * SIDE).adjusted(-1, -1, 1, 1)
    region &= QRect(0, 0, SIDE, SIDE)
    box = region.boundingRect()
    if box.isEmpty():
        box = QRect(0, 0, 1, 1)
    left, top = whole.x + box.x() / scale, whole.y + box.y() / scale
    return region, Rect(left, top, box.width() / scale, box.height() / scale)
