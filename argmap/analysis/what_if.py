"""The map as it would be without something, and what would fall with it."""

from collections.abc import Iterable
from typing import NamedTuple

from argmap.analysis.footing import Footing, Footings
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap, Change, Inference, Placeable, kind_of
from argmap.model.records import altered


class WhatIfError(ArgmapError):
    """A question about something that cannot be left out."""


def withdrawal(records: ArgumentMap, keys: Iterable[str]) -> Change:
    """Return the change that retracts statements, steps or objections."""
    pairs = {}
    for key in keys:
        record = records.get(key)
        if record is None:
            raise WhatIfError(tr("There is no record with this id"), where=key)
        if not isinstance(record, Placeable):
            raise WhatIfError(
                tr("A record of kind {kind} cannot be left out").format(kind=kind_of(record)),
                where=key,
                hint=tr("Name a claim, evidence, an inference or an objection."),
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


def what_falls(records: ArgumentMap, without: Iterable[str], *, footings: Footings | None = None) -> tuple[Fall, ...]:
    """Return the statements that stand lower when these are retracted, in the order of the map.

    What is retracted itself is not among them. Lower means: in the order evidenced, inferred, all the rest. `footings`
    are those of the map, if they are known.

    >>> from argmap.model import Claim, Evidence, Inference
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> [(fall.id, fall.before.value, fall.after.value) for fall in what_falls(m, ["i1"])]
    [('c1', 'inferred', 'unsupported')]
    """
    footings = footings or Footings(records)
    keys = frozenset(without)
    fallen = _fallen(footings, withdrawal(records, keys))
    return tuple(fallen[key] for key in footings if key in fallen and key not in keys)


def falls_without(records: ArgumentMap, key: str, *, footings: Footings | None = None) -> tuple[str, ...]:
    """Return the other statements whose footing falls when a step or a statement is retracted, sorted."""
    return sensitivity(records, (key,), footings=footings)[key]


def sensitivity(
    records: ArgumentMap, keys: Iterable[str] | None = None, *, footings: Footings | None = None
) -> dict[str, tuple[str, ...]]:
    """Return for each step (or the steps and statements named) the other statements whose footing falls without it."""
    footings = footings or Footings(records)
    if keys is None:
        keys = [step.id for step in records.of_kind(Inference)]
    return {key: tuple(sorted(_fallen(footings, withdrawal(records, (key,))).keys() - {key})) for key in keys}


def _fallen(footings: Footings, change: Change) -> dict[str, Fall]:
    with footings.supposing(change) as changed:
        after = {key: footings[key] for key in changed}
    falls = (Fall(key, footings[key], footing) for key, footing in after.items())
    return {fall.id: fall for fall in falls if fall.after.rank < fall.before.rank}
