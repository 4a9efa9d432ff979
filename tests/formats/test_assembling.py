"""Putting a map together: whatever things are called in a file, none of them takes the place of another."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.formats import Given, Reading
from argmap.formats.assembling import Assembly
from argmap.formats.graphs import aif, brat, carneades
from argmap.model import Claim, Evidence, Inference, Objection, check

#: Names like those that argmap might make up.
names = st.sampled_from(["a", "b", "a-b", "b-a", "r", "r.2", "r holds", "a holds", "r-r", "c1", "i2", "o1", " ", "r'"])
types = st.sampled_from(["I", "I", "RA", "CA", "L"])


def losses(reading: Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


def texts(reading: Reading) -> set[str]:
    check(reading.records)
    return {each.text for each in reading.records.records() if isinstance(each, Claim | Evidence)}


def of_aif(nodes: dict[str, str], *arrows: tuple[str, str]) -> Reading:
    plain = {
        "nodes": [{"nodeID": name, "type": kind, "text": f"text of {name}"} for name, kind in nodes.items()],
        "edges": [{"fromID": start, "toID": end} for start, end in arrows],
    }
    return aif.read(Given(json.dumps(plain).encode()))


@given(st.dictionaries(names, types), st.lists(st.tuples(names, names), max_size=12))
def test_no_statement_of_a_graph_is_lost_and_no_tie_unnamed(nodes: dict[str, str], arrows: list[Any]) -> None:
    reading = of_aif(nodes, *arrows)
    assert {f"text of {name}" for name, kind in nodes.items() if kind == "I"} <= texts(reading)
    named = {place for loss in reading.losses for place in loss.where}
    ties = [each.id for each in reading.records.records() if isinstance(each, Inference | Objection)]
    steps = [name for name, kind in nodes.items() if kind in ("RA", "CA")]
    # A place is told in one line, and a name of nothing but spaces as a dash.
    assert len(ties) + len([name for name in steps if (name.strip() or "–") in named]) >= len(steps)


@given(
    st.dictionaries(names.map(str.strip).filter(bool), st.just("x")),
    st.dictionaries(names.map(str.strip).filter(bool), st.tuples(st.lists(names), names, st.lists(names))),
    st.lists(st.lists(names, max_size=3), max_size=3),
)
def test_no_statement_of_carneades_is_lost(stated: dict[str, str], argued: dict[str, Any], contested: Any) -> None:
    plain = {
        "statements": {name: f"text of {name}" for name in stated},
        "arguments": {
            name: {"premises": premises, "conclusion": goal, "undercutter": against}
            for name, (premises, goal, against) in argued.items()
        },
        "issues": {f"i{place}": {"positions": positions} for place, positions in enumerate(contested)},
    }
    reading = carneades.read(Given(json.dumps(plain).encode()))
    assert {f"text of {name}" for name in stated} <= texts(reading)


def test_what_argmap_makes_up_stands_in_nobodys_way() -> None:
    reading = of_aif({"a-b": "I", "a": "I", "b": "I"}, ("a", "b"))
    assert texts(reading) == {"text of a-b", "text of a", "text of b"}
    [step] = reading.records.of_kind(Inference)
    assert (step.premises, step.conclusion) == (("a",), "b")
    assert reading.losses == ()
    two = of_aif({"a": "I", "b": "I", "r.2": "I", "r": "RA"}, ("a", "r"), ("r", "b"), ("r", "r.2"))
    assert {each.conclusion for each in two.records.of_kind(Inference)} == {"b", "r.2"}
    held = of_aif(
        {"a": "I", "b": "I", "r holds": "I", "r": "RA", "q": "RA"}, ("a", "r"), ("r", "b"), ("b", "q"), ("q", "r")
    )
    assert texts(held) == {"text of a", "text of b", "text of r holds", "This step holds"}


def test_issues_of_carneades_take_no_statement_away() -> None:
    data = b"statements:\n  p: P\n  q: Q\n  p against q: R\nissues:\n  i:\n    positions: [p, q]\n"
    assert texts(carneades.read(Given(data))) == {"P", "Q", "R"}


def test_of_two_relations_of_brat_with_one_name_both_are_kept_and_one_is_named() -> None:
    lines = ["T1\tClaim 0 1\ta", "T2\tClaim 2 3\tb", "T3\tClaim 4 5\tc"]
    lines += ["R1\tsupports Arg1:T1 Arg2:T2", "R1\tsupports Arg1:T3 Arg2:T2"]
    reading = brat.read(Given("\n".join(lines).encode(), "a.ann", Path("nowhere.ann")))
    assert [each.premises for each in reading.records.of_kind(Inference)] == [("T1",), ("T3",)]
    assert losses(reading)["Steps and objections with the name of another"] == ("R1",)


def test_what_is_called_as_another_gets_an_id_of_its_own_and_is_named() -> None:
    assembly = Assembly()
    assembly.claim("a", "first")
    assembly.claim("a", "second")
    assembly.claim("b", "third")
    assembly.support("a", ["a"], "b")
    reading = assembly.finished()
    assert texts(reading) == {"first", "second", "third"}
    assert [each.premises for each in reading.records.of_kind(Inference)] == [("a",)]
    assert losses(reading) == {
        "Records with the name of another": ("a",),
        "Steps and objections with the name of another": ("a",),
    }


@pytest.mark.parametrize("is_backward", [True, False])
def test_a_long_chain_of_objections_to_nothing_is_left_out_at_once(is_backward: bool) -> None:
    assembly = Assembly()
    assembly.claim("a", "a")
    for place in sorted(range(20_000), reverse=is_backward):
        assembly.attack(f"o{place}", ["a"], f"o{place + 1}")
    start = time.process_time()
    reading = assembly.finished()
    assert time.process_time() - start < 3
    assert len(losses(reading)["Objections to something that is not there"]) == 20_000
