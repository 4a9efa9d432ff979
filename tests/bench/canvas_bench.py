"""How long frames of a large map take on the canvas, beside a QGraphicsView with one item a thing, in the same run.

python tests/bench/canvas_bench.py [--statements 1200] [--frames 60]
"""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.maps_of_size import map_of_size
from msgspec import structs
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from argmap.analysis import what_it_rests_on
from argmap.drawing import LIGHT, Curve, Item, Polygon
from argmap.drawing.drawing import Redrawn
from argmap.drawing.picture import Picture, compose
from argmap.layout import Point, Rect
from argmap.model import ArgumentMap
from argmap.ui.application import made_application
from argmap.ui.canvas.dimming import FAINT, LEGIBLE, is_lit
from argmap.ui.canvas.outlook import Outlook
from argmap.ui.canvas.sight import sight
from argmap.ui.canvas.tiles import Tiles
from argmap.ui.canvas.transition import Transition
from argmap.ui.canvas.view import MapView
from argmap.ui.painting import Brushwork

_WIDTH, _HEIGHT = 1600, 1000
Lit = frozenset[str] | None


class Ours:
    """The canvas of argmap."""

    def __init__(self, picture: Picture) -> None:
        self.canvas = MapView(LIGHT)
        self.canvas.resize(_WIDTH, _HEIGHT)
        self.canvas.show()
        self.canvas.show_picture(picture)
        self.picture = picture

    def look(self, scale: float, centre: Point) -> None:
        self.canvas.look(Outlook(scale, centre))

    def light(self, key: str | None, lit: Lit) -> None:
        self.canvas.mark(() if key is None else (key,), lit)

    def edit(self, key: str) -> None:
        picture = self.picture
        new = {depth: _again(item) for depth, item in picture.by_depth.items() if item.about == (key,)}
        self.picture = picture.altered((), new, picture.bounds, picture.boxes)
        self.canvas.change_picture(
            self.picture, Redrawn(frozenset(), frozenset(), {}, (self.picture.boxes[key].grown(90),))
        )

    def rest(self) -> None:
        until = perf_counter() + 1.5
        while perf_counter() < until:
            QApplication.processEvents()


class _Thing(QGraphicsItem):
    def __init__(self, item: Item, *, cached: bool) -> None:
        super().__init__()
        self.item = item
        area = item.reach
        self._area = QRectF(area.x, area.y, area.width, area.height)
        if cached:
            self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        Brushwork(painter, LIGHT, legible=LEGIBLE).paint(self.item.primitives)


class Peer:
    """A graphics view as Qt's manual has it."""

    def __init__(self, picture: Picture, *, cached: bool) -> None:
        self._scene = QGraphicsScene()
        self._things = [_Thing(item, cached=cached) for item in picture.items]
        for thing in self._things:
            self._scene.addItem(thing)
        frame = picture.bounds.grown(20_000)
        self._scene.setSceneRect(frame.x, frame.y, frame.width, frame.height)
        self._scene.setBackgroundBrush(QColor(LIGHT["canvas"]))
        self.view = QGraphicsView(self._scene)
        self.view.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.view.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.resize(_WIDTH, _HEIGHT)
        self.view.show()
        self._scale = 0.0

    def look(self, scale: float, centre: Point) -> None:
        if scale != self._scale:
            self._scale = scale
            self.view.resetTransform()
            self.view.scale(scale, scale)
        self.view.centerOn(QPointF(*centre))

    def light(self, key: str | None, lit: Lit) -> None:
        del key
        for thing in self._things:
            thing.setOpacity(1.0 if is_lit(thing.item, lit) else FAINT)

    def edit(self, key: str) -> None:
        for thing in self._things:
            if thing.item.about == (key,):
                thing.update()

    def rest(self) -> None:
        for _ in range(5):
            QApplication.processEvents()


def _again(item: Item) -> Item:
    return Item(item.kind, item.about, item.frame, item.primitives, item.tone, item.title)


def _frames(shown: Ours | Peer, steps: Iterator[Callable[[], None]]) -> list[float]:
    """Return how many ms each step takes, with all that Qt then has to do for it."""
    shown.rest()
    taken = []
    for step in steps:
        start = perf_counter()
        step()
        QApplication.processEvents()
        taken.append((perf_counter() - start) * 1000)
    return taken


def _panned(shown: Ours | Peer, scale: float, centre: Point, frames: int) -> Iterator[Callable[[], None]]:
    for at in range(frames):
        x, y = centre[0] + (at + 1) * 40 / scale, centre[1] + (at + 1) * 22 / scale
        yield lambda x=x, y=y: shown.look(scale, (x, y))  # type: ignore[misc]


def _zoomed(shown: Ours | Peer, least: float, centre: Point, frames: int) -> Iterator[Callable[[], None]]:
    for at in range(frames):
        share = 1 - abs(2 * at / frames - 1)
        scale = least * (1.2 / least) ** share
        yield lambda scale=scale: shown.look(scale, centre)  # type: ignore[misc]


