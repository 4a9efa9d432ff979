"""The part of a map that a statement, step or objection rests on, and what speaks against that part."""

from collections.abc import Iterator
from functools import partial

from argmap.analysis.walk import reached
from argmap.model import ArgumentMap, Inference, Objection


def straight_beneath(records: ArgumentMap, key: str) -> Iterator[str]:
    """Yield what lies right beneath a box: premises of a step or objection, steps to it, objections to it."""
    record = records[key]
    if isinstance(record, Inference | Objection):
        yield from record.premises
    for other in records.referrers(key):
        match records[other]:
            case Inference(conclusion=aim) | Objection(target=aim) if aim == key:
                yield other
            case _:
                pass


def straight_above(records: ArgumentMap, key: str) -> Iterator[str]:
    """Yield what lies right above a box: what a step or objection is aimed at, and what it is a premise of."""
    match records[key]:
        case Inference(conclusion=aim) | Objection(target=aim):
            yield aim
        case _:
            pass
    for other in records.referrers(key):
        user = records[other]
        if isinstance(user, Inference | Objection) and key in user.premises:
            yield other


def what_it_rests_on(records: ArgumentMap, key: str) -> frozenset[str]:
    """Return the ids of a record and all that lies beneath it: statements, steps, and objections with their premises.

    Walks the map as it is drawn: also what is retracted, and objections that fall.
    """
    return frozenset(reached([key], partial(straight_beneath, records)))


def what_rests_on_it(records: ArgumentMap, key: str) -> frozenset[str]:
    """Return the ids of a record and all that lies above it: what it is a premise of, and what that leads to."""
    return frozenset(reached([key], partial(straight_above, records)))
