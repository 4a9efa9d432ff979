"""The history panel: the steps in order, where one is, what is saved, and going to any of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from argmap.editing import reword
from argmap.model import Claim
from argmap.ui.document import Document
from argmap.ui.panels.history import History
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key = Qt.Key


@pytest.fixture
def history(on: Opens, qtbot: QtBot) -> tuple[History, Document]:
    """The panel on a map with three steps done."""
    window = on("c1! <- e1")
    assert window.page is not None
    assert window.document is not None
    qtbot.waitUntil(window.page.canvas.hasFocus)
    panel = window.docks.bring("history")
    assert isinstance(panel, History)
    qtbot.waitUntil(panel.isVisible)
    for words in ("one", "two", "three"):
        window.document.do(f"Say {words}", reword, "c1", words)
    panel.settle()
    return panel, window.document


def rows(panel: History) -> list[str]:
    model = panel.tree.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def said(document: Document) -> str:
    claim = document.records["c1"]
    assert isinstance(claim, Claim)
    return claim.text


def test_the_steps_stand_in_order_with_where_one_is_and_what_is_saved(history: tuple[History, Document]) -> None:
    panel, document = history
    assert rows(panel) == ["As it was opened\nsaved", "Say one", "Say two", "Say three\nyou are here"]
    document.session.saved()
    document.history_changed.emit()
    panel.settle()
    assert rows(panel)[-1] == "Say three\nyou are here · saved"


def test_a_click_goes_back_as_many_steps(history: tuple[History, Document], qtbot: QtBot) -> None:
    panel, document = history
    spot = panel.tree.visualRect(panel.tree.model().index(1, 0)).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert said(document) == "one"
    assert rows(panel) == ["As it was opened\nsaved", "Say one\nyou are here", "Say two\nundone", "Say three\nundone"]


def test_enter_goes_back_to_the_beginning_and_forward_again(history: tuple[History, Document], qtbot: QtBot) -> None:
    panel, document = history
    panel.tree.setFocus()
    for key, words in ((Key.Key_Home, "c1"), (Key.Key_End, "three")):
        qtbot.keyClick(panel.tree, key)
        qtbot.keyClick(panel.tree, Key.Key_Return)
        assert said(document) == words


def test_undo_elsewhere_moves_where_one_is(history: tuple[History, Document]) -> None:
    panel, document = history
    document.undo()
    panel.settle()
    assert panel.tree.currentIndex().row() == 2
    assert rows(panel)[2:] == ["Say two\nyou are here", "Say three\nundone"]


def test_a_new_step_takes_the_place_of_what_was_undone(history: tuple[History, Document]) -> None:
    panel, document = history
    document.undo()
    document.do("Say other", reword, "c1", "other")
    panel.settle()
    assert rows(panel)[2:] == ["Say two", "Say other\nyou are here"]
