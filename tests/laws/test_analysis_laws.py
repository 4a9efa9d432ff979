"""The laws of the footing analysis: on small random maps it says what the definitions say, tree by tree."""

import dataclasses
import itertools
import random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from laws.maps import changes, maps, random_change, random_map
from laws.oracle import Expected, Oracle, Set, in_order, leaves_of, minimal_hitting_sets, rank, steps_of, with_retracted
from notation import a_map

from argmap import editing
from argmap.analysis import Footings, Standing, cut_sets, environments, falls_without, stand, what_if
from argmap.model import ArgumentMap, Change, Claim, Inference, Objection, check
from argmap.model.records import altered

SEEDS = range(6)
MANY = 10_000

many = settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def random_maps(seed: int, count: int = 500) -> list[ArgumentMap]:
    rng = random.Random(seed)
    return [random_map(rng) for _ in range(count)]


def plain(standing: Standing) -> Expected:
    fields = (getattr(standing, field.name) for field in dataclasses.fields(Expected))
    footing, *others = fields
    return Expected(str(footing), *others)


def assert_stands_as_defined(records: ArgumentMap) -> None:
    found = {key: plain(standing) for key, standing in stand(records).items()}
    assert found == Oracle(records).stand(), records


# The oracle itself


@pytest.mark.parametrize("seed", SEEDS)
def test_the_random_maps_are_whole_and_reach_what_is_hard(seed: int) -> None:
    seen: set[str] = set()
    for records in random_maps(seed):
        check(records)
        oracle = Oracle(records)
        seen.update(oracle.footings().values())
        seen.update(f"an objection that is {label}" for label in oracle.labels().values())
        if any(step.conclusion in step.premises for step in oracle.steps.values()):
            seen.add("a step on itself")
        if any(len(oracle.environments(key)) > 2 for key in oracle.statements):
            seen.add("many ways")
        if any(
            oracle.footing(key) in ("assumed", "asserted") and _infers_by_fixpoint(oracle, key)
            for key in oracle.statements
        ):
            seen.add("a circle that lends evidence to an assumption")
    assert seen == {
        *("evidence", "evidenced", "inferred", "assumed", "unsupported", "asserted", "circular", "retracted"),
        *(f"an objection that is {label}" for label in ("IN", "OUT", "UNDECIDED")),
        *("a step on itself", "many ways", "a circle that lends evidence to an assumption"),
    }


def _infers_by_fixpoint(oracle: Oracle, claim: str) -> bool:
    """Whether propagating "granted" and "with evidence" upwards, blind to circles, calls the claim inferred."""
    granted = {key for key in oracle.statements if any(map(oracle.is_granted, oracle.derivations(key)))}
    with_evidence = {key for key in granted if oracle.is_evidence(key)}
    while True:
        more = {
            step.conclusion
            for step in oracle.steps.values()
            if granted.issuperset(step.premises) and with_evidence.intersection(step.premises)
        }
        if more <= with_evidence:
            return claim in with_evidence
        with_evidence |= more


@pytest.mark.parametrize(
    ("line", "footings"),
    [
        # c1 alone could carry c2, and c2 with e1 could carry c1: but c1 rests on the assumption c3 and nothing else.
        ("c1 <- e1 & c2; c2 <- c1; c1 <- c3?", {"c1": "asserted", "c2": "asserted", "c3": "assumed"}),
        ("c1? <- e1 & c2; c2 <- c1", {"c1": "assumed", "c2": "asserted"}),
        ("c1? <- e1 & c2?; c2? <- c1", {"c1": "inferred", "c2": "assumed"}),
        ("c1 <- e1 & c2; c2 <- c1", {"c1": "circular", "c2": "circular"}),
        ("c1 <- c1", {"c1": "circular"}),
        ("c1 <- c1 & e1; c2 <- c1", {"c1": "circular", "c2": "circular"}),
        ("c1? <- c1 & e1; c2 <- c1", {"c1": "assumed", "c2": "asserted"}),
        ("c1 <- c1 & -e1", {"c1": "unsupported"}),
        ("c1 <- c2; c2 <- c1 & -e1", {"c1": "asserted", "c2": "unsupported"}),
        ("c1 <= e1 & c2?", {"c1": "inferred"}),
        ("c1? <~ e1", {"c1": "evidenced"}),
        ("c1 <~ e1; c1 <- c2; c3 <= c1", {"c1": "evidenced", "c3": "evidenced"}),
    ],
)
def test_small_circles_by_hand(line: str, footings: dict[str, str]) -> None:
    records = a_map(line)
    found, defined = Footings(records), Oracle(records).footings()
    assert {key: defined[key] for key in footings} == footings
    assert {key: str(found[key]) for key in footings} == footings


