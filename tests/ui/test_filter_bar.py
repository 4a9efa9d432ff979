"""Seeing only some boxes: by footing, kind and source, with mouse and keys."""

from collections.abc import Callable

import pytest
from people import Typist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.analysis import Footing
from argmap.analysis.filters import Filter, Kind
from argmap.editing import add_reason, remove, retract
from argmap.ui.filter_bar import FilterBar
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key, Mod, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
CTRL_SHIFT_F = (Key.Key_F, Mod.ControlModifier | Mod.ShiftModifier)
SOME = "i1: c1! <- e1; i2: c2 <- c3; c4?; i3: c5 <~ e2"


@pytest.fixture
def bar(window: Window, on: Opens) -> FilterBar:
    on(SOME)
    window.page.canvas.setFocus()
    Typist(window).press(CTRL_SHIFT_F)
    return window.page.narrowing.filter_bar


def boxes(window: Window) -> set[str]:
    return set(window.page.canvas.picture.boxes)


def tick(bar: FilterBar, facet: str, name: str) -> None:
    """Open a menu of the bar, tick an entry with Space, which leaves the menu open, and close it."""
    menu = bar._menus[facet].menu()
    menu.popup(bar.mapToGlobal(bar.rect().center()))
    action = next(each for each in menu.actions() if each.text().startswith(name))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Key.Key_Space)
    assert menu.isVisible()
    QTest.keyClick(menu, Key.Key_Escape)


def test_an_empty_filter_dims_nothing(window: Window, bar: FilterBar) -> None:
    assert bar.isVisible()
    assert window.document.lit is None


def test_one_click_shows_what_rests_on_inference_and_counts_it(window: Window, bar: FilterBar, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.only_inferred, LEFT)
    assert window.document.lit == {"c1", "i1"}
    assert bar.words == "2 of 10 boxes rest on inference alone."
    qtbot.mouseClick(bar.only_inferred, LEFT)
    assert window.document.lit is None


def test_several_may_be_ticked_and_the_bar_says_what_passes(window: Window, bar: FilterBar) -> None:
    tick(bar, "kinds", "Claim")
    tick(bar, "kinds", "Assumption")
    tick(bar, "footings", "Nothing supports this")
    assert window.document.lit == {"c3"}
    assert bar.words == "1 of 10 boxes passes: Nothing supports this · Assumption or Claim."
    tick(bar, "footings", "Not stated")
    assert window.document.lit == {"c3", "c4"}


def test_a_menu_counts_what_each_criterion_lets_pass(bar: FilterBar) -> None:
    menu = bar._menus["kinds"].menu()
    menu.aboutToShow.emit()
    counts = dict(each.text().split("\t") for each in menu.actions())
    assert (counts["Claim"], counts["Event"], counts["Objection"]) == ("3", "2", "0")


def test_clear_lets_everything_pass(window: Window, bar: FilterBar, qtbot: QtBot) -> None:
    bar.ask_for(Filter(kinds=frozenset((Kind.CLAIM,))))
    qtbot.mouseClick(bar.clear_button, LEFT)
    assert window.document.lit is None
    assert not bar.clear_button.isEnabled()


def test_the_rest_can_be_hidden_but_for_what_lines_need(window: Window, bar: FilterBar, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.only_inferred, LEFT)
    QTest.keyClick(bar.hides, Key.Key_Space)
    assert boxes(window) == {"c1", "i1", "e1"}
    assert window.document.lit is None
    QTest.keyClick(bar.hides, Key.Key_Space)
    assert len(boxes(window)) == 10


def test_an_edit_changes_what_passes(window: Window, bar: FilterBar, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.only_inferred, LEFT)
    window.document.do("Retract", retract, "e1")
    assert bar.words == "0 of 10 boxes rest on inference alone."
    window.document.undo()
    assert window.document.among == {"c1", "i1"}


def test_what_is_made_while_the_rest_is_hidden_is_seen(window: Window, bar: FilterBar) -> None:
    bar.ask_for(Filter(footings=frozenset((Footing.INFERRED,))))
    bar.hides.setChecked(True)
    added = window.document.add("Add a reason", add_reason, "c1", "Because")
    assert added is not None
    assert added.key in boxes(window)
    window.document.do("Delete", remove, "e2")
    assert added.key in boxes(window)
    assert "c5" not in boxes(window)


def test_nothing_passing_dims_all_and_hides_nothing(window: Window, bar: FilterBar) -> None:
    bar.hides.setChecked(True)
    bar.ask_for(Filter(kinds=frozenset((Kind.REPORT,))))
    assert window.document.lit == frozenset()
    assert len(boxes(window)) == 10


def test_escape_closes_the_bar_and_the_key_brings_the_filter_back(window: Window, bar: FilterBar) -> None:
    bar.ask_for(Filter(kinds=frozenset((Kind.CLAIM,))))
    typist = Typist(window)
    typist.press(Key.Key_Escape)
    assert bar.isHidden()
    assert window.document.lit is None
    assert window.page.canvas.hasFocus()
    assert not window.actions_by_id["filter"].isChecked()
    typist.press(CTRL_SHIFT_F)
    assert window.document.lit == {"c2", "c3", "c5"}
    assert window.actions_by_id["filter"].isChecked()


def test_a_search_goes_over_all_boxes_and_gives_the_filter_back(window: Window, bar: FilterBar) -> None:
    bar.ask_for(Filter(footings=frozenset((Footing.INFERRED,))))
    bar.hides.setChecked(True)
    typist = Typist(window)
    typist.press((Key.Key_F, Mod.ControlModifier))
    typist.write("c4")
    assert window.document.lit == {"c4"}
    assert "c4" in boxes(window)
    typist.press(Key.Key_Escape)
    assert window.document.among == {"c1", "i1"}


def test_isolating_a_box_goes_with_hiding_the_rest(window: Window, bar: FilterBar) -> None:
    bar.ask_for(Filter(kinds=frozenset((Kind.CLAIM, Kind.MAIN))))
    bar.hides.setChecked(True)
    before = boxes(window)
    window.page.isolate("c2")
    assert boxes(window) == {"c2", "i2", "c3"}
    window.page.isolate(None)
    assert boxes(window) == before
