"""Cut, copy, paste and duplicate: in a map, between maps, and with other programs."""

import time
from collections.abc import Callable

import pytest
from people import Typist
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from argmap import editing
from argmap.formats import native
from argmap.formats.outlines import outline
from argmap.model import Claim, Inference
from argmap.ui.clipboard import MAP_TYPE, leave_behind
from argmap.ui.window import Window

Opens = Callable[[str], Window]
CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier
ARGUMENT = "i1: c1! <- e1 & c2; c3"


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    window.page.canvas.setFocus()
    QTest.keyClick(window.page.canvas, key, modifiers)


def on_clipboard(**forms: str) -> None:
    held = QMimeData()
    for form, content in forms.items():
        held.setData({"map": MAP_TYPE, "text": "text/plain"}[form], content.encode())
    QApplication.clipboard().setMimeData(held)


def test_what_is_copied_is_there_for_argmap_as_picture_and_as_text(on: Opens) -> None:
    window = on(ARGUMENT)
    window.document.select(("c1", "e1", "i1"))
    press(window, Qt.Key.Key_C)
    held = QApplication.clipboard().mimeData()
    part = editing.clip(window.document.records, ("c1", "e1"))
    assert native.read(bytes(held.data(MAP_TYPE).data()), "clipboard") == part
    assert held.text() == outline.write(part)
    assert held.data("image/svg+xml").data().startswith(b"<?xml")
    assert QImage.fromData(held.data("image/png")).size() == held.imageData().size()
    assert held.imageData().width() > 400


def test_copying_a_large_part_is_instant_because_pictures_wait(on_sample: Window) -> None:
    on_sample.document.select(on_sample.document.drawing.picture.boxes)
    begin = time.perf_counter()
    press(on_sample, Qt.Key.Key_C)
    assert time.perf_counter() - begin < 0.2


def test_what_is_pasted_is_new_and_selected_and_one_step(on: Opens) -> None:
    window = on(ARGUMENT)
    document = window.document
    before = document.records.copy()
    document.select(("c1", "e1"))
    press(window, Qt.Key.Key_C)
    press(window, Qt.Key.Key_V)
    assert len(document.selection) == 3
    assert not set(document.selection) & set(before)
    (step,) = [document.records[key] for key in document.selection if isinstance(document.records[key], Inference)]
    assert {step.conclusion, *step.premises} == {key for key in document.selection if key != step.id}
    assert document.session.done[-1].name == "Paste"
    press(window, Qt.Key.Key_Z)
    assert document.records == before


def test_pasting_works_from_one_map_into_another(on: Opens, on_sample: Window) -> None:
    on_sample.document.select("tacit-approval")
    press(on_sample, Qt.Key.Key_C)
    window = on("c1")
    press(window, Qt.Key.Key_V)
    pasted = window.document.records[window.document.current or ""]
    assert isinstance(pasted, Claim)
    assert pasted.text == "Russia tacitly approved of the 7 October attack."


def test_cutting_is_one_step_and_pasting_brings_it_back(on: Opens) -> None:
    window = on("i1: c1! <- e1; c2")
    document = window.document
    document.select(("c1", "e1", "i1"))
    press(window, Qt.Key.Key_X)
    assert set(document.records) == {"c2"}
    assert [step.name for step in document.session.done] == ["Cut"]
    press(window, Qt.Key.Key_V)
    assert len(document.selection) == 3
    assert set(document.records) == {"c2", *document.selection}


def test_what_cannot_be_copied_is_not_cut(on: Opens) -> None:
    window = on(ARGUMENT)
    window.document.select("i1")
    press(window, Qt.Key.Key_X)
    assert "i1" in window.document.records
    assert "nothing to copy" in window.notice.words


def test_ctrl_d_doubles_what_is_selected(on: Opens) -> None:
    window = on(ARGUMENT)
    window.document.select(("c1", "e1", "c2"))
    press(window, Qt.Key.Key_D)
    assert len(window.document.selection) == 4
    assert len(list(window.document.records.of_kind(Inference))) == 2


