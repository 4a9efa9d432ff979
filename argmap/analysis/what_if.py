"""The map as it would be without something."""

from collections.abc import Iterable

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
