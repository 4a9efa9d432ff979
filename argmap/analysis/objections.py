"""Which objections stand: the grounded labelling of the attacks (Dung 1995), and what they put in doubt."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from argmap.analysis.essentials import Essentials
from argmap.analysis.footing import Footings
from argmap.analysis.play import DERIVED
from argmap.model import ArgumentMap, Inference, Objection


class Label(StrEnum):
    """What becomes of an objection."""

    STANDS = "stands"
    FALLS = "falls"
    UNDECIDED = "undecided"
    OUT_OF_PLAY = "out of play"


def labels(records: ArgumentMap, footings: Footings, among: Iterable[Objection] | None = None) -> dict[str, Label]:
    """Return the label of each objection; with `among`, of these, as if there were no others.

    An objection defeats another when it attacks it, or what every derivation of one of its premises uses.
    """
    everyone = list(records.of_kind(Objection) if among is None else among)
    objections = [each for each in everyone if not each.retracted]
    in_play = [each for each in objections if all(footings.flags[premise] & DERIVED for premise in each.premises)]
    found = dict.fromkeys((each.id for each in everyone), Label.OUT_OF_PLAY)
    found |= dict.fromkeys((each.id for each in in_play), Label.UNDECIDED)
    attackers = _attackers(in_play, footings)
    settled = False
    while not settled:
        settled = True
        for objection in in_play:
            if found[objection.id] is not Label.UNDECIDED:
                continue
            against = [found[other] for other in attackers[objection.id]]
            if Label.STANDS in against:
                found[objection.id] = Label.FALLS
            elif all(label is Label.FALLS for label in against):
                found[objection.id] = Label.STANDS
            else:
                continue
            settled = False
    return found


def _attackers(in_play: list[Objection], footings: Footings) -> dict[str, list[str]]:
    by_target: dict[str, list[str]] = {}
    for objection in in_play:
        by_target.setdefault(objection.target, []).append(objection.id)
    essentials = Essentials(footings, [premise for each in in_play for premise in each.premises])
    attackers: dict[str, list[str]] = {}
    for objection in in_play:
        weak = {objection.id}.union(*(essentials.on_every_derivation(premise) for premise in objection.premises))
        attackers[objection.id] = [other for point in sorted(weak) for other in by_target.get(point, ())]
    return attackers


def attacked(records: ArgumentMap, labelled: Mapping[str, Label]) -> dict[str, list[str]]:
    """Return the objections that do not fall, by what they attack."""
    found: dict[str, list[str]] = {}
    for key, label in labelled.items():
        objection = records[key]
        if isinstance(objection, Objection) and label in (Label.STANDS, Label.UNDECIDED):
            found.setdefault(objection.target, []).append(key)
    return found


def contested(
    records: ArgumentMap,
    footings: Footings,
    essentials: Essentials,
    statements: Iterable[str],
    labelled: Mapping[str, Label],
) -> frozenset[str]:
    """Return those of the statements that an objection which does not fall puts in doubt.

    It attacks the statement itself, or something that every best-kind derivation of it uses.
    """
    against = attacked(records, labelled)
    if not against:
        return frozenset()
    # An objection reaches no further than what lies above its target, so nothing else need be worked out.
    attacked_records = ((key, records[key]) for key in against)
    targets = [each.conclusion if isinstance(each, Inference) else key for key, each in attacked_records]
    within = footings.play.above(targets)
    return frozenset(
        statement
        for statement in statements
        if statement in within and not against.keys().isdisjoint(essentials.on_every_way(statement) | {statement})
    )
