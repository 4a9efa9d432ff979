"""Sections of the map."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError, group, group_of, regroup, remove, ungroup
from argmap.model import BrokenMapError, Group, Source

COSTS, GAINS = Group(id="g1", title="Costs", members=("c1", "i1")), Group(id="g2", title="Gains", members=("c2",))


def test_boxes_of_every_kind_are_framed_under_a_title() -> None:
    records = a_map("i1: c1 <- e1; o1: c2 x c1")
    added = group(records, ["c1", "e1", "i1", "o1", "c1"], "Costs")
    assert added.key == "g1"
    check_change(records, added.change, g1=Group(id="g1", title="Costs", members=("c1", "e1", "i1", "o1")))


def test_a_box_leaves_the_group_it_was_in_and_a_group_goes_with_its_last_member() -> None:
    records = a_map("i1: c1 <- c2; c3", COSTS, GAINS)
    change = group(records, ["c2", "i1", "c3"], "New").change
    check_change(records, change, g1={"members": ("c1",)}, g2=None, g3={"members": ("c2", "i1", "c3")})


def test_boxes_are_put_into_a_group_and_out_of_it() -> None:
    records = a_map("i1: c1 <- c2; c3", COSTS, GAINS)
    check_change(records, regroup(records, ["c3", "c1", "c2"], "g1"), g1={"members": ("c1", "i1", "c3", "c2")}, g2=None)
    check_change(records, regroup(records, ["i1", "c3"], None), g1={"members": ("c1",)}, g2=GAINS)
    assert group_of(records, "i1") == COSTS
    assert group_of(records, "c3") is None


def test_a_frame_is_taken_away_and_the_boxes_stay() -> None:
    records = a_map("i1: c1 <- c2", COSTS, GAINS)
    after = check_change(records, ungroup(records, "g1"), g1=None)
    assert set(after) == {"c1", "c2", "i1", "g2"}
    check_change(records, remove(records, "c1"), g1=None, i1=None, c2={})


def test_what_is_no_box_is_not_grouped() -> None:
    with pytest.raises(BrokenMapError, match="s1: This is a source"):
        group(a_map("c1", Source(id="s1", type="paper")), ["c1", "s1"])
    with pytest.raises(EditRefusedError, match=r"A group needs at least one box\. Select"):
        group(a_map("c1"), [])
    with pytest.raises(BrokenMapError, match="c1: This is a claim, and a group is needed"):
        ungroup(a_map("c1"), "c1")
