"""Verbs that make something else of what is there: evidence of a claim, premise of a conclusion, several of one."""

from collections.abc import Sequence
from typing import Any

from argmap.editing.building import refuse_evidence
from argmap.editing.errors import EditRefusedError
from argmap.editing.fields import refuse_strange_fields
from argmap.editing.grouping import group_of
from argmap.editing.names import Names
from argmap.editing.outcome import outcome
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Change,
    Claim,
    Evidence,
    EvidenceType,
    Group,
    Inference,
    Objection,
    Record,
    Source,
    position,
)
from argmap.model.records import altered

#: Where the note of a claim waits while the claim is evidence, which has none.
_NOTE = "argmap.note"


def as_evidence(records: ArgumentMap, key: str, type: EvidenceType = "event", **fields: Any) -> Change:  # noqa: A002
    """Turn a claim into evidence under the same id; `fields` are those of evidence, e.g. its date.

    Text, excerpts, `retracted` and `extra` stay; a note waits in `extra` for the way back. Refused for a claim that has
    reasons, that is a main conclusion or that is an assumption: evidence is none of these.
    """
    claim = records.expect(key, Claim)
    assert isinstance(claim, Claim)
    reasons = sorted(_concluding(records, key), key=position)
    if reasons:
        steps = ", ".join(each.id for each in reasons)
        raise EditRefusedError(
            tr("Evidence takes no reasons, and this claim has some ({steps})").format(steps=steps),
            where=key,
            hint=tr("Move them to another claim or remove them first."),
        )
    if claim.main:
        hint = tr("Say first that it is not a main conclusion.")
        raise EditRefusedError(tr("A main conclusion is not evidence"), where=key, hint=hint)
    if claim.implicit:
        hint = tr("Say first that the author states it.")
        raise EditRefusedError(tr("An assumption is not evidence"), where=key, hint=hint)
    evidence = Evidence(
        id=key,
        text=claim.text,
        type=type,
        excerpt=claim.excerpt,
        repeats=claim.repeats,
        retracted=claim.retracted,
        extra=claim.extra if claim.note is None else {**claim.extra, _NOTE: claim.note},
    )
    refuse_strange_fields(evidence, fields)
    return outcome(records, {key: altered(evidence, **fields)})


def as_claim(records: ArgumentMap, key: str) -> Change:
    """Turn evidence into a claim under the same id.

    Text, excerpts, `retracted` and `extra` stay. A claim has no date and no source, so they are written into its note
    in words. A step that said "this evidence shows it" becomes an inference: only evidence shows.
    """
    evidence = records.expect(key, Evidence)
    assert isinstance(evidence, Evidence)
    extra = dict(evidence.extra)
    kept = extra.get(_NOTE)
    lines = [extra.pop(_NOTE)] if isinstance(kept, str) else []
    lines += _provenance(records, evidence)
    claim = Claim(
        id=key,
        text=evidence.text,
        note="\n".join(lines) if lines else None,
        excerpt=evidence.excerpt,
        repeats=evidence.repeats,
        retracted=evidence.retracted,
        extra=extra,
    )
    after: dict[str, Record | None] = {key: claim}
    for other in records.referrers(key):
        step = records[other]
        if isinstance(step, Inference) and step.mode == "attestation":
            after[other] = altered(step, mode="inference")
    return outcome(records, after)


def reverse(records: ArgumentMap, key: str, premise: str | None = None) -> Change:
    """Let the conclusion of a step be its premise and the premise its conclusion; further premises stay.

    With several premises, `premise` says which one changes places. Its role goes; the rest of the step stays.
    """
    step = records.expect(key, Inference)
    assert isinstance(step, Inference)
    if premise is None:
        if len(step.premises) > 1:
            raise EditRefusedError(
                tr("This step has several premises"),
                where=key,
                hint=tr("Say which of them changes places with the conclusion: {premises}.").format(
                    premises=", ".join(step.premises)
                ),
            )
        [premise] = step.premises
    if premise not in step.premises:
        raise EditRefusedError(tr("This statement is not a premise of the step"), where=premise)
    refuse_evidence(records, premise)
    premises = tuple(step.conclusion if each == premise else each for each in step.premises)
    roles = {each: role for each, role in step.roles.items() if each != premise}
    return outcome(records, {key: altered(step, premises=premises, conclusion=premise, roles=roles)})


