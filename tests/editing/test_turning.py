"""Making something else of what is there: evidence of a claim, premise of a conclusion, several of one."""

import pytest
from checks import check_change
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map

from argmap.editing import EditRefusedError, as_claim, as_evidence, reverse, split_claim
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Group, Inference, Placement, Source
from argmap.model.records import altered

modest = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
EXCERPT = (Article(id="a1", title="", text="words"), Excerpt(id="x1", article="a1", start=0, end=5, quote="words"))


def test_a_claim_becomes_evidence_under_its_id_and_keeps_what_it_has() -> None:
    claim = Claim(id="c1", text="It rained.", excerpt="x1", retracted=True, note="Ask Ann.", extra={"k": 1})
    records = a_map("c2", claim, *EXCERPT, Inference(id="i1", premises=("c1",), conclusion="c2"))
    evidence = Evidence(
        id="c1",
        text="It rained.",
        type="testimony",
        date="2024",
        excerpt="x1",
        retracted=True,
        extra={"k": 1, "argmap.note": "Ask Ann."},
    )
    after = check_change(records, as_evidence(records, "c1", "testimony", date="2024"), c1=evidence, i1=records["i1"])
    there_and_back = check_change(after, as_claim(after, "c1"))["c1"]
    assert there_and_back == Claim(
        id="c1", text="It rained.", excerpt="x1", retracted=True, note="Ask Ann.\nDate: 2024", extra={"k": 1}
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "i2: c1 <- c2; i1: c1 <- e1",
            r"c1: Evidence takes no reasons, and this claim has some \(i1, i2\)\. Move them",
        ),
        ("c1!", "c1: A main conclusion is not evidence. Say first"),
        ("c1?", "c1: An assumption is not evidence. Say first"),
    ],
)
def test_what_evidence_cannot_be_is_not_turned_into_it(line: str, said: str) -> None:
    with pytest.raises(EditRefusedError, match=said):
        as_evidence(a_map(line), "c1")


def test_evidence_has_no_note() -> None:
    with pytest.raises(EditRefusedError, match="Evidence has no field 'note'"):
        as_evidence(a_map("c1"), "c1", note="x")


def test_evidence_becomes_a_claim_with_its_provenance_in_words() -> None:
    source = Source(id="s1", name="The Paper", type="publication")
    evidence = Evidence(id="e1", text="It rained.", type="report", date="May", source="s1", attribution="some say")
    records = a_map("c1; c2", source, evidence, Inference(id="i1", premises=("e1",), conclusion="c1"))
    note = "Date: May\nSource: The Paper\nAccording to: some say"
    check_change(records, as_claim(records, "e1"), e1=Claim(id="e1", text="It rained.", note=note), s1=source)


def test_an_attestation_by_what_becomes_a_claim_becomes_an_inference() -> None:
    records = a_map("i1: c1 <~ e1 & e2; i2: c1 <= e1; o1: c2 x e1")
    check_change(records, as_claim(records, "e1"), i1={"mode": "inference"}, i2={"mode": "entailment"}, o1={})


def test_a_step_with_one_premise_is_turned_round() -> None:
    records = a_map("i1: c1 <- c2; o1: c3 x i1")
    check_change(records, reverse(records, "i1"), i1={"premises": ("c1",), "conclusion": "c2"}, o1={"target": "i1"})


def test_with_several_premises_the_named_one_changes_places() -> None:
    step = Inference(id="i1", premises=("e1", "c2"), conclusion="c1", roles={"c2": "major", "e1": "minor"}, hedge="so")
    records = a_map("c1; e1; c2", step)
    turned = Inference(id="i1", premises=("e1", "c1"), conclusion="c2", roles={"e1": "minor"}, hedge="so")
    check_change(records, reverse(records, "i1", "c2"), i1=turned)
    with pytest.raises(EditRefusedError, match=r"i1: This step has several premises\. Say which .*: e1, c2"):
        reverse(records, "i1")
    with pytest.raises(EditRefusedError, match="c1: This statement is not a premise of the step"):
        reverse(records, "i1", "c1")


