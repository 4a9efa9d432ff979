"""Verbs that change how things hang together: premises joined, split and moved, duplicates merged."""

from collections.abc import Iterator
from typing import Any

from argmap.editing.errors import EditRefusedError
from argmap.editing.names import Names
from argmap.editing.outcome import outcome
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Change,
    Claim,
    Evidence,
    Group,
    Inference,
    Objection,
    Placement,
    Record,
    named,
    renamed,
    without,
)
from argmap.model.records import altered


def retarget(records: ArgumentMap, key: str, to: str) -> Change:
    """Let a step lead to another conclusion, or an objection attack another target."""
    record = records.expect(key, Inference, Objection)
    if isinstance(record, Inference):
        if isinstance(records.get(to), Evidence | Inference | Objection):
            raise EditRefusedError(tr("A step leads to a claim"), where=to, hint=tr("Choose another claim."))
        if to in record.premises:
            raise EditRefusedError(
                tr("The conclusion is a premise of this step"), where=to, hint=tr("Choose another claim.")
            )
        return outcome(records, {key: altered(record, conclusion=to)})
    if to == key:
        raise EditRefusedError(tr("An objection cannot attack itself"), where=key, hint=tr("Choose another target."))
    assert isinstance(record, Objection)
    if to in record.premises:
        raise EditRefusedError(tr("A statement cannot object to itself"), where=to, hint=tr("Choose another target."))
    return outcome(records, {key: altered(record, target=to)})


def with_premise(records: ArgumentMap, key: str, premise: str) -> Change:
    """Link one more premise to a step or an objection: it will need all of them."""
    record = records.expect(key, Inference, Objection)
    assert isinstance(record, Inference | Objection)
    return outcome(records, {key: extended(record, premise)})


def extended(step: Inference | Objection, premise: str) -> Inference | Objection:
    """Return a step or an objection with one more premise; raise EditRefusedError when it is part of it already."""
    aim = step.conclusion if isinstance(step, Inference) else step.target
    if premise in (*step.premises, aim):
        raise EditRefusedError(
            tr("This statement is part of the step already"), where=premise, hint=tr("Choose another premise.")
        )
    return altered(step, premises=(*step.premises, premise))


def drop_premise(records: ArgumentMap, key: str, premise: str) -> Change:
    """Take a premise out of a step or an objection, which goes with its last one."""
    record = records.expect(key, Inference, Objection)
    assert isinstance(record, Inference | Objection)
    if premise not in record.premises:
        raise EditRefusedError(tr("{premise} is not a premise of it").format(premise=repr(premise)), where=key)
    left = _without_premise(record, premise)
    return removal(records, key) if left is None else outcome(records, {key: left})


def split(records: ArgumentMap, key: str) -> Change:
    """Make linked premises convergent: a step of its own for each; the first keeps the id."""
    step = records.expect(key, Inference)
    assert isinstance(step, Inference)
    if len(step.premises) < 2:
        raise EditRefusedError(tr("This step has one premise"), where=key, hint=tr("There is nothing to split."))
    names = Names(records)
    after: dict[str, Record | None] = {}
    for premise in step.premises:
        name = names.new(Inference) if after else key
        roles = {premise: step.roles[premise]} if premise in step.roles else {}
        after[name] = altered(step, id=name, premises=(premise,), roles=roles)
    return outcome(records, after)


def join(records: ArgumentMap, first: str, *others: str) -> Change:
    """Make steps to one conclusion a single step that needs all their premises; the first keeps its id and fields."""
    step = records.expect(first, Inference)
    assert isinstance(step, Inference)
    after: dict[str, Record | None] = {}
    premises, roles = dict.fromkeys(step.premises), dict(step.roles)
    for key in others:
        other = records.expect(key, Inference)
        assert isinstance(other, Inference)
        if other.conclusion != step.conclusion:
            raise EditRefusedError(
                tr("These steps lead to different conclusions"),
                where=key,
                hint=tr("Join steps into one and the same claim."),
            )
        premises.update(dict.fromkeys(other.premises))
        roles = {**other.roles, **roles}
        after[key] = None
    after[first] = altered(step, premises=tuple(premises), roles=roles)
    names = dict.fromkeys(others, first)
    return outcome(records, _redirected(records, names, after))


