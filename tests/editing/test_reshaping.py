"""Changing how things hang together."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError, drop_premise, join, merge, retarget, split, with_premise
from argmap.model import BrokenMapError, Group, Inference, Placement, Source


def test_a_step_leads_to_another_claim() -> None:
    records = a_map("i1: c1 <- e1; c2")
    check_change(records, retarget(records, "i1", "c2"), i1={"conclusion": "c2", "premises": ("e1",)})


def test_an_objection_attacks_another_target() -> None:
    records = a_map("i1: c1 <- e1; o1: c2 x c1")
    check_change(records, retarget(records, "o1", "i1"), o1={"target": "i1", "premises": ("c2",)})


@pytest.mark.parametrize(
    ("key", "to", "said"),
    [
        ("i1", "c2", "The conclusion is a premise of this step. Choose another claim"),
        ("i1", "e1", "A step leads to a claim. Choose another claim"),
        ("i1", "o1", "A step leads to a claim. Choose another claim"),
        ("i1", "c9", "'c9', which is not in the map"),
        ("o1", "o1", "An objection cannot attack itself. Choose another target"),
        ("o1", "c3", "A statement cannot object to itself. Choose another target"),
        ("o1", "s1", "of kind source"),
    ],
)
def test_a_step_or_objection_is_not_led_where_it_cannot_go(key: str, to: str, said: str) -> None:
    records = a_map("i1: c1 <- c2; e1; o1: c3 x c1", Source(id="s1", type="paper"))
    with pytest.raises(EditRefusedError, match=said):
        retarget(records, key, to)


@pytest.mark.parametrize("verb", [retarget, with_premise, drop_premise])
def test_statements_have_neither_premises_nor_target(verb: type[object]) -> None:
    with pytest.raises(BrokenMapError, match="c1: This is a claim, and an inference or an objection is needed"):
        verb(a_map("c1; c2"), "c1", "c2")  # type: ignore[call-arg]


def test_one_more_premise_is_linked() -> None:
    records = a_map("i1: c1 <- e1; o1: c3 x c1; c2")
    check_change(records, with_premise(records, "i1", "c2"), i1={"premises": ("e1", "c2")})
    check_change(records, with_premise(records, "o1", "c2"), o1={"premises": ("c3", "c2")})


@pytest.mark.parametrize(("key", "premise"), [("i1", "e1"), ("i1", "c1"), ("o1", "c3"), ("o1", "c1")])
def test_what_is_part_of_a_step_is_not_linked_again(key: str, premise: str) -> None:
    with pytest.raises(EditRefusedError, match=r"part of the step already\. Choose another premise"):
        with_premise(a_map("i1: c1 <- e1; o1: c3 x c1"), key, premise)


def test_a_claim_is_not_linked_to_an_attestation() -> None:
    with pytest.raises(EditRefusedError, match="i1: An attestation rests on evidence alone, and 'c2' is a claim"):
        with_premise(a_map("i1: c1 <~ e1; c2"), "i1", "c2")


def test_a_dropped_premise_takes_its_role_along() -> None:
    step = Inference(id="i1", premises=("e1", "c2"), conclusion="c1", roles={"e1": "minor", "c2": "major"})
    records = a_map("c1; e1; c2", step)
    check_change(records, drop_premise(records, "i1", "e1"), i1={"premises": ("c2",), "roles": {"c2": "major"}}, e1={})


def test_dropping_the_last_premise_removes_the_step_and_what_attacks_it() -> None:
    records = a_map("i1: c1 <- e1; o1: c2 x i1; o2: c3 x o1")
    after = check_change(records, drop_premise(records, "i1", "e1"), i1=None, o1=None, o2=None)
    assert set(after) == {"c1", "e1", "c2", "c3"}
    check_change(records, drop_premise(records, "o2", "c3"), o2=None)


def test_an_objection_loses_one_of_two_premises() -> None:
    records = a_map("o1: c2 & c3 x c1")
    check_change(records, drop_premise(records, "o1", "c2"), o1={"premises": ("c3",)})


def test_what_is_no_premise_is_not_dropped() -> None:
    with pytest.raises(EditRefusedError, match="i1: 'c1' is not a premise of it"):
        drop_premise(a_map("i1: c1 <- e1"), "i1", "c1")


def test_splitting_makes_linked_premises_convergent() -> None:
    step = Inference(
        id="i1", premises=("e1", "c2", "c3"), conclusion="c1", roles={"c2": "major"}, scheme="sign", strength=0.5
    )
    records = a_map("c1; e1; c2; c3; o1: c4 x i1", step)
    after = check_change(
        records,
        split(records, "i1"),
        i1={"premises": ("e1",), "roles": {}, "scheme": "sign", "strength": 0.5},
        i2={"premises": ("c2",), "roles": {"c2": "major"}, "conclusion": "c1", "scheme": "sign"},
        i3={"premises": ("c3",)},
        o1={"target": "i1"},
    )
    assert len(after) == len(records) + 2


def test_a_step_with_one_premise_is_not_split() -> None:
    with pytest.raises(EditRefusedError, match=r"i1: This step has one premise\. There is nothing to split"):
        split(a_map("i1: c1 <- e1"), "i1")


def test_joining_makes_convergent_steps_linked_and_objections_follow() -> None:
    one = Inference(id="i1", premises=("e1",), conclusion="c1", roles={"e1": "minor"}, scheme="sign")
    other = Inference(id="i2", premises=("c2", "e1"), conclusion="c1", roles={"c2": "major", "e1": "other"})
    records = a_map("c1; e1; c2; o1: c3 x i2", one, other, Placement(id="p1", of="i2", x=0.0, y=0.0))
    check_change(
        records,
        join(records, "i1", "i2"),
        i1={"premises": ("e1", "c2"), "roles": {"e1": "minor", "c2": "major"}, "scheme": "sign"},
        i2=None,
        o1={"target": "i1"},
        p1=None,
    )


def test_joining_takes_back_a_split() -> None:
    records = a_map("i1: c1 <- e1 & c2 & c3")
    parts = records.applied(split(records, "i1"))
    assert check_change(parts, join(parts, "i1", "i2", "i3")) == records


def test_steps_to_different_conclusions_are_not_joined() -> None:
    with pytest.raises(EditRefusedError, match=r"i2: These steps lead to different conclusions\. Join steps into one"):
        join(a_map("i1: c1 <- e1; i2: c2 <- e1"), "i1", "i2")


def test_an_attestation_does_not_take_in_a_step_from_a_claim() -> None:
    with pytest.raises(EditRefusedError, match="attestation rests on evidence alone"):
        join(a_map("i1: c1 <~ e1; i2: c1 <- c2"), "i1", "i2")


def test_merged_duplicates_are_replaced_wherever_they_were_named() -> None:
    records = a_map("i1: c1 <- c2; i2: c1 <- c3; i3: c3 <- e1; o1: c4 x c3", Placement(id="p1", of="c3", x=0.0, y=0.0))
    check_change(
        records,
        merge(records, "c2", "c3"),
        c3=None,
        i1={"premises": ("c2",)},
        i2={"premises": ("c2",)},
        i3={"conclusion": "c2"},
        o1={"target": "c2"},
        p1=None,
    )


def test_merged_premises_of_one_step_count_once() -> None:
    records = a_map("i1: c1 <- e1 & e2")
    check_change(records, merge(records, "e1", "e2"), i1={"premises": ("e1",)}, e2=None)


def test_a_step_between_merged_claims_goes_with_what_attacks_it() -> None:
    records = a_map("i1: c1 <- c2; i2: c1 <- c2 & e1; o1: c3 x i1; o2: c2 x c1")
    check_change(records, merge(records, "c1", "c2"), c2=None, i1=None, o1=None, o2=None, i2={"premises": ("e1",)})


def test_what_is_no_duplicate_is_not_merged() -> None:
    records = a_map("c1 <- e1")
    with pytest.raises(EditRefusedError, match="c1: A statement is not its own duplicate"):
        merge(records, "c1", "c1")
    with pytest.raises(
        EditRefusedError, match=r"e1: This is evidence, the other is a claim\. Merge claims with claims"
    ):
        merge(records, "c1", "e1")
    with pytest.raises(BrokenMapError, match="i1: This is an inference, and a claim or evidence is needed"):
        merge(records, "c1", "i1")


def test_a_merged_duplicate_leaves_its_group_and_the_kept_statement_stays_in_its_own() -> None:
    costs, gains = Group(id="g1", title="Costs", members=("c1", "c3")), Group(id="g2", title="Gains", members=("c2",))
    records = a_map("c1; c2; c3", costs, gains)
    check_change(records, merge(records, "c1", "c2", "c3"), g1={"members": ("c1",)}, g2=None)
