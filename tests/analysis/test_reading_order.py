"""In which order a map is read, and what its boxes are called aloud."""

from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap.analysis import Footings
from argmap.analysis.outline import TOP, Place, outline, reading_order
from argmap.analysis.spoken import Speech, spoken
from argmap.editing import remove
from argmap.model import ArgumentMap, Evidence, Inference, Placeable, Source
from argmap.model.records import altered

modest = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def said(line: str, key: str) -> str:
    records = a_map(line)
    return spoken(records, Footings(records), key)


def test_a_claim_comes_before_its_step_and_the_step_before_its_premises() -> None:
    assert reading_order(a_map("i1: c1 <- e1 & c2; i2: c2 <- e2")) == ["c1", "i1", "e1", "c2", "i2", "e2"]


def test_main_conclusions_come_first_and_keep_their_own_place() -> None:
    found = outline(a_map("i1: c1 <- c2; c2!; i2: c2 <- e1"))
    assert [place.key for place in found[TOP]] == ["c2", "c1"]
    assert found[Place("i1")] == [Place("c2", "i1")]


def test_an_objection_stands_below_what_it_attacks() -> None:
    found = outline(a_map("i1: c1! <- e1; o1: c2 x i1; o2: c3 x o1"))
    assert [place.key for place in found[Place("i1")]] == ["e1", "o1"]
    assert [place.key for place in found[Place("o1")]] == ["c2", "o2"]


def test_a_statement_met_again_is_mentioned_without_what_lies_below_it() -> None:
    found = outline(a_map("i1: c1! <- c2; i2: c1 <- c2; i3: c2 <- e1"))
    assert found[Place("i2")] == [Place("c2", "i2")]
    assert found[Place("c2", "i2")] == []


def test_a_circle_is_read_once() -> None:
    assert reading_order(a_map("i1: c1 <- c2; i2: c2 <- c1")) == ["c1", "i1", "c2", "i2"]
    assert sorted(reading_order(a_map("o1: c1 x o2; o2: c2 x o1"))) == ["c1", "c2", "o1", "o2"]


@modest
@given(valid_maps())
def test_every_box_is_read_exactly_once(records: ArgumentMap) -> None:
    boxes = sorted(each.id for each in records.records() if isinstance(each, Placeable))
    assert sorted(reading_order(records)) == boxes


@modest
@given(valid_maps())
def test_every_premise_stands_or_is_mentioned_below_its_step(records: ArgumentMap) -> None:
    found = outline(records)
    for step in records.of_kind(Inference):
        assert [place.key for place in found[Place(step.id)]][: len(step.premises)] == list(step.premises)


@modest
@given(valid_maps())
def test_every_box_has_a_name_that_ends_as_a_sentence(records: ArgumentMap) -> None:
    names = Speech(records, Footings(records))
    for key in reading_order(records):
        assert names[key][-1] in ".!?…"


def test_a_claim_says_how_far_evidence_is() -> None:
    assert said("c1! <- c2; c2 <- e1", "c1") == "Main conclusion, inferred, 2 steps from evidence: c1."
    assert said("c1 <- e1; c1 <- c2", "c1") == (
        "Claim, inferred, 1 step from evidence: c1. 1 of 2 steps reaches evidence."
    )
    assert said("c1?", "c1") == "Assumption, not stated, but needed: c1."
    assert said("c1 <~ e1", "c1") == "Claim, shown by evidence: c1."


def test_what_an_objection_puts_in_doubt_is_called_contested() -> None:
    attacked = "i1: c1 <- e1; o1: c2 x i1"
    assert said(attacked, "c1").endswith("c1. Contested.")
    assert said(attacked, "i1").endswith("It reaches evidence. Contested.")
    assert said(attacked, "o1") == "Objection, undercuts the step to “c1”, stands."
    answered = f"{attacked}; o2: c3 x o1"
    assert said(answered, "c1").endswith(": c1.")
    assert said(answered, "o1").endswith("answered, it falls.")
    assert said(answered, "o2") == "Objection, answers the objection “c2”, stands."


def test_a_step_says_scheme_hedge_and_how_many_premises_it_has() -> None:
    records = a_map("i1: c1 <- e1 & c2")
    step = records["i1"]
    assert isinstance(step, Inference)
    hedged = altered(step, scheme="argument from silence", hedge="suggests")
    records = ArgumentMap([each for each in records.records() if each.id != "i1"] + [hedged])
    assert spoken(records, Footings(records), "i1") == (
        "Inference, argument from silence, hedged “suggests”, to “c1”, from 2 premises. It reaches evidence in part."
    )


def test_evidence_says_its_sort_date_and_source() -> None:
    source = Source(id="s1", name="The Courier", type="publication")
    named = Evidence(id="e1", text="Silence", type="event", date="2022-05", source="s1")
    records = ArgumentMap([source, named, Evidence(id="e2", text="Noise!", type="report")])
    names = Speech(records, Footings(records))
    assert names["e1"] == "Evidence, Event, 2022-05, source: The Courier: Silence."
    assert names["e2"] == "Evidence, Report, no source named: Noise!"


def test_names_follow_the_map_once_they_are_renewed() -> None:
    records = a_map("c1 <- e1")
    footings = Footings(records)
    names = Speech(records, footings)
    assert "inferred" in names["c1"]
    change = remove(records, "e1")
    records.apply(change)
    footings.update(change)
    names.renew()
    assert names["c1"] == "Claim, nothing supports it: c1."
