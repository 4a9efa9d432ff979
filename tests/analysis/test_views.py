"""Focus, reach and sensitivity: what the window and the pictures ask."""

import pytest
from notation import a_map

from argmap.analysis import (
    Footings,
    Reach,
    WhatIfError,
    carried,
    falls_without,
    reach,
    sensitivity,
    what_if,
    what_it_rests_on,
)
from argmap.model import Inference


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("i1: c1 <~ e1", Reach.SHOWN),
        ("i1: c1 <= c2; c2 <~ e1", Reach.SHOWN),
        ("i1: c1 <- e1", Reach.INFERRED),
        ("i1: c1 <= c2; c2 <- e1", Reach.INFERRED),
        ("i1: c1 <- e1 & c2?", Reach.INFERRED),
        ("i1: c1 <- e1 & c2", Reach.PART),
        ("i1: c1 <- c2; c2 <- e1 & c3", Reach.PART),
        ("i1: c1 <- c2", Reach.NOTHING),
        ("i1: c1 <- c2?", Reach.NOTHING),
        ("i1: c1 <- c2; i2: c2 <- c1", Reach.NOTHING),
        ("i1: c1 <- -e1", Reach.RETRACTED),
        ("-i1: c1 <- e1", Reach.RETRACTED),
    ],
)
def test_how_far_a_step_reaches(notation: str, expected: Reach) -> None:
    records = a_map(notation)
    step = records["i1"]
    assert isinstance(step, Inference)
    assert reach(Footings(records), step) is expected


def test_what_a_statement_carries_upwards() -> None:
    footings = Footings(a_map("c1 <~ e1; c2 <- e1; c3 <- e1 & c4; c5?; -c6"))
    found = {key: carried(footings, key) for key in ("e1", "c1", "c2", "c3", "c4", "c5", "c6")}
    assert [found[key].value for key in found] == [
        "shown",
        "shown",
        "inferred",
        "part",
        "nothing",
        "nothing",
        "retracted",
    ]


def test_what_a_claim_rests_on_holds_what_speaks_against_it() -> None:
    records = a_map("i1: c1 <- e1 & c2; o1: c3 x i1; i2: c3 <- e2; o2: c4 x o1; i3: c9 <- c1")
    assert what_it_rests_on(records, "c1") == {"c1", "i1", "e1", "c2", "o1", "c3", "i2", "e2", "o2", "c4"}


def test_what_it_rests_on_ends_in_circles() -> None:
    assert what_it_rests_on(a_map("i1: c1 <- c2; i2: c2 <- c1"), "c1") == {"c1", "i1", "c2", "i2"}


def test_without_a_step_what_stood_on_it_falls() -> None:
    records = a_map("i1: c1 <- e1; i2: c2 <- c1; i3: c3 <- c1; i4: c3 <- e2")
    assert falls_without(records, "i1") == ("c1", "c2")
    assert sensitivity(records)["i3"] == ()


def test_what_if_leaves_the_map_as_it_is() -> None:
    records = a_map("i1: c1 <- e1")
    before = records.copy()
    assert Footings(what_if(records, ["i1"]))["c1"].value == "unsupported"
    assert records == before


def test_what_cannot_be_left_out_says_so() -> None:
    with pytest.raises(WhatIfError, match="no record"):
        what_if(a_map("c1"), ["c7"])
