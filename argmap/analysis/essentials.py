"""What every derivation uses: the leaves, statements and steps without which none is left.

Ess(claim) is the intersection, over the steps into it, of the step and the union of Ess(premises): the greatest
solution, with integers as bit sets. It answers every question "what if just this one were withdrawn" by look-up.
"""

from collections.abc import Iterable, Sequence

from argmap.analysis.derivations import Derivations
from argmap.analysis.footing import Footings
from argmap.analysis.play import Step


class _Essential:
    """Sets of elements as integers; a statement standing as a leaf is another element than the statement."""

    def __init__(self) -> None:
        self._bits: dict[tuple[str, bool], int] = {}
        self._elements: list[tuple[str, bool]] = []

    def leaf(self, statement: str) -> int:
        """Return the statement, and that it stands as a leaf."""
        return self._bit(statement, carries=True) | self._bit(statement, carries=False)

    def step(self, step: Step, premises: Sequence[int]) -> int:
        """Return the step, its conclusion, and all that the premises need."""
        joined = self._bit(step.id, carries=True) | self._bit(step.conclusion, carries=False)
        for premise in premises:
            joined |= premise
        return joined

    def either(self, one: int, other: int) -> int:
        """Return what is needed either way."""
        return one & other

    def _bit(self, key: str, *, carries: bool) -> int:
        element = (key, carries)
        bit = self._bits.get(element)
        if bit is None:
            bit = self._bits[element] = 1 << len(self._elements)
            self._elements.append(element)
        return bit

    def elements(self, value: int) -> list[tuple[str, bool]]:
        """Return the elements of a set; the second says whether it is a leaf or a step."""
        found = []
        while value:
            lowest = value & -value
            found.append(self._elements[lowest.bit_length() - 1])
            value ^= lowest
        return found


class Essentials:
    """What all derivations of some statements have in common."""

    def __init__(self, footings: Footings, over: Iterable[str]) -> None:
        self._algebra = _Essential()
        self._derivations = Derivations(footings, self._algebra, over)

    def load_bearing(self, statement: str) -> tuple[str, ...]:
        """Return the leaves and steps in every best-kind derivation, sorted."""
        return tuple(sorted(key for key, carries in self._of_best(statement) if carries))

    def on_every_way(self, statement: str) -> frozenset[str]:
        """Return the statements and steps that every best-kind derivation uses."""
        return frozenset(key for key, _ in self._of_best(statement))

    def on_every_derivation(self, statement: str) -> frozenset[str]:
        """Return the statements and steps that every derivation uses, of whatever kind."""
        value = self._derivations.any(statement)
        return frozenset() if value is None else frozenset(key for key, _ in self._algebra.elements(value))

    def _of_best(self, statement: str) -> list[tuple[str, bool]]:
        value = self._derivations.best(statement)
        return [] if value is None else self._algebra.elements(value)
