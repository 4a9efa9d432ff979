"""A session remembers what was done, takes it back, and tells its listeners."""

import pytest
from working import a_session, names, text, write

from argmap.model import Change, ChangeRefusedError, Claim


def test_steps_are_undone_and_redone_by_name() -> None:
    session = a_session("a", "b")
    step = session.undo()
    assert step is not None
    assert (step.name, text(session)) == ("Write b", "a")
    assert [each.name for each in session.undone] == ["Write b"]
    assert session.redo() == step
    assert (names(session), text(session)) == (["Write a", "Write b"], "b")


def test_there_is_nothing_to_undo_or_redo_at_the_ends() -> None:
    session = a_session()
    assert session.undo() is None
    assert session.redo() is None


def test_a_new_step_after_an_undo_leaves_nothing_to_redo() -> None:
    session = a_session("a", "b")
    session.undo()
    write(session, "c")
    assert session.redo() is None
    assert names(session) == ["Write a", "Write c"]


def test_an_empty_change_leaves_no_trace_and_keeps_what_can_be_redone() -> None:
    session = a_session("a")
    session.undo()
    heard: list[Change] = []
    session.listen(heard.append)
    session.commit("Nothing", Change())
    assert (session.done, len(session.undone), heard) == ((), 1, [])


def test_a_change_that_does_not_fit_is_refused_and_forgotten() -> None:
    session = a_session("a")
    heard: list[Change] = []
    session.listen(heard.append)
    with pytest.raises(ChangeRefusedError):
        session.commit("Late", Change({"c1": (Claim(id="c1", text="old"), None)}))
    assert (names(session), text(session), heard) == (["Write a"], "a", [])


def test_listeners_hear_each_change_once_after_it_is_made() -> None:
    session = a_session()
    heard: list[tuple[frozenset[str], str]] = []
    session.listen(lambda change: heard.append((change.touched, text(session))))
    write(session, "a")
    session.undo()
    session.redo()
    write(session, "b")
    write(session, "c")
    session.back_to(1)
    assert heard == [(frozenset({"c1"}), word) for word in ("a", "c1", "a", "b", "c", "a")]


def test_squashing_tells_nobody_since_nothing_changes() -> None:
    session = a_session("a", "b")
    heard: list[Change] = []
    session.listen(heard.append)
    session.squash(0, "Write")
    assert heard == []


def test_who_stops_listening_hears_no_more_and_the_others_do() -> None:
    session = a_session()
    one: list[Change] = []
    other: list[Change] = []
    stop = session.listen(one.append)
    session.listen(other.append)
    write(session, "a")
    stop()
    write(session, "b")
    assert (len(one), len(other)) == (1, 2)


def test_a_listener_may_stop_while_it_is_told() -> None:
    session = a_session()
    heard: list[str] = []

    def once(change: Change) -> None:
        heard.append("once")
        stop()

    stop = session.listen(once)
    session.listen(lambda _: heard.append("always"))
    write(session, "a")
    write(session, "b")
    assert heard == ["once", "always", "always"]


def test_a_cancelled_gesture_goes_back_and_leaves_nothing_to_redo() -> None:
    session = a_session("a")
    mark = session.mark()
    write(session, "b")
    write(session, "c")
    session.back_to(mark)
    assert (text(session), names(session), session.undone) == ("a", ["Write a"], ())


def test_going_back_past_an_undone_step_leaves_nothing_to_redo() -> None:
    session = a_session("a", "b", "c")
    session.undo()
    session.back_to(0)
    assert session.redo() is None
    assert text(session) == "c1"


def test_a_gesture_that_did_nothing_keeps_what_can_be_redone() -> None:
    session = a_session("a")
    session.undo()
    session.back_to(session.mark())
    assert session.redo() is not None


def test_a_gesture_becomes_one_step() -> None:
    session = a_session("a")
    mark = session.mark()
    for word in "bcd":
        write(session, word)
    session.squash(mark, "Type")
    assert names(session) == ["Write a", "Type"]
    session.undo()
    assert text(session) == "a"
    session.redo()
    assert text(session) == "d"


def test_a_gesture_that_comes_to_nothing_is_no_step() -> None:
    session = a_session("a")
    mark = session.mark()
    write(session, "b")
    write(session, "a")
    session.squash(mark, "Type")
    assert names(session) == ["Write a"]


def test_a_map_is_modified_until_it_is_saved_and_again_when_it_is_left() -> None:
    session = a_session()
    assert not session.modified
    write(session, "a")
    assert session.modified
    session.saved()
    assert not session.modified
    session.undo()
    assert session.modified
    session.redo()
    assert not session.modified


def test_a_saved_state_that_cannot_be_reached_any_more_stays_modified() -> None:
    session = a_session("a", "b")
    session.saved()
    session.undo()
    write(session, "c")
    assert session.modified
    session.undo()
    assert session.modified


def test_a_state_saved_amid_a_gesture_is_lost_when_the_gesture_becomes_one_step() -> None:
    session = a_session("a")
    session.saved()
    write(session, "b")
    session.squash(0, "Write")
    assert session.modified
    session.undo()
    assert session.modified


def test_squashing_what_is_saved_leaves_it_saved() -> None:
    session = a_session("a", "b")
    session.saved()
    session.squash(0, "Write")
    assert not session.modified
