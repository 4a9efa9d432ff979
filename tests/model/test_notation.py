"""The one-line notation that the tests build maps with."""

import pytest
from notation import a_map

from argmap.model import ArgumentMap, BrokenMapError, Claim, Evidence, Inference, Objection, Source


def test_a_line_of_notation_gives_the_map() -> None:
    assert a_map("c1! <- e1 & c2; c1 <~ e2; mine: c2 <= c3?; o1: -c4 x mine; -i9: c1 <- c4; c4 x o1;") == ArgumentMap(
        [
            Claim(id="c1", text="c1", main=True),
            Claim(id="c2", text="c2"),
            Claim(id="c3", text="c3", implicit=True),
            Claim(id="c4", text="c4", retracted=True),
            Evidence(id="e1", text="e1", type="event"),
            Evidence(id="e2", text="e2", type="event"),
            Inference(id="i1", premises=("e1", "c2"), conclusion="c1"),
            Inference(id="i2", premises=("e2",), conclusion="c1", mode="attestation"),
            Inference(id="mine", premises=("c3",), conclusion="c2", mode="entailment"),
            Inference(id="i9", premises=("c4",), conclusion="c1", retracted=True),
            Objection(id="o1", premises=("c4",), target="mine"),
            Objection(id="o2", premises=("c4",), target="o1"),
        ]
    )


def test_what_needs_no_notation_is_given_as_records() -> None:
    source = Source(id="s1", type="paper")
    assert a_map("c1", source)["s1"] == source


def test_marks_at_any_mention_add_up() -> None:
    assert a_map("c1!; c1?; -c1")["c1"] == Claim(id="c1", text="c1", main=True, implicit=True, retracted=True)


@pytest.mark.parametrize("line", ["c1 <-", "z1", "i1: c1", "c1 <- e1 &", "c1 -> e1"])
def test_what_is_not_in_the_notation_is_refused(line: str) -> None:
    with pytest.raises(AssertionError):
        a_map(line)


def test_a_line_that_describes_a_broken_map_is_refused() -> None:
    with pytest.raises(BrokenMapError):
        a_map("e1 <- c1")
