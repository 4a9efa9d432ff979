"""What people meet who do not see the map, or who have no mouse: names, roles, focus, announcements, sizes."""

import gc
import resource
from collections.abc import Callable, Iterator

import pytest
from notation import a_map
from people import Typist
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from argmap import editing
from argmap.analysis.outline import reading_order
from argmap.drawing.themes import DARK, LIGHT, contrast
from argmap.model import ArgumentMap, Change
from argmap.session import Session
from argmap.ui.canvas import Canvas, accessible
from argmap.ui.document import Document
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Text, Role = QAccessible.Text, QAccessible.Role


def described(canvas: Canvas) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(canvas)
    assert found is not None
    return found


def boxes_of(canvas: Canvas) -> list[QAccessibleInterface]:
    listed = described(canvas)
    return [listed.child(at) for at in range(len(canvas.in_order()))]


def walked(start: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader finds, from the window inwards."""
    stack = [start]
    while stack:
        each = stack.pop()
        yield each
        stack += [child for at in range(each.childCount()) if (child := each.child(at)) is not None]


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say."""
    said: list[str] = []
    monkeypatch.setattr(accessible, "announce", lambda _source, words: said.append(words))
    return said


def test_the_map_is_a_list_of_its_boxes_in_the_order_of_the_outline(on_sample: Window) -> None:
    canvas, document = on_sample.page.canvas, on_sample.document
    listed = described(canvas)
    assert listed.role() == Role.List
    assert listed.text(Text.Name) == "Argument map"
    boxes = boxes_of(canvas)
    assert [box.text(Text.Name) for box in boxes] == [document.speech[key] for key in reading_order(document.shown)]
    assert {box.role() for box in boxes} == {Role.ListItem}
    assert len(boxes) == len(document.drawing.picture.boxes)


def test_a_box_is_always_described_by_the_same_object_and_knows_where_it_is(on: Opens) -> None:
    canvas = on("i1: c1! <- e1").page.canvas
    listed = described(canvas)
    for at, box in enumerate(boxes_of(canvas)):
        assert listed.child(at) is box
        assert listed.indexOfChild(box) == at
        assert box.parent() is listed
        middle = box.rect().center()
        assert listed.childAt(middle.x(), middle.y()) is box
        assert QRect(canvas.mapToGlobal(canvas.rect().topLeft()), canvas.size()).contains(middle)


def test_a_box_says_whether_it_is_selected_focused_and_in_view(on: Opens) -> None:
    window = on("i1: c1! <- e1")
    canvas = window.page.canvas
    claim, step, _ = boxes_of(canvas)
    canvas.setFocus()
    window.document.select("c1")
    assert claim.state().selected
    assert claim.state().focused
    assert described(canvas).focusChild() is claim
    assert step.state().focusable
    assert not step.state().selected
    window.document.select(["c1", "i1"])
    assert step.state().selected
    assert not claim.state().focused
    canvas.pan(0, 5000)
    canvas.zoom_in()
    for _ in range(8):
        canvas.zoom_in()
    assert any(box.state().invisible for box in boxes_of(canvas))


def test_a_name_follows_the_map(on: Opens) -> None:
    window = on("i1: c1! <- e1")
    claim = boxes_of(window.page.canvas)[0]
    assert "inferred" in claim.text(Text.Name)
    window.document.switch("e1")
    assert "inferred" not in claim.text(Text.Name)


def test_what_stood_for_a_deleted_box_says_so_and_stands_for_another_later(on: Opens) -> None:
    window = on("i1: c1! <- e1 & e2")
    canvas = window.page.canvas
    gone = next(box for box in boxes_of(canvas) if "e2" in box.text(Text.Name))
    window.document.do("Delete", editing.remove, "e2")
    assert gone.state().invalid
    assert gone.text(Text.Name) == ""
    assert gone.rect().isNull()
    assert described(canvas).indexOfChild(gone) == -1
    window.document.do("Add", reason_for, "c1")
    assert gone in boxes_of(canvas)


def nameless(window: Window) -> list[str]:
    """What can have the keys and says nothing of itself."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {widget.parent()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (found := QAccessible.queryAccessibleInterface(widget)) or not found.text(Text.Name)
    ]


def test_all_that_is_seen_has_a_name_where_the_keys_can_go(on_sample: Window, qtbot: QtBot) -> None:
    on_sample.docks.bring("outline")

    def is_named() -> None:
        assert nameless(on_sample) == []

    qtbot.waitUntil(is_named)  # Qt makes the bars of tabs when it comes to lay out the panels.


def test_every_item_of_a_list_or_tree_and_every_button_has_a_name(on_sample: Window) -> None:
    on_sample.docks.bring("outline")
    QApplication.processEvents()
    named = (Role.ListItem, Role.TreeItem, Role.Button, Role.MenuItem, Role.PageTab)
    found = QAccessible.queryAccessibleInterface(on_sample)
    assert found is not None
    nameless = [
        (each.role(), each.object(), each.rect())
        for each in walked(found)
        if each.role() in named and not each.state().invisible and not each.text(Text.Name)
    ]
    assert nameless == []


def test_tab_goes_over_the_boxes_in_the_order_of_the_outline(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1 & c2; i2: c2 <- e2; o1: c3 x i1")
    canvas = window.page.canvas
    canvas.setFocus()
    passed = []
    for _ in canvas.in_order():
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
        passed.append(window.document.current)
    assert passed == reading_order(window.document.shown)


def test_f6_reaches_the_outline_and_comes_back(on: Opens) -> None:
    window = on("c1!")
    panel = window.docks.bring("outline")
    window.page.canvas.setFocus()
    typist = Typist(window)
    passed = []
    for _ in range(6):
        typist.press(Qt.Key.Key_F6)
        passed.append(QApplication.focusWidget())
    assert panel.tree in passed
    assert window.page.canvas in passed


def test_what_is_done_and_undone_is_announced(on: Opens, announced: list[str]) -> None:
    window = on("c1!")
    window.document.do("Add a reason", reason_for, "c1")
    QApplication.processEvents()
    window.document.undo()
    QApplication.processEvents()
    window.document.redo()
    QApplication.processEvents()
    assert announced == ["Add a reason", "Undone: Add a reason", "Done again: Add a reason"]


def test_a_step_made_of_several_is_announced_once(on: Opens, announced: list[str]) -> None:
    window = on("c1!")
    with window.document.together("Build"):
        window.document.do("One", reason_for, "c1")
        window.document.do("Two", reason_for, "c1")
    QApplication.processEvents()
    assert announced == ["Build"]


def test_a_gesture_by_keys_is_announced(on: Opens, qtbot: QtBot, announced: list[str]) -> None:
    window = on("c1!; c2")
    canvas = window.page.canvas
    canvas.setFocus()
    window.document.select("c1")
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    assert "arrow keys" in announced[0]


def test_without_the_setting_the_map_is_not_described(on: Opens, settings: object) -> None:
    settings.describes_map = False
    canvas = on("c1!").page.canvas
    assert not canvas.findChildren(accessible.Narration)


def test_buttons_can_be_hit_without_aiming(on_sample: Window) -> None:
    on_sample.docks.bring("outline")
    QApplication.processEvents()
    small = [
        (button.accessibleName() or button.text(), button.size())
        for button in on_sample.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < 24
    ]
    assert small == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_focus_and_words_of_the_outline_stand_out(theme: object) -> None:
    assert contrast(theme["accent"], theme["panel"]) >= 3
    assert contrast(theme["main.ink"], theme["main.fill"]) >= 4.5
    assert contrast(theme["canvas.quiet"], theme["panel"]) >= 4.5


def test_the_row_with_the_keys_looks_other_than_without(on: Opens) -> None:
    window = on("c1!")
    tree = window.docks.bring("outline").tree
    window.document.select("c1")
    window.docks["outline"].settle()
    looks = []
    for widget in (tree, window.page.canvas):
        widget.setFocus()
        QApplication.processEvents()
        looks.append(tree.grab().toImage())
    assert looks[0] != looks[1]


def test_thousands_of_boxes_come_and_go_while_a_screen_reader_reads(on: Opens) -> None:
    """Each rule of the factory was paid for with a crash, or with memory that grew."""
    window = on("c1!")
    canvas, document = window.page.canvas, window.document
    listed = described(canvas)

    def churn(rounds: int) -> None:
        for _ in range(rounds):
            for _ in range(6):
                document.do("Add", reason_for, "c1")
            for box in boxes_of(canvas):
                assert box.text(Text.Name)
                box.state()
                box.rect()
            document.do("Delete", editing.remove, *[key for key in document.records if key != "c1"])
            document.session._done.clear()

    churn(8)
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    proxies = len(accessible.describer()._boxes)
    churn(60)
    gc.collect()
    assert len(accessible.describer()._boxes) == proxies
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 12_000
    assert listed.childCount() >= 1


def test_pages_come_and_go_while_a_screen_reader_reads(window: Window, qtbot: QtBot) -> None:
    for _ in range(20):
        page = window.show_document(Document(Session(a_map("i1: c1! <- e1 & e2"))))
        kept = boxes_of(page.canvas)
        assert len(kept) == 4
        with qtbot.waitSignal(page.destroyed):
            window.close_page(page)
        assert all(box.state().invalid for box in kept)
    gc.collect()


def reason_for(records: ArgumentMap, key: str) -> Change:
    return editing.add_reason(records, key, "because").change
