"""What a statement rests on, in sentences made of the map's own words."""

from argmap.analysis.algebra import Strength
from argmap.analysis.derivations import Derivations
from argmap.analysis.essentials import Essentials
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.objections import attacked, labels
from argmap.analysis.play import TOUCHED, UNAIDED
from argmap.analysis.reach import Reach, reach, steps_to
from argmap.analysis.sources import named_roots, pieces_behind, provenance
from argmap.analysis.what_if import withdrawal
from argmap.analysis.wording import effect, listed, manner, number, quoted
from argmap.model import ArgumentMap, Evidence, Inference, Objection


def explain(records: ArgumentMap, statement: str, *, footings: Footings | None = None) -> str:
    """Return what a statement rests on, for a reader of sixteen; `footings` are those of the map, if they are known.

    >>> from argmap.model import Claim
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1", hedge="suggests")
    >>> evidence = Evidence(id="e1", text="The response was slow", type="event")
    >>> explain(ArgumentMap([evidence, Claim(id="c1", text="Tacit approval"), step]), "c1").split(". ")[0]
    '“Tacit approval” is inferred, not shown'
    """
    footings = footings or Footings(records)
    essentials = Essentials(footings, [statement])
    name = quoted(records, statement)
    match footings[statement]:
        case Footing.EVIDENCE:
            sentences = _of_evidence(records, statement)
        case Footing.EVIDENCED:
            sentences = [f"{name} is shown by evidence, without any inference."]
            sentences += _on_evidence(records, footings, statement)
        case Footing.INFERRED:
            sentences = [f"{name} is inferred, not shown."]
            sentences += _carried(records, footings, essentials, statement)
            sentences += _on_evidence(records, footings, statement)
            sentences += _weakest(records, footings, statement)
            sentences += _without(records, footings, essentials, statement)
        case Footing.ASSUMED:
            sentences = [f"{name} is an assumption: it is needed, but nobody states it. No evidence is given for it."]
        case Footing.UNSUPPORTED:
            sentences = [f"{name} is a bare assertion: nothing in the map supports it."]
        case Footing.ASSERTED:
            sentences = _of_asserted(records, footings, essentials, statement)
        case Footing.CIRCULAR:
            sentences = [f"{name} is argued in a circle: every way to support it leads back to itself."]
        case Footing.RETRACTED:
            return f"{name} is retracted: it is out of play."
    return " ".join([*sentences, *_contested(records, footings, essentials, statement)])


def _of_evidence(records: ArgumentMap, statement: str) -> list[str]:
    evidence = records[statement]
    assert isinstance(evidence, Evidence)
    dated = f", dated {evidence.date}" if evidence.date else ""
    article = "an" if evidence.type == "event" else "a"
    first = f"{quoted(records, statement)} is evidence: {article} {evidence.type} that can be checked{dated}."
    found = provenance(records, evidence)
    if not found.chain:
        return [first, "It names no source."]
    if len(found.chain) == 1:
        return [first, f"Its source is {found.name or 'not named'}."]
    return [first, f"It comes from {found.name or 'an unnamed source'}, through {found.chain[0].name or 'another'}."]


