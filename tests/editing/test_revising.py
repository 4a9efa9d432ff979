"""Other words, other fields, out of play and back, gone."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError, remove, restore, retract, revise, reword
from argmap.editing.outcome import outcome
from argmap.model import Article, BrokenMapError, Evidence, Excerpt, Placement, Source


def test_a_reworded_statement_keeps_all_but_its_text() -> None:
    records = a_map("c1! <- e1")
    check_change(records, reword(records, "c1", "Other words"), c1={"text": "Other words", "main": True})
    check_change(records, reword(records, "e1", "Другие слова"), e1={"text": "Другие слова", "type": "event"})


def test_the_same_words_are_no_change() -> None:
    assert not reword(a_map("c1"), "c1", "c1")


def test_a_step_has_no_words_to_change() -> None:
    with pytest.raises(BrokenMapError, match="i1: This is an inference, and a claim or evidence is needed"):
        reword(a_map("i1: c1 <- e1"), "i1", "words")


def test_fields_are_revised_by_name() -> None:
    records = a_map("i1: c1 <- e1")
    check_change(records, revise(records, "i1", hedge="suggests", strength=0.5), i1={"hedge": "suggests"})


@pytest.mark.parametrize(
    ("key", "fields", "said"),
    [
        ("c1", {"txet": "x"}, "c1: Claim has no field 'txet' to revise"),
        ("c1", {"id": "c2"}, "c1: Claim has no field 'id' to revise"),
        ("c1", {"text": 5}, "c1: Expected `str`, got `int` - at `\\$.text`"),
        ("i1", {"strength": 1.5}, "i1: Expected `float` <= 1.0"),
        ("i1", {"mode": "guess"}, "i1: Invalid enum value 'guess'"),
        ("i1", {"premises": ()}, "i1: Expected `array` of length >= 1"),
        ("i1", {"premises": ("c2",)}, "'c2', which is not in the map"),
        ("i1", {"conclusion": "e1"}, "of kind evidence; it must be claim. Evidence stands for itself"),
        ("i1", {"roles": {"c1": "major"}}, "`roles` names 'c1', which is not a premise"),
        ("s1", {"origin": "s2"}, "This source is its own origin"),
    ],
)
def test_a_revision_that_breaks_something_is_refused(key: str, fields: dict[str, object], said: str) -> None:
    records = a_map("i1: c1 <- e1", Source(id="s1", type="paper"), Source(id="s2", type="paper", origin="s1"))
    with pytest.raises(EditRefusedError, match=said):
        revise(records, key, **fields)


def test_a_claim_revised_into_an_attestation_is_refused_at_the_step() -> None:
    with pytest.raises(EditRefusedError, match="i1: An attestation rests on evidence alone"):
        revise(a_map("i1: c1 <- c2"), "i1", mode="attestation")


def test_a_placement_is_not_moved_onto_a_box_that_has_one() -> None:
    records = a_map("c1; c2", Placement(id="p1", of="c1", x=0.0, y=0.0), Placement(id="p2", of="c2", x=0.0, y=0.0))
    with pytest.raises(EditRefusedError, match="'c2' is placed twice"):
        revise(records, "p1", of="c2")


def test_what_is_retracted_stays_in_the_map_and_comes_back() -> None:
    records = a_map("i1: c1 <- e1; o1: c2 x i1")
    out = check_change(
        records,
        retract(records, "c1", "e1", "i1", "o1"),
        **{key: {"retracted": True} for key in ("c1", "e1", "i1", "o1")},
        c2={"retracted": False},
    )
    assert check_change(out, restore(out, "c1", "e1", "i1", "o1")) == records
    assert not restore(records, "c1")


def test_a_source_is_not_retracted() -> None:
    with pytest.raises(BrokenMapError, match="s1: This is a source, and a claim or"):
        retract(a_map("c1", Source(id="s1", type="paper")), "s1")


def test_removing_a_conclusion_removes_its_inference() -> None:
    records = a_map("i1: c1 <- e1; i2: c2 <- c1 & e1; o1: c3 x i1")
    after = check_change(records, remove(records, "c1"), c1=None, i1=None, o1=None, i2={"premises": ("e1",)})
    assert set(after) == {"c2", "c3", "e1", "i2"}


def test_removing_the_last_premise_removes_the_step() -> None:
    records = a_map("i1: c1 <- e1 & e2; o1: e1 & e2 x c1")
    check_change(records, remove(records, "e1"), i1={"premises": ("e2",)}, o1={"premises": ("e2",)})
    check_change(records, remove(records, "e1", "e2"), i1=None, o1=None, c1={})


def test_removing_a_target_removes_the_whole_chain_of_objections() -> None:
    records = a_map("o1: c2 x c1; o2: c3 x o1; o3: c4 x o2", Placement(id="p1", of="o3", x=0.0, y=0.0))
    assert set(check_change(records, remove(records, "c1"), p1=None)) == {"c2", "c3", "c4"}


def test_what_named_a_removed_source_or_excerpt_merely_forgets_it() -> None:
    records = a_map(
        "c1",
        Source(id="s1", type="paper"),
        Source(id="s2", type="person", origin="s1"),
        Article(id="a1", title="", text="words"),
        Excerpt(id="x1", article="a1", start=0, end=5, quote="words"),
        Evidence(id="e1", text="", type="report", source="s1", excerpt="x1"),
    )
    check_change(records, remove(records, "s1"), s1=None, s2={"origin": None}, e1={"source": None, "excerpt": "x1"})
    check_change(records, remove(records, "a1"), a1=None, x1=None, e1={"source": "s1", "excerpt": None})


def test_removing_a_claim_takes_its_place_with_it() -> None:
    records = a_map("c1; c2", Placement(id="p1", of="c1", x=0.0, y=0.0))
    check_change(records, remove(records, "c1"), p1=None, c2={})


def test_what_is_not_there_is_not_removed() -> None:
    with pytest.raises(BrokenMapError, match="c9: There is no record with this id"):
        remove(a_map("c1"), "c1", "c9")


def test_an_outcome_that_leaves_something_pointing_at_nothing_is_refused_where_it_points() -> None:
    with pytest.raises(EditRefusedError, match="i1: `premises` names 'e1', which is not in the map"):
        outcome(a_map("i1: c1 <- e1"), {"e1": None})


def test_a_circle_can_be_removed() -> None:
    records = a_map("i1: c1 <- c2; i2: c2 <- c1; o1: c3 x o2; o2: c4 x o1")
    assert set(check_change(records, remove(records, "c1", "o1"))) == {"c2", "c3", "c4"}
