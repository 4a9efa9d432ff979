"""The whole map in small: it says where one is, and takes one elsewhere."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.ui.canvas import Canvas
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.window import Window


@pytest.fixture
def canvas(on_sample: Window) -> Canvas:
    canvas = on_sample.page.canvas
    canvas.full_size()
    return canvas


def shown_at(minimap: Minimap, canvas: Canvas) -> QPoint:
    return minimap.frame().center().toPoint()


def test_it_is_shown_only_where_a_part_of_the_map_is_out_of_view(canvas: Canvas) -> None:
    assert canvas.minimap.isVisible()
    canvas.fit()
    assert not canvas.minimap.isVisible()


def test_it_stays_away_where_it_is_not_wanted(canvas: Canvas) -> None:
    canvas.minimap.set_wanted(is_wanted=False)
    canvas.zoom_in()
    assert not canvas.minimap.isVisible()
    canvas.minimap.set_wanted(is_wanted=True)
    assert canvas.minimap.isVisible()


def test_a_click_goes_there(canvas: Canvas, qtbot: QtBot) -> None:
    at = QPoint(40, 60)
    wanted = canvas.minimap.to_map(QPointF(at))
    qtbot.mouseClick(canvas.minimap, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.outlook.centre == pytest.approx(wanted)


def test_dragging_the_frame_moves_the_view_along(canvas: Canvas, qtbot: QtBot) -> None:
    minimap = canvas.minimap
    scale, before = canvas.outlook.scale, canvas.outlook.centre
    start = shown_at(minimap, canvas)
    qtbot.mousePress(minimap, Qt.MouseButton.LeftButton, pos=start)
    assert canvas.outlook.centre == before
    qtbot.mouseMove(minimap, start + QPoint(15, 6))
    qtbot.mouseMove(minimap, start + QPoint(30, 12))
    qtbot.mouseRelease(minimap, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 12))
    one, other = minimap.to_map(QPointF(0, 0)), minimap.to_map(QPointF(30, 12))
    assert canvas.outlook.scale == scale
    assert canvas.outlook.centre[0] - before[0] == pytest.approx(other[0] - one[0])
    assert canvas.outlook.centre[1] - before[1] == pytest.approx(other[1] - one[1])
    qtbot.mouseMove(minimap, start)
    assert canvas.outlook.centre[0] > before[0]


def test_the_wheel_zooms(canvas: Canvas) -> None:
    scale, at = canvas.outlook.scale, QPointF(50, 50)
    event = QWheelEvent(
        at,
        QPointF(canvas.minimap.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.minimap, event)
    assert canvas.outlook.scale > scale


def test_the_keys_pass_it_by_and_readers_hear_its_name(canvas: Canvas) -> None:
    assert canvas.minimap.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert canvas.minimap.accessibleName() == "Overview of the map"


def test_it_shows_the_map_as_soon_as_there_is_time(on: Callable[[str], Window], qtbot: QtBot) -> None:
    canvas = on("i1: c1 <- e1 & c2; i2: c1 <- e2; c9?").page.canvas
    canvas.full_size()
    canvas.zoom_in()
    canvas.zoom_in()
    canvas.zoom_in()
    assert canvas.minimap.isVisible()

    def colours() -> set[str]:
        image = canvas.minimap.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    qtbot.waitUntil(lambda: len(colours()) > 60)


def test_it_goes_with_the_last_box_of_a_map(on: Callable[[str], Window]) -> None:
    window = on("c1 <- c2")
    canvas = window.page.canvas
    canvas.pan(-600, -300)
    assert canvas.minimap.isVisible()
    window.document.select(("c1", "c2"))
    window.actions_by_id["delete"].trigger()
    assert not canvas.minimap.isVisible()


def test_it_stays_away_where_it_would_cover_much_of_the_map(canvas: Canvas) -> None:
    assert canvas.minimap.isVisible()
    canvas.window().resize(900, 600)
    QApplication.processEvents()
    assert not canvas.minimap.isVisible()
