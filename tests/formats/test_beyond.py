"""What is said of a graph beside it: it comes back where it fits, and is left out and named where it does not."""

from time import perf_counter
from typing import Any

import pytest
from notation import a_map

from argmap.formats import Reading
from argmap.formats.graphs.beyond import beyond, parts, restored
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, check
from argmap.model.records import altered

GRAPH = a_map("c1 <- c2 & c3; c2 <- c4; o1: c5 x c1")
MISFIT = "Details of argmap that do not fit"


def back(said: dict[str, Any], *more: Any) -> tuple[ArgumentMap, dict[str, tuple[str, ...]]]:
    reading = restored(Reading(GRAPH), said, list(more))
    check(reading.records)
    return reading.records, {loss.what: loss.where for loss in reading.losses}


def test_what_is_written_beyond_the_graph_comes_back() -> None:
    rich = a_map("c1! <- e2 & c3?; e2; -o1: c3 x c1")
    bare = a_map("c1 <- c2 & c3; o1: c3 x c1")
    drawn = ArgumentMap(
        [
            altered(bare["c1"], text="c1"),
            Claim(id="e2", text="e2"),
            bare["c3"],
            altered(bare["i1"], premises=("e2", "c3")),
            bare["o1"],
        ]
    )
    said = {key: beyond(record) for key, record in rich.items()}
    assert restored(Reading(drawn), said, parts(rich)) == Reading(rich)


@pytest.mark.parametrize(
    ("said", "more", "left_out"),
    [
        ({"c1": {"excerpt": "x9"}}, [], ("c1",)),
        ({"c1": 5}, [], ()),
        ({"c1": {"colour": "red"}}, [], ("c1",)),
        ({"c1": {"main": "yes"}}, [], ("c1",)),
        ({"c1": {"kind": "evidence"}}, [], ("c1",)),
        ({"i1": {"mode": "attestation"}}, [], ("i1",)),
        ({"i1": {"roles": {"c9": "sign"}}}, [], ("i1",)),
        ({}, [5, "c", None], ("?", "?", "?")),
        ({}, [{"kind": "claim", "id": "c9", "text": ""}], ("c9",)),
        ({}, [{"kind": "source", "id": "c1", "type": ""}], ("c1",)),
        ({}, [{"kind": "placement", "id": "p", "of": "c9", "x": 0, "y": 0}], ("p",)),
        ({}, [{"kind": "source", "id": "s", "type": "", "origin": "s"}], ("s",)),
        ({}, [{"kind": "excerpt", "id": "x", "article": "c1", "start": 0, "end": 1, "quote": ""}], ("x",)),
    ],
)
def test_what_does_not_fit_is_left_out_and_named(
    said: dict[str, Any], more: list[Any], left_out: tuple[str, ...]
) -> None:
    records, losses = back(said, *more)
    assert records == GRAPH
    assert losses == ({MISFIT: left_out} if left_out else {})


def test_evidence_that_another_program_has_concluded_to_is_a_claim_again() -> None:
    records, losses = back({"c2": {"kind": "evidence", "type": "event"}, "c3": {"kind": "evidence", "type": "event"}})
    assert isinstance(records["c2"], Claim)
    assert isinstance(records["c3"], Evidence)
    assert losses == {MISFIT: ("c2",)}


def test_a_step_is_no_attestation_when_its_evidence_is_a_claim_again() -> None:
    records, losses = back({"c2": {"kind": "evidence", "type": "event"}, "i1": {"mode": "attestation"}})
    assert isinstance(records["i1"], Inference)
    assert records["i1"].mode == "inference"
    assert set(losses[MISFIT]) == {"c2", "i1"}


def test_what_hangs_on_something_left_out_lets_go_of_it() -> None:
    article = {"kind": "article", "id": "a", "title": 5, "text": ""}
    excerpt = {"kind": "excerpt", "id": "x", "article": "a", "start": 0, "end": 0, "quote": "so"}
    records, losses = back({"c1": {"excerpt": "x", "main": True}}, article, excerpt)
    assert records == ArgumentMap([altered(GRAPH["c1"], main=True), *(GRAPH[key] for key in GRAPH if key != "c1")])
    assert losses == {MISFIT: ("a", "x")}


def test_a_box_in_two_groups_is_in_none() -> None:
    groups = [{"kind": "group", "id": key, "title": "", "members": ["c1"]} for key in "gh"]
    records, _ = back({}, *groups)
    assert not list(records.of_kind(Group))


def test_what_is_said_of_a_box_that_is_gone_counts_for_nothing() -> None:
    assert back({"c9": {"main": True}}) == (GRAPH, {})


def test_a_long_circle_of_origins_is_found_in_one_walk() -> None:
    circle = [{"kind": "source", "id": f"s{i}", "type": "", "origin": f"s{(i + 1) % 5000}"} for i in range(5000)]
    start = perf_counter()
    records, losses = back({}, *circle)
    assert perf_counter() - start < 5
    assert records == GRAPH
    assert len(losses[MISFIT]) == 5000


def test_many_groups_around_one_box_are_found_in_one_walk() -> None:
    groups = [{"kind": "group", "id": f"g{at}", "title": "", "members": ["c1"]} for at in range(5000)]
    start = perf_counter()
    records, losses = back({}, *groups)
    assert perf_counter() - start < 2
    assert records == GRAPH
    assert len(losses[MISFIT]) == 5000
