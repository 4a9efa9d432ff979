"""Facts about the single phases of the layout: rows, order, places, piles, packing and stability after an edit."""

from __future__ import annotations

import doctest
import importlib
import sys
from itertools import combinations, pairwise, product
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Box, Link, Spacing
from argmap.layout.bends import Swing, ease
from argmap.layout.components import components, turned_round
from argmap.layout.layers import layers
from argmap.layout.order import Grid, choose_sides, crossings, empty_rows, grid, positions, transpose
from argmap.layout.pack import pack, pack_again
from argmap.layout.paths import single_paths, thread
from argmap.layout.place import isotonic
from argmap.layout.recipe import lay_out
from argmap.layout.stack import block
from argmap.layout.sweeps import order

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))
maps = importlib.import_module("maps")


def random_grid(random: Random) -> tuple[Grid, list[list[int]]]:
    """A layered graph with long links, some of them attacks, in a random order."""
    row = [random.randrange(5) for _ in range(random.randint(2, 14))]
    edges = [(a, b) for a, b in product(range(len(row)), repeat=2) if row[a] < row[b] and random.random() < 0.25]
    graph = grid(row, edges, [False] * len(edges), [random.random() < 0.2 for _ in edges])
    rows = empty_rows(graph)
    for node in random.sample(range(len(graph.row)), len(graph.row)):
        rows[graph.row[node]].append(node)
    choose_sides(graph, positions(graph, rows))
    return graph, rows


def counted_by_pairs(graph: Grid, rows: list[list[int]]) -> int:
    """Crossings by looking at every pair of segments."""
    place = positions(graph, rows)
    segments = []
    for link, chain in enumerate(graph.chains):
        for low, high in pairwise(chain):
            side = graph.high_side[link] if high == chain[-1] else 0
            segments.append((graph.row[low], place[low], 3 * place[high] + side))
    return sum(
        one[0] == other[0] and (one[1] - other[1]) * (one[2] - other[2]) < 0 for one, other in combinations(segments, 2)
    )


@settings(deadline=None)
@given(st.randoms(use_true_random=False))
def test_crossings_are_counted_exactly(random: Random) -> None:
    graph, rows = random_grid(random)
    assert crossings(graph, rows) == counted_by_pairs(graph, rows)


@settings(deadline=None)
@given(st.randoms(use_true_random=False))
def test_threading_and_exchanging_never_add_crossings(random: Random) -> None:
    graph, rows = random_grid(random)
    before = crossings(graph, rows)
    saved = thread(graph, rows, single_paths(graph))
    after = crossings(graph, rows)
    assert after == before - saved
    transpose(graph, rows)
    assert crossings(graph, rows) <= after
    assert sorted(node for nodes in rows for node in nodes) == list(range(len(graph.row)))
    assert all(graph.row[node] == level for level, nodes in enumerate(rows) for node in nodes)


@settings(deadline=None)
@given(st.integers(1, 40), st.randoms(use_true_random=False))
def test_trees_are_drawn_without_crossings(count: int, random: Random) -> None:
    edges = [(node, random.randrange(node)) for node in range(1, count)]
    row = layers(count, edges, [False] * count)
    graph = grid(row, edges, [False] * len(edges), [False] * len(edges))
    assert crossings(graph, order(graph)) == 0


def total_length(edges: list[tuple[int, int]], row: list[int] | tuple[int, ...], grounded: list[bool]) -> int:
    """What the rows minimise: evidence links weigh 1, the others 3."""
    return sum((row[high] - row[low]) * (1 if grounded[low] else 3) for low, high in edges)


@settings(deadline=None, max_examples=60)
@given(st.randoms(use_true_random=False))
def test_rows_are_feasible_and_shortest(random: Random) -> None:
    count = random.randint(2, 6)
    grounded = [node == 0 or random.random() < 0.2 for node in range(count)]
    edges = [(a, b) for a, b in combinations(range(count), 2) if not grounded[b] and random.random() < 0.5]
    nodes = max(components(count, edges), key=len)
    edges = [(nodes.index(a), nodes.index(b)) for a, b in edges if a in nodes]
    floor = [grounded[node] for node in nodes]
    row = layers(len(nodes), edges, floor)
    feasible = [
        rows
        for rows in product(range(len(nodes) + 1), repeat=len(nodes))
        if all(rows[a] < rows[b] for a, b in edges)
        and (not any(floor) or all((rows[node] == 0) == floor[node] for node in range(len(nodes))))
    ]
    assert tuple(row) in feasible
    assert total_length(edges, row, floor) == min(total_length(edges, rows, floor) for rows in feasible)


