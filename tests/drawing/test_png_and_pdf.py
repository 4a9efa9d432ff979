"""Facts about pictures as PNG and PDF: whole files of the right size, or one sentence."""

import re
import struct

import pytest
from notation import a_map
from PySide6.QtGui import QColor, QGuiApplication, QImage

from argmap.drawing import DARK, LIGHT, THEMES, Theme
from argmap.drawing.picture import Picture, compose
from argmap.layout import Rect
from argmap.ui.export import PictureError, pdf, png

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def small() -> Picture:
    return compose(a_map("c1! <- e1 & c2; o1: c3 x i1"))


@pytest.mark.parametrize("scale", [0.05, 0.5, 1.0, 2.0])
def test_a_png_measures_the_bounds_times_the_scale(small: Picture, scale: float) -> None:
    data = png(small, LIGHT, scale=scale)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert data.endswith(b"IEND\xaeB`\x82")
    size = struct.unpack(">II", data[16:24])
    assert size == (round(small.bounds.width * scale), round(small.bounds.height * scale))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_png_shows_the_boxes_in_the_colours_of_its_theme(small: Picture, theme: Theme) -> None:
    image = QImage.fromData(png(small, theme))
    frame = small.boxes["c1"]
    x, y = round(frame.x + 6 - small.bounds.x), round(frame.centre[1] - small.bounds.y)
    assert image.pixelColor(x, y) == QColor(theme["main.fill"])
    assert image.pixelColor(1, 1) == QColor(theme["canvas"])
    assert png(small, theme) == png(small, theme)


@pytest.mark.parametrize(("width", "height"), [(40_000, 10), (10, 40_000), (20_000, 20_000)])
def test_a_png_that_is_too_large_is_refused_in_one_sentence(width: float, height: float) -> None:
    with pytest.raises(PictureError) as caught:
        png(Picture((), Rect(0, 0, width, height), {}), LIGHT)
    assert str(caught.value).startswith(f"A picture of {width} x {height} px is too large. Use a smaller scale")
    assert "\n" not in str(caught.value)


def page(data: bytes) -> tuple[float, float]:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert found
    return float(found[1]), float(found[2])


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
def test_a_pdf_is_one_page_of_the_bounds_times_the_scale(small: Picture, scale: float) -> None:
    data = pdf(small, DARK, title="Tacit approval", scale=scale)
    assert data.startswith(b"%PDF-1.")
    assert data.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert page(data) == pytest.approx((small.bounds.width * scale, small.bounds.height * scale), abs=1)
    assert "Tacit approval".encode("utf-16-be") in data


def test_a_pdf_page_never_grows_beyond_what_readers_open(small: Picture) -> None:
    width, height = page(pdf(small, LIGHT, title="", scale=20))
    assert max(width, height) == pytest.approx(14_400, abs=1)
    assert width / height == pytest.approx(small.bounds.width / small.bounds.height, rel=0.01)


def test_the_running_application_is_left_running(small: Picture, qapp: QGuiApplication) -> None:
    png(small, LIGHT)
    assert QGuiApplication.instance() is qapp
