"""What a format keeps of a map is found in a time that grows with the map, and no faster."""

from time import perf_counter

from argmap.formats.keeping import Keeps, kept, not_kept
from argmap.model import ArgumentMap, Evidence, Source


def test_the_sources_of_a_large_map_are_told_apart_by_name_in_one_walk() -> None:
    keeps = Keeps(frozenset({"evidence.source", "source.name"}), named_sources=True)
    numbers = range(20_000)
    records = ArgumentMap(
        [
            *(Source(id=f"s{n}", name=f"Paper {n // 2}", type="publication") for n in numbers),
            *(Evidence(id=f"e{n}", text="e", type="event", source=f"s{n}") for n in numbers),
        ]
    )
    start = perf_counter()
    left, losses = kept(records, keeps), not_kept(records, keeps)
    assert perf_counter() - start < 4
    assert len(list(left.of_kind(Source))) == 10_000
    assert {loss.what: len(loss.where) for loss in losses} == {"Sources of the same name": 10_000}
