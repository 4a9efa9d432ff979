"""Texts with marks in HTML: plain text with exact offsets, whatever is in them, in bounded time."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.formats.graphs.highlighting import Highlighted, parsed, written


@st.composite
def nested_spans(draw: st.DrawFn) -> tuple[str, list[tuple[str, int, int]]]:
    text = draw(st.text(max_size=30))
    spans: list[tuple[str, int, int]] = []

    def within(start: int, end: int, depth: int) -> None:
        while start < end and depth:
            begin = draw(st.integers(start, end - 1))
            stop = draw(st.integers(begin + 1, end))
            spans.append((f"node{len(spans)}", begin, stop))
            within(begin, stop, depth - 1)
            start = stop + draw(st.integers(0, 5))

    within(0, len(text), 2)
    return text, spans


@given(nested_spans())
def test_what_is_written_is_read(given: tuple[str, list[tuple[str, int, int]]]) -> None:
    text, spans = given
    found = parsed(written(text, spans))
    assert found.text == text
    assert sorted(found.spans) == sorted(spans)


def test_of_spans_that_cross_the_later_is_left_out() -> None:
    assert parsed(written("abcdef", [("a", 0, 3), ("b", 2, 5), ("c", 3, 9)])).spans == (("a", 0, 3),)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("A<div>B</div><div><br></div><div>C</div>", "A\nB\n\nC"),
        ("<p>One</p><p>Two", "One\nTwo"),
        ("<h2>Head</h2>Body<ul><li>x</li><li>y</li></ul>", "## Head\nBody\n• x\n• y"),
        ("a<br/>b<BR>c", "a\nb\nc"),
        ("1 < 2 &amp; 3 &#62; 2 &nbsp;&unknown; &amp;lt;", "1 < 2 & 3 > 2 \xa0&unknown; &lt;"),
        ("<script>alert(1)</script>x<style>y</style>", "x"),
        ("<!-- <b>no</b> -->yes<!doctype html>", "yes"),
        ("<!-- never closed", "<!-- never closed"),
        ('<img src=x onerror="alert(1)">t', "t"),
        ("plain\n\ntext", "plain\n\ntext"),
    ],
)
def test_tags_become_lines_and_nothing_else(markup: str, text: str) -> None:
    assert parsed(markup).text == text


def test_marks_are_known_by_their_id_however_it_is_written() -> None:
    markup = "<span id='node1' class=highlighted>a</span><SPAN data-id=\"no\" ID=7>b<b>c</b></SPAN><span>d</span>"
    assert parsed(markup) == Highlighted("abcd", (("node1", 0, 1), ("7", 1, 3)))


def test_a_mark_that_is_never_closed_ends_with_the_text() -> None:
    assert parsed('<span id="1">a<span id="2">b').spans == (("1", 0, 2), ("2", 1, 2))


@pytest.mark.parametrize("piece", ["<", "<a ", "</", "<!--", "&", "&#9", "<span id=1>", "</span>", "<!", '"', "<p>"])
def test_broken_markup_takes_time_in_proportion_to_its_length(piece: str) -> None:
    start = perf_counter()
    parsed(piece * 100_000)
    assert perf_counter() - start < 5
