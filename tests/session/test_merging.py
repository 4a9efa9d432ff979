"""Commits that belong together become one step, and only those."""

from collections.abc import Callable

import pytest
from notation import a_map
from working import names, text, write

from argmap.editing import reword
from argmap.model import ChangeRefusedError
from argmap.session import MOST_STEPS, Session


def typed(session: Session, word: str, key: str | None = "text of c1") -> None:
    write(session, word, key=key)


@pytest.fixture
def session() -> Session:
    return Session(a_map("c1"))


def test_keys_typed_into_a_field_are_one_step_with_the_last_name(session: Session) -> None:
    for word in ("a", "ab", "abc"):
        typed(session, word)
    assert names(session) == ["Write abc"]
    session.undo()
    assert text(session) == "c1"
    session.redo()
    assert text(session) == "abc"


def test_commits_without_a_key_or_with_another_are_steps_of_their_own(session: Session) -> None:
    for word, key in (("a", None), ("b", None), ("c", "one"), ("d", "other"), ("e", "one")):
        typed(session, word, key)
    assert names(session) == [f"Write {word}" for word in "abcde"]


@pytest.mark.parametrize(
    "between",
    [
        lambda session: session.saved(),
        lambda session: session.break_merge(),
        lambda session: session.mark(),
        lambda session: (session.undo(), session.redo()),
        lambda session: session.squash(0, "Write a"),
    ],
    ids=["saved", "break", "mark", "undo and redo", "squash"],
)
def test_what_comes_between_ends_the_merging(session: Session, between: Callable[[Session], object]) -> None:
    typed(session, "a")
    between(session)
    typed(session, "b")
    assert names(session) == ["Write a", "Write b"]


def test_a_saved_state_in_the_middle_of_typing_can_be_gone_back_to(session: Session) -> None:
    typed(session, "a")
    session.saved()
    typed(session, "ab")
    typed(session, "abc")
    assert session.modified
    session.undo()
    assert (text(session), session.modified) == ("a", False)


def test_typing_that_comes_to_nothing_is_no_step_and_does_not_join_the_one_before(session: Session) -> None:
    typed(session, "a", "first")
    typed(session, "b")
    typed(session, "a")
    assert names(session) == ["Write a"]
    typed(session, "c")
    assert names(session) == ["Write a", "Write c"]


def test_typing_back_to_what_is_saved_leaves_nothing_to_save(session: Session) -> None:
    typed(session, "a")
    typed(session, "c1")
    assert (session.done, session.modified, session.unsaved_steps) == ((), False, 0)


def test_a_refused_commit_leaves_the_merging_as_it_was(session: Session) -> None:
    typed(session, "a")
    with pytest.raises(ChangeRefusedError):
        session.commit("Late", reword(a_map("c1"), "c1", "z"), merge_key="text of c1")
    typed(session, "b")
    assert names(session) == ["Write b"]


def test_the_oldest_of_more_steps_than_are_kept_is_forgotten(session: Session) -> None:
    for number in range(MOST_STEPS + 2):
        typed(session, str(number), None)
    assert len(session.done) == MOST_STEPS
    assert names(session)[0] == "Write 2"
    assert session.saved_at is None
    mark = session.mark()
    typed(session, "x", None)
    typed(session, "y", None)
    session.back_to(mark)
    assert text(session) == str(MOST_STEPS + 1)
