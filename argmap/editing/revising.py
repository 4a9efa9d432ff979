"""Verbs about what is there already: other words, other fields, out of play and back, gone."""

from typing import Any

from argmap.editing.fields import refuse_strange_fields
from argmap.editing.outcome import outcome
from argmap.editing.reshaping import removal
from argmap.model import ArgumentMap, Change, Claim, Evidence, Inference, Objection, Record
from argmap.model.records import altered


def reword(records: ArgumentMap, key: str, text: str) -> Change:
    """Give a statement other words."""
    records.expect(key, Claim, Evidence)
    return revise(records, key, text=text)


def revise(records: ArgumentMap, key: str, **fields: Any) -> Change:
    """Set fields of a record by name, e.g. `revise(m, "i1", hedge="suggests", strength=0.5)`.

    Values are checked against the kind's types; `id` is not a field to revise.
    """
    record = records.expect(key)
    refuse_strange_fields(record, fields)
    return outcome(records, {key: altered(record, **fields)})


def retract(records: ArgumentMap, *keys: str) -> Change:
    """Take statements, steps or objections out of play; they stay in the map."""
    return _with_retracted(records, keys, retracted=True)


def restore(records: ArgumentMap, *keys: str) -> Change:
    """Bring what was retracted back into play."""
    return _with_retracted(records, keys, retracted=False)


def remove(records: ArgumentMap, *keys: str) -> Change:
    """Delete records with what cannot stand without them.

    A step goes with its conclusion or its last premise, an objection with its target; a source or an excerpt
    is merely forgotten by what named it.
    """
    for key in keys:
        records.expect(key)
    return removal(records, *keys)


def _with_retracted(records: ArgumentMap, keys: tuple[str, ...], *, retracted: bool) -> Change:
    after: dict[str, Record | None] = {}
    for key in keys:
        record = records.expect(key, Claim, Evidence, Inference, Objection)
        after[key] = altered(record, retracted=retracted)
    return outcome(records, after)