def test_a_text_of_another_program_becomes_an_argument(on: Opens) -> None:
    window = on("c1")
    on_clipboard(text="- They agree\n  - They are silent\n")
    press(window, Qt.Key.Key_V)
    (step,) = window.document.records.of_kind(Inference)
    assert [window.document.records[key].text for key in (step.conclusion, *step.premises)] == [  # type: ignore[union-attr]
        "They agree",
        "They are silent",
    ]


def test_a_text_can_be_pasted_as_reasons_for_the_selected_claim(on: Opens) -> None:
    window = on("c1! <- c2")
    window.document.select("c1")
    on_clipboard(text="One\n  Deeper\nTwo")
    press(window, Qt.Key.Key_V, BOTH)
    records = window.document.records
    reasons = [step.premises for step in records.of_kind(Inference) if step.conclusion == "c1" and step.id != "i1"]
    assert [records[key].text for (key,) in reasons] == ["One", "Two"]  # type: ignore[union-attr]
    assert [step.name for step in window.document.session.done] == ["Paste as reasons"]


@pytest.mark.parametrize(
    ("forms", "said"),
    [
        ({"map": "{"}, "cut short"),
        ({"map": '{"format":"argmap","version":9,"records":[]}'}, "newer argmap"),
        ({"map": '{"format":"argmap","version":1,"records":[]}'}, "nothing to paste"),
        ({"map": '{"format":"argmap","version":1,"records":[' + "[" * 100_000}, "Expected object"),
        ({"map": " " * 17_000_000}, "too large"),
        ({"text": "claim\n" * 3_000}, "too long"),
        ({"text": "x" * 600_000}, "too long"),
        ({"text": "  \n\n"}, "nothing to paste"),
        ({"text": '{"format":"argmap","version":1}'}, "records"),
        ({}, "nothing to paste"),
    ],
)
def test_what_cannot_be_pasted_is_said_in_a_sentence(on: Opens, forms: dict[str, str], said: str) -> None:
    window = on("c1")
    on_clipboard(**forms)
    press(window, Qt.Key.Key_V)
    assert said in window.notice.words
    assert set(window.document.records) == {"c1"}


def test_a_file_is_not_pasted_as_its_name(on: Opens) -> None:
    window = on("c1")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile("/tmp/a.argmap")])
    QApplication.clipboard().setMimeData(held)
    press(window, Qt.Key.Key_V)
    assert "A file cannot be pasted" in window.notice.words


def test_ctrl_shift_c_copies_a_picture_of_the_selection_or_of_all(on: Opens) -> None:
    window = on(ARGUMENT)
    press(window, Qt.Key.Key_C, BOTH)
    whole = QApplication.clipboard().image()
    assert whole.width() == round(window.document.drawing.picture.bounds.width * 2)
    window.document.select("c3")
    press(window, Qt.Key.Key_C, BOTH)
    assert 0 < QApplication.clipboard().image().width() < whole.width()


def test_a_text_field_keeps_its_own_clipboard_keys(on: Opens) -> None:
    window = on("c1! <- c2")
    window.document.select("c2")
    window.page.canvas.setFocus()
    typist = Typist(window)
    typist.press(Qt.Key.Key_F2)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    typist.press((Qt.Key.Key_A, CTRL), (Qt.Key.Key_C, CTRL))
    assert QApplication.clipboard().text() == "c2"
    window.actions_by_id["paste"].trigger()
    window.actions_by_id["paste"].trigger()
    assert QApplication.focusWidget().toPlainText() == "c2c2"  # type: ignore[union-attr]
    typist.press(Qt.Key.Key_Escape)
    assert set(window.document.records) == {"c1", "c2", "i1"}


def test_when_argmap_quits_all_forms_stay_on_the_clipboard(on: Opens) -> None:
    window = on(ARGUMENT)
    window.document.select(("c1", "e1"))
    press(window, Qt.Key.Key_C)
    held = QApplication.clipboard().mimeData()
    before = {form: bytes(held.data(form).data()) for form in held.formats() if "qt" not in form}
    leave_behind()
    held = QApplication.clipboard().mimeData()
    assert {form: bytes(held.data(form).data()) for form in before} == before
    assert held.hasImage()
