"""What if this did not hold, while the map is being edited; the law stands in laws/test_session_laws.py."""

import pytest
from notation import a_map

from argmap.analysis import WhatIfError
from argmap.editing import remove, retract, reword
from argmap.model import Change, Source
from argmap.model.records import altered
from argmap.session import Session
from argmap.session.supposition import Supposition


@pytest.fixture
def session() -> Session:
    return Session(a_map("c1! <- e1; c1 <- c2", Source(id="s1", type="person")))


@pytest.fixture
def supposition(session: Session) -> Supposition:
    return Supposition(session)


@pytest.fixture
def heard(supposition: Supposition) -> list[frozenset[str]]:
    heard: list[frozenset[str]] = []
    supposition.listen(lambda change: heard.append(change.touched))
    return heard


def is_retracted(supposition: Supposition, key: str) -> bool:
    return bool(getattr(supposition.records[key], "retracted", False))


def test_what_is_switched_off_is_retracted_beside_the_map_and_not_in_it(
    supposition: Supposition, session: Session, heard: list[frozenset[str]]
) -> None:
    given = session.records.copy()
    supposition.switch("i1", "e1")
    assert (supposition.without, session.records) == (("i1", "e1"), given)
    assert is_retracted(supposition, "i1")
    supposition.switch("e1")
    supposition.reset()
    supposition.reset()
    assert supposition.records == given
    assert heard == [{"i1", "e1"}, {"e1"}, {"i1"}]
    assert not session.modified


def test_the_map_beside_is_one_and_the_same_all_along(supposition: Supposition, session: Session) -> None:
    records = supposition.records
    supposition.switch("i1")
    session.commit("Reword", reword(session.records, "c1", "x"))
    supposition.reset()
    assert supposition.records is records is not session.records


def test_an_edit_is_told_once_as_it_looks_beside(
    supposition: Supposition, session: Session, heard: list[frozenset[str]]
) -> None:
    supposition.switch("c2")
    session.commit("Reword", reword(session.records, "c2", "x"))
    assert getattr(supposition.records["c2"], "text", "") == "x"
    assert is_retracted(supposition, "c2")
    assert heard == [{"c2"}, {"c2"}]


def test_what_is_deleted_is_switched_off_no_more_even_when_it_comes_back(
    supposition: Supposition, session: Session
) -> None:
    supposition.switch("e1", "c2")
    session.commit("Remove", remove(session.records, "e1"))
    assert supposition.without == ("c2",)
    session.undo()
    assert supposition.without == ("c2",)
    assert not is_retracted(supposition, "e1")


def test_retracting_what_is_off_changes_nothing_beside_and_switching_it_on_is_told(
    supposition: Supposition, session: Session, heard: list[frozenset[str]]
) -> None:
    supposition.switch("c2")
    session.commit("Retract", retract(session.records, "c2"))
    assert len(heard) == 1
    supposition.switch("c2")
    assert heard[1:] == [frozenset()]
    assert is_retracted(supposition, "c2")


@pytest.mark.parametrize("key", ["nowhere", "s1"])
def test_what_cannot_be_left_out_is_refused_and_nothing_is_switched(supposition: Supposition, key: str) -> None:
    with pytest.raises(WhatIfError):
        supposition.switch("e1", key)
    assert supposition.without == ()
    assert not is_retracted(supposition, "e1")


def test_a_key_named_twice_is_switched_once(supposition: Supposition) -> None:
    supposition.switch("e1", "e1")
    assert supposition.without == ("e1",)


def test_an_edit_made_by_a_listener_of_an_edit_is_followed_too(session: Session) -> None:
    def tidy(change: Change) -> None:
        record = session.records["c2"]
        if "c1" in change.touched:
            session.commit("Tidy", Change({"c2": (record, altered(record, note="seen"))}))

    session.listen(tidy)
    supposition = Supposition(session)
    supposition.switch("c2")
    session.commit("Reword", reword(session.records, "c1", "x"))
    supposition.reset()
    assert supposition.records == session.records


def test_a_closed_supposition_follows_no_more(supposition: Supposition, session: Session) -> None:
    supposition.close()
    session.commit("Reword", reword(session.records, "c1", "x"))
    assert getattr(supposition.records["c1"], "text", "") == "c1"
