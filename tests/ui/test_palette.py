"""The command palette: typing what one wants to do, or where to go."""

from collections.abc import Callable

import pytest
from people import Typist
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from argmap.editing import reword
from argmap.ui.palette import Palette
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL_K = (Key.Key_K, Mod.ControlModifier)


def palette_of(window: Window) -> Palette:
    return window.findChild(Palette)


def names(window: Window) -> list[str]:
    return [offer.name for offer in palette_of(window).offers]


@pytest.fixture
def typist(window: Window, on: Opens) -> Typist:
    on("i1: c1 <- c2; c3; c1!")
    window.page.canvas.setFocus()
    made = Typist(window)
    made.press(CTRL_K)
    return made


def test_every_action_of_the_table_is_offered(window: Window, typist: Typist) -> None:
    offered = {offer.command for offer in palette_of(window).offers}
    assert {row.id for row in window.actions_by_id} <= offered
    assert "View › Theme › Dark" in offered


def test_enter_does_what_is_chosen(window: Window, typist: Typist) -> None:
    typist.write("light both")
    typist.press(Key.Key_Return)
    assert window.document.light == "both"
    assert palette_of(window).isHidden()
    assert window.page.canvas.hasFocus()


def test_a_box_is_gone_to(window: Window, typist: Typist) -> None:
    typist.write("c3")
    assert palette_of(window).chosen.beside == "Nothing supports this"
    typist.press(Key.Key_Return)
    assert window.document.current == "c3"


def test_what_cannot_be_done_stands_last_and_says_why(window: Window, typist: Typist) -> None:
    typist.write("undo")
    (offer,) = palette_of(window).offers
    assert offer.why_not == "There is nothing to undo."
    typist.press(Key.Key_Return)
    assert palette_of(window).isVisible()
    possible = [not each.why_not for each in palette_of(window).offers]
    assert possible == sorted(possible, reverse=True)


def test_a_slip_is_forgiven(window: Window, typist: Typist) -> None:
    typist.write("minmap")
    assert "Minimap" in names(window)[0]


def test_what_was_used_last_comes_first(window: Window, typist: Typist) -> None:
    assert names(window)[0] == "c1"
    typist.write("select everything")
    typist.press(Key.Key_Return, CTRL_K)
    assert palette_of(window).offers[0].command == window.settings.recent_commands[0]
    assert names(window)[0] != "c1"


def test_the_arrows_go_round_the_list(window: Window, typist: Typist) -> None:
    palette = palette_of(window)
    typist.press(Key.Key_Down)
    assert palette.chosen is palette.offers[1]
    typist.press(Key.Key_Up, Key.Key_Up)
    assert palette.chosen is palette.offers[-1]
    typist.press(Key.Key_PageUp)
    assert palette.chosen is palette.offers[-11]


def test_a_click_does_what_is_clicked(window: Window, typist: Typist, qtbot: QtBot) -> None:
    typist.write("c3")
    palette = palette_of(window)
    row = palette.list.visualRect(palette.list.model().index(0, 0))
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert window.document.current == "c3"
    assert palette.isHidden()


def test_escape_gives_the_keys_back_to_what_had_them(window: Window, typist: Typist) -> None:
    typist.press(Key.Key_Escape)
    assert palette_of(window).isHidden()
    assert window.page.canvas.hasFocus()


def test_a_click_elsewhere_closes_it(window: Window, typist: Typist, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.childAt(20, 600), Qt.MouseButton.LeftButton, pos=QPoint(20, 600))
    assert palette_of(window).isHidden()
    assert window.page.canvas.hasFocus()


def test_the_same_key_closes_it(window: Window, typist: Typist) -> None:
    typist.press(CTRL_K)
    assert palette_of(window).isHidden()


def test_it_works_without_a_map(window: Window) -> None:
    window.activateWindow()
    typist = Typist(window)
    typist.press(CTRL_K)
    typist.write("zoom in")
    assert palette_of(window).offers[0].why_not == "Open a map first."


def test_it_is_a_list_of_names_for_those_who_do_not_see_it(window: Window, typist: Typist) -> None:
    typist.write("zoom in")
    read = QAccessible.queryAccessibleInterface(palette_of(window).list)
    assert read.role() == QAccessible.Role.List
    assert read.child(0).text(QAccessible.Text.Name) == "Zoom in. View. Ctrl++"


def test_words_of_a_map_are_never_markup(window: Window, on: Opens) -> None:
    on("c1")
    window.document.do("Reword", reword, "c1", "<b>x</b>\nand more")
    window.page.canvas.setFocus()
    typist = Typist(window)
    typist.press(CTRL_K)
    typist.write("and more")
    assert "<b>x</b> and more" in names(window)


def test_a_file_that_was_open_is_offered(window: Window, typist: Typist) -> None:
    typist.write("open a.argmap")
    (offer,) = [each for each in palette_of(window).offers if each.beside == "a.argmap"]
    assert offer.name.startswith("Open")
