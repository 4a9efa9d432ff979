"""The outline: it follows the map row by row, and everything can be done in it by keys."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.strategies import edits, valid_maps
from notation import a_map
from people import Typist
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from argmap import editing
from argmap.analysis.outline import TOP, Place, outline
from argmap.model import ArgmapError, ArgumentMap, Change, Claim, Inference, Objection
from argmap.session import Session
from argmap.ui.document import Document
from argmap.ui.panels.outline import OutlinePanel
from argmap.ui.panels.outline_model import KEY, MIME, REMARK, OutlineModel
from argmap.ui.panels.outline_tree import OutlineTree
from argmap.ui.window import Window

Opens = Callable[[str], Window]
ARGUMENT = "i1: c1! <- e1 & c2; i2: c1 <- c2; o1: c3 x i1"
ALT = Qt.KeyboardModifier.AltModifier


def panel_of(window: Window) -> OutlinePanel:
    panel = window.docks.bring("outline")
    assert isinstance(panel, OutlinePanel)
    panel.tree.setFocus()
    QApplication.processEvents()
    return panel


def read(model: OutlineModel, above: QModelIndex | None = None) -> list[object]:
    """The rows as nested lists of places."""
    above = QModelIndex() if above is None else above
    found: list[object] = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        assert model.parent(index) == above
        found += [model.place_at(index), read(model, index)]
    return found


def expected(records: ArgumentMap, place: Place = TOP) -> list[object]:
    found = outline(records)

    def below(each: Place) -> list[object]:
        return [part for place in found[each] for part in (place, below(place))]

    return below(place)


def texts(tree: OutlineTree) -> list[str]:
    """What the rows that can be seen say, from top to bottom."""
    found = []
    index = tree.model().index(0, 0)
    while index.isValid():
        found.append(index.data())
        index = tree.indexBelow(index)
    return found


@pytest.fixture
def typist(window: Window) -> Typist:
    return Typist(window)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(valid_maps(), st.data())
def test_after_any_edits_the_rows_are_those_of_a_new_outline(records: ArgumentMap, data: st.DataObject) -> None:
    document = Document(Session(records))
    model = OutlineModel(document)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for _ in range(6):
        try:
            change = data.draw(edits(document.records)).of(document.records)
        except ArgmapError:
            continue
        document.commit("Edit", change)
        model.settle()
        assert read(model) == expected(document.shown)
    while document.session.done:
        document.session.undo()
        model.settle()
        assert read(model) == expected(document.shown)
    del tester


def test_an_index_leads_to_the_same_statement_wherever_an_edit_moves_it(qapp: QApplication) -> None:
    document = Document(Session(a_map("i1: c1! <- c2; c3; i2: c2 <- e1")))
    model = OutlineModel(document)
    index = QPersistentModelIndex(model.index_of("e1"))
    document.do("Retarget", editing.retarget, "i1", "c3")
    model.settle()
    assert index.isValid()
    assert index.data(KEY) == "e1"
    document.do("Remove", editing.remove, "c2")
    model.settle()
    assert index.data(KEY) == "e1"
    document.do("Remove", editing.remove, "e1")
    model.settle()
    assert not index.isValid()


def test_what_is_selected_on_the_map_is_selected_in_the_outline_and_the_other_way_round(on: Opens) -> None:
    window = on(ARGUMENT)
    panel = panel_of(window)
    window.document.select(["e1", "c3"])
    panel.settle()
    assert [index.data(KEY) for index in panel.tree.selectedIndexes()] == ["e1", "c3"]
    panel.tree.setCurrentIndex(panel.tree.rows.index_of("c2"))
    assert window.document.selection == ("c2",)


def test_shift_selects_several_rows(on: Opens, typist: Typist) -> None:
    window = on("i1: c1! <- e1 & e2")
    panel_of(window).tree.setCurrentIndex(panel_of(window).tree.rows.index_of("e1"))
    typist.press((Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier))
    assert window.document.selection == ("e1", "e2")


def test_going_over_the_rows_shows_each_on_the_map(on_sample: Window, typist: Typist) -> None:
    panel = panel_of(on_sample)
    for _ in range(12):
        typist.press(Qt.Key.Key_Down)
    key = on_sample.document.current
    assert key == panel.tree.currentIndex().data(KEY)
    canvas = on_sample.page.canvas
    assert canvas.sees(canvas.frame_of(key))
    assert canvas.is_readable


def test_a_whole_argument_can_be_built_in_the_outline_without_the_mouse(on: Opens, typist: Typist) -> None:
    window = on("c1!")
    panel = panel_of(window)
    window.document.select("c1")
    typist.press(Qt.Key.Key_F2)
    typist.press((Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
    typist.write("They approve")
    typist.press(Qt.Key.Key_Return, Qt.Key.Key_E)
    typist.write("They were slow")
    typist.press(Qt.Key.Key_Return)
    window.document.select("c1")
    typist.press(Qt.Key.Key_O)
    typist.write("They said no")
    typist.press(Qt.Key.Key_Return)
    assert panel.tree.hasFocus()
    assert texts(panel.tree) == [
        "They approve",
        "Inference",
        "They were slow",
        "Objection: it rebuts this",
        "They said no",
    ]
    assert not window.page.writer.is_writing


def test_writing_is_one_step_to_undo_and_leaving_it_empty_leaves_nothing(on: Opens, typist: Typist) -> None:
    window = on("c1!")
    panel_of(window)
    window.document.select("c1")
    typist.press(Qt.Key.Key_R)
    typist.write("Because")
    typist.press(Qt.Key.Key_Return)
    assert len(window.document.session.done) == 1
    window.document.undo()
    assert list(window.document.records) == ["c1"]
    window.document.select("c1")
    typist.press(Qt.Key.Key_R, Qt.Key.Key_Escape)
    assert list(window.document.records) == ["c1"]
    assert not window.document.session.done


def test_enter_on_a_step_writes_its_scheme(on: Opens, typist: Typist) -> None:
    window = on("i1: c1! <- e1")
    panel_of(window)
    window.document.select("i1")
    typist.press(Qt.Key.Key_Return)
    typist.write("reading tea leaves")
    typist.press(Qt.Key.Key_Return)
    step = window.document.records["i1"]
    assert isinstance(step, Inference)
    assert step.scheme == "reading tea leaves"


def test_the_map_is_written_in_when_the_keys_are_there(on: Opens, typist: Typist) -> None:
    window = on("c1!")
    panel = panel_of(window)
    window.page.canvas.setFocus()
    window.document.select("c1")
    typist.press(Qt.Key.Key_F2)
    assert window.page.writer.is_writing
    assert panel.writer is not None
    assert not panel.writer.is_writing


def test_what_comes_after_a_deleted_row_is_selected(on: Opens, typist: Typist) -> None:
    window = on("i1: c1! <- e1 & e2")
    panel = panel_of(window)
    panel.tree.setCurrentIndex(panel.tree.rows.index_of("e1"))
    typist.press(Qt.Key.Key_Delete)
    assert window.document.current == "e2"
    assert panel.tree.hasFocus()


def test_rows_that_were_closed_stay_closed_and_new_ones_are_open(on: Opens) -> None:
    window = on("i1: c1! <- c2; i2: c2 <- e1; i3: c1 <- c3; i4: c3 <- e3")
    panel = panel_of(window)
    panel.tree.collapse(panel.tree.rows.index_of("c2"))
    window.document.do("Add", _reason_for, "c3")
    assert not panel.tree.isExpanded(panel.tree.rows.index_of("c2"))
    assert "new" in texts(panel.tree)
    assert "e1" not in texts(panel.tree)


def _reason_for(records: ArgumentMap, key: str) -> Change:
    return editing.add_reason(records, key, "new").change


def test_enter_on_a_mention_leads_to_where_the_statement_stands(on: Opens, typist: Typist) -> None:
    window = on(ARGUMENT)
    tree = panel_of(window).tree
    mention = tree.rows.indexes_of("c2")[-1]
    assert mention.data(REMARK) == "see above"
    tree.setCurrentIndex(mention)
    typist.press(Qt.Key.Key_Return)
    assert tree.currentIndex() == tree.rows.index_of("c2")
    assert not window.page.is_writing


def test_alt_with_an_arrow_moves_a_premise(on: Opens, typist: Typist) -> None:
    window = on("i1: c1! <- e1 & e2 & e3")
    panel = panel_of(window)
    panel.tree.setCurrentIndex(panel.tree.rows.index_of("e1"))
    typist.press((Qt.Key.Key_Down, ALT))
    assert window.document.records["i1"].premises == ("e2", "e1", "e3")
    assert texts(panel.tree)[2:] == ["e2", "e1", "e3"]
    assert panel.tree.currentIndex().data(KEY) == "e1"
    typist.press((Qt.Key.Key_Up, ALT), (Qt.Key.Key_Up, ALT))
    assert window.document.records["i1"].premises == ("e1", "e2", "e3")


def test_w_asks_what_if_in_the_outline_too(on: Opens, typist: Typist) -> None:
    window = on("i1: c1! <- e1")
    panel = panel_of(window)
    window.document.select("e1")
    panel.settle()
    typist.press(Qt.Key.Key_W)
    assert window.document.without == ("e1",)
    assert panel.tree.rows.index_of("c1").data(REMARK) != "Inferred from evidence"


def drop(tree: OutlineTree, moved: str, onto: str) -> None:
    data = QMimeData()
    data.setData(MIME, moved.encode())
    at = QPointF(tree.visualRect(tree.rows.index_of(onto)).center())
    event = QDropEvent(at, Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.source = lambda: tree  # type: ignore[method-assign]
    tree.dropEvent(event)


def test_a_row_dropped_on_another_asks_what_it_means(on: Opens) -> None:
    window = on("i1: c1! <- e1; c2")
    panel = panel_of(window)
    drop(panel.tree, "c2", "c1")
    menu = panel.findChild(QMenu)
    assert [action.text()[4:] for action in menu.actions()] == ["Reason", "Objection"]
    menu.actions()[1].trigger()
    menu.close()
    assert any(each.premises == ("c2",) for each in window.document.records.of_kind(Objection))


def test_the_outline_shows_another_document_when_its_page_comes_in_front(on: Opens, qtbot: QtBot) -> None:
    window = on("c1!")
    panel = panel_of(window)
    old = window.page
    window.show_document(Document(Session(ArgumentMap([Claim(id="c9", text="Another")]))))
    assert texts(panel.tree) == ["Another"]
    window.close_page(window.page)
    assert window.page is old
    assert texts(panel.tree) == ["c1"]


def test_the_outline_catches_up_when_it_is_shown_again(on: Opens) -> None:
    window = on("i1: c1! <- e1")
    panel = panel_of(window)
    window.docks.dock("outline").hide()
    window.document.do("Add", _reason_for, "c1")
    window.docks.dock("outline").show()
    QApplication.processEvents()
    assert "new" in texts(panel.tree)


def test_a_map_argued_in_a_circle_can_be_read(on: Opens) -> None:
    window = on("i1: c1 <- c2; i2: c2 <- c1")
    tree = panel_of(window).tree
    assert texts(tree) == ["c1", "Inference", "c2", "Inference", "c1"]


def test_each_row_is_called_what_its_box_is_called(on: Opens) -> None:
    window = on(ARGUMENT)
    tree = panel_of(window).tree
    said = tree.rows.index_of("c1").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == window.document.speech["c1"]
    mention = tree.rows.indexes_of("c2")[-1].data(Qt.ItemDataRole.AccessibleTextRole)
    assert mention == f"{window.document.speech['c2']} Mentioned again."


def test_the_menu_of_a_row_is_asked_for_at_the_row(on: Opens, qtbot: QtBot) -> None:
    panel = panel_of(on("i1: c1! <- e1"))
    panel.tree.setCurrentIndex(panel.tree.rows.index_of("e1"))
    with qtbot.waitSignal(panel.menu_wanted) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(panel.tree.viewport(), event)
    row = panel.tree.visualRect(panel.tree.currentIndex())
    assert asked.args == [panel.tree.viewport().mapToGlobal(row.center())]
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.close()
