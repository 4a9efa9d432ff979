"""How one moves over the map."""

from collections.abc import Callable

from people import drag
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.layout import Rect
from argmap.ui.canvas import Canvas
from argmap.ui.canvas.neighbours import nearest
from argmap.ui.canvas.outlook import LEAST, MOST, Outlook, fitting
from argmap.ui.canvas.signs import signs
from argmap.ui.window import Window

Opens = Callable[[str], Window]
ARGUMENT = "i1: c1 <- e1 & c2; i2: c1 <- e2"


def wheel(canvas: Canvas, at: QPointF, turned: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_the_wheel_with_ctrl_zooms_at_the_pointer(on: Opens) -> None:
    canvas = on(ARGUMENT).page.canvas
    at, size = QPointF(200, 150), QSizeF(canvas.size())
    before, scale = canvas.outlook.to_map(at, size), canvas.outlook.scale
    wheel(canvas, at, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    after = canvas.outlook.to_map(at, size)
    assert canvas.outlook.scale > scale
    assert abs(before[0] - after[0]) + abs(before[1] - after[1]) < 1e-6


def test_the_wheel_moves_the_map_and_a_turn_of_nothing_does_not(on: Opens) -> None:
    canvas = on(ARGUMENT).page.canvas
    centre = canvas.outlook.centre
    wheel(canvas, QPointF(200, 150), QPoint(0, 0), Qt.KeyboardModifier.NoModifier)
    assert canvas.outlook.centre == centre
    wheel(canvas, QPointF(200, 150), QPoint(0, -120), Qt.KeyboardModifier.NoModifier)
    assert canvas.outlook.centre[1] > centre[1]


def test_dragging_with_the_middle_button_moves_the_map_and_keeps_the_selection(on: Opens, qtbot: QtBot) -> None:
    window = on(ARGUMENT)
    canvas = window.page.canvas
    window.document.select("c1")
    centre, scale = canvas.outlook.centre, canvas.outlook.scale
    qtbot.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(5, 5))
    drag(canvas, QPoint(30, 25), Qt.MouseButton.MiddleButton)
    drag(canvas, QPoint(45, 35), Qt.MouseButton.MiddleButton)
    qtbot.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(45, 35))
    assert canvas.outlook.scale == scale
    assert canvas.outlook.centre[0] < centre[0]
    assert window.document.current == "c1"


def test_space_takes_hold_of_the_map_even_over_a_box(on: Opens, qtbot: QtBot) -> None:
    window = on(ARGUMENT)
    canvas = window.page.canvas
    at = canvas.screen_centre("c1")
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    drag(canvas, at + QPoint(40, 30))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(40, 30))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    assert window.document.current is None
    assert canvas.screen_centre("c1") == at + QPoint(40, 30)


def test_the_whole_map_stays_whole_when_the_window_grows(on: Opens) -> None:
    window = on(ARGUMENT)
    canvas = window.page.canvas
    window.resize(900, 600)
    window.resize(1300, 500)
    QApplication.processEvents()
    shown = canvas.outlook.shown(QSizeF(canvas.size()))
    assert canvas.picture is not None
    assert all(shown.holds(box.centre) for box in canvas.picture.boxes.values())


def test_f_shows_the_selected_box_with_all_that_it_rests_on(on: Opens, qtbot: QtBot) -> None:
    window = on(ARGUMENT)
    canvas = window.page.canvas
    canvas.setFocus()
    window.document.select("i2")
    qtbot.keyClick(canvas, Qt.Key.Key_F)
    shown = canvas.outlook.shown(QSizeF(canvas.size()))
    assert canvas.picture is not None
    assert all(shown.holds(canvas.picture.boxes[key].centre) for key in ("i2", "e2"))


def test_zoom_stays_within_bounds() -> None:
    size = QSizeF(800, 600)
    outlook = Outlook()
    for factor, bound in ((10.0, MOST), (0.1, LEAST)):
        for _ in range(9):
            outlook = outlook.zoomed(factor, QPointF(10, 10), size)
        assert outlook.scale == bound


