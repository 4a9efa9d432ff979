"""Labelled sentences: hedges are found, and few that are none."""

from pathlib import Path

import pytest

from argmap.article.marks import Language
from tests.tools.score_hedges import GOLD, EntitiesError, labelled, score


@pytest.mark.parametrize(("name", "language", "count"), [("hedges_en.tsv", "en", 80), ("hedges_de.tsv", "de", 40)])
def test_hedged_sentences_are_told_from_plain_ones(name: str, language: Language, count: int) -> None:
    found = score(GOLD / name, language)
    assert found.sentences == count
    assert found.f1 > 0.9


XML = """<?xml version="1.0"?><!DOCTYPE Annotation PUBLIC "-//X//DTD X//EN" "x.dtd"><Annotation><Document>
<sentence certainty="uncertain">It <ccue>may</ccue> rain.</sentence><sentence certainty="certain">It rains.</sentence>
<Sentence>She <ccue type="x">thinks</ccue> &amp; waits.</Sentence>
<sentence>It is <xcope><cue type="negation">not</cue> dry</xcope>.</sentence>
<sentence>It <xcope><cue type="speculation">seems</cue> dry</xcope>.</sentence></Document></Annotation>"""


def test_public_files_are_read_in_their_forms(tmp_path: Path) -> None:
    file = tmp_path / "public.xml"
    file.write_text(XML, encoding="utf-8")
    assert list(labelled(file)) == [
        (True, "It may rain."),
        (False, "It rains."),
        (True, "She thinks & waits."),
        (False, "It is not dry."),
        (True, "It seems dry."),
    ]
    table = tmp_path / "public.csv"
    table.write_text('"-1","It &quot;may&quot; rain."\n"1","It rains."\n', encoding="utf-8")
    assert list(labelled(table, ("-1",))) == [(True, 'It "may" rain.'), (False, "It rains.")]


def test_a_file_that_declares_entities_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "public.xml"
    file.write_text('<!DOCTYPE a [<!ENTITY b "c">]><a><sentence>&b;</sentence></a>', encoding="utf-8")
    with pytest.raises(EntitiesError, match="entity b"):
        list(labelled(file))


def test_vague_words_count_only_where_they_are_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "own.tsv"
    file.write_text("1\tMany came.\n", encoding="utf-8")
    assert (score(file, "en").right, score(file, "en", whether=True).right) == (1, 0)
