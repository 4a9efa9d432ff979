"""One verb for several records."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError, as_evidence, revise
from argmap.editing.several import for_each
from argmap.editing.sourcing import name_source
from argmap.model import Source


def test_what_a_verb_makes_for_one_the_next_finds() -> None:
    records = a_map("c1 <- e1 & e2")
    change = for_each(records, ("e1", "e2"), name_source, "The Courier")
    check_change(records, change)
    result = records.copy()
    result.apply(change)
    [source] = result.of_kind(Source)
    assert set(result.referrers(source.id)) == {"e1", "e2"}


def test_all_change_or_none() -> None:
    with pytest.raises(EditRefusedError):
        for_each(a_map("c1 <- c2"), ("c2", "c1"), as_evidence)


def test_nothing_changes_where_nothing_is_named_or_all_is_so_already() -> None:
    records = a_map("c1 <- e1")
    assert not for_each(records, (), revise, text="x")
    assert not for_each(records, ("e1",), revise, text="e1")
