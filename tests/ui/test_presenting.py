"""Presenting: keys, clicks and remotes go through the argument; nothing is changed by it."""

from collections.abc import Callable

import pytest
from people import LEFT, drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.analysis import explain
from argmap.ui.presenting.presentation import Presentation
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key = Qt.Key
ARGUMENT = "i1: c1! <- c2; i2: c2 <- e1; o1: c3 x i1; i3: c4! <- e2"


def presenting(window: Window) -> Presentation:
    QTest.keyClick(window, Key.Key_F5)
    found = window.findChild(Presentation)
    assert found is not None
    return found


def press(shown: Presentation, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(shown, key)


def new(shown: Presentation) -> tuple[str, ...]:
    assert shown.slide is not None
    return shown.slide.new


def test_f5_begins_with_the_main_conclusion_alone_and_says_what_it_rests_on(on: Opens) -> None:
    window = on(ARGUMENT)
    shown = presenting(window)
    assert shown.isFullScreen()
    assert shown.stage.shown == {"c1"}
    assert shown.caption.words.text() == explain(window.document.records, "c1")
    assert (shown.caption.place.text(), shown.caption.which.text()) == ("1 of 6", "Conclusion 1 of 2")


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Space, Key.Key_PageDown, Key.Key_Down, Key.Key_Return])
def test_keys_and_remotes_go_on(on: Opens, key: Qt.Key) -> None:
    shown = presenting(on(ARGUMENT))
    press(shown, key)
    assert new(shown) == ("i1",)
    assert shown.stage.shown == {"c1", "i1"}


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_PageUp, Key.Key_Up, Key.Key_Backspace])
def test_keys_and_remotes_go_back_and_no_further_than_the_beginning(on: Opens, key: Qt.Key) -> None:
    shown = presenting(on(ARGUMENT))
    press(shown, Key.Key_Right, key, key)
    assert new(shown) == ("c1",)


def test_clicks_go_on_and_back(on: Opens) -> None:
    shown = presenting(on(ARGUMENT))
    QTest.mouseClick(shown.stage, LEFT)
    QTest.mouseClick(shown.stage, LEFT)
    assert new(shown) == ("c2",)
    QTest.mouseClick(shown.stage, Qt.MouseButton.RightButton)
    assert new(shown) == ("i1",)


def test_the_argument_is_gone_through_to_the_end_with_objections_last_and_then_the_next_conclusion(on: Opens) -> None:
    shown = presenting(on(ARGUMENT))
    seen = [new(shown)]
    for _ in shown.slides[1:]:
        press(shown, Key.Key_Space)
        seen.append(new(shown))
    assert seen == [("c1",), ("i1",), ("c2",), ("i2",), ("e1",), ("o1", "c3"), ("c4",), ("i3",), ("e2",)]
    press(shown, Key.Key_Space)
    assert new(shown) == ("e2",)
    press(shown, Key.Key_Home)
    assert new(shown) == ("c1",)
    press(shown, Key.Key_End)
    assert new(shown) == ("e2",)


def test_a_number_goes_to_that_main_conclusion(on: Opens) -> None:
    shown = presenting(on(ARGUMENT))
    press(shown, Key.Key_2)
    assert new(shown) == ("c4",)
    press(shown, Key.Key_7)
    assert new(shown) == ("c4",)
    press(shown, Key.Key_1)
    assert new(shown) == ("c1",)


def test_it_begins_with_the_conclusion_that_is_selected(on: Opens) -> None:
    window = on(ARGUMENT)
    window.document.select("c4")
    assert new(presenting(window)) == ("c4",)


def test_w_shows_what_falls_without_the_layer_and_leaving_makes_it_undone(on: Opens, qtbot: QtBot) -> None:
    window = on(ARGUMENT)
    shown = presenting(window)
    press(shown, Key.Key_Right, Key.Key_W)
    assert window.document.without == ("i1",)
    assert new(shown) == ("i1",)
    assert "did not hold?" in shown.caption.words.text()
    press(shown, Key.Key_W)
    assert window.document.without == ()
    press(shown, Key.Key_W)
    with qtbot.waitSignal(shown.destroyed):
        press(shown, Key.Key_Escape)
    assert window.document.without == ()
    assert not window.document.session.done


def test_what_was_switched_off_before_stays_off(on: Opens, qtbot: QtBot) -> None:
    window = on(ARGUMENT)
    window.document.switch("i3")
    shown = presenting(window)
    press(shown, Key.Key_Right, Key.Key_W)
    assert set(window.document.without) == {"i1", "i3"}
    with qtbot.waitSignal(shown.destroyed):
        press(shown, Key.Key_Escape)
    assert window.document.without == ("i3",)


def test_what_is_new_is_in_view_and_can_be_read(on_sample: Window) -> None:
    on_sample.document.select("tacit-approval")
    shown = presenting(on_sample)
    shown.showNormal()
    shown.resize(1366, 768)
    while shown.slide is not None and shown.slide.conclusion == "tacit-approval":
        stage = shown.stage
        area = stage.outlook.shown(stage.size().toSizeF())
        picture = stage._picture
        assert picture is not None
        assert stage.outlook.scale >= 0.8
        assert all(area.holds(picture.boxes[key].centre) for key in new(shown))
        press(shown, Key.Key_Right)


def test_f_gives_the_screen_back_and_takes_it_again(on: Opens) -> None:
    shown = presenting(on(ARGUMENT))
    press(shown, Key.Key_F)
    assert not shown.isFullScreen()
    press(shown, Key.Key_F)
    assert shown.isFullScreen()


def test_the_pointer_hides_when_it_rests_and_comes_back_when_it_moves(on: Opens, qtbot: QtBot) -> None:
    stage = presenting(on(ARGUMENT)).stage
    qtbot.waitUntil(lambda: stage.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=4000)
    drag(stage, QPoint(60, 60), Qt.MouseButton.NoButton)
    assert stage.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_an_empty_map_says_that_there_is_nothing_to_present(on: Opens) -> None:
    shown = presenting(on(""))
    press(shown, Key.Key_Right, Key.Key_End, Key.Key_W, Key.Key_1)
    assert "nothing to present" in shown.caption.words.text()


def test_long_captions_are_made_smaller_until_they_fit(on_sample: Window) -> None:
    shown = presenting(on_sample)
    shown.showNormal()
    shown.resize(1366, 768)
    for _ in shown.slides:
        words = shown.caption.words
        assert words.heightForWidth(words.width()) <= shown.caption.height()
        press(shown, Key.Key_Right)
