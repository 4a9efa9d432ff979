"""Footing: whether a statement is evidence, shown by it, inferred from it, or rests on less."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from functools import cache

from argmap.analysis.circles import witnessed_members
from argmap.analysis.components import Component, circular_components, premises_first, until_settled
from argmap.analysis.play import (
    BARE,
    DERIVATIONS,
    DERIVED,
    EVIDENCE,
    GROUNDED,
    IMPLICIT,
    OUT,
    SHOWN,
    TOUCHED,
    WITNESSED,
    Play,
    Step,
)
from argmap.model import ArgumentMap, Change


class Footing(StrEnum):
    """What a statement rests on; the first that holds."""

    EVIDENCE = "evidence"
    EVIDENCED = "evidenced"
    INFERRED = "inferred"
    ASSUMED = "assumed"
    UNSUPPORTED = "unsupported"
    ASSERTED = "asserted"
    CIRCULAR = "circular"
    RETRACTED = "retracted"

    @property
    def rank(self) -> int:
        """2 for shown by evidence (and evidence itself), 1 for inferred from it, 0 for all the rest."""
        return _RANKS.get(self, 0)


_RANKS = {Footing.EVIDENCE: 2, Footing.EVIDENCED: 2, Footing.INFERRED: 1}


class Footings(Mapping[str, Footing]):
    """The footing of every statement of a map, kept up to date with its changes.

    A least fixpoint on an AND/OR graph (Dowling & Gallier 1984): linear in statements and premises where nobody
    argues in a circle. After a change only what lies above it is derived again.

    >>> from argmap.model import Claim, Evidence, Inference
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> Footings(m)["c1"].value
    'inferred'
    """

    def __init__(self, records: ArgumentMap) -> None:
        self.play = Play(records)
        self.flags: dict[str, int] = {}
        self._settle(self.play.base)

    def __getitem__(self, key: str) -> Footing:
        return _named(self.flags[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self.flags)

    def __len__(self) -> int:
        return len(self.flags)

    def update(self, change: Change) -> frozenset[str]:
        """Follow a change that the map has seen; return the statements whose footing is another than before."""
        region = self.play.above(self.play.update(change))
        changed = {key for key in change.pairs if key in self.flags and key not in self.play.base}
        for key in changed:
            del self.flags[key]
        old = {key: self.flags.get(key) for key in region}
        self._settle(region)
        for key, flags in old.items():
            if flags != self.flags[key] and (flags is None or _named(flags) is not self[key]):
                changed.add(key)
        return frozenset(changed)

    @contextmanager
    def supposing(self, change: Change) -> Iterator[frozenset[str]]:
        """Follow a change for the time being; gives the statements whose footing is then another."""
        try:
            yield self.update(change)
        finally:
            self.update(change.reversed())

    def _settle(self, region: Iterable[str]) -> None:
        order, rest = premises_first(self.play, region)
        into, base, flags = self.play.into, self.play.base, self.flags
        for statement in order:
            if statement in into:
                flags[statement] = _derived(base[statement], into[statement], flags)
            else:
                flags[statement] = base[statement] or DERIVED | BARE
        if rest:
            # A step out of play orders nothing, but is looked at; what is retracted must be known by then.
            flags.update((claim, base[claim] & OUT) for claim in rest)
            for component in circular_components(self.play, rest):
                self._settle_component(component)

    def _settle_component(self, component: Component) -> None:
        flags, play = self.flags, self.play
        if not component.is_circle:
            (claim,) = component.members
            flags[claim] = _derived(play.base[claim], play.into[claim], flags)
            return
        members = component.members

        def renew(claim: str) -> bool:
            found = _derived(play.base[claim], play.into[claim], flags) & ~WITNESSED
            is_news = found != flags[claim]
            flags[claim] = found
            return is_news

        until_settled(play, members, renew)
        for claim in witnessed_members(play, flags, members):
            flags[claim] |= WITNESSED


def _derived(base: int, steps: list[Step], flags: dict[str, int]) -> int:
    """Return the bits of a claim from those of its premises."""
    if base & OUT:
        return OUT
    derived = base
    leaf = True
    for step in steps:
        every, some = DERIVATIONS, 0
        for premise in step[1]:
            known = flags[premise]
            every &= known
            some |= known
        if some & OUT:
            continue
        leaf = False
        derived |= some & TOUCHED
        if step[3]:
            every &= ~SHOWN
        if every & GROUNDED:
            every |= some & WITNESSED
        derived |= every
    return DERIVED | BARE if leaf and not base else derived


@cache
def _named(flags: int) -> Footing:
    table = (
        (OUT, Footing.RETRACTED),
        (EVIDENCE, Footing.EVIDENCE),
        (SHOWN, Footing.EVIDENCED),
        (WITNESSED, Footing.INFERRED),
        (IMPLICIT, Footing.ASSUMED),
        (BARE, Footing.UNSUPPORTED),
        (DERIVED, Footing.ASSERTED),
    )
    return next((footing for bit, footing in table if flags & bit), Footing.CIRCULAR)
