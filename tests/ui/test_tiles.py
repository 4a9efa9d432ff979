"""The map from tiles looks as if it had been painted in one go, whatever was edited, lit or looked at before."""

from collections.abc import Callable

import pytest
from bench.maps_of_size import map_of_size
from notation import a_map
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.drawing import DARK, LIGHT, Theme
from argmap.drawing.drawing import Redrawn
from argmap.drawing.picture import Picture, compose
from argmap.layout import Rect
from argmap.ui.canvas.dimming import Light, paint_items
from argmap.ui.canvas.outlook import Outlook, fitting
from argmap.ui.canvas.pyramid import MOST
from argmap.ui.canvas.sight import Sight, sight
from argmap.ui.canvas.tiles import Tiles
from argmap.ui.window import Window

SIZE = QSizeF(700, 500)
WORDS = "i1: c1 <- e1 & c2; i2: c1 <- e2; c2 <- c3?; c9?"


@pytest.fixture(scope="module")
def picture(qapp: QApplication) -> Picture:
    return compose(a_map(WORDS))


@pytest.fixture(scope="module")
def large(qapp: QApplication) -> Picture:
    return compose(map_of_size(150))


def canvas_of(seen: Sight) -> QImage:
    image = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(seen.ratio)
    return image


def from_tiles(tiles: Tiles, picture: Picture, seen: Sight, theme: Theme = LIGHT, lit: Light = None) -> QImage:
    """What the canvas shows when nothing is left to do."""
    image = canvas_of(seen)
    for _ in range(2):
        painter = QPainter(image)
        tiles.paint(painter, picture, theme, lit, seen)
        painter.end()
        tiles.settle()
    return image


def in_one_go(picture: Picture, seen: Sight, theme: Theme = LIGHT, lit: Light = None) -> QImage:
    image = canvas_of(seen)
    image.fill(QColor(theme["canvas"]))
    painter = QPainter(image)
    seen.take_map(painter)
    paint_items(painter, picture.items, theme, lit, seen.area.grown(100))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """Return the share of px that differ by more than a shade."""
    assert one.size() == other.size()
    a, b = bytes(one.constBits()), bytes(other.constBits())
    if a == b:
        return 0.0
    return sum(abs(x - y) > 6 for x, y in zip(a, b, strict=True)) / len(a)


def seen_at(picture: Picture, scale: float | None, ratio: float = 1.0) -> Sight:
    whole = fitting(picture.bounds, SIZE)
    outlook = whole if scale is None else Outlook(scale, picture.bounds.centre)
    return sight(outlook, SIZE, ratio)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("scale", [None, 0.31, 1.0, 2.7])
@pytest.mark.parametrize("lit", [None, frozenset({"c1", "i2", "e2"})], ids=["all", "some"])
def test_tiles_look_as_if_painted_in_one_go(picture: Picture, scale: float | None, ratio: float, lit: Light) -> None:
    seen = seen_at(picture, scale, ratio)
    assert difference(from_tiles(Tiles(), picture, seen, LIGHT, lit), in_one_go(picture, seen, LIGHT, lit)) < 1e-4


@pytest.mark.parametrize("scale", [None, 0.5, 1.0])
def test_a_map_too_large_for_one_frame_looks_the_same_in_the_end(large: Picture, scale: float | None) -> None:
    seen = seen_at(large, scale)
    assert difference(from_tiles(Tiles(), large, seen), in_one_go(large, seen)) < 1e-3


def test_moving_about_and_back_changes_nothing(large: Picture) -> None:
    tiles, seen = Tiles(), seen_at(large, 0.5)
    before = from_tiles(tiles, large, seen)
    for scale, x in ((0.5, 333.0), (0.13, 0.0), (1.0, 90.0)):
        from_tiles(tiles, large, sight(Outlook(scale, (x, 77.0)), SIZE, 1.0))
    assert difference(from_tiles(tiles, large, seen), before) == 0


