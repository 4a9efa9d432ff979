"""How good a draft of an article is, beside a map that a person made of it.

    python tests/tools/score_draft.py ARTICLE GOLD [GOLD ...]
    python tests/tools/score_draft.py --list ARTICLE GOLD       what was missed and what is wrong, too

GOLD is a JSON file as in tests/corpus/drafts: a sample map and where in the article each of its boxes stands, or a map
in the words of the text, which is read from beside it.
"""

import hashlib
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import msgspec

from argmap import formats
from argmap.article.draft import draft
from argmap.article.proposal import Draft, Function, Span
from argmap.article.reading import read
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.shipped import shipped

Pair = tuple[Span, Span]


class Gold(msgspec.Struct, forbid_unknown_fields=True):
    """Where each box of a map stands in an article."""

    about: str
    map: str
    sha256: str
    spans: dict[str, list[Span]]


class GoldInWords(msgspec.Struct, forbid_unknown_fields=True):
    """A map in the words of a text: each box with the words that say it, at first or most fully in front."""

    about: str
    text: str
    main: str
    claims: dict[str, list[str]]
    evidence: dict[str, list[str]]
    supports: list[tuple[str, str]]
    attacks: list[tuple[str, str]]

    def records(self) -> ArgumentMap:
        """Return the map; a pair of boxes is a step or an objection by itself."""
        boxes = [
            *(Claim(id=key, text=said[0], main=key == self.main) for key, said in self.claims.items()),
            *(Evidence(id=key, text=said[0], type="event") for key, said in self.evidence.items()),
        ]
        steps = [
            *(Inference(id=f"i{at}", premises=(a,), conclusion=b) for at, (a, b) in enumerate(self.supports)),
            *(Objection(id=f"o{at}", premises=(a,), target=b) for at, (a, b) in enumerate(self.attacks)),
        ]
        return ArgumentMap([*boxes, *steps])

    def spans(self, text: str) -> dict[str, list[Span]]:
        """Return where the words stand in the text."""
        held: dict[str, list[Span]] = {}
        for key, said in (*self.claims.items(), *self.evidence.items()):
            held[key] = [(text.index(words), text.index(words) + len(words)) for words in said]
        return held


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
    """Of spans, of kinds among the spans found, of who leads where, and whether a main claim is one of the gold's.

    `relations` are the reasons between boxes that the text has words for; `through` those, too, that lead there over
    boxes that a person had to add. `attacks` are the objections; `missed` and `wrong` are the pairs of either.
    """

    spans: Score
    kinds: Score
    relations: Score
    through: Score
    attacks: Score
    central: bool
    missed: tuple[tuple[Function, Pair], ...] = ()
    wrong: tuple[tuple[Function, Pair], ...] = ()
    other_kinds: tuple[tuple[Span, str], ...] = ()


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
    levels: dict[Function, Score] = {}
    missed: list[tuple[Function, Pair]] = []
    wrong: list[tuple[Function, Pair]] = []
    through = Score(0, 0, 0)
    for function in ("support", "attack"):
        pairs = [(a, b) for a, b in _pairs(gold, function) if a in spans and b in spans]
        wanted = {(units[a], units[b]) for a, b in pairs if units[a] != units[b]}
        drawn: set[Pair] = set()
        loose = 0
        for step in found.relations:
            if step.function != function:
                continue
            ends = [(premise, step.target) for premise in step.premises]
            if not all(held[each] for pair in ends for each in pair):
                loose += 1
                wrong += [(function, (mine[a][0], mine[b][0])) for a, b in ends]
            drawn |= {
                (units[a], units[b])
                for premise, target in ends
                for a, b in product(held[premise], held[target])
                if units[a] != units[b]
            }
        levels[function] = Score(len(drawn & wanted), len(drawn) + loose, len(wanted))
        if function == "support":
            wanted = {(units[a], units[b]) for a, b in _through(gold, spans) if units[a] != units[b]}
            through = Score(len(drawn & wanted), len(drawn) + loose, len(wanted))
        missed += [(function, pair) for pair in sorted(wanted - drawn)]
        wrong += [(function, pair) for pair in sorted(drawn - wanted)]
    main = [key for place, each in enumerate(found.statements) if each.main for key in held[place]]
    return Scores(
        Score(right, len(mine) - matched + right, len(set(units.values()))),
        Score(sum(ours == theirs for ours, theirs in kinds), len(kinds), len(kinds)),
        levels["support"],
        through,
        levels["attack"],
        any(isinstance(gold[key], Claim) and gold[key].main for key in main),  # type: ignore[union-attr]
        tuple(missed),
        tuple(wrong),
        tuple(
            (mine[place][0], found.statements[place].kind)
            for place, keys in held.items()
            for key in sorted(keys)[:1]
            if (found.statements[place].kind == "evidence") != isinstance(gold[key], Evidence)
        ),
    )


