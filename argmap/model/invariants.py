"""What holds in every map: no dangling reference, no empty step, no source of its own, no box in two places."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from msgspec import Struct

from argmap.language import tr
from argmap.model.errors import BrokenMapError
from argmap.model.naming import alternatives
from argmap.model.records import (
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Objection,
    Placement,
    Record,
    Source,
    kind_of,
)
from argmap.model.references import fields_that_refer

#: How deeply lists and objects may lie within each other in `extra`, itself counted: every format has to hold it.
DEEPEST_EXTRA = 50


class Records(Protocol):
    """What the checks read: a map, or a map as it would be after an edit."""

    def get(self, key: str, /) -> Record | None:
        """Return the record with this id, if there is one."""

    def __iter__(self) -> Iterator[str]: ...

    def referrers(self, key: str) -> tuple[str, ...]:
        """Return the ids of the records that point at `key`."""


class Problem(Struct, frozen=True):
    """A broken invariant: the record, what is wrong with it, and what to do."""

    id: str
    what: str
    hint: str = ""


def problems(records: Records, among: Iterable[str] | None = None) -> Iterator[Problem]:
    """Yield what is wrong with the records named by `among` (all when None).

    Circular reasoning is no problem here: an author may argue in a circle, and the analysis finds it.
    """
    cleared: set[str] = set()
    for key in records if among is None else among:
        record = records.get(key)
        if record is None:
            continue
        yield from _misplaced(records, record)
        if _is_too_deep(record.extra):
            what = tr("`extra` is nested too deeply: {count} lists and objects within each other are the most")
            hint = tr("Take out of it what no program needs, or write it as text.")
            yield Problem(key, what.format(count=DEEPEST_EXTRA), hint)
        match record:
            case Inference() | Objection():
                yield from _of_premises(records, record)
            case Source():
                if _is_own_origin(records, record, cleared):
                    yield Problem(
                        key, tr("This source is its own origin"), tr("Remove `origin` from one of the sources.")
                    )
            case Excerpt() if record.end < record.start:
                what = tr("The excerpt ends ({end}) before it starts ({start})")
                yield Problem(key, what.format(end=record.end, start=record.start))
            case Placement() if _is_one_of_two(records, record):
                yield Problem(
                    key, tr("{box} is placed twice").format(box=repr(record.of)), tr("Keep one of the placements.")
                )
            case Group():
                yield from _of_members(records, record)
            case _:
                pass


def check(records: Records, among: Iterable[str] | None = None) -> None:
    """Raise BrokenMapError for the first problem found."""
    for problem in problems(records, among):
        raise BrokenMapError(problem.what, where=problem.id, hint=problem.hint)


def _misplaced(records: Records, record: Record) -> Iterator[Problem]:
    for reference, target in fields_that_refer(record):
        held = records.get(target)
        if held is None:
            what = tr("`{field}` names {id}, which is not in the map")
            yield Problem(record.id, what.format(field=reference.field, id=repr(target)))
        elif not isinstance(held, reference.kinds):
            if reference.field == "conclusion" and isinstance(held, Evidence):
                hint = tr("Evidence stands for itself; give the reason to a claim that the evidence supports.")
            else:
                hint = ""
            text = tr("`{field}` names {id}, which is of kind {kind}; it must be {wanted}")
            wanted = alternatives([kind_of(kind) for kind in reference.kinds])
            what = text.format(field=reference.field, id=repr(target), kind=kind_of(held), wanted=wanted)
            yield Problem(record.id, what, hint)


def _is_too_deep(extra: dict[str, Any]) -> bool:
    """Whether lists and objects lie too deeply within each other; found without calling itself, however deep."""
    level: list[Any] = [extra]
    for _ in range(DEEPEST_EXTRA):
        held = (each for holder in level for each in (holder.values() if isinstance(holder, dict) else holder))
        level = [each for each in held if isinstance(each, dict | list | tuple)]
        if not level:
            return False
    return True


def _of_premises(records: Records, record: Inference | Objection) -> Iterator[Problem]:
    if not record.premises:
        yield Problem(record.id, tr("It has no premises"), tr("Name at least one statement as a premise."))
    if len(set(record.premises)) < len(record.premises):
        yield Problem(record.id, tr("It names a premise twice"))
    if not isinstance(record, Inference):
        return
    for premise in record.roles:
        if premise not in record.premises:
            what = tr("`roles` names {id}, which is not a premise of this step").format(id=repr(premise))
            yield Problem(record.id, what)
    if record.mode == "attestation":
        for premise in record.premises:
            if isinstance(records.get(premise), Claim):
                hint = tr("Use mode inference or entailment, or a piece of evidence as premise.")
                what = tr("An attestation rests on evidence alone, and {id} is a claim").format(id=repr(premise))
                yield Problem(record.id, what, hint)
    if record.strength is not None and not 0 <= record.strength <= 1:
        what = tr("`strength` is {strength}; it must lie between 0 and 1")
        yield Problem(record.id, what.format(strength=record.strength))


def _is_own_origin(records: Records, source: Source, cleared: set[str]) -> bool:
    """Whether following `origin` from the source leads back to it; `cleared` gathers sources that do not."""
    seen: dict[str, None] = {}
    step: Record | None = source
    while isinstance(step, Source) and step.id not in cleared:
        if step.id in seen:
            path = list(seen)
            cleared.update(path[: path.index(step.id)])  # They lead into the circle and are not on it.
            return step.id == source.id
        seen[step.id] = None
        step = None if step.origin is None else records.get(step.origin)
    cleared.update(seen)
    return False


def origins_that_close(records: Mapping[str, Record]) -> list[str]:
    """Return sources, one of each circle of origins: without the origin of these none is its own origin.

    All are found in one walk.
    """
    found: list[str] = []
    cleared: set[str] = set()
    for key, record in records.items():
        path: set[str] = set()
        step: Record | None = record
        while isinstance(step, Source) and step.id not in cleared:
            if step.id in path:
                found.append(step.id)
                break
            path.add(step.id)
            step = None if step.origin is None else records.get(step.origin)
        cleared |= path | {key}
    return found


def _of_members(records: Records, group: Group) -> Iterator[Problem]:
    if not group.members:
        yield Problem(group.id, tr("This group has no members"), tr("Name at least one box, or remove the group."))
    if len(set(group.members)) < len(group.members):
        yield Problem(group.id, tr("It names a member twice"))
    for member in group.members:
        for key in records.referrers(member):
            if key != group.id and isinstance(records.get(key), Group):
                what = tr("{box} is also in the group {group}").format(box=repr(member), group=repr(key))
                yield Problem(group.id, what, tr("Take it out of one of the groups."))


def _is_one_of_two(records: Records, placement: Placement) -> bool:
    others = (records.get(key) for key in records.referrers(placement.of))
    return any(isinstance(other, Placement) and other.id != placement.id for other in others)
