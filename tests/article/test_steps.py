"""How a sentence is cut in two where it says what leads where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.article.marks import Language
from argmap.article.steps import split


def parts(sentence: str, language: Language = "en") -> tuple[str | None, str, str, str] | None:
    found = split(sentence, 0, len(sentence), language)
    if found is None:
        return None
    first = sentence[slice(*found.first)] if found.first is not None else None
    return first, sentence[slice(*found.second)], found.way, found.words


@pytest.mark.parametrize(
    ("sentence", "first", "second", "way", "words"),
    [
        ("Its muted answer suggests tacit approval.", "Its muted answer", "tacit approval.", "forward", "suggests"),
        (
            "They met often in two years, indicating a deeper tie.",
            "They met often in two years",
            "a deeper tie.",
            "forward",
            "indicating",
        ),
        (
            "This could be interpreted as tacit approval.",
            None,
            "tacit approval.",
            "forward",
            "could be interpreted as",
        ),
        (
            "The shop had to close because nobody came any more.",
            "The shop had to close",
            "nobody came any more.",
            "backward",
            "because",
        ),
        (
            "The plan is cheap to begin with, but it costs a fortune later.",
            "The plan is cheap to begin with",
            "it costs a fortune later.",
            "attack",
            "but",
        ),
    ],
)
def test_a_sentence_is_cut_where_it_says_what_leads_where(
    sentence: str, first: str | None, second: str, way: str, words: str
) -> None:
    assert parts(sentence) == (first, second, way, words)


@pytest.mark.parametrize(
    "sentence",
    [
        "Reports suggest that the army trained them.",
        "It is suggested that some of the weapons came from abroad.",
        "Several officials indicated that the talks would go on.",
        "He said: “The silence suggests approval to me and to others.”",
        "Not only cheap, but also good for the whole town in winter.",
        "They have worked here since 1998 without a break.",
        "The river is wide.",
    ],
)
def test_who_says_something_is_no_sign_of_it(sentence: str) -> None:
    assert parts(sentence) is None


def test_german_sentences_are_cut_too() -> None:
    found = parts("Die späte Antwort deutet auf stille Zustimmung hin.", "de")
    assert found is not None
    assert found[0] == "Die späte Antwort"
    assert found[2:] == ("forward", "deutet auf")
    found = parts("Der Laden musste schließen, weil niemand mehr kam und kaufte.", "de")
    assert found is not None
    assert found[2:] == ("backward", "weil")


@given(st.text(alphabet="ab ,.“”\nsuggests because but This indicating", max_size=80))
def test_the_parts_lie_in_the_sentence_one_after_the_other(sentence: str) -> None:
    found = split(sentence, 0, len(sentence), "en")
    if found is not None:
        ends = (*(found.first or (0, 0)), *found.second)
        assert list(ends) == sorted(ends)
        assert ends[-1] <= len(sentence)
