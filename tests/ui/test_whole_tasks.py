"""Building an argument from nothing, as people do: by keys alone, and with the mouse."""

from collections.abc import Callable

import pytest
from notation import a_map
from people import LEFT, Typist, drag_and_drop
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.analysis import Footings
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key = Qt.Key

MAIN = "Russia tacitly approved of the attack."
RESPONSE = "The official response was slow and muted."
SCHEME, SUGGESTS, CONSENT = "argument from silence", "suggests", "Who does not condemn, agrees."
RELUCTANT = "Russia was at least reluctant to criticise."
LESS = "Being reluctant is less than approving."
WEAKER, INTERPRETED, RATHER = (
    "argument from silence",
    "could be interpreted as",
    "Who is silent would rather not criticise.",
)


def shape(records: ArgumentMap) -> dict[str, object]:
    """Return what a map says, without ids and places."""
    words = {key: record.text for key, record in records.items() if isinstance(record, Claim | Evidence)}
    steps = {
        (tuple(sorted(words[each] for each in step.premises)), words[step.conclusion]): (
            step.mode,
            step.scheme,
            step.hedge,
            step.warrant,
        )
        for step in records.of_kind(Inference)
    }
    goals = {step.id: words[step.conclusion] for step in records.of_kind(Inference)} | words
    objections = {
        (tuple(sorted(words[each] for each in objection.premises)), goals[objection.target])
        for objection in records.of_kind(Objection)
    }
    kinds = {
        record.text: (type(record).__name__, getattr(record, "main", None), getattr(record, "implicit", None))
        for record in records.records()
        if isinstance(record, Claim | Evidence)
    }
    return {"kinds": kinds, "steps": steps, "objections": objections}


TACIT_APPROVAL: dict[str, object] = {
    "kinds": {
        MAIN: ("Claim", True, False),
        RESPONSE: ("Evidence", None, None),
        RELUCTANT: ("Claim", False, False),
        LESS: ("Claim", False, True),
    },
    "steps": {
        ((RESPONSE,), MAIN): ("inference", SCHEME, SUGGESTS, CONSENT),
        ((RESPONSE,), RELUCTANT): ("inference", WEAKER, INTERPRETED, RATHER),
    },
    "objections": {(tuple(sorted((RELUCTANT, LESS))), MAIN)},
}


def test_the_tacit_approval_argument_is_built_with_the_keyboard(on: Opens, qtbot: QtBot) -> None:
    window = on("")
    window.page.canvas.setFocus()
    typist = Typist(window)
    typist.press(Key.Key_N)
    typist.write(MAIN)
    typist.press(Key.Key_Return, Key.Key_E)
    typist.write(RESPONSE)
    typist.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)  # no source, no date; on to the step
    for text in (SCHEME, SUGGESTS):
        typist.write(text)
        typist.press(Key.Key_Tab)
    typist.write(CONSENT)
    typist.press(Key.Key_Return, Key.Key_O)  # against the step
    typist.write(RELUCTANT)
    typist.press(Key.Key_Return, Key.Key_A)
    typist.write(LESS)
    typist.press(Key.Key_Return)
    evidence = next(window.document.records.of_kind(Evidence)).id
    reluctant = next(each.id for each in window.document.records.of_kind(Claim) if each.text == RELUCTANT)
    for _ in range(9):
        if window.document.current == evidence:
            break
        typist.press(Key.Key_Backtab)
    assert window.document.current == evidence
    typist.press(Key.Key_L)
    for _ in range(9):
        if window.page.canvas.gesture._target == reluctant:
            break
        typist.press(Key.Key_Tab)
    typist.press(Key.Key_Return)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Key.Key_Return)
    typist.strokes += 1
    typist.press(Key.Key_Return)
    for text in (WEAKER, INTERPRETED):
        typist.write(text)
        typist.press(Key.Key_Tab)
    typist.write(RATHER)
    typist.press(Key.Key_Return)
    assert shape(window.document.records) == TACIT_APPROVAL
    assert typist.strokes < 40


