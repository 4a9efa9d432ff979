"""How good a draft of an article is, beside a map that a person made of it.

    python tests/tools/score_draft.py ARTICLE GOLD [GOLD ...]

GOLD is a JSON file as in tests/corpus/drafts: a map, and where in the article each of its boxes stands.
"""

import hashlib
import sys
from itertools import product
from pathlib import Path
from typing import NamedTuple

import msgspec

from argmap import formats
from argmap.article.draft import draft
from argmap.article.proposal import Draft, Span
from argmap.article.reading import read
from argmap.model import ArgumentMap, Claim, Evidence, Inference
from argmap.shipped import shipped


class Gold(msgspec.Struct):
    """Where each box of a map stands in an article."""

    about: str
    map: str
    sha256: str
    spans: dict[str, list[Span]]


class Score(NamedTuple):
    """What is right, of what was found, of what there was to find."""

    right: int
    found: int
    wanted: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where nothing was found or wanted."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 0.0


class Scores(NamedTuple):
    """Of spans, of kinds among the spans found, of who leads where, and whether a main claim is one of the gold's."""

    spans: Score
    kinds: Score
    relations: Score
    central: bool


def overlap(one: Span, other: Span) -> float:
    """Return the share of the characters of either that both have."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(both, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def scores(found: Draft, gold: ArgumentMap, spans: dict[str, list[Span]]) -> Scores:
    """Compare a draft with a map. A statement is found when half of one of its spans is half of one of the map's."""
    mine = [(each.span, *each.repeats) for each in found.statements]
    held: dict[int, set[str]] = {
        place: {key for key, theirs in spans.items() if any(overlap(a, b) >= 0.5 for a, b in product(own, theirs))}
        for place, own in enumerate(mine)
    }
    hit = {key for keys in held.values() for key in keys}
    # Boxes that share their first span are one thing to find: a sentence that lists five visits.
    units = {key: spans[key][0] for key in spans}
    right = len({units[key] for key in hit})
    kinds = [
        (found.statements[place].kind, "evidence" if isinstance(gold[key], Evidence) else "claim")
        for place, keys in held.items()
        for key in sorted(keys)[:1]
    ]
    matched = sum(1 for keys in held.values() if keys)
    wanted = {
        (units[premise], units[step.conclusion])
        for step in gold.of_kind(Inference)
        for premise in step.premises
        if premise in spans and step.conclusion in spans
    }
    drawn = {
        (units[a], units[b])
        for step in found.relations
        if step.function == "support"
        for premise in step.premises
        for a, b in product(held[premise], held[step.target])
        if units[a] != units[b]
    }
    loose = sum(1 for step in found.relations if not all(held[each] for each in (*step.premises, step.target)))
    main = [key for place, each in enumerate(found.statements) if each.main for key in held[place]]
    return Scores(
        Score(right, len(mine) - matched + right, len(set(units.values()))),
        Score(sum(ours == theirs for ours, theirs in kinds), len(kinds), len(kinds)),
        Score(len(drawn & wanted), len(drawn) + loose, len(wanted)),
        any(isinstance(gold[key], Claim) and gold[key].main for key in main),  # type: ignore[union-attr]
    )


def main(article: Path, *golds: Path) -> int:
    """Print the scores."""
    data = article.read_bytes()
    text = read(data, article.name).text
    raw = data.decode()
    found = draft(text)
    assert found is not None
    for path in golds:
        gold = msgspec.json.decode(path.read_bytes(), type=Gold)
        if hashlib.sha256(data).hexdigest() != gold.sha256:
            print(f"{path.name} is about another text than {article.name}", file=sys.stderr)
            return 1
        spans = {key: [moved(each, raw, text) for each in theirs] for key, theirs in gold.spans.items()}
        result = scores(found, formats.read(shipped("samples", gold.map)), spans)
        print(f"{len(found.statements)} statements, {len(found.relations)} relations; gold: {path.stem}")
        for name in ("spans", "kinds", "relations"):
            score: Score = getattr(result, name)
            print(
                f"  {name:<10} F1 {score.f1:.2f}  ({score.right} right of {score.found} found, {score.wanted} wanted)"
            )
        print(f"  main claim {'is one of the gold’s' if result.central else 'is none of the gold’s'}")
    return 0


def moved(span: Span, raw: str, text: str) -> Span:
    """Return where a span of the file stands in the text as it was read: behind as many signs that are no blanks."""
    places = [at for at, sign in enumerate(text) if not sign.isspace()]
    before = len("".join(raw[: span[0]].split()))
    within = len("".join(raw[span[0] : span[1]].split()))
    return places[before], places[before + within - 1] + 1


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
