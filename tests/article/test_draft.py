"""A draft of a text: statements with their kinds and reasons, what leads where, and what to count."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.article.draft import draft
from argmap.article.marks import marks
from argmap.article.proposal import Draft
from argmap.article.stating import statement
from argmap.article.text import blocks

TEXTS = Path(__file__).parents[1] / "corpus" / "drafts"

ARTICLE = """\
# The harbour deal

In short

Reports suggest that the firm paid the harbour master, and possibly his brother. The firm's muted response to the \
charge suggests tacit admission.

The whole story

• The money: There are reports suggesting that the firm paid the harbour master, possibly his brother as well.

• The answer: The firm's official response to the charge was slow and muted, not explicitly denying it. This could be \
interpreted as a tacit admission or at least a reluctance to speak.

The firm's visits to the harbour were particularly frequent in the past two years. Visits took place in March 2015, \
May 2016, in January and September 2017, in March and October 2018 and in May 2019. According to Ann Lee, head of the \
port, the visits were ordinary.
"""


def drafted(text: str) -> Draft:
    found = draft(text)
    assert found is not None
    return found


def place_of(found: Draft, words: str) -> int:
    [place] = [place for place, each in enumerate(found.statements) if words in each.text]
    return place


@pytest.fixture(scope="module")
def found() -> Draft:
    return drafted(ARTICLE)


def test_an_inference_from_silence_is_found_with_its_hedge(found: Draft) -> None:
    response, admission = place_of(found, "slow and muted"), place_of(found, "tacit admission")
    steps = [each for each in found.relations if each.premises == (response,) and each.target == admission]
    assert [each.function for each in steps] == ["support"]
    assert steps[0].scheme == "argument from silence"
    assert steps[0].hedge in ("suggests", "could be interpreted as")
    assert steps[0].reasons


def test_what_the_summary_says_is_joined_with_the_full_story(found: Draft) -> None:
    admission = found.statements[place_of(found, "tacit admission")]
    assert [ARTICLE[slice(*span)] for span in admission.repeats] == ["tacit admission."]
    paid = found.statements[place_of(found, "harbour master")]
    assert len(paid.repeats) == 1


def test_a_report_that_names_nobody_is_evidence_without_a_source(found: Draft) -> None:
    paid = found.statements[place_of(found, "harbour master")]
    assert (paid.kind, paid.source) == ("evidence", None)
    assert paid.attribution
    assert any("no source named" in reason for reason in paid.reasons)


def test_who_says_something_is_its_source(found: Draft) -> None:
    said = found.statements[place_of(found, "Ann Lee")]
    assert (said.kind, said.source) == ("evidence", "Ann Lee")


def test_a_claim_about_dates_that_are_listed_is_to_be_counted(found: Draft) -> None:
    [(span, question)] = found.remarks
    assert "frequent" in ARTICLE[slice(*span)]
    assert "2017: 2" in question
    assert "2019: 1" in question


def test_each_suggestion_says_why(found: Draft) -> None:
    assert all(each.reasons for each in (*found.statements, *found.relations))


def test_headings_are_sections_and_no_statements(found: Draft) -> None:
    assert not any("In short" in each.text for each in found.statements)
    assert found.statements[place_of(found, "slow and muted")].section == "The answer"


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_draft_of_a_whole_text_has_one_main_claim_and_leads_to_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = drafted(text)
    mains = [place for place, each in enumerate(found.statements) if each.main]
    assert len(mains) == 1
    assert any(step.target == mains[0] for step in found.relations)
    check_draft(found, text)


def check_draft(found: Draft, text: str) -> None:
    """A draft is within its text, leads from its statements to its claims, and never round in a circle."""
    for each in found.statements:
        assert each.text.strip()
        for start, end in (each.span, *each.repeats):
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
    leads: dict[int, set[int]] = {}
    for step in found.relations:
        [premise] = step.premises
        assert premise != step.target
        if step.function == "support":
            assert found.statements[step.target].kind == "claim"
        leads.setdefault(premise, set()).add(step.target)
    for start in leads:
        seen, queue = set(), [start]
        while queue:
            for aim in leads.get(queue.pop(), ()):
                assert aim != start
                if aim not in seen:
                    seen.add(aim)
                    queue.append(aim)


PIECES = (
    ("The council", "suggests that", "because", "it met", "in May 2019", "reports say", "but", "Ann Lee said", "“no”"),
    ("40 percent", "#", "•", ".", "?", "\n\n", "This indicates", "however", "möglicherweise", "weil", "die Stadt"),
)
WORDS = st.sampled_from([piece for pieces in PIECES for piece in pieces])


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_a_draft_of_any_text_holds_together(text: str) -> None:
    check_draft(drafted(text), text)


def test_a_draft_can_be_stopped() -> None:
    told: list[float] = []

    def stop(done: float) -> bool:
        told.append(done)
        return done < 0.3

    assert draft(ARTICLE, progress=stop) is None
    assert told == sorted(told)


def test_the_same_text_gives_the_same_draft() -> None:
    assert drafted(ARTICLE) == drafted(ARTICLE)


def test_an_empty_text_gives_an_empty_draft() -> None:
    assert drafted("") == Draft((), ())
    assert list(blocks("")) == []


def test_a_long_text_is_drafted_in_one_go() -> None:
    text = "\n\n".join(f"{ARTICLE.replace('harbour', f'harbour{number}')}" for number in range(75))
    assert len(text.split()) > 9_000
    began = time.perf_counter()
    found = drafted(text)
    print(f"{len(text.split())} words in {time.perf_counter() - began:.2f} s, {len(found.statements)} statements")
    assert len(found.statements) > 100


def test_how_many_is_no_doubt_of_whether_it_is_so() -> None:
    text = "Several houses burned down on 3 May 2019."
    span = (0, len(text))
    told = statement(text, span, marks(text, "en"), "", "en")
    assert (told.kind, told.type, told.hedge) == ("evidence", "event", None)
    doubted = statement("Perhaps " + text, (0, len(text) + 8), marks("Perhaps " + text, "en"), "", "en")
    assert (doubted.kind, doubted.hedge) == ("claim", "perhaps")
