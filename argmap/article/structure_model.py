"""How likely each part and each attachment is in a short argumentative text, by a log-linear model that is shipped."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import exp

import msgspec
from msgspec import Struct

from argmap.article.marks import Language
from argmap.article.structure_features import (
    Segment,
    Voices,
    central_features,
    role_features,
    target_features,
    voices_of,
)
from argmap.shipped import shipped

#: Up to this many segments every share of roles is looked at, beyond it the likeliest ones.
EXACT = 8
_ROOTS, _BEAM, _WINDOW = 3, 10, 6

Weights = Mapping[str, float]


class Model(Struct, frozen=True):
    """Weights of features for the three questions: which is the claim, who speaks, and what goes where."""

    central: Weights
    role: Weights
    target: Weights


class Chances(Struct, frozen=True):
    """Probabilities: of being the claim, of being an opponent's, and of going from one to another with a function.

    `going[i]` maps (target, whether it attacks) to a probability; what is missing is as good as impossible.
    """

    central: tuple[float, ...]
    opposed: tuple[float, ...]
    going: tuple[Mapping[tuple[int, bool], float], ...]


@cache
def shipped_model(language: Language) -> Model:
    """The model that comes with argmap; features have the same names in each language, so that one can stand in."""
    own = shipped("drafting", f"structure-{language}.json")
    content = (own if own.exists() else shipped("drafting", "structure-en.json")).read_bytes()
    return msgspec.json.decode(content, type=Model)


def weigh(weights: Weights, features: Sequence[str]) -> float:
    """The sum of the weights of features."""
    return sum(weights.get(feature, 0.0) for feature in features)


def normed(scores: Sequence[float]) -> list[float]:
    """Probabilities from scores.

    >>> normed([0.0, 0.0])
    [0.5, 0.5]
    """
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


class _Reading:
    """One text under the model, with what was weighed already."""

    def __init__(self, segments: Sequence[Segment], model: Model) -> None:
        self.segments, self.model, self.count = segments, model, len(segments)
        self.roots = normed([weigh(model.central, central_features(segments, at)) for at in range(self.count)])
        self._voices: dict[tuple[int, int, bool], float] = {}
        self._targets: dict[tuple[int, int, int, Voices], float] = {}

    def opposed(self, at: int, central: int, before: bool) -> float:  # noqa: FBT001
        """The probability that an opponent speaks, given who spoke before."""
        if at == central:
            return 0.0
        key = (at, min(max(central - at, -2), 2), before)
        if key not in self._voices:
            score = weigh(self.model.role, role_features(self.segments, at, central, before))
            self._voices[key] = normed([0.0, score])[1]
        return self._voices[key]

    def targets(self, at: int, central: int, roles: Sequence[bool]) -> Iterator[tuple[int, float]]:
        """Yield what the segment may go to, each with its probability."""
        window = self.count if self.count <= EXACT else _WINDOW
        some = [each for each in range(self.count) if each != at and (abs(each - at) <= window or each == central)]
        scores = []
        for target in some:
            given = voices_of(at, target, central, roles)
            key = (at, target, (target == central) * 2 + (at < central), given)
            if key not in self._targets:
                features = target_features(self.segments, at, target, central, given)
                self._targets[key] = weigh(self.model.target, features)
            scores.append(self._targets[key])
        return zip(some, normed(scores), strict=True)

    def shares(self, central: int) -> Iterator[tuple[tuple[bool, ...], float]]:
        """Yield who speaks where, with the probability of that: all of them, or the likeliest in a long text."""
        held: list[tuple[tuple[bool, ...], float]] = [((), 1.0)]
        for at in range(self.count):
            grown = []
            for roles, chance in held:
                opposed = self.opposed(at, central, bool(roles) and roles[-1])
                grown += [((*roles, True), chance * opposed), ((*roles, False), chance * (1 - opposed))]
            held = [each for each in grown if each[1] > 0]
            if self.count > EXACT:
                held = sorted(held, key=lambda each: -each[1])[:_BEAM]
        return iter(held)


def chances(segments: Sequence[Segment], model: Model) -> Chances:
    """What the model thinks of each segment, summed over all that it thinks possible for the others."""
    reading = _Reading(segments, model)
    count = len(segments)
    likely = sorted(range(count), key=lambda at: -reading.roots[at])[: count if count <= EXACT else _ROOTS]
    central, opposed = [0.0] * count, [0.0] * count
    going: list[dict[tuple[int, bool], float]] = [{} for _ in segments]
    for root in likely:
        for roles, share in reading.shares(root):
            chance = reading.roots[root] * share
            central[root] += chance
            if chance < 1e-4:
                continue
            for at in range(count):
                opposed[at] += chance * roles[at]
                if at == root:
                    continue
                for target, part in reading.targets(at, root, roles):
                    key = (target, roles[at] != roles[target])
                    going[at][key] = going[at].get(key, 0.0) + chance * part
    return Chances(tuple(central), tuple(opposed), tuple(going))