def test_all_that_was_built_is_undone_to_nothing_and_done_again(on: Opens, qtbot: QtBot) -> None:
    window = on("")
    window.page.canvas.setFocus()
    typist = Typist(window)
    typist.press(Key.Key_N)
    typist.write(MAIN)
    typist.press(Key.Key_Return, Key.Key_E)
    typist.write(RESPONSE)
    typist.press(Key.Key_Return, Key.Key_W, Key.Key_W, Key.Key_O)
    typist.write(RELUCTANT)
    typist.press(Key.Key_Return, Key.Key_Delete)
    built = window.document.records.copy()
    steps = len(window.document.session.done)
    assert steps == 4
    for _ in range(steps):
        typist.press((Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert len(window.document.records) == 0
    for _ in range(steps):
        typist.press((Key.Key_Y, Qt.KeyboardModifier.ControlModifier))
    assert window.document.records == built
    assert window.document.footings == Footings(built)


def button(window: Window, action: str) -> QToolButton:
    return next(
        each
        for each in window.toolbar.findChildren(QToolButton)
        if each.defaultAction() is window.actions_by_id[action]
    )


def press(window: Window, action: str) -> None:
    QTest.mouseClick(button(window, action), LEFT)
    QApplication.processEvents()


def write(text: str, *, go_on: int = 0) -> None:
    field = QApplication.focusWidget()
    QTest.keyClicks(field, text)
    for _ in range(go_on):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    if not go_on:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    QApplication.processEvents()


def test_the_tacit_approval_argument_is_built_with_the_mouse(on: Opens, qtbot: QtBot) -> None:
    window = on("")
    canvas = window.page.canvas
    qtbot.mouseDClick(canvas, LEFT, pos=QPoint(400, 90))
    write(MAIN)
    press(window, "add_evidence")
    write(RESPONSE, go_on=3)
    write(SCHEME, go_on=1)
    write(SUGGESTS, go_on=1)
    write(CONSENT)
    press(window, "add_objection")
    write(RELUCTANT)
    press(window, "add_assumption")
    write(LESS)
    canvas.fit()
    texts = {r.text: r.id for r in window.document.records.records() if isinstance(r, Claim | Evidence)}
    qtbot.mouseClick(canvas, LEFT, pos=canvas.screen_centre(texts[RESPONSE]))
    frame = canvas.screen_frame(texts[RESPONSE])
    handle = QPoint(round(frame.centre[0]), round(frame.y - 2))
    target = canvas.screen_frame(texts[RELUCTANT])
    middle = canvas.screen_centre(texts[RELUCTANT])
    # The zones are as wide as a third of them all, the first on the left.
    zone = middle - QPoint(round(max(target.width, 3 * 128) / 3), 0)
    drag_and_drop(canvas, [handle, handle - QPoint(0, 20), middle, zone])
    QApplication.processEvents()
    step = window.document.current
    assert isinstance(window.document.records[step], Inference)
    qtbot.mouseDClick(canvas, LEFT, pos=canvas.screen_centre(step))
    write(WEAKER, go_on=1)
    write(INTERPRETED, go_on=1)
    write(RATHER)
    assert shape(window.document.records) == TACIT_APPROVAL


def test_escape_while_writing_something_new_leaves_nothing(on: Opens, qtbot: QtBot) -> None:
    window = on("c1!")
    before = window.document.records.copy()
    window.page.canvas.setFocus()
    window.document.select("c1")
    typist = Typist(window)
    typist.press(Key.Key_R)
    typist.write("A thought that is dropped")
    typist.press(Key.Key_Escape)
    assert window.document.records == before
    assert window.document.current == "c1"
    assert not window.document.session.done
    assert not window.document.session.undone
    assert window.page.canvas.hasFocus()


def test_escape_while_writing_in_an_old_box_keeps_its_words(on: Opens, qtbot: QtBot) -> None:
    window = on("c1!")
    window.page.canvas.setFocus()
    window.document.select("c1")
    typist = Typist(window)
    typist.press(Key.Key_F2)
    typist.write(" and more")
    typist.press(Key.Key_Escape)
    assert window.document.records["c1"].text == "c1"
    typist.press(Key.Key_F2)
    typist.write(" and more")
    typist.press(Key.Key_Return)
    assert window.document.records["c1"].text == "c1 and more"
    assert [step.name for step in window.document.session.done] == ["Write"]


def test_clicking_elsewhere_keeps_what_is_written(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1 <- e1")
    window.page.canvas.setFocus()
    window.document.select("c1")
    typist = Typist(window)
    typist.press(Key.Key_F2)
    typist.write("!")
    qtbot.mouseClick(window.page.canvas, LEFT, pos=window.page.canvas.screen_centre("e1"))
    assert window.document.records["c1"].text == "c1!"
    assert not window.page.is_writing


@pytest.mark.parametrize(
    ("key", "selected", "before", "after"),
    [
        (Key.Key_R, "c1", "c1", "i1: c1 <- c2"),
        (Key.Key_E, "c1", "c1", "i1: c1 <- e1"),
        (Key.Key_O, "c1", "c1", "c1; o1: c2 x c1"),
        (Key.Key_O, "i1", "i1: c1 <- e1", "i1: c1 <- e1; o1: c2 x i1"),
        (Key.Key_P, "i1", "i1: c1 <- e1", "i1: c1 <- e1 & c2"),
        (Key.Key_A, "e1", "i1: c1 <- e1", "i1: c1 <- e1 & c2?"),
        (Key.Key_S, "c2", "i1: c1 <- c2", "i1: c1 <- c2; i2: c1 <- c3"),
        (Key.Key_C, "c1", "c1", "i1: c2 <- c1"),
        ((Key.Key_R, Qt.KeyboardModifier.ShiftModifier), "c1", "i1: c1 <- e1", "i1: c1 <- e1 & c2"),
    ],
)
def test_a_key_builds_on_the_selected_box(
    on: Opens, qtbot: QtBot, key: object, selected: str, before: str, after: str
) -> None:
    window = on(before)
    window.page.canvas.setFocus()
    window.document.select(selected)
    typist = Typist(window)
    typist.press(key)
    new = window.document.current
    typist.write(new)
    typist.press(Key.Key_Return)
    expected = a_map(after)
    assert window.document.records == expected
    assert len(window.document.session.done) == 1
    typist.press((Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert window.document.records == a_map(before)


def test_a_letter_is_a_letter_where_text_is_written(on: Opens, qtbot: QtBot) -> None:
    window = on("c1!")
    window.page.canvas.setFocus()
    window.document.select("c1")
    typist = Typist(window)
    typist.press(Key.Key_R)
    typist.write("Reasons are worn")
    assert len(list(window.document.records.of_kind(Claim))) == 2
    typist.press(Key.Key_Return)
    assert any(each.text == "Reasons are worn" for each in window.document.records.of_kind(Claim))


def test_what_is_built_can_be_saved_and_opened(on: Opens, tmp_path, qtbot: QtBot) -> None:
    window = on("")
    window.page.canvas.setFocus()
    typist = Typist(window)
    typist.press(Key.Key_N)
    typist.write(MAIN)
    typist.press(Key.Key_Return)
    formats.write(tmp_path / "built.argmap", window.document.records)
    assert formats.read(tmp_path / "built.argmap") == window.document.records
