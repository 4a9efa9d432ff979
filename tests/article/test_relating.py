"""What leads where in a draft, told by short texts: who concedes, who denies, what a paragraph is for."""

import pytest

from argmap.article.draft import draft
from argmap.article.proposal import Draft, ProposedStatement


def drafted(text: str) -> Draft:
    found = draft(text)
    assert found is not None
    return found


def led(found: Draft) -> set[tuple[str, str, str]]:
    """Return the relations, each end by its first three words."""
    ends = [" ".join(each.text.split()[:3]).strip(".,") for each in found.statements]
    return {(ends[step.premises[0]], step.function, ends[step.target]) for step in found.relations}


def the(found: Draft, words: str) -> ProposedStatement:
    [one] = [each for each in found.statements if words in each.text]
    return one


PARK = "The park should stay open at night. "


def test_the_head_of_the_subject_says_who_speaks_and_not_what_it_is_about() -> None:
    found = drafted(
        "The firm was asked twice. The firm's silence on the 2019 report suggests that it knew of the leak."
    )
    assert ("The firm's silence", "support", "It knew of") in led(found)
    assert the(found, "silence").source is None


def test_who_denies_a_claim_attacks_it() -> None:
    found = drafted(
        "The late answer suggests that the firm knew of the leak. Director Ann Lee rejected this on Monday."
    )
    assert ("Director Ann Lee", "attack", "The firm knew") in led(found)


def test_a_denial_attacks_what_it_denies_and_what_follows_stands_beneath_the_denial() -> None:
    found = drafted(f"{PARK}\n\nThe town says that there are no lamps. That is not true. Lamps were bought in 2019.")
    steps = led(found)
    assert ("That is not", "attack", "The town says") in steps
    assert ("Lamps were bought", "support", "That is not") in steps
    assert ("The town says", "support", "That is not") not in steps
    assert ("The town says", "attack", "The park should") in steps


def test_two_facts_in_contrast_are_no_objection() -> None:
    found = drafted("The inspector had warned the owner in May 2019, and yet no door was repaired in time.")
    assert len(found.statements) == 2
    assert not found.relations
    assert not the(found, "inspector").text.endswith(" and")


def test_but_behind_a_judgement_is_an_objection() -> None:
    found = drafted("The plan is cheap to begin with, but it costs a fortune later.")
    assert led(found) == {("It costs a", "attack", "The plan is")}


def test_a_concession_speaks_against_the_main_claim_and_is_answered() -> None:
    found = drafted(f"{PARK}\n\nOf course the lamps cost money. But the town has saved more than that on guards.")
    assert ("Of course the", "attack", "The park should") in led(found)
    assert ("The town has", "attack", "Of course the") in led(found)


def test_what_opponents_say_counts_as_an_objection_only_where_it_is_answered() -> None:
    answered = drafted(f"{PARK}\n\nCritics say that it would be loud. However, no house stands near the park.")
    assert ("Critics say that", "attack", "The park should") in led(answered)
    told = drafted("The council met in May 2019. Residents say that it was loud. The meeting ended at nine.")
    assert not any(step.function == "attack" for step in told.relations)


def test_a_nod_is_passed_over_and_its_answer_goes_to_what_was_nodded_at() -> None:
    found = drafted(
        f"{PARK}\n\nSome say that people would merely shout more. That is possible, although the reports from the port "
        "point to the opposite, since neighbours there complained 12 times less."
    )
    assert ("The reports from", "attack", "Some say that") in led(found)
    assert ("Neighbours there complained", "support", "The reports from") in led(found)


def test_a_clause_in_front_is_a_reason_for_the_one_behind() -> None:
    found = drafted("Because the only bridge is closed, the baker in the north sells less.")
    assert led(found) == {("The only bridge", "support", "The baker in")}


def test_what_somebody_fears_is_no_point_of_the_author() -> None:
    found = drafted(f"{PARK}\n\nMira Lund owns the kiosk. She fears that thieves will come. She sold 40 loaves in May.")
    fears = the(found, "fears")
    assert (fears.kind, fears.type) == ("evidence", "testimony")
    assert not any(found.statements[step.target] is fears for step in found.relations)


def test_the_main_claim_is_what_the_author_wants_and_not_what_somebody_else_wants() -> None:
    found = drafted(
        "Dear neighbours,\n\nthe town wants to build a car park on our meadow. The meadow feeds our bees.\n\n"
        "So let us go to the meeting of the town and say no."
    )
    assert [each.text[:9] for each in found.statements if each.main] == ["Let us go"]


