"""What OVA 2 saves, also in the dialect of ReCAP: nodes within edges, the text with its marks, the main claim."""

import json
from typing import Any

import pytest

from argmap import formats
from argmap.formats import FileFormatError, Given, Reading
from argmap.formats.graphs import ova2
from argmap.model import Article, Claim, Excerpt, Inference, Objection, Placement, check


def node(number: int, kind: str, text: str, **more: Any) -> dict[str, Any]:
    plain = {"id": number, "x": number * 10, "y": 50.0, "color": "b", "text": text, "type": kind, "scheme": "0"}
    return {**plain, "descriptors": {}, "cqdesc": {}, "visible": True, "participantID": 0, "w": 9, "h": 9, **more}


NODES = [
    node(1, "I", "go home", majorClaim=True, comment="a comment"),
    node(2, "RA", "Default Inference", scheme="72"),
    node(3, "I", "rain is coming", participantID="2"),
    node(4, "CA", "Default Conflict", scheme="71", visible=False),
    node(5, "I", "it is dry"),
    node(6, "RA", "Sign", scheme="30", descriptors={"s_x": 3}, cqdesc={"q": 1}),
]
PLAIN: dict[str, Any] = {
    "nodes": NODES,
    "edges": [
        {"from": NODES[start - 1], "to": NODES[end - 1], "visible": True}
        for start, end in ((3, 2), (2, 1), (5, 4), (4, 2), (5, 6), (6, 3))
    ],
    "participants": [{"id": 2, "firstname": "Lea", "surname": "Li"}],
    "analysis": {
        "txt": 'We must <span id="node1" class="hl">go home</span>:<br><span id="node3">rain is coming</span>.',
        "plain_txt": "We must go home:\nrain is coming.",
        "documentTitle": "Weather",
        "documentSource": "https://e.org",
        "documentDate": "1/5/2024",
        "annotatorName": "Ann",
    },
}


def read(plain: Any) -> Reading:
    reading = ova2.read(Given(json.dumps(plain).encode(), "talk.json"))
    check(reading.records)
    return reading


def test_nodes_within_edges_are_wired() -> None:
    records = read(PLAIN).records
    assert records["2"] == Inference(id="2", premises=("3",), conclusion="1")
    assert records["4"] == Objection(id="4", premises=("5",), target="2")
    assert records["6"] == Inference(id="6", premises=("5",), conclusion="3", scheme="Sign")


def test_the_text_the_main_claim_and_the_speaker_are_carried_over() -> None:
    records = read(PLAIN).records
    [article] = records.of_kind(Article)
    assert (article.title, article.url, article.date) == ("Weather", "https://e.org", "2024-05-01")
    assert article.text == PLAIN["analysis"]["plain_txt"]
    first, second = records["1"], records["3"]
    assert isinstance(first, Claim)
    assert isinstance(second, Claim)
    assert (first.main, first.note, second.main, second.note) == (True, "a comment", False, "Said by Lea Li")
    assert {each.quote: article.text[each.start : each.end] for each in records.of_kind(Excerpt)} == {
        "go home": "go home",
        "rain is coming": "rain is coming",
    }


def test_what_is_seen_is_placed() -> None:
    assert {each.of: (each.x, each.y) for each in read(PLAIN).records.of_kind(Placement)} == {
        key: (10.0 * int(key), 61.0) for key in "12356"
    }


def test_what_has_no_place_is_named() -> None:
    assert {loss.what: loss.where for loss in read(PLAIN).losses} == {
        "Roles of premises": ("6",),
        "Critical questions": ("6",),
        "Who made the map": ("Ann",),
    }


def test_a_comment_on_a_step_and_a_place_too_far_away_are_named() -> None:
    nodes = [node(1, "I", "so", y=10**400), node(2, "RA", "RA", comment="why?"), node(3, "I", "or", x="far")]
    edges = [{"from": nodes[0], "to": nodes[1]}, {"from": nodes[1], "to": nodes[2]}]
    reading = read({"nodes": nodes, "edges": edges, "analysis": {}})
    assert {loss.what: loss.where for loss in reading.losses} == {
        "Places that are too far away": ("1", "3"),
        "Notes on something that is no statement": ("2",),
    }


def test_a_text_without_markup_is_taken_as_it_is() -> None:
    plain = {"nodes": [], "edges": None, "participants": None, "analysis": {"plain_txt": "1 < 2"}}
    assert [each.text for each in read(plain).records.of_kind(Article)] == ["1 < 2"]
    assert not read({"nodes": [], "analysis": []}).records


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"nodes": 3}', b'{"nodes": [3]}', b'{"nodes":' * 99_999, b"\xff"]
)
def test_what_is_no_file_of_ova_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        ova2.read(Given(data, "a.json"))
    assert "a.json" in caught.value.where


def test_a_file_of_ova_2_is_known_by_its_analysis() -> None:
    assert formats.recognized(Given(json.dumps(PLAIN).encode(), "a.json")) is formats.named("ova2")
