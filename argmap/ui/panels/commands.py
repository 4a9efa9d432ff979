"""The buttons below the details: what the selected boxes can be turned into, split into or joined to."""

from argmap.editing import add_objection, as_claim, as_evidence, join, split
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Record
from argmap.ui.document import Document
from argmap.ui.panels.form import Command, Part
from argmap.ui.panels.subject import Subject


def commands(subject: Subject) -> list[Part]:
    """Return a button for each thing that the selected boxes can be made into."""
    held = subject.held
    steps = [record for record in held if isinstance(record, Inference)]
    if len(held) > 1:
        together = len(steps) == len(held) and len({step.conclusion for step in steps}) == 1
        return [_joining(subject.document, subject.keys, tr("Join into one step"))] if together else []
    return [*_turning(subject.document, held[0]), *(part for step in steps for part in _regrouping(subject, step))]


def _turning(document: Document, record: Record) -> list[Part]:
    match record:
        case Claim():
            name, tip = tr("Turn into evidence"), tr("It can be checked as it stands: an event, a quotation, a number")
            return [Command("turn", name, tip, lambda: document.do(name, as_evidence, record.id))]
        case Evidence():
            name, tip = tr("Turn into a claim"), tr("It needs reasons itself; date and source move into its note")
            return [Command("turn", name, tip, lambda: document.do(name, as_claim, record.id))]
        case Objection():
            name, tip = tr("Answer it"), tr("Say what speaks against this objection")
            return [Command("answer", name, tip, lambda: document.add(name, add_objection, record.id))]
        case _:
            return []


def _regrouping(subject: Subject, step: Inference) -> list[Part]:
    """Return what makes linked premises convergent, and the other way round."""
    document, parts = subject.document, list[Part]()
    if len(step.premises) > 1:
        name, tip = tr("Split the premises"), tr("Make each premise a reason of its own")
        parts.append(Command("split", name, tip, lambda: document.do(name, split, step.id)))
    others = other_steps(document.records, step)
    if others:
        parts.append(_joining(document, (step.id, *others), tr("Join with other steps")))
    return parts


def _joining(document: Document, keys: tuple[str, ...], text: str) -> Command:
    tip = tr("Make one step to this claim that needs all the premises together")
    return Command("join", text, tip, lambda: document.do(tr("Join steps"), join, *keys))


def other_steps(records: ArgumentMap, step: Inference) -> tuple[str, ...]:
    """Return the ids of the other steps to the conclusion of a step."""
    held = map(records.get, records.referrers(step.conclusion))
    return tuple(
        each.id
        for each in held
        if isinstance(each, Inference) and each.conclusion == step.conclusion and each.id != step.id
    )
