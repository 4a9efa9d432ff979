"""Facts about a picture that follows its map: where what is new appears, what makes way, what is put away."""

from itertools import combinations

import pytest
from notation import a_map

from argmap import editing
from argmap.analysis import Footings
from argmap.drawing import Words
from argmap.drawing.drawing import Drawing, Redrawn
from argmap.drawing.picture import Picture, compose
from argmap.layout import Rect
from argmap.layout.curves import sampled
from argmap.model import ArgumentMap, Change, Claim, Evidence, Group, Inference, Objection, Placement, Record

LARGE = "; ".join(f"c{at // 2}{'!' if at < 4 else ''} <- c{at} & e{at}" for at in range(2, 30))


class Worked:
    """A map that is worked on, and its picture."""

    def __init__(self, records: ArgumentMap, **how: object) -> None:
        self.records = records
        self.footings = Footings(records)
        self.drawing = Drawing(records, self.footings, **how)  # type: ignore[arg-type]

    def make(self, change: Change) -> Redrawn:
        self.records.apply(change)
        self.footings.update(change)
        return self.drawing.follow(change)

    def add(self, *records: Record) -> Redrawn:
        return self.make(Change({record.id: (None, record) for record in records}))

    @property
    def boxes(self) -> dict[str, Rect]:
        return dict(self.drawing.picture.boxes)


@pytest.fixture
def large() -> Worked:
    """A map of one component that is too large to be laid out anew at once."""
    return Worked(a_map(LARGE))


def words(picture: Picture, key: str) -> list[str]:
    (item,) = [item for item in picture.items if item.kind == "box" and item.about == (key,)]
    return [each.text for each in item.primitives if isinstance(each, Words)]


def test_the_first_picture_of_a_drawing_is_the_picture_of_the_map() -> None:
    assert Worked(a_map(LARGE)).drawing.picture == compose(a_map(LARGE))


def test_a_new_reason_appears_below_what_it_is_given_for_and_nothing_else_moves(large: Worked) -> None:
    before = large.boxes
    claim, step = Claim(id="c99", text="A reason"), Inference(id="i99", premises=("c99",), conclusion="c8")
    redrawn = large.add(claim, step)
    assert (redrawn.new, redrawn.gone) == ({"c99", "i99"}, frozenset())
    now = large.boxes
    assert now["c8"].bottom < now["i99"].y < now["i99"].bottom < now["c99"].y
    assert redrawn.moved.keys() <= {"c8"}
    assert {key for key, rect in now.items() if rect != before.get(key)} == redrawn.moved.keys() | redrawn.new


def test_new_evidence_stands_on_the_ground(large: Worked) -> None:
    large.add(Evidence(id="e99", text="Seen", type="event"), Inference(id="i99", premises=("e99",), conclusion="c25"))
    picture = large.drawing.picture
    (ground,) = [item.frame for item in picture.items if item.kind == "ground"]
    assert picture.boxes["e99"].bottom == pytest.approx(picture.boxes["e3"].bottom)
    assert ground.x <= picture.boxes["e99"].x
    assert picture.boxes["e99"].right <= ground.right


def test_a_new_objection_appears_beside_its_target(large: Worked) -> None:
    large.add(Claim(id="c99", text="No"), Objection(id="o99", premises=("c99",), target="c1"))
    target, objection = large.boxes["c1"], large.boxes["o99"]
    assert objection.x >= target.right or objection.right <= target.x
    assert target.y <= objection.y <= target.bottom


def test_small_components_are_laid_out_properly_at_once_and_large_ones_are_due(large: Worked) -> None:
    small = Worked(a_map("c1! <- e1"))
    small.make(editing.link(small.records, ("e1",), "c1"))
    assert not small.drawing.untidy
    assert small.drawing.tidying() is None
    large.make(editing.reword(large.records, "c1", "Other words, and many of them. " * 6))
    assert large.drawing.untidy


