"""What is said under the slides of a presentation."""

from notation import a_map

from argmap.analysis import Footings, explain
from argmap.analysis.presentation import slides
from argmap.model import ArgumentMap, Inference
from argmap.model.records import altered
from argmap.ui.presenting.captions import caption


def said(records: ArgumentMap) -> list[str]:
    footings = Footings(records)
    return [caption(records, footings, slide) for slide in slides(records, footings)]


def test_a_conclusion_and_a_lone_statement_are_explained() -> None:
    records = a_map("c1! <- e1")
    first, _, last = said(records)
    assert first == explain(records, "c1")
    assert last == explain(records, "e1")


def test_one_step_says_how_it_leads_and_what_it_takes_for_granted() -> None:
    records = a_map("c1! <- e1")
    step = records["i1"]
    assert isinstance(step, Inference)
    step = altered(step, scheme="argument from sign", hedge="suggests", warrant="Smoke means fire.")
    records = ArgumentMap([records["c1"], records["e1"], step])
    assert said(records)[1] == (
        "One step leads to “c1”: argument from sign, hedged “suggests”. It takes for granted: “Smoke means fire”."
    )


def test_several_steps_are_counted_with_those_that_reach_evidence() -> None:
    assert said(a_map("c1! <- e1; c1 <- c2"))[1] == "Two steps lead to “c1”. 1 of 2 steps reaches evidence."


def test_two_statements_are_read_out_and_more_are_counted_by_sort() -> None:
    assert said(a_map("c1! <- e1 & c2"))[2] == "Here it rests on “e1” and “c2”. The evidence names no source."
    assert said(a_map("c1! <- e1 & e2 & c2 & c3? & c4; c4 <- e3"))[2] == (
        "Here it rests on two pieces of evidence, one claim with reasons of its own, one assumption that nobody states "
        "and one claim that nothing supports. None of the evidence names a source."
    )


def test_objections_are_told_and_those_beyond_two_counted() -> None:
    records = a_map("c1! <- e1; o1: c2 x i1; o2: c2 x c1; o3: c2 x e1")
    told = said(records)[3]
    assert told.startswith("What speaks against it? ")
    assert told.count("“") == 2
    assert told.endswith("There is one more objection.")
