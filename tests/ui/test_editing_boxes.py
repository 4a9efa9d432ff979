"""What people do to boxes that are there: select several, move, connect, turn, merge, fold, delete."""

from collections.abc import Callable

import pytest
from notation import a_map
from people import LEFT, Typist, drag, drag_and_drop
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from argmap.layout import Rect
from argmap.model import Claim, Evidence, Group, Inference, Placement
from argmap.ui.canvas.neighbours import along
from argmap.ui.canvas.tools.snapping import snapped
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key = Qt.Key
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def select(window: Window, *keys: str) -> Typist:
    window.page.canvas.setFocus()
    window.document.select(keys)
    return Typist(window)


def placed(window: Window) -> dict[str, tuple[float, float]]:
    return {each.of: (each.x, each.y) for each in window.document.records.of_kind(Placement)}


def test_a_frame_selects_what_it_touches_and_shift_adds(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- e2")
    canvas = window.page.canvas
    one = canvas.screen_frame("e1")
    corner = QPoint(round(one.x) - 12, round(one.y) - 12)
    drag_and_drop(canvas, [corner, corner + QPoint(20, 20), corner + QPoint(40, 40)])
    assert window.document.selection == ("e1",)
    qtbot.mouseClick(canvas, LEFT, SHIFT, canvas.screen_centre("e2"))
    assert window.document.selection == ("e1", "e2")
    qtbot.mouseClick(canvas, LEFT, CTRL, canvas.screen_centre("e1"))
    assert window.document.selection == ("e2",)


def test_a_box_stays_where_it_is_put_and_is_given_back_to_the_layout(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- e2")
    canvas = window.page.canvas
    start = canvas.screen_centre("c1")
    x, y = canvas.frame_of("c1").centre
    drag_and_drop(canvas, [start, start + QPoint(-20, -8), start + QPoint(-60, -20)], ALT)
    scale = canvas.outlook.scale
    assert placed(window)["c1"] == pytest.approx((x - 60 / scale, y - 20 / scale))
    assert canvas.frame_of("c1").centre == pytest.approx(placed(window)["c1"])
    assert window.document.session.done[-1].name == "Move 1 box"
    window.actions_by_id["unplace"].trigger()
    assert placed(window) == {}


def test_escape_gives_up_a_move(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    canvas = window.page.canvas
    canvas.setFocus()
    start = canvas.screen_centre("c1")
    QTest.mousePress(canvas, LEFT, Qt.KeyboardModifier.NoModifier, start)
    drag(canvas, start + QPoint(40, 40))
    QTest.keyClick(canvas, Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(40, 40))
    assert placed(window) == {}


def test_nudges_in_a_row_are_one_step(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    x, y = window.page.canvas.frame_of("c1").centre
    typist = select(window, "c1")
    typist.press((Key.Key_Right, ALT), (Key.Key_Right, ALT), (Key.Key_Down, ALT | SHIFT))
    assert placed(window)["c1"] == pytest.approx((x + 16, y + 1))
    assert len(window.document.session.done) == 1
    typist.press((Key.Key_Z, CTRL))
    assert placed(window) == {}


def test_a_reason_is_dragged_to_what_it_undercuts(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; c2")
    canvas = window.page.canvas
    select(window, "c2")
    frame, target = canvas.screen_frame("c2"), canvas.screen_centre("i1")
    handle = QPoint(round(frame.centre[0]), round(frame.y - 2))
    # On a step the first zone links a premise, the second undercuts.
    drag_and_drop(canvas, [handle, handle - QPoint(0, 20), target, target + QPoint(60, 0)])
    assert window.document.records["o1"].target == "i1"
    assert window.document.records["o1"].premises == ("c2",)


def test_what_is_not_allowed_says_why(on: Opens, qtbot: QtBot) -> None:
    window = on("e1; c2")
    canvas = window.page.canvas
    select(window, "c2")
    frame, target = canvas.screen_frame("c2"), canvas.screen_centre("e1")
    handle = QPoint(round(frame.centre[0]), round(frame.y - 2))
    drag_and_drop(canvas, [handle, handle - QPoint(0, 20), target, target - QPoint(40, 0)])
    assert "Evidence takes no reasons" in window.notice.words
    assert window.document.records == a_map("e1; c2")


def test_the_head_of_an_arrow_is_taken_elsewhere(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; c2")
    canvas = window.page.canvas
    line = next(item for item in canvas.picture.items if item.kind == "link" and item.about == ("i1", "c1"))
    head = canvas.screen_point(line.primitives[0].points[-1]).toPoint() + QPoint(0, 4)
    drag_and_drop(canvas, [head, head + QPoint(0, 9), canvas.screen_centre("c2")])
    assert window.document.records["i1"].conclusion == "c2"


def test_delete_takes_what_hangs_on_it_and_says_how_much(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2; i2: c2 <- e1; i3: c3 <- e1; c1!")
    typist = select(window, "c2")
    said: list[str] = []
    window.document.said.connect(said.append)
    typist.press(Key.Key_Delete)
    assert set(window.document.records) == {"c1", "c3", "e1", "i3"}
    assert said == ["Deleted 3 boxes. Ctrl+Z brings them back."]
    typist.press((Key.Key_Z, CTRL))
    assert window.document.records == a_map("i1: c1 <- c2; i2: c2 <- e1; i3: c3 <- e1; c1!")


def test_delete_this_alone_leaves_what_is_beneath(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2; i2: c2 <- e1")
    select(window, "c2").press((Key.Key_Delete, CTRL))
    assert set(window.document.records) == {"c1", "e1"}


@pytest.mark.parametrize(
    ("key", "selected", "before", "expected"),
    [
        (Key.Key_T, "c1", "c1", lambda m: isinstance(m["c1"], Evidence)),
        (Key.Key_T, "e1", "e1", lambda m: isinstance(m["e1"], Claim)),
        (Key.Key_M, "c1", "c1", lambda m: m["c1"].main),
        ((Key.Key_A, SHIFT), "c1", "c1", lambda m: m["c1"].implicit),
        (Key.Key_X, "i1", "i1: c1 <- e1", lambda m: m["i1"].retracted),
        (Key.Key_I, "i1", "i1: c1 <- e1", lambda m: m["i1"].mode == "attestation"),
        (Key.Key_I, "i1", "i1: c1 <- c2", lambda m: m["i1"].mode == "entailment"),
    ],
)
def test_a_key_changes_the_selected_box(
    on: Opens, qtbot: QtBot, key: object, selected: str, before: str, expected: Callable[..., bool]
) -> None:
    window = on(before)
    typist = select(window, selected)
    typist.press(key)
    assert expected(window.document.records)
    typist.press((Key.Key_Z, CTRL))
    assert window.document.records == a_map(before)


def test_reasons_are_linked_and_parted_again(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c1 <- c2")
    select(window, "e1", "c2").press(Key.Key_J)
    assert window.document.records["i1"].premises == ("e1", "c2")
    window.document.select("i1")
    window.actions_by_id["split"].trigger()
    assert [step.premises for step in window.document.records.of_kind(Inference)] == [("e1",), ("c2",)]


def test_a_step_is_reversed(on: Opens) -> None:
    window = on("i1: c1 <- c2")
    window.document.select("i1")
    window.actions_by_id["reverse"].trigger()
    assert window.document.records["i1"].conclusion == "c2"


def test_duplicates_are_merged_into_the_one_selected_first(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2; i2: c3 <- c4")
    select(window, "c2", "c4").press((Key.Key_M, CTRL))
    assert window.document.records["i2"].premises == ("c2",)


def test_a_compound_claim_is_split_line_by_line(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2")
    window.document.do(
        "Write", lambda m, k: __import__("argmap.editing").editing.reword(m, k, "It rained and it was cold"), "c2"
    )
    window.document.select("c2")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        edit = dialog.findChild(QPlainTextEdit)
        assert edit.toPlainText().splitlines() == ["It rained", "it was cold"]
        QTest.keyClick(dialog, Key.Key_Return, CTRL)
        dialog.accept()

    QTimer.singleShot(0, answer)
    window.actions_by_id["split_claim"].trigger()
    assert [each.text for each in window.document.records.of_kind(Claim)] == ["c1", "It rained", "it was cold"]


def test_boxes_are_aligned_and_spread(on: Opens) -> None:
    window = on("c1; c2; c3")
    canvas = window.page.canvas
    window.document.select(("c1", "c2", "c3"))
    window.actions_by_id["align_left"].trigger()
    assert len({round(canvas.frame_of(key).x, 3) for key in ("c1", "c2", "c3")}) == 1


def test_what_is_selected_becomes_a_group_with_a_name(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; c2")
    typist = select(window, "c1", "i1", "e1")
    typist.press((Key.Key_G, CTRL))
    typist.write("From silence")
    typist.press(Key.Key_Return)
    group = next(window.document.records.of_kind(Group))
    assert (group.title, group.members) == ("From silence", ("c1", "i1", "e1"))
    assert len(window.document.session.done) == 1
    canvas = window.page.canvas
    window.document.select(None)
    title = canvas.screen_point(canvas.frame_of(group.id).centre).toPoint()
    qtbot.mouseClick(canvas, LEFT, pos=title)
    assert set(window.document.selection) == {"c1", "i1", "e1"}
    window.actions_by_id["ungroup"].trigger()
    assert not list(window.document.records.of_kind(Group))


def test_folding_hides_what_is_beneath_and_counts_it(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- c2; i2: c2 <- e1; c1!")
    typist = select(window, "c2")
    typist.press(Key.Key_B)
    canvas = window.page.canvas
    assert set(canvas.picture.boxes) == {"c1", "i1", "c2"}
    typist.press(Key.Key_B)
    assert set(canvas.picture.boxes) == {"c1", "i1", "c2", "i2", "e1"}


def test_arrow_keys_follow_the_links_before_they_take_the_nearest() -> None:
    records = a_map("i1: c1 <- c2; c3")
    boxes = {
        "c1": Rect(300, 0, 100, 50),
        "i1": Rect(0, 100, 100, 50),
        "c3": Rect(300, 90, 100, 50),
        "c2": Rect(0, 200, 100, 50),
    }
    assert along(records, boxes, "c1", "down") == "i1"
    assert along(records, boxes, "i1", "up") == "c1"
    assert along(records, boxes, "c3", "up") == "c1"


def test_a_box_snaps_to_what_it_nearly_lines_up_with() -> None:
    snap = snapped([Rect(0, 0, 100, 40)], 3, 200, [Rect(0, 100, 100, 40)], 8)
    assert snap.dx == 0
    assert snap.guides == (((0, 100), (0, 240)),)
    assert snapped([Rect(0, 0, 100, 40)], 13, 213, [Rect(0, 100, 100, 40)], 8).dx == 13


def test_the_menu_key_opens_the_menu_at_the_selected_box(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    window.document.select("c1")
    window.page.canvas.menu_wanted.emit(window.page.canvas.mapToGlobal(QPoint(10, 10)))
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    texts = [action.text() for action in menu.actions()]
    assert "&Reason" in texts
    assert "Re&verse the step" not in texts
    menu.close()


def test_a_double_click_on_free_ground_begins_a_claim_there(on: Opens, qtbot: QtBot) -> None:
    window = on("c1")
    canvas = window.page.canvas
    at = QPoint(60, 60)
    point = canvas.map_point(QPointF(at))
    qtbot.mouseDClick(canvas, LEFT, pos=at)
    QTest.keyClicks(QApplication.focusWidget(), "Here")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    new = next(each.id for each in window.document.records.of_kind(Claim) if each.text == "Here")
    assert placed(window)[new] == pytest.approx(point)


def test_the_first_claim_is_the_main_conclusion_by_double_click_too(on: Opens, qtbot: QtBot) -> None:
    window = on("")
    canvas = window.page.canvas
    for at in (QPoint(300, 300), QPoint(60, 60)):
        qtbot.mouseDClick(canvas, LEFT, pos=at)
        QTest.keyClicks(QApplication.focusWidget(), "Here")
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert [each.main for each in window.document.records.of_kind(Claim)] == [True, False]


def test_a_field_shows_every_line_while_it_is_written(on: Opens, qtbot: QtBot) -> None:
    window = on("e1")
    select(window, "e1").press(Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.selectAll()
    for word in ("Ofcom 2023 found that 60 percent of teenagers saw a false story last week " * 3).split(" "):
        QTest.keyClicks(field, f"{word} ")
        assert field.verticalScrollBar().value() == 0
        assert field.viewport().rect().contains(field.cursorRect())


def test_an_arrow_head_over_a_step_says_where_it_can_lead_and_stops_saying_it(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1; i2: c2 <- e2")
    canvas = window.page.canvas
    told: list[str] = []
    canvas.told.connect(told.append)
    frame = canvas.screen_frame("c1")
    steps = [canvas.screen_centre(key) for key in ("i2", "c2")]
    head = next(
        at
        for down in range(40)
        if canvas._head_at(QPointF(at := QPoint(round(frame.centre[0]), round(frame.bottom) + down)))
    )
    drag_and_drop(canvas, [head, head + QPoint(0, 12), *steps])
    assert "A step leads to a claim. Choose another claim." in told
    assert told[-1] == ""
    assert window.document.records["i1"].conclusion == "c2"
