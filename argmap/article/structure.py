"""The tree of a short argumentative text: its central claim, and what each other segment supports or attacks.

After Peldszus & Stede, "Joint prediction in MST-style discourse parsing for argumentation mining" (EMNLP 2015): what
is likely on each level goes into the weights of one graph, and the best tree in it is the answer.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct

from argmap.article.marks import Language
from argmap.article.structure_features import read_segments
from argmap.article.structure_model import EXACT, Chances, Model, chances, shipped_model

#: From this probability on a segment counts as an opponent's.
_OPPOSED = 0.5
_ROOTS = 3


class Structure(Struct, frozen=True):
    """A tree over segments, by their places: all but the central claim go to one other, in support or in attack.

    `scores` are probabilities: that the claim is the claim, and of every other that it goes where it goes.
    """

    central: int
    targets: tuple[int | None, ...]
    functions: tuple[Literal["support", "attack"] | None, ...]
    scores: tuple[float, ...]


def structure(segments: Sequence[str], language: Language, model: Model | None = None) -> Structure:
    """Return the likeliest tree of a text that is given as its segments in order; there must be one at least.

    >>> structure(["The pool should open earlier,", "because many swim before work."], "en").targets
    (None, 0)
    """
    if not segments:
        raise ValueError("a text has at least one segment")
    if len(segments) == 1:
        return Structure(0, (None,), (None,), (1.0,))
    return best_tree(chances(read_segments(segments, language), model or shipped_model(language)))


def best_tree(given: Chances) -> Structure:
    """Return the tree that most of what is given agrees with."""
    count = len(given.central)
    roots = sorted(range(count), key=lambda at: -given.central[at])[: count if count <= EXACT else _ROOTS]
    best: tuple[float, int, dict[int, int], list[bool]] | None = None
    for root in roots:
        roles = [at != root and chance >= _OPPOSED for at, chance in enumerate(given.opposed)]
        edges = {
            at: {
                target: given.going[at].get((target, roles[at] != roles[target]), 0.0)
                for target in range(count)
                if target != at
            }
            for at in range(count)
            if at != root
        }
        heads = arborescence(edges, root)
        total = 2 * given.central[root] + sum(edges[at][target] for at, target in heads.items())
        if best is None or total > best[0]:
            best = (total, root, heads, roles)
    assert best is not None, "there is a root"
    _, central, heads, roles = best
    functions: list[Literal["support", "attack"] | None] = []
    scores = []
    for at in range(count):
        if at == central:
            functions.append(None)
            scores.append(given.central[at])
        else:
            attacks = roles[at] != roles[heads[at]]
            functions.append("attack" if attacks else "support")
            scores.append(min(1.0, given.going[at].get((heads[at], attacks), 0.0)))
    return Structure(central, tuple(heads.get(at) for at in range(count)), tuple(functions), tuple(scores))


def arborescence(edges: Mapping[int, Mapping[int, float]], root: int) -> dict[int, int]:
    """Return where each node goes in the heaviest tree towards `root` (Chu & Liu 1965, Edmonds 1967).

    `edges[node][target]` are weights, and every node has one to the root.

    >>> arborescence({1: {0: 1.0, 2: 5.0}, 2: {0: 2.0, 1: 5.0}}, 0)
    {1: 2, 2: 0}
    """
    heads = {node: max(sorted(row), key=row.__getitem__) for node, row in edges.items()}
    cycle = _cycle(heads, root)
    if cycle is None:
        return heads
    inside = set(cycle)
    met = max([*edges, root, *(target for row in edges.values() for target in row)]) + 1
    leaving: dict[int, tuple[float, int]] = {}
    for node in cycle:
        for target, weight in edges[node].items():
            gain = weight - edges[node][heads[node]]
            if target not in inside and (target not in leaving or gain > leaving[target][0]):
                leaving[target] = (gain, node)
    entering: dict[int, int] = {}
    shrunk: dict[int, dict[int, float]] = {met: {target: gain for target, (gain, _) in leaving.items()}}
    for node, row in edges.items():
        if node in inside:
            continue
        shrunk[node] = {target: weight for target, weight in row.items() if target not in inside}
        within = [target for target in sorted(row) if target in inside]
        if within:
            entering[node] = max(within, key=row.__getitem__)
            shrunk[node][met] = row[entering[node]]
    found = arborescence(shrunk, root)
    out = found.pop(met)
    found = {node: entering[node] if target == met else target for node, target in found.items()}
    found |= {node: heads[node] for node in cycle}
    found[leaving[out][1]] = out
    return dict(sorted(found.items()))


def _cycle(heads: Mapping[int, int], root: int) -> list[int] | None:
    """The nodes of a cycle, if following where nodes go leads into one."""
    done = {root}
    for start in heads:
        path: list[int] = []
        node = start
        while node not in done:
            done.add(node)
            path.append(node)
            node = heads[node]
        if node in path:
            return path[path.index(node) :]
    return None
