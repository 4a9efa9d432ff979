"""A part of a map cut out, put in, doubled."""

import pytest
from checks import check_change
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.isomorphism import same_but_for_ids
from laws.strategies import valid_maps
from notation import a_map

from argmap.editing import EditRefusedError, clip, duplicate, paste, paste_as_reasons
from argmap.model import (
    ArgumentMap,
    Article,
    BrokenMapError,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Objection,
    Placement,
    Record,
    Source,
    check,
)
from argmap.model.records import altered

ARTICLE = Article(id="a1", title="Slow", text="words", url="https://example.org")
EXCERPT = Excerpt(id="x1", article="a1", start=0, end=5, quote="words")
PAPER, AGENCY = Source(id="s1", type="paper", origin="s2"), Source(id="s2", name="Agency", type="agency")
SEEN = Evidence(id="e1", text="seen", type="event", source="s1", excerpt="x1")
modest = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def test_a_step_comes_along_with_its_conclusion_and_one_of_its_premises() -> None:
    records = a_map("i1: c1 <- e1 & c2; i2: c3 <- c1; i3: c2 <- e2; c4")
    part = clip(records, ["c1", "e1", "i1", "i3"])
    assert set(part) == {"c1", "e1", "i1"}
    assert part["i1"] == altered(records["i1"], premises=("e1",))


def test_an_objection_comes_along_with_its_target_and_one_of_its_premises() -> None:
    records = a_map("i1: c1 <- e1; o1: c2 & c3 x i1; o2: c4 x o1; o3: c4 x c5; o4: c6 x c1")
    part = clip(records, ["c1", "e1", "c2", "c4"])
    assert set(part) == {"c1", "e1", "c2", "c4", "i1", "o1", "o2"}
    assert part["o1"] == Objection(id="o1", premises=("c2",), target="i1")


def test_what_stands_behind_a_statement_and_where_it_stands_come_along() -> None:
    placed = Placement(id="p1", of="e1", x=1.0, y=2.0)
    other = (Source(id="s9", type="paper"), Placement(id="p2", of="c1", x=0.0, y=0.0))
    part = clip(a_map("c1", SEEN, EXCERPT, ARTICLE, PAPER, AGENCY, placed, *other), ["e1"])
    assert part == ArgumentMap([SEEN, EXCERPT, ARTICLE, PAPER, AGENCY, placed])


def test_a_group_comes_along_with_all_its_members_and_stands_for_them() -> None:
    group = Group(id="g1", title="Costs", members=("c1", "c2", "i1"))
    records = a_map("i1: c1 <- c2; c3", group)
    assert set(clip(records, ["g1"])) == set(clip(records, ["c1", "c2"])) == {"c1", "c2", "i1", "g1"}
    assert set(clip(records, ["c1", "c3"])) == {"c1", "c3"}


@pytest.mark.parametrize("keys", [[], ["i1"]])
def test_nothing_is_no_part(keys: list[str]) -> None:
    with pytest.raises(EditRefusedError, match=r"There is nothing to copy\. Select at least one"):
        clip(a_map("i1: c1 <- c2"), keys)


def test_an_article_is_not_cut_out_by_itself() -> None:
    with pytest.raises(BrokenMapError, match="a1: This is an article"):
        clip(ArgumentMap([ARTICLE]), ["a1"])


def test_a_double_has_new_ids_and_the_same_sources_and_excerpts() -> None:
    step = Inference(id="i1", premises=("e1", "c2"), conclusion="c1", roles={"e1": "sign"})
    records = a_map("c1; c2", SEEN, EXCERPT, ARTICLE, PAPER, AGENCY, step)
    added = duplicate(records, ["c1", "c2", "e1"])
    assert added.keys == ("e2", "c3", "c4", "i2")
    assert added.change.touched == set(added.keys)
    double = altered(step, id="i2", premises=("e2", "c4"), conclusion="c3", roles={"e2": "sign"})
    check_change(records, added.change, e2=altered(SEEN, id="e2"), i2=double)


def test_of_two_equal_sources_a_double_names_the_one_that_the_original_names() -> None:
    records = ArgumentMap([AGENCY, altered(AGENCY, id="s3"), altered(SEEN, source="s3", excerpt=None)])
    check_change(records, duplicate(records, ["e1"]).change, e2={"source": "s3"})


