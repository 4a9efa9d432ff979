"""What a statement rests on, in sentences made of the map's own words."""

from argmap.analysis.algebra import Strength
from argmap.analysis.derivations import Derivations
from argmap.analysis.essentials import Essentials
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.objections import attacked, labels
from argmap.analysis.play import TOUCHED, UNAIDED
from argmap.analysis.reach import Reach, reach, steps_to
from argmap.analysis.sources import Provenance, named_roots, pieces_behind, provenance
from argmap.analysis.what_if import withdrawal
from argmap.analysis.wording import capitalised, decimal, in_words, listed, manner, objected, quoted
from argmap.language import later, tr
from argmap.model import ArgumentMap, Evidence, EvidenceType, Inference, Objection

#: The first sentence on a statement.
_FIRST: dict[Footing, str] = {
    Footing.EVIDENCED: later("{statement} is shown by evidence, without any inference."),
    Footing.INFERRED: later("{statement} is inferred, not shown."),
    Footing.ASSUMED: later(
        "{statement} is an assumption: it is needed, but nobody states it. No evidence is given for it."
    ),
    Footing.UNSUPPORTED: later("{statement} is a bare assertion: nothing in the map supports it."),
    Footing.CIRCULAR: later("{statement} is argued in a circle: every way to support it leads back to itself."),
    Footing.RETRACTED: later("{statement} is retracted: it is out of play."),
}
#: What a statement would be without the one inference that carries it.
_WITHOUT: dict[Footing, str] = {
    Footing.INFERRED: later("Without that step it would be inferred in another way."),
    Footing.ASSUMED: later("Without that step it would be an assumption."),
    Footing.UNSUPPORTED: later("Without that step nothing supports it."),
    Footing.ASSERTED: later("Without that step it would be resting on what nothing supports."),
    Footing.CIRCULAR: later("Without that step it would be argued in a circle."),
}
_EVIDENCE: dict[EvidenceType, str] = {
    "event": later("an event that can be checked"),
    "quotation": later("a quotation that can be checked"),
    "statistic": later("a statistic that can be checked"),
    "document": later("a document that can be checked"),
    "testimony": later("a testimony that can be checked"),
    "report": later("a report that can be checked"),
}
_REACHING = (Reach.SHOWN, Reach.INFERRED)


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
    footing = footings[statement]
    match footing:
        case Footing.EVIDENCE:
            sentences = _of_evidence(records, statement)
        case Footing.ASSERTED:
            sentences = [_of_asserted(records, footings, essentials, statement)]
        case _:
            sentences = [tr(_FIRST[footing]).format(statement=quoted(records, statement))]
    match footing:
        case Footing.EVIDENCED:
            sentences += _on_evidence(records, footings, statement)
        case Footing.INFERRED:
            sentences += _carried(records, footings, essentials, statement)
            sentences += _on_evidence(records, footings, statement)
            sentences += _weakest(records, footings, statement)
            sentences += _without(records, footings, essentials, statement)
        case Footing.RETRACTED:
            return sentences[0]
        case _:
            pass
    return " ".join([*sentences, *_contested(records, footings, essentials, statement)])


def _of_evidence(records: ArgumentMap, statement: str) -> list[str]:
    evidence = records[statement]
    assert isinstance(evidence, Evidence)
    dated = tr("{statement} is evidence: {what}, dated {date}.")
    text = dated if evidence.date else tr("{statement} is evidence: {what}.")
    what = tr(_EVIDENCE[evidence.type])
    first = text.format(statement=quoted(records, statement), what=what, date=evidence.date)
    return [first, _origin(provenance(records, evidence))]


def _origin(found: Provenance) -> str:
    """Return from whom a piece of evidence comes, and through whom, in a sentence."""
    if not found.chain:
        return tr("It names no source.")
    first, root = found.chain[0].name, found.name
    if len(found.chain) == 1:
        return tr("Its source is {source}.").format(source=root) if root else tr("Its source is not named.")
    if root:
        text = (
            tr("It comes from {source}, through {first}.") if first else tr("It comes from {source}, through another.")
        )
    elif first:
        text = tr("It comes from an unnamed source, through {first}.")
    else:
        text = tr("It comes from an unnamed source, through another.")
    return text.format(source=root, first=first)


