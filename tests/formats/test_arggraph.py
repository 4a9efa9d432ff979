"""Argument graphs of microtexts: a whole map comes back, and real ones are read unit by unit and edge by edge."""

import time
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from formats.golden import GOLDEN
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given, Reading
from argmap.formats.graphs import arggraph
from argmap.formats.graphs.arggraph_writing import voices
from argmap.model import ArgumentMap, Article, Claim, Excerpt, Inference, Objection, check

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [above / "shared" / "corpora" / "microtexts" for above in (ROOT.parent, ROOT.parent.parent)]
modest = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

TOY = """<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE arggraph SYSTEM "arggraph.dtd">
<arggraph id="toy" topic_id="lifts" stance="pro">
  <edu id="e1"><![CDATA[Lifts are  needed]]></edu>
  <edu id="e2">for some cannot climb</edu>
  <edu id="e3">and some must not.</edu>
  <edu id="e4">They cost money,</edu>
  <edu id="e5">but not much.</edu>
  <edu id="e6" implicit="true">Money counts.</edu>
  <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="pro"/>
  <adu id="a4" type="opp"/><adu id="a5" type="pro"/><adu id="a6" type="opp"/>
  <joint id="j1"/>
  <edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="a2" type="seg"/>
  <edge id="s3" src="e3" trg="a3" type="seg"/><edge id="s4" src="e4" trg="j1" type="seg"/>
  <edge id="s5" src="e5" trg="a5" type="seg"/><edge id="s6" src="e6" trg="a6" type="seg"/>
  <edge id="s7" src="j1" trg="a4" type="seg"/>
  <edge id="c1" src="a2" trg="a1" type="exa"/>
  <edge id="c2" src="a3" trg="c1" type="add"/>
  <edge id="c3" src="a4" trg="a1" type="reb"/>
  <edge id="c4" src="a5" trg="c5" type="und"/>
  <edge id="c5" src="a6" trg="c3" type="add"/>
</arggraph>"""


def read(text: str) -> Reading:
    reading = arggraph.read(Given(text.encode(), "toy.xml"))
    check(reading.records)
    return reading


def losses(reading: Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


@modest
@given(valid_maps())
def test_a_whole_map_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "arggraph")


def test_the_golden_map_comes_back_with_the_ids_it_had() -> None:
    assert arggraph.read(Given(arggraph.write(GOLDEN))) == Reading(GOLDEN)


def test_edges_become_steps_and_objections() -> None:
    reading = read(TOY)
    assert reading.records["c1"] == Inference(id="c1", premises=("a2", "a3"), conclusion="a1", scheme="Example")
    assert reading.records["c3"] == Objection(id="c3", premises=("a4", "a6"), target="a1")
    assert reading.records["c4"] == Objection(id="c4", premises=("a5",), target="c3")
    assert reading.losses == ()


def test_segments_become_an_article_in_which_the_units_stand() -> None:
    records = read(TOY).records
    [article] = records.of_kind(Article)
    assert article.title == "toy"
    assert article.extra == {"topic_id": "lifts", "stance": "pro"}
    assert article.text == "Lifts are needed for some cannot climb and some must not. They cost money, but not much."
    quotes = {}
    for claim in records.of_kind(Claim):
        if claim.excerpt:
            excerpt = records[claim.excerpt]
            assert isinstance(excerpt, Excerpt)
            assert article.text[excerpt.start : excerpt.end] == excerpt.quote
            quotes[claim.id] = excerpt.quote
    assert quotes == {key: records[key].text for key in ("a1", "a2", "a3", "a4", "a5")}  # type: ignore[union-attr]


def test_what_is_only_meant_is_an_assumption_and_the_root_is_the_main_claim() -> None:
    claims = {claim.id: claim for claim in read(TOY).records.of_kind(Claim)}
    assert [key for key, claim in claims.items() if claim.implicit] == ["a6"]
    assert [key for key, claim in claims.items() if claim.main] == ["a1"]


