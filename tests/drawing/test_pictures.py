"""Facts about whole pictures: what is in them, where it stands, and that they come out the same each time."""

from itertools import combinations, pairwise

import pytest
from notation import a_map

from argmap.analysis import Reach, what_it_rests_on
from argmap.drawing import Block, Words
from argmap.drawing.boxes import brick
from argmap.drawing.legend import legend, with_legend
from argmap.drawing.picture import Picture, compose
from argmap.layout import Rect
from argmap.model import ArgumentMap, Evidence, Inference, Objection, Placeable, Placement


def boxed(records: ArgumentMap) -> list[Placeable]:
    return [each for each in records.records() if isinstance(each, Placeable)]


def shown(picture: Picture) -> set[str]:
    return {item.about[0] for item in picture.items if item.kind == "box"}


def lines(picture: Picture) -> set[tuple[str, ...]]:
    return {item.about for item in picture.items if item.kind == "link"}


def test_every_statement_step_and_objection_has_one_box(sample: ArgumentMap, picture: Picture) -> None:
    about = [item.about for item in picture.items if item.kind == "box"]
    assert sorted(about) == sorted((record.id,) for record in boxed(sample))
    assert {item.about[0]: item.frame for item in picture.items if item.kind == "box"} == picture.boxes


def test_every_premise_conclusion_and_target_has_a_line(sample: ArgumentMap, picture: Picture) -> None:
    steps = [*sample.of_kind(Inference), *sample.of_kind(Objection)]
    wanted = {(premise, step.id) for step in steps for premise in step.premises}
    wanted |= {(step.id, step.conclusion if isinstance(step, Inference) else step.target) for step in steps}
    assert lines(picture) == wanted


def test_boxes_of_the_samples_do_not_overlap(picture: Picture) -> None:
    for (one, here), (other, there) in combinations(picture.boxes.items(), 2):
        assert not here.overlaps(there), f"{one} lies on {other}"


def test_everything_lies_within_the_bounds(picture: Picture) -> None:
    for item in picture.items:
        assert picture.bounds.x <= item.frame.x
        assert picture.bounds.y <= item.frame.y
        assert item.frame.right <= picture.bounds.right
        assert item.frame.bottom <= picture.bounds.bottom + 1e-6


def test_a_point_in_a_box_is_found_and_one_beside_it_is_not(picture: Picture) -> None:
    for key, frame in picture.boxes.items():
        assert picture.at(frame.centre) == key
    assert picture.at((picture.bounds.x - 1, 0)) is None


def test_evidence_stands_on_the_ground(sample: ArgumentMap, picture: Picture) -> None:
    grounds = [item.frame for item in picture.items if item.kind == "ground"]
    assert grounds
    for evidence in sample.of_kind(Evidence):
        frame = picture.boxes[evidence.id]
        assert any(strip.x <= frame.x and frame.right <= strip.right and frame.y < strip.y for strip in grounds)


def test_a_picture_among_some_holds_only_those(sample: ArgumentMap) -> None:
    top = max(picture_sizes(sample), key=lambda pair: pair[1])[0]
    among = what_it_rests_on(sample, top)
    picture = compose(sample, among)
    assert shown(picture) == set(picture.boxes) == among
    assert 1 < len(among) < len(boxed(sample))
    assert {end for line in lines(picture) for end in line} <= among


def picture_sizes(sample: ArgumentMap) -> list[tuple[str, int]]:
    sizes = [(each.id, len(what_it_rests_on(sample, each.id))) for each in boxed(sample)]
    return [pair for pair in sizes if pair[1] < len(boxed(sample))]


def test_a_picture_among_some_still_says_what_the_whole_map_says() -> None:
    records = a_map("c1 <- c2; c2 <- e1")
    (alone,) = (item for item in compose(records, {"c2"}).items if item.kind == "box")
    assert any("Inferred from evidence" in getattr(each, "text", "") for each in alone.primitives)


@pytest.mark.parametrize("centre", [(0.0, 0.0), (-480.5, 321.25), (3000.0, 40.0)])
def test_a_placement_pins_its_box(centre: tuple[float, float]) -> None:
    pin = Placement(id="p1", of="c2", x=centre[0], y=centre[1])
    records = a_map("c1! <- c2 & e1; c2 <- e2; o1: c3 x c2")
    picture = compose(ArgumentMap([*records.records(), pin]))
    assert picture.boxes["c2"].centre == pytest.approx(centre)
    for here, there in combinations(picture.boxes.values(), 2):
        assert not here.overlaps(there)


def test_the_same_map_gives_the_same_picture(sample: ArgumentMap, picture: Picture) -> None:
    assert compose(sample.copy()) == picture
    assert compose(ArgumentMap(sample.records())) == picture


def test_circles_and_lonely_or_missing_boxes_can_be_drawn() -> None:
    assert shown(compose(a_map("c1 <- c2; c2 <- c1; c3 <- c3; o1: c4 x o2; o2: c4 x o1; e1"))) >= {"c3", "o1", "e1"}
    empty = compose(ArgumentMap())
    assert empty.items == ()
    assert empty.bounds.width > 0
    assert empty.bounds.height > 0
    assert compose(a_map("c1"), among=()).boxes == {}


def test_the_legend_explains_each_kind_of_brick_and_objections_in_one_row() -> None:
    row = legend(10, 20)
    assert (row.frame.x, row.frame.y) == (10, 20)
    words = [each for each in row.primitives if isinstance(each, Words)]
    assert len({each.text for each in words}) == len(words) == 6
    assert len({each.y for each in words}) == 1
    assert all(left.x + left.width < right.x for left, right in pairwise(words))
    assert words[-1].x + words[-1].width <= row.frame.right
    for kind in (Reach.SHOWN, Reach.INFERRED, Reach.PART, Reach.NOTHING):
        sign = brick(Rect(0, 0, 30, 12), kind)[0]
        assert isinstance(sign, Block)
        assert (sign.fill, sign.line) in {(e.fill, e.line) for e in row.primitives if isinstance(e, Block)}


def test_the_legend_is_larger_below_a_map_that_is_shown_small_and_stays_within_its_width() -> None:
    picture = compose(a_map("; ".join(f"c{at}" for at in range(60))))
    plain, large, largest = (with_legend(picture, shown_at=shown).items[-1] for shown in (1.0, 0.2, 0.001))
    assert large.frame.width == pytest.approx(plain.frame.width * 0.55 / 0.2)
    assert largest.frame.right < picture.bounds.right
    assert largest.frame.width > 0.9 * picture.bounds.width
    for item in (plain, large, largest):
        words = [each for each in item.primitives if isinstance(each, Words)]
        assert all(left.x + left.width < right.x for left, right in pairwise(words))
        assert words[0].size / item.frame.width == pytest.approx(13 / plain.frame.width)
        assert item.frame.y >= picture.bounds.bottom
    assert with_legend(compose(a_map("c1")), shown_at=0.1).items[-1].frame.width == plain.frame.width


def test_evidence_piled_up_for_one_step_stands_in_a_frame() -> None:
    picture = compose(a_map("i1: c1 <- e1 & e2 & e3 & e4; c2 <- e5"))
    (pile,) = [item for item in picture.items if item.kind == "pile"]
    assert pile.about == ("e1", "e2", "e3", "e4", "i1")
    assert all(pile.frame.holds(picture.boxes[key].centre) for key in ("e1", "e2", "e3", "e4"))
    assert not pile.frame.holds(picture.boxes["e5"].centre)
