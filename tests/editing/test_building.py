"""Putting something new into a map."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError, add, attack, fresh_id, link
from argmap.model import (
    KINDS,
    ArgumentMap,
    BrokenMapError,
    Claim,
    Evidence,
    Excerpt,
    Inference,
    Objection,
    Placement,
    Record,
    Source,
    kind_of,
)


def test_added_records_may_point_at_each_other() -> None:
    claim, source = Claim(id="c1", text="It rains."), Source(id="s1", type="person")
    evidence = Evidence(id="e1", text="Wet street", type="event", source="s1")
    step = Inference(id="i1", premises=("e1",), conclusion="c1")
    check_change(ArgumentMap(), add(ArgumentMap(), step, evidence, source, claim), c1=claim, e1=evidence, i1=step)


@pytest.mark.parametrize("held", [a_map("c1"), a_map("")], ids=["in the map", "among the new"])
def test_an_id_that_is_taken_is_refused(held: ArgumentMap) -> None:
    new = [Claim(id="c1", text="a"), Claim(id="c1", text="b")]
    with pytest.raises(EditRefusedError, match=r"c1: This id is taken\. Choose another id"):
        add(held, *new)


def test_a_new_record_that_points_at_nothing_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="`source` names 's1', which is not in the map"):
        add(a_map("c1"), Evidence(id="e1", text="", type="event", source="s1"))


def test_sources_added_as_each_others_origin_are_refused() -> None:
    with pytest.raises(EditRefusedError, match=r"This source is its own origin\. Remove `origin`"):
        add(ArgumentMap(), Source(id="s1", type="a", origin="s2"), Source(id="s2", type="a", origin="s1"))


@pytest.mark.parametrize("name", ["p0", "p2"])
def test_a_second_placement_of_a_box_is_refused_whatever_its_id(name: str) -> None:
    records = a_map("c1", Placement(id="p1", of="c1", x=0.0, y=0.0))
    with pytest.raises(EditRefusedError, match="'c1' is placed twice"):
        add(records, Placement(id=name, of="c1", x=1.0, y=1.0))


@pytest.mark.parametrize(
    "record",
    [
        Claim(id="c 2", text="a space in the id"),
        Claim(id="c2", text="half a character: \ud800"),
        Claim(id="c2", text=3),  # type: ignore[arg-type]
        Claim(id="c2", text="", extra={"held": object()}),
        Placement(id="p1", of="c1", x=float("nan"), y=0.0),
        Placement(id="p1", of="c1", x=1e6, y=0.0),
        Evidence(id="e1", text="", type="rumour"),  # type: ignore[arg-type]
    ],
    ids=lambda record: repr(record)[:60],
)
def test_what_a_file_could_not_give_back_is_refused(record: Claim | Placement | Evidence) -> None:
    with pytest.raises(EditRefusedError):
        add(a_map("c1"), record)


def test_a_link_is_a_new_step_with_a_fresh_id() -> None:
    records = a_map("i1: c1 <- e1; c2")
    new = Inference(id="i2", premises=("e1", "c2"), conclusion="c1", mode="entailment", hedge="suggests")
    check_change(records, link(records, ("e1", "c2"), "c1", mode="entailment", hedge="suggests"), i2=new)
    check_change(records, link(records, ("c2",), "c1", id="mine"), mine={"premises": ("c2",), "mode": "inference"})


def test_a_link_into_evidence_is_refused_and_the_hint_says_what_to_do() -> None:
    with pytest.raises(EditRefusedError, match=r"e1: Evidence takes no reasons.*Give the reason to a claim"):
        link(a_map("e1; c1"), ("c1",), "e1")


def test_a_claim_is_no_reason_for_itself() -> None:
    with pytest.raises(EditRefusedError, match=r"c1: A claim cannot be a reason for itself\. Choose another"):
        link(a_map("c1; e1"), ("e1", "c1"), "c1")


def test_a_claim_attests_nothing() -> None:
    with pytest.raises(EditRefusedError, match=r"attestation rests on evidence alone.*Use mode inference"):
        link(a_map("c1; c2"), ("c2",), "c1", mode="attestation")


def test_a_link_needs_premises_and_a_conclusion_that_is_there() -> None:
    with pytest.raises(EditRefusedError, match=r"It has no premises\. Name at least one"):
        link(a_map("c1"), (), "c1")
    with pytest.raises(EditRefusedError, match=r"It has no premises\. Name at least one"):
        attack(a_map("c1"), (), "c1")
    with pytest.raises(BrokenMapError, match="c9: There is no record with this id"):
        link(a_map("c1"), ("c1",), "c9")
    with pytest.raises(EditRefusedError, match="'c9', which is not in the map"):
        link(a_map("c1"), ("c9",), "c1")


def test_a_circle_may_be_linked() -> None:
    records = a_map("c1 <- c2")
    check_change(records, link(records, ("c1",), "c2"), i2={"conclusion": "c2"})


@pytest.mark.parametrize("target", ["c1", "e1", "i1", "o1"])
def test_an_objection_attacks_a_statement_a_step_or_an_objection(target: str) -> None:
    records = a_map("i1: c1 <- e1; o1: c2 x c1; c3")
    new = Objection(id="o2", premises=("c3",), target=target)
    check_change(records, attack(records, ("c3",), target), o2=new)


def test_a_statement_does_not_attack_itself() -> None:
    with pytest.raises(EditRefusedError, match=r"c1: A statement cannot object to itself\. Choose another target"):
        attack(a_map("c1"), ("c1",), "c1")


def test_an_attack_on_a_source_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="`target` names 's1', which is of kind source"):
        attack(a_map("c1", Source(id="s1", type="paper")), ("c1",), "s1")


@pytest.mark.parametrize("kind", KINDS, ids=kind_of)
def test_each_kind_has_a_letter_of_its_own(kind: type[Record]) -> None:
    letters = {Excerpt: "x", Placement: "p"}
    assert fresh_id({}, kind) == f"{letters.get(kind, kind_of(kind)[0])}1"
    assert len({fresh_id({}, each) for each in KINDS}) == len(KINDS)


def test_a_fresh_id_is_the_first_that_is_free() -> None:
    assert fresh_id({"c1", "c3"}, Claim) == "c2"
