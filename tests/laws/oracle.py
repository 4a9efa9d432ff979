"""What a conclusion rests on, once more: every derivation listed as a tree, and the definitions read off the list.

Slow, and meant to be plain enough to be checked by eye. Nothing here comes from `argmap.analysis`.
"""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Source
from argmap.model.records import altered

Set: TypeAlias = frozenset[str]


class Tree(NamedTuple):
    """A derivation of `statement`: a leaf when there is no step, else the step and a tree for each premise."""

    statement: str
    step: str | None = None
    premises: tuple["Tree", ...] = ()


@dataclass(frozen=True)
class Expected:
    """What the definitions give for one statement."""

    footing: str
    contested: bool
    depth: int | None
    load_bearing: tuple[str, ...]
    sources: int
    strength: float | None


def nodes(tree: Tree) -> Iterator[Tree]:
    yield tree
    for premise in tree.premises:
        yield from nodes(premise)


def leaves_of(tree: Tree) -> Set:
    return frozenset(node.statement for node in nodes(tree) if node.step is None)


def steps_of(tree: Tree) -> Set:
    return frozenset(node.step for node in nodes(tree) if node.step is not None)


def statements_of(tree: Tree) -> Set:
    return frozenset(node.statement for node in nodes(tree))


def minimal(sets: Iterable[Set]) -> set[Set]:
    """Return the sets that contain no other of them."""
    different = set(sets)
    return {one for one in different if not any(other < one for other in different)}


def minimal_hitting_sets(sets: Iterable[Set]) -> set[Set]:
    """Return the minimal sets that share an element with each of `sets`: set by set, whatever hit those before."""
    hitting: set[Set] = {frozenset()}
    for one in sets:
        hitting = minimal(hit if hit & one else hit | {element} for hit in hitting for element in one)
    return hitting


def in_order(sets: Iterable[Set]) -> tuple[tuple[str, ...], ...]:
    """Return the sets as sorted tuples, the smallest first, those of one size in the order of the alphabet."""
    return tuple(sorted((tuple(sorted(one)) for one in sets), key=lambda one: (len(one), one)))


def rank(footing: str) -> int:
    """Return the place in the order evidenced > inferred > all the rest."""
    return {"evidence": 2, "evidenced": 2, "inferred": 1}.get(footing, 0)


def with_retracted(records: ArgumentMap, *keys: str) -> ArgumentMap:
    return ArgumentMap(altered(record, retracted=True) if key in keys else record for key, record in records.items())