def test_a_unit_of_two_segments_quotes_them_both() -> None:
    reading = read(TOY.replace('src="e3" trg="a3"', 'src="e3" trg="a2"'))
    assert reading.records["a2"].text == "for some cannot climb and some must not."  # type: ignore[union-attr]
    assert losses(reading) == {"Units without a text": ("a3",)}
    apart = read(TOY.replace('src="e5" trg="a5"', 'src="e5" trg="a2"'))
    assert losses(apart)["Gaps in what an excerpt quotes"] == ("a2",)
    quote = "for some cannot climb and some must not. They cost money, but not much."
    assert quote in {each.quote for each in apart.records.of_kind(Excerpt)}


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        ('"a4" type="opp"', '"a4" type="pro"', {"Voices that do not follow from who attacks whom": ("a4",)}),
        ('trg="c1" type="add"', 'trg="c2" type="add"', {"Premises joined to no step": ("c2",)}),
        ('trg="c1" type="add"', 'trg="a1" type="add"', {"Premises joined to no step": ("c2",)}),
        ('"a1" type="exa"', '"a1" type="res"', {"Edges of the type res": ("c1",)}),
        ('trg="a1" type="exa"', 'trg="a9" type="exa"', {"Steps to something that is no claim": ("c1",)}),
        ('"c5" type="und"', '"c9" type="und"', {"Objections to something that is not there": ("c4",)}),
        ('<adu id="a2" type="pro"/>', '<adu id="a2"/><adu id="a2" type="pro"/>',
         {"Units and segments with the name of another": ("a2",)}),
    ],
)  # fmt: skip
def test_what_a_map_has_no_place_for_is_named(old: str, new: str, lost: dict[str, tuple[str, ...]]) -> None:
    assert old in TOY
    assert losses(read(TOY.replace(old, new))).items() >= lost.items()


def test_other_programs_find_the_graph_in_what_is_written() -> None:
    root = ElementTree.fromstring(arggraph.write(a_map("c1! <- e1 & c2?; o1: c3 x i1; o2: c4 x c1")))
    units = {each.get("id"): each.get("type") for each in root.iter("adu")}
    assert units == {"c1": "pro", "c2": "pro", "c3": "opp", "c4": "opp", "e1": "pro"}
    edges = [(each.get("src"), each.get("trg"), each.get("type")) for each in root.iter("edge")]
    assert [each for each in edges if each[2] != "seg"] == [
        ("e1", "c1", "sup"),
        ("c2", "i1", "add"),
        ("c3", "i1", "und"),
        ("c4", "c1", "reb"),
    ]
    words = {each.get("id"): (each.text, each.get("implicit")) for each in root.iter("edu")}
    told = {target: words[start] for start, target, kind in edges if kind == "seg"}
    assert told["c2"] == ("c2", "true")
    assert told["c1"] == ("c1", None)


def test_units_stand_in_the_order_in_which_the_article_says_them() -> None:
    article = Article(id="a1", title="", text="first second")
    records = ArgumentMap(
        [
            article,
            Excerpt(id="x1", article="a1", start=6, end=12, quote="second"),
            Excerpt(id="x2", article="a1", start=0, end=5, quote="first"),
            Claim(id="c0", text="unsaid"),
            Claim(id="c1", text="second", excerpt="x1"),
            Claim(id="c2", text="first", excerpt="x2"),
        ]
    )
    root = ElementTree.fromstring(arggraph.write(records))
    assert [each.text for each in root.iter("edu")] == ["first", "second", "unsaid"]


def test_who_attacks_an_attack_speaks_for_the_proponent() -> None:
    assert voices(a_map("c1 <- c2; o1: c3 x i1; o2: c4 x o1; c4 <- c5; o3: c6 x c5")) == {
        "c1": "pro",
        "c2": "pro",
        "c3": "opp",
        "c4": "pro",
        "c5": "pro",
        "c6": "opp",
    }
    assert set(voices(a_map("c1 <- c2; c2 <- c1"))) == {"c1", "c2"}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not well-formed"),
        (b"<arggraph>", "not well-formed"),
        (b"<other/>", "no argument graph"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><arggraph><edu id="e">&b;</edu></arggraph>', "declares entities"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><arggraph/>'.encode("utf-16"), "declares entities"),
        (b'<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]><arggraph/>', "declares entities"),
        (b'<?xml version="1.0" encoding="utf-7"?><arggraph/>', "not well-formed"),
        (b"<arggraph><argmap>{</argmap></arggraph>", "does not hold JSON"),
        (b"<arggraph><argmap>" + b"[" * 100_000 + b"</argmap></arggraph>", "does not hold JSON"),
        (b"<arggraph>" + b"<edu>" * 200_000, "not well-formed"),
    ],
)
def test_what_is_no_graph_or_may_harm_is_refused_with_a_reason(data: bytes, said: str) -> None:
    with pytest.raises(FileFormatError, match=said) as caught:
        arggraph.read(Given(data, "a.xml"))
    assert "a.xml" in caught.value.where


