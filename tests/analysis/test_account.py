"""Facts about what is said of one box: who makes rows of it need know nothing of footing."""

import pytest
from hypothesis import given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap.analysis import Footings, Reach, explain
from argmap.analysis.account import Line, account, conclusions, line
from argmap.model import ArgumentMap, Claim, Evidence, Placeable
from argmap.model.records import altered


def said_of(records: ArgumentMap, key: str) -> dict[str, list[str]]:
    """The sections by their headings: sentences as they are, lines by their ids."""
    sections = account(records, Footings(records), key).sections
    return {each.heading: [part.key if isinstance(part, Line) else part for part in each.parts] for each in sections}


def test_a_conclusion_is_told_with_what_carries_it_what_lies_beneath_and_what_speaks_against_it() -> None:
    records = a_map("i1: c1! <- e1; i2: c1 <- c2; o1: c3 x c1")
    assert said_of(records, "c1") == {
        "": ["c1", explain(records, "c1")],
        "It cannot do without": ["i1"],
        "Steps to it: 1 of 2 steps reaches evidence": ["i2"],
        "Evidence beneath it (1)": ["e1"],
        "Objections to it": ["o1"],
    }


def test_a_step_is_told_with_its_premises_and_what_falls_without_it() -> None:
    records = a_map("i1: c1! <- e1 & c2; o1: c3 x i1")
    assert said_of(records, "i1") == {
        "From all of these together": ["e1", "c2"],
        "To": ["c1"],
        "Objections to this step": ["o1"],
    }
    assert said_of(a_map("i1: c1! <- e1"), "i1")["Without this step these fall"] == ["c1"]


def test_an_objection_is_told_with_what_it_speaks_against_and_what_answers_it() -> None:
    records = a_map("o1: c2 x c1; o2: c3 x o1")
    assert said_of(records, "o1") == {"": ["c1"], "Because of": ["c2"], "Answered by": ["o2"]}


def test_the_sign_of_a_line_is_the_brick_that_it_lays() -> None:
    records = a_map("i1: c1! <- e1; i2: c2 <~ e1; c3")
    footings = Footings(records)
    signs = {key: line(records, footings, key).sign for key in ("c1", "c2", "c3", "i1", "i2", "e1")}
    assert signs == {
        "c1": Reach.INFERRED,
        "c2": Reach.SHOWN,
        "c3": Reach.NOTHING,
        "i1": Reach.INFERRED,
        "i2": Reach.SHOWN,
        "e1": "evidence",
    }


def test_what_a_premise_does_in_a_scheme_stands_before_what_it_rests_on() -> None:
    records = a_map("i1: c1! <- e1")
    step = altered(records["i1"], roles={"e1": "Observation"})
    records = ArgumentMap([step if each.id == "i1" else each for each in records.records()])
    (begins,) = account(records, Footings(records), "i1").sections[0].parts
    assert isinstance(begins, Line)
    assert begins.below == "Observation · No source named"


def test_where_nothing_is_main_the_top_claims_are_where_to_begin() -> None:
    for notation, heading in (("i1: c1! <- c2", "Main conclusions"), ("i1: c1 <- c2", "Conclusions")):
        records = a_map(notation)
        begin = conclusions(records, Footings(records))
        assert (begin.heading, [part.key for part in begin.parts if isinstance(part, Line)]) == (heading, ["c1"])


@settings(max_examples=40)
@given(valid_maps())
def test_every_box_of_any_map_can_be_told_and_no_section_is_empty(records: ArgumentMap) -> None:
    footings = Footings(records)
    for record in records.records():
        if not isinstance(record, Placeable):
            continue
        told = account(records, footings, record.id)
        assert told.kind
        assert all(section.parts for section in told.sections)
        if isinstance(record, Claim | Evidence):
            assert explain(records, record.id) in told.sections[0].parts


def test_what_has_no_box_is_not_told() -> None:
    records = a_map("c1")
    with pytest.raises(KeyError):
        account(records, Footings(records), "c9")