class Oracle:
    """The answers for one map."""

    def __init__(self, records: ArgumentMap) -> None:
        self.records = records
        self.statements = [key for key, record in records.items() if isinstance(record, Claim | Evidence)]
        self.steps = {step.id: step for step in records.of_kind(Inference) if self._is_in_play(step)}
        self._derivations: dict[str, list[Tree]] = {}
        self._best: dict[str, list[Tree]] = {}

    # In play

    def _retracted(self, key: str) -> bool:
        record = self.records[key]
        assert isinstance(record, Claim | Evidence)
        return record.retracted

    def _is_in_play(self, step: Inference) -> bool:
        return not step.retracted and not any(self._retracted(key) for key in (*step.premises, step.conclusion))

    def into(self, key: str) -> list[Inference]:
        """Return the steps in play that lead to a claim."""
        return [step for step in self.steps.values() if step.conclusion == key]

    def is_evidence(self, key: str) -> bool:
        return isinstance(self.records[key], Evidence)

    def is_assumption(self, key: str) -> bool:
        record = self.records[key]
        return isinstance(record, Claim) and record.implicit

    def is_leaf(self, key: str) -> bool:
        return self.is_evidence(key) or self.is_assumption(key) or not self.into(key)

    # Derivations

    def derivations(self, key: str) -> list[Tree]:
        """Return every derivation of a statement; none when it is out of play or every way leads into a circle."""
        if key not in self._derivations:
            self._derivations[key] = [] if self._retracted(key) else list(self._trees(key, frozenset()))
        return self._derivations[key]

    def _trees(self, key: str, above: Set) -> Iterator[Tree]:
        if key in above:
            return
        if self.is_leaf(key):
            yield Tree(key)
        for step in self.into(key):
            ways = [list(self._trees(premise, above | {key})) for premise in step.premises]
            for premises in itertools.product(*ways):
                yield Tree(key, step.id, premises)

    def shows(self, tree: Tree) -> bool:
        """Whether a derivation has only evidence leaves and no inference step."""
        return all(map(self.is_evidence, leaves_of(tree))) and not any(
            self.steps[step].mode == "inference" for step in steps_of(tree)
        )

    def is_granted(self, tree: Tree) -> bool:
        """Whether a derivation has only evidence and assumption leaves."""
        return all(self.is_evidence(leaf) or self.is_assumption(leaf) for leaf in leaves_of(tree))

    def infers(self, tree: Tree) -> bool:
        """Whether a derivation has only evidence and assumption leaves, at least one of them evidence."""
        return self.is_granted(tree) and any(map(self.is_evidence, leaves_of(tree)))

    # Footing

    def footing(self, key: str) -> str:
        if self._retracted(key):
            return "retracted"
        if self.is_evidence(key):
            return "evidence"
        trees = self.derivations(key)
        if any(map(self.shows, trees)):
            return "evidenced"
        if any(map(self.infers, trees)):
            return "inferred"
        if self.is_assumption(key):
            return "assumed"
        if not self.into(key):
            return "unsupported"
        return "asserted" if trees else "circular"

    def best(self, key: str) -> list[Tree]:
        """Return the best-kind derivations of a statement."""
        if key not in self._best:
            trees, footing = self.derivations(key), self.footing(key)
            if footing == "evidenced":
                trees = [tree for tree in trees if self.shows(tree)]
            elif footing == "inferred":
                trees = [tree for tree in trees if self.infers(tree)]
            elif footing in ("evidence", "assumed", "unsupported"):
                trees = [Tree(key)]
            self._best[key] = trees
        return self._best[key]

    # Numbers

    def depth(self, key: str) -> int | None:
        if self.footing(key) not in ("evidence", "evidenced", "inferred"):
            return None
        return min(map(self._longest, self.best(key)))

    def _longest(self, tree: Tree) -> int:
        """Return the number of inference steps on the branch that has most of them."""
        if tree.step is None:
            return 0
        return (self.steps[tree.step].mode == "inference") + max(map(self._longest, tree.premises))

    def strength(self, key: str) -> float | None:
        return max(map(self._weakest, self.best(key)), default=None)

    def _weakest(self, tree: Tree) -> float:
        given = (self.steps[step].strength for step in steps_of(tree))
        return min((1.0 if strength is None else strength for strength in given), default=1.0)

    # What it rests on

    def environments(self, key: str) -> set[Set]:
        return minimal(leaves_of(tree) | steps_of(tree) for tree in self.best(key))

    def cut_sets(self, key: str) -> set[Set]:
        return minimal_hitting_sets(self.environments(key))

    def load_bearing(self, key: str) -> Set:
        environments = self.environments(key)
        return frozenset.intersection(*environments) if environments else frozenset()

    # Sources

    def sources(self, key: str) -> int:
        footing = self.footing(key)
        if footing == "evidence":
            reached = {key}
        elif footing in ("evidenced", "inferred", "asserted"):
            fits = {"evidenced": self.shows, "inferred": self.is_granted, "asserted": lambda _: True}[footing]
            derivable = {one for one in self.statements if any(map(fits, self.derivations(one)))}
            reached = self._evidence_below(key, derivable)
        else:
            return 0
        roots = [root for evidence in reached if (root := self._root(evidence)) is not None]
        return len({root.id for root in roots if root.name is not None})

    def _evidence_below(self, key: str, derivable: set[str]) -> set[str]:
        """Return the evidence reached downwards through steps whose premises are all derivable."""
        reached, waiting = {key}, [key]
        while waiting:
            for step in self.into(waiting.pop()):
                if derivable.issuperset(step.premises):
                    waiting += set(step.premises) - reached
                    reached |= set(step.premises)
        return {one for one in reached if self.is_evidence(one)}

    def _root(self, evidence: str) -> Source | None:
        record = self.records[evidence]
        assert isinstance(record, Evidence)
        source = None if record.source is None else self.records[record.source]
        while isinstance(source, Source) and source.origin is not None:
            source = self.records[source.origin]
        assert source is None or isinstance(source, Source)
        return source

    # Objections

    def objections(self) -> list[Objection]:
        """Return the objections in play."""
        return [
            objection
            for objection in self.records.of_kind(Objection)
            if not objection.retracted and all(self.derivations(premise) for premise in objection.premises)
        ]

    def used_by_all(self, trees: list[Tree]) -> Set:
        """Return the statements and steps that every one of the derivations uses."""
        used = [statements_of(tree) | steps_of(tree) for tree in trees]
        return frozenset.intersection(*used) if used else frozenset()

    def defeats(self, one: Objection, other: Objection) -> bool:
        return one.target == other.id or any(
            one.target in self.used_by_all(self.derivations(premise)) for premise in other.premises
        )

    def labels(self) -> dict[str, str]:
        """Return IN, OUT or UNDECIDED for each objection in play.

        The characteristic function gives the objections all of whose attackers are attacked by a set of objections;
        from the empty set on it grows to the grounded extension.
        """
        objections = self.objections()
        attackers = {one.id: {other.id for other in objections if self.defeats(other, one)} for one in objections}
        accepted: set[str] = set()
        while True:
            defended = {one for one in attackers if all(attackers[other] & accepted for other in attackers[one])}
            if defended == accepted:
                break
            accepted = defended
        fallen = {one for one in attackers if attackers[one] & accepted}
        return {one: "IN" if one in accepted else "OUT" if one in fallen else "UNDECIDED" for one in attackers}

    def contested(self, key: str) -> bool:
        labels = self.labels()
        carrying = self.used_by_all(self.best(key)) | {key}
        return any(one.target in carrying and labels[one.id] != "OUT" for one in self.objections())

    # All of it

    def standing(self, key: str) -> Expected:
        return Expected(
            footing=self.footing(key),
            contested=self.contested(key),
            depth=self.depth(key),
            load_bearing=tuple(sorted(self.load_bearing(key))),
            sources=self.sources(key),
            strength=self.strength(key),
        )

    def stand(self) -> dict[str, Expected]:
        return {key: self.standing(key) for key in self.statements}

    def footings(self) -> dict[str, str]:
        return {key: self.footing(key) for key in self.statements}

    def falls_without(self, step: str) -> tuple[str, ...]:
        after = Oracle(with_retracted(self.records, step))
        return tuple(sorted(key for key in self.statements if rank(after.footing(key)) < rank(self.footing(key))))
