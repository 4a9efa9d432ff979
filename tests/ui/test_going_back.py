"""Going back to where one was, and selecting what hangs together."""

from collections.abc import Callable

import pytest
from people import Typist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from argmap.editing import remove
from argmap.ui.visits import Visits
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL_SHIFT = Mod.ControlModifier | Mod.ShiftModifier
BACK, FORWARD = (Key.Key_BracketLeft, Mod.ControlModifier), (Key.Key_BracketRight, Mod.ControlModifier)


def walk(*places: str) -> Visits:
    visits = Visits()
    for place in places:
        visits.come_to((place,))
    return visits


def everywhere(key: str) -> bool:
    return True


def test_back_and_forward_go_through_the_places() -> None:
    visits = walk("a", "b", "c")
    assert [visits.go(step, now, everywhere) for step, now in ((-1, ("c",)), (-1, ("b",)), (1, ("a",)))] == [
        ("b",),
        ("a",),
        ("b",),
    ]


def test_there_is_nothing_before_the_first_place_or_after_the_last() -> None:
    visits = walk("a")
    assert visits.ahead(-1, ("a",), everywhere) == ()
    assert visits.ahead(1, ("a",), everywhere) == ()
    assert Visits().go(-1, (), everywhere) == ()


def test_a_new_place_forgets_those_ahead() -> None:
    visits = walk("a", "b")
    visits.go(-1, ("b",), everywhere)
    visits.come_to(("c",))
    assert visits.ahead(1, ("c",), everywhere) == ()
    assert visits.ahead(-1, ("c",), everywhere) == ("a",)


def test_with_nothing_selected_back_is_the_last_place() -> None:
    assert walk("a", "b").go(-1, (), everywhere) == ("b",)


def test_what_is_gone_is_passed_over() -> None:
    assert walk("a", "b", "c").go(-1, ("c",), lambda key: key != "b") == ("a",)


@pytest.fixture
def walked(window: Window, on: Opens) -> Window:
    """A person has gone from c1 to c2 to c3, and lets nothing be selected."""
    on("i1: c1! <- c2; i2: c2 <- c3; i3: c4 <- c1")
    for key in ("c1", "c2", "c3", None):
        window.document.select(key)
    window.page.canvas.setFocus()
    return window


def test_keys_go_back_and_forward_wherever_the_focus_is(walked: Window) -> None:
    typist = Typist(walked)
    typist.press(BACK)
    assert walked.document.current == "c3"
    walked.page.zoom.findChild(QToolButton).setFocus()
    typist.press(BACK, BACK)
    assert walked.document.current == "c1"
    assert not walked.actions_by_id["back"].isEnabled()
    typist.press(FORWARD)
    assert walked.document.current == "c2"


def test_the_keys_of_the_mouse_go_back_and_forward(walked: Window, qtbot: QtBot) -> None:
    canvas = walked.page.canvas
    for _ in range(2):
        qtbot.mouseClick(canvas, Qt.MouseButton.BackButton)
    assert walked.document.current == "c2"
    qtbot.mouseClick(canvas, Qt.MouseButton.ForwardButton)
    assert walked.document.current == "c3"


def test_a_box_that_was_deleted_is_passed_over(walked: Window) -> None:
    walked.document.select("c4")
    walked.document.do("Delete", remove, "c3")
    walked.page.go(-1)
    assert walked.document.current == "c2"


def test_selecting_what_a_box_rests_on_and_what_rests_on_it(walked: Window) -> None:
    typist = Typist(walked)
    walked.document.select("c1")
    typist.press((Key.Key_Down, CTRL_SHIFT))
    assert set(walked.document.selection) == {"c1", "i1", "c2", "i2", "c3"}
    assert walked.document.selection[-1] == "c1"
    walked.document.select("c1")
    typist.press((Key.Key_Up, CTRL_SHIFT))
    assert set(walked.document.selection) == {"c1", "i3", "c4"}


def test_focus_lights_both_ways_and_shows_it_all(walked: Window) -> None:
    walked.document.select("c2")
    QTest.keyClick(walked.page.canvas, Key.Key_F, Mod.ShiftModifier)
    assert walked.document.lit == {"c2", "i2", "c3", "i1", "c1", "i3", "c4"}
    canvas = walked.page.canvas
    assert all(canvas.sees(canvas.frame_of(key)) for key in walked.document.lit)
