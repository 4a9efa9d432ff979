"""Writing the next thought: a new statement with the step or objection that ties it in."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError, add_conclusion, add_objection, add_premise, add_reason, add_sibling
from argmap.model import BrokenMapError, Claim, Evidence, Inference, Objection, Source


def test_a_reason_is_a_new_claim_with_a_step_of_its_own() -> None:
    records = a_map("c1 <- c2")
    added = add_reason(records, "c1", "It rains.")
    assert added.keys == ("c3", "i2")
    step = Inference(id="i2", premises=("c3",), conclusion="c1")
    check_change(records, added.change, c3=Claim(id="c3", text="It rains."), i2=step)


def test_a_reason_may_be_evidence_that_shows_the_claim() -> None:
    records = a_map("c1", Source(id="s1", type="paper"))
    added = add_reason(records, "c1", "Wet street", evidence=True, mode="attestation", type="report", source="s1")
    evidence = Evidence(id="e1", text="Wet street", type="report", source="s1")
    check_change(records, added.change, e1=evidence, i1={"mode": "attestation", "premises": ("e1",)})


def test_a_reason_may_be_linked_to_a_step_that_is_there() -> None:
    records = a_map("i1: c1 <- e1; i2: c3 <- e1")
    added = add_reason(records, "c1", "Who is silent consents.", linked_to="i1", implicit=True)
    assert added.keys == ("c2",)
    check_change(records, added.change, i1={"premises": ("e1", "c2")}, c2={"implicit": True})
    with pytest.raises(EditRefusedError, match=r"i2: This step leads to another conclusion\. Choose a step to c1"):
        add_reason(records, "c1", linked_to="i2")


def test_evidence_takes_no_reasons_and_a_claim_attests_nothing() -> None:
    with pytest.raises(EditRefusedError, match="e1: Evidence takes no reasons"):
        add_reason(a_map("e1"), "e1")
    with pytest.raises(EditRefusedError, match="attestation rests on evidence alone"):
        add_reason(a_map("c1"), "c1", mode="attestation")


def test_a_field_that_the_new_statement_does_not_have_is_refused() -> None:
    with pytest.raises(EditRefusedError, match="Claim has no field 'date'"):
        add_reason(a_map("c1"), "c1", date="2024")
    with pytest.raises(EditRefusedError, match="Claim has no field 'id'"):
        add_reason(a_map("c1"), "c1", id="mine")


def test_an_assumption_is_no_evidence() -> None:
    with pytest.raises(EditRefusedError, match=r"Evidence is no assumption\. An assumption is a claim"):
        add_reason(a_map("c1"), "c1", evidence=True, implicit=True)


def test_a_conclusion_is_drawn_from_all_that_is_selected_together() -> None:
    records = a_map("e1; c2")
    added = add_conclusion(records, ["e1", "c2", "e1"], "So it is.")
    assert added.keys == ("c1", "i1")
    check_change(records, added.change, c1={"text": "So it is."}, i1={"premises": ("e1", "c2"), "conclusion": "c1"})


def test_a_conclusion_needs_statements_to_rest_on() -> None:
    with pytest.raises(EditRefusedError, match="It has no premises"):
        add_conclusion(a_map("c1"), [])
    with pytest.raises(EditRefusedError, match="`premises` names 'i1', which is of kind inference"):
        add_conclusion(a_map("i1: c1 <- e1"), ["i1"])


@pytest.mark.parametrize("target", ["c1", "e1", "i1", "o1"])
def test_an_objection_is_written_against_any_box(target: str) -> None:
    records = a_map("i1: c1 <- e1; o1: c2 x c1")
    added = add_objection(records, target, "But no.")
    assert added.keys == ("c3", "o2")
    check_change(records, added.change, c3={"text": "But no."}, o2=Objection(id="o2", premises=("c3",), target=target))


def test_an_objection_to_a_source_is_refused() -> None:
    with pytest.raises(BrokenMapError, match="s1: This is a source"):
        add_objection(a_map("c1", Source(id="s1", type="paper")), "s1")


@pytest.mark.parametrize(
    ("line", "key", "new"),
    [
        ("i1: c1 <- c2", "c2", {"c3": {}, "i2": {"premises": ("c3",), "conclusion": "c1"}}),
        ("i1: c1 <- c2 & e1", "i1", {"c3": {}, "i2": {"premises": ("c3",), "conclusion": "c1"}}),
        ("i1: c1 <~ e1", "e1", {"e2": {"type": "event"}, "i2": {"premises": ("e2",), "mode": "attestation"}}),
        ("i1: c1 <~ e1", "i1", {"c2": {}, "i2": {"premises": ("c2",), "mode": "inference"}}),
        ("i1: c1 <= c2", "c2", {"c3": {}, "i2": {"mode": "entailment"}}),
        ("o1: c2 x c1", "c2", {"c3": {}, "o2": {"premises": ("c3",), "target": "c1"}}),
        ("o1: e1 x c1", "o1", {"c2": {}, "o2": {"premises": ("c2",), "target": "c1"}}),
        ("i1: c1 <- c2", "c1", {"c3": {}}),
        ("e1", "e1", {"e2": {}}),
        ("i1: c1 <- c2; i2: c1 <- c2 & c3", "c2", {"c4": {}, "i3": {"conclusion": "c1"}}),
    ],
)
def test_a_sibling_stands_beside_a_box(line: str, key: str, new: dict[str, dict[str, object]]) -> None:
    records = a_map(line)
    added = add_sibling(records, key)
    assert added.keys == tuple(new)
    check_change(records, added.change, **new)


def test_a_sibling_of_what_is_a_reason_for_two_things_is_refused() -> None:
    with pytest.raises(EditRefusedError, match=r"c2: .* in several places \(i1, o1\)\. Select the one that you mean"):
        add_sibling(a_map("i1: c1 <- c2; o1: c2 x c3"), "c2")


@pytest.mark.parametrize("key", ["i1", "e1"])
def test_a_linked_premise_is_written_beside_those_of_a_step(key: str) -> None:
    records = a_map("i1: c1 <- e1")
    added = add_premise(records, key, "Silence is consent.", implicit=True)
    assert added.keys == ("c2",)
    check_change(records, added.change, c2={"implicit": True}, i1={"premises": ("e1", "c2")})


def test_a_linked_premise_of_an_objection() -> None:
    records = a_map("o1: c2 x c1")
    check_change(records, add_premise(records, "o1", evidence=True).change, e1={}, o1={"premises": ("c2", "e1")})


def test_a_linked_premise_needs_one_step_that_is_meant() -> None:
    with pytest.raises(EditRefusedError, match=r"c1: This statement is not a reason for anything\. Give it"):
        add_premise(a_map("c1 <- c2"), "c1")
    with pytest.raises(EditRefusedError, match=r"c2: .* in several places \(i1, i2\)"):
        add_premise(a_map("i1: c1 <- c2; i2: c1 <- c2"), "c2")
