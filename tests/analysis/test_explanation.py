"""Sentences that say what a claim rests on."""

from pathlib import Path

import pytest
from notation import a_map

from argmap import formats
from argmap.analysis import explain
from argmap.model import ArgumentMap, Claim, Evidence, Inference
from argmap.shipped import shipped


@pytest.fixture(scope="module")
def article() -> ArgumentMap:
    return formats.read(shipped("samples", "russia-and-hamas.argmap"))


def test_tacit_approval_is_said_to_hang_on_one_step_from_silence(article: ArgumentMap) -> None:
    said = explain(article, "tacit-approval")
    assert said.startswith(
        "“Russia tacitly approved of the 7 October attack” is inferred, not shown. One inference carries it"
    )
    assert "argument from silence, hedged “suggests”" in said
    assert "The one piece of evidence names no source." in said
    assert "Without that step nothing supports it." in said
    assert "It is contested" in said


@pytest.mark.parametrize(
    ("notation", "statement", "words"),
    [
        ("c1 <~ e1", "c1", "is shown by evidence, without any inference"),
        ("c1 <- e1", "c1", "One inference carries it: from “e1” to this"),
        ("c1 <- e1; c1 <- e2", "c1", "Two steps lead to it, and none of them alone is indispensable"),
        ("c1 <- c2; c2 <- e1", "c1", "Two inferences carry it"),
        ("c1 <- c2", "c1", "rests on what nothing supports: “c2”"),
        ("c1 <- c2?", "c1", "has reasons, but no evidence beneath them"),
        ("c1 <- e1 & c2; c1 <- e1 & c3", "c1", "rests in part on evidence"),
        ("c1?", "c1", "is an assumption"),
        ("c1", "c1", "is a bare assertion"),
        ("c1 <- c2; c2 <- c1", "c1", "is argued in a circle"),
        ("-c1", "c1", "is retracted"),
        ("e1", "e1", "is evidence: an event that can be checked. It names no source."),
        ("c1 <- e1; c2 x c1", "c1", "It is contested: “c2” speaks against it."),
        ("i1: c1 <- e1; c2 x i1", "c1", "“c2” undercuts the step to it."),
        ("c1 <- e1; c2 x e1", "c1", "“c2” undermines “e1”."),
        ("i1: c1 <- e1; c2 & c3 x i1", "c1", "“c2” and “c3” undercut the step to it."),
    ],
)
def test_each_footing_has_its_sentence(notation: str, statement: str, words: str) -> None:
    assert words in explain(a_map(notation), statement)


def test_an_objection_that_falls_leaves_a_claim_uncontested() -> None:
    assert "contested" not in explain(a_map("c1 <- e1; o1: c2 x c1; o2: c3 x o1"), "c1")


def test_losing_the_step_may_leave_another_footing() -> None:
    step = Inference(id="i1", premises=("e1",), conclusion="c1")
    other = Inference(id="i2", premises=("c2",), conclusion="c1")
    records = ArgumentMap(
        [Evidence(id="e1", text="A", type="event"), Claim(id="c1", text="B"), Claim(id="c2", text="C"), step, other]
    )
    assert "Without that step it would be resting on what nothing supports." in explain(records, "c1")


def test_every_statement_of_every_sample_is_explained() -> None:
    for path in sorted(Path(shipped("samples")).glob("*.argmap")):
        records = formats.read(path)
        for key, record in records.items():
            if isinstance(record, Claim | Evidence):
                said = explain(records, key)
                assert said.endswith("."), (key, said)
                assert "  " not in said
                assert ".." not in said
