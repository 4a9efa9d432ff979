"""Reasons: what comes back, what its lists may hold, and what is named as lost."""

import json
import time
from typing import Any

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given
from argmap.formats.graphs import reasons
from argmap.model import ArgumentMap, Claim, Inference, Objection, Placement

modest = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
A, B, C = ({"id": key, "text": f"text {key}"} for key in "abc")


def read(*elements: Any) -> formats.Reading:
    return reasons.read(Given(json.dumps(elements).encode(), "a.json"))


def written(records: ArgumentMap) -> list[dict[str, Any]]:
    found = json.loads(reasons.write(records))
    assert isinstance(found, list)
    return found


@modest
@given(valid_maps())
def test_what_reasons_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "reasons")


def test_conjoined_reasons_are_premises_of_one_step() -> None:
    reading = read(A, B, C, {"id": "i", "from": ["a", "b"], "to": "c", "type": "supports"})
    assert reading.losses == ()
    assert reading.records["i"] == Inference(id="i", premises=("a", "b"), conclusion="c")
    assert reading.records["a"] == Claim(id="a", text="text a")


def test_an_arrow_needs_no_name_and_may_hold_whole_reasons() -> None:
    records = read({"from": "a", "to": "c"}, A, C, {"from": [A, "c"], "to": A, "type": "because"}).records
    assert {(each.premises, each.conclusion) for each in records.of_kind(Inference)} == {
        (("a",), "c"),
        (("a", "c"), "a"),
    }


@pytest.mark.parametrize("words", ["objects", "Objects to ", "attacks", "however"])
def test_an_arrow_that_objects_is_an_objection(words: str) -> None:
    records = read(A, B, {"id": "o", "from": "a", "to": "b", "type": words}).records
    assert records["o"] == Objection(id="o", premises=("a",), target="b")


def test_other_words_on_an_arrow_are_the_scheme_and_are_written_there() -> None:
    records = read(A, B, {"id": "i", "from": "a", "to": "b", "type": "as a sign"}).records
    assert records["i"] == Inference(id="i", premises=("a",), conclusion="b", scheme="as a sign")
    assert written(records)[-1]["type"] == "as a sign"


@pytest.mark.parametrize("scheme", ["objects", "Because", " "])
def test_a_scheme_that_reads_like_a_kind_of_arrow_stays_a_scheme(scheme: str) -> None:
    step = Inference(id="i", premises=("a",), conclusion="b", scheme=scheme)
    records = ArgumentMap([Claim(id="a", text=""), Claim(id="b", text=""), step])
    assert written(records)[-1]["type"] == "supports"
    assert reasons.read(Given(reasons.write(records))).records == records


def test_an_undercutter_points_at_the_arrow() -> None:
    records = a_map("c1 <- c2; o1: c3 x i1")
    assert written(records)[-1] == {"id": "o1", "type": "objects", "from": ["c3"], "to": "i1"}


def test_boxes_lie_where_their_centres_are() -> None:
    reading = read({**A, "x": "150", "y": -2.5}, {**B, "x": 1}, {**C, "x": 0, "y": 1e9})
    assert [(each.of, each.x, each.y) for each in reading.records.of_kind(Placement)] == [("a", 150, -2.5)]
    assert [(loss.what, loss.where) for loss in reading.losses] == [("Places that are too far away", ("c",))]


@pytest.mark.parametrize(
    ("elements", "what"),
    [
        ([A, {"id": "i", "from": "z", "to": "a", "x": 1, "y": 1}], {
            "Premises that are no statements": ("z",), "Steps without a premise": ("i",)
        }),
        ([A, {"id": "i", "from": "a", "to": "z"}], {"Steps to something that is no claim": ("i",)}),
        ([A, {"id": "o", "from": "a", "to": "z", "type": "objects"}], {
            "Objections to something that is not there": ("o",)
        }),
        ([A, {"id": "o", "from": "a", "to": "a", "type": "objects", "scheme": "s"}], {
            "Fields that a map has no place for": ("o.scheme",)
        }),
        ([{**A, "width": 1, "bold": True}, {"id": "b", "note": ""}], {
            "Fields that a map has no place for": ("a.bold", "a.width", "b.note"),
            "What is neither a reason nor an arrow": ("b",),
        }),
        ([A, A, {"id": "a", "from": "a", "to": "a"}], {"Reasons and arrows with the name of another": ("a", "a")}),
    ],
)  # fmt: skip
def test_what_a_map_has_no_place_for_is_named(elements: list[Any], what: dict[str, tuple[str, ...]]) -> None:
    assert {loss.what: loss.where for loss in read(*elements).losses} == what


#: More objects than any map has, which would take more than a gigabyte.
MANY = b"[" + b"{}," * 4_000_001 + b"{}]"


@pytest.mark.parametrize("data", [b"", b"{}", b"[3]", b"[[]]", b"[{", b"[" * 100_000, b"\xff", b'[{"text": []}]', MANY])
def test_what_is_no_list_of_reasons_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        reasons.read(Given(data, "a.json"))
    assert caught.value.where.startswith("a.json")


@pytest.mark.parametrize(
    ("elements", "is_one"),
    [
        ([A], True),
        ([A, B, {"from": "a", "to": "b"}], True),
        ([{**A, "width": 200}, {"from": "a", "to": "a", "paths": []}], True),
        ([], False),
        ([{**A, "likes": 3}], False),
        ([{"from": "a", "to": "b"}], False),
        ([{"text": "a"}], False),
        ([A, {"from": "a", "to": "a"}, {"page": 2}], False),
        ({"id": "a", "text": "b"}, False),
        ([1, 2], False),
    ],
)
def test_lists_of_reasons_are_recognized_and_other_lists_are_not(elements: Any, is_one: bool) -> None:
    found = formats.recognized(Given(json.dumps(elements).encode(), "a.json"))
    assert found is (formats.named("reasons") if is_one else None)


def test_a_long_list_is_known_by_its_beginning() -> None:
    long = [{**A, "id": str(at), "text": "so " * 100} for at in range(2_000)]
    assert formats.recognized(Given(json.dumps(long).encode(), "a.json")) is formats.named("reasons")
    assert formats.recognized(Given(json.dumps([{"page": 2}, *long]).encode(), "a.json")) is None
    start = time.process_time()
    assert formats.recognized(Given(b"[" + b'{"page": [1, 2, 3]},' * 1_000_000 + b"{}]", "a.json")) is None
    assert formats.recognized(Given(b"[" * 20_000_000, "a.json")) is None
    assert time.process_time() - start < 2
