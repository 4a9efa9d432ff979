"""Laws that hold for the layout of every map: nothing overlaps, evidence stands on the ground, lines keep clear."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from argmap.layout import Box, Layout, LayoutError, Link, Rect, Spacing
from argmap.layout.recipe import lay_out
from argmap.layout.stack import piles

LAWS = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LEG = Spacing().leg


@st.composite
def maps(draw: st.DrawFn, most: int = 40) -> tuple[list[Box], list[Link]]:
    """Any boxes, mostly linked to earlier ones, some in circles, some into evidence, some to themselves, some piled."""
    random = Random(draw(st.integers(0, 2**32)))
    count = draw(st.integers(0, most))
    wild = draw(st.sampled_from((0.0, 0.1, 0.5)))
    boxes, links = [], []
    for number in range(count):
        step = random.random() < 0.4
        width = random.choice((90, 120, 180)) if step else random.choice((220, 240, 260))
        height = random.choice((26, 40, 60)) if step else random.choice((60, 95.5, 160))
        grounded = not step and random.random() < 0.5
        boxes.append(Box(f"b{number}", width, height, grounded, hangs=not step and random.random() < 0.3))
    for number in range(1, count):
        for _ in range(random.choice((0, 1, 1, 1, 1, 2, 3))):
            below, above = number, random.randrange(number)
            if random.random() < wild:
                below, above = random.randrange(count), random.randrange(count)
            elif boxes[above].grounded and random.random() > wild:
                continue
            links.append(Link(f"b{below}", f"b{above}", random.random() < 0.15))
    if count and random.random() < 0.5:
        top = random.randrange(count)
        for extra in range(random.randint(3, 9)):
            boxes.append(Box(f"p{extra}", random.choice((200, 240)), random.choice((60, 80)), grounded=True))
            links.append(Link(f"p{extra}", f"b{top}"))
    return boxes, links


def standing(box: Box, rect: Rect) -> Rect:
    """The rectangle with its leg, if the box hangs."""
    return Rect(rect.x, rect.y, rect.width, rect.height + (LEG if box.hangs and not box.grounded else 0))


def piled(boxes: list[Box], links: list[Link]) -> dict[str, list[str]]:
    """For each piled box the ids of its pile."""
    index = {box.id: place for place, box in enumerate(boxes)}
    triples = [(index[link.below], index[link.above], link.attack) for link in links if link.below != link.above]
    found = piles(len(boxes), triples, [box.grounded for box in boxes])
    return {boxes[one].id: [boxes[node].id for node in pile] for pile in found for one in pile}


def along(points: tuple[tuple[float, float], ...], steps: int = 24) -> list[tuple[float, float]]:
    """Points on a chain of cubic curves, by de Casteljau's construction."""
    found = [points[0]]
    for index in range(0, len(points) - 1, 3):
        for step in range(1, steps + 1):
            t = step / steps
            row = list(points[index : index + 4])
            while len(row) > 1:
                row = [(ax + (bx - ax) * t, ay + (by - ay) * t) for (ax, ay), (bx, by) in pairwise(row)]
            found.append(row[0])
    return found


def inside(point: tuple[float, float], rect: Rect) -> bool:
    """Whether a point lies inside a rectangle, its rim not counted."""
    x, y = point
    return rect.x + 0.01 < x < rect.right - 0.01 and rect.y + 0.01 < y < rect.bottom - 0.01


def climbs(links: list[Link], link: Link) -> bool:
    """Whether the link is in no circle: its lower end cannot be reached from its upper end."""
    above: dict[str, list[str]] = {}
    for one in links:
        above.setdefault(one.below, []).append(one.above)
    seen, front = {link.above}, [link.above]
    while front:
        for after in above.get(front.pop(), []):
            if after not in seen:
                seen.add(after)
                front.append(after)
    return link.below not in seen


def assert_no_overlap(boxes: list[Box], made: Layout) -> None:
    """No two boxes share any space, legs included."""
    for one, other in combinations(boxes, 2):
        a, b = standing(one, made.boxes[one.id]), standing(other, made.boxes[other.id])
        assert not a.overlaps(b), (one.id, other.id, a, b)