@pytest.mark.parametrize(
    "ours", ["[]", "{}", '{"said": [], "records": {}}', '{"said": {"a1": 3, "a2": {"id": 5}}}', "null"]
)
def test_an_element_of_argmap_that_holds_something_else_harms_nothing(ours: str) -> None:
    reading = read(TOY.replace("</arggraph>", f"<argmap>{ours}</argmap></arggraph>"))
    assert len(list(reading.records.of_kind(Claim))) == 6


@pytest.mark.parametrize("value", ['"\\ud800"', "NaN", "-Infinity", "1e999"])
def test_an_element_of_argmap_holds_nothing_that_a_map_cannot_be_saved_with(value: str) -> None:
    with pytest.raises(FileFormatError, match="does not hold JSON"):
        read(TOY.replace("</arggraph>", f'<argmap>{{"said": {{"a1": {{"note": {value}}}}}}}</argmap></arggraph>'))


def test_edges_with_the_id_of_another_take_nobodys_place() -> None:
    edges = ["a", "b", "b-9", "b-10"]
    drawn = "".join(f'<edge id="{key}" src="u" trg="v" type="sup"/>' for key in [*edges, *edges])
    reading = read(f'<arggraph><adu id="u"/><adu id="v"/>{drawn}<edge src="u" trg="v" type="sup"/></arggraph>')
    assert len(list(reading.records.of_kind(Inference))) == 9
    assert {"a", "b", "b-9", "b-10"} <= reading.records.keys()


def test_a_segment_makes_up_no_more_units_than_a_person_would_say_and_takes_no_time() -> None:
    many = 3_000
    units = "".join(f'<adu id="a{at}"/>' for at in range(many))
    parts = "".join(f'<edge id="s{at}" src="j" trg="a{at}" type="seg"/>' for at in range(many))
    words = "".join(f'<edu id="e{at}">so</edu><edge src="e{at}" trg="j" type="seg"/>' for at in range(many))
    start = time.process_time()
    reading = read(f"<arggraph>{units}{words}{parts}</arggraph>")
    assert time.process_time() - start < 3
    assert sum(bool(claim.text) for claim in reading.records.of_kind(Claim)) == 16
    assert len(losses(reading)["Units without a text"]) == many - 16


def test_long_chains_take_time_in_proportion_to_their_length() -> None:
    many = 20_000
    units = "".join(f'<adu id="a{at}"/>' for at in range(many))
    chain = "".join(f'<edge id="c{at}" src="a{at}" trg="c{at + 1}" type="add"/>' for at in range(many))
    assert len(read(f"<arggraph>{units}{chain}</arggraph>").losses[1].where) == many
    assert not read("<arggraph>" + "<edu>" * 50_000 + "</edu>" * 50_000 + "</arggraph>").records


@pytest.mark.skipif(not any(folder.is_dir() for folder in FOLDERS), reason="the corpus is not here")
def test_the_microtexts_have_the_units_and_edges_that_stand_in_them() -> None:
    folder = next(folder for folder in FOLDERS if folder.is_dir())
    files = sorted(folder.glob("*.xml"))
    for path in files:
        root = ElementTree.parse(path).getroot()
        kinds = Counter(each.get("type") for each in root.iter("edge"))
        reading = formats.imported(path)
        records = reading.records
        assert reading.losses == (), path
        assert len(list(records.of_kind(Claim))) == len(list(root.iter("adu"))), path
        steps, attacks = list(records.of_kind(Inference)), list(records.of_kind(Objection))
        assert len(steps) == kinds["sup"] + kinds["exa"], path
        assert sum(isinstance(records[each.target], Claim) for each in attacks) == kinds["reb"], path
        assert len(attacks) == kinds["reb"] + kinds["und"], path
        assert sum(len(each.premises) - 1 for each in (*steps, *attacks)) == kinds["add"], path
        assert sum(claim.main for claim in records.of_kind(Claim)) == 1, path
        [article] = records.of_kind(Article)
        assert article.text == path.with_suffix(".txt").read_text("utf-8").strip(), path
    assert len(files) == 70