def test_tidying_leads_to_a_layout_without_overlaps_that_keeps_the_order(large: Worked) -> None:
    large.add(Claim(id="c99", text="A reason"), Inference(id="i99", premises=("c99",), conclusion="c8"))
    before = large.boxes
    tidying = large.drawing.tidying()
    assert tidying is not None
    tidied = tidying.run()
    assert tidied is not None
    redrawn = large.drawing.take(tidied)
    assert redrawn is not None
    assert (redrawn.new, redrawn.gone) == (frozenset(), frozenset())
    assert not any(one.overlaps(other) for one, other in combinations(large.boxes.values(), 2))
    for one, other in combinations([f"c{at}" for at in range(4, 12)], 2):
        assert (before[one].x < before[other].x) == (large.boxes[one].x < large.boxes[other].x)


def test_a_layout_is_not_taken_over_when_the_map_has_moved_on(large: Worked) -> None:
    large.make(editing.reword(large.records, "c1", "Other words, and many of them. " * 6))
    tidying = large.drawing.tidying()
    assert tidying is not None
    tidied = tidying.run()
    assert tidied is not None
    large.make(editing.reword(large.records, "c2", "Other words, and many of them. " * 6))
    picture = large.drawing.picture
    assert large.drawing.take(tidied) is None
    assert large.drawing.picture is picture
    assert large.drawing.untidy


def test_a_layout_that_nobody_waits_for_any_more_ends(large: Worked) -> None:
    large.make(editing.reword(large.records, "c1", "Other words, and many of them. " * 6))
    tidying = large.drawing.tidying()
    assert tidying is not None
    asked: list[bool] = []
    assert tidying.run(lambda: bool(asked.append(True)) or len(asked) > 2) is None
    assert len(asked) == 3


def test_dragged_boxes_stay_where_they_are_put_and_others_come_back_when_they_have_passed(large: Worked) -> None:
    before = large.boxes
    over = before["c5"].centre
    for x, y in (before["c3"].centre, over, (over[0], over[1] - 900)):
        held = large.records.get("p1")
        large.make(Change({"p1": (held, Placement(id="p1", of="c3", x=x, y=y))}))
        assert large.boxes["c3"].centre == pytest.approx((x, y))
        for (one, here), (other, there) in combinations(large.boxes.items(), 2):
            assert not here.overlaps(there), (one, other)
    assert {key for key, rect in large.boxes.items() if rect != before[key]} == {"c3"}
    assert not large.drawing.untidy


def test_a_box_that_is_let_go_makes_its_part_untidy(large: Worked) -> None:
    pin = Placement(id="p1", of="c3", x=-700, y=-700)
    large.add(pin)
    large.make(Change({"p1": (pin, None)}))
    assert large.drawing.untidy


def test_lines_go_round_boxes_that_are_put_in_their_way() -> None:
    worked = Worked(a_map("c1 <- e1; c9"))
    line = next(item for item in worked.drawing.picture.items if item.about == ("i1", "c1") and item.kind == "link")
    middle = line.frame.centre
    redrawn = worked.add(Placement(id="p1", of="e1", x=middle[0], y=middle[1] + 700))
    step = worked.boxes["i1"]
    worked.add(Placement(id="p2", of="c9", x=step.centre[0], y=(step.bottom + worked.boxes["e1"].y) / 2))
    (halo,) = [item for item in worked.drawing.picture.items if item.about == ("e1", "i1") and item.kind == "halo"]
    points = sampled(getattr(halo.primitives[0], "points", ()))
    assert not any(worked.boxes["c9"].holds(point) for point in points)
    assert redrawn.moved.keys() >= {"e1"}


def test_a_claim_without_words_has_a_box_that_can_be_seen() -> None:
    worked = Worked(a_map("c1! <- e1"))
    worked.add(Claim(id="c2", text=""))
    assert worked.boxes["c2"].width >= 100
    assert worked.boxes["c2"].height >= 40
    worked.make(editing.reword(worked.records, "c2", "Words"))
    assert "Words" in words(worked.drawing.picture, "c2")


def test_folding_puts_away_what_only_the_folded_claim_needs() -> None:
    worked = Worked(a_map("i1: c1! <- c2 & e1; i2: c2 <- c3 & e1; i3: c3 <- e2; o1: c4 x i3; o2: c5 x c2"))
    redrawn = worked.drawing.fold({"c2"})
    assert redrawn.gone == {"i2", "c3", "i3", "e2", "o1", "c4"}
    assert worked.boxes.keys() == {"c1", "c2", "e1", "i1", "o2", "c5"}
    assert "+6 beneath" in words(worked.drawing.picture, "c2")
    assert not any("beneath" in text for text in words(worked.drawing.picture, "c1"))
    redrawn = worked.drawing.fold(())
    assert redrawn.new == {"i2", "c3", "i3", "e2", "o1", "c4"}
    assert worked.boxes.keys() == compose(worked.records).boxes.keys()


