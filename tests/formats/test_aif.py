"""AIF: what comes back, what real files hold, and what is named as lost."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given
from argmap.formats.graphs import aif
from argmap.model import ArgumentMap, Claim, Inference, Objection

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers"
#: More lists than any map has, which would take more than a gigabyte.
MANY = b'{"nodes": [' + b"{}," * 4_000_001 + b"{}]}"
modest = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def read(nodes: dict[str, str], *arrows: str, **more: Any) -> formats.Reading:
    """Read a graph: the type of each node by its id, and arrows like "1>2"."""
    plain = {
        "nodes": [
            {"nodeID": key, "text": f"text {key}" if kind == "I" else kind, "type": kind} for key, kind in nodes.items()
        ],
        "edges": [dict(zip(("fromID", "toID"), arrow.split(">"), strict=True)) for arrow in arrows],
        "locutions": [],
        **more,
    }
    return aif.read(Given(json.dumps(plain).encode()))


def losses(reading: formats.Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


@modest
@given(valid_maps())
def test_what_aif_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "aif")


def test_a_step_and_a_conflict_are_read() -> None:
    reading = read({"1": "I", "2": "RA", "3": "I", "4": "I", "5": "CA"}, "1>2", "2>3", "4>5", "5>2")
    assert reading.losses == ()
    assert reading.records["2"] == Inference(id="2", premises=("1",), conclusion="3")
    assert reading.records["5"] == Objection(id="5", premises=("4",), target="2")


def test_a_step_with_two_ends_is_two_steps_and_is_named() -> None:
    reading = read({"1": "I", "2": "RA", "3": "I", "4": "I"}, "1>2", "2>3", "2>4")
    assert [(step.premises, step.conclusion) for step in reading.records.of_kind(Inference)] == [
        (("1",), "3"),
        (("1",), "4"),
    ]
    assert losses(reading) == {"Steps and conflicts with several ends, now one for each": ("2",)}


def test_what_supports_a_step_supports_an_assumption_of_that_step() -> None:
    reading = read({"1": "I", "2": "RA", "3": "I", "4": "I", "5": "RA"}, "1>2", "2>3", "4>5", "5>2")
    step = reading.records["2"]
    assert isinstance(step, Inference)
    assert step.premises[0] == "1"
    backing = reading.records[step.premises[1]]
    assert isinstance(backing, Claim)
    assert backing.implicit
    assert reading.records["5"] == Inference(id="5", premises=("4",), conclusion=backing.id)
    assert reading.losses == ()


@pytest.mark.parametrize(
    ("nodes", "arrows", "what"),
    [
        ({"1": "RA", "2": "I"}, ["1>2"], {"Steps without a premise": ("1",)}),
        ({"1": "I", "2": "RA"}, ["1>2"], {"Steps without a conclusion": ("2",)}),
        ({"1": "CA", "2": "I"}, ["1>2"], {"Objections that name no statement": ("1",)}),
        ({"1": "I", "2": "CA"}, ["1>2"], {"Objections to something that is not there": ("2",)}),
        ({"1": "I"}, ["1>9"], {"Arrows that lead nowhere": ("1 → 9",)}),
        ({"1": "I", "2": "MA"}, ["1>2"], {"Rephrases (MA)": ("2",)}),
        ({"1": "I", "2": "XX"}, [], {"Nodes of the type XX": ("2",)}),
        ({"1": "L", "2": "RA", "3": "I", "4": "I"}, ["1>2", "4>2", "2>3"], {
            "Locutions (L)": ("1",), "Arrows between steps and locutions": ("1 → 2",)
        }),
    ],
)  # fmt: skip
def test_what_a_map_has_no_place_for_is_named(
    nodes: dict[str, str], arrows: list[str], what: dict[str, tuple[str, ...]]
) -> None:
    assert losses(read(nodes, *arrows)) == what


def test_nodes_without_a_number_are_counted() -> None:
    nodes = [{"type": "I", "text": words} for words in "ab"] + [{"type": "I", "text": "c", "nodeID": "2. node"}]
    reading = aif.read(Given(json.dumps({"nodes": [*nodes, {"type": "MA"}], "edges": [{}]}).encode()))
    assert {each.text for each in reading.records.of_kind(Claim)} == {"a", "b", "c"}
    assert losses(reading) == {"Arrows that lead nowhere": ("→",), "Rephrases (MA)": ("4. node",)}


@pytest.mark.parametrize(
    ("fields", "lost"),
    [
        ({"scheme": "Ad hominem"}, {"Names of conflicts": ("2: Ad hominem",)}),
        ({"text": "Ad hominem"}, {"Names of conflicts": ("2: Ad hominem",)}),
        ({"scheme": "Default Conflict", "text": "Default Conflict"}, {}),
        ({"text": "CA"}, {}),
    ],
)
def test_the_scheme_of_a_conflict_is_named(fields: dict[str, str], lost: dict[str, tuple[str, ...]]) -> None:
    nodes = [{"nodeID": "1", "type": "I"}, {"nodeID": "2", "type": "CA", **fields}, {"nodeID": "3", "type": "I"}]
    edges = [{"fromID": "1", "toID": "2"}, {"fromID": "2", "toID": "3"}]
    assert losses(aif.read(Given(json.dumps({"nodes": nodes, "edges": edges}).encode()))) == lost


def test_one_step_with_many_premises_and_ends_makes_no_huge_map() -> None:
    nodes = {str(at): "I" for at in range(2_000)} | {"r": "RA"}
    reading = read(nodes, *(f"{at}>r" for at in range(1_000)), *(f"r>{at}" for at in range(1_000, 2_000)))
    assert sum(len(each.premises) for each in reading.records.of_kind(Inference)) <= 51_000
    assert losses(reading)["What makes more steps and objections than a map should hold"] == ("r",)


def test_objections_to_what_is_left_out_are_left_out_and_named() -> None:
    reading = read({"1": "RA", "2": "I", "3": "I", "4": "CA", "5": "CA"}, "1>2", "3>4", "4>1", "3>5", "5>4")
    assert losses(reading)["Objections to something that is not there"] == ("4", "5")


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"nodes": 3}', b'{"nodes": [[]]}', b"[" * 100_000, b"\xff", MANY]
)
def test_what_is_no_aif_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        aif.read(Given(data, "a.json"))
    assert "a.json" in caught.value.where


def test_an_empty_graph_is_an_empty_map() -> None:
    assert aif.read(Given(b'{"nodes": [], "edges": null}')).records == a_map("")


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
def test_real_files_have_the_counts_that_are_known_of_them() -> None:
    manifest = json.loads((PEERS / "MANIFEST.json").read_text())
    some = [each for each in manifest if "/aif/" in each["file"]]
    for each in some:
        path = PEERS.parent / each["file"]
        reading = formats.imported(path)
        assert _counts(reading) == Counter(each["nodes"]), path
        assert _edges(path, reading) == each["edges"], path
    assert len(some) > 300


def _counts(reading: formats.Reading) -> Counter[str]:
    """The nodes of each type that a reading represents or names."""
    records, lost = reading.records, losses(reading)
    counts = Counter({"I": sum(not claim.implicit for claim in records.of_kind(Claim))})
    # The further ends of a step are numbered after it.
    counts["RA"] = len({step.id.split(".")[0] for step in records.of_kind(Inference)})
    counts["CA"] = len({each.id.split(".")[0] for each in records.of_kind(Objection)})
    counts["RA"] += len(lost.get("Steps without a premise", ())) + len(lost.get("Steps without a conclusion", ()))
    counts["CA"] += len(lost.get("Objections that name no statement", ()))
    counts["CA"] += len(lost.get("Objections to something that is not there", ()))
    for what, where in lost.items():
        if what.endswith(")"):
            counts[what.rstrip(")").split("(")[1]] += len(where)
    return +counts


def _edges(path: Path, reading: formats.Reading) -> int:
    """The arrows that a reading represents, or that hang on a node that it names."""
    plain = json.loads(path.read_text())
    named = {key for loss in reading.losses for key in loss.where}
    ties = {record.id: record for record in reading.records.records() if isinstance(record, Inference | Objection)}
    held = 0
    for edge in plain["edges"]:
        start, end = edge["fromID"], edge["toID"]
        held += bool({start, end} & named) or (end in ties and start in (*ties[end].premises, *ties)) or start in ties
    return held