@pytest.mark.parametrize("seed", SEEDS)
def test_cut_sets_of_the_oracle_by_trying_every_set(seed: int) -> None:
    for records in random_maps(seed, 40):
        oracle = Oracle(records)
        for key in oracle.statements:
            found = oracle.environments(key)
            elements = sorted(frozenset().union(*found))
            hitting: list[Set] = []
            for size in range(len(elements) + 1):
                for chosen in map(frozenset, itertools.combinations(elements, size)):
                    if all(chosen & one for one in found) and not any(smaller <= chosen for smaller in hitting):
                        hitting.append(chosen)
            assert oracle.cut_sets(key) == set(hitting), records


# The analysis against the oracle


@many
@given(maps())
def test_every_statement_stands_as_defined(records: ArgumentMap) -> None:
    assert_stands_as_defined(records)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_statement_stands_as_defined_in_bulk(seed: int) -> None:
    for records in random_maps(seed):
        assert_stands_as_defined(records)


@pytest.mark.parametrize("seed", SEEDS)
def test_environments_and_cut_sets_are_those_of_the_definition(seed: int) -> None:
    for records in random_maps(seed):
        oracle = Oracle(records)
        for key in oracle.statements:
            found, cuts = environments(records, key, limit=MANY), cut_sets(records, key, limit=MANY)
            assert found.sets == in_order(oracle.environments(key)), (key, records)
            assert cuts.sets == in_order(oracle.cut_sets(key)), (key, records)
            assert found.complete
            assert cuts.complete


@many
@given(maps(), st.data())
def test_each_of_environments_and_cut_sets_follows_from_the_other(records: ArgumentMap, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(Oracle(records).statements))
    found = [frozenset(one) for one in environments(records, key, limit=MANY).sets]
    cuts = [frozenset(one) for one in cut_sets(records, key, limit=MANY).sets]
    assert set(cuts) == minimal_hitting_sets(found)
    if found:
        assert set(found) == minimal_hitting_sets(cuts)
    else:
        assert cuts == [frozenset()]
    assert set(stand(records)[key].load_bearing) == {element for cut in cuts if len(cut) == 1 for element in cut}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_a_list_cut_short_holds_the_smallest_and_says_so(seed: int, limit: int) -> None:
    for records in random_maps(seed, 100):
        oracle = Oracle(records)
        for key in oracle.statements:
            for found, defined in (
                (environments(records, key, limit=limit), in_order(oracle.environments(key))),
                (cut_sets(records, key, limit=limit), in_order(oracle.cut_sets(key))),
            ):
                assert found.complete == (len(defined) <= limit), (key, records)
                assert [len(one) for one in found.sets] == [len(one) for one in defined[:limit]], (key, records)
                assert set(found.sets) <= set(defined), (key, records)


@many
@given(maps())
def test_load_bearing_is_what_no_best_kind_derivation_does_without(records: ArgumentMap) -> None:
    oracle, found = Oracle(records), stand(records)
    for key in oracle.statements:
        used = [leaves_of(tree) | steps_of(tree) for tree in oracle.best(key)]
        breaking = {element for element in records if used and not any(element not in tree for tree in used)}
        assert set(found[key].load_bearing) == breaking, key


# What if


@many
@given(maps(), st.data())
def test_what_if_is_the_same_map_with_these_retracted(records: ArgumentMap, data: st.DataObject) -> None:
    parts = [key for key, record in records.items() if isinstance(record, Claim | Inference | Objection)]
    keys = data.draw(st.lists(st.sampled_from(parts), unique=True, max_size=3))
    held = records.copy()
    after = what_if(records, keys)
    assert records == held
    assert after == with_retracted(records, *keys)
    assert_stands_as_defined(after)


