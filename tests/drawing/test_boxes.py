"""Facts about boxes: their words stay inside, their bricks and bases say what they rest on."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from notation import a_map
from tools.pseudo import pseudo

from argmap import language
from argmap.analysis import Footings, Reach, reach
from argmap.drawing import Block, Item, Polygon, Primitive, Strokes, Words
from argmap.drawing.boxes import brick
from argmap.drawing.cards import COURSE
from argmap.drawing.hatching import hatching
from argmap.drawing.picture import Picture, compose
from argmap.language import tr
from argmap.layout import Rect
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Source

LEG = "nothing under this"

texts = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "",
            " \n\t ",
            "line\nbreak\r\nand\u2028more",
            "Rechtsschutzversicherungsgesellschaften" * 3,
            "俄罗斯对哈马斯的支持被解读为默许" * 12,
            "👩‍👩‍👧‍👦" * 50,
            "موافقة ضمنية",
            "x" * 5_000,
            "tacit approval " * 334,
            "between the late spring of 2015 and November 2016",
        ]
    ),
)


def boxes(picture: Picture) -> dict[str, Item]:
    return {item.about[0]: item for item in picture.items if item.kind == "box"}


def words_inside(item: Item) -> Iterator[Words]:
    return (each for each in item.primitives if isinstance(each, Words) and each.text != tr(LEG))


def check_words(picture: Picture) -> None:
    for item in boxes(picture).values():
        frame = item.frame
        by_line: dict[float, list[Words]] = {}
        for words in words_inside(item):
            assert words.x >= frame.x, words
            assert words.x + words.width <= frame.right + 1e-6, words
            assert frame.y < words.y - words.size / 2, words
            assert words.y < frame.bottom, words
            assert "\n" not in words.text
            by_line.setdefault(words.y, []).append(words)
        for line in by_line.values():
            for left, right in pairwise(line):
                assert left.x + left.width < right.x, f"{left.text!r} runs into {right.text!r}"


def test_words_stay_inside_in_a_language_of_longer_ones_too() -> None:
    language.speak(pseudo)
    check_words(
        compose(a_map("c1! <- e1; c1 <- c2; c3? <- e2 & c2; o1: c4 x c1; o2: c4 x e1; c4 <- e3; c5 x o1; -c6!"))
    )


def test_words_of_the_samples_stay_inside_their_boxes(picture: Picture) -> None:
    assert boxes(picture)
    check_words(picture)


@given(texts, texts, texts, st.booleans())
@example("x" * 5_000, "x" * 5_000, "x" * 5_000, True)
@example("俄" * 400, "between May and June 2015", "", False)
def test_no_text_leaves_its_box(text: str, other: str, third: str, contested: bool) -> None:
    records = ArgumentMap(
        [
            Source(id="s1", name=other, type=third),
            Source(id="s2", type=third, origin="s1"),
            Evidence(id="e1", text=text, type="testimony", date=other, source="s1"),
            Evidence(id="e2", text=text, type="event", date=third, attribution=other),
            Evidence(id="e3", text=text, type="document", date=text, source="s2"),
            Claim(id="c1", text=text, main=True),
            Claim(id="c2", text=other, implicit=True),
            Claim(id="c3", text=third, retracted=True),
            Inference(id="i1", premises=("e1", "c2"), conclusion="c1", scheme=text, warrant=other, hedge=third),
            Inference(id="i2", premises=("e2",), conclusion="c3", mode="attestation", scheme=third, hedge=text),
            Objection(id="o1", premises=("c3",), target="e1"),
            *([Objection(id="o2", premises=("e3",), target="e2")] if contested else []),
        ]
    )
    picture = compose(records)
    check_words(picture)
    assert all(frame.height < 420 for frame in picture.boxes.values())


def test_an_evidence_box_shows_its_date_whole_also_a_long_or_contested_one() -> None:
    for date in ("2015-11", "between May and June 2015"):
        evidence = Evidence(id="e1", text="A visit", type="quotation", date=date)
        for objections in ([], [Claim(id="c1", text="No"), Objection(id="o1", premises=("c1",), target="e1")]):
            item = boxes(compose(ArgumentMap([evidence, *objections])))["e1"]
            assert date in " ".join(words.text for words in words_inside(item))


def bricks(item: Item) -> list[Block]:
    """The bricks from left to right; each begins with a block as high as the course allows."""
    beds = [place for place, each in enumerate(item.primitives) if isinstance(each, Block) and each.radius == 4]
    after: tuple[Primitive, ...] = item.primitives[beds[0] + 1 :] if beds else ()
    return [each for each in after if isinstance(each, Block) and each.height == COURSE - 4]


def looks(block: Block) -> tuple[str | None, str | None, bool]:
    return block.fill, block.line, bool(block.dash)


def expected(kind: Reach) -> tuple[str | None, str | None, bool]:
    first = brick(Rect(0, 0, 20, 10), kind)[0]
    assert isinstance(first, Block)
    return looks(first)


def steps_by_port(picture: Picture, claim: str) -> list[tuple[float, str]]:
    """Where the arrow heads of the steps into a claim touch it, from left to right."""
    links = [item for item in picture.items if item.kind == "link" and item.about[1] == claim]
    heads = [(each, item.about[0]) for item in links for each in item.primitives if isinstance(each, Polygon)]
    return sorted((head.points[0][0], step) for head, step in heads)


def check_bricks(records: ArgumentMap, picture: Picture) -> int:
    footings, seen = Footings(records), 0
    for claim in records.of_kind(Claim):
        if next(footings.play.steps_into(claim.id), None) is None:
            assert bricks(boxes(picture)[claim.id]) == []
            continue
        laid, ports = bricks(boxes(picture)[claim.id]), steps_by_port(picture, claim.id)
        seen += len(laid)
        assert len(laid) == sum(step.conclusion == claim.id for step in records.of_kind(Inference))
        for block, (x, step) in zip(laid, ports, strict=True):
            inference = records[step]
            assert isinstance(inference, Inference)
            assert looks(block) == expected(reach(footings, inference))
            assert block.x <= x <= block.x + block.width
    return seen


def test_a_claim_has_a_brick_over_the_port_of_each_step_in_the_samples(sample: ArgumentMap, picture: Picture) -> None:
    assert check_bricks(sample, picture) >= 5


def test_a_claim_has_a_brick_over_the_port_of_each_step_of_every_reach() -> None:
    records = a_map("c1 <- e1; c1 <~ e2; c1 <- c2; c1 <- e3 & c3; -i9: c1 <- e4; c1 <- e5 & -c4; o1: e6 x c1")
    picture = compose(records)
    assert check_bricks(records, picture) == 6
    kinds = {looks(block) for block in bricks(boxes(picture)["c1"])}
    assert kinds == {expected(kind) for kind in Reach}


def test_a_brick_is_solid_only_for_a_step_that_shows() -> None:
    solid = [kind for kind in Reach if expected(kind) == ("evidence.line", None, False)]
    assert solid == [Reach.SHOWN]
    hatched = [kind for kind in Reach if any(isinstance(each, Strokes) for each in brick(Rect(0, 0, 20, 10), kind))]
    assert hatched == [Reach.INFERRED, Reach.PART]


@pytest.mark.parametrize("count", [1, 2, 12, 40, 90])
def test_bricks_of_one_claim_lie_side_by_side_inside_it(count: int) -> None:
    item = boxes(compose(a_map("; ".join(f"c1 <- e{number}" for number in range(count)))))["c1"]
    laid = bricks(item)
    assert len(laid) == count
    assert item.frame.x < laid[0].x
    assert laid[-1].x + laid[-1].width < item.frame.right
    assert all(block.width > 0 for block in laid)
    assert all(left.x + left.width < right.x for left, right in pairwise(laid))


def test_what_nothing_supports_hangs_over_a_ring_and_nothing_else_does() -> None:
    picture = compose(a_map("c1 <- e1 & c2 & c3?; c4 <- c5; c5 <- c4"))
    ends = {key: getattr(item.primitives[-1], "text", "") for key, item in boxes(picture).items()}
    assert {key for key, text in ends.items() if text == LEG} == {"c2", "c3"}


def base(item: Item) -> list[Block]:
    frame = item.frame
    return [
        each
        for each in item.primitives
        if isinstance(each, Block) and each.fill == "evidence.line" and each.y + each.height == frame.bottom
    ]


def test_evidence_without_a_named_source_has_a_broken_base() -> None:
    records = ArgumentMap(
        [
            Source(id="named", name="The Moscow Times", type="publication"),
            Source(id="unnamed", type="unnamed report"),
            Evidence(id="e1", text="said", type="quotation", source="named"),
            Evidence(id="e2", text="said", type="report", source="unnamed"),
            Evidence(id="e3", text="said", type="report", attribution="reports"),
        ]
    )
    found = boxes(compose(records))
    assert len(base(found["e1"])) == 1
    assert base(found["e1"])[0].width == found["e1"].frame.width
    for key in ("e2", "e3"):
        assert len(base(found[key])) > 1
        assert sum(block.width for block in base(found[key])) < 0.7 * found[key].frame.width


def test_only_a_step_that_goes_beyond_its_premises_is_dashed() -> None:
    found = boxes(compose(a_map("i1: c1 <- e1; i2: c1 <~ e1; i3: c1 <= c2")))
    dashed = {key for key in ("i1", "i2", "i3") if getattr(found[key].primitives[0], "dash", ())}
    assert dashed == {"i1"}


@given(
    st.builds(Rect, *[st.floats(-1e4, 1e4)] * 2, *[st.floats(0, 400)] * 2),
    st.floats(3, 20),
)
def test_hatching_stays_in_its_area_and_slants_by_45_degrees(area: Rect, gap: float) -> None:
    for start, end in hatching(area, gap):
        for point in (start, end):
            assert area.grown(1e-6).holds(point)
        assert end[0] - start[0] == pytest.approx(start[1] - end[1], abs=1e-6)


def test_hatching_of_neighbours_joins_to_one_grid() -> None:
    left, right = hatching(Rect(0, 0, 30, 12), 6), hatching(Rect(30, 0, 30, 12), 6)
    assert {x + y for stroke in left for x, y in stroke} & {x + y for stroke in right for x, y in stroke}
    assert all((x + y) % 6 == 0 for stroke in (*left, *right) for x, y in stroke)


def test_the_hatching_of_a_brick_stays_in_the_brick() -> None:
    area = Rect(3, 5, 41, 10)
    for kind in (Reach.INFERRED, Reach.PART):
        for each in brick(area, kind):
            if isinstance(each, Strokes):
                assert each.segments
                assert all(area.holds(point) for segment in each.segments for point in segment)
