"""The sources: counted, found, renamed, merged, and what rests on them lit."""

from collections.abc import Callable
from pathlib import Path

import pytest
from notation import a_map
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.editing import revise
from argmap.editing.sourcing import name_source
from argmap.model import Source
from argmap.ui.document import Document
from argmap.ui.panels.sources import Sources
from argmap.ui.window import Window

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Opens = Callable[..., tuple[Sources, Document]]

COURIER = Source(id="s1", name="The Courier", type="publication", origin="s2")
WITNESS = Source(id="s2", name="A witness", type="person")
NOBODY = Source(id="s3", type="unnamed report")


@pytest.fixture
def sources(window: Window, qtbot: QtBot, tmp_path: Path) -> Opens:
    """Open a map whose evidence names sources, by id, and show the panel."""

    def opened(notation: str, **by: str) -> tuple[Sources, Document]:
        records = a_map(notation, COURIER, WITNESS, NOBODY)
        for key, source in by.items():
            records.apply(revise(records, key, source=source))
        formats.write(tmp_path / "sourced.argmap", records)
        assert window.files.open_path(tmp_path / "sourced.argmap")
        assert window.page is not None
        qtbot.waitUntil(window.page.canvas.hasFocus)  # It takes the focus a little later than it is shown.
        panel = window.docks.bring("sources")
        assert isinstance(panel, Sources)
        qtbot.waitUntil(panel.isVisible)
        panel.settle()
        assert window.document is not None
        return panel, window.document

    return opened


def rows(panel: Sources) -> list[str]:
    """Return the words of the rows that are not filtered out."""
    model = panel.tree.model()
    shown = [at for at in range(model.rowCount()) if not panel.tree.isRowHidden(at, QModelIndex())]
    return [model.index(at, 0).data() for at in shown]


def index_of(panel: Sources, words: str) -> QModelIndex:
    model = panel.tree.model()
    return next(model.index(at, 0) for at in range(model.rowCount()) if words in model.index(at, 0).data())


def click(
    qtbot: QtBot, panel: Sources, words: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    panel.tree.scrollTo(index_of(panel, words))
    spot = panel.tree.visualRect(index_of(panel, words)).center()
    qtbot.mouseClick(panel.tree.viewport(), Left, modifier, spot)


def test_each_source_says_what_it_is_and_how_much_it_stands_behind(sources: Opens) -> None:
    panel, _ = sources("c1 <- e1 & e2 & e3", e1="s1", e2="s3")
    assert rows(panel) == [
        "No source named\n1 piece of evidence",
        "A witness\nperson · 1 piece at second hand",
        "The Courier\npublication · 1 piece of evidence · got it from A witness",
        "Not named\nunnamed report · 1 piece of evidence",
    ]
    assert panel.counts.text() == "2 pieces of evidence have nobody with a name behind them."


def test_typing_leaves_only_the_sources_that_are_sought(sources: Opens, qtbot: QtBot) -> None:
    panel, _ = sources("c1 <- e1", e1="s1")
    panel.sought.setFocus()
    qtbot.keyClicks(panel.sought, "cour")
    assert [row.split("\n")[0] for row in rows(panel)] == ["The Courier"]
    qtbot.keyClick(panel.sought, Key.Key_Escape)
    assert len(rows(panel)) == 3
    qtbot.keyClick(panel.sought, Key.Key_Down)
    assert panel.tree.hasFocus()


def test_choosing_a_source_lights_what_rests_on_it_and_again_everything(sources: Opens, qtbot: QtBot) -> None:
    panel, document = sources("i1: c1 <- e1; i2: c2 <- e2", e1="s1")
    click(qtbot, panel, "A witness")
    assert document.lit == {"e1", "i1", "c1"}
    click(qtbot, panel, "A witness")
    assert document.lit is None


def test_enter_lights_and_unlights_too(sources: Opens, qtbot: QtBot) -> None:
    panel, document = sources("i1: c1 <- e1; i2: c2 <- e2", e1="s1")
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(index_of(panel, "No source named"))
    for lit in ({"e2", "i2", "c2"}, None):
        qtbot.keyClick(panel.tree, Key.Key_Return)
        assert document.lit == lit


def test_hiding_the_panel_lights_everything_again(sources: Opens, qtbot: QtBot, window: Window) -> None:
    panel, document = sources("i1: c1 <- e1", e1="s1")
    click(qtbot, panel, "The Courier")
    window.docks.dock("sources").hide()
    assert document.among is None


def rename(qtbot: QtBot, panel: Sources, words: str, name: str) -> None:
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(index_of(panel, words))
    qtbot.keyClick(panel.tree, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, name)
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: panel.tree.state() != panel.tree.State.EditingState)
    panel.settle()


def test_a_source_is_renamed_in_place(sources: Opens, qtbot: QtBot) -> None:
    panel, document = sources("c1 <- e1", e1="s1")
    rename(qtbot, panel, "The Courier", "The Daily Courier")
    source = document.records["s1"]
    assert isinstance(source, Source)
    assert source.name == "The Daily Courier"
    qtbot.waitUntil(lambda: "The Daily Courier" in str(rows(panel)))
    assert panel.tree.currentIndex().data().startswith("The Daily Courier")
    document.undo()
    panel.settle()
    assert "The Daily Courier" not in str(rows(panel))


def test_renaming_to_a_name_that_is_taken_is_refused(sources: Opens, qtbot: QtBot) -> None:
    panel, document = sources("c1 <- e1", e1="s1")
    with qtbot.waitSignal(document.refused):
        rename(qtbot, panel, "The Courier", "A witness")
    assert "The Courier" in str(rows(panel))


def test_a_change_elsewhere_waits_until_a_person_has_renamed(sources: Opens, qtbot: QtBot) -> None:
    panel, document = sources("c1 <- e1 & e2", e1="s1")
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(index_of(panel, "The Courier"))
    qtbot.keyClick(panel.tree, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Herald")
    document.do("Elsewhere", name_source, "e2", "Radio Nord")
    panel.settle()
    assert editor.text() == "Herald"
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: {"Herald", "Radio Nord"} <= {row.split("\n")[0] for row in rows(panel)})


def test_two_sources_are_merged_and_the_one_chosen_last_stays(sources: Opens, qtbot: QtBot) -> None:
    panel, document = sources("c1 <- e1 & e2", e1="s1", e2="s3")
    assert not panel.merging.isEnabled()
    click(qtbot, panel, "Not named")
    click(qtbot, panel, "The Courier", Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(panel.merging, Left)
    assert "s3" not in document.records
    assert set(document.records.referrers("s1")) == {"e1", "e2"}


def test_unused_sources_are_removed_together_and_those_in_between_stay(sources: Opens, qtbot: QtBot) -> None:
    panel, document = sources("c1 <- e1", e1="s1")
    assert panel.removing.text() == "&Remove 1 unused"
    qtbot.mouseClick(panel.removing, Left)
    assert [source.id for source in document.records.of_kind(Source)] == ["s1", "s2"]
    panel.settle()
    assert not panel.removing.isEnabled()
