"""Derivations inside a circle of claims, where a branch must not come back to where it has been.

The least fixpoint finds what can be derived, but not always with what: that a circle of claims holds *with evidence
beneath it* may come from a branch that leads back to its own root, and cutting the loop would lose the evidence.
Whether it does is as hard as finding two disjoint paths (Fortune, Hopcroft & Wyllie 1980), so the branches are
walked one by one, and only in circles that assumptions alone can carry; elsewhere every derivation has evidence.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Generic, TypeVar

from argmap.analysis.algebra import Algebra, Possible, better, by_one_witness
from argmap.analysis.components import settle_table
from argmap.analysis.play import GROUNDED, UNAIDED, WITNESSED, Play, Step
from argmap.analysis.walk import reached

T = TypeVar("T")

#: Branches walked in one circle, and members of a circle that is walked at all. Beyond, a claim counts as resting on
#: evidence only if a chain of steps leads it out of the circle to evidence, or assumptions alone cannot carry it:
#: nothing is credited with evidence that it may not have.
BUDGET = 2_000
LARGEST = 64


def witnessed_members(play: Play, flags: Mapping[str, int], members: Collection[str]) -> list[str]:
    """Return the members of a circle that have a grounded derivation with evidence among its leaves.

    `flags` hold all bits for what is beneath the circle and all but WITNESSED for its members.
    """
    grounded = [claim for claim in members if flags[claim] & GROUNDED]
    if not any(flags[claim] & UNAIDED for claim in grounded):
        return grounded
    certain = _led_out(play, flags, members)
    walk = CircleWalk(play, flags, members, Possible(), _Where(flags, GROUNDED), _Where(flags, WITNESSED))
    return [claim for claim in grounded if claim in certain or walk.witnessed(claim) is not None]


def _led_out(play: Play, flags: Mapping[str, int], members: Collection[str]) -> frozenset[str]:
    """Return the members from which a chain of steps leads out of the circle to evidence.

    Each step of the chain needs one member alone and is grounded beyond; the shortest chain repeats nothing.
    """
    inside = frozenset(members)
    above: dict[str, list[str]] = {}
    found: list[str] = []
    for claim in members:
        for step in play.steps_into(claim):
            beyond = [premise for premise in step.premises if premise not in inside]
            within = [premise for premise in step.premises if premise in inside]
            if len(within) > 1 or not all(flags[premise] & GROUNDED for premise in beyond):
                continue
            if within:
                above.setdefault(within[0], []).append(claim)
            elif any(flags[premise] & WITNESSED for premise in beyond):
                found.append(claim)
    return frozenset(reached(found, lambda claim: above.get(claim, ())))


class _Where(Mapping[str, bool]):
    """True for each statement that has a bit."""

    def __init__(self, flags: Mapping[str, int], bit: int) -> None:
        self._flags = flags
        self._bit = bit

    def __getitem__(self, key: str) -> bool:
        if self._flags[key] & self._bit:
            return True
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._flags if key in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class CircleWalk(Generic[T]):
    """The grounded derivations with evidence of a circle's members, branch by branch.

    `grounded` and `witnessed` hold the values of statements beneath the circle, in the given algebra.
    """

    def __init__(
        self,
        play: Play,
        flags: Mapping[str, int],
        members: Collection[str],
        algebra: Algebra[T],
        grounded: Mapping[str, T],
        witnessed: Mapping[str, T],
    ) -> None:
        self._play = play
        self._flags = flags
        self._members = frozenset(members)
        self._algebra = algebra
        self._grounded = grounded
        self._witnessed = witnessed
        self._tables: dict[frozenset[str], dict[str, T]] = {}
        self._known: dict[tuple[str, frozenset[str]], T | None] = {}
        self._left = BUDGET

    def witnessed(self, claim: str) -> T | None:
        """Return the value of the claim's derivations with evidence, or None when it has none."""
        return self._around(claim, frozenset())

    def _around(self, claim: str, visited: frozenset[str]) -> T | None:
        if (claim, visited) not in self._known:
            self._left -= 1
            self._known[claim, visited] = self._walked(claim, visited | {claim})
        return self._known[claim, visited]

    def _walked(self, claim: str, visited: frozenset[str]) -> T | None:
        if self._left < 0 or len(self._members) > LARGEST:
            return None if self._flags[claim] & UNAIDED else self._table(frozenset()).get(claim)
        best: T | None = None
        for step in self._play.steps_into(claim):
            values = self._values(step, self._table(visited))
            if values is not None:
                by_step = by_one_witness(self._algebra, step, values, lambda key: self._witness(key, visited))
                best = better(self._algebra, best, by_step)
        return best

    def _witness(self, premise: str, visited: frozenset[str]) -> T | None:
        return self._around(premise, visited) if premise in self._members else self._witnessed.get(premise)

    def _values(self, step: Step, table: Mapping[str, T]) -> list[T] | None:
        """Return the grounded values of a step's premises, or None when one has none."""
        values = []
        for premise in step.premises:
            held = table if premise in self._members else self._grounded
            if premise not in held:
                return None
            values.append(held[premise])
        return values

    def _table(self, visited: frozenset[str]) -> dict[str, T]:
        """Return the values of the members' grounded derivations that avoid the visited: a least fixpoint."""
        if visited not in self._tables:
            table = self._tables[visited] = {}
            settle_table(self._play, sorted(self._members - visited), table, lambda key: self._combined(key, table))
        return self._tables[visited]

    def _combined(self, claim: str, table: Mapping[str, T]) -> T | None:
        best = self._algebra.leaf(claim) if self._play.base[claim] & UNAIDED else None
        for step in self._play.steps_into(claim):
            values = self._values(step, table)
            if values is not None:
                best = better(self._algebra, best, self._algebra.step(step, values))
        return best