def test_a_folded_claim_still_shows_how_far_its_steps_reach() -> None:
    records = a_map("c1! <- c2; c2 <- e1; c2 <- c3?")
    (whole,) = [item for item in compose(records).items if item.about == ("c2",)]
    worked = Worked(records, folded={"c2"})
    (folded,) = [item for item in worked.drawing.picture.items if item.about == ("c2",)]
    bricks = [[each for each in item.primitives if getattr(each, "thickness", 0) == 1.6] for item in (whole, folded)]
    assert len(bricks[1]) >= len(bricks[0]) > 1


def test_a_claim_with_nothing_beneath_it_cannot_be_folded() -> None:
    worked = Worked(a_map("c1! <- c2"), folded={"c2", "nowhere"})
    assert worked.boxes.keys() == {"c1", "c2", "i1"}
    assert not any("beneath" in text for text in words(worked.drawing.picture, "c2"))


def test_one_part_can_be_shown_alone_and_the_whole_comes_back_as_it_was(large: Worked) -> None:
    before = large.drawing.picture
    redrawn = large.drawing.show_only({"c1", "i1", "c2", "e2"})
    assert large.boxes.keys() == {"c1", "i1", "c2", "e2"}
    assert redrawn.gone == before.boxes.keys() - {"c1", "i1", "c2", "e2"}
    large.drawing.show_only(None)
    assert large.drawing.picture == before


def test_what_changed_while_a_part_was_shown_alone_is_there_afterwards(large: Worked) -> None:
    large.drawing.show_only({"c1", "i1", "c2", "e2"})
    large.add(Claim(id="c99", text="Late"), Inference(id="i99", premises=("c99",), conclusion="c2"))
    assert {"c99", "i99"} <= large.boxes.keys()
    large.make(editing.remove(large.records, "c29"))
    large.add(Placement(id="p1", of="c28", x=-900, y=-900))
    assert not large.drawing.untidy or large.drawing.tidying() is not None
    large.drawing.show_only(None)
    assert large.boxes.keys() == compose(large.records).boxes.keys()
    assert large.boxes["c28"].centre == pytest.approx((-900, -900))
    assert large.drawing.untidy


def test_a_group_follows_its_boxes() -> None:
    worked = Worked(a_map("c1! <- e1; c2 <- e2", Group(id="g1", title="Part", members=("c1", "e1"))))
    (before,) = [item.frame for item in worked.drawing.picture.items if item.kind == "group"]
    redrawn = worked.add(Placement(id="p1", of="c1", x=-900, y=-900))
    (now,) = [item.frame for item in worked.drawing.picture.items if item.kind == "group"]
    assert now.x < -900 < before.x
    assert any(area.overlaps(now) for area in redrawn.areas)
    held = worked.records["g1"]
    worked.make(Change({"g1": (held, None)}))
    assert not [item for item in worked.drawing.picture.items if item.kind == "group"]
    assert worked.drawing.picture == Picture(
        worked.drawing.picture.items, worked.drawing.picture.bounds, worked.drawing.picture.boxes
    )


def test_an_id_may_come_back_as_something_of_another_kind() -> None:
    worked = Worked(a_map("c1! <- e1; e2"))
    claim = Claim(id="e2", text="Now a claim")
    worked.make(Change({"e2": (worked.records["e2"], claim)}))
    assert words(worked.drawing.picture, "e2")[0] == "Claim"
    assert [item.about for item in worked.drawing.picture.items] == [
        item.about for item in compose(worked.records).items
    ]


def test_the_frame_around_a_pile_goes_when_the_pile_does() -> None:
    worked = Worked(a_map("i1: c1 <- e1 & e2 & e3 & e4"))
    assert [item.about for item in worked.drawing.picture.items if item.kind == "pile"] == [
        ("e1", "e2", "e3", "e4", "i1")
    ]
    worked.make(editing.remove(worked.records, "e3", "e4"))
    assert not [item for item in worked.drawing.picture.items if item.kind == "pile"]
