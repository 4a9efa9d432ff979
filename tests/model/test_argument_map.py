"""A map holds records by id and changes whole or not at all."""

import pytest
from notation import a_map

from argmap.model import (
    ArgmapError,
    ArgumentMap,
    BrokenMapError,
    Change,
    ChangeRefusedError,
    Claim,
    Evidence,
    Inference,
)

ONE, OTHER = Claim(id="c1", text="one"), Claim(id="c1", text="other")


def test_two_records_with_one_id_make_no_map() -> None:
    with pytest.raises(BrokenMapError, match=r"c1: Two records have this id\. Give one of them another id\."):
        ArgumentMap([ONE, OTHER])


def test_maps_with_the_same_records_are_equal_in_whatever_order() -> None:
    two = Claim(id="c2", text="two")
    assert ArgumentMap([ONE, two]) == ArgumentMap([two, ONE])
    assert ArgumentMap([ONE]) != ArgumentMap([OTHER])
    assert ArgumentMap([ONE]) != {"c1": ONE}


def test_the_referrers_of_a_statement_are_the_steps_and_objections_that_name_it() -> None:
    records = a_map("i1: c1 <- e1 & c2; i2: c2 <- e1; o1: e1 x c1; o2: c1 x o1")
    assert sorted(records.referrers("e1")) == ["i1", "i2", "o1"]
    assert records.referrers("o1") == ("o2",)
    assert records.referrers("o2") == records.referrers("nowhere") == ()


def test_the_referrers_follow_each_change() -> None:
    records = a_map("i1: c1 <- e1; i2: c1 <- e2")
    assert records.referrers("e2") == ("i2",)
    records.apply(Change({"i1": (records["i1"], Inference(id="i1", premises=("e2",), conclusion="c1"))}))
    assert records.referrers("e1") == ()
    assert sorted(records.referrers("e2")) == ["i1", "i2"]


def test_a_change_made_for_another_state_is_refused_and_nothing_is_done() -> None:
    records = ArgumentMap([ONE])
    new = Claim(id="c2", text="two")
    with pytest.raises(ChangeRefusedError, match="c1: This change was made for another state"):
        records.apply(Change({"c2": (None, new), "c1": (OTHER, None)}))
    assert records == ArgumentMap([ONE])


def test_an_addition_is_refused_where_the_id_is_taken_and_a_deletion_where_nothing_is() -> None:
    with pytest.raises(ChangeRefusedError):
        ArgumentMap([ONE]).apply(Change({"c1": (None, OTHER)}))
    with pytest.raises(ChangeRefusedError):
        ArgumentMap().apply(Change({"c1": (ONE, None)}))


def test_an_applied_change_leaves_the_map_it_was_made_for_alone() -> None:
    records = ArgumentMap([ONE])
    assert records.applied(Change({"c1": (ONE, None)})) == ArgumentMap()
    assert records == ArgumentMap([ONE])


def test_a_copy_goes_its_own_way() -> None:
    records = ArgumentMap([ONE])
    copy = records.copy()
    copy.apply(Change({"c1": (ONE, OTHER)}))
    assert records["c1"] == ONE


def test_what_is_expected_and_not_there_is_named() -> None:
    records = a_map("c1 <- e1")
    assert records.expect("c1", Claim, Evidence) == Claim(id="c1", text="c1")
    with pytest.raises(BrokenMapError, match="c9: There is no record with this id"):
        records.expect("c9")
    with pytest.raises(BrokenMapError, match="i1: This is an inference, and a claim or evidence is needed"):
        records.expect("i1", Claim, Evidence)


def test_records_of_one_kind_come_in_their_order() -> None:
    assert [record.id for record in a_map("c2; e1; c1").of_kind(Claim)] == ["c2", "c1"]


def test_an_error_says_what_where_and_what_to_do() -> None:
    error = ArgmapError("It is broken", where="c1", hint="Mend it.")
    assert str(error) == "c1: It is broken. Mend it."
    assert str(ArgmapError("It is broken")) == "It is broken."