def merge(records: ArgumentMap, kept: str, *duplicates: str) -> Change:
    """Let one statement stand for its duplicates: what pointed at them points at it, and they go.

    It gains what it lacks and they have, such as a date or a source. A step or objection between two of them would
    then stand on itself, and goes too.
    """
    statement = records.expect(kept, Claim, Evidence)
    for key in duplicates:
        other = records.expect(key, Claim, Evidence)
        if key == kept:
            raise EditRefusedError(tr("A statement is not its own duplicate"), where=key)
        if type(other) is not type(statement):
            raise EditRefusedError(
                tr("This is {kind}, the other is {kept}").format(kind=named(other), kept=named(statement)),
                where=key,
                hint=tr("Merge claims with claims and evidence with evidence."),
            )
    after: dict[str, Record | None] = dict.fromkeys(duplicates)
    after[kept] = _enriched(statement, [records[key] for key in duplicates])
    after = _redirected(records, dict.fromkeys(duplicates, kept), after)
    fallen: list[str] = []
    for key, record in after.items():
        match record:
            case Inference() if record.conclusion in record.premises:
                after[key] = _without_premise(record, record.conclusion)
            case Objection() if record.target in record.premises:
                after[key] = _without_premise(record, record.target)
            case _:
                continue
        if after[key] is None:
            fallen.append(key)
    return outcome(records, _with_fallen(records, after, fallen))


def _without_premise(record: Inference | Objection, premise: str) -> Record | None:
    """Return the step with one premise fewer, or None when it was the last."""
    left = tuple(other for other in record.premises if other != premise)
    if not left:
        return None
    if isinstance(record, Inference):
        return altered(record, premises=left, roles={key: role for key, role in record.roles.items() if key in left})
    return altered(record, premises=left)


def _enriched(statement: Record, duplicates: list[Record]) -> Record:
    """Return a statement with what it lacks and a duplicate has: a date, a source; and all their excerpts."""
    fields: dict[str, Any] = {}
    for name in statement.__struct_fields__:
        if name not in ("id", "text", "retracted", "implicit", "extra", "repeats") and not getattr(statement, name):
            found = next((value for each in duplicates if (value := getattr(each, name))), None)
            if found:
                fields[name] = found
    enriched = altered(statement, **fields)
    excerpts = dict.fromkeys(key for each in (enriched, *duplicates) for key in _excerpts(each))
    return altered(enriched, repeats=tuple(key for key in excerpts if key != getattr(enriched, "excerpt", None)))


def _excerpts(statement: Record) -> Iterator[str]:
    """Yield where the article says it: at first, and again."""
    if isinstance(statement, Claim | Evidence):
        if statement.excerpt is not None:
            yield statement.excerpt
        yield from statement.repeats


def _redirected(
    records: ArgumentMap, names: dict[str, str], after: dict[str, Record | None]
) -> dict[str, Record | None]:
    after = dict(after)
    for old in names:
        for key in records.referrers(old):
            record = after.get(key, records[key])
            if isinstance(record, Placement):
                after[key] = None  # The box that stays has its own place.
            elif isinstance(record, Group):
                after[key] = without(record, names)  # And it keeps to its own group.
            elif record is not None:
                after[key] = renamed(record, names)
    return after


def removal(records: ArgumentMap, *keys: str) -> Change:
    """Return the deletion of records with all that cannot stand without them."""
    return outcome(records, _with_fallen(records, dict.fromkeys(keys), list(keys)))


def _with_fallen(records: ArgumentMap, after: dict[str, Record | None], fallen: list[str]) -> dict[str, Record | None]:
    """Follow a deletion: whatever cannot live without the fallen falls too, the rest forgets them."""
    after = dict(after)
    gone = {key for key, record in after.items() if record is None}
    queue = list(fallen)
    while queue:
        key = queue.pop()
        for other in records.referrers(key):
            record = after.get(other, records[other])
            if record is None:
                continue
            after[other] = without(record, gone)
            if after[other] is None:
                gone.add(other)
                queue.append(other)
    return after
