"""Labelled sentences: hedges are found, and few that are none."""

import pytest

from argmap.article.marks import Language
from tests.tools.score_hedges import GOLD, score


@pytest.mark.parametrize(("name", "language", "count"), [("hedges_en.tsv", "en", 80), ("hedges_de.tsv", "de", 40)])
def test_hedged_sentences_are_told_from_plain_ones(name: str, language: Language, count: int) -> None:
    found = score(GOLD / name, language)
    assert found.sentences == count
    assert found.f1 > 0.9
