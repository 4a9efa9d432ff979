"""Who stands behind a conclusion: named sources, followed to where they got it from."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from argmap.analysis.footing import Footing, Footings
from argmap.analysis.play import DERIVED, EVIDENCE, GROUNDED, SHOWN
from argmap.analysis.walk import reached
from argmap.language import tr
from argmap.model import ArgumentMap, Evidence, Source

_KIND = {Footing.EVIDENCED: SHOWN, Footing.INFERRED: GROUNDED, Footing.ASSERTED: DERIVED}


class Provenance(NamedTuple):
    """Where a piece of evidence comes from: its source, the source of that, and so on to the root."""

    chain: tuple[Source, ...]

    @property
    def root(self) -> Source | None:
        """The source at the end of the chain: three reports of one origin are one source."""
        return self.chain[-1] if self.chain else None

    @property
    def name(self) -> str | None:
        """The root's name; None when nobody is named, whoever passed it on."""
        return (self.root.name or None) if self.root is not None else None

    @property
    def words(self) -> str:
        """The chain in words, e.g. "The Courier, from an unnamed source (report)"."""
        if not self.chain:
            return tr("No source named")
        first, root = self.chain[0], self.chain[-1]
        if first is root:
            return root.name or tr("Source not named ({type})").format(type=root.type)
        if root.name:
            text = tr("{first}, from {root}") if first.name else tr("At second hand, from {root}")
        elif first.name:
            text = tr("{first}, from an unnamed source ({type})")
        else:
            text = tr("At second hand, from an unnamed source ({type})")
        return text.format(first=first.name, root=root.name, type=root.type)


def provenance(records: ArgumentMap, evidence: Evidence) -> Provenance:
    """Return where a piece of evidence of the map comes from."""
    chain: list[Source] = []
    key = evidence.source
    while key is not None:
        source = records[key]
        assert isinstance(source, Source)
        chain.append(source)
        key = source.origin
    return Provenance(tuple(chain))


def evidence_behind(footings: Footings, statement: str) -> tuple[str, ...]:
    """Return the evidence beneath a statement, through steps whose premises can all be derived in its best kind."""
    footing = footings[statement]
    if footing is Footing.EVIDENCE:
        return (statement,)
    bit = _KIND.get(footing)
    if bit is None:
        return ()
    flags = footings.flags

    def beneath(claim: str) -> Iterator[str]:
        for step in footings.play.steps_into(claim):
            if all(flags[premise] & bit for premise in step.premises):
                yield from step.premises

    return tuple(key for key in reached([statement], beneath) if flags[key] & EVIDENCE)


def pieces_behind(records: ArgumentMap, footings: Footings, statement: str) -> list[Evidence]:
    """Return the same as records, in the order in which they are met."""
    pieces = (records[key] for key in evidence_behind(footings, statement))
    return [piece for piece in pieces if isinstance(piece, Evidence)]


def named_roots(records: ArgumentMap, pieces: Iterable[Evidence]) -> dict[str, str]:
    """Return the different named sources that pieces of evidence come from: names by id."""
    roots = (provenance(records, piece).root for piece in pieces)
    return {root.id: root.name for root in roots if root is not None and root.name}
