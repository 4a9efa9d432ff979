"""Finding words in a map: which boxes, in what order, and where in their texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notation import a_map

from argmap.analysis.search import Concordance, Grade, Where, search
from argmap.analysis.spelling import folded
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Group, Inference, Source


def claims(*texts: str) -> ArgumentMap:
    return ArgumentMap(Claim(id=f"c{at}", text=text) for at, text in enumerate(texts, 1))


def keys(records: ArgumentMap, query: str) -> list[str]:
    return [hit.key for hit in search(records, query)]


RICH = ArgumentMap(
    (
        Article(id="a1", title="Russia's Support for Hamas", text="They kept silent."),
        Source(id="s1", name="Reuters", type="agency"),
        Source(id="s2", name="The Courier", type="newspaper", origin="s1"),
        Excerpt(id="x1", article="a1", start=0, end=16, quote="They kept silent"),
        Evidence(id="e1", text="A slow reply", type="event", date="2023-10-07", source="s2", attribution="an aide"),
        Claim(id="c1", text="Tacit approval", note="Check the wording", excerpt="x1"),
        Inference(
            id="i1",
            premises=("e1",),
            conclusion="c1",
            scheme="argument from silence",
            warrant="Who does not condemn, agrees",
            hedge="suggests",
            roles={"e1": "absence"},
        ),
        Group(id="g1", title="The opening", members=("e1", "c1")),
    )
)


@pytest.mark.parametrize(
    ("query", "key", "where"),
    [
        ("slow", "e1", Where.TEXT),
        ("2023-10-07", "e1", Where.DATE),
        ("aide", "e1", Where.ATTRIBUTION),
        ("courier", "e1", Where.SOURCE),
        ("reuters", "e1", Where.SOURCE),
        ("wording", "c1", Where.NOTE),
        ("kept", "c1", Where.QUOTE),
        ("from silence", "i1", Where.SCHEME),
        ("condemn", "i1", Where.WARRANT),
        ("suggests", "i1", Where.HEDGE),
        ("absence", "i1", Where.ROLE),
        ("opening", "g1", Where.GROUP),
        ("hamas", "a1", Where.ARTICLE),
    ],
)
def test_every_text_of_a_map_is_searched(query: str, key: str, where: Where) -> None:
    (hit,) = search(RICH, query)
    assert (hit.key, hit.where) == (key, where)


def test_a_group_shows_its_members_and_an_article_what_is_taken_from_it() -> None:
    assert search(RICH, "opening")[0].boxes == ("e1", "c1")
    assert search(RICH, "hamas")[0].boxes == ("c1",)


def test_an_article_that_nothing_is_taken_from_has_nothing_to_show() -> None:
    assert not search(ArgumentMap([Article(id="a1", title="Silence", text="")]), "silence")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Silence is consent", "SILENCE"),
        ("L'été dernier", "ete"),
        ("The cafe", "café"),
        ("Die Straße", "strasse"),
        ("Łódź and Ørsted", "lodz orsted"),
        ("слишком поздно", "ПОЗДНО"),
        ("موافقة ضمنية", "موافقة"),
        ("they consent by silence", "silence consent"),
        ("The government waited", "goverment"),
        ("The government waited", "govrenment"),
        ("They waited", "wiated"),
        ("The government waited", "govermnet"),
        ("The government waited", "goverm"),
        ("Nonproliferation", "prolif"),
    ],
)
def test_a_text_is_found_by(text: str, query: str) -> None:
    assert keys(claims("Something else", text), query) == ["c2"]


@pytest.mark.parametrize(
    ("text", "query"),
    [("The cat", "car"), ("A pause", "cause"), ("They approve", "they refuse"), ("Silence", ""), ("Silence", " ,. ")],
)
def test_a_text_is_not_found_by(text: str, query: str) -> None:
    assert not keys(claims(text), query)


def test_a_phrase_comes_before_words_before_beginnings_before_parts_before_slips() -> None:
    records = claims(
        "The parry was tacid",
        "An untacitly given disapproval",
        "Tacitly approvals",
        "Approval was tacit",
        "Tacit approval",
    )
    hits = search(records, "tacit approval")
    assert [(hit.key, hit.grade) for hit in hits] == [
        ("c5", Grade.PHRASE),
        ("c4", Grade.WORD),
        ("c3", Grade.PREFIX),
        ("c2", Grade.WITHIN),
    ]
    assert [hit.key for hit in search(records, "tacit")] == ["c4", "c5", "c3", "c2"]
    assert [hit.key for hit in search(records, "tacyt")] == ["c3", "c4", "c5"]


def test_a_word_that_the_map_holds_as_it_stands_is_no_slip() -> None:
    assert keys(claims("They show it", "They are slow"), "show") == ["c1"]
    assert keys(claims("They showed it", "They are slow"), "show") == ["c1", "c2"]


def test_what_a_box_says_comes_before_what_stands_behind_it() -> None:
    records = ArgumentMap([Claim(id="c1", text="No", note="silence"), Claim(id="c2", text="Silence")])
    assert keys(records, "silence") == ["c2", "c1"]


def test_words_may_be_found_in_different_texts_of_a_box() -> None:
    assert keys(RICH, "reuters slow") == ["e1"]


def spans(records: ArgumentMap, key: str, query: str) -> list[tuple[Where, list[str]]]:
    passages = Concordance(records).passages(key, query)
    return [(each.where, [each.text[start:end] for start, end in each.spans]) for each in passages]


def test_passages_mark_what_was_found() -> None:
    assert spans(RICH, "e1", "reuters slow rep") == [(Where.TEXT, ["slow", "rep"]), (Where.SOURCE, ["Reuters"])]
    assert spans(RICH, "i1", "from sil") == [(Where.SCHEME, ["from sil"])]
    assert spans(claims("Große Straße"), "c1", "stra") == [(Where.TEXT, ["Stra"])]
    assert spans(claims("Große Straße"), "c1", "strass") == [(Where.TEXT, ["Straß"])]
    assert spans(claims("The government"), "c1", "goverment") == [(Where.TEXT, ["government"])]


def test_a_concordance_follows_the_name_of_a_source_to_the_evidence() -> None:
    records = RICH.copy()
    concordance = Concordance(records)
    renamed = ArgumentMap(
        Source(id="s1", name="Interfax", type="agency") if each.id == "s1" else each for each in records.records()
    )
    change = records.difference(renamed)
    records.apply(change)
    concordance.update(change)
    assert [hit.key for hit in concordance.search("interfax")] == ["e1"]
    assert not concordance.search("reuters")


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=30), st.text(max_size=8))
def test_spans_lie_in_the_text(text: str, query: str) -> None:
    records = claims(text)
    for hit in search(records, query):
        for passage in Concordance(records).passages(hit.key, query):
            assert passage.spans
            assert all(0 <= start < end <= len(passage.text) for start, end in passage.spans)


def test_all_the_words_of_a_map_in_notation_are_its_ids() -> None:
    assert keys(a_map("c1! <- e1 & c2?"), "c2") == ["c2"]