def test_evidence_does_not_become_a_conclusion() -> None:
    with pytest.raises(EditRefusedError, match="e1: Evidence takes no reasons"):
        reverse(a_map("i1: c1 <- e1"), "i1")


def test_the_parts_of_a_claim_are_linked_where_it_was_a_premise() -> None:
    step = Inference(id="i1", premises=("e1", "c2", "e2"), conclusion="c1", roles={"c2": "major"})
    records = a_map("c1; c2; e1; e2; o1: c2 x c1", step)
    change = split_claim(records, "c2", ["It is cheap.", "It is quick."])
    roles = {"c2": "major", "c3": "major"}
    premises = ("e1", "c2", "c3", "e2")
    o1 = {"premises": ("c2", "c3")}
    check_change(records, change, c2={"text": "It is cheap."}, c3={}, i1={"premises": premises, "roles": roles}, o1=o1)


def test_each_part_of_a_claim_has_its_own_reasons_and_objections_with_their_objections_in_turn() -> None:
    records = a_map("i1: c1 <- e1 & c4; o1: c2 x i1; o2: c3 x c1; o3: c5 x o2")
    after = check_change(
        records,
        split_claim(records, "c1", ["One.", "Two."]),
        c6={"text": "Two."},
        i1={"conclusion": "c1"},
        i2={"premises": ("e1", "c4"), "conclusion": "c6"},
        o5={"premises": ("c2",), "target": "i2"},
        o4={"premises": ("c3",), "target": "c6"},
        o6={"premises": ("c5",), "target": "o4"},
    )
    assert len(after) == len(records) + 5


def test_a_split_claim_keeps_its_marks_and_its_note_stays_with_the_first_part() -> None:
    claim = Claim(id="c1", text="Both", main=True, note="Note", excerpt="x1", extra={"k": 1})
    placed = Placement(id="p1", of="c1", x=0.0, y=0.0)
    records = a_map("", claim, *EXCERPT, Group(id="g1", title="Costs", members=("c1",)), placed)
    new = Claim(id="c3", text="b", main=True, excerpt="x1")
    change = split_claim(records, "c1", ["a", "c", "b"])
    check_change(
        records, change, c1={"note": "Note", "text": "a"}, c3=new, g1={"members": ("c1", "c2", "c3")}, p1=placed
    )


@pytest.mark.parametrize("parts", [[], ["one"], ["one", " "]])
def test_a_claim_is_split_into_two_or_more_with_words(parts: list[str]) -> None:
    with pytest.raises(EditRefusedError, match=r"c1: A claim is split into two or more\. Give the words"):
        split_claim(a_map("c1"), "c1", parts)


def test_a_claim_that_supports_itself_can_be_split() -> None:
    records = a_map("i1: c1 <- c1; o1: c2 x o1")
    change = split_claim(records, "c1", ["a", "b"])
    check_change(records, change, i1={"premises": ("c1", "c3")}, i2={"premises": ("c1", "c3"), "conclusion": "c3"})


@modest
@given(valid_maps(), st.data())
def test_a_step_turned_round_twice_is_as_it_was_but_for_a_role(records: ArgumentMap, data: st.DataObject) -> None:
    steps = [(step, premise) for step in records.of_kind(Inference) for premise in step.premises]
    assume(steps)
    step, premise = data.draw(st.sampled_from(steps))
    try:
        once = records.applied(reverse(records, step.id, premise))
    except EditRefusedError:
        assert isinstance(records[premise], Evidence) or step.conclusion in step.premises
        return
    twice = check_change(once, reverse(once, step.id, step.conclusion))
    roles = {key: role for key, role in step.roles.items() if key != premise}
    assert twice[step.id] == altered(step, roles=roles)


@modest
@given(valid_maps(), st.data())
def test_a_claim_made_evidence_and_claim_again_is_as_it_was(records: ArgumentMap, data: st.DataObject) -> None:
    claim = data.draw(st.sampled_from(list(records.of_kind(Claim))))
    try:
        once = check_change(records, as_evidence(records, claim.id))
    except EditRefusedError:
        concluded = any(step.conclusion == claim.id for step in records.of_kind(Inference))
        assert concluded or claim.main or claim.implicit
        return
    assert check_change(once, as_claim(once, claim.id)) == records
