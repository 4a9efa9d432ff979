"""Markdown outlines: they show the words as they are, come back, and are told apart from articles."""

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from laws.isomorphism import same_but_for_ids
from laws.strategies import valid_maps
from markdown_it import MarkdownIt
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given
from argmap.formats.keeping import kept
from argmap.formats.outlines import markdown, outline
from argmap.formats.outlines.outline_line import one_line
from argmap.model import ArgumentMap, Claim, Inference, check

modest = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
MARKS = [
    *(
        "*a*",
        "_a_",
        "a_b",
        "`a`",
        "<b>",
        "&amp;",
        "&lt;",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "[[a]]",
        "[^1]",
        "# ",
        "> ",
        "- ",
    ),
    *(
        "1. ",
        "1) ",
        "===",
        "---",
        "~~a~~",
        "$a$",
        "\\",
        "\\*",
        "|",
        "+ ",
        "<!-- a -->",
        "```",
        "http://a.b",
        " ",
        "a",
        "!",
    ),
]


def losses(reading: formats.Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


@modest
@given(valid_maps())
def test_what_markdown_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "markdown")


@settings(max_examples=500)
@given(st.lists(st.sampled_from(MARKS), min_size=1, max_size=5).map("".join))
@example("# no heading")
@example("[a]: b")
def test_markdown_shows_the_words_as_they_are(text: str) -> None:
    records = ArgumentMap([Claim(id="c1", text=text), Claim(id="c2", text="a")])
    tokens = MarkdownIt("commonmark").enable(["strikethrough", "table"]).parse(markdown.write(records).decode())
    inline = [token for token in tokens if token.type == "inline"]
    assert [token.type for token in tokens if token.type.endswith("_open")] == [
        "bullet_list_open", "list_item_open", "paragraph_open", "list_item_open", "paragraph_open",
    ]  # fmt: skip
    assert {child.type for child in inline[0].children or ()} <= {"text"}
    shown = "".join(child.content for child in inline[0].children or ())
    assert shown.removeprefix("[claim]").strip() == one_line(text)


def test_a_map_reads_as_a_nested_list() -> None:
    reason = Claim(id="r", text="*So* it is")
    records = a_map("c1! <- c2 & c3?", reason, Inference(id="i2", premises=("r",), conclusion="c2"))
    assert markdown.write(records).decode().splitlines() == [
        "- [main] c1",
        "  - [because]",
        "    - c2",
        r"      - \*So\* it is",
        "    - [assumption] c3",
    ]


def test_the_plain_outline_and_markdown_keep_the_same() -> None:
    assert markdown.KEEPS is outline.KEEPS


@pytest.mark.parametrize(
    "text",
    [
        "# Should schools be open?\n\n- They should\n  - Children learn\n",
        "* A\n  1. B\n",
        "Some words before.\n\n- [main] c1\n  - [objection] c2\n",
        "- A\n",
        "- c1\n  - c2\n- c3\n  - (see above: c2)\n",
    ],
)
def test_a_list_is_a_map(text: str) -> None:
    assert markdown.looks_like(text.encode())
    assert formats.recognized(Given(text.encode(), "a.md")) is formats.named("markdown")


@pytest.mark.parametrize(
    "text",
    [
        "# Title\n\nA paragraph of an article.\n\n- one point\n- another\n",
        "Words.\n",
        "",
        "# Heading\n",
        "- a point\n\nWords.\n\n## More\n\nWords.\n",
        "One.\n\nTwo.\n\nThree [main] words.\n\n- [main] quoted\n",
        "1. thesis\n1.1. Pro: reason\n",
        "---\n***\n",
        '{"nodes": []}',
    ],
)
def test_an_article_is_no_map(text: str) -> None:
    assert not markdown.looks_like(text.encode())
    assert formats.recognized(Given(text.encode(), "a.md")) is None


def test_what_stands_outside_of_the_list_is_named_and_what_goes_on_belongs_to_its_item() -> None:
    text = "# Title\n\nBefore.\n\n- It \\*is\\*\n  so\n  - because\n\nAfter.\n"
    reading = markdown.read(Given(text.encode()))
    assert [each.text for each in reading.records.of_kind(Claim)] == ["It *is* so", "because"]
    assert len(list(reading.records.of_kind(Inference))) == 1
    assert losses(reading) == {"Headings": ("line 1",), "Lines outside of the list": ("line 3", "line 9")}


def test_a_line_whose_statement_above_has_other_words_by_now_is_named() -> None:
    text = "- c1\n  - other\n- c3\n  - (see above: c2)\n  - (see above: c1)\n"
    assert losses(markdown.read(Given(text.encode()))) == {
        "Lines that name a statement by words that none above has": ("(see above: c2)",)
    }


@modest
@given(st.text() | st.lists(st.sampled_from([*MARKS, "\n", "\n  ", "[main] ", "[because]", "\t"])).map("".join))
def test_any_text_gives_a_sound_map_that_comes_back(text: str) -> None:
    data = text.encode("utf-8", "replace")
    markdown.looks_like(data)
    records = markdown.read(Given(data)).records
    check(records)
    assert same_but_for_ids(markdown.read(Given(markdown.write(records))).records, kept(records, markdown.KEEPS))


def test_what_is_no_text_is_refused_with_the_line() -> None:
    assert not markdown.looks_like(b"- a\n- \xff")
    with pytest.raises(FileFormatError, match=r"a\.md, line 2"):
        markdown.read(Given(b"- a\n- \xff", "a.md"))
