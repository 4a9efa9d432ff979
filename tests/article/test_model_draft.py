"""Facts about a draft by a language model: the words are the article's, and what points at nothing is left out."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.article.model_draft import MOST_SHOWN, AnswerError, draft_of, messages
from argmap.article.proposal import Draft

TEXT = "# The bridge\n\nThe bridge may be unsafe. Its piers cracked in 1999. The mayor said that it stands.\n\nIt shut."
SENTENCES = [
    (TEXT.index(words), TEXT.index(words) + len(words))
    for words in (
        "The bridge may be unsafe.",
        "Its piers cracked in 1999.",
        "The mayor said that it stands.",
        "It shut.",
    )
]
GOOD: dict[str, Any] = {
    "statements": [
        {"sentences": [1, 4], "text": "The bridge may be unsafe", "kind": "claim", "main": True, "hedge": "may be"},
        {"sentences": [2], "text": "Its piers cracked", "kind": "evidence", "date": "1999", "reason": "it has a date"},
        {"sentences": [3], "kind": "evidence", "source": "The mayor", "attribution": "the mayor said"},
    ],
    "relations": [
        {"premises": [3], "target": 2, "function": "undercut"},
        {"premises": [2], "target": 1, "function": "support", "reason": "cracks"},
    ],
}


def drafted(held: object) -> Draft:
    return draft_of(json.dumps(held), TEXT, SENTENCES)


def test_the_sentences_are_shown_with_their_numbers() -> None:
    system, user = messages(TEXT, SENTENCES, "de")
    assert (system["role"], user["role"]) == ("system", "user")
    assert user["content"].splitlines()[1] == "2 Its piers cracked in 1999."
    assert "German" in system["content"]
    assert "never judge" in system["content"]


def test_a_good_answer_becomes_a_draft() -> None:
    made = drafted(GOOD)
    main, cracked, stands = made.statements
    assert TEXT[slice(*main.span)] == "The bridge may be unsafe."
    assert main.repeats == (SENTENCES[3],)
    assert (main.main, main.hedge, main.section) == (True, "may be", "The bridge")
    assert (cracked.date, cracked.reasons) == ("1999", ("the model says: it has a date",))
    assert (stands.text, stands.source) == ("The mayor said that it stands.", "The mayor")
    assert stands.attribution == "the mayor said"
    assert made.remarks == ()


def test_an_objection_to_a_step_finds_it_wherever_it_is_listed() -> None:
    step, undercut = drafted(GOOD).relations
    assert (step.premises, step.target, step.function) == ((1,), 0, "support")
    assert (undercut.premises, undercut.target, undercut.function) == ((2,), 0, "undercut")


@pytest.mark.parametrize(
    "around",
    ["```json\n{}\n```", "Here it is:\n```\n{}\n```\nAnything {{else}}?", "Sure! {} I hope {{this}} helps.", " {} "],
)
def test_an_answer_is_found_between_other_words(around: str) -> None:
    answer = around.replace("{{", "<").replace("}}", ">").replace("{}", json.dumps(GOOD))
    answer = answer.replace("<", "{").replace(">", "}")
    assert draft_of(answer, TEXT, SENTENCES) == drafted(GOOD)


@pytest.mark.parametrize("answer", ["", "I cannot do that.", "[1]", "{}", '{"statements": 1}', "{" * 9000, "\ud800"])
def test_what_is_no_list_of_statements_is_refused_in_a_sentence(answer: str) -> None:
    with pytest.raises(AnswerError, match="not the list of statements"):
        draft_of(answer, TEXT, SENTENCES)


@pytest.mark.parametrize(
    "statement",
    [
        {"sentences": [5]},
        {"sentences": [0]},
        {"sentences": [-1]},
        {"sentences": []},
        {"sentences": [1, 10**400]},
        {"sentences": [1], "kind": "truth"},
        {"text": "All is well"},
        "All is well",
    ],
)
def test_a_statement_that_points_at_nothing_is_left_out_and_counted(statement: object) -> None:
    made = drafted({"statements": [*GOOD["statements"], statement], "relations": GOOD["relations"]})
    assert made.statements == drafted(GOOD).statements
    assert [words for _, words in made.remarks] == [
        "1 part of the answer was left out, because it points at nothing or does not fit in a map"
    ]


@pytest.mark.parametrize(
    "relation",
    [
        {"premises": [1], "target": 2},  # into evidence
        {"premises": [1], "target": 1},  # into itself
        {"premises": [], "target": 1},
        {"premises": [9], "target": 1},
        {"premises": [3], "target": 9},
        {"premises": [3], "target": 1, "function": "undercut"},  # of what is no step
        {"premises": [2], "target": 1, "function": "proof"},
    ],
)
def test_a_relation_that_does_not_fit_is_left_out_and_counted(relation: object) -> None:
    made = drafted({"statements": GOOD["statements"], "relations": [*GOOD["relations"], relation]})
    assert made.relations == drafted(GOOD).relations
    assert len(made.remarks) == 1


def test_no_steps_go_round_in_a_circle() -> None:
    listed = [{"sentences": [number]} for number in (1, 2, 3)]
    steps = [{"premises": [a], "target": b} for a, b in ((1, 2), (2, 3), (3, 1))]
    made = drafted({"statements": listed, "relations": steps})
    assert [(each.premises, each.target) for each in made.relations] == [((0,), 1), ((1,), 2)]


def test_relations_go_by_the_numbers_of_the_answer_where_a_statement_was_left_out() -> None:
    listed = [{"sentences": [9]}, {"sentences": [1]}, {"sentences": [2]}]
    made = drafted({"statements": listed, "relations": [{"premises": [3], "target": 2}]})
    assert [(each.premises, each.target) for each in made.relations] == [((1,), 0)]


def test_words_that_the_article_does_not_have_are_no_hedge_and_no_attribution() -> None:
    said = {"sentences": [3], "kind": "evidence", "hedge": "allegedly", "attribution": "experts say", "date": "soon"}
    statement = drafted({"statements": [said]}).statements[0]
    assert (statement.hedge, statement.attribution, statement.date) == (None, None, None)


def test_a_text_is_one_line_and_not_too_long() -> None:
    statement = drafted({"statements": [{"sentences": [1], "text": "a\n\u202eb\x00 " + "c" * 9000}]}).statements[0]
    assert statement.text.startswith("a b ccc")
    assert len(statement.text) <= 600


def test_a_text_that_is_too_long_is_shown_in_part_and_the_rest_is_told() -> None:
    text = "It rained. " * (MOST_SHOWN // 5)
    spans = [(at, at + 10) for at in range(0, len(text), 11)]
    shown = messages(text, spans, "en")[1]["content"].count("\n") + 1
    assert shown == MOST_SHOWN // 10
    made = draft_of(json.dumps({"statements": [{"sentences": [shown + 1]}]}), text, spans)
    assert made.statements == ()
    assert made.remarks[1] == ((spans[shown][0], spans[-1][1]), made.remarks[1][1])


ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 6) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)
NUMBERS = st.lists(st.integers(-1, 6), max_size=4) | ANY
STATEMENT = st.fixed_dictionaries(
    {"sentences": NUMBERS},
    optional={
        "text": ANY,
        "kind": st.sampled_from(["claim", "evidence"]) | ANY,
        "main": st.booleans() | ANY,
        "hedge": st.text(max_size=5) | ANY,
        "date": st.text(max_size=10) | ANY,
        "source": st.text(max_size=5) | ANY,
    },
)
RELATION = st.fixed_dictionaries(
    {"premises": NUMBERS, "target": st.integers(-1, 6) | ANY},
    optional={"function": st.sampled_from(["support", "attack", "undercut"]) | ANY, "reason": ANY},
)
ANSWER = st.fixed_dictionaries(
    {"statements": st.lists(STATEMENT | ANY, max_size=6) | ANY},
    optional={"relations": st.lists(RELATION | ANY, max_size=6) | ANY},
)


@given(ANSWER | ANY)
def test_whatever_is_answered_a_draft_holds_or_is_refused(held: object) -> None:
    try:
        made = drafted(held)
    except AnswerError:
        return
    starts, ends = {start for start, _ in SENTENCES}, {end for _, end in SENTENCES}
    for statement in made.statements:
        for start, end in (statement.span, *statement.repeats):
            assert start in starts
            assert end in ends
            assert start < end
        assert statement.text
    for relation in made.relations:
        assert relation.premises
        assert all(0 <= each < len(made.statements) for each in relation.premises)
        targets = made.relations if relation.function == "undercut" else made.statements
        assert 0 <= relation.target < len(targets)


@given(st.text())
def test_any_words_are_refused_or_read(answer: str) -> None:
    with suppress(AnswerError):
        assert isinstance(draft_of(answer, TEXT, SENTENCES), Draft)
