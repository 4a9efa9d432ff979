"""Which claims would fall with a step."""

from collections.abc import Iterable

from argmap.analysis.footing import Footing, Footings
from argmap.analysis.what_if import withdrawal
from argmap.model import ArgumentMap, Inference


def falls_without(records: ArgumentMap, key: str, *, footings: Footings | None = None) -> tuple[str, ...]:
    """Return the other statements whose footing falls when a step or a statement is retracted, sorted.

    To fall is to go down in the order: evidenced, inferred, all the rest.
    """
    return sensitivity(records, (key,), footings=footings)[key]


def sensitivity(
    records: ArgumentMap, steps: Iterable[str] | None = None, *, footings: Footings | None = None
) -> dict[str, tuple[str, ...]]:
    """Return for each step (or the steps and statements named) the other statements whose footing falls without it."""
    if steps is None:
        steps = [step.id for step in records.of_kind(Inference)]
    footings = footings or Footings(records)
    found = {}
    for step in steps:
        change = withdrawal(records, (step,))
        region = footings.play.above(_conclusions(records, step))
        before = {key: footings[key] for key in region}
        footings.update(change)
        found[step] = tuple(sorted(key for key in region if key != step and _fell(before[key], footings[key])))
        footings.update(change.reversed())
    return found


def _conclusions(records: ArgumentMap, key: str) -> list[str]:
    record = records[key]
    return [record.conclusion] if isinstance(record, Inference) else [key]


def _fell(before: Footing, after: Footing) -> bool:
    return after.rank < before.rank
