"""Facts about words: as wide as Qt draws them, broken into lines that fit, in bounded time."""

import importlib.util
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF, QGuiApplication

from argmap.drawing import glyph_widths
from argmap.drawing.lettering import shortened, width_of, wrapped
from argmap.model import ArgumentMap, Claim, Evidence
from argmap.ui.painting import font

TOOL = Path(__file__).resolve().parents[1] / "tools" / "make_glyph_widths.py"

sizes = st.sampled_from([13.0, 16.0, 19.0])
texts = st.one_of(
    st.text(max_size=120),
    st.text(st.characters(exclude_categories=["Z", "Cc", "Cs"]), min_size=40, max_size=400),
    st.lists(st.sampled_from(["a", "Donaudampfschiff" * 4, "静かな同意", "e\u0301", "👩‍👩‍👧", "\n"])).map(" ".join),
)


def test_the_table_of_widths_is_what_the_installed_font_says() -> None:
    pytest.importorskip("fontTools")
    spec = importlib.util.spec_from_file_location("make_glyph_widths", TOOL)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    made: dict[str, dict[int, str]] = {}
    exec(tool.module(), made)
    assert made["REGULAR"] == glyph_widths.REGULAR
    assert made["BOLD"] == glyph_widths.BOLD


@pytest.mark.parametrize(("size", "bold"), [(19, True), (16, False), (13, False), (13, True)])
def test_sentences_are_as_wide_as_qt_draws_them(
    qapp: QGuiApplication, sample: ArgumentMap, size: float, bold: bool
) -> None:
    metrics = QFontMetricsF(font(size, bold=bold))
    for statement in sample.records():
        if isinstance(statement, Claim | Evidence):
            drawn = metrics.horizontalAdvance(statement.text)
            assert width_of(statement.text, size, bold=bold) == pytest.approx(drawn, rel=0.03), statement.text


def test_bold_and_larger_words_are_wider() -> None:
    assert width_of("Tacit approval", 16) < width_of("Tacit approval", 16, bold=True)
    assert width_of("Tacit approval", 32) == 2 * width_of("Tacit approval", 16)
    assert width_of("", 16) == 0


@given(texts, sizes, st.floats(60, 300), st.booleans())
def test_lines_fit_and_lose_nothing_but_what_the_ellipsis_stands_for(
    text: str, size: float, room: float, bold: bool
) -> None:
    lines = wrapped(text, size, room, bold=bold)
    assert 1 <= len(lines) <= 12
    assert all(width_of(line, size, bold=bold) <= room + 1e-6 for line in lines)
    kept = "".join("".join(lines).split())
    whole = "".join(text.split())
    assert kept == whole or (kept.endswith("…") and whole.startswith(kept[:-1]) and len(lines) == 12)


@given(texts, st.floats(20, 200))
def test_a_shortened_text_fits_and_begins_as_the_text_does(text: str, room: float) -> None:
    short = shortened(text, 13, room)
    assert width_of(short, 13) <= room
    assert short == text or text.startswith(short.removesuffix("…"))


def test_a_word_goes_to_a_new_line_only_when_it_does_not_fit() -> None:
    lines = wrapped("the response was slow and muted and did not condemn the attack", 16, 120)
    for line, following in pairwise(lines):
        assert width_of(f"{line} {following.split()[0]}", 16) > 120


@pytest.mark.parametrize("text", ["x" * 2_000_000, "no end of words " * 200_000], ids=["one word", "many words"])
def test_no_text_is_too_long_to_be_broken_quickly(text: str) -> None:
    start = time.perf_counter()
    assert len(wrapped(text, 16, 200)) == 12
    assert time.perf_counter() - start < 2
