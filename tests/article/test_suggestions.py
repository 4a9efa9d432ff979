"""Suggestions: accepted into a map, declined for good, and what the map says of them."""

import random

import pytest
from article.test_draft import ARTICLE, drafted
from checks import check_change

from argmap.article.suggestions import Suggestion, accepted, decline, reopen, suggestions
from argmap.editing import take_claim
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Inference, Source
from argmap.model.records import altered

PAPER = Article(id="a1", title="The harbour deal", text=ARTICLE)
DRAFT = drafted(ARTICLE)


@pytest.fixture
def empty() -> ArgumentMap:
    return ArgumentMap([PAPER])


def paper(records: ArgumentMap) -> Article:
    held = records["a1"]
    assert isinstance(held, Article)
    return held


def offered(records: ArgumentMap) -> tuple[Suggestion, ...]:
    return suggestions(records, paper(records), DRAFT)


def the_one(records: ArgumentMap, words: str) -> Suggestion:
    [found] = [each for each in offered(records) if each.is_statement and words in each.text]
    return found


def test_all_that_is_accepted_is_in_the_map(empty: ArgumentMap) -> None:
    change = accepted(empty, PAPER, DRAFT, [each.key for each in offered(empty)])
    after = check_change(empty, change)
    assert {each.state for each in offered(after)} == {"accepted"}
    assert not accepted(after, paper(after), DRAFT, [each.key for each in offered(after)])


def test_a_relation_brings_the_statements_that_it_needs(empty: ArgumentMap) -> None:
    step = next(each for each in offered(empty) if each.kind == "support")
    after = check_change(empty, accepted(empty, PAPER, DRAFT, [step.key]))
    assert len(list(after.of_kind(Inference))) == 1
    assert len(list(after.of_kind(Claim))) + len(list(after.of_kind(Evidence))) == 2
    assert {each.state for each in offered(after) if each.key in step.needs} == {"accepted"}


def test_one_by_one_in_any_order_gives_what_all_at_once_gives(empty: ArgumentMap) -> None:
    keys = [each.key for each in offered(empty)]
    whole = empty.applied(accepted(empty, PAPER, DRAFT, keys))
    random.Random(7).shuffle(keys)
    records = empty
    for key in keys:
        records = records.applied(accepted(records, paper(records), DRAFT, [key]))
    assert {each.state for each in offered(records)} == {"accepted"}
    for kind in (Claim, Evidence, Inference, Excerpt):
        assert len(list(records.of_kind(kind))) == len(list(whole.of_kind(kind)))


def test_an_excerpt_keeps_the_words_and_what_stands_around_them(empty: ArgumentMap) -> None:
    found = the_one(empty, "slow and muted")
    after = empty.applied(accepted(empty, PAPER, DRAFT, [found.key]))
    for excerpt in after.of_kind(Excerpt):
        assert ARTICLE[excerpt.start : excerpt.end] == excerpt.quote
        assert ARTICLE[: excerpt.start].endswith(excerpt.before)
        assert ARTICLE[excerpt.end :].startswith(excerpt.after)


def test_a_person_may_reword_and_turn_a_statement_before_accepting_it(empty: ArgumentMap) -> None:
    found = the_one(empty, "slow and muted")
    kind = "claim" if found.kind == "evidence" else "evidence"
    change = accepted(
        empty, PAPER, DRAFT, [found.key], texts={found.key: "They answered late."}, kinds={found.key: kind}
    )
    after = check_change(empty, change)
    [box] = [*after.of_kind(Claim), *after.of_kind(Evidence)]
    assert (box.text, type(box).__name__.lower()) == ("They answered late.", kind)


def test_what_is_declined_stays_declined_when_the_text_changes_elsewhere(empty: ArgumentMap) -> None:
    found = the_one(empty, "slow and muted")
    after = check_change(empty, decline(empty, "a1", [found.key]))
    assert the_one(after, "slow and muted").state == "declined"
    assert all(each.state == "declined" for each in offered(after) if found.key in each.needs)
    text = "A new first sentence of the page stands here. " + ARTICLE
    later = ArgumentMap([altered(paper(after), text=text)])
    again = [each for each in suggestions(later, paper(later), drafted(text)) if "slow and muted" in each.text]
    assert again[0].state == "declined"


def test_what_was_declined_can_be_open_again_and_accepted(empty: ArgumentMap) -> None:
    found = the_one(empty, "slow and muted")
    after = empty.applied(decline(empty, "a1", [found.key]))
    assert the_one(empty.applied(reopen(empty, "a1", [found.key])), "slow and muted").state == "open"
    taken = check_change(after, accepted(after, paper(after), DRAFT, [found.key]))
    assert the_one(taken, "slow and muted").state == "accepted"
    assert paper(taken).declined == ()


def test_what_a_person_took_by_hand_is_not_suggested_again(empty: ArgumentMap) -> None:
    found = the_one(empty, "slow and muted")
    after = empty.applied(take_claim(empty, "a1", *found.span).change)
    assert the_one(after, "slow and muted").state == "accepted"


def test_a_source_that_the_map_knows_is_used_and_an_unnamed_one_has_no_name(empty: ArgumentMap) -> None:
    records = ArgumentMap([PAPER, Source(id="s9", name="Ann Lee", type="person")])
    keys = [each.key for each in offered(records)]
    after = records.applied(accepted(records, PAPER, DRAFT, keys))
    assert [each.id for each in after.of_kind(Source) if each.name == "Ann Lee"] == ["s9"]
    assert any(each.name is None for each in after.of_kind(Source))