@LAWS
@given(maps())
def test_no_two_boxes_overlap_and_sizes_are_kept(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    made = lay_out(boxes, links)
    assert list(made.boxes) == [box.id for box in boxes]
    assert_no_overlap(boxes, made)
    for box in boxes:
        assert (made.boxes[box.id].width, made.boxes[box.id].height) == (box.width, box.height)


@LAWS
@given(maps())
def test_evidence_stands_on_a_ground_and_nothing_else_does(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    made = lay_out(boxes, links)
    pile = piled(boxes, links)
    for box in boxes:
        rect = made.boxes[box.id]
        strips = [one for one in made.grounds if one.x <= rect.x + 0.01 and rect.right <= one.x + one.width + 0.01]
        on = [strip for strip in strips if abs(strip.y - rect.bottom) < 0.01]
        if not box.grounded:
            assert not on
        elif box.id in pile:
            lowest = max((made.boxes[other] for other in pile[box.id]), key=lambda one: one.bottom)
            assert any(abs(strip.y - lowest.bottom) < 0.01 for strip in strips)
        else:
            assert on
    if not any(box.grounded for box in boxes):
        assert made.grounds == ()
    assert len({strip.y for strip in made.grounds}) == len(made.grounds)


@LAWS
@given(maps())
def test_routes_begin_and_end_at_their_boxes(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    made = lay_out(boxes, links)
    pile = piled(boxes, links)
    grounded = {box.id for box in boxes if box.grounded}
    assert [(route.below, route.above) for route in made.routes] == [(link.below, link.above) for link in links]
    for link, route in zip(links, made.routes, strict=True):
        assert len(route.points) % 3 == 1
        assert len(route.points) >= 4
        own = [made.boxes[one] for one in pile.get(link.below, [link.below])]
        top = min(rect.y for rect in own)
        middle = (min(rect.x for rect in own) + max(rect.right for rect in own)) / 2
        assert route.points[0][1] == pytest.approx(top)
        width = max(rect.width for rect in own)
        assert abs(route.points[0][0] - middle) < (0.01 if link.below not in pile else width)
        high = made.boxes[link.above]
        x, y = route.points[-1]
        if link.below == link.above or link.attack or link.above in grounded:
            assert min(abs(x - high.x), abs(x - high.right)) < 0.01
            assert y == pytest.approx(high.centre[1])
            assert route.points[-2][1] == pytest.approx(y)
        else:
            assert y == pytest.approx(high.bottom)
            assert high.x < x < high.right
            assert route.points[-2][0] == pytest.approx(x)


@LAWS
@given(maps())
def test_no_route_runs_over_a_foreign_box(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    made = lay_out(boxes, links)
    for link, route in zip(links, made.routes, strict=True):
        if link.below == link.above:
            continue
        for point in along(route.points):
            for box in boxes:
                assert not inside(point, made.boxes[box.id]), (link, box.id, point)


@LAWS
@given(maps())
def test_links_outside_circles_go_up(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    made = lay_out(boxes, links)
    grounded = {box.id for box in boxes if box.grounded}
    flat = [link for link in links if link.above not in grounded]
    for link in flat:
        if climbs(flat, link):
            assert made.boxes[link.above].bottom < made.boxes[link.below].y, link


@LAWS
@given(maps())
def test_ports_name_supports_in_the_order_of_arrival(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    made = lay_out(boxes, links)
    grounded = {box.id for box in boxes if box.grounded}
    for box in boxes:
        into = [
            route.points[-1][0]
            for link, route in zip(links, made.routes, strict=True)
            if link.above == box.id and link.below != box.id and not link.attack
        ]
        names = [link.below for link in links if link.above == box.id and link.below != box.id and not link.attack]
        assert sorted(made.ports.get(box.id, ())) == sorted(names)
        if not names or box.id in grounded:
            continue
        arrivals: dict[str, list[float]] = {}
        for name, x in zip(names, into, strict=True):
            arrivals.setdefault(name, []).append(x)
        for xs in arrivals.values():
            xs.sort(reverse=True)
        order = [arrivals[name].pop() for name in made.ports[box.id]]
        assert order == sorted(order)
        rect = made.boxes[box.id]
        bricks = [rect.x + rect.width * (place + 0.5) / len(names) for place in range(len(names))]
        assert sum(order) == pytest.approx(sum(bricks))


@LAWS
@given(maps())
def test_the_same_map_gives_the_same_layout(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    assert lay_out(boxes, links) == lay_out(list(boxes), list(links))


@LAWS
@given(maps(), st.randoms(use_true_random=False))
def test_pinned_boxes_stay_and_the_others_make_way(given_map: tuple[list[Box], list[Link]], random: Random) -> None:
    boxes, links = given_map
    free = lay_out(boxes, links)
    pins = {}
    for box in random.sample(boxes, min(3, len(boxes))):
        x, y = free.boxes[random.choice(boxes).id].centre
        pins[box.id] = (x + random.uniform(-80, 80), y + random.uniform(-80, 80))
    made = lay_out(boxes, links, pins=pins)
    for name, centre in pins.items():
        assert made.boxes[name].centre == pytest.approx(centre)
    for one, other in combinations(boxes, 2):
        if one.id in pins and other.id in pins:
            continue
        a, b = standing(one, made.boxes[one.id]), standing(other, made.boxes[other.id])
        assert not a.overlaps(b), (one.id, other.id)
    for link, route in zip(links, made.routes, strict=True):
        if link.below in pins and link.below != link.above:
            low = made.boxes[link.below]
            assert route.points[0] == pytest.approx((low.centre[0], low.y))
        if link.above in pins and link.below != link.above:
            high = made.boxes[link.above]
            x, y = route.points[-1]
            assert high.x - 0.01 <= x <= high.right + 0.01
            assert high.y - 0.01 <= y <= high.bottom + 0.01


@LAWS
@given(maps(), st.randoms(use_true_random=False))
def test_a_start_changes_no_law(given_map: tuple[list[Box], list[Link]], random: Random) -> None:
    boxes, links = given_map
    start = {box.id: (random.uniform(0, 3000), random.uniform(0, 3000)) for box in boxes if random.random() < 0.8}
    made = lay_out(boxes, links, start=start)
    assert_no_overlap(boxes, made)
    for link, route in zip(links, made.routes, strict=True):
        if link.below != link.above:
            for point in along(route.points, 12):
                assert not any(inside(point, made.boxes[box.id]) for box in boxes)
    assert made == lay_out(boxes, links, start=start)


@LAWS
@given(maps())
def test_everything_lies_within_the_bounds(given_map: tuple[list[Box], list[Link]]) -> None:
    boxes, links = given_map
    made = lay_out(boxes, links)
    hull = made.bounds
    corners = [corner for rect in made.boxes.values() for corner in ((rect.x, rect.y), (rect.right, rect.bottom))]
    for x, y in corners + [point for route in made.routes for point in route.points]:
        assert hull.x - 0.01 <= x <= hull.right + 0.01
        assert hull.y - 0.01 <= y <= hull.bottom + 0.01


SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
from maps import synthetic_map
from argmap.layout.recipe import lay_out
print(repr(lay_out(*synthetic_map(120, 5))))
"""


def test_the_layout_does_not_depend_on_the_hash_seed(request: pytest.FixtureRequest) -> None:
    bench = str(request.config.rootpath / "tests" / "bench")
    outputs = set()
    for seed in ("0", "1", "77"):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, bench],
            capture_output=True,
            text=True,
            check=True,
            cwd=request.config.rootpath,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(request.config.rootpath)},
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_unknown_and_doubled_ids_are_refused_in_words() -> None:
    with pytest.raises(LayoutError, match="'z'"):
        lay_out([Box("a", 10, 10)], [Link("a", "z")])
    with pytest.raises(LayoutError, match="'a'"):
        lay_out([Box("a", 10, 10), Box("a", 20, 20)], [])
    with pytest.raises(LayoutError, match="'z'"):
        lay_out([Box("a", 10, 10)], [], pins={"z": (0, 0)})
    with pytest.raises(LayoutError, match="'a'"):
        lay_out([Box("a", 0, float("nan"))], [])
    with pytest.raises(LayoutError, match="sibling"):
        lay_out([], [], spacing=Spacing(sibling=0))