def tasks(records: ArgumentMap, picture: Picture, frames: int) -> dict[str, Callable[[Ours | Peer], list[float]]]:
    """Return what is measured, by name."""
    bounds = picture.bounds
    fit = min(_WIDTH / bounds.width, _HEIGHT / bounds.height)
    key, lit = max(
        ((key, what_it_rests_on(records, key)) for key in picture.boxes if key[0] == "c"), key=lambda pair: len(pair[1])
    )
    busy = picture.boxes[key].centre

    def pan(scale: float, centre: Point, *, dimmed: bool = False) -> Callable[[Ours | Peer], list[float]]:
        def run(shown: Ours | Peer) -> list[float]:
            shown.look(scale, centre)
            shown.light(key if dimmed else None, lit if dimmed else None)
            return _frames(shown, _panned(shown, scale, centre, frames))

        return run

    def zoom(shown: Ours | Peer) -> list[float]:
        shown.light(None, None)
        shown.look(fit, busy)
        return _frames(shown, _zoomed(shown, fit, busy, frames))

    def choose(scale: float) -> Callable[[Ours | Peer], list[float]]:
        def run(shown: Ours | Peer) -> list[float]:
            shown.look(scale, busy if scale > fit else bounds.centre)
            keys = [each for each in picture.boxes if each[0] == "c"][: 5 * (frames // 4) : 5]
            rests = {each: what_it_rests_on(records, each) for each in keys}
            return _frames(shown, (lambda each=each: shown.light(each, rests[each]) for each in keys))  # type: ignore[misc]

        return run

    def edit(scale: float) -> Callable[[Ours | Peer], list[float]]:
        def run(shown: Ours | Peer) -> list[float]:
            shown.look(scale, busy if scale > fit else bounds.centre)
            shown.light(None, None)
            return _frames(shown, (lambda: shown.edit(key) for _ in range(frames // 4)))

        return run

    return {
        "pan, whole map": pan(fit, bounds.centre),
        "pan, 25 %": pan(0.25, busy),
        "pan, 50 %": pan(0.5, busy),
        "pan, 100 %": pan(1.0, busy),
        "pan, whole, dimmed": pan(fit, bounds.centre, dimmed=True),
        "pan, 50 %, dimmed": pan(0.5, busy, dimmed=True),
        "pan, 100 %, dimmed": pan(1.0, busy, dimmed=True),
        "zoom there and back": zoom,
        "select, whole map": choose(fit),
        "select, 50 %": choose(0.5),
        "edit, whole map": edit(fit),
        "edit, 100 %": edit(1.0),
    }


def transition(picture: Picture, frames: int) -> dict[str, list[float]]:
    """Return the ms of a transition, by what of it: to begin it, and each frame; at 25 % and at 100 %."""
    found: dict[str, list[float]] = {}
    x, y = picture.boxes["c0"].centre
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    for scale in (0.25, 1.0):
        seen = sight(Outlook(scale, (x, y + 300 / scale)), QSizeF(_WIDTH, _HEIGHT), 1.0)
        ways = {key: (box, box) for key, box in picture.boxes.items() if box.overlaps(seen.area)}
        new = {depth: item for depth, item in picture.by_depth.items() if item.about and set(item.about) <= ways.keys()}
        after = picture.altered((), {depth: _shifted(item) for depth, item in new.items()}, picture.bounds, {})
        tiles = Tiles()
        painter = QPainter(image)
        tiles.paint(painter, picture, LIGHT, None, seen)
        tiles.settle()
        start = perf_counter()
        moving = Transition(picture, after, ways, LIGHT, None, seen, tiles.shot(seen))
        begun = (perf_counter() - start) * 1000
        name = f"{len(ways)} boxes sliding, {scale:.0%}"
        found[f"{name}: begin"] = [begun]
        for frame in range(frames):
            start = perf_counter()
            moving.paint(painter, frame / frames)
            found.setdefault(name, []).append((perf_counter() - start) * 1000)
        painter.end()
    return found


def _shifted(item: Item) -> Item:
    """Return an item a little to the right, as far as its frame and its lines go."""
    frame = Rect(item.frame.x + 40, item.frame.y, item.frame.width, item.frame.height)
    moved = [
        structs.replace(each, points=tuple((x + 40, y) for x, y in each.points))
        if isinstance(each, Curve | Polygon)
        else each
        for each in item.primitives
    ]
    return structs.replace(item, frame=frame, primitives=tuple(moved))


def main() -> None:
    """Print median and 95th percentile in ms, and the ratios of the medians to ours."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--statements", type=int, default=1200)
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--alone", action="store_true", help="without the peer")
    given = parser.parse_args()
    application = made_application()
    records = map_of_size(given.statements)
    picture = compose(records)
    print(f"{len(picture.boxes)} boxes, {len(picture.items)} items, {_WIDTH} x {_HEIGHT}")
    found: dict[str, dict[str, list[float]]] = {}
    makers: dict[str, Callable[[], Ours | Peer]] = {"argmap": lambda: Ours(picture)}
    if not given.alone:
        makers["items"] = lambda: Peer(picture, cached=False)
        makers["cached items"] = lambda: Peer(picture, cached=True)
    for name, make in makers.items():
        shown = make()
        for task, run in tasks(records, picture, given.frames).items():
            found.setdefault(task, {})[name] = run(shown)
        (shown.canvas if isinstance(shown, Ours) else shown.view).close()
    print(f"{'ms: median, 95th percentile':24}" + "".join(f"{name:>20}" for name in makers))
    for task, times in found.items():
        row = f"{task:24}"
        for name, taken in times.items():
            middle, late = statistics.median(taken), sorted(taken)[int(len(taken) * 0.95)]
            ratio = middle / statistics.median(times["argmap"])
            row += f"{middle:8.1f} {late:6.1f}" + ("     " if name == "argmap" else f" {ratio:3.0f}x")
        print(row)
    for task, taken in transition(picture, given.frames).items():
        print(f"{task:36}{statistics.median(taken):6.1f} {max(taken):6.1f}")
    del application


if __name__ == "__main__":
    main()
