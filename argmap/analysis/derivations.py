"""The best-kind derivations of claims, summed up in an algebra."""

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from argmap.analysis.algebra import Algebra, better, by_one_witness
from argmap.analysis.circles import CircleWalk
from argmap.analysis.components import Component, components, settle_table
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.play import BARE, EVIDENCE, GROUNDED, IMPLICIT, SHOWN, UNAIDED, WITNESSED

T = TypeVar("T")

#: Which leaves a kind of derivation may have, by the bit that says that a claim has one.
_LEAVES = {SHOWN: EVIDENCE, GROUNDED: EVIDENCE | IMPLICIT, 0: EVIDENCE | IMPLICIT | BARE}
_ANY = 0


class Derivations(Generic[T]):
    """Values of statements by kind of derivation, for all that is beneath some statements.

    A table is made when it is first asked for, in one pass over the components, premises first.
    """

    def __init__(self, footings: Footings, algebra: Algebra[T], over: Iterable[str]) -> None:
        self._footings = footings
        self._play = footings.play
        self._flags = footings.flags
        self._algebra = algebra
        self._components = components(self._play, self._play.below(over))
        self._tables: dict[int, dict[str, T]] = {}

    def best(self, statement: str) -> T | None:
        """Return the value over the derivations of the kind that gave the footing; None where there are none."""
        match self._footings[statement]:
            case Footing.EVIDENCE | Footing.ASSUMED | Footing.UNSUPPORTED:
                return self._algebra.leaf(statement)
            case Footing.EVIDENCED:
                return self._table(SHOWN).get(statement)
            case Footing.INFERRED:
                return self._table(WITNESSED).get(statement)
            case Footing.ASSERTED:
                return self._table(_ANY).get(statement)
            case Footing.CIRCULAR | Footing.RETRACTED:
                return None

    def any(self, statement: str) -> T | None:
        """Return the value over all derivations."""
        return self._table(_ANY).get(statement)

    def _table(self, kind: int) -> Mapping[str, T]:
        if kind not in self._tables:
            table = self._tables[kind] = {}
            for component in self._components:
                if kind == WITNESSED:
                    self._witness(component, table)
                else:
                    self._fill(component, kind, table)
        return self._tables[kind]

    def _fill(self, component: Component, kind: int, table: dict[str, T]) -> None:
        if component.is_circle:
            settle_table(self._play, component.members, table, lambda claim: self._combined(claim, kind, table))
            return
        (claim,) = component.members
        value = self._combined(claim, kind, table)
        if value is not None:
            table[claim] = value

    def _combined(self, claim: str, kind: int, table: Mapping[str, T]) -> T | None:
        best = self._algebra.leaf(claim) if self._flags[claim] & _LEAVES[kind] else None
        for step in self._play.steps_into(claim):
            if kind == SHOWN and step.is_inference:
                continue
            if all(premise in table for premise in step.premises):
                value = self._algebra.step(step, [table[premise] for premise in step.premises])
                best = better(self._algebra, best, value)
        return best

    def _witness(self, component: Component, table: dict[str, T]) -> None:
        grounded = self._table(GROUNDED)
        unaided = [claim for claim in component.members if self._flags[claim] & UNAIDED]
        if not unaided:
            # Nothing here stands on assumptions alone, so every grounded derivation has evidence.
            table.update((claim, grounded[claim]) for claim in component.members if claim in grounded)
        elif component.is_circle:
            walk = CircleWalk(self._play, self._flags, component.members, self._algebra, grounded, table)
            for claim in component.members:
                if self._flags[claim] & WITNESSED:
                    value = walk.witnessed(claim)
                    # Where the walk was given up, what holds for all grounded derivations is the nearest answer.
                    table[claim] = grounded[claim] if value is None else value
        else:
            self._witness_one(component.members[0], grounded, table)

    def _witness_one(self, claim: str, grounded: Mapping[str, T], table: dict[str, T]) -> None:
        best: T | None = None
        for step in self._play.steps_into(claim):
            if not all(premise in grounded for premise in step.premises):
                continue
            values = [grounded[premise] for premise in step.premises]
            if all(self._flags[premise] & UNAIDED for premise in step.premises):
                value = by_one_witness(self._algebra, step, values, table.get)
            else:
                value = self._algebra.step(step, values)  # Some premise has evidence whichever way it is derived.
            best = better(self._algebra, best, value)
        if best is not None:
            table[claim] = best
