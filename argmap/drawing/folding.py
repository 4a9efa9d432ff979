"""What is folded away: the support beneath a claim that nothing else on the page needs."""

from collections.abc import Collection

from argmap.analysis.focus import straight_above, straight_beneath, what_it_rests_on
from argmap.model import ArgumentMap, Inference


def folded_away(records: ArgumentMap, folded: Collection[str]) -> dict[str, frozenset[str]]:
    """Return for each folded statement the boxes beneath it that are hidden, none where all is needed elsewhere.

    A box that also supports something that can be seen stays, and so does all that it rests on.
    """
    found = {key: _only_beneath(records, key) for key in folded if key in records}
    hidden = frozenset().union(*found.values())
    return {key: beneath for key, beneath in found.items() if key not in hidden}


def _only_beneath(records: ArgumentMap, key: str) -> frozenset[str]:
    """The steps into a statement and what they rest on, less what leads anywhere else."""
    steps = [each for each in map(records.get, records.referrers(key)) if isinstance(each, Inference)]
    into = [step.id for step in steps if step.conclusion == key]
    beneath = set().union(*(what_it_rests_on(records, step) for step in into)) - {key}
    kept = [each for each in beneath if not _leads_only_to(records, each, beneath, key)]
    while kept:
        each = kept.pop()
        if each in beneath:
            beneath.discard(each)
            kept += [other for other in straight_beneath(records, each) if other in beneath]
    return frozenset(beneath)


def _leads_only_to(records: ArgumentMap, each: str, beneath: Collection[str], key: str) -> bool:
    return all(other in beneath or other == key for other in straight_above(records, each))
