"""Laws of a picture that is kept up to date: it says what a new one would, and nothing lies on anything else."""

import random
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.maps import changes, maps, random_change, random_map

from argmap.analysis import Footings
from argmap.drawing import Item
from argmap.drawing.drawing import Drawing, Redrawn
from argmap.drawing.picture import Picture
from argmap.model import ArgumentMap, Change, Group, Placeable, Placement

some = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


class Kept:
    """A map with a picture that follows its changes."""

    def __init__(self, records: ArgumentMap, folded: tuple[str, ...] = ()) -> None:
        self.records = records
        self.folded = folded
        self.footings = Footings(records)
        self.drawing = Drawing(records, self.footings, folded=folded)

    def make(self, change: Change) -> Redrawn:
        before = self.drawing.picture
        self.records.apply(change)
        self.footings.update(change)
        redrawn = self.drawing.follow(change)
        check_told(before, self.drawing.picture, redrawn)
        return redrawn

    def check(self) -> None:
        fresh = Drawing(self.records, Footings(self.records), folded=self.folded).picture
        check_same(self.drawing.picture, fresh)
        check_free(self.records, self.drawing.picture)
        check_found(self.drawing.picture)


def say(item: Item) -> tuple[object, ...]:
    """What an item says, wherever it stands: words, roles and sizes of its parts."""
    words = tuple(getattr(each, "text", "") for each in item.primitives)
    roles = [(getattr(each, "fill", ""), getattr(each, "line", "")) for each in item.primitives]
    return item.tone, item.title, words, sorted(map(str, roles))


def check_same(kept: Picture, fresh: Picture) -> None:
    for kind in ("box", "link", "halo", "group"):
        mine = [(item.about, say(item)) for item in kept.items if item.kind == kind]
        assert mine == [(item.about, say(item)) for item in fresh.items if item.kind == kind]
    assert kept.boxes.keys() == fresh.boxes.keys()
    for key, rect in kept.boxes.items():
        assert (rect.width, rect.height) == (fresh.boxes[key].width, fresh.boxes[key].height)
    assert {item.about[0]: item.frame for item in kept.items if item.kind == "box"} == kept.boxes
    assert any(item.kind == "ground" for item in kept.items) == any(item.kind == "ground" for item in fresh.items)


def check_free(records: ArgumentMap, picture: Picture) -> None:
    pinned = {each.of for each in records.of_kind(Placement)}
    for (one, here), (other, there) in combinations(picture.boxes.items(), 2):
        assert {one, other} <= pinned or not here.overlaps(there), f"{one} lies on {other}"
    for each in records.of_kind(Placement):
        if each.of in picture.boxes:
            assert picture.boxes[each.of].centre == pytest.approx((each.x, each.y))


def check_found(picture: Picture) -> None:
    """All that is in an area is found there, and all lies within the bounds, which are no larger than need be."""
    for item in picture.items:
        assert item in picture.within(item.frame)
        assert not item.frame.grown(-0.01).overlaps(picture.bounds) or picture.bounds.grown(0.01).overlaps(item.frame)
    again = Picture(picture.items, picture.bounds, picture.boxes)
    for area in (picture.bounds, *list(picture.boxes.values())[:5]):
        assert picture.within(area) == again.within(area)


def check_told(before: Picture, after: Picture, redrawn: Redrawn) -> None:
    """Whatever differs was told."""
    assert redrawn.new == after.boxes.keys() - before.boxes.keys()
    assert redrawn.gone == before.boxes.keys() - after.boxes.keys()
    stayed = before.boxes.keys() & after.boxes.keys()
    moved = {key: (before.boxes[key], after.boxes[key]) for key in stayed if before.boxes[key] != after.boxes[key]}
    assert redrawn.moved == moved
    for item in set(before.items) ^ set(after.items):
        assert any(area.grown(1e-3).overlaps(item.frame) for area in redrawn.areas), item


@some
@given(maps(), st.data())
def test_a_picture_that_follows_changes_says_what_a_new_one_would(records: ArgumentMap, data: st.DataObject) -> None:
    kept = Kept(records)
    kept.check()
    for _ in range(data.draw(st.integers(1, 6))):
        kept.make(data.draw(changes(kept.records)))
        kept.check()


@some
@given(maps(), st.data())
def test_a_picture_with_folded_claims_follows_changes_too(records: ArgumentMap, data: st.DataObject) -> None:
    claims = sorted(key for key in records if key[0] == "c")
    kept = Kept(records, tuple(data.draw(st.lists(st.sampled_from(claims), unique=True, max_size=3))))
    kept.check()
    for _ in range(data.draw(st.integers(1, 6))):
        kept.make(data.draw(changes(kept.records)))
        kept.check()


@pytest.mark.parametrize("seed", range(60))
def test_long_histories_there_and_back_give_equal_cards(seed: int) -> None:
    chance = random.Random(seed)
    kept = Kept(random_map(chance))
    before = kept.drawing.picture
    done: list[Change] = []
    for _ in range(25):
        kinds = (placing, grouping, random_change, random_change, random_change)
        done.append(chance.choice(kinds)(chance, kept.records))
        kept.make(done[-1])
        kept.check()
        if chance.random() < 0.2:
            tidy(kept)
            kept.check()
    for change in reversed(done):
        kept.make(change.reversed())
    kept.check()
    check_same(kept.drawing.picture, before)


def placing(chance: random.Random, records: ArgumentMap) -> Change:
    """A change that puts a box somewhere, or lets it go."""
    of = chance.choice([each.id for each in records.records() if isinstance(each, Placeable)])
    held = next((each for each in records.of_kind(Placement) if each.of == of), None)
    if held is not None and chance.random() < 0.4:
        return Change({held.id: (held, None)})
    key = held.id if held else f"at_{of}"
    new = Placement(id=key, of=of, x=chance.uniform(-600, 600), y=chance.uniform(-600, 600))
    return Change({key: (held, new)})


def grouping(chance: random.Random, records: ArgumentMap) -> Change:
    """A change that groups some boxes, or dissolves the group."""
    held = records.get("group")
    if held is not None:
        return Change({"group": (held, None)})
    boxes = [each.id for each in records.records() if isinstance(each, Placeable)]
    members = tuple(chance.sample(boxes, min(3, len(boxes))))
    return Change({"group": (None, Group(id="group", title="A part", members=members))})


def tidy(kept: Kept) -> None:
    tidying = kept.drawing.tidying()
    if tidying is not None:
        tidied = tidying.run()
        assert tidied is not None
        before = kept.drawing.picture
        redrawn = kept.drawing.take(tidied)
        assert redrawn is not None
        check_told(before, kept.drawing.picture, redrawn)
        assert not kept.drawing.untidy
