"""xAIF of OVA 3: what comes back, and what its texts, marks, people and places become."""

import json
from typing import Any

import pytest
from formats.golden import GOLDEN
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given, Reading
from argmap.formats.graphs import xaif
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Inference, Objection, Placement, check
from argmap.model.records import altered

modest = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

SAID = "Lea said rain is coming & we <b>must</b> go home."
#: As OVA 3 saves a dialogue: what is marked is the locution, which an illocution ties to the statement.
DIALOGUE: dict[str, Any] = {
    "AIF": {
        "nodes": [
            {"nodeID": "2_7", "text": "we must go home", "type": "I"},
            {"nodeID": "3_7", "text": "Lea Li: we must go home", "type": "L"},
            {"nodeID": "4_7", "text": "Asserting", "type": "YA"},
            {"nodeID": "5_7", "text": "rain is coming", "type": "I"},
            {"nodeID": "6_7", "text": "Sign From Other Events", "type": "RA"},
        ],
        "edges": [
            {"edgeID": 1, "fromID": "3_7", "toID": "4_7"},
            {"edgeID": 2, "fromID": "4_7", "toID": "2_7"},
            {"edgeID": 3, "fromID": "5_7", "toID": "6_7"},
            {"edgeID": 4, "fromID": "6_7", "toID": "2_7"},
        ],
        "schemefulfillments": [{"nodeID": "6_7", "schemeID": "30"}, {"nodeID": "2_7", "schemeID": "0"}],
        "participants": [
            {"participantID": 1, "firstname": "Lea", "surname": "Li"},
            {"participantID": 2, "firstname": "Mo", "surname": ""},
        ],
        "locutions": [{"nodeID": "3_7", "personID": "1", "start": "2024-05-01 10:00:00", "end": None}],
        "descriptorfulfillments": None,
    },
    "text": 'Lea: <span class="highlighted" id="node5_7">rain is coming</span> &amp; '
    '<span id="node3_7" class="highlighted">we <b>must</b> go</span> home.<br>'
    '<span class="highlighted" id="node5_7">Rain</span>, <span id="node9">I say</span>',
    "OVA": {
        "firstname": "Anon",
        "surname": "User",
        "url": "",
        "nodes": [
            {"nodeID": "2_7", "visible": True, "x": 273, "y": 140, "timestamp": ""},
            {"nodeID": "6_7", "visible": True, "x": "274.5", "y": "218.5", "timestamp": ""},
            {"nodeID": "5_7", "visible": False, "x": 0, "y": 0, "timestamp": ""},
        ],
        "edges": [],
    },
}


def read(plain: Any, name: str = "talk.json") -> Reading:
    reading = xaif.read(Given(json.dumps(plain).encode(), name))
    check(reading.records)
    return reading


def graph(**more: Any) -> dict[str, Any]:
    return {"AIF": {"nodes": [{"nodeID": 1, "text": "so", "type": "I"}], "edges": []}, **more}


def losses(reading: Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


@modest
@given(valid_maps())
def test_a_whole_map_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "xaif")


def test_the_golden_map_comes_back_with_the_ids_it_had() -> None:
    reading = xaif.read(Given(xaif.write(GOLDEN)))
    assert reading == Reading(GOLDEN)


def test_a_dialogue_becomes_claims_with_excerpts_and_speakers() -> None:
    reading = read(DIALOGUE)
    records = reading.records
    [article] = records.of_kind(Article)
    assert article.title == "talk"
    assert article.text == "Lea: rain is coming & we must go home.\nRain, I say"
    home, rain = records["2_7"], records["5_7"]
    assert isinstance(home, Claim)
    assert isinstance(rain, Claim)
    assert home.note == "Said by Lea Li"
    assert [records[key].quote for key in (home.excerpt, rain.excerpt, *rain.repeats)] == [  # type: ignore[union-attr, index]
        "we must go",
        "rain is coming",
        "Rain",
    ]
    for excerpt in records.of_kind(Excerpt):
        assert article.text[excerpt.start : excerpt.end] == excerpt.quote
        assert article.text[: excerpt.start].endswith(excerpt.before)
        assert article.text[excerpt.end :].startswith(excerpt.after)
    assert records["6_7"] == Inference(id="6_7", premises=("5_7",), conclusion="2_7", scheme="Sign From Other Events")


def test_what_of_a_dialogue_has_no_place_is_named() -> None:
    assert losses(read(DIALOGUE)) == {
        "Locutions (L)": ("3_7",),
        "Illocutions (YA)": ("4_7",),
        "Who made the map": ("Anon User",),
        "People who say nothing in the map": ("Mo",),
        "Marks in the text for something that is no statement": ("node9",),
    }


def test_a_box_of_ova_is_placed_by_its_middle_if_it_is_seen() -> None:
    placed = {each.of: (each.x, each.y) for each in read(DIALOGUE).records.of_kind(Placement)}
    assert placed == {"2_7": (273.0, 151.0), "6_7": (274.5, 229.5)}
    long = graph(OVA={"nodes": [{"nodeID": "1", "visible": True, "x": 1, "y": 0}]})
    long["AIF"]["nodes"][0]["text"] = "three lines of words " * 4
    [placement] = read(long).records.of_kind(Placement)
    assert placement.y == 4 + 7 * 3


