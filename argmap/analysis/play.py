"""What is in play: the statements and steps of a map, arranged so that one can walk up and down between them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from argmap.analysis.walk import reached
from argmap.model import ArgumentMap, Change, Claim, Evidence, Inference, Record

# What is known of a statement, as bits of one integer, so that a step is derived by a few machine operations.
DERIVED = 1  #: a derivation exists
GROUNDED = 2  #: one whose leaves are evidence and assumptions only
WITNESSED = 4  #: a grounded one with at least one piece of evidence among its leaves
SHOWN = 8  #: one whose leaves are all evidence, and that has no step of mode inference
UNAIDED = 16  #: one whose leaves are all assumptions
DERIVATIONS = 31  #: all of the above
OUT = 32  #: retracted
BARE = 64  #: a claim that is no assumption and that no step in play leads to
EVIDENCE = 128  #: an evidence item
IMPLICIT = 256  #: an assumption
TOUCHED = 512  #: evidence somewhere beneath, whatever else is needed

AS_EVIDENCE = EVIDENCE | TOUCHED | DERIVED | GROUNDED | WITNESSED | SHOWN
AS_ASSUMPTION = IMPLICIT | DERIVED | GROUNDED | UNAIDED


class Step(NamedTuple):
    """A step as the analysis walks it."""

    id: str
    premises: tuple[str, ...]
    conclusion: str
    is_inference: bool
    strength: float


class Play:
    """The steps of a map that are not retracted, by conclusion and by premise, and what each statement is by itself.

    `base` holds for each statement the bits it has without any step: those of evidence, of an assumption, OUT, or
    none. A step with a retracted premise stays in the lists; `steps_into` leaves it out.
    """

    def __init__(self, records: ArgumentMap) -> None:
        self.base: dict[str, int] = {}
        self.into: dict[str, list[Step]] = {}
        self.used_for: dict[str, list[str]] = {}
        self._enter(records.records())

    def _enter(self, records: Iterable[Record]) -> None:
        # One loop without calls: it is a third of the time that a whole map takes.
        base, into, used_for = self.base, self.into, self.used_for
        for record in records:
            kind = type(record)
            if kind is Inference:
                step: Inference = record  # type: ignore[assignment]
                if step.retracted:
                    continue
                premises, conclusion = step.premises, step.conclusion
                strength = 1.0 if step.strength is None else step.strength
                entry = Step(step.id, premises, conclusion, step.mode == "inference", strength)
                if conclusion in into:
                    into[conclusion].append(entry)
                else:
                    into[conclusion] = [entry]
                for premise in premises:
                    if premise in used_for:
                        used_for[premise].append(conclusion)
                    else:
                        used_for[premise] = [conclusion]
            elif kind is Evidence:
                base[record.id] = OUT if record.retracted else AS_EVIDENCE  # type: ignore[union-attr]
            elif kind is Claim:
                bits = AS_ASSUMPTION if record.implicit else 0  # type: ignore[union-attr]
                base[record.id] = OUT if record.retracted else bits  # type: ignore[union-attr]

    def steps_into(self, claim: str) -> Iterator[Step]:
        """Yield the steps in play to a claim."""
        base = self.base
        if base[claim] & OUT:
            return
        for step in self.into.get(claim, ()):
            if not any(base[premise] & OUT for premise in step.premises):
                yield step

    def below(self, statements: Iterable[str]) -> dict[str, None]:
        """Return the statements that can be reached downwards through steps in play, themselves included."""
        return reached(statements, lambda each: (key for step in self.steps_into(each) for key in step.premises))

    def above(self, statements: Iterable[str]) -> dict[str, None]:
        """Return the statements that can be reached upwards through steps, themselves included."""
        used_for = self.used_for
        return reached((each for each in statements if each in self.base), lambda each: used_for.get(each, ()))

    def update(self, change: Change) -> dict[str, None]:
        """Follow a change of the map and return the statements that it concerns directly.

        Other words, dates or sources concern nobody: footing does not depend on them.
        """
        concerned: dict[str, None] = {}
        for before, after in change.pairs.values():
            if isinstance(before, Inference) or isinstance(after, Inference):
                if _shape(before) == _shape(after):
                    continue
                for step in (before, after):
                    if isinstance(step, Inference):
                        concerned[step.conclusion] = None
                if isinstance(before, Inference) and not before.retracted:
                    self._leave_step(before)
        for key, (before, after) in change.pairs.items():
            if isinstance(after, Inference) and not after.retracted and _shape(before) != _shape(after):
                self._enter((after,))
            elif isinstance(before, Claim | Evidence) or isinstance(after, Claim | Evidence):
                old = self.base.pop(key, None)
                if isinstance(after, Claim | Evidence):
                    self._enter((after,))
                if self.base.get(key) != old:
                    concerned[key] = None
                    concerned.update(dict.fromkeys(self.used_for.get(key, ())))
        return {statement: None for statement in concerned if statement in self.base}

    def _leave_step(self, record: Inference) -> None:
        steps = self.into[record.conclusion]
        steps[:] = [step for step in steps if step.id != record.id]
        if not steps:
            del self.into[record.conclusion]
        for premise in record.premises:
            self.used_for[premise].remove(record.conclusion)
            if not self.used_for[premise]:
                del self.used_for[premise]


def _shape(record: Record | None) -> tuple[object, ...]:
    if not isinstance(record, Inference):
        return ()
    return record.premises, record.conclusion, record.mode, record.retracted, record.strength
