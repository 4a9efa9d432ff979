"""What people do with the window: open, look, select, ask what it rests on, save."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.drawing import DARK, LIGHT
from argmap.ui import files
from argmap.ui.panels.rows import Row
from argmap.ui.settings import Settings
from argmap.ui.window import Window

Opens = Callable[[str], Window]


def words_of(window: Window) -> str:
    window.docks["rests"].settle()
    return " ".join(label.text() for label in window.docks["rests"].findChildren(QLabel))


def click(qtbot: QtBot, window: Window, key: str) -> None:
    canvas = window.page.canvas
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.screen_centre(key))


def test_the_sample_opens_whole_with_its_main_conclusions_in_words(on_sample: Window) -> None:
    canvas = on_sample.page.canvas
    assert canvas.picture is not None
    assert "tacit-approval" in canvas.picture.boxes
    shown = canvas.outlook.shown(canvas.size().toSizeF())
    assert all(shown.holds(box.centre) for box in canvas.picture.boxes.values())
    assert "Russia tacitly approved" in words_of(on_sample)
    assert on_sample.windowTitle() == "Russia's Support for Hamas[*]"


def test_clicking_tacit_approval_says_that_it_is_inferred_and_by_which_step(on_sample: Window, qtbot: QtBot) -> None:
    on_sample.page.canvas.fit_to(["tacit-approval"])
    click(qtbot, on_sample, "tacit-approval")
    said = words_of(on_sample)
    assert "is inferred, not shown" in said
    assert "One inference carries it" in said
    assert "argument from silence" in said
    assert "names no source" in said


def test_selecting_lights_what_it_rests_on_and_nothing_else(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- e2; c1!; c2!")
    click(qtbot, window, "c1")
    lit = window.page.canvas._lit
    assert lit == {"c1", "i1", "e1"}


def test_a_click_beside_all_boxes_selects_nothing(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    click(qtbot, window, "c1")
    assert window.document.current == "c1"
    qtbot.mouseClick(window.page.canvas, Qt.MouseButton.LeftButton, pos=window.page.canvas.rect().bottomLeft())
    assert window.document.current is None


def test_a_row_of_the_inspector_leads_to_its_box(on_sample: Window, qtbot: QtBot) -> None:
    on_sample.document.select("tacit-approval")
    on_sample.docks["rests"].settle()
    rows = on_sample.docks["rests"].findChildren(Row)
    step = next(row for row in rows if row.key == "silence-to-consent")
    step.setFocus()
    qtbot.keyClick(step, Qt.Key.Key_Return)
    assert on_sample.document.current == "silence-to-consent"
    assert "Who does not condemn promptly" in words_of(on_sample)


def test_a_finding_leads_to_what_it_is_about(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2; c1!")
    window.docks.bring("findings")
    tree = window.docks["findings"]._tree
    index = tree.model().index(0, 0, tree.model().index(0, 0))
    with qtbot.waitSignal(window.docks["findings"].chosen) as chosen:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    assert chosen.args == ["c2"]
    assert window.document.current == "c2"


def test_arrow_keys_follow_the_argument(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    canvas = window.page.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    passed = [window.document.current]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(canvas, key)
        passed.append(window.document.current)
    assert passed == ["c1", "i1", "e1", "i1"]
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert window.document.current is None


def test_tab_walks_all_boxes_and_then_leaves_the_map(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    canvas = window.page.canvas
    canvas.setFocus()
    passed = []
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
        passed.append((window.document.current, canvas.hasFocus()))
    assert passed == [("c1", True), ("i1", True), ("e1", True), ("e1", False)]


def test_going_through_the_main_conclusions_by_key(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- e2; c1!; c2!")
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert window.document.current == "c2"
    qtbot.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert window.document.current == "c1"


def test_only_this_and_what_it_rests_on_can_be_laid_out_alone(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- e2")
    window.document.select("c1")
    window.actions_by_id["isolate"].trigger()
    assert window.page.canvas.picture is not None
    assert set(window.page.canvas.picture.boxes) == {"c1", "i1", "e1"}
    assert window.document.current == "c1"
    window.actions_by_id["isolate"].trigger()
    assert len(window.page.canvas.picture.boxes) == 6


def test_going_elsewhere_from_an_isolated_part_brings_back_the_whole_map(on: Opens) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- e2; c1!; c2!")
    window.document.select("c1")
    window.actions_by_id["isolate"].trigger()
    window.page.show_and_select("c2")
    assert window.page.canvas.picture is not None
    assert "c2" in window.page.canvas.picture.boxes
    assert not window.actions_by_id["isolate"].isChecked()


def test_a_broken_file_says_why_and_keeps_the_map(on: Opens, tmp_path: Path) -> None:
    window = on("i1: c1 <- e1")
    broken = tmp_path / "broken.argmap"
    broken.write_text('{"format":"argmap","version":1,"records":[\n{"kind":"claim","id":"c1","txt":"x"}\n]}')
    assert not window.files.open_path(broken)
    assert "`txt`" in window.notice.words
    assert "line 2" in window.notice.words
    assert window.notice.isVisible()
    assert set(window.document.records) == {"c1", "e1", "i1"}


def test_a_file_dropped_on_the_window_opens(window: Window, tmp_path: Path, on: Opens) -> None:
    on("c1")
    path = tmp_path / "dropped.argmap"
    formats.write(path, window.document.records)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.document.path == path


def test_the_theme_applies_at_once_and_is_remembered(on_sample: Window) -> None:
    on_sample.settings.theme = "dark"
    assert on_sample.palette().window().color().name().upper() == DARK["panel.head"]
    image = on_sample.page.canvas.grab().toImage()
    assert image.pixelColor(3, 3).name().upper() == DARK["canvas"]
    assert Settings().theme == "dark"
    on_sample.settings.theme = "light"
    assert on_sample.page.canvas.grab().toImage().pixelColor(3, 3).name().upper() == LIGHT["canvas"]


def test_what_a_map_says_is_never_markup(on: Opens, window: Window, tmp_path: Path) -> None:
    on("c1")
    window.document.records  # noqa: B018 - the map is there
    labels = window.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in window.docks["rests"].findChildren(QLabel))


def test_a_report_is_saved_and_a_failure_says_why(on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = on("i1: c1 <- e1; c1!")
    monkeypatch.setattr(files, "ask_where_to_save", lambda *_: tmp_path / "report.md")
    window.actions_by_id["report"].trigger()
    assert "is inferred, not shown" in (tmp_path / "report.md").read_text(encoding="utf-8")
    monkeypatch.setattr(files, "ask_where_to_save", lambda *_: tmp_path / "nowhere" / "report.md")
    window.actions_by_id["report"].trigger()
    assert "cannot be written" in window.notice.words


@pytest.mark.parametrize(("suffix", "beside"), [(".docx", []), (".md", ["report.svg"]), (".txt", [])])
def test_a_report_is_saved_as_the_kind_that_is_chosen(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, beside: list[str]
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(
        files, "ask_where_to_save", lambda *given: (asked.append(given), tmp_path / f"report{suffix}")[1]
    )
    window = on("i1: c1 <- e1; c1!")
    window.actions_by_id["report"].trigger()
    ((_, _, start, kinds),) = asked
    assert isinstance(start, Path)
    assert start.suffix == ".docx"
    assert re.findall(r"\(\*(\.\w+)\)", str(kinds)) == [".docx", ".md", ".txt"]
    assert {path.name for path in tmp_path.glob("report*")} == {f"report{suffix}", *beside}
    assert f"report{suffix}" in window.statusBar().currentMessage()
    assert QApplication.overrideCursor() is None


def test_the_context_menu_offers_what_applies(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    window.document.select("c1")
    window.page.canvas.menu_wanted.emit(window.page.canvas.mapToGlobal(window.page.canvas.screen_centre("c1")))
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    assert window.actions_by_id["isolate"] in menu.actions()
    menu.close()


def test_actions_that_need_a_map_or_a_selection_are_off_without(window: Window) -> None:
    for name in ("picture", "report", "fit", "isolate", "fit_selection", "clear"):
        assert not window.actions_by_id[name].isEnabled(), name
    assert window.actions_by_id["open"].isEnabled()


def test_every_action_has_a_tip_and_no_shortcut_is_given_twice(window: Window) -> None:
    given: list[str] = []
    for action in (window.actions_by_id[row.id] for row in window.actions_by_id):
        assert action.toolTip()
        given += [shortcut.toString() for shortcut in action.shortcuts()]
    assert len(given) == len(set(given))


def test_each_sample_in_the_menu_opens(window: Window) -> None:
    files = window.menuBar().actions()[0].menu()
    assert isinstance(files, QMenu)
    samples = next(action.menu() for action in files.actions() if action.text() == "Sa&mples")
    assert isinstance(samples, QMenu)
    samples.aboutToShow.emit()
    assert len(samples.actions()) == 3
    for action in samples.actions():
        action.trigger()
        assert not window.notice.isVisible()
        assert window.document.records


def test_a_broken_file_at_the_start_leaves_something_to_open(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.desk.fill(window, (tmp_path / "nowhere.argmap",))
    assert "no such file" in window.notice.words
    buttons = window.findChildren(QPushButton)
    sample = next(each for each in buttons if each.accessibleName() == "Russia's Support for Hamas")
    qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    assert "tacit-approval" in window.document.records
    assert not window.notice.isVisible()


def test_selecting_evidence_lights_what_rests_on_it_and_says_what_falls_without(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- c1; i3: c3 <- e2")
    click(qtbot, window, "e1")
    assert window.page.canvas._lit == {"e1", "i1", "c1", "i2", "c2"}
    assert "Without it these fall c1" in words_of(window)


def test_enter_on_a_row_keeps_the_keyboard_in_the_panel(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; c1!")
    row = window.docks["rests"].findChildren(Row)[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert window.document.current == "c1"
    assert isinstance(QApplication.focusWidget(), Row)


def test_a_finding_is_told_once_a_click(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2; c1!")
    window.docks.bring("findings")
    tree = window.docks["findings"]._tree
    index = tree.model().index(0, 0, tree.model().index(0, 0))
    told: list[str] = []
    window.docks["findings"].chosen.connect(told.append)
    for _ in range(2):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    assert told == ["c2", "c2"]


def test_a_click_on_a_group_of_findings_opens_and_closes_it(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2; c1!")
    window.docks.bring("findings")
    tree = window.docks["findings"]._tree
    group = tree.model().index(0, 0)
    assert tree.isExpanded(group)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(group).center())
    assert not tree.isExpanded(group)


def test_the_map_has_the_keys_from_the_start(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    qtbot.waitUntil(window.page.canvas.hasFocus)


def test_f6_goes_from_the_map_to_the_panel_and_back(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    canvas = window.page.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_F6)
    assert window.docks["rests"].isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert canvas.hasFocus()


def test_the_counts_give_way_to_the_legend(on: Opens) -> None:
    window = on("i1: c1 <- e1")
    assert window._counted.isVisible()
    window.resize(900, 600)
    assert not window._counted.isVisible()
    window.resize(1500, 600)
    assert window._counted.isVisible()


def test_what_if_says_what_falls_and_shows_it_and_can_be_reset(on_sample: Window, qtbot: QtBot) -> None:
    page, document = on_sample.page, on_sample.document
    page.show_and_select("silence-to-consent")
    where = page.canvas.outlook
    qtbot.keyClick(page.canvas, Qt.Key.Key_W)
    assert on_sample.page.what_if_bar.isVisible()
    assert "One statement falls: “Russia tacitly approved" in on_sample.page.what_if_bar.words
    assert "nothing supports it" in on_sample.page.what_if_bar.words
    assert page.canvas.outlook == where
    document.select("tacit-approval")
    assert "is a bare assertion" in words_of(on_sample)
    on_sample.actions_by_id["reset_what_if"].trigger()
    assert not on_sample.page.what_if_bar.isVisible()
    assert "is inferred, not shown" in words_of(on_sample)
    assert on_sample.document.records == document.shown


def test_what_if_again_switches_on_again(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; c1!")
    window.document.select("e1")
    window.actions_by_id["what_if"].trigger()
    assert window.document.without == ("e1",)
    window.actions_by_id["what_if"].trigger()
    assert window.document.without == ()
    assert not window.page.what_if_bar.isVisible()
    assert not window.actions_by_id["reset_what_if"].isEnabled()


def test_another_map_is_taken_as_it_is(on: Opens) -> None:
    window = on("i1: c1 <- e1; c1!")
    window.document.switch("e1")
    on("i1: c1 <- e1; c1!")
    assert window.document.without == ()
    assert not window.page.what_if_bar.isVisible()


def test_what_if_moves_few_boxes(on_sample: Window) -> None:
    page, document = on_sample.page, on_sample.document
    assert page.canvas.picture is not None
    before = dict(page.canvas.picture.boxes)
    document.switch("visit-2017-01")
    after = page.canvas.picture.boxes
    moved = [key for key, box in before.items() if abs(box.x - after[key].x) > 10]
    assert len(moved) < len(before) / 2


def test_who_said_it_is_shown_with_the_evidence(on_sample: Window) -> None:
    on_sample.document.select("bogdanov-2015")
    said = words_of(on_sample)
    assert "Who says so Deputy Foreign Minister Bogdanov, as reported by The Moscow Times" in said
    assert "It comes from Mikhail Bogdanov, through The Moscow Times." in said


def test_a_panel_that_is_asked_for_comes_to_the_front(on_sample: Window) -> None:
    docks = on_sample.docks
    for key in ("outline", "sources", "timeline", "outline"):  # The sources have covered the outline.
        asked_for(on_sample, key)
        assert docks[key] in docks.widgets()
        assert docks[key].height() > 50
    asked_for(on_sample, "outline")
    assert docks["outline"] not in docks.widgets()


def asked_for(window: Window, panel: str) -> None:
    next(each for each in window.docks.toggles() if each.objectName() == f"panel-{panel}").trigger()
    QApplication.processEvents()


def test_a_key_that_can_do_nothing_says_why(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    window.document.select("i1")
    window.page.canvas.setFocus()
    said: list[str] = []
    window.document.said.connect(said.append)
    qtbot.keyClick(window.page.canvas, Qt.Key.Key_M)
    assert said == ["Select a claim first."]


def test_no_two_lines_of_a_menu_share_a_letter(on_sample: Window) -> None:
    menus = on_sample.menuBar().findChildren(QMenu)
    assert len(menus) > 8
    for menu in menus:
        texts = [action.text() for action in menu.actions()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts
