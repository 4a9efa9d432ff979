"""Sources by name, their origins, and several that are one and the same."""

import pytest
from checks import check_change
from notation import a_map

from argmap.editing import EditRefusedError
from argmap.editing.sourcing import merge_sources, name_origin, name_source
from argmap.model import ArgumentMap, Change, Evidence, Source


def sourced(*sources: Source, **by: str) -> ArgumentMap:
    """Return a map in which each piece of evidence names a source: e1="s1"."""
    pieces = [Evidence(id=key, text=key, type="report", source=source) for key, source in by.items()]
    return ArgumentMap([*sources, *pieces])


def after(records: ArgumentMap, change: Change) -> ArgumentMap:
    check_change(records, change)
    result = records.copy()
    result.apply(change)
    return result


def source(key: str, name: str | None = None, origin: str | None = None) -> Source:
    return Source(id=key, name=name, type="publication", origin=origin)


def test_evidence_comes_from_the_source_of_that_name_or_a_new_one() -> None:
    records = sourced(source("s1", "The Courier"), e1="s1")
    assert after(records, name_source(records, "e1", "The  Courier"))["e1"].source == "s1"
    renamed = after(records, name_source(records, "e1", "Radio Nord"))
    assert renamed[renamed["e1"].source].name == "Radio Nord"
    assert after(records, name_source(records, "e1", " "))["e1"].source is None


def test_a_source_got_it_from_the_source_of_that_name_or_a_new_one() -> None:
    records = sourced(source("s1", "The Courier"), source("s2", "A witness"), e1="s1")
    assert after(records, name_origin(records, "s1", "A witness"))["s1"].origin == "s2"
    told = after(records, name_origin(records, "s1", "Somebody else"))
    assert told[told["s1"].origin].name == "Somebody else"


def test_a_source_is_not_its_own_origin() -> None:
    records = sourced(source("s1", "The Courier"), source("s2", "Radio Nord", "s1"), e1="s2")
    with pytest.raises(EditRefusedError):
        name_origin(records, "s1", "Radio Nord")


def test_merged_sources_are_named_by_all_that_named_either() -> None:
    records = sourced(source("s1"), source("s2", "The Courier"), source("s3", "Radio Nord", "s2"), e1="s1", e2="s2")
    merged = after(records, merge_sources(records, "s1", "s2"))
    assert [merged[key].source for key in ("e1", "e2")] == ["s1", "s1"]
    assert merged["s1"].name == "The Courier"
    assert merged["s3"].origin == "s1"
    assert "s2" not in merged


def test_sources_that_got_it_from_each_other_merge_into_one_without_origin() -> None:
    records = sourced(source("s1", "A", "s2"), source("s2", "B"), e1="s1")
    assert after(records, merge_sources(records, "s1", "s2"))["s1"].origin is None
    assert after(records, merge_sources(records, "s2", "s1"))["s2"].origin is None


def test_the_origin_beyond_the_merged_ones_is_kept() -> None:
    records = sourced(source("s1", "A", "s2"), source("s2", "B", "s3"), source("s3", "C"), e1="s1")
    assert after(records, merge_sources(records, "s1", "s2"))["s1"].origin == "s3"


def test_merging_refuses_what_would_make_a_circle_and_what_is_no_other_source() -> None:
    records = sourced(source("s1", "A", "s2"), source("s2", "B", "s3"), source("s3", "C"), e1="s1")
    with pytest.raises(EditRefusedError):
        merge_sources(records, "s1", "s3")
    with pytest.raises(EditRefusedError):
        merge_sources(records, "s1", "s1")


def test_a_statement_is_no_source() -> None:
    records = a_map("c1 <- e1")
    with pytest.raises(Exception, match="source"):
        merge_sources(records, "e1", "c1")
