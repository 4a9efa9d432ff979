"""One verb for several records: all of them change, or none."""

from collections.abc import Callable, Iterable
from typing import Any

from argmap.model import ArgumentMap, Change
from argmap.model.change import Pair


def for_each(
    records: ArgumentMap, keys: Iterable[str], verb: Callable[..., Change], *args: Any, **kwargs: Any
) -> Change:
    """Return what a verb that takes an id does to each of these in turn, as one change; refused where one is.

    >>> from argmap.editing.revising import reword
    >>> from argmap.model import Claim
    >>> records = ArgumentMap([Claim(id="c1", text="a"), Claim(id="c2", text="b")])
    >>> sorted(for_each(records, ("c1", "c2"), reword, "c").touched)
    ['c1', 'c2']
    """
    trial = records.copy()
    pairs: dict[str, Pair] = {}
    for key in keys:
        change = verb(trial, key, *args, **kwargs)
        trial.apply(change)
        for touched, (before, after) in change.pairs.items():
            pairs[touched] = (pairs[touched][0] if touched in pairs else before, after)
    return Change(pairs)
