"""Small random maps that are about footing alone: what leads where, what is retracted, granted or attacked."""

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import strategies as st

from argmap import editing
from argmap.model import (
    ArgmapError,
    ArgumentMap,
    Change,
    Claim,
    Evidence,
    Inference,
    Mode,
    Objection,
    Record,
    Source,
)

T = TypeVar("T")

#: Inference twice and entailment once among the modes that a claim may be a premise of.
MODES: tuple[Mode, ...] = ("inference", "inference", "entailment", "attestation")
STRENGTHS = (None, 0.0, 0.2, 0.5, 0.8, 1.0)
PREMISES = (1, 1, 1, 2, 2, 3)


class _Dice:
    """What a map is drawn with, so that hypothesis and a seeded generator build maps of one kind."""

    def __init__(self, number: Callable[[int, int], int]) -> None:
        self.number = number

    def one(self, of: Sequence[T]) -> T:
        return of[self.number(0, len(of) - 1)]

    def happens(self, one_in: int) -> bool:
        return self.number(1, one_in) == one_in

    def some(self, of: Sequence[T], count: int) -> tuple[T, ...]:
        left = list(of)
        return tuple(left.pop(self.number(0, len(left) - 1)) for _ in range(min(count, len(left))))


def random_map(rng: random.Random) -> ArgumentMap:
    """Return a valid map of 2 to 7 statements and up to 7 steps."""
    return _map(_Dice(rng.randint))


@st.composite
def maps(draw: st.DrawFn) -> ArgumentMap:
    """Draw such a map; it shrinks to few records and plain ones."""
    return _map(_Dice(lambda least, most: draw(st.integers(least, most))))


def random_change(rng: random.Random, records: ArgumentMap) -> Change:
    """Return a change that a random verb makes; an empty one when the verb was refused."""
    return _change(_Dice(rng.randint), records)


@st.composite
def changes(draw: st.DrawFn, records: ArgumentMap) -> Change:
    """Draw such a change."""
    return _change(_Dice(lambda least, most: draw(st.integers(least, most))), records)


def _map(dice: _Dice) -> ArgumentMap:
    records: list[Record] = []
    sources: list[str] = []
    for place in range(dice.number(0, 3)):
        origin = dice.one(sources) if sources and dice.happens(2) else None
        sources.append(f"s{place + 1}")
        name = None if dice.happens(3) else dice.one(("The paper", "The ministry"))
        records.append(Source(id=sources[-1], name=name, type="newspaper", origin=origin))
    claims = [f"c{place + 1}" for place in range(dice.number(1, 5))]
    evidence = [f"e{place + 1}" for place in range(dice.number(0 if len(claims) > 1 else 1, min(3, 7 - len(claims))))]
    records += [_claim(dice, key) for key in claims]
    for key in evidence:
        source = dice.one(sources) if sources and not dice.happens(4) else None
        records.append(Evidence(id=key, text=key, type="event", source=source, retracted=dice.happens(15)))
    statements = [*claims, *evidence]
    steps = [f"i{place + 1}" for place in range(max(dice.number(0, 7), dice.number(0, 7)))]
    records += [_step(dice, key, claims, evidence) for key in steps]
    objections: list[str] = []
    for place in range(dice.number(0, 3)):
        objections.append(f"o{place + 1}")
        target = dice.one(objections if dice.happens(3) else [*steps, *statements])
        records.append(_objection(dice, objections[-1], statements, target))
    return ArgumentMap(records)


def _claim(dice: _Dice, key: str) -> Claim:
    return Claim(id=key, text=key, implicit=dice.happens(3), retracted=dice.happens(20))


def _step(dice: _Dice, key: str, claims: Sequence[str], evidence: Sequence[str]) -> Inference:
    mode = dice.one(MODES if evidence else MODES[:3])
    return Inference(
        id=key,
        premises=dice.some(evidence if mode == "attestation" else [*claims, *evidence], dice.one(PREMISES)),
        conclusion=dice.one(claims),
        mode=mode,
        strength=dice.one(STRENGTHS),
        retracted=dice.happens(15),
    )


def _objection(dice: _Dice, key: str, statements: Sequence[str], target: str) -> Objection:
    premises = dice.some(statements, dice.one(PREMISES))
    return Objection(id=key, premises=premises, target=target, retracted=dice.happens(15))


def _change(dice: _Dice, records: ArgumentMap) -> Change:
    try:
        return _VERBS[dice.one(sorted(_VERBS))](dice, records)
    except ArgmapError:
        return Change()


def _ids(records: ArgumentMap, *kinds: type[Record]) -> list[str]:
    return [key for key, record in records.items() if isinstance(record, kinds)] or ["nowhere"]


def _add(dice: _Dice, records: ArgumentMap) -> Change:
    new = next(key for number in range(1, 99) if (key := f"{dice.one('ce')}{number}") not in records)
    if new[0] == "c":
        return editing.add(records, _claim(dice, new))
    return editing.add(records, Evidence(id=new, text=new, type="event"))


def _link(dice: _Dice, records: ArgumentMap) -> Change:
    step = _step(dice, "new", _ids(records, Claim), [key for key in _ids(records, Evidence) if key in records])
    return editing.link(records, step.premises, step.conclusion, mode=step.mode, strength=step.strength)


def _attack(dice: _Dice, records: ArgumentMap) -> Change:
    target = dice.one(_ids(records, Claim, Evidence, Inference, Objection))
    return editing.attack(records, dice.some(_ids(records, Claim, Evidence), dice.one(PREMISES)), target)


def _retract(dice: _Dice, records: ArgumentMap) -> Change:
    return editing.retract(records, *dice.some(_ids(records, Claim, Evidence, Inference, Objection), dice.number(1, 2)))


def _restore(dice: _Dice, records: ArgumentMap) -> Change:
    out = [key for key, record in records.items() if getattr(record, "retracted", False)] or ["nowhere"]
    return editing.restore(records, *dice.some(out, dice.number(1, 2)))


def _remove(dice: _Dice, records: ArgumentMap) -> Change:
    return editing.remove(records, dice.one(_ids(records, Claim, Evidence, Inference, Objection, Source)))


def _retarget(dice: _Dice, records: ArgumentMap) -> Change:
    key = dice.one(_ids(records, Inference, Objection))
    aims = (Claim,) if isinstance(records.get(key), Inference) else (Claim, Evidence, Inference, Objection)
    return editing.retarget(records, key, dice.one(_ids(records, *aims)))


def _revise(dice: _Dice, records: ArgumentMap) -> Change:
    """Set a field that footing depends on; a step may come to lead to one of its own premises."""
    key = dice.one(_ids(records, Claim, Inference))
    record = records.expect(key)
    if isinstance(record, Claim):
        return editing.revise(records, key, implicit=not record.implicit)
    if dice.happens(2):
        return editing.revise(records, key, mode=dice.one(MODES))
    premises = dice.some(_ids(records, Claim, Evidence), dice.one(PREMISES))
    return editing.revise(records, key, premises=premises, strength=dice.one(STRENGTHS))


_VERBS: dict[str, Callable[[_Dice, ArgumentMap], Change]] = {
    "add": _add,
    "attack": _attack,
    "link": _link,
    "remove": _remove,
    "restore": _restore,
    "retarget": _retarget,
    "retract": _retract,
    "revise": _revise,
}
