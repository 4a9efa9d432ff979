"""Which boxes of a map pass a filter: by footing, kind, source, hedge, and whether an objection puts them in doubt."""

from collections import Counter
from collections.abc import Hashable, Iterator
from enum import Enum, StrEnum
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import astuple, replace

from argmap.analysis.essentials import Essentials
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.objections import attacked, contested, labels
from argmap.analysis.reach import Reach, reach
from argmap.analysis.sources import provenance
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Placeable


class Kind(StrEnum):
    """What a box is; a claim that is both a main conclusion and an assumption is of two kinds."""

    MAIN = "main"
    CLAIM = "claim"
    ASSUMPTION = "assumption"
    EVENT = "event"
    QUOTATION = "quotation"
    STATISTIC = "statistic"
    DOCUMENT = "document"
    TESTIMONY = "testimony"
    REPORT = "report"
    ATTESTATION = "attestation"
    ENTAILMENT = "entailment"
    INFERENCE = "inference"
    OBJECTION = "objection"


class Unnamed(Enum):
    """Asks for evidence behind which, at the end of the chain, nobody is named."""

    SOURCE = "no source named"


class Hedging(Enum):
    """Asks for steps with any hedge, or with none."""

    HEDGED = "hedged"
    PLAIN = "not hedged"


Facet = Literal["footings", "kinds", "sources", "hedges", "contested"]


class Filter(Struct, frozen=True):
    """What a box must be: within a facet any of what is asked for, and that in every facet that asks for something.

    `sources` are ids; `hedges` are written as `hedge_of` gives them. A filter that asks for nothing lets all pass.
    """

    footings: frozenset[Footing] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    sources: frozenset[str | Unnamed] = frozenset()
    hedges: frozenset[str | Hedging] = frozenset()
    contested: frozenset[bool] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything pass."""
        return self == Filter()

    def toggled(self, facet: Facet, criterion: Hashable) -> "Filter":
        """Return the filter that asks for this as well, or no longer."""
        fields: dict[str, Any] = {facet: getattr(self, facet) ^ {criterion}}
        return replace(self, **fields)

    def lets_pass(self, box: "Filter") -> bool:
        """Return whether a box passes, of which all that it is, is written as a filter."""
        facets = zip(astuple(self), astuple(box), strict=True)
        return all(not wanted or not wanted.isdisjoint(its) for wanted, its in facets)


#: What rests on inference and on nothing better.
INFERRED = Filter(footings=frozenset((Footing.INFERRED,)))


def passing(records: ArgumentMap, footings: Footings, wanted: Filter) -> frozenset[str]:
    """Return the ids of the boxes that pass.

    >>> from argmap.model import Claim, Evidence
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> sorted(passing(m, Footings(m), INFERRED))
    ['c1', 'i1']
    """
    doubted = in_doubt(records, footings) if wanted.contested else frozenset[str]()
    return frozenset(key for key, box in _boxes(records, footings, doubted) if wanted.lets_pass(box))


def tally(records: ArgumentMap, footings: Footings) -> dict[Facet, Counter[Hashable]]:
    """Return how many boxes each criterion of each facet lets pass by itself."""
    found: dict[Facet, Counter[Hashable]] = {
        "footings": Counter(),
        "kinds": Counter(),
        "sources": Counter(),
        "hedges": Counter(),
        "contested": Counter(),
    }
    for _, box in _boxes(records, footings, in_doubt(records, footings)):
        for facet, counter in found.items():
            counter.update(getattr(box, facet))
    return found


def in_doubt(records: ArgumentMap, footings: Footings) -> frozenset[str]:
    """Return the statements that an objection which does not fall puts in doubt, and whatever else it attacks."""
    labelled = labels(records, footings)
    statements = list(footings)
    doubted = contested(records, footings, Essentials(footings, statements), statements, labelled)
    return doubted | attacked(records, labelled).keys()


def hedge_of(step: Inference) -> str:
    """Return the hedge of a step as it is compared; "" when it has none."""
    return " ".join((step.hedge or "").casefold().split())


def with_what_ties_them(records: ArgumentMap, keys: frozenset[str]) -> frozenset[str]:
    """Return boxes with what the lines between them need, for a picture that shows nothing else.

    That is the premises and the conclusion of each step among them, the target of each objection, and the steps
    and objections that lead from one of them to another.
    """
    ties = {
        each.id
        for each in records.records()
        if isinstance(each, Inference | Objection) and _aim(each) in keys and not keys.isdisjoint(each.premises)
    }
    found, queue = set(keys), [*ties, *keys]
    while queue:
        record = records[queue.pop()]
        found.add(record.id)
        if isinstance(record, Inference | Objection):
            queue += [each for each in (*record.premises, _aim(record)) if each not in found]
    return frozenset(found)


def _aim(step: Inference | Objection) -> str:
    return step.conclusion if isinstance(step, Inference) else step.target


def _boxes(records: ArgumentMap, footings: Footings, doubted: frozenset[str]) -> Iterator[tuple[str, Filter]]:
    """Yield each box with all that it is."""
    for record in records.records():
        if isinstance(record, Placeable):
            found = Filter(
                footings=_footings(footings, record),
                kinds=_kinds(record),
                sources=_sources(records, record) if isinstance(record, Evidence) else frozenset(),
                hedges=_hedges(record) if isinstance(record, Inference) else frozenset(),
                contested=frozenset((record.id in doubted,)),
            )
            yield record.id, found


def _footings(footings: Footings, record: Placeable) -> frozenset[Footing]:
    """Return the footing of a statement, and of a step the one that it would give by itself."""
    match record:
        case Inference():
            brought = reach(footings, record)
            if brought is Reach.NOTHING and any(footings[each] is Footing.CIRCULAR for each in record.premises):
                return frozenset((Footing.CIRCULAR,))
            return frozenset((_BROUGHT[brought],))
        case Objection():
            return frozenset((Footing.RETRACTED,)) if record.retracted else frozenset()
        case _:
            return frozenset((footings[record.id],))


_BROUGHT = {
    Reach.SHOWN: Footing.EVIDENCED,
    Reach.INFERRED: Footing.INFERRED,
    Reach.PART: Footing.ASSERTED,
    Reach.NOTHING: Footing.ASSERTED,
    Reach.RETRACTED: Footing.RETRACTED,
}


def _kinds(record: Placeable) -> frozenset[Kind]:
    match record:
        case Claim():
            marks = ((record.main, Kind.MAIN), (record.implicit, Kind.ASSUMPTION))
            return frozenset(kind for marked, kind in marks if marked) or frozenset((Kind.CLAIM,))
        case Evidence():
            return frozenset((Kind(record.type),))
        case Inference():
            return frozenset((Kind(record.mode),))
        case Objection():
            return frozenset((Kind.OBJECTION,))


def _sources(records: ArgumentMap, evidence: Evidence) -> frozenset[str | Unnamed]:
    behind = provenance(records, evidence)
    named: frozenset[str | Unnamed] = frozenset(source.id for source in behind.chain if source.name)
    return named if behind.name is not None else named | {Unnamed.SOURCE}


def _hedges(step: Inference) -> frozenset[str | Hedging]:
    hedge = hedge_of(step)
    return frozenset((hedge, Hedging.HEDGED)) if hedge else frozenset((Hedging.PLAIN,))
