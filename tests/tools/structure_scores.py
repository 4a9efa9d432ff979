"""How well trees of argumentative texts are found: the scores of the field."""

from collections.abc import Sequence

from msgspec import Struct

from argmap.article.structure import Structure


class StructureScores(Struct, frozen=True):
    """Macro-averaged F1 of the four levels, as Peldszus & Stede (2015) report them, and correct labelled edges."""

    central: float
    role: float
    function: float
    attachment: float
    labelled: float


#: What the evidence graphs of Peldszus & Stede (2015) reach, trained and tested on the whole corpus of 112 texts.
PUBLISHED = {"central": 0.86, "role": 0.74, "function": 0.76, "attachment": 0.71}


def opposed(tree: Structure) -> tuple[bool, ...]:
    """Whether each segment speaks for an opponent: the number of attacks on its way to the central claim is odd."""
    found = []
    for start in range(len(tree.targets)):
        at, odd = start, False
        while (target := tree.targets[at]) is not None:
            odd ^= tree.functions[at] == "attack"
            at = target
        found.append(odd)
    return tuple(found)


def macro_f1(pairs: Sequence[tuple[object, object]]) -> float:
    """The mean over classes of F1, from (gold, found) for each item.

    >>> macro_f1([(0, 0), (0, 1), (1, 1), (1, 1)])
    0.7333333333333334
    """
    classes = {gold for gold, _ in pairs} | {found for _, found in pairs}
    total = 0.0
    for each in classes:
        hits = sum(gold == found == each for gold, found in pairs)
        total += 2 * hits / sum((gold == each) + (found == each) for gold, found in pairs)
    return total / len(classes) if classes else 1.0


def structure_scores(pairs: Sequence[tuple[Structure, Structure]]) -> StructureScores:
    """Score trees that were found against gold ones, given as (gold, found), all segments of all texts together."""
    central: list[tuple[object, object]] = []
    role: list[tuple[object, object]] = []
    function: list[tuple[object, object]] = []
    attachment: list[tuple[object, object]] = []
    labelled = []
    for gold, found in pairs:
        places = range(len(gold.targets))
        central += [(at == gold.central, at == found.central) for at in places]
        role += zip(opposed(gold), opposed(found), strict=True)
        function += zip(gold.functions, found.functions, strict=True)
        attachment += [
            (gold.targets[at] == other, found.targets[at] == other) for at in places for other in places if at != other
        ]
        labelled += [
            (gold.targets[at], gold.functions[at]) == (found.targets[at], found.functions[at]) for at in places
        ]
    return StructureScores(
        macro_f1(central),
        macro_f1(role),
        macro_f1(function),
        macro_f1(attachment),
        sum(labelled) / max(1, len(labelled)),
    )
