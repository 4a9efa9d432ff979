"""The tour: each thing is really done, by keys alone, and noticed."""

import pytest
from people import Typist, drag_and_drop
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.model import Claim, Evidence, Inference
from argmap.ui.tour import CONCLUSION, LESSONS, SAMPLE, STEP, Tour
from argmap.ui.window import Window

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tour(window: Window) -> Tour:
    window.actions_by_id["tour"].trigger()
    QApplication.processEvents()
    found = window.findChild(Tour)
    assert found is not None
    return found


@pytest.fixture
def typist(window: Window, tour: Tour) -> Typist:
    window.page.canvas.setFocus()
    return Typist(window)


def go_to(typist: Typist, window: Window, key: str) -> None:
    """Go to a box by Tab, from the first one on, as far as it takes."""
    typist.press(Key.Key_Escape)
    for _ in range(200):
        if window.document.current == key:
            return
        typist.press(Key.Key_Tab)
    raise AssertionError(f"{key} cannot be reached")


def at(tour: Tour) -> int:
    return LESSONS.index(tour.lesson)


def test_the_whole_tour_by_keys(window: Window, tour: Tour, typist: Typist, qtbot: QtBot) -> None:
    document = window.document
    go_to(typist, window, CONCLUSION)
    assert at(tour) == 1
    typist.press(Key.Key_F)
    assert at(tour) == 2
    typist.press(Key.Key_Down)
    assert document.current == STEP
    typist.press(Key.Key_W)
    assert at(tour) == 3
    typist.press(Key.Key_W)
    assert at(tour) == 4
    typist.press(Key.Key_Up, Key.Key_R)
    assert at(tour) == 4
    typist.write("He said so")
    typist.press(Key.Key_Return)
    assert at(tour) == 5
    typist.press((Key.Key_Z, CTRL))
    assert at(tour) == 6
    go_to(typist, window, CONCLUSION)
    typist.press(Key.Key_E)
    typist.write("It was on the news")
    typist.press(Key.Key_Return)
    assert at(tour) == 7
    go_to(typist, window, "reluctance")
    typist.press(Key.Key_L, Key.Key_Right, Key.Key_Return)
    meanings = QApplication.activePopupWidget()
    assert meanings is not None
    QTest.keyClick(meanings, Key.Key_Return)
    assert at(tour) >= 8
    if tour.lesson.action == "find":
        typist.press((Key.Key_F, CTRL))
        typist.write("weapons")
        typist.press(Key.Key_Escape)
    assert tour.lesson is LESSONS[-1]
    with qtbot.waitSignal(tour.destroyed):
        typist.press((Key.Key_C, ALT))
    assert window.page.canvas.hasFocus()


def test_boxes_are_connected_by_dragging_too(window: Window, tour: Tour) -> None:
    canvas = window.page.canvas
    for _ in range(7):
        tour.skip.click()
    window.document.select("reluctance-not-approval")
    canvas.fit_to(window.document.around(CONCLUSION))
    frame = canvas.screen_frame("reluctance-not-approval")
    assert frame is not None
    start = QPoint(round(frame.centre[0]), round(frame.y - 2))
    goal = canvas.screen_centre("reluctance")
    before = set(window.document.records)
    drag_and_drop(canvas, (start, (start + goal) / 2, goal, goal + QPoint(2, 2)))
    assert len(set(window.document.records) - before) == 1
    assert at(tour) >= 8


def test_it_goes_on_a_copy_and_saves_nothing(window: Window, tour: Tour) -> None:
    assert window.document.path is None
    window.document.select(CONCLUSION)
    window.actions_by_id["delete"].trigger()
    assert CONCLUSION in formats.read(SAMPLE)


def test_one_may_go_back_skip_and_close_at_any_time(window: Window, tour: Tour, typist: Typist, qtbot: QtBot) -> None:
    for key, then in ((Key.Key_K, 1), (Key.Key_K, 2), (Key.Key_B, 1)):
        with qtbot.waitSignal((tour.skip if key == Key.Key_K else tour.back).clicked):
            typist.press((key, ALT))
        assert at(tour) == then
    with qtbot.waitSignal(tour.leave.clicked):
        typist.press((Key.Key_C, ALT))
    assert not tour.isVisible()
    window.document.select(CONCLUSION)
    typist.press(Key.Key_F)


def test_what_was_not_asked_for_does_not_count(window: Window, tour: Tour) -> None:
    window.document.select("reluctance")
    window.document.switch("response-muted")
    assert at(tour) == 0


def test_taking_it_again_ends_the_one_before(window: Window, tour: Tour, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tour.destroyed):
        window.actions_by_id["tour"].trigger()
    assert len(window.findChildren(Tour)) == 1


def test_the_card_lies_in_the_corner_and_lets_no_click_through(window: Window, tour: Tour) -> None:
    canvas = window.page.canvas
    window.resize(1000, 640)
    QApplication.processEvents()
    assert canvas.rect().contains(tour.geometry())
    assert tour.geometry().bottom() > canvas.height() - 30
    window.document.select(CONCLUSION)
    QTest.mouseClick(tour, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert window.document.current == CONCLUSION


def test_the_tour_speaks_of_what_the_sample_holds() -> None:
    records = formats.read(SAMPLE)
    step = records[STEP]
    assert isinstance(records[CONCLUSION], Claim)
    assert records[CONCLUSION].text in LESSONS[0].about  # type: ignore[union-attr]
    assert isinstance(step, Inference)
    assert step.conclusion == CONCLUSION
    assert (step.scheme or "").lower() in LESSONS[2].task.lower()
    assert isinstance(records[step.premises[0]], Evidence)
