"""Texts without a window: English as it stands, in the form that a count asks for."""

import pytest

from argmap import language
from argmap.language import later, tr


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 steps fall"), (1, "1 step falls"), (2, "2 steps fall"), (21, "21 steps fall")]
)
def test_a_count_chooses_the_form(n: int, said: str) -> None:
    assert tr("%n step(|s) fall(s|)", "", n) == said


def test_without_a_count_brackets_are_brackets() -> None:
    assert tr("a (b|c)") == later("a (b|c)") == "a (b|c)"


def test_whoever_translates_is_asked_each_time() -> None:
    language.speak(lambda text, comment, n: f"{text.upper()}-{comment}-%n-{n}")
    assert tr("a", "b", 3) == "A-b-3-3"
    assert tr("a") == "A--%n--1"
    language.speak()
    assert tr("a") == "a"


def test_the_code_of_the_language_is_known_to_files_that_say_which_one_they_are_in() -> None:
    assert language.code() == "en"
    language.speak(language.english, "de")
    assert language.code() == "de"
    language.speak()
    assert language.code() == "en"
