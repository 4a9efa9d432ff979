"""Sentences: exact spans that leave nothing out, and points that end nothing."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.article.marks import Language
from argmap.article.sentences import language_of, sentences
from argmap.article.text import blocks

PIECES = [
    "Mr. ",
    "U.S. ",
    "z. B. ",
    "7. Oktober ",
    "“",
    "”",
    "„",
    "He left. ",
    "Why? ",
    "# ",
    "• ",
    "\n",
    "\n\n",
    "…",
    "!",
]
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8))).map("".join)


def cut(text: str, language: Language = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@given(TEXTS, st.sampled_from(("en", "de")))
def test_sentences_cover_each_letter_outside_headings_once_and_in_order(text: str, language: Language) -> None:
    words = [text[block.start : block.end] for block in blocks(text) if block.kind != "heading"]
    found = cut(text, language)
    assert "".join("".join(found).split()) == "".join("".join(words).split())
    assert all(each == each.strip() and each for each in found)
    spans = sentences(text, language)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mr. Smith met Dr. Jones in the U.S. Senate on 7 Oct. 2023.", "en"),
        ("J. K. Rowling wrote it.", "en"),
        ("He said: “It is over. We won.”", "en"),
        ("Am 7. Oktober 2023 kam Dr. Meyer.", "de"),
        ("Das ist z. B. gut.", "de"),
        ("„Nein. Das geht nicht“, sagte er.", "de"),
    ],
)
def test_a_point_within_a_sentence_does_not_end_it(text: str, language: Language) -> None:
    assert cut(text, language) == [text]
    assert cut(f"{text} {'Dann ging er.' if language == 'de' else 'Then he left.'}", language)[0] == text


def test_headings_give_no_sentence_and_items_do() -> None:
    assert cut("# Title. More.\n\nOne. Two.\n• Three") == ["One.", "Two.", "Three"]


def test_the_language_is_told_by_small_words() -> None:
    assert language_of("Die Brücke ist nicht gesperrt, und das ist gut.") == "de"
    assert language_of("The bridge is not closed, and that is good.") == "en"
    assert language_of("") == "en"