@many
@given(maps())
def test_what_falls_without_a_step(records: ArgumentMap) -> None:
    oracle = Oracle(records)
    for step in records.of_kind(Inference):
        assert falls_without(records, step.id) == oracle.falls_without(step.id), step.id


@pytest.mark.parametrize("seed", SEEDS)
def test_what_falls_without_a_step_in_bulk(seed: int) -> None:
    for records in random_maps(seed):
        oracle = Oracle(records)
        for step in records.of_kind(Inference):
            assert falls_without(records, step.id) == oracle.falls_without(step.id), (step.id, records)


# The honesty law


def assert_nothing_fell(before: dict[str, str], after: dict[str, str]) -> None:
    assert {key for key, footing in before.items() if rank(after[key]) < rank(footing)} == set()


def assert_honest(before: ArgumentMap, after: ArgumentMap) -> None:
    assert_nothing_fell(Oracle(before).footings(), Oracle(after).footings())
    assert_nothing_fell(named(Footings(before)), named(Footings(after)))


@many
@given(maps(), st.data())
def test_another_step_makes_no_footing_worse(records: ArgumentMap, data: st.DataObject) -> None:
    step = data.draw(st.sampled_from(list(records.of_kind(Inference)) or [None]))
    assume(step is not None)
    without = ArgumentMap(
        record
        for record in records.records()
        if record.id != step.id and not isinstance(record, Objection)  # An objection might be against the step.
    )
    assert_honest(without, ArgumentMap([*without.records(), step]))


@many
@given(maps(), st.data())
def test_a_warrant_spelled_out_makes_no_footing_worse(records: ArgumentMap, data: st.DataObject) -> None:
    inferences = [step for step in records.of_kind(Inference) if step.mode == "inference"]
    assume(inferences)
    step = data.draw(st.sampled_from(inferences))
    spelled = records.copy()
    spelled.apply(editing.add(spelled, Claim(id="w", text="That is how it goes.", implicit=True)))
    spelled.apply(editing.with_premise(spelled, step.id, "w"))
    assert_honest(records, spelled)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_honesty_law_in_bulk(seed: int) -> None:
    warrant = Claim(id="w", text="That is how it goes.", implicit=True)
    for records in random_maps(seed, 100):
        for step in records.of_kind(Inference):
            out = ArgumentMap(record for record in records.records() if not isinstance(record, Objection))
            assert_honest(ArgumentMap(record for record in out.records() if record.id != step.id), out)
            if step.mode == "inference":
                spelled = altered(step, premises=(*step.premises, warrant.id))
                others = (record for record in out.records() if record.id != step.id)
                assert_honest(out, ArgumentMap([*others, spelled, warrant]))


# From edit to edit


def make(change: Change, records: ArgumentMap, footings: Footings) -> None:
    """Make a change, bring the footings up to date by it, and compare them with those of the whole map."""
    before = named(footings)
    records.apply(change)
    changed = footings.update(change)
    full = Footings(records)
    assert dict(footings) == dict(full), records
    after = named(footings)
    assert after == Oracle(records).footings(), records
    assert changed == {key for key in {*before, *after} if before.get(key) != after.get(key)}, records


def named(footings: Footings) -> dict[str, str]:
    return {key: str(footing) for key, footing in dict(footings).items()}


@many
@given(maps(), st.data())
def test_footings_brought_up_to_date_are_those_of_the_whole(records: ArgumentMap, data: st.DataObject) -> None:
    footings = Footings(records)
    for _ in range(5):
        make(data.draw(changes(records)), records, footings)


@pytest.mark.parametrize("seed", SEEDS)
def test_footings_brought_up_to_date_in_bulk(seed: int) -> None:
    rng = random.Random(seed)
    for records in random_maps(seed, 60):
        footings = Footings(records)
        for _ in range(12):
            change = random_change(rng, records)
            make(change, records, footings)
            if rng.random() < 0.2:
                make(change.reversed(), records, footings)


@many
@given(maps(), maps())
def test_one_change_may_make_another_map_of_it(one: ArgumentMap, other: ArgumentMap) -> None:
    make(one.difference(other), one, Footings(one))