def _carried(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> list[str]:
    steps = _inferences(records, essentials, statement)
    if not steps:
        ways = [step for step in steps_to(records, footings, statement) if reach(footings, step) in _REACHING]
        if len(ways) == 1:
            return [tr("It rests on inferences further down, and none of them alone is indispensable.")]
        text = tr("{count} step(|s) lead(s|) to it, and none of them alone is indispensable.", "", len(ways))
        return [text.format(count=capitalised(in_words(len(ways))))]
    last = next((step for step in steps if step.conclusion == statement), steps[0])
    if len(steps) == 1:
        return [tr("One inference carries it: {way}.").format(way=_way(records, last, statement))]
    text = tr("{count} inference(|s) carr(ies|y) it, among them the one {way}.", "", len(steps))
    return [text.format(count=capitalised(in_words(len(steps))), way=_way(records, last, statement))]


def _way(records: ArgumentMap, step: Inference, statement: str) -> str:
    """Return whence and whither a step leads, seen from a statement that rests on it."""
    text = tr("from {premises} to this") if step.conclusion == statement else tr("from {premises} to {claim}")
    premises = listed([quoted(records, premise, 60) for premise in step.premises], 2)
    way = text.format(premises=premises, claim=quoted(records, step.conclusion, 60))
    return f"{way} ({manner(step)})" if manner(step) else way


def _on_evidence(records: ArgumentMap, footings: Footings, statement: str) -> list[str]:
    evidence = pieces_behind(records, footings, statement)
    names = list(named_roots(records, evidence).values())
    many = len(evidence)
    if not evidence:
        return []
    if many == 1:
        named = tr("The one piece of evidence comes from {source}.")
        return [named.format(source=names[0]) if names else tr("The one piece of evidence names no source.")]
    if not names:
        text = tr("Beneath it lie(s|) {count} piece(|s) of evidence; none of them names a source.", "", many)
        return [text.format(count=in_words(many))]
    sources = tr("from {count} named source(|s) ({names})", "", len(names))
    sources = sources.format(count=in_words(len(names)), names=listed(names, 4))
    unnamed = sum(provenance(records, piece).name is None for piece in evidence)
    if not unnamed:
        text = tr("Beneath it lie(s|) {count} piece(|s) of evidence, {sources}.", "", many)
        return [text.format(count=in_words(many), sources=sources)]
    rest = tr("{count} piece(|s) of it name(s|) no source", "", unnamed).format(count=in_words(unnamed))
    text = tr("Beneath it lie(s|) {count} piece(|s) of evidence, {sources}; {rest}.", "", many)
    return [text.format(count=in_words(many), sources=sources, rest=rest)]


def _weakest(records: ArgumentMap, footings: Footings, statement: str) -> list[str]:
    strength, weakest = Derivations(footings, Strength(), [statement]).best(statement) or (1.0, "")
    step = records.get(weakest)
    if strength == 1.0 or not isinstance(step, Inference):
        return []
    if step.conclusion == statement:
        text = tr("Even on its strongest way, the step to it has a strength of only {strength} of 1.")
    else:
        text = tr("Even on its strongest way, the step to {claim} has a strength of only {strength} of 1.")
    return [text.format(claim=quoted(records, step.conclusion, 60), strength=decimal(strength))]


def _without(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> list[str]:
    steps = _inferences(records, essentials, statement)
    if len(steps) != 1:
        return []
    with footings.supposing(withdrawal(records, [steps[0].id])):
        return [tr(_WITHOUT[footings[statement]])]


def _of_asserted(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> str:
    bare = [
        key for key in essentials.load_bearing(statement) if key in footings and footings[key] is Footing.UNSUPPORTED
    ]
    if bare:
        text = tr("{statement} rests on what nothing supports: {bare}.")
    elif not footings.flags[statement] & TOUCHED:
        text = tr("{statement} has reasons, but no evidence beneath them.")
    elif footings.flags[statement] & UNAIDED:
        text = tr("{statement} can be reached from assumptions alone; what evidence there is does not lead to it.")
    else:
        text = tr(
            "{statement} rests in part on evidence, but every way to it also needs something that nothing supports."
        )
    rests = listed([quoted(records, key, 60) for key in bare]) if bare else ""
    return text.format(statement=quoted(records, statement), bare=rests)


def _contested(records: ArgumentMap, footings: Footings, essentials: Essentials, statement: str) -> list[str]:
    objections = attacked(records, labels(records, footings))
    points = essentials.on_every_way(statement) | {statement}
    found = []
    for key in sorted(point for point in points if point in objections):
        for name in objections[key]:
            objection = records[name]
            assert isinstance(objection, Objection)
            found.append(objected(records, objection, statement))
    return [tr("It is contested: {objections}.").format(objections=listed(found, 3))] if found else []


def _inferences(records: ArgumentMap, essentials: Essentials, statement: str) -> list[Inference]:
    steps = (records[key] for key in essentials.load_bearing(statement))
    return [step for step in steps if isinstance(step, Inference) and step.mode == "inference"]
