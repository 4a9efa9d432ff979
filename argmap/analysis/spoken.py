"""What a box is called aloud: kind, what it rests on and its words, for people who do not see the map."""

from collections.abc import Mapping
from functools import cached_property

from argmap.analysis.algebra import Depth
from argmap.analysis.derivations import Derivations
from argmap.analysis.essentials import Essentials
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.objections import Label, attacked, contested, labels
from argmap.analysis.reach import Reach, reach, reach_in_words, steps_to
from argmap.analysis.sources import provenance
from argmap.analysis.wording import EVIDENCE_NAMES, FOOTING_WORDS, Attack, attack_name, quoted
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Mode, Objection

_STEPS: dict[Mode, str] = {
    "inference": later("Inference"),
    "attestation": later("Step, shown by evidence"),
    "entailment": later("Step, follows strictly"),
}
_REACHES = {
    Reach.SHOWN: later("It reaches evidence."),
    Reach.INFERRED: later("It reaches evidence."),
    Reach.PART: later("It reaches evidence in part."),
    Reach.NOTHING: later("It reaches no evidence."),
    Reach.RETRACTED: later("It is out of play."),
}
_ATTACKS: dict[Attack, str] = {
    "undercuts": later("Objection, undercuts the step to {what}, {state}."),
    "undermines": later("Objection, undermines {what}, {state}."),
    "rebuts": later("Objection, rebuts {what}, {state}."),
    "answers": later("Objection, answers the objection {what}, {state}."),
}
_STATES = {
    Label.STANDS: later("stands"),
    Label.FALLS: later("answered, it falls"),
    Label.UNDECIDED: later("undecided"),
    Label.OUT_OF_PLAY: later("out of play"),
}


def spoken(records: ArgumentMap, footings: Footings, key: str, labelled: Mapping[str, Label] | None = None) -> str:
    """Return what a box is called aloud; `labelled` are the labels of the map's objections, if they are known.

    >>> from argmap.model import Claim
    >>> m = ArgumentMap([Claim(id="c1", text="Russia tacitly approved")])
    >>> spoken(m, Footings(m), "c1")
    'Claim, nothing supports it: Russia tacitly approved.'
    """
    labelled = labels(records, footings) if labelled is None else labelled
    record = records[key]
    match record:
        case Claim():
            said = [_claim(footings, record)]
            counted = reach_in_words(footings, steps_to(records, footings, key))
            return " ".join([*said, *_in_doubt(records, footings, key, labelled), *_ended(counted)])
        case Evidence():
            said = [_evidence(records, record)]
            return " ".join([*said, *_in_doubt(records, footings, key, labelled), *_retracted(footings[key])])
        case Inference():
            doubts = [tr("Contested.")] if key in attacked(records, labelled) else []
            return " ".join([_inference(records, record), tr(_REACHES[reach(footings, record)]), *doubts])
        case Objection():
            return _objection(records, record, labelled[key])
        case _:
            raise TypeError(f"no box for {key}")


class Speech:
    """What the boxes of a map are called aloud, each worked out once until the map changes."""

    def __init__(self, records: ArgumentMap, footings: Footings) -> None:
        self._records = records
        self._footings = footings
        self._said: dict[str, str] = {}

    def __getitem__(self, key: str) -> str:
        """Return what a box is called aloud."""
        if key not in self._said:
            self._said[key] = spoken(self._records, self._footings, key, self._labelled)
        return self._said[key]

    def renew(self) -> None:
        """Forget what was worked out: the map is another."""
        self._said.clear()
        self.__dict__.pop("_labelled", None)

    @cached_property
    def _labelled(self) -> Mapping[str, Label]:
        return labels(self._records, self._footings)


def _claim(footings: Footings, claim: Claim) -> str:
    if claim.main:
        text = tr("Main conclusion, {footing}: {words}")
    else:
        text = tr("Assumption, {footing}: {words}") if claim.implicit else tr("Claim, {footing}: {words}")
    footing = footings[claim.id]
    rests = tr(FOOTING_WORDS[footing])
    if footing is Footing.INFERRED:
        depth = Derivations(footings, Depth(), [claim.id]).best(claim.id)
        rests = tr("inferred, %n step(|s) from evidence", "", depth) if depth else rests
    return text.format(footing=rests, words=_words(claim.text))


def _evidence(records: ArgumentMap, evidence: Evidence) -> str:
    found = provenance(records, evidence)
    source = tr("source: {source}").format(source=found.words) if found.name else tr("no source named")
    details = [tr(EVIDENCE_NAMES[evidence.type]), *([evidence.date] if evidence.date else []), source]
    return tr("Evidence, {details}: {words}").format(details=", ".join(details), words=_words(evidence.text))


def _inference(records: ArgumentMap, step: Inference) -> str:
    hedge = [tr("hedged “{hedge}”").format(hedge=step.hedge)] if step.hedge else []
    parts = [tr(_STEPS[step.mode]), *([step.scheme] if step.scheme else []), *hedge]
    text = tr("{step}, to {claim}, from %n premise(|s).", "", len(step.premises))
    return text.format(step=", ".join(parts), claim=quoted(records, step.conclusion))


def _objection(records: ArgumentMap, objection: Objection, label: Label) -> str:
    target = records[objection.target]
    match target:
        case Inference():
            what = quoted(records, target.conclusion)
        case Objection():
            what = quoted(records, target.premises[0])
        case _:
            what = quoted(records, objection.target)
    return tr(_ATTACKS[attack_name(records, objection)]).format(what=what, state=tr(_STATES[label]))


def _in_doubt(records: ArgumentMap, footings: Footings, key: str, labelled: Mapping[str, Label]) -> list[str]:
    if not attacked(records, labelled):
        return []
    doubted = contested(records, footings, Essentials(footings, [key]), [key], labelled)
    return [tr("Contested.")] if doubted else []


def _retracted(footing: Footing) -> list[str]:
    return [tr("Retracted.")] if footing is Footing.RETRACTED else []


def _ended(sentence: str) -> list[str]:
    return [f"{sentence}."] if sentence else []


def _words(text: str) -> str:
    """Return the words of a statement as the end of a sentence."""
    text = " ".join(text.split()) or tr("nothing is written here yet")
    return text if text[-1] in ".!?…" else f"{text}."
