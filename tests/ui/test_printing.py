"""Printing: sheets that show all of the map, without any printer."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notation import a_map
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.drawing.legend import with_legend
from argmap.drawing.picture import compose
from argmap.layout import Rect
from argmap.ui import asking
from argmap.ui.print_dialog import PrintDialog
from argmap.ui.printing import PrintJob, as_pdf
from argmap.ui.tiling import TilingError, at_scale, is_wide, on_one_sheet, on_sheets, to_be_read
from argmap.ui.window import Window

Opens = Callable[[str], Window]
sizes = st.floats(50, 20_000)


def pages(pdf: bytes) -> list[tuple[float, float]]:
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", pdf)
    assert len(re.findall(rb"/Type /Page\b(?!s)", pdf)) == len(found)
    return [(float(width), float(height)) for width, height in found]


def printing(window: Window) -> PrintDialog:
    window.actions_by_id["print"].trigger()
    QApplication.processEvents()
    found = window.findChild(PrintDialog)
    assert found is not None
    return found


@given(sizes, sizes, st.integers(1, 8))
def test_sheets_show_every_point_of_the_picture_and_neighbours_overlap(
    width: float, height: float, across: int
) -> None:
    picture = Rect(-60.0, 10.0, width, height)
    tiling = on_sheets(picture, 500.0, 700.0, across=across)
    assert len(tiling.tiles) == tiling.rows * tiling.columns
    assert all(0 < each.part.width * tiling.scale <= 500.001 for each in tiling.tiles)
    assert all(0 < each.part.height * tiling.scale <= 700.001 for each in tiling.tiles)
    last = tiling.tiles[-1].part
    assert (last.right, last.bottom) == pytest.approx((picture.right, picture.bottom))
    by_place = {(each.row, each.column): each.part for each in tiling.tiles}
    for (row, column), part in by_place.items():
        if column:
            assert (by_place[row, column - 1].right - part.x) * tiling.scale == pytest.approx(28.0, abs=0.01)
        if row:
            assert (by_place[row - 1, column].bottom - part.y) * tiling.scale == pytest.approx(28.0, abs=0.01)


@given(sizes, sizes)
def test_one_sheet_holds_all_of_it(width: float, height: float) -> None:
    tiling = on_one_sheet(Rect(0, 0, width, height), 500.0, 700.0)
    assert width * tiling.scale <= 500.001
    assert height * tiling.scale <= 700.001


@given(sizes, sizes, st.floats(0.05, 0.9))
def test_at_a_scale_it_takes_no_more_sheets_than_it_needs(width: float, height: float, scale: float) -> None:
    tiling = at_scale(Rect(3, 4, width, height), 500.0, 700.0, scale=scale)
    assert tiling.scale == scale
    assert all(each.part.width > 0 < each.part.height for each in tiling.tiles)
    last = tiling.tiles[-1].part
    assert (last.right, last.bottom) == pytest.approx((3 + width, 4 + height))
    for count, length, room in ((tiling.columns, width, 500.0), (tiling.rows, height, 700.0)):
        assert count == 1 or (count - 1) * (room - 28) + 28 < length * scale + 0.001


@given(sizes, sizes)
def test_to_be_read_it_is_on_one_sheet_or_on_full_ones(width: float, height: float) -> None:
    tiling = to_be_read(Rect(0, 0, width, height), 500.0, 700.0)
    assert 0.5 - 1e-6 <= tiling.scale <= 0.9
    if len(tiling.tiles) > 1:
        assert on_one_sheet(Rect(0, 0, width, height), 500.0, 700.0).scale < 0.5
        last = tiling.tiles[-1].part
        filled = max(last.width * tiling.scale / 500.0, last.height * tiling.scale / 700.0)
        assert filled > 0.999 or tiling.scale == pytest.approx(0.9)


def test_paper_for_a_house_is_refused() -> None:
    with pytest.raises(TilingError, match="sheets of paper"):
        at_scale(Rect(0, 0, 90_000, 90_000), 500.0, 700.0, scale=1.0)


def test_sheets_are_of_the_paper_that_is_named_and_lie_as_is_wished(qapp: QApplication) -> None:
    picture = compose(a_map("; ".join(f"c{at}" for at in range(30))))
    for landscape, expected in ((False, (612, 792)), (True, (792, 612))):
        job = PrintJob(picture, "A map", None, scale=1.0, landscape=landscape)
        made = pages(as_pdf(job, QPageSize(QPageSize.PageSizeId.Letter)))
        assert len(made) > 1
        assert all(size == pytest.approx(expected, abs=1) for size in made)


def test_the_paper_lies_as_the_map_does(qapp: QApplication) -> None:
    for notation in ("c1! <- e1", ";".join(f"c{at}" for at in range(9))):
        picture = compose(a_map(notation))
        ((width, height),) = pages(as_pdf(PrintJob(picture, "A map"), QPageSize(QPageSize.PageSizeId.A4)))
        assert (width > height) is is_wide(picture.bounds)


def test_sheets_and_report_are_pages_of_one_file(qapp: QApplication) -> None:
    picture = with_legend(compose(a_map("; ".join(f"c{at}! <- e{at}" for at in range(1, 9)))))
    paper = QPageSize(QPageSize.PageSizeId.A4)
    one = pages(as_pdf(PrintJob(picture, "A map"), paper))
    three = pages(as_pdf(PrintJob(picture, "A map", across=3), paper))
    reported = pages(as_pdf(PrintJob(picture, "A map", report="Line\n" * 200), paper))
    assert len(one) == 1
    assert len(three) % 3 == 0
    assert len(reported) > 3


def test_the_dialog_says_how_many_sheets_it_takes_and_shows_them(on_sample: Window) -> None:
    dialog = printing(on_sample)
    assert dialog.remark.text() == "1 sheet of paper"
    dialog.across.setValue(4)
    assert dialog.preview.pageCount() >= 8
    assert dialog.remark.text() == f"{dialog.preview.pageCount()} sheets of paper"
    before = dialog.preview.pageCount()
    dialog.with_report.setChecked(True)
    assert dialog.preview.pageCount() > before


def test_what_is_previewed_is_what_is_saved_as_pdf(
    on_sample: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "map.pdf"
    monkeypatch.setattr(asking, "ask_where_to_save", lambda *_: out)
    dialog = printing(on_sample)
    dialog.across.setValue(3)
    dialog.with_report.setChecked(True)
    shown = dialog.preview.pageCount()
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert len(pages(out.read_bytes())) == shown
    assert "map.pdf" in on_sample.statusBar().currentMessage()


def test_a_place_that_cannot_be_written_is_said_and_the_dialog_stays(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "ask_where_to_save", lambda *_: tmp_path / "missing" / "map.pdf")
    dialog = printing(on("c1! <- e1"))
    dialog.save_button.click()
    assert "cannot be written" in dialog.problem.text()
    assert dialog.isVisible()


def test_it_is_printed_in_light_colours_on_white_whatever_the_window_wears(on_sample: Window) -> None:
    on_sample.settings.theme = "dark"
    dialog = printing(on_sample)
    seen = dialog.preview.grab().toImage()
    middle = [seen.pixelColor(x, seen.height() // 2).name() for x in range(seen.width())]
    assert middle.count("#ffffff") > seen.width() // 4


def test_the_report_is_dark_on_white_in_a_dark_window_too(on_sample: Window, qtbot: QtBot) -> None:
    on_sample.settings.theme = "dark"
    dialog = printing(on_sample)
    dialog.with_report.setChecked(True)
    dialog.preview.setCurrentPage(2)
    dialog.preview.setZoomFactor(1.0)
    seen = dialog.preview.grab().toImage()
    xs, ys = range(60, seen.width() - 60, 2), range(60, seen.height() - 60, 2)
    assert min(seen.pixelColor(x, y).lightness() for x in xs for y in ys) < 90


def test_what_is_confirmed_goes_to_the_printer(
    on: Opens, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = on("c1! <- e1")
    dialog = printing(window)
    dialog.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: 1)
    with qtbot.waitSignal(dialog.accepted):
        dialog.print_button.click()
    assert len(pages((tmp_path / "printed.pdf").read_bytes())) == 1
    assert window.statusBar().currentMessage() == "Sent to the printer"
