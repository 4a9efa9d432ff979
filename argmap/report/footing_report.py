"""The footing report: for each main conclusion what it rests on, then what a careful reader would point at."""

import textwrap
from typing import NamedTuple

from argmap.analysis import (
    Finding,
    FindingKind,
    Footing,
    Footings,
    Standing,
    explain,
    find,
    main_conclusions,
    provenance,
    stand,
)
from argmap.analysis.sources import named_roots, pieces_behind
from argmap.analysis.wording import (
    EVIDENCE_NAMES,
    counted_in_words,
    granted,
    in_quotes,
    in_words,
    listed,
    manner,
    quoted,
    title,
)
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference
from argmap.report.bibliography import Bibliography, bibliography

_STANDINGS: dict[Footing, str] = {
    Footing.EVIDENCE: later("evidence"),
    Footing.EVIDENCED: later("evidenced"),
    Footing.INFERRED: later("inferred"),
    Footing.ASSUMED: later("assumed"),
    Footing.UNSUPPORTED: later("unsupported"),
    Footing.ASSERTED: later("asserted"),
    Footing.CIRCULAR: later("circular"),
    Footing.RETRACTED: later("retracted"),
}

#: Characters of a conclusion that the words for a picture repeat.
_LONGEST = 120


class Conclusion(NamedTuple):
    """One conclusion: its words, its standing in a few words, a sentence or more, and lists to look at."""

    id: str
    text: str
    standing: str
    explanation: str
    carried_by: tuple[str, ...]
    evidence: tuple[str, ...]
    sources: tuple[str, ...]


class Piece(NamedTuple):
    """A piece of evidence as a row of a table: all in words, "" for what is not known."""

    text: str
    type: str
    date: str
    source: str
    attribution: str


class FootingReport(NamedTuple):
    """All of the report, in the order in which it is read; `evidence` is all of the map's, by date."""

    title: str
    counts: str
    conclusions: tuple[Conclusion, ...]
    findings: tuple[tuple[FindingKind, tuple[Finding, ...]], ...]
    evidence: tuple[Piece, ...]
    bibliography: Bibliography

    @property
    def picture(self) -> str:
        """What a picture of the map shows, for those who do not see it."""
        said = tr("A picture of the argument map “{title}”: {counts}.").format(title=self.title, counts=self.counts)
        if not self.conclusions:
            return said
        topmost = [f"{in_quotes(_cut(each.text))} ({each.standing})" for each in self.conclusions]
        atop = tr("At the top: {conclusions}.").format(conclusions=listed(topmost, 6))
        return f"{said} {atop}"


def footing_report(records: ArgumentMap) -> FootingReport:
    """Return the report on a map; where no claim is main, the claims that nothing uses stand in for it."""
    footings = Footings(records)
    mains = main_conclusions(records, footings)
    standings = stand(records, [claim.id for claim in mains], footings=footings)
    found = find(records, footings=footings)
    by_kind = tuple((kind, tuple(each for each in found if each.kind is kind)) for kind in FindingKind)
    return FootingReport(
        title(records),
        counted_in_words(records),
        tuple(_conclusion(records, footings, claim, standings[claim.id]) for claim in mains),
        by_kind,
        tuple(_row(records, each) for each in sorted(records.of_kind(Evidence), key=_by_date)),
        bibliography(records),
    )


def _cut(text: str) -> str:
    return textwrap.shorten(text.rstrip("."), _LONGEST, placeholder="…")


def _conclusion(records: ArgumentMap, footings: Footings, claim: Claim, standing: Standing) -> Conclusion:
    words = [tr(_STANDINGS[standing.footing])]
    if standing.depth:
        deep = tr("{count} inference(|s) deep", "", standing.depth)
        words.append(deep.format(count=in_words(standing.depth)))
    if standing.contested:
        words.append(tr("contested"))
    steps = (records[key] for key in standing.load_bearing)
    # Inferences come first: they are what the conclusion hangs on and what one may doubt.
    carrying = sorted(
        (step for step in steps if isinstance(step, Inference)), key=lambda step: step.mode != "inference"
    )
    carried_by = [_step(records, step) for step in carrying]
    evidence = sorted(pieces_behind(records, footings, claim.id), key=_by_date)
    names = dict.fromkeys(named_roots(records, evidence).values())
    return Conclusion(
        claim.id,
        claim.text,
        ", ".join(words),
        explain(records, claim.id, footings=footings),
        tuple(carried_by),
        tuple(_piece(records, each) for each in evidence),
        tuple(names),
    )


def _by_date(evidence: Evidence) -> tuple[str, str]:
    return evidence.date or "", evidence.id


def _step(records: ArgumentMap, step: Inference) -> str:
    premises = listed([quoted(records, premise, 70) for premise in step.premises], 4)
    many = len(step.premises)
    match step.mode:
        case "attestation":
            text = tr("{premises} show(s|) {claim}", "", many)
        case "entailment":
            text = tr("{premises} entail(s|) {claim}", "", many)
        case "inference":
            text = tr("{premises} to {claim}")
    said = text.format(premises=premises, claim=quoted(records, step.conclusion, 70))
    sentences = [f"{said} ({manner(step)})." if manner(step) else f"{said}."]
    return " ".join([*sentences, *granted(step)])


def _row(records: ArgumentMap, evidence: Evidence) -> Piece:
    text = f"{evidence.text} ({tr(_STANDINGS[Footing.RETRACTED])})" if evidence.retracted else evidence.text
    kind, source = tr(EVIDENCE_NAMES[evidence.type]), provenance(records, evidence).words
    return Piece(text, kind, evidence.date or "", source, evidence.attribution or "")


def _piece(records: ArgumentMap, evidence: Evidence) -> str:
    dated = f"{evidence.date}: " if evidence.date else ""
    said = f"{evidence.attribution}; " if evidence.attribution else ""
    return f"{dated}{evidence.text.rstrip('.')} — {said}{provenance(records, evidence).words}"