def _carried(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> list[str]:
    steps = _inferences(records, essentials, statement)
    if not steps:
        ways = [step for step in steps_to(records, footings, statement) if reach(footings, step) in _REACHING]
        if len(ways) == 1:
            return ["It rests on inferences further down, and none of them alone is indispensable."]
        return [f"{number(len(ways), 'step').capitalize()} lead to it, and none of them alone is indispensable."]
    last = next((step for step in steps if step.conclusion == statement), steps[0])
    premises = listed([quoted(records, premise, 60) for premise in last.premises], 2)
    goal = "this" if last.conclusion == statement else quoted(records, last.conclusion, 60)
    how = f" ({manner(last)})" if manner(last) else ""
    if len(steps) == 1:
        return [f"One inference carries it: from {premises} to {goal}{how}."]
    count = number(len(steps), "inference").capitalize()
    return [f"{count} carry it, among them the one from {premises} to {goal}{how}."]


def _on_evidence(records: ArgumentMap, footings: Footings, statement: str) -> list[str]:
    evidence = pieces_behind(records, footings, statement)
    roots = named_roots(records, evidence)
    unnamed = sum(provenance(records, piece).name is None for piece in evidence)
    if not evidence:
        return []
    named = f"{number(len(roots), 'named source')} ({listed(list(roots.values()), 4)})" if roots else ""
    if len(evidence) == 1:
        said = f"comes from {next(iter(roots.values()))}" if roots else "names no source"
        return [f"The one piece of evidence {said}."]
    pieces = number(len(evidence), "piece") + " of evidence"
    if not roots:
        return [f"Beneath it lie {pieces}; none of them names a source."]
    rest = f"; {number(unnamed, 'piece')} of it {'names' if unnamed == 1 else 'name'} no source" if unnamed else ""
    return [f"Beneath it lie {pieces}, from {named}{rest}."]


def _weakest(records: ArgumentMap, footings: Footings, statement: str) -> list[str]:
    strength, weakest = Derivations(footings, Strength(), [statement]).best(statement) or (1.0, "")
    step = records.get(weakest)
    if strength == 1.0 or not isinstance(step, Inference):
        return []
    goal = "it" if step.conclusion == statement else quoted(records, step.conclusion, 60)
    return [f"Even on its strongest way, the step to {goal} has a strength of only {strength:g} of 1."]


def _without(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> list[str]:
    steps = _inferences(records, essentials, statement)
    if len(steps) != 1:
        return []
    with footings.supposing(withdrawal(records, [steps[0].id])):
        left = footings[statement]
    if left is Footing.UNSUPPORTED:
        return ["Without that step nothing supports it."]
    return [f"Without that step it would be {_WORDS[left]}."]


def _of_asserted(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> list[str]:
    name = quoted(records, statement)
    bare = [
        key for key in essentials.load_bearing(statement) if key in footings and footings[key] is Footing.UNSUPPORTED
    ]
    if bare:
        rests = listed([quoted(records, key, 60) for key in bare])
        return [f"{name} rests on what nothing supports: {rests}."]
    if not footings.flags[statement] & TOUCHED:
        return [f"{name} has reasons, but no evidence beneath them."]
    if footings.flags[statement] & UNAIDED:
        return [f"{name} can be reached from assumptions alone; what evidence there is does not lead to it."]
    return [f"{name} rests in part on evidence, but every way to it also needs something that nothing supports."]


def _contested(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> list[str]:
    objections = attacked(records, labels(records, footings))
    points = essentials.on_every_way(statement) | {statement}
    found = []
    for key in sorted(point for point in points if point in objections):
        for name in objections[key]:
            objection = records[name]
            assert isinstance(objection, Objection)
            premises = listed([quoted(records, premise, 80) for premise in objection.premises], 2)
            found.append(f"{premises} {effect(records, objection, statement)}")
    if not found:
        return []
    return [f"It is contested: {listed(found, 3)}."]


def _inferences(records: ArgumentMap, essentials: Essentials, statement: str) -> list[Inference]:
    steps = (records[key] for key in essentials.load_bearing(statement))
    return [step for step in steps if isinstance(step, Inference) and step.mode == "inference"]


_REACHING = (Reach.SHOWN, Reach.INFERRED)
_WORDS = {
    Footing.EVIDENCE: "evidence",
    Footing.EVIDENCED: "shown by evidence",
    Footing.INFERRED: "inferred in another way",
    Footing.ASSUMED: "an assumption",
    Footing.UNSUPPORTED: "a bare assertion",
    Footing.ASSERTED: "resting on what nothing supports",
    Footing.CIRCULAR: "argued in a circle",
    Footing.RETRACTED: "out of play",
}