def test_a_hanging_box_is_just_below_the_lowest_box_that_uses_it() -> None:
    names = {"c": 0, "s": 1, "t": 2, "e": 3, "h": 4}
    edges = [(1, 0), (2, 1), (3, 2), (4, 1), (4, 2)]
    row = layers(5, edges, [False, False, False, True, False])
    assert row[names["h"]] == row[names["t"]] - 1 == 1
    assert row[names["e"]] == 0


@given(st.lists(st.tuples(st.integers(-20, 20), st.integers(1, 5)), max_size=12))
def test_isotonic_keeps_order_and_the_weighted_sum(values: list[tuple[int, int]]) -> None:
    wanted, weights = [float(value) for value, _ in values], [float(weight) for _, weight in values]
    found = isotonic(wanted, weights)
    assert all(a <= b + 1e-9 for a, b in pairwise(found))
    assert sum(a * w for a, w in zip(found, weights, strict=True)) == pytest.approx(
        sum(a * w for a, w in zip(wanted, weights, strict=True))
    )
    if wanted == sorted(wanted):
        assert found == wanted


def test_back_edges_and_edges_into_the_floor_are_turned() -> None:
    assert turned_round(3, [(0, 1), (1, 2), (2, 0)], [False] * 3).count(True) == 1
    assert turned_round(2, [(1, 0)], [True, False]) == [True]
    assert turned_round(3, [(0, 1), (0, 2), (1, 2)], [False] * 3) == [False] * 3


@pytest.mark.parametrize(("count", "most"), [(3, 3), (8, 3), (40, 4)])
def test_a_pile_is_a_grid_of_at_most_four_columns_about_square(count: int, most: int) -> None:
    made = block(range(count), [240.0] * count, [80.0] * count, 10)
    columns = len({x for x, _ in made.offsets})
    assert 1 <= columns <= most
    rows = [y for _, y in made.offsets]
    assert rows == sorted(rows)
    if count < 40:
        assert 0.4 < made.size[0] / made.size[1] < 2.5


def test_three_pieces_of_evidence_for_one_step_share_one_trunk() -> None:
    boxes = [Box("c", 240, 80), Box("s", 120, 40), *(Box(f"e{n}", 220, 60, grounded=True) for n in range(3))]
    links = [Link("s", "c"), *(Link(f"e{n}", "s") for n in range(3))]
    made = lay_out(boxes, links)
    assert len({route.points for route in made.routes[1:]}) == 1
    assert made.ports["s"] == ("e0", "e1", "e2")
    rects = [made.boxes[f"e{n}"] for n in range(3)]
    assert max(rect.bottom for rect in rects) == made.grounds[0].y
    step = made.boxes["s"]
    assert made.routes[1].points[-1] == pytest.approx((step.centre[0], step.bottom))


def test_two_pieces_of_evidence_stand_side_by_side() -> None:
    boxes = [Box("s", 120, 40), Box("e0", 220, 60, grounded=True), Box("e1", 220, 90, grounded=True)]
    made = lay_out(boxes, [Link("e0", "s"), Link("e1", "s")])
    assert made.boxes["e0"].bottom == made.boxes["e1"].bottom == made.grounds[0].y
    assert made.boxes["e0"].right + Spacing().sibling <= made.boxes["e1"].x + 1e-6
    assert made.boxes["s"].centre[0] == pytest.approx((made.boxes["e0"].centre[0] + made.boxes["e1"].centre[0]) / 2)


@settings(deadline=None, max_examples=60)
@given(st.integers(2, 25), st.randoms(use_true_random=False))
def test_supports_of_a_tree_arrive_in_the_order_in_which_they_stand(count: int, random: Random) -> None:
    boxes = [Box(f"b{node}", random.choice((120, 240)), random.choice((40, 90))) for node in range(count)]
    made = lay_out(boxes, [Link(f"b{node}", f"b{random.randrange(node)}") for node in range(1, count)])
    for names in made.ports.values():
        middles = [made.boxes[name].centre[0] for name in names]
        assert middles == sorted(middles)


