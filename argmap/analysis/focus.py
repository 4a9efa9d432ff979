"""The part of a map that a statement, step or objection rests on, and what speaks against that part."""

from collections.abc import Iterator

from argmap.analysis.walk import reached
from argmap.model import ArgumentMap, Inference, Objection


def what_it_rests_on(records: ArgumentMap, key: str) -> frozenset[str]:
    """Return the ids of a record and all that lies beneath it: statements, steps, and objections with their premises.

    Walks the map as it is drawn: also what is retracted, and objections that fall.
    """

    def beneath(each: str) -> Iterator[str]:
        record = records[each]
        if isinstance(record, Inference | Objection):
            yield from record.premises
        for other in records.referrers(each):
            step = records[other]
            aim = step.conclusion if isinstance(step, Inference) else getattr(step, "target", None)
            if aim == each:
                yield other

    return frozenset(reached([key], beneath))


def what_rests_on_it(records: ArgumentMap, key: str) -> frozenset[str]:
    """Return the ids of a record and all that lies above it: what it is a premise of, and what that leads to."""

    def above(each: str) -> Iterator[str]:
        record = records[each]
        if isinstance(record, Inference | Objection):
            yield record.conclusion if isinstance(record, Inference) else record.target
        for other in records.referrers(each):
            step = records[other]
            if isinstance(step, Inference | Objection) and each in step.premises:
                yield other

    return frozenset(reached([key], above))