def test_a_question_within_a_paragraph_is_a_claim_and_one_by_itself_is_none() -> None:
    found = drafted(f"{PARK}Why should it be closed to all of us?\n\nWho has the key to the park?\n\nThe guard has it.")
    asked = the(found, "Why should")
    assert (asked.kind, asked.text) == ("claim", "Why should it be closed to all of us?")
    assert "a rhetorical question" in asked.reasons
    assert not any("Who has the key" in each.text for each in found.statements)


def test_a_comparison_of_how_often_is_no_hedge() -> None:
    found = drafted("In the north pupils came late 30 percent less often.")
    assert [(each.kind, each.type, each.hedge) for each in found.statements] == [("evidence", "statistic", None)]


def test_what_the_author_says_is_no_evidence_that_somebody_said_it() -> None:
    found = drafted("I say that the park belongs to all. They say that dogs have to stay outside.")
    assert [each.kind for each in found.statements] == ["claim", "evidence"]


def test_an_opening_such_as_for_instance_is_no_part_of_what_is_said() -> None:
    found = drafted("For instance, in May 2021 the leader of the band praised the town.")
    assert found.statements[0].kind == "evidence"


def test_a_view_that_nobody_is_named_for_is_a_claim() -> None:
    assert drafted("The festival of May 2019 is seen as good for the town.").statements[0].kind == "claim"


def test_what_silence_of_this_kind_means_rests_on_the_sentence_before() -> None:
    found = drafted(
        "Nobody has answered the letter, although we have sent it twice. Silence of this kind means that they knew."
    )
    assert ("Nobody has answered", "support", "They knew") in led(found)
    assert not any("Silence" in each.text for each in found.statements)


def test_this_answer_was_a_refusal_rests_on_the_answer() -> None:
    found = drafted(
        "The dealings were difficult for both sides. In May 2019 the firm sent the letter back. "
        "This step was a refusal of all further talks."
    )
    assert ("In May 2019", "support", "This step was") in led(found)
    assert ("In May 2019", "support", "The dealings were") not in led(found)


def test_dated_events_behind_a_colon_are_what_the_sentence_rests_on() -> None:
    found = drafted(
        "Floods have become more frequent here: the mill was hit in May 2019, the inn was hit in June 2021."
    )
    assert [each.kind for each in found.statements] == ["claim", "evidence"]
    assert [(step.premises, step.target) for step in found.relations] == [((1,), 0)]


def test_evidence_that_lists_dates_goes_to_the_claim_that_counts_them() -> None:
    found = drafted(
        "The visits to the harbour have been particularly frequent in the past two years.\n\n"
        "The mayor was away. Visits took place in March 2015, May 2016, and in January and September 2017."
    )
    assert the(found, "frequent").kind == "claim"
    assert ("Visits took place", "support", "The visits to") in led(found)


def test_paragraphs_lead_to_the_main_claim_only_in_a_text_that_argues() -> None:
    paragraphs = "\n\nThe lamps are old. They were bought in 2001.\n\nThe lake is clean. It was dredged in 2019."
    argued, told = drafted(PARK + paragraphs), drafted("The park of the town is open at night." + paragraphs)
    assert ("The lamps are", "support", "The park should") in led(argued)
    assert not any("The park of" in aim for _, _, aim in led(told))
    assert ("They were bought", "support", "The lamps are") in led(told)


@pytest.mark.parametrize("mark", ["•", "1."])
def test_items_support_the_sentence_that_introduces_them(mark: str) -> None:
    found = drafted(
        f"The bridge of the town is in a poor state for two reasons:\n\n{mark} The piers were cracked in May 2019.\n\n"
        f"{mark} The rails have not been painted since 1998."
    )
    assert {(start, aim) for start, _, aim in led(found)} == {
        ("The piers were", "The bridge of"),
        ("The rails have", "The bridge of"),
    }


def test_a_heading_that_says_something_is_a_claim_that_its_section_supports() -> None:
    found = drafted(
        "# The bridge\n\nThe bridge of the town was built in 1901.\n\n## The piers are beyond repair by now\n\n"
        "The salt has eaten into the stone. It was measured in 2019.\n\n## What happens next\n\nThe council will meet."
    )
    assert the(found, "beyond repair").kind == "claim"
    assert ("The salt has", "support", "The piers are") in led(found)
    assert not any("What happens next" in each.text for each in found.statements)


def test_a_summary_is_joined_with_the_story_although_it_uses_fewer_of_its_words() -> None:
    found = drafted(
        "# In short\n\nThe firm paid the harbour master. It often met the brother of the mayor, who lives abroad.\n\n"
        "# The story\n\nIn May the firm paid the harbour master of the port.\n\n"
        "For years the firm has met the mayor's brother in ports abroad, where he lives in a house by the sea."
    )
    assert len(the(found, "ports abroad").repeats) == 1