def test_an_edit_leaves_the_other_components_where_they_are() -> None:
    boxes, links = maps.synthetic_map(300, 4)
    before = lay_out(boxes, links)
    start = {name: rect.centre for name, rect in before.boxes.items()}
    after = lay_out([*boxes, Box("new", 220, 82, hangs=True)], [*links, Link("new", "a0-0")], start=start)
    others = [box.id for box in boxes if not box.id.startswith("a0-")]
    still = [
        name
        for name in others
        if abs(before.boxes[name].x - after.boxes[name].x) < 10 and abs(before.boxes[name].y - after.boxes[name].y) < 10
    ]
    assert len(still) >= 0.9 * len(others)  # measured: all but a few


def test_components_stand_on_shared_ground_in_the_wanted_shape() -> None:
    extents = [(0.0, -500.0, 700.0, 0.0)] * 12
    moves = pack(extents, [True] * 12, 100, 1.6)
    width = max(x for x, _ in moves) + 700
    levels = {y for _, y in moves}
    height = max(levels) - min(levels) + 500
    assert 1.0 < width / height < 2.6
    assert len(levels) in (3, 4)


def test_packing_again_moves_nothing_that_fits() -> None:
    extents = [(0.0, -500.0, 700.0, 0.0), (0.0, -300.0, 500.0, 0.0), (0.0, -300.0, 500.0, 0.0)]
    before = [(0.0, 500.0), (800.0, 500.0), (0.0, 1000.0)]
    assert pack_again(extents, before, 100) == before
    grown = [(0.0, -500.0, 900.0, 0.0), *extents[1:]]
    after = pack_again(grown, before, 90)
    assert after[0] == before[0]
    assert after[1] == (930.0, 500.0)
    assert after[2] == before[2]


@pytest.mark.parametrize("seed", range(1, 9))
def test_a_new_leaf_moves_few_boxes_of_a_map_of_sixty(seed: int) -> None:
    boxes, links = maps.synthetic_map(60, seed)
    before = lay_out(boxes, links)
    start = {name: rect.centre for name, rect in before.boxes.items()}
    again = lay_out(boxes, links, start=start)
    assert moved(boxes, before, again) <= 0.1  # measured: at most 2 %
    middle = next(box for box in boxes[30:] if not box.grounded and not box.hangs)
    after = lay_out([*boxes, Box("new", 220, 82, hangs=True)], [*links, Link("new", middle.id)], start=start)
    assert moved(boxes, before, after) <= 0.6  # measured: 12 % in the middle, at most 50 % where a new row opens


def moved(boxes: list[Box], before: object, after: object) -> float:
    """The share of boxes that moved more than 10 px, the common shift taken out."""
    shifts = []
    for box in boxes:
        one, other = before.boxes[box.id], after.boxes[box.id]  # type: ignore[attr-defined]
        shifts.append((other.x - one.x, other.y - one.y))
    dx = sorted(x for x, _ in shifts)[len(shifts) // 2]
    dy = sorted(y for _, y in shifts)[len(shifts) // 2]
    return sum(abs(x - dx) > 10 or abs(y - dy) > 10 for x, y in shifts) / len(shifts)


def test_an_s_is_eased_as_its_bezier_curve() -> None:
    for step in range(11):
        t = step / 10
        assert ease(1.5 * t * (1 - t) + t**3) == pytest.approx(3 * t * t - 2 * t**3)
    assert Swing(0, 100, 40, 0).at(50) == pytest.approx(20)


def test_nothing_at_all_can_be_laid_out() -> None:
    made = lay_out([], [])
    assert made.boxes == {}
    assert (made.bounds.width, made.bounds.height) == (0, 0)


@pytest.mark.parametrize("name", ["components", "place", "curves", "bends", "recipe"])
def test_examples_in_docstrings_hold(name: str) -> None:
    found = doctest.testmod(importlib.import_module(f"argmap.layout.{name}"))
    assert found.attempted
    assert not found.failed


@pytest.mark.parametrize("count", range(3, 14))
def test_in_a_pile_every_box_stands_on_another_or_on_the_ground(count: int) -> None:
    heights = [60.0 + 7 * (at % 4) for at in range(count)]
    pile = block(range(count), [200.0] * count, heights, 10.0)
    tops = {(dx, round(bottom - height, 6)) for (dx, bottom), height in zip(pile.offsets, heights, strict=True)}
    for dx, bottom in pile.offsets:
        assert bottom == pile.size[1] or (dx, round(bottom + 10.0, 6)) in tops
    assert min(top for _, top in tops) == 0
    grounded = [dx for dx, bottom in pile.offsets if bottom == pile.size[1]]
    assert len(grounded) == len({dx for dx, _ in pile.offsets})
