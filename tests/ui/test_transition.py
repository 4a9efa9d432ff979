"""From one picture to the next: it begins with the one, ends with the other, and shows what goes where in between."""

import pytest
from bench.maps_of_size import map_of_size
from notation import a_map
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from argmap.drawing import LIGHT
from argmap.drawing.picture import Picture, compose
from argmap.layout import Rect
from argmap.ui.canvas.dimming import Light, paint_items
from argmap.ui.canvas.outlook import Outlook, fitting
from argmap.ui.canvas.sight import Sight, sight
from argmap.ui.canvas.transition import Moved, Transition

SIZE = QSizeF(800, 500)
LITTLE = "i1: c1 <- e1 & c2; i2: c2 <- e2"
MORE = "i1: c1 <- e1 & c2 & e4; i2: c2 <- e2 & c7"


@pytest.fixture(scope="module")
def old(qapp: QApplication) -> Picture:
    return compose(a_map(LITTLE))


@pytest.fixture(scope="module")
def new(qapp: QApplication) -> Picture:
    return compose(a_map(MORE))


def moved(old: Picture, new: Picture) -> Moved:
    both = old.boxes.keys() & new.boxes.keys()
    return {key: (old.boxes[key], new.boxes[key]) for key in both if old.boxes[key] != new.boxes[key]}


def painted(picture: Picture, seen: Sight, lit: Light = None) -> QImage:
    image = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(seen.ratio)
    image.fill(QColor(LIGHT["canvas"]))
    painter = QPainter(image)
    seen.take_map(painter)
    paint_items(painter, picture.items, LIGHT, lit, seen.area.grown(50))
    painter.end()
    image.setDevicePixelRatio(1.0)
    return image


def at(moment: float, old: Picture, new: Picture, seen: Sight, lit: Light = None) -> QImage:
    transition = Transition(old, new, moved(old, new), LIGHT, lit, seen, painted(old, seen, lit))
    assert transition.is_worth_it
    image = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(seen.ratio)
    painter = QPainter(image)
    transition.paint(painter, moment)
    painter.end()
    image.setDevicePixelRatio(1.0)
    return image


def difference(one: QImage, other: QImage) -> float:
    a, b = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(x - y) > 40 for x, y in zip(a, b, strict=True)) / len(a)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("lit", [None, frozenset({"c1", "i1"})], ids=["all", "some"])
def test_it_begins_with_the_old_picture_and_ends_with_the_new_one(
    old: Picture, new: Picture, ratio: float, lit: Light
) -> None:
    seen = sight(fitting(new.bounds, SIZE), SIZE, ratio)
    before, after = painted(old, seen, lit), painted(new, seen, lit)
    apart = difference(before, after)
    assert apart > 0.01
    assert difference(at(1.0, old, new, seen, lit), after) < apart / 4
    # Boxes slide as they will be, not as they were.
    assert difference(at(0.0, old, new, seen, lit), before) < apart / 2


def test_on_the_way_a_box_is_between_its_places(old: Picture, new: Picture) -> None:
    seen = sight(fitting(new.bounds.grown(200), SIZE), SIZE, 1.0)
    key, (start, end) = max(moved(old, new).items(), key=lambda way: abs(way[1][0].x - way[1][1].x))
    moment = 0.3
    share = 1 - (1 - moment) ** 3
    x = start.x + (end.x - start.x) * share
    box = seen.to_pixels(Rect(x, start.y + (end.y - start.y) * share, end.width, end.height))
    alone = Picture([item for item in new.items if item.about == (key,)], new.bounds, {key: end})
    before = Picture([], old.bounds, {})
    transition = Transition(before, alone, {key: (start, end)}, LIGHT, None, seen, painted(before, seen))
    image = QImage(seen.width, seen.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    transition.paint(painter, moment)
    painter.end()
    canvas = QColor(LIGHT["canvas"]).rgb()
    inked = [
        column
        for column in range(image.width())
        if any(image.pixel(column, y) != canvas for y in range(image.height()))
    ]
    assert abs(inked[0] - box.left()) <= 3
    assert abs(inked[-1] - box.right()) <= 3


def test_it_leaves_out_what_is_not_in_view(old: Picture, new: Picture) -> None:
    seen = sight(Outlook(1.0, (90_000.0, 90_000.0)), SIZE, 1.0)
    assert not Transition(old, new, moved(old, new), LIGHT, None, seen, painted(old, seen)).is_worth_it


def test_with_very_many_boxes_on_their_way_there_is_no_transition(qapp: QApplication) -> None:
    large = compose(map_of_size(400))
    seen = sight(fitting(large.bounds, SIZE), SIZE, 1.0)
    ways = {key: (box, box.grown(1)) for key, box in large.boxes.items()}
    assert not Transition(large, large, ways, LIGHT, None, seen, painted(large, seen)).is_worth_it
