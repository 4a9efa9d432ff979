"""What can be computed over derivations: one small algebra for each question.

A derivation is a tree, and what it amounts to is put together from its leaves upwards; alternatives are compared or
united. Footing, depth, strength, essential elements and environments differ in these three operations alone
(semiring provenance: Green, Karvounarakis & Tannen 2007).
"""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from argmap.analysis.play import Step

T = TypeVar("T")


class Algebra(Protocol[T]):
    """How values of type T are made; `either` takes the order of its arguments for nothing."""

    def leaf(self, statement: str) -> T:
        """Return the value of a statement that stands as a leaf."""

    def step(self, step: Step, premises: Sequence[T]) -> T:
        """Return the value of a conclusion reached by a step from premises with these values."""

    def either(self, one: T, other: T) -> T:
        """Return the value of having two derivations to choose from."""


def better(algebra: Algebra[T], one: T | None, other: T | None) -> T | None:
    """Return the value of two alternatives of which either may be missing."""
    if one is None or other is None:
        return one if other is None else other
    return algebra.either(one, other)


def by_one_witness(
    algebra: Algebra[T], step: Step, values: Sequence[T], witness: Callable[[str], T | None]
) -> T | None:
    """Return the value of a step of which some premise is derived with evidence, the others as `values` say.

    `witness` gives the value of a premise over its derivations with evidence, or None when it has none.
    """
    best: T | None = None
    for index, premise in enumerate(step.premises):
        with_evidence = witness(premise)
        if with_evidence is not None:
            best = better(algebra, best, algebra.step(step, [*values[:index], with_evidence, *values[index + 1 :]]))
    return best


class Possible(Algebra[bool]):
    """Whether there is a derivation at all."""

    def leaf(self, statement: str) -> bool:
        """Hold."""
        return True

    def step(self, step: Step, premises: Sequence[bool]) -> bool:
        """Hold."""
        return True

    def either(self, one: bool, other: bool) -> bool:  # noqa: FBT001
        """Hold."""
        return True


class Depth(Algebra[int]):
    """The fewest inference steps on the longest branch."""

    def leaf(self, statement: str) -> int:
        """Return 0."""
        return 0

    def step(self, step: Step, premises: Sequence[int]) -> int:
        """Return one more than the deepest premise, for a step of mode inference."""
        return max(premises) + step.is_inference

    def either(self, one: int, other: int) -> int:
        """Return the lesser."""
        return min(one, other)


class Strength(Algebra[tuple[float, str]]):
    """The widest path: the greatest least strength of a step, and a step that has it ("" where there is none)."""

    def leaf(self, statement: str) -> tuple[float, str]:
        """Return full strength."""
        return (1.0, "")

    def step(self, step: Step, premises: Sequence[tuple[float, str]]) -> tuple[float, str]:
        """Return the weakest link of the branch, by id where two are equally weak."""
        return min((step.strength, step.id), *premises)

    def either(self, one: tuple[float, str], other: tuple[float, str]) -> tuple[float, str]:
        """Return the stronger."""
        return max(one, other)
