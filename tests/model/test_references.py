"""One table says what points at what; renaming and forgetting follow from it."""

import pytest

from argmap.model import (
    KINDS,
    Evidence,
    Group,
    Inference,
    Objection,
    Placement,
    Record,
    Source,
    kind_of,
    references,
    refers_to,
    renamed,
    without,
)
from argmap.model.records import altered

STEP = Inference(id="i1", premises=("e1", "c2"), conclusion="c1", roles={"e1": "minor", "c2": "major"}, excerpt="x1")


@pytest.mark.parametrize("kind", KINDS, ids=kind_of)
def test_every_field_that_holds_ids_is_in_the_table(kind: type[Record]) -> None:
    names = {"origin", "article", "source", "excerpt", "repeats", "premises", "conclusion", "target", "of", "members"}
    assert {each.field for each in references(kind)} == names & set(kind.__struct_fields__)


def test_a_step_points_at_its_premises_its_conclusion_and_its_excerpt() -> None:
    assert list(refers_to(STEP)) == ["e1", "c2", "c1", "x1"]


def test_a_step_forgets_a_premise_with_its_role_and_falls_with_the_last() -> None:
    assert without(STEP, {"e1"}) == altered(STEP, premises=("c2",), roles={"c2": "major"})
    assert without(STEP, {"e1", "c2"}) is None
    assert without(STEP, {"c1"}) is None
    assert without(STEP, {"x1"}) == altered(STEP, excerpt=None)
    assert without(STEP, {"c9"}) is STEP


def test_what_may_be_missing_is_forgotten_and_what_may_not_takes_the_record_along() -> None:
    evidence = Evidence(id="e1", text="", type="event", source="s1", excerpt="x1")
    assert without(evidence, {"s1"}) == altered(evidence, source=None)
    assert without(Source(id="s2", type="paper", origin="s1"), {"s1"}) == Source(id="s2", type="paper")
    assert without(Placement(id="p1", of="c1", x=0, y=0), {"c1"}) is None


def test_evidence_forgets_where_it_is_said_again_and_stands_without() -> None:
    evidence = Evidence(id="e1", text="", type="event", repeats=("x1", "x2"))
    assert without(evidence, {"x1"}) == altered(evidence, repeats=("x2",))
    assert without(evidence, {"x1", "x2"}) == altered(evidence, repeats=())


def test_a_group_forgets_a_member_and_falls_with_the_last() -> None:
    group = Group(id="g1", title="Costs", members=("c1", "i1"))
    assert without(group, {"c1"}) == altered(group, members=("i1",))
    assert without(group, {"c1", "i1"}) is None


def test_premises_that_become_one_count_once() -> None:
    assert renamed(STEP, {"e1": "c2"}) == altered(STEP, premises=("c2",), roles={"c2": "major"})
    objection = Objection(id="o1", premises=("c1", "c2"), target="c3")
    assert renamed(objection, {"c2": "c1", "c3": "c4"}) == Objection(id="o1", premises=("c1",), target="c4")
