"""Words of an article taken into the map, in one gesture."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError, anchor, take_claim, take_evidence, take_objection, take_reason
from argmap.model import ArgumentMap, Article, Excerpt

PAPER = Article(id="a1", title="Slow", text="The answer came late.\n\nThat means  consent.")
LATE, MEANS = (0, 21), (23, 43)


def the_map(line: str = "c1! <- e1; i1: c2 <- e1") -> ArgumentMap:
    return a_map(line, PAPER)


def test_a_claim_says_the_words_and_keeps_where_they_stand() -> None:
    records = the_map()
    added = take_claim(records, "a1", 22, 43, main=True)
    excerpt = {"start": 23, "end": 43, "quote": "That means  consent.", "before": "The answer came late.\n\n"}
    check_change(records, added.change, c3={"text": "That means consent.", "excerpt": "x1", "main": True}, x1=excerpt)
    assert added.keys == ("c3",)


def test_evidence_may_be_of_a_type() -> None:
    records = the_map()
    added = take_evidence(records, "a1", *LATE, type="report")
    check_change(records, added.change, e2={"text": "The answer came late.", "type": "report"})


def test_a_reason_has_a_step_of_its_own_or_is_one_more_premise() -> None:
    records = the_map()
    added = take_reason(records, "a1", *LATE, "c1", evidence=True, mode="attestation")
    check_change(records, added.change, i3={"premises": ("e2",), "conclusion": "c1", "mode": "attestation"})
    linked = take_reason(records, "a1", *LATE, "i1")
    check_change(records, linked.change, i1={"premises": ("e1", "c3")})


def test_evidence_takes_no_reason_and_anything_an_objection() -> None:
    records = the_map()
    with pytest.raises(EditRefusedError):
        take_reason(records, "a1", *LATE, "e1")
    for target in ("e1", "c1", "i1"):
        added = take_objection(records, "a1", *LATE, target)
        check_change(records, added.change, o1={"premises": ("c3",), "target": target})


def test_what_is_in_the_map_is_said_here_and_again_there() -> None:
    records = the_map()
    once = check_change(records, anchor(records, "c1", "a1", *LATE), c1={"excerpt": "x1", "repeats": ()})
    twice = check_change(once, anchor(once, "c1", "a1", *MEANS), c1={"excerpt": "x1", "repeats": ("x2",)})
    with pytest.raises(EditRefusedError):
        anchor(twice, "c1", "a1", *MEANS)


def test_the_same_words_are_one_excerpt() -> None:
    records = the_map()
    once = records.applied(take_claim(records, "a1", *LATE).change)
    twice = check_change(once, take_evidence(once, "a1", *LATE).change)
    assert len(list(twice.of_kind(Excerpt))) == 1


@pytest.mark.parametrize("span", [(21, 23), (5, 5), (9, 3), (43, 99)])
def test_a_span_without_words_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(EditRefusedError) as refused:
        take_claim(the_map(), "a1", *span)
    assert refused.value.hint
