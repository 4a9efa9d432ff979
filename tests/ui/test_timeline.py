"""The timeline: what lies when, marked with the mouse or the keys, lit and selected on the map."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.drawing import DARK
from argmap.editing import remove, retract, revise
from argmap.model import ArgumentMap, Evidence
from argmap.ui.document import Document
from argmap.ui.panels.timeline import Timeline
from argmap.ui.window import Window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Dates = dict[str, str | None]
Opens = Callable[..., tuple[Timeline, Document]]


@pytest.fixture
def timeline(window: Window, qtbot: QtBot, tmp_path: Path) -> Opens:
    """Open a map with evidence of these dates, and show its timeline."""

    def opened(**dates: str | None) -> tuple[Timeline, Document]:
        path = tmp_path / "dated.argmap"
        formats.write(
            path, ArgumentMap([Evidence(id=key, text=key, type="event", date=date) for key, date in dates.items()])
        )
        assert window.files.open_path(path)
        panel = window.docks.bring("timeline")
        assert isinstance(panel, Timeline)
        qtbot.waitUntil(lambda: panel.chart.isVisible() and panel.chart.width() > 600)
        panel.settle()
        assert window.document is not None
        return panel, window.document

    return opened


def caption(panel: Timeline) -> str:
    return panel.findChildren(QLabel)[0].text()


def at(panel: Timeline, month: str) -> QPoint:
    """Return the place of a month in the chart."""
    year, number = month.split("-")
    return panel.chart.column(int(year) * 12 + int(number) - 1).center().toPoint()


def drag(qtbot: QtBot, panel: Timeline, first: str, last: str) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(panel.chart, left, pos=at(panel, first))
    qtbot.mouseMove(panel.chart, at(panel, last))
    QApplication.processEvents()
    qtbot.mouseRelease(panel.chart, left, pos=at(panel, last))


def test_the_caption_counts_what_is_dated_and_what_is_not(timeline: Opens) -> None:
    panel, _ = timeline(e1="2022-05", e2="2023-10-07", e3=None, e4="some day")
    assert caption(panel) == (
        "2 pieces of evidence are dated, from 2022-05 to 2023-10. 2 have no date that argmap can place."
    )


def test_without_dates_it_says_how_to_write_them(timeline: Opens, qtbot: QtBot) -> None:
    panel, _ = timeline(e1=None)
    assert "No evidence has a date yet" in caption(panel)
    qtbot.keyClick(panel.chart, Key.Key_Right)
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton)


def test_dragging_over_a_time_lights_and_selects_what_lies_in_it(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2021-01", e2="2022-10", e3="2023-04", e4="2023-10", e5=None)
    drag(qtbot, panel, "2022-10", "2023-05")
    assert set(document.selection) == {"e2", "e3"}
    assert document.lit == {"e2", "e3"}
    assert caption(panel) == (
        "2 of 4 dated pieces lie in 2022-10 to 2023-05 (50 %), 1 before and 1 after."
        " 1 has no date that argmap can place."
    )


def test_shift_and_arrows_mark_a_time_and_enter_takes_it(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-02", e3="2023-03")
    chart = panel.chart
    chart.setFocus()
    qtbot.keyClick(chart, Key.Key_End)
    qtbot.keyClick(chart, Key.Key_Left, Modifier.ShiftModifier)
    assert document.lit == {"e2", "e3"}
    assert document.selection == ()
    qtbot.keyClick(chart, Key.Key_Return)
    assert set(document.selection) == {"e2", "e3"}
    qtbot.keyClick(chart, Key.Key_Escape)
    assert document.among is None


def test_arrows_go_through_the_stretches_and_say_what_lies_in_each(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-04")
    chart = panel.chart
    chart.setFocus()
    said: list[str] = []
    document.said.connect(said.append)
    qtbot.keyClick(chart, Key.Key_Home)
    qtbot.keyClick(chart, Key.Key_Right)
    qtbot.keyClick(chart, Key.Key_Right, Modifier.ControlModifier)
    assert said == [
        "2023-01: 1 piece of evidence",
        "2023-02: 0 pieces of evidence",
        "2023-04: 1 piece of evidence",
    ]
    assert "e2" in chart.accessibleDescription()
    qtbot.keyClick(chart, Key.Key_Space)
    assert document.selection == ("e2",)


def test_clicking_a_stretch_again_lights_everything_again(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-04")
    for lit in (frozenset({"e2"}), None):
        qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=at(panel, "2023-04"))
        assert document.among == lit


def test_shift_and_click_stretches_what_is_marked(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-03", e3="2023-06")
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=at(panel, "2023-01"))
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, Modifier.ShiftModifier, at(panel, "2023-03"))
    assert set(document.selection) == {"e1", "e2"}


def test_a_new_date_moves_its_piece_and_keeps_the_mark(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-03", e3="2023-06")
    drag(qtbot, panel, "2023-01", "2023-03")
    document.do("Date", revise, "e3", date="2023-02")
    panel.settle()
    assert document.among == {"e1", "e2", "e3"}
    document.do("Retract", retract, "e1")
    panel.settle()
    assert document.among == {"e2", "e3"}


def test_removing_a_piece_keeps_the_mark(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-03", e3="2023-06")
    drag(qtbot, panel, "2023-01", "2023-03")
    document.do("Remove", remove, "e2")
    assert panel.chart.mark is not None
    assert document.among == {"e1"}


def test_what_is_marked_stays_marked_when_the_window_gets_narrower(
    timeline: Opens, qtbot: QtBot, window: Window
) -> None:
    panel, document = timeline(**{f"e{year}": f"{year}-03" for year in range(2014, 2023)})
    drag(qtbot, panel, "2020-01", "2021-12")
    window.resize(900, 768)
    qtbot.waitUntil(lambda: panel.chart.width() < 950)
    panel.settle()
    assert document.among == {"e2020", "e2021"}


def test_what_lights_otherwise_takes_the_mark_away(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-03")
    drag(qtbot, panel, "2023-01", "2023-01")
    document.set_among(frozenset({"e2"}))
    assert panel.chart.mark is None
    assert document.among == {"e2"}


def test_hiding_the_timeline_lights_everything_again(timeline: Opens, qtbot: QtBot, window: Window) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-03")
    drag(qtbot, panel, "2023-01", "2023-01")
    window.docks.dock("timeline").hide()
    assert document.among is None


def test_coarser_stretches_can_be_chosen_with_the_keys(timeline: Opens, qtbot: QtBot) -> None:
    panel, _ = timeline(e1="2022-05", e2="2023-10")
    panel.units.setFocus()
    for _ in range(3):
        qtbot.keyClick(panel.units, Key.Key_Down)
    assert panel.units.currentText() == "Years"
    assert caption(panel).startswith("2 pieces of evidence are dated, from 2022 to 2023.")


def test_stretches_too_narrow_to_see_cannot_be_chosen(timeline: Opens, qtbot: QtBot) -> None:
    panel, _ = timeline(e1="1066", e2="2023")
    qtbot.keyClick(panel.units, Key.Key_Down)
    assert panel.units.currentText() in ("Decades", "Centuries")


def test_a_date_vaguer_than_a_stretch_is_said_to_be_hollow(timeline: Opens) -> None:
    panel, _ = timeline(e1="2023", e2="2023-04", e3="2023-06")
    assert panel.findChildren(QLabel)[1].text().startswith("1 hollow")


def test_a_tip_lists_the_pieces_as_plain_text(timeline: Opens, qtbot: QtBot) -> None:
    panel, document = timeline(e1="2023-01", e2="2023-04")
    document.do("Write", revise, "e1", text="<b>bold</b>")
    panel.settle()
    spot = at(panel, "2023-01")
    QApplication.sendEvent(panel.chart, QHelpEvent(QEvent.Type.ToolTip, spot, panel.chart.mapToGlobal(spot)))
    assert "&lt;b&gt;bold" in QToolTip.text()
    QToolTip.hideText()


def test_its_key_shows_and_hides_it(timeline: Opens, window: Window, qtbot: QtBot) -> None:
    panel, _ = timeline(e1="2023-01")
    for is_seen in (False, True):
        qtbot.keyClick(window, Key.Key_T, Modifier.ControlModifier | Modifier.ShiftModifier)
        qtbot.waitUntil(lambda is_seen=is_seen: panel.isVisible() is is_seen)


def test_many_pieces_are_painted_as_bars_in_both_themes(timeline: Opens, qtbot: QtBot) -> None:
    panel, _ = timeline(**{f"e{number}": f"20{number % 24:02}-05" for number in range(1200)})
    light = panel.chart.grab().toImage()
    panel.set_theme(DARK)
    assert panel.chart.grab().toImage() != light
