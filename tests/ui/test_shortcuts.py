"""Facts about keys: they can be looked up, searched and chosen, and whoever had them is told of."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from argmap.model import Claim
from argmap.ui.actions import TABLE
from argmap.ui.actions.shortcuts import as_at_first, assigned, holders, is_single, keys_of, moves_on_map
from argmap.ui.keys.editor import ShortcutEditor
from argmap.ui.keys.sheet import KeysSheet
from argmap.ui.keys.tree import KeysTree
from argmap.ui.preferences import show_preferences
from argmap.ui.preferences.options import OPTIONS
from argmap.ui.window import Window

Opens = Callable[[str], Window]
ROWS = {row.id: row for row in TABLE}


def shown(tree: KeysTree) -> list[QTreeWidgetItem]:
    heads = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [head.child(at) for head in heads for at in range(head.childCount()) if not head.child(at).isHidden()]


@pytest.fixture
def editor(on: Opens, qtbot: QtBot) -> ShortcutEditor:
    """The editor in the preferences of a window with a map."""
    dialog = show_preferences(on("i1: c1 <- e1"), len(OPTIONS))  # The keys come after all pages of options.
    qtbot.waitUntil(dialog.shortcuts.isVisible)
    return dialog.shortcuts


def window_of(editor: ShortcutEditor) -> Window:
    window = editor.window().parent()
    assert isinstance(window, Window)
    return window


def keys(window: Window, key: str) -> list[str]:
    return [each.toString() for each in window.actions_by_id[key].shortcuts()]


# What is chosen


def test_no_two_actions_have_the_same_keys() -> None:
    for row in TABLE:
        for each in keys_of(row, {}):
            assert holders(TABLE, {}, each) == [row], each.toString()
            assert not moves_on_map(each), each.toString()


def test_a_key_without_ctrl_or_alt_is_for_the_map_alone() -> None:
    for row in TABLE:
        assert row.on_canvas or not any(is_single(each) for each in keys_of(row, {})), row.id


def test_what_is_no_key_is_left_out() -> None:
    chosen = {"quit": ["Nonsense", "", "Ctrl+W"]}
    assert [each.toString() for each in keys_of(ROWS["quit"], chosen)] == ["Ctrl+W"]


def test_keys_that_are_taken_over_are_lost_by_whoever_had_them() -> None:
    chosen = assigned(TABLE, {}, "quit", QKeySequence("Ctrl+G"))
    assert chosen == {"quit": ["Ctrl+G"], "group": []}
    assert as_at_first(TABLE, chosen, "group") == {"quit": []}
    assert assigned(TABLE, chosen, "quit", QKeySequence("Ctrl+Q")) == {"group": []}


def test_choosing_the_keys_of_the_table_is_no_choice() -> None:
    assert assigned(TABLE, {"quit": ["Ctrl+W"]}, "quit", QKeySequence("Ctrl+Q")) == {}


@pytest.mark.parametrize("key", ["Left", "Alt+Up", "Alt+Shift+Up", "Tab", "Esc", "Space", "Home"])
def test_keys_of_the_map_itself_are_known(key: str) -> None:
    assert moves_on_map(QKeySequence(key))


# Choosing


def press(editor: ShortcutEditor, key: str, pressed: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    editor.tree.choose(key)
    editor.keys.setFocus()
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    QTest.keyClick(editor.keys, pressed, modifiers)


def test_new_keys_hold_at_once_and_show_everywhere(editor: ShortcutEditor) -> None:
    window = window_of(editor)
    press(editor, "add_reason", Qt.Key.Key_Y)
    assert keys(window, "add_reason") == ["Y"]
    button = next(each for each in window.toolbar.findChildren(QToolButton) if each.text().startswith("Reason"))
    assert button.text() == "Reason  Y"
    assert "(Y)" in button.toolTip()
    assert next(each for each in shown(editor.tree) if each.text(0) == "Reason").text(1) == "Y"
    editor.window().close()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(KeysSheet)
    assert sheet is not None
    assert next(each for each in shown(sheet.tree) if each.text(0) == "Reason").text(1) == "Y"
    sheet.close()
    window.document.select("c1")
    window.page.canvas.setFocus()
    count = len(window.document.records)
    QTest.keyClick(window.page.canvas, Qt.Key.Key_R)
    assert len(window.document.records) == count
    QTest.keyClick(window.page.canvas, Qt.Key.Key_Y)
    assert len(window.document.records) > count


def test_new_keys_are_there_at_the_next_start(editor: ShortcutEditor, qtbot: QtBot) -> None:
    press(editor, "fit", Qt.Key.Key_F7)
    other = Window(window_of(editor).settings)
    qtbot.addWidget(other)
    assert keys(other, "fit") == ["F7"]


def test_keys_of_another_action_are_taken_over_only_when_asked_for(editor: ShortcutEditor) -> None:
    window = window_of(editor)
    press(editor, "fit", Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+G belongs to “Group”" in editor.words
    assert keys(window, "fit") == ["Ctrl+9"]
    QTest.mouseClick(editor.take_over, Qt.MouseButton.LeftButton)
    assert keys(window, "fit") == ["Ctrl+G"]
    assert keys(window, "group") == []
    assert "belongs" not in editor.words
    QTest.mouseClick(editor.reset, Qt.MouseButton.LeftButton)
    assert keys(window, "fit") == ["Ctrl+9"]


def test_reset_all_gives_back_the_keys_of_the_table(editor: ShortcutEditor) -> None:
    window = window_of(editor)
    press(editor, "fit", Qt.Key.Key_F7)
    editor.tree.choose("quit")
    QTest.mouseClick(editor.none, Qt.MouseButton.LeftButton)
    assert keys(window, "quit") == []
    QTest.mouseClick(editor.reset_all, Qt.MouseButton.LeftButton)
    assert (keys(window, "quit"), keys(window, "fit")) == (["Ctrl+Q"], ["Ctrl+9"])
    assert window.settings.shortcuts == {}
    assert not editor.reset_all.isEnabled()


def test_a_letter_alone_is_not_for_the_whole_window(editor: ShortcutEditor) -> None:
    press(editor, "quit", Qt.Key.Key_Z)
    assert "Add Ctrl or Alt to Z" in editor.words
    assert keys(window_of(editor), "quit") == ["Ctrl+Q"]
    assert editor.take_over.isHidden()


def test_a_key_of_the_map_stays_with_the_map(editor: ShortcutEditor) -> None:
    press(editor, "fit", Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "is a key of the map itself" in editor.words
    assert keys(window_of(editor), "fit") == ["Ctrl+9"]


def test_tab_leaves_the_field_for_new_keys(editor: ShortcutEditor) -> None:
    editor.tree.choose("fit")
    editor.keys.setFocus()
    QTest.keyClick(editor.keys, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor.none
    assert keys(window_of(editor), "fit") == ["Ctrl+9"]


def test_letters_alone_can_be_switched_off(on: Opens) -> None:
    window = on("i1: c1 <- e1")
    window.settings.single_letters = False
    assert keys(window, "add_reason") == []
    assert keys(window, "add_linked_reason") == []
    assert keys(window, "undo") == ["Ctrl+Z"]
    assert keys(window, "delete")[0] == "Del"
    count = len(list(window.document.records.of_kind(Claim)))
    window.page.canvas.setFocus()
    QTest.keyClick(window.page.canvas, Qt.Key.Key_N)
    assert len(list(window.document.records.of_kind(Claim))) == count
    window.settings.single_letters = True
    QTest.keyClick(window.page.canvas, Qt.Key.Key_N)
    assert len(list(window.document.records.of_kind(Claim))) == count + 1


# Looking up


def test_the_sheet_finds_what_is_searched_by_name_key_or_meaning(on: Opens) -> None:
    window = on("c1")
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(KeysSheet)
    assert sheet is not None
    everything = len(shown(sheet.tree))
    assert everything > 30
    for words, name in (
        ("linked", "Linked reason"),
        ("ctrl+9", "Show all"),
        ("arrow", "Go to the nearest box that way"),
    ):
        sheet.search.clear()
        QTest.keyClicks(sheet.search, words)
        found = [each.text(0) for each in shown(sheet.tree)]
        assert name in found
        assert len(found) < everything / 3
    heads = [sheet.tree.topLevelItem(at) for at in range(sheet.tree.topLevelItemCount())]
    assert next(head.text(0) for head in heads if not head.isHidden()) == "On the map"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_lists_every_action_that_has_keys_by_menu(on: Opens) -> None:
    window = on("c1")
    sheet = KeysSheet(window, window.actions_by_id)
    heads = [sheet.tree.topLevelItem(at).text(0) for at in range(sheet.tree.topLevelItemCount())]
    assert heads == ["On the map", "File", "Edit", "Add", "Arrange", "View", "Go", "Help"]
    assert len(shown(sheet.tree)) > sum(bool(row.shortcuts) for row in TABLE)
    sheet.close()


def test_the_sheet_fits_into_a_small_window_and_scrolls(on: Opens, qtbot: QtBot) -> None:
    window = on("c1")
    window.resize(700, 420)
    sheet = KeysSheet(window, window.actions_by_id)
    sheet.open()
    assert sheet.height() <= 420
    assert sheet.tree.verticalScrollBar().maximum() > 0
    sheet.close()
