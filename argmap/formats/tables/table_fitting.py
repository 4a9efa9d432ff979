"""What of the records of a table fits together: no excerpt of nothing, no source of its own, no box in two places."""

from collections.abc import Collection, Iterable
from typing import Any

from argmap.formats.losses import Losses
from argmap.language import tr
from argmap.model import Claim, Evidence, Group, Placement, Record
from argmap.model.records import altered


def with_excerpts(record: Record, there: Collection[str]) -> Record:
    """Return a record that names no excerpts but those that are there."""
    fields: dict[str, Any] = {}
    excerpt = getattr(record, "excerpt", None)
    if excerpt is not None and excerpt not in there:
        fields["excerpt"] = None
    if isinstance(record, Claim | Evidence) and not all(each in there for each in record.repeats):
        fields["repeats"] = tuple(each for each in record.repeats if each in there)
    return altered(record, **fields) if fields else record


def fitting(records: Iterable[Record], losses: Losses) -> Iterable[Record]:
    """Yield placements and groups so that each box has one place and is in one group."""
    placed: set[str] = set()
    grouped: set[str] = set()
    for record in records:
        match record:
            case Placement() if record.of in placed:
                losses.add(tr("Second places of a box"), record.id)
            case Placement():
                placed.add(record.of)
                yield record
            case Group():
                free = tuple(member for member in record.members if member not in grouped)
                if len(free) < len(record.members):
                    losses.add(tr("Boxes in a second group"), record.id)
                grouped.update(free)
                if free:
                    yield altered(record, members=free)
            case _:
                yield record
