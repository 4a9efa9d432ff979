"""Exporting a picture: what is asked for is what is previewed and saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.drawing import THEMES
from argmap.ui import asking
from argmap.ui.export_dialog import ExportDialog
from argmap.ui.window import Window

Opens = Callable[[str], Window]
ARGUMENT = "i1: c1! <- e1 & c2; c3"


def exporting(window: Window) -> ExportDialog:
    window.actions_by_id["picture"].trigger()
    QApplication.processEvents()
    found = window.findChild(ExportDialog)
    assert found is not None
    return found


def choose(dialog: ExportDialog, **wishes: object) -> None:
    for name in ("part", "kind", "theme"):
        if name in wishes:
            box = getattr(dialog, name)
            assert box.findData(wishes[name]) >= 0
            box.setCurrentIndex(box.findData(wishes[name]))
    for name in ("scale", "margin", "width_in_px"):
        if name in wishes:
            getattr(dialog, name).setValue(wishes[name])
    for name in ("legend", "title"):
        if name in wishes:
            getattr(dialog, name).setChecked(wishes[name])
    QApplication.processEvents()


def saved(dialog: ExportDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    monkeypatch.setattr(asking, "ask_where_to_save", lambda *_: path)
    dialog.save.click()
    return path.read_bytes()


@pytest.mark.parametrize(
    ("suffix", "start"), [(".svg", b"<?xml"), (".png", b"\x89PNG"), (".pdf", b"%PDF"), (".html", b"<!doctype html>")]
)
def test_a_picture_is_saved_as_the_kind_that_is_chosen(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, start: bytes
) -> None:
    window = on(ARGUMENT)
    dialog = exporting(window)
    choose(dialog, kind=suffix)
    assert saved(dialog, tmp_path / f"map{suffix}", monkeypatch).startswith(start)
    assert f"map{suffix}" in window.statusBar().currentMessage()


def test_the_png_has_the_size_that_is_said_and_the_colours_that_are_chosen(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = exporting(on(ARGUMENT))
    choose(dialog, kind=".png", theme="dark", scale=150)
    said = dialog.remark.text()
    image = QImage.fromData(saved(dialog, tmp_path / "map.png", monkeypatch))
    assert said == f"{image.width():,} × {image.height():,} px"
    assert image.pixelColor(0, 0) == QColor(THEMES["dark"]["canvas"])


def test_a_width_in_px_is_met(on: Opens) -> None:
    dialog = exporting(on(ARGUMENT))
    choose(dialog, width_in_px=800)
    assert abs(dialog.width_in_px.value() - 800) <= 5
    assert dialog.remark.text().startswith(f"{dialog.width_in_px.value():,} ×")


def test_a_pdf_says_its_size_on_paper(on: Opens) -> None:
    dialog = exporting(on(ARGUMENT))
    choose(dialog, kind=".pdf", scale=100)
    assert dialog.remark.text().endswith(" mm")
    assert not dialog.width_in_px.isEnabled()


def test_a_page_leaves_its_colours_to_the_readers_device_until_others_are_chosen(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = exporting(on(ARGUMENT))
    choose(dialog, kind=".html")
    assert dialog.export.theme is None
    assert b'<html lang="en">' in saved(dialog, tmp_path / "map.html", monkeypatch)
    dialog = exporting(on(ARGUMENT))
    choose(dialog, kind=".html", theme="projector")
    assert b'<html lang="en" data-theme="projector">' in saved(dialog, tmp_path / "other.html", monkeypatch)


def test_the_colours_of_a_device_are_offered_for_a_page_alone(on: Opens) -> None:
    dialog = exporting(on(ARGUMENT))
    begun = dialog.export.theme
    choose(dialog, kind=".html")
    choose(dialog, kind=".png")
    assert [dialog.theme.itemData(at) for at in range(dialog.theme.count())] == list(THEMES)
    assert dialog.export.theme == begun
    choose(dialog, kind=".html")
    choose(dialog, theme="projector")
    choose(dialog, kind=".pdf")
    assert dialog.export.theme == "projector"


def test_a_page_has_no_size_and_says_what_it_needs(on: Opens) -> None:
    dialog = exporting(on(ARGUMENT))
    choose(dialog, kind=".html")
    assert "without a network" in dialog.remark.text()
    assert [each.isEnabled() for each in (dialog.scale, dialog.width_in_px, dialog.title)] == [False, False, False]
    choose(dialog, kind=".png")
    assert [each.isEnabled() for each in (dialog.scale, dialog.width_in_px, dialog.title)] == [True, True, True]


def test_a_page_of_what_is_shown_speaks_of_the_map_without_what_is_switched_off(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = on("i1: c1! <- e1")
    window.document.switch("i1")
    dialog = exporting(window)
    choose(dialog, kind=".html", legend=False)
    shown = saved(dialog, tmp_path / "shown.html", monkeypatch).decode()
    dialog = exporting(window)
    choose(dialog, kind=".html", part="whole")
    whole = saved(dialog, tmp_path / "whole.html", monkeypatch).decode()
    bare = "“c1” is a bare assertion: nothing in the map supports it."
    assert (bare in shown, bare in whole) == (True, False)
    assert ("<li>" in shown, "<li>" in whole) == (False, True)


def test_what_is_selected_can_be_exported_alone(on: Opens) -> None:
    window = on(ARGUMENT)
    window.document.select(("c1", "e1"))
    dialog = exporting(window)
    choose(dialog, part="selection")
    assert set(dialog.picture.boxes) == {"c1", "e1", "i1"}


def test_what_is_laid_out_by_itself_and_switched_off_is_what_is_shown(on: Opens) -> None:
    window = on(ARGUMENT)
    window.page.isolate("c2")
    window.document.switch("i1")
    dialog = exporting(window)
    assert dialog.export.part == "shown"
    assert set(dialog.picture.boxes) == {"c2"}
    choose(dialog, part="whole")
    assert set(dialog.picture.boxes) == {"c1", "c2", "c3", "e1", "i1"}


def test_legend_title_and_margin_make_the_picture_larger(on: Opens) -> None:
    dialog = exporting(on(ARGUMENT))
    choose(dialog, legend=False, title=False, margin=0)
    plain = dialog.picture.bounds
    for wish in ({"legend": True}, {"title": True}, {"margin": 100}):
        choose(dialog, **{"legend": False, "title": False, "margin": 0} | wish)
        assert dialog.picture.bounds.height > plain.height


def test_the_preview_shows_the_colours_that_are_chosen(on: Opens) -> None:
    dialog = exporting(on(ARGUMENT))
    for name, theme in THEMES.items():
        choose(dialog, theme=name)
        seen = dialog.preview.grab().toImage()
        middle = [seen.pixelColor(x, seen.height() // 2) for x in range(seen.width())]
        assert QColor(theme["canvas"]) in middle


def test_a_step_alone_cannot_be_exported_and_the_dialog_says_so(on: Opens) -> None:
    window = on(ARGUMENT)
    window.document.select("i1")
    dialog = exporting(window)
    choose(dialog, part="selection")
    assert not dialog.save.isEnabled()
    assert "nothing to copy" in dialog.problem.text()
    choose(dialog, part="whole")
    assert dialog.save.isEnabled()
    assert not dialog.problem.isVisible()


def test_a_picture_that_is_too_large_is_refused_and_the_dialog_stays(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = on(";".join(f"c{at}" for at in range(1, 400)))
    dialog = exporting(window)
    choose(dialog, kind=".png", scale=400)
    monkeypatch.setattr(asking, "ask_where_to_save", lambda *_: tmp_path / "map.png")
    dialog.save.click()
    assert "too large" in dialog.problem.text()
    assert dialog.isVisible()


def test_escape_leaves_everything_as_it_was(on: Opens) -> None:
    window = on(ARGUMENT)
    dialog = exporting(window)
    QTest.keyClick(dialog, "\x1b")
    assert not dialog.isVisible()
    assert not window.document.session.done
