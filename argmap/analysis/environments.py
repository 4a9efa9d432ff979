"""The minimal sets that suffice for a conclusion, and the minimal sets whose loss leaves it without.

Environments are the labels of an assumption-based truth maintenance system (de Kleer 1986); cut sets meet each of
them (Reiter 1987). Both may be exponentially many: they are kept as a decision diagram, and listed smallest first.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from argmap.analysis.decision_diagram import FALSE, Diagram, TooManyNodesError
from argmap.analysis.derivations import Derivations
from argmap.analysis.essentials import Essentials
from argmap.analysis.footing import Footings
from argmap.analysis.play import Play, Step
from argmap.model import ArgumentMap

#: Nodes of a diagram before the search is given up; a map of 1,000 statements takes some hundreds.
NODES = 200_000
#: Sets of one size that are looked through to put them in order.
LISTED = 20_000
#: Calls within calls: some for each leaf and step beneath a statement.
DEEPEST = 50_000


class Solutions(NamedTuple):
    """Sets of leaves and steps, the smallest first.

    `complete` is False when there are more: beyond the limit that was asked for, or beyond the budget of the search,
    which ends after the last size of which all sets could be found.
    """

    sets: tuple[tuple[str, ...], ...]
    complete: bool


class _Sufficient:
    """Functions of what is there, as nodes of a diagram."""

    def __init__(self, diagram: Diagram, order: Iterable[str]) -> None:
        self.diagram = diagram
        self.names = {key: index for index, key in enumerate(order)}

    def leaf(self, statement: str) -> int:
        """Return "this leaf is granted"."""
        return self._there(statement)

    def step(self, step: Step, premises: Sequence[int]) -> int:
        """Return "this step is granted, and its premises are derived"."""
        function = self._there(step.id)
        for premise in premises:
            function = self.diagram.both(function, premise)
        return function

    def either(self, one: int, other: int) -> int:
        """Return "one or the other"."""
        return self.diagram.either(one, other)

    def _there(self, key: str) -> int:
        return self.diagram.variable(self.names[key])


def environments(
    records: ArgumentMap, statement: str, limit: int = 100, *, footings: Footings | None = None
) -> Solutions:
    """Return the smallest minimal sets of leaves and steps that suffice for a best-kind derivation.

    Sets are sorted, and listed by size, then in order; a statement without derivation has none.

    >>> from argmap.model import Claim, Evidence, Inference
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> environments(m, "c1").sets
    (('e1', 'i1'),)
    """
    return _solutions(footings or Footings(records), statement, limit, dual=False)


def cut_sets(records: ArgumentMap, statement: str, limit: int = 100, *, footings: Footings | None = None) -> Solutions:
    """Return the smallest minimal sets of leaves and steps that meet every environment.

    A statement without derivation has lost already: its one cut set is empty.
    """
    return _solutions(footings or Footings(records), statement, limit, dual=True)


def _solutions(footings: Footings, statement: str, limit: int, *, dual: bool) -> Solutions:
    sufficient = _Sufficient(Diagram(NODES), _depth_first(footings.play, statement))
    diagram = sufficient.diagram
    try:
        with _deep_calls():
            found = Derivations(footings, sufficient, [statement]).best(statement)
            function = FALSE if found is None else found
            family = diagram.minimal(diagram.dual(function) if dual else function)
    except (TooManyNodesError, RecursionError):
        # What is in every environment is a cut set by itself; those of size one need no diagram.
        bearing = Essentials(footings, [statement]).load_bearing(statement) if dual else ()
        return Solutions(tuple((key,) for key in bearing[:limit]), complete=False)
    names = list(sufficient.names)
    sizes = diagram.smallest_sizes(family)
    listed: list[tuple[str, ...]] = []
    for size in range(sizes.get(family, 0), diagram.largest_size(family) + 1):
        if len(listed) > limit:
            break
        chosen = diagram.sets(family, size, sizes, LISTED)
        if len(chosen) >= LISTED:
            return Solutions(tuple(listed[:limit]), complete=False)
        listed.extend(sorted(tuple(sorted(names[index] for index in each)) for each in chosen))
    return Solutions(tuple(listed[:limit]), complete=len(listed) <= limit)


def _depth_first(play: Play, statement: str) -> list[str]:
    """Return statements and steps beneath a statement so that what hangs together stands together.

    In this order the diagrams of maps, which are almost trees, stay about as small as the maps.
    """
    order: dict[str, None] = {}
    entered: set[str] = set()
    stack = [(statement, True)]
    while stack:
        key, is_statement = stack.pop()
        if not is_statement:
            order[key] = None
        elif key not in entered:
            entered.add(key)
            order[key] = None
            for step in reversed(list(play.steps_into(key))):
                stack.append((step.id, False))
                stack.extend((premise, True) for premise in reversed(step.premises))
    return list(order)


@contextmanager
def _deep_calls() -> Iterator[None]:
    """Let the diagram's recursions go as deep as it has variables; they are Python's alone, so no stack is at risk."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(max(usual, DEEPEST))
    try:
        yield
    finally:
        sys.setrecursionlimit(usual)
