"""Which boxes pass a filter."""

import pytest
from notation import a_map

from argmap.analysis import Footing, Footings
from argmap.analysis.filters import (
    INFERRED,
    Filter,
    Hedging,
    Kind,
    Unnamed,
    passing,
    tally,
    with_what_ties_them,
)
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Source
from argmap.model.records import altered

EVERY_FOOTING = a_map(
    "i1: c1! <~ e1; i2: c2 <- c1; i3: c3 <- c4; c5?; i4: c6 <- c7; i5: c7 <- c6; -c8; i6: c9 <- e1 & c4; o1: e2 x i2"
)


def passed(records: ArgumentMap, **facets: set[object]) -> set[str]:
    wanted = Filter(**{facet: frozenset(criteria) for facet, criteria in facets.items()})
    return set(passing(records, Footings(records), wanted))


@pytest.mark.parametrize(
    ("footing", "keys"),
    [
        (Footing.EVIDENCE, {"e1", "e2"}),
        (Footing.EVIDENCED, {"c1", "i1"}),
        (Footing.INFERRED, {"c2", "i2"}),
        (Footing.UNSUPPORTED, {"c4"}),
        (Footing.ASSUMED, {"c5"}),
        (Footing.ASSERTED, {"c3", "i3", "c9", "i6"}),
        (Footing.CIRCULAR, {"c6", "c7", "i4", "i5"}),
        (Footing.RETRACTED, {"c8"}),
    ],
)
def test_boxes_by_footing(footing: Footing, keys: set[str]) -> None:
    assert passed(EVERY_FOOTING, footings={footing}) == keys


def test_only_what_rests_on_inference() -> None:
    assert passing(EVERY_FOOTING, Footings(EVERY_FOOTING), INFERRED) == {"c2", "i2"}


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (Kind.MAIN, {"c1"}),
        (Kind.ASSUMPTION, {"c5"}),
        (Kind.CLAIM, {"c2", "c3", "c4", "c6", "c7", "c8", "c9"}),
        (Kind.EVENT, {"e1", "e2"}),
        (Kind.REPORT, set()),
        (Kind.ATTESTATION, {"i1"}),
        (Kind.INFERENCE, {"i2", "i3", "i4", "i5", "i6"}),
        (Kind.OBJECTION, {"o1"}),
    ],
)
def test_boxes_by_kind(kind: Kind, keys: set[str]) -> None:
    assert passed(EVERY_FOOTING, kinds={kind}) == keys


def test_contested_is_what_an_objection_that_stands_puts_in_doubt() -> None:
    assert passed(EVERY_FOOTING, contested={True}) == {"c2", "i2"}


def evidence(key: str, source: str | None) -> Evidence:
    return Evidence(id=key, text=key, type="event", source=source)


def test_evidence_by_source() -> None:
    records = ArgumentMap(
        (
            Source(id="s1", name="Reuters", type="agency"),
            Source(id="s2", name="The Courier", type="newspaper", origin="s1"),
            Source(id="s3", type="report"),
            Source(id="s4", name="The Herald", type="newspaper", origin="s3"),
            evidence("e1", "s1"),
            evidence("e2", "s2"),
            evidence("e3", "s3"),
            evidence("e4", "s4"),
            evidence("e5", None),
            Claim(id="c1", text="c1"),
        )
    )
    assert passed(records, sources={"s1"}) == {"e1", "e2"}
    assert passed(records, sources={"s2"}) == {"e2"}
    assert passed(records, sources={"s2", "s4"}) == {"e2", "e4"}
    assert passed(records, sources={Unnamed.SOURCE}) == {"e3", "e4", "e5"}


def test_steps_by_hedge() -> None:
    records = a_map("i1: c1 <- e1; i2: c1 <- e2; i3: c1 <- e3")
    hedges = {"i1": "suggests", "i2": " Suggests "}
    records = ArgumentMap(
        altered(each, hedge=hedges.get(each.id)) if isinstance(each, Inference) else each for each in records.records()
    )
    assert passed(records, hedges={"suggests"}) == {"i1", "i2"}
    assert passed(records, hedges={Hedging.HEDGED}) == {"i1", "i2"}
    assert passed(records, hedges={Hedging.PLAIN}) == {"i3"}


def test_within_a_facet_either_between_facets_both() -> None:
    either = passed(EVERY_FOOTING, kinds={Kind.CLAIM, Kind.MAIN})
    assert either == passed(EVERY_FOOTING, kinds={Kind.CLAIM}) | passed(EVERY_FOOTING, kinds={Kind.MAIN})
    both = passed(EVERY_FOOTING, kinds={Kind.CLAIM}, footings={Footing.INFERRED})
    assert both == {"c2"}


def test_toggling_twice_asks_for_the_same_as_before() -> None:
    once = INFERRED.toggled("kinds", Kind.CLAIM)
    assert once.kinds == {Kind.CLAIM}
    assert once.toggled("kinds", Kind.CLAIM) == INFERRED


def test_a_tally_counts_what_each_criterion_lets_pass() -> None:
    counted = tally(EVERY_FOOTING, Footings(EVERY_FOOTING))
    assert counted["footings"][Footing.CIRCULAR] == 4
    assert counted["kinds"][Kind.EVENT] == 2
    assert counted["contested"][True] == 2


@pytest.mark.parametrize(
    ("keys", "needed"),
    [
        ({"c1", "c2"}, {"c1", "c2", "i2"}),
        ({"i6"}, {"i6", "e1", "c4", "c9"}),
        ({"e1", "c9"}, {"e1", "c9", "i6", "c4"}),
        ({"o1"}, {"o1", "e2", "i2", "c1", "c2"}),
        ({"c5", "c8"}, {"c5", "c8"}),
        (set(), set()),
    ],
)
def test_lines_between_what_is_shown_keep_what_they_need(keys: set[str], needed: set[str]) -> None:
    assert with_what_ties_them(EVERY_FOOTING, frozenset(keys)) == needed
