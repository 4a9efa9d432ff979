"""Which statements a sentence puts beside each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.article.coordinates import coordinates
from argmap.article.marks import Language


def parts(sentence: str, language: Language = "en") -> list[str]:
    return [sentence[start:end] for start, end in coordinates(sentence, (0, len(sentence)), language)]


def test_clauses_with_subjects_of_their_own_stand_beside_each_other() -> None:
    assert parts("They shade the whole yard, they cool the rooms, and they are the home of many birds.") == [
        "They shade the whole yard",
        "they cool the rooms",
        "they are the home of many birds.",
    ]
    assert parts("The mill has stood empty for years; its roof is still whole.") == [
        "The mill has stood empty for years",
        "its roof is still whole.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "They shade the yard, the street, and the rooms of the old school.",
        "The trees, which are a hundred years old, have to be watered.",
        "If it rains in June, the yard is full of mud and the rooms are cold.",
        "The gardener, who is paid by the town, and the porter are in favour.",
        "He read the note “it is late, and it is dark” to all of us.",
    ],
)
def test_what_is_one_statement_is_not_cut(sentence: str) -> None:
    assert parts(sentence) == [sentence]


def test_german_clauses_stand_beside_each_other_too() -> None:
    assert len(parts("Sie spenden dem Hof Schatten, und sie sind die Heimat vieler Vögel.", "de")) == 2


@given(st.text(alphabet="ab ,;.“”(\nthey are and it has", max_size=80))
def test_the_parts_follow_each_other_in_the_sentence(sentence: str) -> None:
    ends = [at for span in coordinates(sentence, (0, len(sentence)), "en") for at in span]
    assert ends == sorted(ends)
    assert (ends[0], ends[-1]) == (0, len(sentence))
