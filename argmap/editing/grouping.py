"""Verbs about sections of the map: boxes framed together under a title."""

from collections.abc import Sequence

from argmap.editing.errors import EditRefusedError
from argmap.editing.names import Names
from argmap.editing.outcome import Added, outcome
from argmap.language import tr
from argmap.model import ArgumentMap, Change, Claim, Evidence, Group, Inference, Objection, Record, without
from argmap.model.records import altered


def group(records: ArgumentMap, keys: Sequence[str], title: str = "") -> Added:
    """Frame boxes together; they leave the groups they were in, and a group goes with its last member."""
    members = tuple(dict.fromkeys(keys))
    if not members:
        raise EditRefusedError(tr("A group needs at least one box"), hint=tr("Select the boxes to put into it."))
    new = Group(id=Names(records).new(Group), title=title, members=members)
    return Added(outcome(records, {**_left(records, members), new.id: new}), (new.id,))


def regroup(records: ArgumentMap, keys: Sequence[str], into: str | None) -> Change:
    """Put boxes into a group, or into none; a group that they leave goes with its last member."""
    members = tuple(dict.fromkeys(keys))
    if into is None:
        return outcome(records, _left(records, members))
    held = records.expect(into, Group)
    assert isinstance(held, Group)
    return outcome(
        records,
        {**_left(records, members), into: altered(held, members=tuple(dict.fromkeys((*held.members, *members))))},
    )


def ungroup(records: ArgumentMap, *keys: str) -> Change:
    """Take frames away; the boxes stay."""
    for key in keys:
        records.expect(key, Group)
    return outcome(records, dict.fromkeys(keys))


def group_of(records: ArgumentMap, key: str) -> Group | None:
    """Return the group that a box is in, if it is in one."""
    held = (records[other] for other in records.referrers(key))
    return next((record for record in held if isinstance(record, Group)), None)


def _left(records: ArgumentMap, members: tuple[str, ...]) -> dict[str, Record | None]:
    """Return the groups as they are when these boxes have left them."""
    after: dict[str, Record | None] = {}
    for key in members:
        records.expect(key, Claim, Evidence, Inference, Objection)
        held = group_of(records, key)
        if held is not None:
            after[held.id] = without(held, members)
    return after
