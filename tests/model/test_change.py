"""A change is what each record was before and is after."""

import pytest

from argmap.model import Change, ChangeRefusedError, Claim

A, B, C = (Claim(id="c1", text=text) for text in "abc")


def test_what_stays_the_same_is_no_part_of_a_change() -> None:
    change = Change({"c1": (A, B), "c2": (C, C)})
    assert change.touched == {"c1"}
    assert not Change({"c2": (C, C)})


def test_a_reversed_change_puts_back_what_was_there() -> None:
    assert Change({"c1": (A, B), "c2": (None, C)}).reversed() == Change({"c1": (B, A), "c2": (C, None)})


def test_two_changes_of_one_record_become_one() -> None:
    assert Change({"c1": (A, B)}).then(Change({"c1": (B, C)})) == Change({"c1": (A, C)})


def test_what_comes_and_goes_leaves_no_trace() -> None:
    assert not Change({"c1": (None, A)}).then(Change({"c1": (A, None)}))


def test_a_change_that_begins_elsewhere_cannot_follow() -> None:
    with pytest.raises(ChangeRefusedError, match="c1: The second change does not begin where the first ends"):
        Change({"c1": (A, B)}).then(Change({"c1": (A, C)}))


def test_the_pairs_of_a_change_cannot_be_written() -> None:
    with pytest.raises(TypeError):
        Change({"c1": (A, B)}).pairs["c1"] = (A, C)  # type: ignore[index]
