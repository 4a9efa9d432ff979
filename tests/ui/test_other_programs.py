"""Maps of other programs in the window: opened as new ones, and exported with what the format loses in view."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filing import answer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.formats import Loss
from argmap.formats.graphs import aif
from argmap.model import Article, Claim
from argmap.ui import asking, importing
from argmap.ui.exchange_dialog import ExchangeDialog
from argmap.ui.losses_list import LossesDialog, LossesList
from argmap.ui.window import Window

Opens = Callable[[str], Window]


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    plain = {
        "nodes": [
            {"nodeID": "1", "text": "Nobody objected", "type": "I"},
            {"nodeID": "2", "text": "", "type": "RA"},
            {"nodeID": "3", "text": "It was approved", "type": "I"},
        ],
        "edges": [{"fromID": "1", "toID": "2"}, {"fromID": "2", "toID": "3"}],
    }
    path = tmp_path / "graph.json"
    path.write_text(json.dumps(plain), encoding="utf-8")
    return path


def with_a_locution(path: Path) -> Path:
    plain = json.loads(path.read_text(encoding="utf-8"))
    plain["nodes"].append({"nodeID": "4", "text": "Ann: nobody objected", "type": "L"})
    path.write_text(json.dumps(plain), encoding="utf-8")
    return path


def exchanging(window: Window) -> ExchangeDialog:
    window.actions_by_id["export_map"].trigger()
    QApplication.processEvents()
    found = window.findChild(ExchangeDialog)
    assert found is not None
    return found


def test_a_map_of_another_program_opens_as_a_new_map_that_is_saved_beside_it(
    window: Window, graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = graph.read_bytes()
    assert window.files.open_path(graph)
    assert window.document is not None
    assert {each.text for each in window.document.records.of_kind(Claim)} == {"Nobody objected", "It was approved"}
    assert window.findChild(LossesDialog) is None
    suggested = []
    monkeypatch.setattr("argmap.ui.files.ask_where_to_save", lambda _parent, _caption, start: suggested.append(start))
    window.actions_by_id["save"].trigger()
    assert suggested == [graph.with_suffix(".argmap")]
    assert graph.read_bytes() == before


def test_what_is_not_carried_over_is_told_in_a_list(window: Window, graph: Path) -> None:
    assert window.files.open_path(with_a_locution(graph))
    QApplication.processEvents()
    dialog = window.findChild(LossesDialog)
    assert dialog is not None
    row = dialog.list.topLevelItem(0)
    assert (row.text(0), row.text(1), row.child(0).text(0)) == ("Locutions (L)", "1", "4")
    dialog.accept()


def test_a_file_of_another_program_that_is_broken_is_refused_and_what_is_shown_stays(on: Opens, tmp_path: Path) -> None:
    window = on("c1!")
    shown = window.document
    (tmp_path / "broken.json").write_text('{"nodeID": ', encoding="utf-8")
    assert not window.files.open_path(tmp_path / "broken.json")
    assert window.document is shown
    assert "broken.json" in window.notice.words


def test_an_article_in_text_that_is_no_map_is_not_taken_for_one(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "story.txt").write_text("It rained in the night. The road was wet.\n", encoding="utf-8")
    assert window.files.open_path(tmp_path / "story.txt")
    qtbot.waitUntil(lambda: window.document is not None and any(window.document.records.of_kind(Article)))


def test_the_dialog_says_what_each_format_loses_before_anything_is_written(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = on("c1! <- e1")
    dialog = exchanging(window)
    dialog.choose("aif")
    lost = [dialog.losses.topLevelItem(row).text(0) for row in range(dialog.losses.topLevelItemCount())]
    assert lost == [loss.what for loss in formats.lost(window.document.records, dialog.chosen)]
    assert "Which claim is the main one" in lost
    monkeypatch.setattr(asking, "ask_where_to_save", lambda *_: tmp_path / "out.json")
    dialog.save.click()
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["nodes"]) == 3
    assert "out.json" in window.statusBar().currentMessage()


def test_a_format_that_holds_all_of_a_map_says_so(on: Opens) -> None:
    dialog = exchanging(on("c1 <- c2"))
    dialog.choose("aif")
    assert dialog.heading.text() == "This format holds all of this map"
    assert not dialog.losses.isVisibleTo(dialog)


def test_a_failed_export_says_why_and_the_dialog_stays(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = exchanging(on("c1 <- c2"))
    dialog.choose("aif")
    monkeypatch.setattr(asking, "ask_where_to_save", lambda *_: tmp_path / "nowhere" / "out.json")
    dialog.save.click()
    assert dialog.isVisible()
    assert "cannot be written" in dialog.problem.text()


@pytest.mark.parametrize("name", ["graph.json", "graph.txt"])
def test_a_map_of_another_program_is_read_and_recognized_once(
    window: Window, graph: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = graph.rename(graph.with_name(name))
    done: list[str] = []
    opens, looks_like = Path.open, aif.looks_like

    def counted(self: Path, *words: Any, **more: Any) -> Any:
        done.extend(["read"] if self == path else [])
        return opens(self, *words, **more)

    monkeypatch.setattr(Path, "open", counted)
    monkeypatch.setattr(aif, "looks_like", lambda data: done.append("recognized") or looks_like(data))
    assert window.files.open_path(path)
    assert sorted(done) == ["read", "recognized"]


def test_files_that_cannot_be_opened_are_named_and_maps_and_articles_among_them_are_shown(
    window: Window, graph: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "story.txt").write_text("It rained in the night. The road was wet.\n", encoding="utf-8")
    (tmp_path / "list.json").write_text("[1]", encoding="utf-8")
    paths = (tmp_path / "gone.json", tmp_path / "story.txt", graph, tmp_path / "list.json")
    assert not window.files.open_paths(paths)
    assert "gone.json, list.json" in window.notice.words
    assert window.document is not None
    assert any(window.document.records.of_kind(Claim))
    qtbot.waitUntil(lambda: window.document is not None and any(window.document.records.of_kind(Article)))


def test_of_very_many_places_the_first_are_listed_and_the_others_counted(window: Window) -> None:
    list_ = LossesList()
    list_.show_losses(
        [Loss("Nodes", tuple(str(place) for place in range(203))), Loss("Arrows", tuple("abc" for _ in range(200)))]
    )
    nodes, arrows = list_.topLevelItem(0), list_.topLevelItem(1)
    assert (nodes.text(1), nodes.childCount(), nodes.child(199).text(0)) == ("203", 201, "199")
    assert nodes.child(200).text(0) == "and 3 more"
    assert (arrows.text(1), arrows.childCount(), arrows.child(199).text(0)) == ("200", 200, "abc")


def test_what_several_files_hold_besides_is_told_in_one_dialog(window: Window, graph: Path) -> None:
    with_a_locution(graph)
    other = graph.with_name("other.json")
    other.write_bytes(graph.read_bytes())
    assert window.files.open_paths([graph, other])
    QApplication.processEvents()
    dialogs = window.findChildren(LossesDialog)
    assert len(dialogs) == 1
    files = [dialogs[0].list.topLevelItem(row) for row in range(2)]
    assert [(file.text(0), file.child(0).text(0)) for file in files] == [
        ("graph.json", "Locutions (L)"),
        ("other.json", "Locutions (L)"),
    ]
    dialogs[0].accept()


def test_beside_maps_an_article_gets_a_map_of_its_own_and_what_failed_stays_said(
    window: Window, graph: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "story.txt").write_text("It rained in the night. The road was wet.\n", encoding="utf-8")
    (tmp_path / "broken.json").write_text('{"nodeID": ', encoding="utf-8")
    with qtbot.waitSignal(window.files.reading_in.ended):
        window.files.open_paths([graph, tmp_path / "broken.json", tmp_path / "story.txt"])
    maps = [page.document.records for page in window.pages]
    assert [(any(each.of_kind(Claim)), any(each.of_kind(Article))) for each in maps] == [(True, False), (False, True)]
    assert window.notice.isVisible()
    assert "broken.json" in window.notice.words


def test_the_place_that_is_suggested_is_never_that_of_another_file(
    window: Window, graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.files.open_path(graph)
    dialog = exchanging(window)
    dialog.choose("aif")
    suggested: list[Path] = []
    monkeypatch.setattr(asking, "ask_where_to_save", lambda _parent, _caption, start, _kinds: suggested.append(start))
    dialog.save.click()
    assert suggested == [graph.with_name("graph (aif).json")]


def test_enter_saves_wherever_tab_has_been_and_the_format_is_remembered(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = on("c1 <- c2")
    dialog = exchanging(window)
    dialog.choose("dot")
    monkeypatch.setattr(asking, "ask_where_to_save", lambda *_: tmp_path / "out.dot")
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    dialog.kinds.setFocus()
    QTest.keyClick(dialog.kinds, Qt.Key.Key_Return)
    assert (tmp_path / "out.dot").exists()
    QApplication.processEvents()
    assert exchanging(window).chosen.name == "dot"


@pytest.mark.parametrize("button", [QMessageBox.StandardButton.Open, QMessageBox.StandardButton.Cancel])
def test_a_map_that_takes_long_to_lay_out_is_asked_about(
    window: Window, graph: Path, monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton
) -> None:
    monkeypatch.setattr(importing, "LARGE", 2)
    asked = answer(QMessageBox, lambda box: box.button(button).click())
    assert window.files.open_path(graph)
    assert asked[0].text() == "graph.json has 3 boxes."
    assert len(window.pages) == (button is QMessageBox.StandardButton.Open)
    assert not window.notice.isVisible()


def test_a_map_of_another_program_is_among_the_recent_ones_and_can_be_reopened(window: Window, graph: Path) -> None:
    assert window.files.open_path(graph)
    assert [Path(each.path) for each in window.desk.recents] == [graph]
    assert window.files.close_page()
    assert not window.pages
    window.actions_by_id["reopen_closed"].trigger()
    assert window.document is not None
    assert window.document.came_from == graph