def test_screen_and_map_are_each_others_inverse() -> None:
    outlook, size = Outlook(0.37, (120.0, -40.0)), QSizeF(801, 599)
    there = outlook.to_screen((33.0, 77.0), size)
    back = outlook.to_map(there, size)
    assert abs(back[0] - 33) < 1e-9
    assert abs(back[1] - 77) < 1e-9


def test_an_area_that_fits_is_not_blown_up() -> None:
    outlook = fitting(Rect(0, 0, 10, 10), QSizeF(800, 600))
    assert outlook.scale == 1.0
    assert outlook.centre == (5, 5)


def test_the_nearest_box_is_the_one_that_lies_that_way() -> None:
    boxes = {"a": Rect(0, 0, 100, 50), "b": Rect(0, 200, 100, 50), "c": Rect(400, 190, 100, 50)}
    assert nearest(boxes, "a", "down") == "b"
    assert nearest(boxes, "b", "right") == "c"
    assert nearest(boxes, "b", "up") == "a"
    assert nearest(boxes, "a", "up") is None


def test_a_click_on_a_sign_selects_the_conclusion_that_it_names(on_sample: Window, qtbot: QtBot) -> None:
    canvas = on_sample.page.canvas
    assert canvas.picture is not None
    found = signs(canvas.picture, canvas.outlook, QSizeF(canvas.size()), ())
    assert {"tacit-approval", "deepening-relationship"} <= {sign.key for sign in found}
    for sign in found:
        at = QPointF(*sign.frame.centre).toPoint()
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
        assert on_sample.document.current == sign.key
        on_sample.document.select(None)


def test_signs_do_not_cover_each_other(on_sample: Window) -> None:
    canvas = on_sample.page.canvas
    assert canvas.picture is not None
    frames = [sign.frame for sign in signs(canvas.picture, canvas.outlook, QSizeF(canvas.size()), ())]
    assert len(frames) == 8
    assert not any(one.overlaps(other) for at, one in enumerate(frames) for other in frames[:at])


def test_a_sign_hides_the_whole_box_that_it_stands_on(on_sample: Window) -> None:
    canvas = on_sample.page.canvas
    assert canvas.picture is not None
    canvas.look(Outlook(0.5, canvas.frame_of("tacit-approval").centre))
    found = signs(canvas.picture, canvas.outlook, QSizeF(canvas.size()), ())
    frame = next(each.frame for each in found if each.key == "tacit-approval")
    box = canvas.screen_frame("tacit-approval")
    assert frame.grown(1).holds((box.x, box.y))
    assert frame.grown(1).holds((box.right, box.bottom))


def test_the_map_does_not_leave_the_window(on: Opens) -> None:
    canvas = on(ARGUMENT).page.canvas
    for _ in range(60):
        wheel(canvas, QPointF(200, 150), QPoint(0, -240), Qt.KeyboardModifier.NoModifier)
    assert canvas.picture is not None
    assert canvas.outlook.shown(QSizeF(canvas.size())).overlaps(canvas.picture.bounds)


def test_two_fingers_on_a_touch_screen_zoom(on: Opens) -> None:
    canvas = on(ARGUMENT).page.canvas
    canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    screen = QTest.createTouchDevice()
    scale = canvas.outlook.scale
    middle = canvas.rect().center()
    QTest.touchEvent(canvas, screen).press(0, middle - QPoint(40, 0)).press(1, middle + QPoint(40, 0)).commit()
    for spread in (60, 90, 130):
        moved = QTest.touchEvent(canvas, screen)
        moved.move(0, middle - QPoint(spread, 0)).move(1, middle + QPoint(spread, 0)).commit()
    lifted = QTest.touchEvent(canvas, screen)
    lifted.release(0, middle - QPoint(130, 0)).release(1, middle + QPoint(130, 0)).commit()
    assert canvas.outlook.scale > scale * 1.5
