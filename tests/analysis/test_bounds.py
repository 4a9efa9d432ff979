"""What the analysis does where a map is made to break it: it stays bounded, and says when it gave up."""

import random
from itertools import pairwise

from notation import a_map

from argmap.analysis import Footing, Footings, cut_sets, environments, stand
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Record


def test_a_chain_of_ten_thousand_steps_is_walked_without_deep_calls() -> None:
    records: list[Record] = [Evidence(id="e0", text="x", type="event"), Claim(id="c0", text="x")]
    records.append(Inference(id="i0", premises=("e0",), conclusion="c0"))
    for at in range(1, 10_000):
        records.append(Claim(id=f"c{at}", text="x"))
        records.append(Inference(id=f"i{at}", premises=(f"c{at - 1}",), conclusion=f"c{at}"))
    top = ArgumentMap(records)
    assert Footings(top)["c9999"] is Footing.INFERRED
    assert stand(top, ["c9999"])["c9999"].depth == 10_000


def test_a_large_circle_with_assumptions_is_given_up_in_favour_of_less() -> None:
    chance = random.Random(3)
    names = [f"c{at}" for at in range(150)]
    records: list[Record] = [Evidence(id="e1", text="x", type="event")]
    records += [Claim(id=name, text="x", implicit=chance.random() < 0.1) for name in names]
    for at in range(450):
        conclusion, *premises = chance.sample(names, 3)
        records.append(Inference(id=f"i{at}", premises=tuple(premises), conclusion=conclusion))
    records.append(Inference(id="i-e", premises=("e1", "c3"), conclusion="c5"))
    found = Footings(ArgumentMap(records))
    assert set(found.values()) <= set(Footing)


def test_too_many_environments_are_not_listed_as_if_they_were_all() -> None:
    # 40 premises with two alternatives each: 2 ** 40 environments of one size.
    parts = [f"c{at} <- e{at}; c{at} <- e{at + 100}" for at in range(1, 41)]
    parts.append("i0: c99 <- " + " & ".join(f"c{at}" for at in range(1, 41)))
    records = a_map("; ".join(parts))
    found = environments(records, "c99", limit=5)
    assert not found.complete
    assert found.sets == ()
    cuts = cut_sets(records, "c99", limit=1)
    assert not cuts.complete
    assert cuts.sets == (("i0",),)


def test_a_thousand_leaves_under_one_claim_have_their_cut_sets() -> None:
    parts = [f"c0 <- e{at}" for at in range(400)]
    records = a_map("; ".join(parts))
    assert len(environments(records, "c0", limit=1_000).sets) == 400
    cuts = cut_sets(records, "c0", limit=1)
    assert not cuts.complete or len(cuts.sets[0]) == 400


def test_where_the_diagram_is_too_large_the_smallest_cut_sets_are_still_known() -> None:
    chance = random.Random(5)
    rows = [[f"e{at}" for at in range(1, 13)]] + [[f"c{row}_{at}" for at in range(12)] for row in range(9)]
    parts = [
        f"{claim} <- {' & '.join(chance.sample(below, 2))}"
        for below, row in pairwise(rows)
        for claim in row
        for _ in range(3)
    ]
    records = a_map("; ".join([*parts, "i0: c99 <- " + " & ".join(rows[-1][:4])]))
    found = cut_sets(records, "c99", limit=3)
    assert found.sets[0] == ("i0",)
    assert all(len(each) == 1 for each in found.sets)
    assert not found.complete
