"""What a careful reader would point at: circles, bare assertions, sources nobody names, warrants nobody states."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from argmap.analysis.components import components
from argmap.analysis.conclusions import main_conclusions, top_claims
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.play import IMPLICIT
from argmap.analysis.reach import Reach, reach
from argmap.analysis.sources import named_roots, pieces_behind, provenance
from argmap.analysis.wording import capitalised, in_words, listed, quoted
from argmap.language import later, tr
from argmap.model import ArgumentMap, Evidence, Inference


class FindingKind(StrEnum):
    """What is found; lists show the value, translated."""

    CIRCLE = later("Circular reasoning")
    BARE_ASSERTION = later("Bare assertions")
    UNNAMED_SOURCE = later("Unnamed sources")
    SINGLE_SOURCE = later("Conclusions from a single source")
    UNSTATED_WARRANT = later("Unstated warrants")


class Finding(NamedTuple):
    """One thing to look at: what it is, which records it is about (the first is the one to show), and a sentence."""

    kind: FindingKind
    about: tuple[str, ...]
    sentence: str


def find(records: ArgumentMap, *, footings: Footings | None = None) -> tuple[Finding, ...]:
    """Return all findings, by kind, in the order of the map; `footings` are those of the map, if they are known."""
    footings = footings or Footings(records)
    return (
        *_circles(records, footings),
        *_bare_assertions(records, footings),
        *_unnamed_sources(records),
        *_single_sources(records, footings),
        *_unstated_warrants(records, footings),
    )


def _circles(records: ArgumentMap, footings: Footings) -> Iterator[Finding]:
    for component in components(footings.play, footings):
        if component.is_circle:
            claims = listed([quoted(records, key, 60) for key in component.members])
            if len(component.members) == 1:
                text = tr("{claims} is given as a reason for itself.")
            else:
                text = tr("These claims are reasons for each other: {claims}.")
            yield Finding(FindingKind.CIRCLE, component.members, text.format(claims=claims))


def _bare_assertions(records: ArgumentMap, footings: Footings) -> Iterator[Finding]:
    for key, footing in footings.items():
        if footing is Footing.UNSUPPORTED:
            above = [claim for claim in footings.play.above([key]) if claim != key]
            sentences = [tr("Nothing in the map supports {statement}.").format(statement=quoted(records, key))]
            if above:
                text = tr("{count} claim(|s) above it may rest on it.", "", len(above))
                sentences.append(text.format(count=capitalised(in_words(len(above)))))
            yield Finding(FindingKind.BARE_ASSERTION, (key,), " ".join(sentences))


def _unnamed_sources(records: ArgumentMap) -> Iterator[Finding]:
    for evidence in records.of_kind(Evidence):
        if evidence.retracted:
            continue
        root = provenance(records, evidence).root
        words = quoted(records, evidence.id)
        if root is None:
            sentence = tr("No source is given for {evidence}.").format(evidence=words)
            yield Finding(FindingKind.UNNAMED_SOURCE, (evidence.id,), sentence)
        elif not root.name:
            sentence = tr("The source of {evidence} is not named ({type}).").format(evidence=words, type=root.type)
            yield Finding(FindingKind.UNNAMED_SOURCE, (evidence.id, root.id), sentence)


def _single_sources(records: ArgumentMap, footings: Footings) -> Iterator[Finding]:
    tops = {claim.id: claim for claim in (*main_conclusions(records, footings), *top_claims(records, footings))}
    for claim in tops.values():
        pieces = pieces_behind(records, footings, claim.id)
        roots = named_roots(records, pieces)
        if len(roots) == 1:
            ((source, name),) = roots.items()
            text = tr("The only named source behind {claim} is {source}.")
            about = (claim.id, source, *(piece.id for piece in pieces))
            sentence = text.format(claim=quoted(records, claim.id), source=name)
            yield Finding(FindingKind.SINGLE_SOURCE, about, sentence)


def _unstated_warrants(records: ArgumentMap, footings: Footings) -> Iterator[Finding]:
    for step in records.of_kind(Inference):
        if step.mode != "inference" or reach(footings, step) is Reach.RETRACTED:
            continue
        if any(footings.flags[premise] & IMPLICIT for premise in step.premises):
            continue
        if step.warrant:
            text = tr("The step to {claim} takes for granted: “{warrant}”.")
        else:
            text = tr("The step to {claim} does not say what allows it.")
        sentence = text.format(claim=quoted(records, step.conclusion, 70), warrant=(step.warrant or "").rstrip("."))
        yield Finding(FindingKind.UNSTATED_WARRANT, (step.id, step.conclusion), sentence)
