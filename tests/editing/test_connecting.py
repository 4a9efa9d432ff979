"""What a connection between two things could mean."""

from typing import Any

import pytest
from checks import check_change
from hypothesis import given
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map

from argmap.editing import Connection, group_of, meanings
from argmap.model import ArgmapError, ArgumentMap, BrokenMapError, Group, Inference, Objection, Source

LINE = "i1: c1 <- c2; i2: c1 <- e1; o1: c3 x c1; c4; e2"
GROUP = Group(id="g1", title="Costs", members=("c1",))


@pytest.mark.parametrize(
    ("moved", "onto", "possible", "refused"),
    [
        ("c4", "c1", ["reason", "objection"], []),
        ("c2", "c1", ["objection"], ["reason"]),
        ("e1", "c1", ["objection"], ["reason", "attestation"]),
        ("c3", "c1", ["reason"], ["objection"]),
        ("c1", "c2", ["reason", "objection"], []),
        ("c4", "c2", ["reason", "objection"], []),
        ("e2", "c1", ["reason", "attestation", "objection"], []),
        ("c4", "e1", ["objection"], ["reason"]),
        ("c4", "i1", ["premise", "undercut"], []),
        ("c1", "i1", ["undercut"], ["premise"]),
        ("c4", "o1", ["answer", "objection premise"], []),
        ("i1", "c4", ["conclusion"], []),
        ("i1", "e1", [], ["conclusion"]),
        ("i2", "i1", ["join"], []),
        ("i1", "o1", [], []),
        ("o1", "i1", ["target"], []),
        ("o1", "c3", [], ["target"]),
        ("c4", "g1", ["member"], []),
        ("c4", "c4", [], []),
    ],
)
def test_a_connection_means_what_the_two_allow(moved: str, onto: str, possible: list[str], refused: list[str]) -> None:
    found = meanings(a_map(LINE, GROUP), moved, onto)
    assert [each.connection for each in found if each.change is not None] == possible
    assert [each.connection for each in found if each.refusal] == refused


def test_the_change_of_a_meaning_does_what_its_name_says() -> None:
    records = a_map(LINE, GROUP)
    made = {each.connection: each for onto in ("i1", "o1") for each in meanings(records, "c4", onto)}
    expected: dict[Connection, dict[str, Any]] = {
        "premise": {"i1": {"premises": ("c2", "c4")}},
        "undercut": {"o2": Objection(id="o2", premises=("c4",), target="i1")},
        "answer": {"o2": Objection(id="o2", premises=("c4",), target="o1")},
        "objection premise": {"o1": {"premises": ("c3", "c4")}},
    }
    for connection, records_now in expected.items():
        change = made[connection].change
        assert change is not None
        check_change(records, change, **records_now)


def test_a_refusal_is_told_in_whole_sentences() -> None:
    [reason, _] = meanings(a_map(LINE), "c4", "e1")
    assert reason.refusal.startswith("Evidence takes no reasons. Give the reason to a claim")
    assert (reason.name, reason.sentence) == ("Reason", "It is a reason for this claim, by a step of its own.")


def test_a_source_is_not_connected() -> None:
    with pytest.raises(BrokenMapError, match="s1: This is a source"):
        meanings(a_map("c1", Source(id="s1", type="paper")), "s1", "c1")


@given(valid_maps(), st.data())
def test_every_meaning_is_a_sound_change_that_ties_the_two_or_is_refused(
    records: ArgumentMap, data: st.DataObject
) -> None:
    moved, onto = (data.draw(st.sampled_from(sorted(records))) for _ in range(2))
    try:
        found = meanings(records, moved, onto)
    except ArgmapError:
        return
    for meaning in found:
        assert (meaning.change is None) == bool(meaning.refusal)
        if meaning.change is None:
            continue
        after = check_change(records, meaning.change)
        if meaning.connection == "member":
            assert group_of(after, moved) == after[onto]
        elif meaning.connection != "join":
            ends = [(moved, onto), (onto, moved)]
            assert any(one in after.referrers(other) for one, other in ends) or any(
                moved in step.premises and onto in (getattr(step, "conclusion", None), getattr(step, "target", None))
                for step in after.records()
                if isinstance(step, Inference | Objection)
            )
