"""Learn the weights of `assets/drafting/structure-*.json` from the texts beside them.

`python tests/tools/train_structure.py` writes the weights; with `--check` it writes nothing and scores, by ten folds,
how well texts are understood that were not learnt from. Same texts, same weights.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from structure_scores import opposed, structure_scores

from argmap.article.marks import Language
from argmap.article.structure import Structure, structure
from argmap.article.structure_features import central_features, read_segments, role_features, target_features, voices_of
from argmap.article.structure_model import EXACT, Model, normed, weigh

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "drafting"
ROUNDS, RATE, PENALTY = 60, 0.3, 0.02

Text = tuple[tuple[str, ...], Structure]
Choice = tuple[list[list[str]], int]
"""The features of each answer to a question, and which answer is right."""


def texts(language: Language) -> list[Text]:
    """The texts to learn from."""
    blocks = (FOLDER / f"training-{language}.tsv").read_text("utf-8").split("\n\n")
    found = []
    for block in blocks:
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        if not rows:
            continue
        targets = tuple(None if place == "=" else int(place[:-1]) - 1 for place, _ in rows)
        functions = tuple(None if place == "=" else "attack" if place[-1] == "-" else "support" for place, _ in rows)
        assert targets.count(None) == 1, rows
        assert all(target is None or (target != at and target < len(rows)) for at, target in enumerate(targets)), rows
        tree = Structure(targets.index(None), targets, functions, (1.0,) * len(rows))
        opposed(tree)
        found.append((tuple(words for _, words in rows), tree))
    return found


def central_choices(text: Text, language: Language) -> Iterator[Choice]:
    segments = read_segments(text[0], language)
    yield [central_features(segments, at) for at in range(len(segments))], text[1].central


def role_choices(text: Text, language: Language) -> Iterator[Choice]:
    segments, tree = read_segments(text[0], language), text[1]
    voices = opposed(tree)
    for at in range(len(segments)):
        if at != tree.central:
            yield [[], role_features(segments, at, tree.central, at > 0 and voices[at - 1])], int(voices[at])


def target_choices(text: Text, language: Language) -> Iterator[Choice]:
    segments, tree = read_segments(text[0], language), text[1]
    voices = opposed(tree)
    for at, goal in enumerate(tree.targets):
        if goal is None:
            continue
        others = [other for other in range(len(segments)) if other != at]
        yield (
            [
                target_features(segments, at, other, tree.central, voices_of(at, other, tree.central, voices))
                for other in others
            ],
            others.index(goal),
        )


def learn(choices: Sequence[Choice], penalty: float = PENALTY) -> dict[str, float]:
    """Weights that make the right answers likely: AdaGrad with L2, averaged over the second half of the rounds."""
    weights: dict[str, float] = defaultdict(float)
    moved: dict[str, float] = defaultdict(lambda: 1e-2)
    total: dict[str, float] = defaultdict(float)
    for turn in range(ROUNDS):
        slope: dict[str, float] = defaultdict(float)
        for start in range(0, len(choices), 16):
            slope.clear()
            for answers, right in choices[start : start + 16]:
                chances = normed([weigh(weights, features) for features in answers])
                for at, features in enumerate(answers):
                    error = (at == right) - chances[at]
                    for feature in features:
                        slope[feature] += error
            share = len(choices[start : start + 16]) / len(choices)
            for feature, rise in slope.items():
                rise -= penalty * len(choices) * share * weights[feature]
                moved[feature] += rise * rise
                weights[feature] += RATE * rise / moved[feature] ** 0.5
        if turn >= ROUNDS // 2:
            for feature, weight in weights.items():
                total[feature] += weight
    kept = {feature: round(weight / (ROUNDS - ROUNDS // 2), 3) for feature, weight in sorted(total.items())}
    return {feature: weight for feature, weight in kept.items() if abs(weight) >= 0.01}


def trained(some: Sequence[Text], language: Language, penalty: float = PENALTY) -> Model:
    return Model(
        learn([choice for text in some for choice in central_choices(text, language)], penalty),
        learn([choice for text in some for choice in role_choices(text, language)], penalty),
        learn([choice for text in some for choice in target_choices(text, language)], penalty),
    )


def check(language: Language, penalty: float) -> None:
    some = texts(language)
    pairs = []
    for fold in range(10):
        model = trained([text for at, text in enumerate(some) if at % 10 != fold], language, penalty)
        pairs += [(tree, structure(words, language, model)) for words, tree in some[fold::10] if len(words) <= EXACT]
    print(language, len(some), penalty, structure_scores(pairs))


def main() -> None:
    languages: tuple[Language, ...] = ("en", "de")
    for language in languages:
        if not (FOLDER / f"training-{language}.tsv").exists():
            continue
        if "--check" in sys.argv:
            for penalty in (0.01, 0.03, 0.05):
                check(language, penalty)
            continue
        model = trained(texts(language), language)
        content = json.dumps(
            {name: getattr(model, name) for name in ("central", "role", "target")}, ensure_ascii=False, indent=0
        )
        (FOLDER / f"structure-{language}.json").write_text(content + "\n", "utf-8")


if __name__ == "__main__":
    main()
