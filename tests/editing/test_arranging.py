"""Where boxes are."""

from itertools import pairwise

import pytest
from checks import check_change
from hypothesis import given
from hypothesis import strategies as st
from notation import a_map

from argmap.editing import Edge, EditRefusedError, align, distribute, place, place_all, unplace
from argmap.layout import Rect
from argmap.model import ArgumentMap, BrokenMapError, Placement, Source

PLACED = {"c1": Rect(0, 0, 100, 40), "c2": Rect(150, 30, 60, 20), "c3": Rect(400, 100, 100, 60)}


def test_a_box_is_placed_once_and_then_moved() -> None:
    records = a_map("c1", Placement(id="mine", of="c1", x=0.0, y=0.0, extra={"pinned": True}))
    after = check_change(records, place(records, "c1", 3, 4), mine={"x": 3.0, "y": 4.0, "extra": {"pinned": True}})
    assert len(after) == 2
    records = a_map("c1; c2", Placement(id="p1", of="c1", x=0.0, y=0.0))
    check_change(records, place(records, "c2", 3, 4), p1={"of": "c1"}, p2=Placement(id="p2", of="c2", x=3.0, y=4.0))


def test_many_boxes_are_placed_at_once() -> None:
    records = a_map("i1: c1 <- c2", Placement(id="p1", of="c2", x=0.0, y=0.0))
    after = check_change(records, place_all(records, {"c1": (1, 2), "c2": (3, 4), "i1": (5, 6)}), p1={"x": 3.0})
    assert {each.of: (each.x, each.y) for each in after.of_kind(Placement)} == {
        "c1": (1, 2),
        "c2": (3, 4),
        "i1": (5, 6),
    }


def test_only_boxes_are_placed() -> None:
    records = a_map("c1", Source(id="s1", type="paper"))
    with pytest.raises(EditRefusedError, match="`of` names 's1', which is of kind source"):
        place(records, "s1", 0, 0)
    with pytest.raises(BrokenMapError, match="s1: This is a source"):
        unplace(records, "s1")


def test_boxes_are_given_back_to_the_layout() -> None:
    records = a_map("c1; c2", Placement(id="p1", of="c1", x=0.0, y=0.0), Placement(id="p2", of="c2", x=0.0, y=0.0))
    check_change(records, unplace(records, "c1"), p1=None, p2={"of": "c2"})
    assert not unplace(a_map("c1"), "c1")


@pytest.mark.parametrize(
    ("edge", "centres"),
    [
        ("left", {"c1": (50, 20), "c2": (30, 40), "c3": (50, 130)}),
        ("centre", {"c1": (250, 20), "c2": (250, 40), "c3": (250, 130)}),
        ("right", {"c1": (450, 20), "c2": (470, 40), "c3": (450, 130)}),
        ("top", {"c1": (50, 20), "c2": (180, 10), "c3": (450, 30)}),
        ("middle", {"c1": (50, 80), "c2": (180, 80), "c3": (450, 80)}),
        ("bottom", {"c1": (50, 140), "c2": (180, 150), "c3": (450, 130)}),
    ],
)
def test_boxes_are_lined_up(edge: Edge, centres: dict[str, tuple[float, float]]) -> None:
    records = a_map("c1; c2; c3")
    after = check_change(records, align(records, PLACED, edge))
    assert {each.of: (each.x, each.y) for each in after.of_kind(Placement)} == centres


def test_gaps_are_made_equal_and_the_outermost_boxes_stay() -> None:
    records = a_map("c1; c2; c3")
    after = check_change(records, distribute(records, PLACED, "across"))
    assert {each.of: (each.x, each.y) for each in after.of_kind(Placement)} == {
        "c1": (50, 20),
        "c2": (250, 40),
        "c3": (450, 130),
    }


@given(st.lists(st.builds(Rect, *[st.integers(-999, 999)] * 2, *[st.integers(1, 99)] * 2), min_size=3, max_size=6))
def test_equal_gaps_stay_equal(frames: list[Rect]) -> None:
    placed = {f"c{number}": frame for number, frame in enumerate(frames, start=1)}
    records = a_map("; ".join(placed))
    after = records.applied(distribute(records, placed, "down"))
    again = {key: _moved(frame, after, key) for key, frame in placed.items()}
    row = sorted(placed, key=lambda key: (placed[key].centre[1], key))
    gaps = [again[lower].y - again[upper].bottom for upper, lower in pairwise(row)]
    assert all(again[key].y == pytest.approx(placed[key].y) for key in (row[0], row[-1]))
    assert max(gaps) - min(gaps) < 1e-6
    assert all(again[key].x == pytest.approx(frame.x) for key, frame in placed.items())


def _moved(frame: Rect, records: ArgumentMap, key: str) -> Rect:
    [at] = [each for each in records.of_kind(Placement) if each.of == key]
    return Rect(at.x - frame.width / 2, at.y - frame.height / 2, frame.width, frame.height)


def test_too_few_boxes_are_refused() -> None:
    one = {"c1": Rect(0, 0, 1, 1)}
    with pytest.raises(EditRefusedError, match=r"There are too few boxes\. Select at least 2 boxes"):
        align(a_map("c1"), one, "left")
    with pytest.raises(EditRefusedError, match=r"There are too few boxes\. Select at least 3 boxes"):
        distribute(a_map("c1; c2"), {**one, "c2": Rect(0, 0, 1, 1)}, "across")