def test_a_source_that_is_there_is_used_and_another_one_comes_along() -> None:
    part = clip(ArgumentMap([SEEN, EXCERPT, ARTICLE, PAPER, AGENCY]), ["e1"])
    there = ArgumentMap([altered(AGENCY, id="s7"), Source(id="s1", type="other")])
    added = paste(there, part)
    check_change(there, added.change, e1={"source": "s2", "excerpt": None}, s2=altered(PAPER, id="s2", origin="s7"))


def test_an_excerpt_comes_along_when_its_article_is_there() -> None:
    part = clip(ArgumentMap([SEEN, EXCERPT, ARTICLE, PAPER, AGENCY]), ["e1"])
    there = ArgumentMap([Article(id="a2", title="Slow", text="words"), Article(id="a1", title="Other", text="words")])
    check_change(there, paste(there, part).change, e1={"excerpt": "x1"}, x1=altered(EXCERPT, article="a2"))
    other = ArgumentMap([Article(id="a1", title="Other", text="words"), EXCERPT])
    check_change(other, paste(other, part).change, e1={"excerpt": None}, x1=EXCERPT)


def test_what_was_placed_is_put_aside_or_where_it_is_wanted() -> None:
    placed = [Placement(id="p1", of="c1", x=0.0, y=10.0), Placement(id="p2", of="c2", x=100.0, y=30.0)]
    records = a_map("c1; c2; c3", *placed)
    aside = duplicate(records, ["c1", "c2", "c3"]).change
    check_change(records, aside, p3={"x": 32.0, "y": 42.0, "of": "c4"}, p4={"x": 132.0, "y": 62.0})
    there = paste(records, clip(records, ["c1", "c2"]), at=(500, 500)).change
    check_change(records, there, p3={"x": 450.0, "y": 490.0}, p4={"x": 550.0, "y": 510.0})


def _told_apart(records: ArgumentMap) -> ArgumentMap:
    """Return a map in which no two sources, articles or excerpts are equal, and nothing is placed."""
    kept: list[Record] = []
    for each in records.records():
        match each:
            case Article():
                kept.append(altered(each, title=each.id))
            case Source() | Excerpt():
                kept.append(altered(each, extra={"own": each.id}))
            case Placement():
                continue
            case _:
                kept.append(each)
    return ArgumentMap(kept)


def _statements(records: ArgumentMap) -> list[str]:
    return [key for key, record in records.items() if isinstance(record, Claim | Evidence)]


@modest
@given(valid_maps().map(_told_apart), st.data())
def test_a_part_of_a_map_is_a_map_and_is_the_same_wherever_its_articles_are(
    records: ArgumentMap, data: st.DataObject
) -> None:
    part = clip(records, data.draw(st.lists(st.sampled_from(_statements(records)), min_size=1)))
    check(part)
    into = ArgumentMap(part.of_kind(Article))
    assert same_but_for_ids(check_change(into, paste(into, part).change), part)


@modest
@given(valid_maps().map(_told_apart))
def test_a_double_of_a_whole_map_adds_nothing_but_boxes_and_frames(records: ArgumentMap) -> None:
    part = clip(records, _statements(records))
    assert all(part[key] == record for key, record in records.items() if key in part)
    added = duplicate(records, _statements(records))
    after = check_change(records, added.change)
    new = [record for key, record in after.items() if key not in records]
    assert not [each for each in new if isinstance(each, Article | Source | Excerpt)]
    assert same_but_for_ids(clip(after, [key for key in added.keys if key in _statements(after)]), part)


def test_what_is_pasted_as_reasons_hangs_on_the_claim_by_its_topmost_statements() -> None:
    records, part = a_map("c1! <- e1"), a_map("c1 <- e1; c2; o1: c3 x c1")
    added = paste_as_reasons(records, part, "c1")
    after = check_change(records, added.change)
    reasons = [step.premises for step in after.of_kind(Inference) if step.conclusion == "c1" and step.id != "i1"]
    assert sorted(after[key].text for (key,) in reasons) == ["c1", "c2"]  # type: ignore[union-attr]
    assert set(added.keys) == set(after) - set(records)


def test_of_a_circle_one_statement_is_the_reason() -> None:
    added = paste_as_reasons(a_map("c1"), a_map("c1 <- c2; c2 <- c1"), "c1")
    after = check_change(a_map("c1"), added.change)
    assert sum(step.conclusion == "c1" for step in after.of_kind(Inference)) == 1


def test_evidence_takes_no_pasted_reasons() -> None:
    with pytest.raises(EditRefusedError):
        paste_as_reasons(a_map("e1"), a_map("c1"), "e1")
