"""The laws of change: what was done can be undone, two changes make one, and no edit breaks a map."""

from typing import Any

import pytest
from checks import check_change
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from laws.strategies import Edit, edits, valid_maps
from notation import a_map

from argmap import editing
from argmap.model import (
    ArgmapError,
    ArgumentMap,
    Article,
    Change,
    ChangeRefusedError,
    Claim,
    Evidence,
    Group,
    Inference,
    Objection,
    Placement,
    Source,
    check,
)
from argmap.session import Session

modest = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def assert_whole(records: ArgumentMap) -> None:
    """Say again, without the table of references, what no map may have."""
    for key, record in records.items():
        named = [getattr(record, field, None) for field in ("origin", "article", "source", "excerpt", "of", "target")]
        named += [*getattr(record, "premises", ()), getattr(record, "conclusion", None)]
        named += [*getattr(record, "members", ()), *getattr(record, "repeats", ())]
        assert all(other in records for other in named if other is not None), f"{key} points at nothing"
        if isinstance(record, Inference | Objection):
            assert record.premises, f"{key} has no premises"
            assert all(isinstance(records[premise], Claim | Evidence) for premise in record.premises)
        if isinstance(record, Inference):
            assert isinstance(records[record.conclusion], Claim), f"{key} leads into evidence"
        if isinstance(record, Group):
            others = {member for other in records.of_kind(Group) if other.id != key for member in other.members}
            assert record.members, f"{key} has no members"
            assert not others & set(record.members), f"{key} shares a member"
        origin = record
        for _ in records:
            origin = records[origin.origin] if isinstance(origin, Source) and origin.origin else None
            assert origin is not record, f"{key} is its own origin"


def attempt(records: ArgumentMap, edit: Edit) -> Change | None:
    """Return what the edit would change, or None when it is refused; anything but a refusal is a fault."""
    held = records.copy()
    try:
        change = edit.of(records)
    except ArgmapError:
        change = None
    assert records == held, "a verb wrote into the map"
    return change


@modest
@given(valid_maps())
def test_a_random_map_breaks_no_invariant(records: ArgumentMap) -> None:
    check(records)
    assert_whole(records)


@modest
@given(valid_maps(), st.data())
def test_whatever_verbs_are_applied_the_map_stays_whole_and_each_can_be_taken_back(
    records: ArgumentMap, data: st.DataObject
) -> None:
    start = records.copy()
    done: list[Change] = []
    for _ in range(15):
        change = attempt(records, data.draw(edits(records)))
        if change is not None:
            assert_whole(check_change(records, change))
            records.apply(change)
            done.append(change)
    for change in reversed(done):
        records.apply(change.reversed())
    assert records == start


SOURCES, BOXES = ["s1", "s2", "s3", "s4"], ["c1", "c2", "c3"]


@given(st.lists(st.tuples(st.sampled_from(SOURCES), st.sampled_from(SOURCES)), max_size=12))
def test_no_row_of_revised_origins_makes_a_source_its_own(origins: list[tuple[str, str]]) -> None:
    records = ArgumentMap(Source(id=key, type="paper") for key in SOURCES)
    for key, origin in origins:
        change = attempt(records, Edit("revise", (key,), {"origin": origin}))
        records.apply(change or Change())
        assert_whole(records)


@given(st.lists(st.tuples(st.sampled_from(["p1", "p2", "p3"]), st.sampled_from(BOXES)), max_size=8))
def test_no_row_of_placements_puts_a_box_in_two_places(places: list[tuple[str, str]]) -> None:
    records = a_map("; ".join(BOXES))
    for key, of in places:
        new = Placement(id=key, of=of, x=0.0, y=0.0)
        edit = Edit("revise", (key,), {"of": of}) if key in records else Edit("add", (new,))
        records.apply(attempt(records, edit) or Change())
        placed = [each.of for each in records.of_kind(Placement)]
        assert len(placed) == len(set(placed))


@modest
@given(valid_maps(), valid_maps())
def test_the_difference_of_two_maps_leads_from_one_to_the_other_and_back(a: ArgumentMap, b: ArgumentMap) -> None:
    change = a.difference(b)
    assert a.applied(change) == b
    assert b.applied(change.reversed()) == a
    assert bool(change) == (a != b)


@modest
@given(valid_maps(), st.data())
def test_two_changes_squashed_do_what_the_two_do(records: ArgumentMap, data: st.DataObject) -> None:
    changes = []
    after = records
    for _ in range(3):
        change = attempt(after, data.draw(edits(after))) or Change()
        changes.append(change)
        after = after.applied(change)
    a, b, c = changes
    assert records.applied(a.then(b).then(c)) == after
    assert a.then(b).then(c) == a.then(b.then(c))
    assert a.then(b).reversed() == b.reversed().then(a.reversed())
    assert not a.then(a.reversed())
    assert a.reversed().reversed() == a


