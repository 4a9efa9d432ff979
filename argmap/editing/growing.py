"""Verbs that write the next thought: a new statement together with the step or objection that ties it in."""

from collections.abc import Sequence
from typing import Any

from argmap.editing.building import add, refuse_evidence, refuse_no_premises
from argmap.editing.errors import EditRefusedError
from argmap.editing.fields import refuse_strange_fields
from argmap.editing.names import Names
from argmap.editing.outcome import Added, outcome
from argmap.editing.reshaping import extended
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Claim,
    Evidence,
    Inference,
    Mode,
    Objection,
    Record,
    Statement,
    position,
)
from argmap.model.records import altered


def add_reason(
    records: ArgumentMap,
    conclusion: str,
    text: str = "",
    *,
    linked_to: str | None = None,
    evidence: bool = False,
    mode: Mode = "inference",
    implicit: bool = False,
    **fields: Any,
) -> Added:
    """Add a claim, or evidence, as a reason for a claim: by a step of its own, or linked to a step already there.

    `fields` are those of the new statement; `mode` is that of the new step. The new statement comes first among the
    keys, then the step if it is new.
    """
    refuse_evidence(records, conclusion)
    if linked_to is not None:
        step = records.expect(linked_to, Inference)
        assert isinstance(step, Inference)
        if step.conclusion != conclusion:
            raise EditRefusedError(
                tr("This step leads to another conclusion"),
                where=linked_to,
                hint=tr("Choose a step to {conclusion}.").format(conclusion=conclusion),
            )
        return add_premise(records, linked_to, text, evidence=evidence, implicit=implicit, **fields)
    names = Names(records)
    new = _statement(names, text, evidence=evidence, implicit=implicit, **fields)
    return _added(records, new, _step(names, (new.id,), conclusion, mode))


def add_conclusion(records: ArgumentMap, premises: Sequence[str], text: str = "", *, mode: Mode = "inference") -> Added:
    """Add a claim that is concluded from the statements, all together."""
    refuse_no_premises(tuple(premises), "")
    names = Names(records)
    new = _statement(names, text)
    return _added(records, new, _step(names, tuple(dict.fromkeys(premises)), new.id, mode))


def add_objection(records: ArgumentMap, target: str, text: str = "", *, evidence: bool = False, **fields: Any) -> Added:
    """Add a claim, or evidence, that objects to a statement, a step or another objection."""
    records.expect(target, Claim, Evidence, Inference, Objection)
    names = Names(records)
    new = _statement(names, text, evidence=evidence, **fields)
    return _added(records, new, Objection(id=names.new(Objection), premises=(new.id,), target=target))


def add_sibling(records: ArgumentMap, key: str, text: str = "") -> Added:
    """Add what stands beside a box: another separate reason for the same claim, another objection to the same target.

    Evidence gets evidence of the same type beside it, all else a claim. A statement that supports and attacks nothing
    gets a free one. Refused when it is a reason for several things, because it is not clear which is meant.
    """
    record = records.expect(key, Claim, Evidence, Inference, Objection)
    names = Names(records)
    if isinstance(record, Evidence):
        new = _statement(names, text, evidence=True, type=record.type)
    else:
        new = _statement(names, text)
    uses = [record] if isinstance(record, Inference | Objection) else steps_from(records, key)
    if not uses:
        return _added(records, new)
    aims = {use.conclusion if isinstance(use, Inference) else use.target: use for use in uses}
    if len(aims) > 1:
        _refuse_several(key, uses)
    [use] = aims.values()
    if isinstance(use, Objection):
        return _added(records, new, Objection(id=names.new(Objection), premises=(new.id,), target=use.target))
    mode = "inference" if use.mode == "attestation" and isinstance(new, Claim) else use.mode
    return _added(records, new, _step(names, (new.id,), use.conclusion, mode))


def add_premise(
    records: ArgumentMap, key: str, text: str = "", *, evidence: bool = False, implicit: bool = False, **fields: Any
) -> Added:
    """Link a new claim, evidence or assumption to a step or objection, or to the one that a statement is a premise of.

    Refused when the statement is a premise of none, or of several, because it is not clear which is meant.
    """
    step = records.expect(key, Claim, Evidence, Inference, Objection)
    if isinstance(step, Claim | Evidence):
        uses = steps_from(records, key)
        if not uses:
            hint = tr("Give it a conclusion first, or add a reason for it.")
            raise EditRefusedError(tr("This statement is not a reason for anything"), where=key, hint=hint)
        if len(uses) > 1:
            _refuse_several(key, uses)
        [step] = uses
    assert isinstance(step, Inference | Objection)
    new = _statement(Names(records), text, evidence=evidence, implicit=implicit, **fields)
    return Added(outcome(records, {new.id: new, step.id: extended(step, new.id)}), (new.id,))


def steps_from(records: ArgumentMap, statement: str) -> list[Inference | Objection]:
    """Return the steps and objections that use a statement as a premise, in the order of their ids."""
    held = (records[key] for key in records.referrers(statement))
    uses = [each for each in held if isinstance(each, Inference | Objection) and statement in each.premises]
    return sorted(uses, key=position)


def _statement(names: Names, text: str, *, evidence: bool = False, implicit: bool = False, **fields: Any) -> Statement:
    if evidence and implicit:
        raise EditRefusedError(
            tr("Evidence is no assumption"), hint=tr("An assumption is a claim that the author does not state.")
        )
    new: Statement = (
        Evidence(id=names.new(Evidence), text=text, type="event")
        if evidence
        else Claim(id=names.new(Claim), text=text, implicit=implicit)
    )
    refuse_strange_fields(new, fields)
    return altered(new, **fields)


def _step(names: Names, premises: tuple[str, ...], conclusion: str, mode: Mode) -> Inference:
    return Inference(id=names.new(Inference), premises=premises, conclusion=conclusion, mode=mode)


def _added(records: ArgumentMap, *new: Record) -> Added:
    return Added(add(records, *new), tuple(record.id for record in new))


def _refuse_several(key: str, uses: Sequence[Inference | Objection]) -> None:
    steps = ", ".join(use.id for use in uses)
    raise EditRefusedError(
        tr("This statement is a reason in several places ({steps})").format(steps=steps),
        where=key,
        hint=tr("Select the one that you mean."),
    )
