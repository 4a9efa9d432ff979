"""Finding words in the map as people do: Ctrl+F, type, Enter, Esc."""

from collections.abc import Callable

import pytest
from people import Typist
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from argmap.editing import reword
from argmap.ui.search_bar import SearchBar
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL_F = (Key.Key_F, Mod.ControlModifier)
FOUR = "i1: c1 <- c2; i2: c1 <- e3; c4; c1!"


def bar_of(window: Window) -> SearchBar:
    return window.page.narrowing.search_bar


@pytest.fixture
def typist(window: Window, on: Opens) -> Typist:
    on(FOUR)
    window.page.canvas.setFocus()
    made = Typist(window)
    made.press(CTRL_F)
    return made


def test_typing_counts_lights_and_shows_what_is_found(window: Window, typist: Typist) -> None:
    typist.write("c")
    assert bar_of(window).words == "1 of 3"
    assert window.document.current == "c1"
    assert window.document.lit == {"c1", "c2", "c4"}


def test_enter_goes_on_and_round_and_shift_enter_goes_back(window: Window, typist: Typist) -> None:
    typist.write("c")
    passed = []
    back = (Key.Key_Return, Mod.ShiftModifier)
    for key in (Key.Key_Return, Key.Key_F3, Key.Key_Return, back, (Key.Key_F3, Mod.ShiftModifier), Key.Key_Down):
        typist.press(key)
        passed.append((window.document.current, bar_of(window).words))
    assert [key for key, _ in passed] == ["c2", "c4", "c1", "c4", "c2", "c4"]
    assert passed[-1][1] == "3 of 3"


def test_the_box_that_is_looked_at_is_in_view(on_sample: Window, qtbot: QtBot) -> None:
    canvas = on_sample.page.canvas
    canvas.setFocus()
    typist = Typist(on_sample)
    typist.press(CTRL_F)
    typist.write("silence")
    for _ in bar_of(on_sample).hits:
        box = canvas.frame_of(on_sample.document.selection[0])
        assert box is not None
        assert canvas.sees(box)
        typist.press(Key.Key_Return)


def test_escape_restores_what_was_selected_lit_and_seen(window: Window, on: Opens) -> None:
    on(FOUR)
    window.document.select("i2")
    window.page.canvas.setFocus()
    before = window.document.lit, window.page.canvas.outlook
    typist = Typist(window)
    typist.press(CTRL_F)
    typist.write("c4")
    assert window.document.current == "c4"
    typist.press(Key.Key_Escape)
    assert window.document.current == "i2"
    assert (window.document.lit, window.page.canvas.outlook) == before
    assert window.page.canvas.hasFocus()
    assert not window.page.narrowing.is_searching


def test_control_enter_and_the_cross_end_the_search_where_one_is(window: Window, typist: Typist, qtbot: QtBot) -> None:
    typist.write("c4")
    typist.press((Key.Key_Return, Mod.ControlModifier))
    assert window.document.current == "c4"
    assert window.document.among is None
    typist.press(CTRL_F)
    typist.write("c2")
    cross = bar_of(window).findChildren(QToolButton)[-1]
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert window.document.current == "c2"
    assert not window.page.narrowing.is_searching


def test_escape_leaves_a_person_who_has_gone_elsewhere_where_they_are(
    window: Window, typist: Typist, qtbot: QtBot
) -> None:
    typist.write("c")
    canvas = window.page.canvas
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.screen_centre("e3"))
    bar_of(window).field.setFocus()
    typist.press(Key.Key_Escape)
    assert window.document.current == "e3"


def test_nothing_found_is_said_and_dims_nothing(window: Window, typist: Typist, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.document.said) as said:
        typist.write("q")
    assert said.args == ["Nothing found"]
    assert window.document.lit is None


def test_the_count_is_announced(window: Window, typist: Typist, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.document.said) as said:
        typist.write("c")
    assert said.args == ["1 of 3"]


def test_a_hit_that_is_folded_away_or_not_laid_out_is_shown(window: Window, on: Opens) -> None:
    on("i1: c1 <- c2; i2: c2 <- c3; c4; c1!")
    window.page.canvas.setFocus()
    window.document.fold("c1", "c2")
    window.page.isolate("c1")
    assert window.page.canvas.frame_of("c3") is None
    typist = Typist(window)
    typist.press(CTRL_F)
    typist.write("c3")
    assert window.document.current == "c3"
    assert window.page.canvas.frame_of("c3") is not None
    assert window.page.isolated == "c1"
    bar_of(window).field.clear()
    typist.write("c4")
    assert window.page.canvas.frame_of("c4") is not None


def test_an_edit_is_found_while_the_search_goes_on(window: Window, typist: Typist) -> None:
    typist.write("c")
    typist.press(Key.Key_Return)
    window.document.do("Reword", reword, "e3", "consent")
    assert bar_of(window).words == "3 of 4"
    assert window.document.current == "c2"
    assert "e3" in window.document.lit


def test_f3_takes_up_the_last_search(window: Window, typist: Typist) -> None:
    typist.write("c4")
    typist.press(Key.Key_Escape)
    assert window.document.current is None
    typist.press(Key.Key_F3)
    assert window.document.current == "c4"