@settings(modest, max_examples=25)
@given(valid_maps(), valid_maps(), valid_maps())
def test_a_change_made_for_another_map_is_refused_whole(a: ArgumentMap, b: ArgumentMap, other: ArgumentMap) -> None:
    change = a.difference(b)
    held = other.copy()
    if all(other.get(key) == before for key, (before, _) in change.pairs.items()):
        other.apply(change)
        return
    with pytest.raises(ChangeRefusedError):
        other.apply(change)
    assert other == held


GROUP = Group(id="g1", title="Costs", members=("c1", "i1"))
PLACEMENT = Placement(id="p1", of="c2", x=0.0, y=0.0)
ARTICLE = Article(id="a1", title="Costs", text="It costs more.")
#: What the room offers beside verbs that change the map.
NO_EDITS = {"fresh_id", "clip", "meanings", "group_of"} | {name for name in editing.__all__ if name[0].isupper()}


@pytest.mark.parametrize("verb", sorted(set(editing.__all__) - NO_EDITS))
def test_the_random_edits_try_every_verb_and_make_it_work(verb: str) -> None:
    records = a_map("i1: c1 <- e1 & e2; i2: c1 <- c2; o1: c3 x c2; -c4", GROUP, PLACEMENT, ARTICLE)

    def works(edit: Edit) -> bool:
        return edit.verb == verb and bool(attempt(records, edit))

    find(edits(records), works, settings=settings(database=None, phases=[Phase.generate], max_examples=5_000))


class State:
    """A state that the history goes through; two of them are the same only when they are one."""

    def __init__(self, records: ArgumentMap) -> None:
        self.records = records.copy()


class SessionAgainstAList(RuleBasedStateMachine):
    """A session behaves like a list of maps with a finger on one of them."""

    @initialize()
    def begin(self) -> None:
        records = a_map("c1! <- e1 & c2; c1 <- c3; o1: c4 x c1; c5")
        self.session = Session(records)
        self.past = [State(records)]
        self.ahead: list[State] = []
        self.saved_state: State | None = self.past[0]
        self.heard = records.copy()
        self.session.listen(self.heard.apply)

    @rule(key=st.sampled_from(["c1", "c5"]), word=st.sampled_from("ab"))
    def write(self, key: str, word: str) -> None:
        self.commit(editing.reword(self.session.records, key, word))

    @precondition(lambda self: "i1" in self.session.records)
    @rule()
    def remove(self) -> None:
        self.commit(editing.remove(self.session.records, "i1"))

    def commit(self, change: Change) -> None:
        self.session.commit("Edit", change)
        if change:
            self.past.append(State(self.session.records))
            self.ahead.clear()
            assert self.past[-1].records == self.past[-2].records.applied(change)

    @rule()
    def undo(self) -> None:
        step = self.session.undo()
        assert (step is None) == (len(self.past) == 1)
        if step is not None:
            self.ahead.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        step = self.session.redo()
        assert (step is None) == (not self.ahead)
        if step is not None:
            self.past.append(self.ahead.pop())

    @rule()
    def save(self) -> None:
        self.session.saved()
        self.saved_state = self.past[-1]

    @rule(steps=st.integers(0, 3))
    def back_to(self, steps: int) -> None:
        mark = max(0, self.session.mark() - steps)
        self.session.back_to(mark)
        if len(self.past) > mark + 1:
            del self.past[mark + 1 :]
            self.ahead.clear()

    @precondition(lambda self: len(self.past) > 1)
    @rule(steps=st.integers(0, 3))
    def squash(self, steps: int) -> None:
        mark = max(0, self.session.mark() - steps)
        self.session.squash(mark, "Many in one")
        last = self.past[-1]
        if self.past[mark] is last:
            return
        if self.saved_state in self.ahead:
            self.saved_state = None  # A saved state that lies ahead is given up: nobody squashes after an undo.
        del self.past[mark + 1 :]
        if last.records != self.past[mark].records:
            self.past.append(last)
        elif self.saved_state is last:
            self.saved_state = self.past[mark]

    @invariant()
    def is_where_the_list_is(self) -> None:
        assert self.session.records == self.past[-1].records
        assert self.session.mark() == len(self.session.done) == len(self.past) - 1
        assert len(self.session.undone) == len(self.ahead)

    @invariant()
    def is_modified_unless_it_is_where_it_was_saved(self) -> None:
        assert self.session.modified == (self.past[-1] is not self.saved_state)

    @invariant()
    def told_the_listener_each_change_once(self) -> None:
        assert self.heard == self.session.records


TestSessionAgainstAList: Any = SessionAgainstAList.TestCase
TestSessionAgainstAList.settings = settings(modest, max_examples=100, stateful_step_count=40)