def split_claim(records: ArgumentMap, key: str, parts: Sequence[str]) -> Change:
    """Make several claims of one that says several things; the first part keeps the id, the note and `extra`.

    Who used the claim as a premise relied on all that it said: the parts are linked premises there. Who concluded it or
    objected to it has to do so for each part: steps into it and objections to it are repeated, with the objections
    to these in turn. That may be more than was meant, and what does not fit a part can then be removed.
    """
    claim = records.expect(key, Claim)
    assert isinstance(claim, Claim)
    if len(parts) < 2 or not all(part.strip() for part in parts):
        raise EditRefusedError(
            tr("A claim is split into two or more"), where=key, hint=tr("Give the words of each part.")
        )
    names = Names(records)
    new = [altered(claim, id=names.new(Claim), text=part, note=None, extra={}) for part in parts[1:]]
    after: dict[str, Record | None] = {key: altered(claim, text=parts[0]), **{part.id: part for part in new}}
    for other in records.referrers(key):
        record = records[other]
        if isinstance(record, Inference | Objection) and key in record.premises:
            after[other] = _using(record, key, [key, *(part.id for part in new)])
    for part in new:
        _repeat(records, names, key, part.id, after)
    return outcome(records, after)


def _repeat(records: ArgumentMap, names: Names, key: str, part: str, after: dict[str, Record | None]) -> None:
    """Put copies of all that leads to a claim or attacks it into `after`, aimed at a part of the claim."""
    copies = {key: part}
    queue = [key]
    for old in queue:  # It grows on the way.
        frame = group_of(records, old)
        if frame is not None:
            widened = after.get(frame.id, frame)
            assert isinstance(widened, Group)
            after[frame.id] = altered(widened, members=(*widened.members, copies[old]))
        for record in sorted(_aimed_at(records, old), key=position):
            if record.id in copies:
                continue
            copies[record.id] = names.new(type(record))
            held = after.get(record.id, record)
            assert isinstance(held, Inference | Objection)
            aim = "conclusion" if isinstance(held, Inference) else "target"
            after[copies[record.id]] = altered(held, id=copies[record.id], **{aim: copies[old]})
            queue.append(record.id)


def _using(step: Inference | Objection, premise: str, parts: list[str]) -> Record:
    premises = tuple(other for each in step.premises for other in (parts if each == premise else [each]))
    if isinstance(step, Inference) and premise in step.roles:
        return altered(step, premises=premises, roles={**step.roles, **dict.fromkeys(parts, step.roles[premise])})
    return altered(step, premises=premises)


def _aimed_at(records: ArgumentMap, key: str) -> list[Inference | Objection]:
    held = [records[other] for other in records.referrers(key)]
    objections = [each for each in held if isinstance(each, Objection) and each.target == key]
    return [*_concluding(records, key), *objections]


def _concluding(records: ArgumentMap, key: str) -> list[Inference]:
    held = (records[other] for other in records.referrers(key))
    return [each for each in held if isinstance(each, Inference) and each.conclusion == key]


def _provenance(records: ArgumentMap, evidence: Evidence) -> list[str]:
    """Return the date, the source and the attribution of evidence, each in a line."""
    lines = []
    if evidence.date:
        lines.append(tr("Date: {date}").format(date=evidence.date))
    source = records[evidence.source] if evidence.source is not None else None
    if isinstance(source, Source):
        lines.append(tr("Source: {source}").format(source=source.name or source.type))
    if evidence.attribution:
        lines.append(tr("According to: {attribution}").format(attribution=evidence.attribution))
    return lines
