"""The map as it would be without something."""

from collections.abc import Iterable
from typing import NamedTuple

from argmap.analysis.footing import Footing, Footings
from argmap.model import ArgmapError, ArgumentMap, Change, Claim, Evidence, Inference, Objection, kind_of
from argmap.model.records import altered


class WhatIfError(ArgmapError):
    """A question about something that cannot be left out."""


def withdrawal(records: ArgumentMap, keys: Iterable[str]) -> Change:
    """Return the change that retracts statements, steps or objections."""
    pairs = {}
    for key in keys:
        record = records.get(key)
        if record is None:
            raise WhatIfError("There is no record with this id", where=key)
        if not isinstance(record, Claim | Evidence | Inference | Objection):
            raise WhatIfError(
                f"A record of kind {kind_of(record)} cannot be left out",
                where=key,
                hint="Name a claim, evidence, an inference or an objection.",
            )
        pairs[key] = (record, altered(record, retracted=True))
    return Change(pairs)


def what_if(records: ArgumentMap, without: Iterable[str]) -> ArgumentMap:
    """Return the map with these retracted; the map itself stays as it is."""
    return records.applied(withdrawal(records, without))


class Fall(NamedTuple):
    """A statement whose footing is lower than it was: which, and from what to what."""

    id: str
    before: Footing
    after: Footing


def what_falls(records: ArgumentMap, without: Iterable[str]) -> tuple[Fall, ...]:
    """Return the statements that stand lower when these are retracted, in the order of the map.

    What is retracted itself is not among them. Lower means: in the order evidenced, inferred, all the rest.

    >>> from argmap.model import Claim, Evidence, Inference
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> [(fall.id, fall.before.value, fall.after.value) for fall in what_falls(m, ["i1"])]
    [('c1', 'inferred', 'unsupported')]
    """
    keys = frozenset(without)
    before, after = Footings(records), Footings(what_if(records, keys))
    falls = (Fall(key, footing, after[key]) for key, footing in before.items() if key not in keys)
    return tuple(fall for fall in falls if fall.after.rank < fall.before.rank)
