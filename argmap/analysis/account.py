"""What is said of one box beside the map: what it rests on, in sentences and in lists of the boxes that matter to it.

Window and page show the same account; each makes rows of it in its own way.
"""

from typing import Literal, NamedTuple, TypeAlias

from argmap.analysis.conclusions import main_conclusions
from argmap.analysis.explanation import explain
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.reach import Reach, reach, reach_in_words, steps_to
from argmap.analysis.sources import evidence_behind, provenance
from argmap.analysis.standing import Standing, stand
from argmap.analysis.what_if import falls_without
from argmap.analysis.wording import (
    EVIDENCE_NAMES,
    FOOTING_NAMES,
    Attack,
    attack_name,
    decimal,
    listed,
    quoted,
    step_name,
)
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection

#: The sign before a line: the brick that something lays, or the icon of a kind.
Sign: TypeAlias = Reach | Literal["evidence", "objection"]
#: The icon of a kind of box.
Look = Literal["main", "claim", "assumption", "evidence", "inference", "objection"]

_BRICKS = {
    Footing.EVIDENCED: Reach.SHOWN,
    Footing.EVIDENCE: Reach.SHOWN,
    Footing.INFERRED: Reach.INFERRED,
    Footing.ASSERTED: Reach.PART,
    Footing.RETRACTED: Reach.RETRACTED,
}
_OBJECTIONS: dict[Attack, str] = {
    "undercuts": later("Objection: it undercuts the step"),
    "undermines": later("Objection: it undermines this"),
    "rebuts": later("Objection: it rebuts this"),
    "answers": later("Objection: it answers this objection"),
}


class Line(NamedTuple):
    """A line that leads to a box: a sign, words, and more quietly what is to be known of them."""

    key: str
    text: str
    below: str
    sign: Sign


class Section(NamedTuple):
    """Sentences and lines under a heading; one without a heading follows upon what stands above it."""

    heading: str
    parts: tuple[str | Line, ...]


class Account(NamedTuple):
    """What kind of thing a box is, its words, and what is said of it; no section is empty."""

    kind: str
    heading: str
    sections: tuple[Section, ...]


def account(records: ArgumentMap, footings: Footings, key: str) -> Account:
    """Return what is said of a statement, a step or an objection.

    >>> from argmap.model import Claim, Evidence
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1", hedge="suggests")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> [section.heading for section in account(m, Footings(m), "c1").sections]
    ['', 'It cannot do without', 'Evidence beneath it (1)']
    """
    record = records[key]
    match record:
        case Claim():
            kind, sections = _kind(record), _of_claim(records, footings, record)
        case Evidence():
            kind, sections = _kind(record), _of_evidence(records, footings, record)
        case Inference():
            kind = tr("Step") if record.scheme else tr("Step from premises")
            sections = _of_step(records, footings, record)
        case Objection():
            kind, sections = tr("Objection"), _of_objection(records, footings, record)
        case _:
            raise TypeError(f"no box for {key}")
    return Account(kind, _heading(record), tuple(section for section in sections if section.parts))


def conclusions(records: ArgumentMap, footings: Footings) -> Section:
    """Return where to begin: the main conclusions, or those that stand in for them, and what they rest on."""
    mains = main_conclusions(records, footings)
    standings = stand(records, [claim.id for claim in mains], footings=footings)
    lines = (Line(claim.id, claim.text, *_state(standings[claim.id])) for claim in mains)
    heading = tr("Main conclusions") if any(claim.main for claim in mains) else tr("Conclusions")
    return Section(heading, tuple(lines))


def line(records: ArgumentMap, footings: Footings, key: str, role: str = "") -> Line:
    """Return the line of a statement, a step or an objection; `role` is the one it plays in a scheme."""
    record = records[key]
    match record:
        case Evidence():
            parts = (role, record.date, provenance(records, record).words)
            return Line(key, record.text, " · ".join(filter(None, parts)), "evidence")
        case Claim():
            footing = footings[key]
            below = " · ".join(filter(None, (role, tr(FOOTING_NAMES[footing]))))
            return Line(key, record.text, below, brick_of(footing))
        case Inference():
            return _step_line(records, footings, record)
        case Objection():
            premises = [quoted(records, each, 120) for each in record.premises]
            return Line(key, listed(premises, len(premises)), tr("Objection"), "objection")
        case _:
            raise TypeError(f"no box for {key}")


def brick_of(footing: Footing) -> Reach:
    """Return the brick that shows a footing."""
    return _BRICKS.get(footing, Reach.NOTHING)


def outlined(records: ArgumentMap, key: str) -> str:
    """Return the words of a box in an outline, where what it belongs to stands above it."""
    record = records[key]
    match record:
        case Claim() | Evidence():
            return " ".join(record.text.split()) or tr("(nothing written yet)")
        case Inference():
            name = step_name(record)
            return tr("{step}, “{hedge}”").format(step=name, hedge=record.hedge) if record.hedge else name
        case Objection():
            return tr(_OBJECTIONS[attack_name(records, record)])
        case _:
            raise TypeError(f"no box for {key}")


def remark_on(records: ArgumentMap, footings: Footings, key: str) -> str:
    """Return what an outline says quietly beside the words: what a claim rests on, what sort of evidence it is."""
    record = records[key]
    match record:
        case Claim():
            return tr(FOOTING_NAMES[footings[key]])
        case Evidence():
            return _kind(record)
        case Inference() | Objection() if record.retracted:
            return tr("Retracted")
        case _:
            return ""