@pytest.mark.parametrize(
    "place",
    [{"x": "NaN", "y": 1}, {"x": 1, "y": "1e999"}, {"x": None, "y": 1}, {"x": 1e7, "y": 1}, {"x": 10**400, "y": 1}],
)
def test_a_place_that_is_none_is_none(place: dict[str, Any]) -> None:
    assert not list(read(graph(OVA={"nodes": [{"nodeID": 1, **place}]})).records.of_kind(Placement))


def test_a_box_that_is_placed_twice_stands_where_it_is_placed_first() -> None:
    twice = [{"nodeID": 1, "x": 1, "y": 1}, {"nodeID": "1", "x": 2, "y": 2}]
    assert [each.x for each in read(graph(OVA={"nodes": twice})).records.of_kind(Placement)] == [1.0]


@pytest.mark.parametrize(
    ("more", "text", "url"),
    [
        ({"text": {"txt": 'Yes, <span class="highlighted" id="1">so</span>', "url": "https://e.org"}}, "Yes, so", "https://e.org"),
        ({"text": 'Yes, <span class="highlighted" id="1">so</span>', "ova": []}, "Yes, so", None),
        ({"text": "", "OVA": {"url": "https://e.org", "nodes": None}}, "", "https://e.org"),
        ({"text": None, "OVA": []}, None, None),
        ({}, None, None),
    ],
)  # fmt: skip
def test_the_text_may_be_given_in_several_ways(more: dict[str, Any], text: str | None, url: str | None) -> None:
    reading = read(graph(**more))
    assert [(each.text, each.url) for each in reading.records.of_kind(Article)] == (
        [] if text is None else [(text, url)]
    )
    assert reading.losses == ()
    claim = reading.records["1"]
    assert isinstance(claim, Claim)
    assert (claim.excerpt is not None) == bool(text)


def test_text_that_an_unclosed_element_hides_is_named() -> None:
    reading = read(graph(text="So<title>it goes on"))
    assert [each.text for each in reading.records.of_kind(Article)] == ["So"]
    assert losses(reading) == {"Texts in an element that is never closed": ("<title>",)}


def test_roles_and_critical_questions_are_named_as_lost() -> None:
    plain = graph()
    plain["AIF"] |= {"descriptorfulfillments": [{"nodeID": 1}], "cqdescriptorfulfillments": [{"nodeID": 1}, 3]}
    assert losses(read(plain)) == {"Roles of premises": ("1",), "Critical questions": ("1", "?")}


def test_labels_are_text_and_never_markup() -> None:
    article = Article(id="a1", title="", text=SAID)
    claim = Claim(id='c"1', text="<script>", excerpt="x1")
    start = SAID.index("we")
    excerpt = Excerpt(id="x1", article="a1", start=start, end=start + 9, quote=SAID[start : start + 9])
    plain = json.loads(xaif.write(ArgumentMap([article, claim, excerpt])))
    assert plain["text"] == (
        "Lea said rain is coming &amp; "
        '<span class="highlighted" id="nodec&quot;1">we &lt;b&gt;mus</span>t&lt;/b&gt; go home.'
    )


def test_ova_shows_every_box_and_line_and_what_is_placed_where_it_was_placed() -> None:
    records = a_map("c1! <- e1 & c2; o1: c3 x i1", Placement(id="p1", of="c1", x=10.0, y=20.0))
    plain = json.loads(xaif.write(records))
    shown = {each["nodeID"]: (each["x"], each["y"]) for each in plain["OVA"]["nodes"] if each["visible"]}
    assert shown.keys() == {"c1", "e1", "c2", "c3", "i1", "o1"}
    assert shown["c1"] == (10.0, 9.0)
    ends = [(each["fromID"], each["toID"]) for each in plain["AIF"]["edges"]]
    assert ends == [(each["fromID"], each["toID"]) for each in plain["OVA"]["edges"]]
    assert len(ends) == 5


def test_without_the_key_of_argmap_what_ova_knows_is_left() -> None:
    plain = json.loads(xaif.write(GOLDEN))
    del plain["argmap"]
    records = read(plain).records
    assert [type(records[key]) for key in ("c1", "e1", "i1", "o2")] == [Claim, Claim, Inference, Objection]
    assert records["i1"].scheme == "argument from ignorance"  # type: ignore[union-attr]
    [article] = records.of_kind(Article)
    assert (article.text, article.url) == (GOLDEN["a1"].text, GOLDEN["a1"].url)  # type: ignore[union-attr]


