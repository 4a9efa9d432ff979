"""What points at what: the one table from which deletion, copying, renaming and dangling checks follow."""

from collections.abc import Callable, Collection, Iterator
from typing import Any, Literal

import msgspec
from msgspec import Struct

from argmap.model.records import (
    Article,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Objection,
    Placement,
    Record,
    Source,
)


class Reference(Struct, frozen=True):
    """One field that holds ids: how many, of which kinds, and whether the record can live without.

    "many" is at least one, "any" may be none.
    """

    field: str
    holds: Literal["one", "optional", "many", "any"]
    kinds: tuple[type[Record], ...]


_STATEMENTS = (Claim, Evidence)
_BOXES = (Claim, Evidence, Inference, Objection)
_EXCERPT = Reference("excerpt", "optional", (Excerpt,))
_REPEATS = Reference("repeats", "any", (Excerpt,))

_REFERENCES: dict[type[Record], tuple[Reference, ...]] = {
    Article: (),
    Source: (Reference("origin", "optional", (Source,)),),
    Excerpt: (Reference("article", "one", (Article,)),),
    Evidence: (Reference("source", "optional", (Source,)), _EXCERPT, _REPEATS),
    Claim: (_EXCERPT, _REPEATS),
    Inference: (Reference("premises", "many", _STATEMENTS), Reference("conclusion", "one", (Claim,)), _EXCERPT),
    Objection: (Reference("premises", "many", _STATEMENTS), Reference("target", "one", _BOXES)),
    Placement: (Reference("of", "one", _BOXES),),
    Group: (Reference("members", "many", _BOXES),),
}


def references(kind: type[Record]) -> tuple[Reference, ...]:
    """Return the fields of a kind that hold ids of other records."""
    return _REFERENCES[kind]


def _ids(record: Record, reference: Reference) -> tuple[str, ...]:
    value = getattr(record, reference.field)
    if reference.holds in ("many", "any"):
        return tuple(value)
    return () if value is None else (value,)


def refers_to(record: Record) -> Iterator[str]:
    """Yield the ids that a record points at, field by field; an id named twice comes twice.

    >>> list(refers_to(Inference(id="i1", premises=("e1", "c2"), conclusion="c1")))
    ['e1', 'c2', 'c1']
    """
    for reference in _REFERENCES[type(record)]:
        yield from _ids(record, reference)


def fields_that_refer(record: Record) -> Iterator[tuple[Reference, str]]:
    """Yield each field with each id it holds."""
    for reference in _REFERENCES[type(record)]:
        for target in _ids(record, reference):
            yield reference, target


def _rewritten(record: Record, rewrite: Callable[[str], str | None]) -> Record | None:
    fields: dict[str, Any] = {}
    for reference in _REFERENCES[type(record)]:
        old = _ids(record, reference)
        # A dict keeps the order and lets two premises that became one count once.
        new = tuple(dict.fromkeys(kept for target in old if (kept := rewrite(target)) is not None))
        if new == old:
            continue
        if not new and reference.holds in ("one", "many"):
            return None
        fields[reference.field] = new if reference.holds in ("many", "any") else (new[0] if new else None)
    if isinstance(record, Inference) and "premises" in fields and record.roles:
        roles = {rewrite(premise): role for premise, role in record.roles.items()}
        fields["roles"] = {premise: role for premise, role in roles.items() if premise is not None}
    return msgspec.structs.replace(record, **fields) if fields else record


def without(record: Record, gone: Collection[str]) -> Record | None:
    """Return what is left of a record when others are deleted: shorter, cleared, or None when it falls with them.

    >>> step = Inference(id="i1", premises=("e1", "c2"), conclusion="c1")
    >>> without(step, {"e1"}).premises, without(step, {"c1"})
    (('c2',), None)
    """
    return _rewritten(record, lambda target: None if target in gone else target)


def renamed(record: Record, names: dict[str, str]) -> Record:
    """Return the record with the ids it points at exchanged as `names` says; its own id stays."""
    rewritten = _rewritten(record, lambda target: names.get(target, target))
    assert rewritten is not None, "an exchange of names leaves no field empty"
    return rewritten
