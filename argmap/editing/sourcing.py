"""Who stands behind evidence, by name: the source that is there already, or a new one."""

from argmap.editing.names import fresh_id
from argmap.editing.outcome import outcome
from argmap.model import ArgumentMap, Change, Evidence, Record, Source
from argmap.model.records import altered


def name_source(records: ArgumentMap, key: str, name: str, *, type: str = "publication") -> Change:  # noqa: A002
    """Let a piece of evidence come from the source of this name, made where there is none; "" takes its source away."""
    evidence = records.expect(key, Evidence)
    name = " ".join(name.split())
    after: dict[str, Record | None] = {}
    source = next((each.id for each in records.of_kind(Source) if name and each.name == name), None)
    if name and source is None:
        source = fresh_id(records, Source)
        after[source] = Source(id=source, name=name, type=type)
    after[key] = altered(evidence, source=source)
    return outcome(records, after)
