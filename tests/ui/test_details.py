"""The details: each field is shown, changed by keys and mouse as one step, and left alone while a person types."""

from collections.abc import Callable
from typing import Any

import pytest
from notation import a_map
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.editing import retarget, revise
from argmap.model import Claim, Evidence, Group, Inference, Source
from argmap.ui.panels.details import Details
from argmap.ui.panels.rows import Row
from argmap.ui.window import Window

Opens = Callable[[str], Window]
Key = Qt.Key


def details(window: Window, *keys: str) -> Details:
    """Show what is said of these boxes."""
    panel = window.docks.bring("details")
    assert isinstance(panel, Details)
    assert window.document is not None
    window.document.select(keys)
    QApplication.processEvents()
    panel.settle()
    return panel


def record(window: Window, key: str) -> Any:
    assert window.document is not None
    return window.document.records[key]


def steps(window: Window) -> list[str]:
    assert window.document is not None
    return [step.name for step in window.document.session.done]


def line(panel: Details, key: str) -> QLineEdit:
    found = panel.form[key]
    assert isinstance(found, QLineEdit)
    found.setFocus()
    return found


def area(panel: Details, key: str) -> QPlainTextEdit:
    found = panel.form[key]
    assert isinstance(found, QPlainTextEdit)
    found.setFocus()
    return found


def retype(qtbot: QtBot, field: Any, words: str) -> None:
    qtbot.keySequence(field, QKeySequence.StandardKey.SelectAll)
    qtbot.keyClicks(field, words)


