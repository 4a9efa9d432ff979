"""Who stands behind a conclusion: named sources, followed to where they got it from."""

from argmap.analysis.footing import Footing, Footings
from argmap.analysis.play import DERIVED, EVIDENCE, GROUNDED, SHOWN
from argmap.model import ArgumentMap, Evidence, Source

_KIND = {Footing.EVIDENCED: SHOWN, Footing.INFERRED: GROUNDED, Footing.ASSERTED: DERIVED}


def root_source(records: ArgumentMap, source: str) -> Source:
    """Return the source at the end of the chain of `origin`s: three reports of one origin are one source."""
    record = records[source]
    assert isinstance(record, Source)
    while record.origin is not None:
        record = records[record.origin]
        assert isinstance(record, Source)
    return record


def evidence_behind(footings: Footings, statement: str) -> tuple[str, ...]:
    """Return the evidence beneath a statement, through steps whose premises can all be derived in its best kind."""
    footing = footings[statement]
    if footing is Footing.EVIDENCE:
        return (statement,)
    bit = _KIND.get(footing)
    if bit is None:
        return ()
    flags = footings.flags
    reached: dict[str, None] = {}
    queue = [statement]
    while queue:
        claim = queue.pop()
        if claim in reached:
            continue
        reached[claim] = None
        beneath: list[str] = []
        for step in footings.play.steps_into(claim):
            if all(flags[premise] & bit for premise in step.premises):
                beneath.extend(step.premises)
        queue.extend(reversed(beneath))
    return tuple(key for key in reached if flags[key] & EVIDENCE)


def sources_behind(records: ArgumentMap, footings: Footings, statement: str) -> tuple[str, ...]:
    """Return the ids of the different named sources behind a statement, in the order in which they are met."""
    roots: dict[str, None] = {}
    for key in evidence_behind(footings, statement):
        evidence = records[key]
        assert isinstance(evidence, Evidence)
        if evidence.source is not None:
            root = root_source(records, evidence.source)
            if root.name:
                roots[root.id] = None
    return tuple(roots)
