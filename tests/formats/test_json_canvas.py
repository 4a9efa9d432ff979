"""Canvases: what Obsidian shows, what comes back, and what counts of what a person does there."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.strategies import plain_values, valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given
from argmap.formats.diagrams import canvas
from argmap.model import ArgumentMap, Article, Claim, Group, Inference, Objection, Placement, check

modest = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def a_card(key: str, text: str, x: int = 0, **more: Any) -> dict[str, Any]:
    return {"id": key, "type": "text", "x": x, "y": 0, "width": 100, "height": 50, "text": text, **more}


def a_line(start: str, end: str, label: str | None = None, **more: Any) -> dict[str, Any]:
    told = {} if label is None else {"label": label}
    return {"id": f"{start}-{end}", "fromNode": start, "toNode": end, **told, **more}


def read(nodes: list[dict[str, Any]], edges: list[dict[str, Any]], **more: Any) -> formats.Reading:
    return canvas.read(Given(json.dumps({"nodes": nodes, "edges": edges, **more}).encode(), "a.canvas"))


def losses(reading: formats.Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


def edited(
    records: ArgumentMap, edit: Callable[[dict[str, dict[str, Any]], list[dict[str, Any]]], Any]
) -> formats.Reading:
    """Read what becomes of a map when somebody edits its cards, by id, and its lines."""
    plain = json.loads(canvas.write(records))
    nodes = {node["id"]: node for node in plain["nodes"]}
    edit(nodes, plain["edges"])
    return read(list(nodes.values()), plain["edges"], **({"argmap": plain["argmap"]} if "argmap" in plain else {}))


@modest
@given(valid_maps())
def test_what_a_canvas_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "canvas")


@modest
@given(valid_maps())
def test_a_canvas_is_as_the_specification_says(records: ArgumentMap) -> None:
    plain = json.loads(canvas.write(records))
    keys = [node["id"] for node in plain["nodes"]]
    assert len(set(keys)) == len(keys)
    for node in plain["nodes"]:
        assert node["type"] in ("text", "group")
        assert all(type(node[name]) is int for name in ("x", "y", "width", "height"))
        assert isinstance(node["text" if node["type"] == "text" else "label"], str)
        assert node.get("color", "1") in set("123456")
    for edge in plain["edges"]:
        assert {edge["fromNode"], edge["toNode"]} <= set(keys)
        assert edge.get("toEnd", "arrow") in ("none", "arrow")
        assert {edge["fromSide"], edge["toSide"]} == {"top", "bottom"}
    assert len({edge["id"] for edge in plain["edges"]}) == len(plain["edges"])


def test_statements_and_steps_are_cards_and_premises_are_lines() -> None:
    step = Inference(id="i1", premises=("e1", "c2"), conclusion="c1", roles={"e1": "sign"}, scheme="Sign")
    plain = json.loads(canvas.write(a_map("c1; c2; e1; c3 x c1", step, Claim(id="q", text="*a*\n# b"))))
    texts = {node["id"]: node["text"] for node in plain["nodes"]}
    assert texts == {
        "c1": "c1",
        "c2": "c2",
        "c3": "c3",
        "e1": "e1",
        "q": "\\*a\\*\n\\# b",
        "i1": "Sign",
        "o1": "objection",
    }
    assert [(each["fromNode"], each["toNode"], each.get("label")) for each in plain["edges"]] == [
        ("e1", "i1", "sign"),
        ("c2", "i1", None),
        ("i1", "c1", "supports"),
        ("c3", "o1", None),
        ("o1", "c1", "attacks"),
    ]


def test_notes_and_arrows_of_a_person_are_claims_and_steps() -> None:
    nodes = [a_card("a", "It rains"), a_card("b", "It is \\*wet\\*", 200), a_card("c", "A roof", 400)]
    reading = read(nodes, [a_line("a", "b"), a_line("c", "b", "attacks"), a_line("c", "a", "Supports")])
    assert [each.text for each in reading.records.of_kind(Claim)] == ["It rains", "It is *wet*", "A roof"]
    steps = {(each.premises, each.conclusion) for each in reading.records.of_kind(Inference)}
    assert steps == {(("a",), "b"), (("c",), "a")}
    assert [(each.premises, each.target) for each in reading.records.of_kind(Objection)] == [(("c",), "b")]
    assert {(each.of, each.x, each.y) for each in reading.records.of_kind(Placement)} == {
        ("a", 50.0, 25.0), ("b", 250.0, 25.0), ("c", 450.0, 25.0)
    }  # fmt: skip
    assert reading.losses == ()


@pytest.mark.parametrize(
    ("node", "edge", "what"),
    [
        ({"id": "f", "type": "file", "file": "notes/a.md", "x": 0, "y": 0, "width": 1, "height": 1}, None, {
            "Files on the canvas": ("notes/a.md",),
        }),
        ({"id": "l", "type": "link", "url": "https://a.b", "x": 0, "y": 0, "width": 1, "height": 1}, None, {
            "Links on the canvas": ("https://a.b",),
        }),
        ({"id": "z", "type": "shape"}, None, {"Nodes of the type shape": ("z",)}),
        (a_card("z", "", color="2"), None, {"Fields of cards": ("color",)}),
        ({"id": "g", "type": "group", "label": "G", "x": 999, "y": 0, "width": 1, "height": 1}, None, {
            "Groups without a card": ("G",),
        }),
        (None, a_line("a", "f"), {"Arrows that lead nowhere": ("a → f",)}),
        (None, a_line("a", "b", "reminds of"), {"Words at lines": ("reminds of",)}),
        (None, a_line("a", "b", toEnd="none"), {"Lines without a direction": ("a-b",)}),
        (None, a_line("a", "b", fromEnd="arrow"), {"Arrows in both directions, now in one": ("a-b",)}),
        (None, a_line("a", "b", color="1"), {"Fields of lines": ("color",)}),
    ],
)  # fmt: skip
def test_what_a_map_has_no_place_for_is_named(node: Any, edge: Any, what: dict[str, tuple[str, ...]]) -> None:
    nodes = [a_card("a", "A"), a_card("b", "B", 200), *([node] if node else [])]
    assert losses(read(nodes, [edge] if edge else [])) == what


def test_an_arrow_drawn_from_its_head_leads_the_other_way() -> None:
    reading = read([a_card("a", "A"), a_card("b", "B")], [a_line("a", "b", fromEnd="arrow", toEnd="none")])
    assert [(each.premises, each.conclusion) for each in reading.records.of_kind(Inference)] == [(("b",), "a")]


def test_a_card_is_in_the_smallest_group_that_it_lies_in() -> None:
    frames = [("big", -10, 900), ("small", 190, 200)]
    groups = [
        {"id": key, "type": "group", "label": key, "x": x, "y": -10, "width": width, "height": 100}
        for key, x, width in frames
    ]
    reading = read([*groups, a_card("a", "A"), a_card("b", "B", 200)], [])
    assert {each.title: each.members for each in reading.records.of_kind(Group)} == {"big": ("a",), "small": ("b",)}
    assert losses(reading) == {"Boxes in a second group": ("b",)}


def test_a_card_that_somebody_moved_stays_there_and_the_others_stay_free() -> None:
    def move(nodes: dict[str, dict[str, Any]], edges: list[dict[str, Any]]) -> None:
        nodes["c2"].update(x=1000, y=2000, width=100, height=50)

    records = a_map("c1 <- c2", Placement(id="p1", of="c1", x=1.25, y=2.5))
    found = edited(records, move).records
    assert {(each.id, each.of, each.x, each.y) for each in found.of_kind(Placement)} == {
        ("p1", "c1", 1.25, 2.5),
        (next(each.id for each in found.of_kind(Placement) if each.of == "c2"), "c2", 1050.0, 2025.0),
    }


def test_a_card_that_somebody_moved_out_of_a_group_has_left_it() -> None:
    records = a_map("c1; c2; c3", Group(id="g1", title="G", members=("c1", "c2")))
    found = edited(records, lambda nodes, _: nodes["c2"].update(x=99_000)).records
    assert found["g1"] == Group(id="g1", title="G", members=("c1",))


def test_words_that_somebody_changed_count() -> None:
    def reword(nodes: dict[str, dict[str, Any]], edges: list[dict[str, Any]]) -> None:
        nodes["c1"]["text"] = "New \\*words\\*"
        nodes["i1"]["text"] = "Sign"
        nodes["i2"]["text"] = "follows from"

    found = edited(a_map("c1 <- c2; c1 <- c3"), reword).records
    assert found["c1"] == Claim(id="c1", text="New *words*")
    assert found["i1"] == Inference(id="i1", premises=("c2",), conclusion="c1", scheme="Sign")
    assert found["i2"] == Inference(id="i2", premises=("c3",), conclusion="c1", mode="entailment")


def test_arrows_that_somebody_drew_are_premises_and_objections() -> None:
    records = a_map("c1 <- c2; c3; c4; c3 x c1")
    lines = [a_line("c3", "i1"), a_line("c4", "o1"), a_line("c4", "i1", "undercuts"), a_line("c4", "c2")]
    found = edited(records, lambda _, edges: edges.extend(lines)).records
    assert found["i1"] == Inference(id="i1", premises=("c2", "c3"), conclusion="c1")
    assert found["o1"] == Objection(id="o1", premises=("c3", "c4"), target="c1")
    assert Objection(id="c4-i1", premises=("c4",), target="i1") in list(found.records())
    assert Inference(id="c4-c2", premises=("c4",), conclusion="c2") in list(found.records())


def test_what_is_no_card_comes_back_and_what_somebody_removed_does_not() -> None:
    records = a_map("c1 <- c2; c3", Article(id="a1", title="A", text="t"))
    found = edited(records, lambda nodes, _: nodes.pop("c3")).records
    assert found == ArgumentMap(each for each in records.records() if each.id != "c3")


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"3", b'{"a": 1}', b"{", b"[" * 100_000, b"\xff", b'{"nodes": [{"x": 1e999}]}']
)
def test_what_is_no_canvas_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        canvas.read(Given(data, "a.canvas"))
    assert "a.canvas" in caught.value.where


@pytest.mark.parametrize("key", ["x", "y", "width", "height", "id", "text"])
def test_a_number_larger_than_any_screen_is_no_place(key: str) -> None:
    for number in (int("9" * 400), -int("9" * 400), 1e300):
        reading = read([{**a_card("a", "A"), key: number}, a_card("b", "B")], [])
        check(reading.records)
        placed = {each.of for each in reading.records.of_kind(Placement)}
        if key in ("x", "y", "width", "height"):
            assert placed == {"b"}
            assert losses(reading) == {"Rows in which something is missing or out of bounds": ("a",)}


def test_a_canvas_of_more_objects_than_a_map_can_hold_is_refused() -> None:
    data = b'{"nodes":[' + b"{}," * 4_000_001 + b"{}]}"
    with pytest.raises(FileFormatError, match="more lists and objects"):
        canvas.read(Given(data, "a.canvas"))


def test_thousands_of_cards_and_groups_take_no_long_time() -> None:
    count = 4_000
    cards = [a_card(f"c{n}", "A", argmap={"at": [0, 0, 100, 50], "kind": "claim"}) for n in range(count)]
    members = " ".join(card["id"] for card in cards)
    frame = {"x": 0, "y": 0, "width": 1, "height": 1}
    own = {"members": members, "at": [0, 0, 1, 1]}
    groups = [{"id": f"g{n}", "type": "group", "label": "", **frame, "argmap": own} for n in range(20)]
    begin = time.process_time()
    reading = read([*cards, *groups], [])
    assert time.process_time() - begin < 4
    assert [len(each.members) for each in reading.records.of_kind(Group)] == [count]


def test_a_step_with_several_ends_leads_to_the_first_and_the_others_are_named() -> None:
    records = a_map("c1 <- c2; c3")
    reading = edited(records, lambda _, edges: edges.append(a_line("i1", "c3", "supports")))
    assert reading.records["i1"] == records["i1"]
    assert losses(reading) == {"Steps and conflicts with several ends, now one for each": ("i1",)}


def test_an_empty_canvas_is_an_empty_map() -> None:
    assert canvas.read(Given(b"{}")).records == canvas.read(Given(b'{"nodes":[],"edges":[]}')).records == ArgumentMap()


KEYS = ["id", "type", "x", "y", "width", "height", "text", "label", "fromNode", "toNode", "argmap", "toEnd", "color"]
VALUES = plain_values | st.sampled_from(
    ["text", "group", "a", "b", {"kind": "inference"}, {"kind": "group", "members": "a"}]
)
OBJECTS = st.lists(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=8), max_size=5)


@modest
@given(OBJECTS, OBJECTS)
def test_any_canvas_gives_a_sound_map(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> None:
    check(read(nodes, edges).records)


def test_json_that_has_texts_and_links_but_no_boxes_is_no_canvas() -> None:
    plain = {"statements": {"A": {"members": [{"type": "link", "text": "see"}]}}, "relations": [{"type": "text"}]}
    assert formats.recognized(Given(json.dumps(plain).encode(), "debate.json")) is None