def test_a_text_is_written_with_enter_as_one_step(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    text = area(details(window, "c1"), "text")
    retype(qtbot, text, "Phones distract")
    assert record(window, "c1").text == "c1"
    qtbot.keyClick(text, Key.Key_Return)
    assert record(window, "c1").text == "Phones distract"
    assert steps(window) == ["Write"]


def test_shift_enter_begins_a_line_in_a_text(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    note = area(details(window, "c1"), "note")
    qtbot.keyClicks(note, "one")
    qtbot.keyClick(note, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(note, "two")
    qtbot.keyClick(note, Key.Key_Tab)
    assert record(window, "c1").note == "one\ntwo"


def test_leaving_a_field_keeps_what_is_typed(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    date = line(details(window, "e1"), "date")
    qtbot.keyClicks(date, "2023-10")
    qtbot.keyClick(date, Key.Key_Tab)
    assert record(window, "e1").date == "2023-10"


def test_esc_takes_back_what_is_typed(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    text = area(details(window, "e1"), "text")
    retype(qtbot, text, "something else")
    qtbot.keyClick(text, Key.Key_Escape)
    assert text.toPlainText() == "e1"
    qtbot.keyClick(text, Key.Key_Return)
    assert steps(window) == []


def test_ctrl_z_is_the_fields_own_until_it_is_kept_and_the_maps_after(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    panel = details(window, "e1")
    date = line(panel, "date")
    qtbot.keyClicks(date, "2022")
    qtbot.keyClick(date, Key.Key_Return)
    qtbot.keyClicks(date, "-05")
    qtbot.keySequence(date, QKeySequence.StandardKey.Undo)
    assert record(window, "e1").date == "2022"
    assert date.text() == "2022"
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    qtbot.keySequence(date, QKeySequence.StandardKey.Undo)
    panel.settle()
    assert record(window, "e1").date is None
    assert date.text() == ""
    assert date.hasFocus()


def test_an_edit_elsewhere_shows_without_taking_the_focus(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    panel = details(window, "e1")
    date = line(panel, "date")
    assert window.document is not None
    window.document.do("Elsewhere", revise, "e1", attribution="the mayor")
    panel.settle()
    said = panel.form["attribution"]
    assert isinstance(said, QPlainTextEdit)
    assert said.toPlainText() == "the mayor"
    assert date.hasFocus()


def test_an_edit_elsewhere_does_not_overwrite_what_a_person_types(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    panel = details(window, "e1")
    date = line(panel, "date")
    qtbot.keyClicks(date, "2023")
    assert window.document is not None
    window.document.do("Elsewhere", revise, "e1", date="1999")
    panel.settle()
    assert date.text() == "2023"
    qtbot.keyClick(date, Key.Key_Escape)
    assert date.text() == "1999"


def test_selecting_something_else_keeps_what_is_typed_where_it_was_typed(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    panel = details(window, "e1")
    qtbot.keyClicks(line(panel, "date"), "2023")
    details(window, "c1")
    assert record(window, "e1").date == "2023"


def test_an_action_keeps_what_is_typed_first(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    qtbot.keyClicks(line(details(window, "e1"), "date"), "2023")
    window.actions_by_id["fit"].trigger()
    assert record(window, "e1").date == "2023"


@pytest.mark.parametrize(("date", "is_placed"), [("2023-10-07", True), ("", True), ("some time in spring", False)])
def test_a_date_that_cannot_be_placed_is_kept_and_marked(on: Opens, qtbot: QtBot, date: str, is_placed: bool) -> None:
    window = on("c1! <- e1")
    field = line(details(window, "e1"), "date")
    qtbot.keyClicks(field, date)
    qtbot.keyClick(field, Key.Key_Return)
    assert record(window, "e1").date == (date or None)
    assert (field.accessibleDescription() == "") is is_placed


def test_a_source_is_completed_from_those_in_the_map(on: Opens, qtbot: QtBot, window: Window, tmp_path: Any) -> None:
    path = tmp_path / "sourced.argmap"
    formats.write(path, a_map("c1 <- e1", Source(id="s1", name="The Courier", type="publication")))
    assert window.files.open_path(path)
    source = line(details(window, "e1"), "source")
    qtbot.keyClicks(source, "cour")
    popup = source.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert source.text() == "The Courier"
    assert record(window, "e1").source == "s1"


def test_tab_goes_on_to_the_new_source_itself(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    panel = details(window, "e1")
    source = line(panel, "source")
    assert not panel.form["url"].isVisible()
    qtbot.keyClicks(source, "Radio Nord")
    qtbot.keyClick(source, Key.Key_Tab)
    assert panel.form["source-type"].hasFocus()
    link = line(panel, "url")
    qtbot.keyClicks(link, "https://example.org")
    qtbot.keyClick(link, Key.Key_Tab)
    origin = line(panel, "origin")
    qtbot.keyClicks(origin, "A witness")
    qtbot.keyClick(origin, Key.Key_Return)
    source_record = record(window, record(window, "e1").source)
    assert source_record.url == "https://example.org"
    assert record(window, source_record.origin).name == "A witness"


def test_a_source_that_would_be_its_own_origin_is_refused_and_shown_as_it_was(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    panel = details(window, "e1")
    source = line(panel, "source")
    qtbot.keyClicks(source, "Radio Nord")
    qtbot.keyClick(source, Key.Key_Tab)
    origin = line(panel, "origin")
    qtbot.keyClicks(origin, "Radio Nord")
    assert window.document is not None
    with qtbot.waitSignal(window.document.refused):
        qtbot.keyClick(origin, Key.Key_Return)
    assert origin.text() == ""


def test_the_kind_of_a_step_is_chosen_with_the_keys(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1")
    mode = details(window, "i1").form["mode"]
    assert isinstance(mode, QComboBox)
    mode.setFocus()
    qtbot.keyClick(mode, Key.Key_Up)
    assert record(window, "i1").mode == "entailment"
    assert "must be" in mode.accessibleDescription()


def test_strength_is_set_on_the_slider_and_cleared(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1")
    panel = details(window, "i1")
    slider = panel.form["strength"]
    assert isinstance(slider, QSlider)
    slider.setFocus()
    assert slider.accessibleDescription() == "not given"
    qtbot.keyClick(slider, Key.Key_PageUp)
    assert record(window, "i1").strength == 0.25
    qtbot.keyClick(slider, Key.Key_Tab)
    clear = QApplication.focusWidget()
    assert clear is not None
    qtbot.keyClick(clear, Key.Key_Space)
    assert record(window, "i1").strength is None


def test_a_premise_gets_its_role(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1 & c2")
    role = line(details(window, "i1"), "role-1")
    qtbot.keyClicks(role, "expert")
    qtbot.keyClick(role, Key.Key_Return)
    assert record(window, "i1").roles == {"c2": "expert"}


def test_linked_premises_are_split_and_joined_again(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1 & c2")
    button = details(window, "i1").form["split"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert record(window, "i1").premises == ("e1",)
    join = details(window, "i1", "i2").form["join"]
    qtbot.mouseClick(join, Qt.MouseButton.LeftButton)
    assert record(window, "i1").premises == ("e1", "c2")


def test_a_step_is_joined_with_the_other_steps_to_its_claim(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1; i2: c1 <- c2; i3: c3 <- c1")
    assert "join" not in details(window, "i3").form
    qtbot.mouseClick(details(window, "i2").form["join"], Qt.MouseButton.LeftButton)
    assert record(window, "i2").premises == ("c2", "e1")


def test_a_claim_is_turned_into_evidence_and_back(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- c2")
    panel = details(window, "c2")
    for kind in (Evidence, Claim):
        button = panel.form["turn"]
        assert isinstance(button, QPushButton)
        button.setFocus()
        qtbot.keyClick(button, Key.Key_Space)
        panel.settle()
        assert isinstance(record(window, "c2"), kind)
        assert panel.form["turn"].hasFocus()


def test_why_a_claim_cannot_be_turned_into_evidence_is_said(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1")
    assert window.document is not None
    with qtbot.waitSignal(window.document.refused) as refused:
        qtbot.mouseClick(details(window, "c1").form["turn"], Qt.MouseButton.LeftButton)
    assert "takes no reasons" in refused.args[0]


def test_several_pieces_of_evidence_are_dated_in_one_step(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1 & e2")
    panel = details(window, "e1", "e2")
    date = line(panel, "date")
    qtbot.keyClicks(date, "2023")
    qtbot.keyClick(date, Key.Key_Return)
    assert [record(window, key).date for key in ("e1", "e2")] == ["2023", "2023"]
    assert len(steps(window)) == 1


def test_fields_that_differ_say_so_and_stay_as_they_are(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1 & e2")
    assert window.document is not None
    window.document.do("Date", revise, "e1", date="2020")
    date = line(details(window, "e1", "e2"), "date")
    assert date.placeholderText() == "Various"
    qtbot.keyClick(date, Key.Key_Return)
    assert record(window, "e1").date == "2020"


def test_whatever_is_selected_is_taken_back_together(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1; o1: c2 x i1")
    tick = details(window, "c1", "i1", "o1").form["retracted"]
    assert isinstance(tick, QCheckBox)
    tick.setFocus()
    qtbot.keyClick(tick, Key.Key_Space)
    assert all(record(window, key).retracted for key in ("c1", "i1", "o1"))


def test_switching_off_for_what_if_is_no_retraction(on: Opens) -> None:
    window = on("c1! <- e1")
    assert window.document is not None
    window.document.switch("e1")
    tick = details(window, "e1").form["retracted"]
    assert isinstance(tick, QCheckBox)
    assert not tick.isChecked()


def test_an_objection_leads_to_its_target_and_can_be_answered(on: Opens, qtbot: QtBot) -> None:
    window = on("c1! <- e1; o1: c2 x c1")
    panel = details(window, "o1")
    qtbot.mouseClick(panel.form["answer"], Qt.MouseButton.LeftButton)
    assert window.document is not None
    answer = window.document.current
    panel = details(window, "o1")
    assert [row.key for row in panel.findChildren(Row) if row.isVisible()] == ["c1", "c2", answer]


def test_a_group_is_named_at_any_of_its_boxes(window: Window, qtbot: QtBot, tmp_path: Any) -> None:
    path = tmp_path / "grouped.argmap"
    formats.write(path, a_map("c1! <- e1", Group(id="g1", title="", members=("c1", "e1"))))
    assert window.files.open_path(path)
    title = line(details(window, "e1"), "group")
    qtbot.keyClicks(title, "Money")
    qtbot.keyClick(title, Key.Key_Return)
    assert record(window, "g1").title == "Money"


def test_all_fields_are_reached_with_tab_and_have_names(on: Opens, qtbot: QtBot) -> None:
    window = on("i1: c1! <- e1")
    panel = details(window, "i1")
    panel.form["mode"].setFocus()
    passed = []
    for _ in range(9):
        focus = QApplication.focusWidget()
        assert focus is not None
        passed.append(focus.accessibleName())
        qtbot.keyClick(focus, Key.Key_Tab)
    names = ["Kind of step", "Scheme", "Hedge", "Warrant", "Strength", "“e1”", "Role of “e1”", "“c1”"]
    assert passed == [*names, "Taken back (retracted)"]


def test_what_a_map_says_is_never_markup(on: Opens) -> None:
    window = on("i1: c1! <- e1")
    assert window.document is not None
    window.document.do("Write", revise, "e1", text="<b>bold</b>")
    panel = details(window, "i1")
    assert any("<b>bold</b>" in row.accessibleName() for row in panel.findChildren(Row))
    assert isinstance(record(window, "i1"), Inference)


def test_a_field_with_nothing_in_it_does_not_scroll(on: Opens) -> None:
    note = area(details(on("c1"), "c1"), "note")
    assert note.toPlainText() == ""
    assert note.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_refusal_shows_no_id(on: Opens) -> None:
    window = on("i1: c1 <- c2")
    assert window.document is not None
    window.document.do("Lead elsewhere", retarget, "i1", "c2")
    assert window.notice.words == "The conclusion is a premise of this step. Choose another claim."