def look_of(records: ArgumentMap, key: str) -> Look:
    """Return the icon of a box in an outline."""
    record = records[key]
    match record:
        case Claim():
            return "main" if record.main else "assumption" if record.implicit else "claim"
        case Evidence():
            return "evidence"
        case Inference():
            return "inference"
        case _:
            return "objection"


def _of_claim(records: ArgumentMap, footings: Footings, claim: Claim) -> list[Section]:
    key = claim.id
    standing = stand(records, [key], footings=footings)[key]
    state, sign = _state(standing)
    # Inferences come first: they are what the conclusion hangs on and what one may doubt.
    bearing = sorted(
        (each for each in standing.load_bearing if each != key), key=lambda each: _is_strict(records, each)
    )
    carrying = [line(records, footings, each) for each in bearing if not isinstance(records[each], Evidence)]
    steps = steps_to(records, footings, key)
    counted = reach_in_words(footings, steps)
    others = [_step_line(records, footings, step) for step in steps if step.id not in bearing]
    pieces = evidence_behind(footings, key)
    beneath = [line(records, footings, each) for each in pieces]
    return [
        Section("", (Line(key, state, "", sign), explain(records, key, footings=footings))),
        Section(tr("Note"), (claim.note,) if claim.note else ()),
        Section(tr("It cannot do without"), tuple(carrying)),
        Section(tr("Steps to it: {counted}").format(counted=counted) if counted else tr("Step to it"), tuple(others)),
        Section(tr("Evidence beneath it (%n)", "", len(pieces)), tuple(beneath)),
        _falling(records, footings, key, tr("Without it these fall")),
        _against(records, footings, key, tr("Objections to it")),
    ]


def _of_evidence(records: ArgumentMap, footings: Footings, evidence: Evidence) -> list[Section]:
    key = evidence.id
    return [
        Section("", (explain(records, key, footings=footings),)),
        Section(tr("Who says so"), (evidence.attribution,) if evidence.attribution else ()),
        _falling(records, footings, key, tr("Without it these fall")),
        _against(records, footings, key, tr("Objections to it")),
    ]


def _of_step(records: ArgumentMap, footings: Footings, step: Inference) -> list[Section]:
    said = []
    if step.retracted:
        said.append(tr("Retracted: it is out of play."))
    if step.hedge:
        said.append(tr("Hedged with “{hedge}”.").format(hedge=step.hedge))
    if step.strength is not None:
        said.append(tr("Strength given: {strength} of 1.").format(strength=decimal(step.strength)))
    premises = [line(records, footings, each, step.roles.get(each, "")) for each in step.premises]
    return [
        Section("", tuple(said)),
        Section(tr("It takes for granted"), (step.warrant,) if step.warrant else ()),
        Section(tr("From") if len(premises) == 1 else tr("From all of these together"), tuple(premises)),
        Section(tr("To"), (line(records, footings, step.conclusion),)),
        _falling(records, footings, step.id, tr("Without this step these fall")),
        _against(records, footings, step.id, tr("Objections to this step")),
    ]


def _of_objection(records: ArgumentMap, footings: Footings, objection: Objection) -> list[Section]:
    return [
        Section("", (line(records, footings, objection.target),)),
        Section(tr("Because of"), tuple(line(records, footings, each) for each in objection.premises)),
        _against(records, footings, objection.id, tr("Answered by")),
    ]


def _falling(records: ArgumentMap, footings: Footings, key: str, heading: str) -> Section:
    falling = falls_without(records, key, footings=footings)
    return Section(heading, tuple(line(records, footings, each) for each in falling))


def _against(records: ArgumentMap, footings: Footings, key: str, heading: str) -> Section:
    objections = (each for each in map(records.get, records.referrers(key)))
    against = (each for each in objections if isinstance(each, Objection) and each.target == key)
    return Section(heading, tuple(line(records, footings, each.id) for each in against))


def _step_line(records: ArgumentMap, footings: Footings, step: Inference) -> Line:
    parts = [tr("to {claim}").format(claim=quoted(records, step.conclusion, 70))]
    if step.hedge:
        parts.append(tr("hedged “{hedge}”").format(hedge=step.hedge))
    return Line(step.id, step_name(step), " · ".join(parts), reach(footings, step))


def _is_strict(records: ArgumentMap, key: str) -> bool:
    record = records[key]
    return isinstance(record, Inference) and record.mode != "inference"


def _state(standing: Standing) -> tuple[str, Reach]:
    words = tr(FOOTING_NAMES[standing.footing])
    said = " · ".join((words, tr("contested"))) if standing.contested else words
    return said, brick_of(standing.footing)


def _heading(record: Claim | Evidence | Inference | Objection) -> str:
    match record:
        case Inference():
            return step_name(record)
        case Objection():
            return tr("Speaks against")
        case _:
            return record.text


def _kind(record: Claim | Evidence) -> str:
    if isinstance(record, Evidence):
        return ", ".join(filter(None, (tr(EVIDENCE_NAMES[record.type]), record.date)))
    if record.main:
        return tr("Main conclusion")
    return tr("Assumption") if record.implicit else tr("Claim")
