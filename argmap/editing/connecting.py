"""What a connection drawn from one thing to another could mean, each with its Change or why it cannot be."""

from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct

from argmap.editing.building import attack, link
from argmap.editing.errors import EditRefusedError
from argmap.editing.grouping import regroup
from argmap.editing.growing import steps_from
from argmap.editing.reshaping import join, retarget, with_premise
from argmap.language import later, tr
from argmap.model import ArgumentMap, Change, Claim, Evidence, Group, Inference, Mode, Objection

Connection = Literal[
    "reason",
    "attestation",
    "premise",
    "objection premise",
    "objection",
    "undercut",
    "answer",
    "conclusion",
    "target",
    "join",
    "member",
]

#: Name, and one sentence in which "it" is what is connected.
_WORDS: dict[Connection, tuple[str, str]] = {
    "reason": (later("Reason"), later("It is a reason for this claim, by a step of its own.")),
    "attestation": (later("Shows it"), later("This evidence shows the claim just as it stands.")),
    "premise": (later("Linked premise"), later("This step needs it together with its other premises.")),
    "objection premise": (later("Linked premise"), later("This objection needs it together with its other premises.")),
    "objection": (later("Objection"), later("It speaks against this statement.")),
    "undercut": (later("Undercut"), later("It is a reason why this step does not lead to its conclusion.")),
    "answer": (later("Answer"), later("It speaks against this objection.")),
    "conclusion": (later("Conclusion"), later("The step leads to this claim instead.")),
    "target": (later("Target"), later("The objection speaks against this instead.")),
    "join": (later("Join"), later("The two steps become one that needs all their premises together.")),
    "member": (later("Put into the group"), later("It belongs to this section of the map.")),
}


class Meaning(Struct, frozen=True):
    """One thing that a connection could mean: its name and sentence, and the Change, or the refusal in its place."""

    connection: Connection
    name: str
    sentence: str
    change: Change | None
    refusal: str = ""


def meanings(records: ArgumentMap, moved: str, onto: str) -> tuple[Meaning, ...]:
    """Return what a connection from `moved` to `onto` could mean, the most usual first; () when nothing at all.

    >>> e1, c1 = Evidence(id="e1", text="", type="event"), Claim(id="c1", text="")
    >>> [each.connection for each in meanings(ArgumentMap([e1, c1]), "e1", "c1")]
    ['reason', 'attestation', 'objection']
    """
    records.expect(moved, Claim, Evidence, Inference, Objection)
    records.expect(onto, Claim, Evidence, Inference, Objection, Group)
    return () if moved == onto else tuple(_meaning(*each) for each in _possible(records, moved, onto))


def _meaning(connection: Connection, make: Callable[[], Change]) -> Meaning:
    name, sentence = _WORDS[connection]
    try:
        change = make()
    except EditRefusedError as error:
        refusal = f"{error.what}. {error.hint}".rstrip()
        return Meaning(connection, tr(name), tr(sentence), None, refusal)
    return Meaning(connection, tr(name), tr(sentence), change)


def _possible(records: ArgumentMap, moved: str, onto: str) -> Iterator[tuple[Connection, Callable[[], Change]]]:
    match records[moved], records[onto]:
        case _, Group():
            yield "member", lambda: regroup(records, (moved,), onto)
        case Inference(), Claim() | Evidence():
            yield "conclusion", lambda: retarget(records, moved, onto)
        case Inference(), Inference():
            yield "join", lambda: join(records, onto, moved)
        case Objection(), _:
            yield "target", lambda: retarget(records, moved, onto)
        case ((Claim() | Evidence() as statement), (Claim() | Evidence())):
            yield "reason", lambda: _reason(records, moved, onto)
            if isinstance(statement, Evidence):
                yield "attestation", lambda: _reason(records, moved, onto, "attestation")
            yield "objection", lambda: _objection(records, moved, onto)
        case ((Claim() | Evidence()), Inference()):
            yield "premise", lambda: with_premise(records, onto, moved)
            yield "undercut", lambda: _objection(records, moved, onto)
        case ((Claim() | Evidence()), Objection()):
            yield "answer", lambda: _objection(records, moved, onto)
            yield "objection premise", lambda: with_premise(records, onto, moved)
        case _:
            return


def _reason(records: ArgumentMap, premise: str, conclusion: str, mode: Mode = "inference") -> Change:
    for step in steps_from(records, premise):
        if isinstance(step, Inference) and step.premises == (premise,) and step.conclusion == conclusion:
            hint = tr("Change the step that is there.")
            raise EditRefusedError(tr("It is a reason for this claim already"), where=step.id, hint=hint)
    return link(records, (premise,), conclusion, mode=mode)


def _objection(records: ArgumentMap, premise: str, target: str) -> Change:
    for step in steps_from(records, premise):
        if isinstance(step, Objection) and step.premises == (premise,) and step.target == target:
            raise EditRefusedError(tr("It speaks against this already"), where=step.id)
    return attack(records, (premise,), target)