def _pairs(gold: ArgumentMap, function: Function) -> Iterator[tuple[str, str]]:
    """Yield which box leads to which; an objection to a step is none to a box."""
    if function == "support":
        for step in gold.of_kind(Inference):
            yield from ((premise, step.conclusion) for premise in step.premises)
    else:
        for objection in gold.of_kind(Objection):
            yield from ((premise, objection.target) for premise in objection.premises)


def _through(gold: ArgumentMap, spans: dict[str, list[Span]]) -> Iterator[tuple[str, str]]:
    """Yield which box with words leads to which, over as many boxes without words as there are between them."""
    leads: dict[str, list[str]] = {}
    for a, b in _pairs(gold, "support"):
        leads.setdefault(a, []).append(b)
    for start in leads.keys() & spans.keys():
        queue, seen = list(leads[start]), {start}
        while queue:
            aim = queue.pop()
            if aim in seen:
                continue
            seen.add(aim)
            if aim in spans:
                yield start, aim
            else:
                queue += leads.get(aim, [])


def read_gold(path: Path, data: bytes, text: str) -> tuple[ArgumentMap, dict[str, list[Span]]] | None:
    """Return the map of a gold file and where its boxes stand in a text; None where it is about another text."""
    gold = msgspec.json.decode(path.read_bytes())
    if "map" in gold:
        held = msgspec.convert(gold, Gold)
        if hashlib.sha256(data).hexdigest() != held.sha256:
            return None
        raw = data.decode()
        spans = {key: [moved(each, raw, text) for each in theirs] for key, theirs in held.spans.items()}
        return formats.read(shipped("samples", held.map)), spans
    words = msgspec.convert(gold, GoldInWords)
    return words.records(), words.spans(text)


def main(*arguments: str) -> int:
    """Print the scores."""
    listed = "--list" in arguments
    article, *golds = (Path(each) for each in arguments if each != "--list")
    data = article.read_bytes()
    text = read(data, article.name).text
    found = draft(text)
    assert found is not None
    for path in golds:
        gold = read_gold(path, data, text)
        if gold is None:
            print(f"{path.name} is about another text than {article.name}", file=sys.stderr)
            return 1
        result = scores(found, *gold)
        print(f"{len(found.statements)} statements, {len(found.relations)} relations; gold: {path.stem}")
        for name in ("spans", "kinds", "relations", "through", "attacks"):
            score: Score = getattr(result, name)
            print(
                f"  {name:<10} F1 {score.f1:.2f}  ({score.right} right of {score.found} found, {score.wanted} wanted)"
            )
        print(f"  main claim {'is one of the gold’s' if result.central else 'is none of the gold’s'}")
        if listed:
            for span, kind in result.other_kinds:
                print(f"  taken as {kind}: {_short(text, span)}")
            for name in ("missed", "wrong"):
                for function, (start, aim) in getattr(result, name):
                    sign = "-x" if function == "attack" else "->"
                    print(f"  {name:<6} {_short(text, start)}  {sign}  {_short(text, aim)}")
    return 0


def _short(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].split())[:70]


def moved(span: Span, raw: str, text: str) -> Span:
    """Return where a span of the file stands in the text as it was read: behind as many signs that are no blanks."""
    places = [at for at, sign in enumerate(text) if not sign.isspace()]
    before = len("".join(raw[: span[0]].split()))
    within = len("".join(raw[span[0] : span[1]].split()))
    return places[before], places[before + within - 1] + 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