@pytest.mark.parametrize("lit", [None, frozenset({"c1"})], ids=["all", "some"])
def test_after_an_edit_nothing_old_is_shown(large: Picture, lit: Light) -> None:
    gone = next(item for item in large.items if item.about == ("c0",))
    after = Picture(tuple(item for item in large.items if item is not gone), large.bounds, large.boxes)
    tiles = Tiles()
    sights = [seen_at(large, scale) for scale in (None, 0.3)]
    sights.append(sight(Outlook(1.0, gone.frame.centre), SIZE, 1.0))
    for seen in sights:
        from_tiles(tiles, large, seen, LIGHT, lit)
    tiles.change(after, [gone.reach])
    for seen in sights:
        assert difference(from_tiles(tiles, after, seen, LIGHT, lit), in_one_go(after, seen, LIGHT, lit)) < 1e-3


def test_another_theme_light_or_picture_needs_no_telling(picture: Picture) -> None:
    tiles, seen, lit = Tiles(), seen_at(picture, 0.6), frozenset({"c1", "i2", "e2"})
    other = compose(a_map("c5 <- e6"))
    for shown, theme, light in (
        (picture, LIGHT, None),
        (picture, DARK, None),
        (picture, DARK, lit),
        (picture, DARK, frozenset({"c9"})),
        (picture, LIGHT, lit),
        (other, LIGHT, None),
        (picture, LIGHT, None),
    ):
        assert difference(from_tiles(tiles, shown, seen, theme, light), in_one_go(shown, seen, theme, light)) < 1e-4


def test_what_is_forgotten_is_painted_again_and_looks_the_same(large: Picture) -> None:
    tiles, seen = Tiles(), seen_at(large, 0.4)
    before = from_tiles(tiles, large, seen)
    tiles.forget([Rect(100, 100, 300, 1000), large.bounds])
    assert difference(from_tiles(tiles, large, seen), before) == 0
    tiles.forget_all()
    assert difference(from_tiles(tiles, large, seen), before) == 0


def test_however_far_one_goes_tiles_stay_within_bounds(large: Picture) -> None:
    tiles = Tiles()
    for step in range(60):
        x, y = large.bounds.centre
        from_tiles(tiles, large, sight(Outlook(0.4 + step / 50, (x + 20 * step, y)), SIZE, 1.0))
    assert tiles.count <= MOST


def test_a_frame_while_zooming_shows_the_map_and_asks_to_be_painted_again(large: Picture, qtbot: QtBot) -> None:
    tiles = Tiles()
    from_tiles(tiles, large, seen_at(large, 0.2))
    image = canvas_of(seen_at(large, 0.17))
    with qtbot.waitSignal(tiles.wanted):
        painter = QPainter(image)
        tiles.paint(painter, large, LIGHT, None, seen_at(large, 0.17))
        painter.end()
    crisp = in_one_go(large, seen_at(large, 0.17))
    small = crisp.size() / 10
    assert difference(image.scaled(small), crisp.scaled(small)) < 0.5
    assert len({image.pixel(x, 250) for x in range(700)}) > 3


def test_the_overview_shows_all_of_the_map_undimmed_as_soon_as_there_is_time(picture: Picture, qtbot: QtBot) -> None:
    tiles, seen = Tiles(), seen_at(picture, 2.0)
    for lit in (None, frozenset({"c1"})):
        with qtbot.waitSignal(tiles.grown):
            from_tiles(tiles, picture, seen, LIGHT, lit)
        image = tiles.overview()
        colours = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
        assert {LIGHT["assumption.fill"], LIGHT["evidence.fill"]} <= colours
    empty = Picture([], picture.bounds, {})
    tiles.change(empty, [picture.bounds])
    with qtbot.waitSignal(tiles.grown):
        from_tiles(tiles, empty, seen)
    image = tiles.overview()
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) == 1


def test_an_edit_shows_on_the_canvas_at_once(on: Callable[[str], Window]) -> None:
    canvas = on(WORDS).page.canvas
    before = canvas.grab().toImage()
    other = compose(a_map(WORDS.replace("c9?", "c9")))
    canvas.change_picture(other, Redrawn(frozenset(), frozenset(), {}, (other.bounds,)))
    after = canvas.grab().toImage()
    assert after != before