def test_boxes_that_a_person_moved_or_added_stand_where_they_were_put() -> None:
    plain = json.loads(xaif.write(a_map("c1! <- e1 & c2")))
    assert not list(read(plain).records.of_kind(Placement))
    shown = {place["nodeID"]: place for place in plain["OVA"]["nodes"]}
    shown["c2"] |= {"x": 5, "y": 6}
    shown["i1"]["x"] = 1e9
    plain["AIF"]["nodes"].append({"nodeID": "n", "text": "new", "type": "I"})
    plain["OVA"]["nodes"].append({"nodeID": "n", "visible": True, "x": 7, "y": 8})
    reading = read(plain)
    placed = {each.of: (each.x, each.y) for each in reading.records.of_kind(Placement)}
    assert placed == {"c2": (5.0, 17.0), "n": (7.0, 19.0)}
    assert losses(reading) == {"Places that are too far away": ("i1",)}


def test_a_placed_box_that_was_moved_too_far_stays_and_is_named() -> None:
    plain = json.loads(xaif.write(a_map("c1", Placement(id="p1", of="c1", x=10.0, y=20.0))))
    plain["OVA"]["nodes"][0]["y"] = 10**400
    reading = read(plain)
    assert [(each.x, each.y) for each in reading.records.of_kind(Placement)] == [(10.0, 20.0)]
    assert losses(reading) == {"Places that are too far away": ("c1",)}


def test_what_a_person_marked_and_who_speaks_is_taken_in() -> None:
    article = Article(id="a1", title="", text=SAID)
    excerpt = Excerpt(id="x1", article="a1", start=0, end=3, quote="Lea", after=SAID[3:20])
    records = a_map("c1! <- e1", article, excerpt)
    records = ArgumentMap({**records, "c1": altered(records["c1"], excerpt="x1")}.values())
    plain = json.loads(xaif.write(records))
    assert read(plain) == Reading(records)
    plain["text"] = (
        plain["text"].replace("rain", '<span id="nodee1">rain</span>').replace("go", '<span id="q">go</span>')
    )
    plain["AIF"]["participants"] = [{"participantID": 1, "firstname": "Lea"}, {"participantID": 2, "firstname": "Mo"}]
    plain["AIF"]["nodes"] += [{"nodeID": "l", "type": "L", "text": "Lea: so"}, {"nodeID": "y", "type": "YA"}]
    plain["AIF"]["edges"] += [{"fromID": "l", "toID": "y"}, {"fromID": "y", "toID": "c1"}]
    plain["AIF"]["locutions"] = [{"nodeID": "l", "personID": 1}]
    reading = read(plain)
    first, seen = reading.records["c1"], reading.records["e1"]
    assert first == altered(records["c1"], note="Said by Lea")
    assert isinstance(seen, Evidence)
    assert reading.records[seen.excerpt or ""].quote == "rain"  # type: ignore[union-attr]
    assert losses(reading) == {
        "Locutions (L)": ("l",),
        "Illocutions (YA)": ("y",),
        "People who say nothing in the map": ("Mo",),
        "Marks in the text for something that is no statement": ("q",),
    }


def test_a_text_that_was_given_to_a_map_without_one_is_its_article() -> None:
    plain = json.loads(xaif.write(a_map("c1")))
    plain["text"] = 'So <span id="nodec1">it is</span>'
    records = read(plain).records
    assert [each.text for each in records.of_kind(Article)] == ["So it is"]
    assert [each.quote for each in records.of_kind(Excerpt)] == ["it is"]


def test_a_graph_that_was_changed_since_is_believed_before_the_key() -> None:
    plain = json.loads(xaif.write(GOLDEN))
    nodes = {node["nodeID"]: node for node in plain["AIF"]["nodes"]}
    nodes["c2"]["text"] = "Silence may mean anything."
    plain["AIF"]["nodes"].remove(nodes["o2"])
    plain["AIF"]["edges"] = [edge for edge in plain["AIF"]["edges"] if "o2" not in edge.values()]
    for place in plain["OVA"]["nodes"]:
        place["x"] += 100 * (place["nodeID"] == GOLDEN["p1"].of)  # type: ignore[union-attr]
    reading = read(plain)
    assert reading.losses == ()
    changed = {key: record for key, record in reading.records.items() if record != GOLDEN[key]}
    assert changed == {
        "c2": altered(GOLDEN["c2"], text="Silence may mean anything."),
        "p1": altered(GOLDEN["p1"], x=87.5),
    }
    assert GOLDEN.keys() - reading.records.keys() == {"o2"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"AIF": null}',
        b'{"AIF": {"nodes": [null]}}',
        b'{"AIF": {"nodes": 3}}',
        b"\xff",
        b'{"AIF":' * 100_000,
        b'{"AIF": {}, "argmap": [' + b"[]," * 5_000_000 + b"[]]}",
        b'{"AIF": {}, "text": ' + b"[" * 100_000,
    ],
)
def test_what_is_no_xaif_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        xaif.read(Given(data, "a.json"))
    assert "a.json" in caught.value.where


def test_a_json_file_is_told_apart_from_aif() -> None:
    for plain in (DIALOGUE, graph(ova=[])):
        assert formats.recognized(Given(json.dumps(plain).encode(), "a.json")) is formats.named("xaif")
