"""What comes out on the screen, and that Qt and Python count alike."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from argmap.drawing import LIGHT
from argmap.ui.painting import font
from argmap.ui.window import Window

Opens = Callable[[str], Window]


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(0, image.height(), 2)}


def test_calls_of_qt_that_return_nothing_lose_no_reference_to_none() -> None:
    if sys.version_info >= (3, 12):
        return  # None is immortal there, and its count says nothing.
    thing = QObject()
    area = QRectF(0, 0, 1, 1)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(30_000):
        thing.setObjectName("a")
        area.translate(1, 1)
        painter.fillRect(0, 0, 1, 1, QColor("red"))
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 1_000


def test_the_maps_font_is_the_one_that_lines_were_broken_for(qapp: QApplication) -> None:
    assert font(16).exactMatch()


def test_evidence_inference_and_ground_are_painted_in_their_colours(on: Opens) -> None:
    canvas = on("i1: c1 <- e1").page.canvas
    painted = colours_of(canvas.grab().toImage())
    for role in ("canvas", "claim.fill", "inference.fill", "evidence.fill", "evidence.line", "ground.fill"):
        assert LIGHT[role] in painted, role


def test_what_is_not_lit_is_dimmed(on: Opens) -> None:
    window = on("i1: c1 <- e1; c9?")
    canvas = window.page.canvas
    assert LIGHT["assumption.fill"] in colours_of(canvas.grab().toImage())
    window.document.select("c1")
    painted = colours_of(canvas.grab().toImage())
    assert LIGHT["assumption.fill"] not in painted
    assert LIGHT["claim.fill"] in painted


def test_far_away_main_conclusions_keep_their_words(on_sample: Window) -> None:
    canvas = on_sample.page.canvas
    assert canvas.outlook.scale < 0.3
    image = canvas.grab().toImage()
    white = sum(
        image.pixelColor(x, y).name().upper() == LIGHT["main.ink"]
        for x in range(image.width())
        for y in range(image.height())
    )
    assert white > 2_000
