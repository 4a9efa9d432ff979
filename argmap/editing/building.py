"""Verbs that put something new into a map: a record, a step, an objection."""

from typing import Any

from argmap.editing.errors import EditRefusedError
from argmap.editing.names import fresh_id
from argmap.editing.outcome import outcome
from argmap.language import tr
from argmap.model import ArgumentMap, Change, Claim, Evidence, Inference, Mode, Objection, Record


def add(records: ArgumentMap, *new: Record) -> Change:
    """Add records that are not there yet; they may point at each other."""
    after: dict[str, Record | None] = {}
    for record in new:
        if record.id in records or record.id in after:
            raise EditRefusedError(
                tr("This id is taken"), where=record.id, hint=tr("Choose another id for the new record.")
            )
        after[record.id] = record
    return outcome(records, after)


def link(
    records: ArgumentMap, premises: tuple[str, ...], conclusion: str, *, mode: Mode = "inference", **fields: Any
) -> Change:
    """Add a step from the premises, needed together, to the conclusion; `fields` are those of an Inference."""
    refuse_no_premises(premises, conclusion)
    refuse_evidence(records, conclusion)
    if conclusion in premises:
        raise EditRefusedError(
            tr("A claim cannot be a reason for itself"),
            where=conclusion,
            hint=tr("Choose another premise or conclusion."),
        )
    new = fields.pop("id", None) or fresh_id(records, Inference)
    return add(records, Inference(id=new, premises=premises, conclusion=conclusion, mode=mode, **fields))


def attack(records: ArgumentMap, premises: tuple[str, ...], target: str, *, id: str | None = None) -> Change:  # noqa: A002
    """Add an objection by the premises against a statement, a step or another objection."""
    refuse_no_premises(premises, target)
    if target in premises:
        raise EditRefusedError(
            tr("A statement cannot object to itself"), where=target, hint=tr("Choose another target.")
        )
    return add(records, Objection(id=id or fresh_id(records, Objection), premises=premises, target=target))


def refuse_no_premises(premises: tuple[str, ...], aim: str) -> None:
    """Raise EditRefusedError when there is nothing to reason from."""
    if not premises:
        raise EditRefusedError(
            tr("It has no premises"), where=aim, hint=tr("Name at least one statement as a premise.")
        )


def refuse_evidence(records: ArgumentMap, conclusion: str) -> None:
    """Raise EditRefusedError when the conclusion is evidence, which stands for itself."""
    if isinstance(records.expect(conclusion, Claim, Evidence), Evidence):
        raise EditRefusedError(
            tr("Evidence takes no reasons"),
            where=conclusion,
            hint=tr("Give the reason to a claim that this evidence supports, or turn the evidence into a claim first."),
        )
