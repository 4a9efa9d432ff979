"""How well trees of argumentative texts are found: gold trees from arggraph XML, and the scores of the field."""

import re
from collections.abc import Sequence
from typing import Literal
from xml.etree import ElementTree

from msgspec import Struct

from argmap.article.errors import ArticleError
from argmap.article.structure import Structure
from argmap.language import tr

Linked = Literal["premise", "conclusion"]


class StructureScores(Struct, frozen=True):
    """Macro-averaged F1 of the four levels, as Peldszus & Stede (2015) report them, and correct labelled edges."""

    central: float
    role: float
    function: float
    attachment: float
    labelled: float


#: What the evidence graphs of Peldszus & Stede (2015) reach, trained and tested on the whole corpus of 112 texts.
PUBLISHED = {"central": 0.86, "role": 0.74, "function": 0.76, "attachment": 0.71}


def read_arggraph(content: bytes, *, linked: Linked = "conclusion") -> tuple[tuple[str, ...], Structure]:
    """Return the segments of an arggraph file and its tree.

    An undercut goes to the segment whose step it attacks. A linked premise goes where the premise goes that it joins,
    or, with `linked="premise"` as in the published conversion, to that premise. Where several pieces of text are joined
    to one unit the first is its head.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"\x00" in content:
        raise ArticleError(tr("This graph declares entities, which argmap does not read"))
    try:
        graph = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise ArticleError(tr("This is not well-formed XML"), where=str(error)) from error
    pieces = {edu.get("id", ""): _plain(edu.text or "") for edu in graph.iter("edu") if edu.get("implicit") != "true"}
    edges = {edge.get("id", ""): edge for edge in graph.iter("edge")}
    try:
        return _tree(pieces, edges, linked)
    except (KeyError, StopIteration, RecursionError) as error:
        raise ArticleError(tr("This graph is not a tree of statements"), where=str(error)) from error


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _tree(
    pieces: dict[str, str], edges: dict[str, ElementTree.Element], linked: Linked
) -> tuple[tuple[str, ...], Structure]:
    """The segments and the tree of a graph whose ids all lead somewhere."""
    order = list(pieces)
    unit = {edge.get("src", ""): edge.get("trg", "") for edge in edges.values() if edge.get("type") == "seg"}
    heads: dict[str, int] = {}
    joined: dict[int, int] = {}
    for at, piece in enumerate(order):
        whole = unit[piece]
        while whole in unit:
            whole = unit[whole]
        if whole in heads:
            joined[at] = heads[whole]
        heads.setdefault(whole, at)
    targets: list[int | None] = [joined.get(at) for at in range(len(order))]
    functions: list[Literal["support", "attack"] | None] = [
        "support" if at in joined else None for at in range(len(order))
    ]
    for edge in edges.values():
        kind = edge.get("type")
        if kind == "seg" or edge.get("src") not in heads:
            continue
        at = heads[edge.get("src", "")]
        goal, attacks = _goal(edge, edges, linked)
        targets[at], functions[at] = heads[goal], "attack" if attacks else "support"
    central = next(at for at, target in enumerate(targets) if target is None)
    found = Structure(central, tuple(targets), tuple(functions), (1.0,) * len(order))
    for start in range(len(order)):
        higher: int | None = start
        for _ in order:
            higher = None if higher is None else targets[higher]
        if higher is not None:
            raise KeyError(order[start])
    return tuple(pieces.values()), found


def _goal(edge: ElementTree.Element, edges: dict[str, ElementTree.Element], linked: Linked) -> tuple[str, bool]:
    """The unit that an edge leads to in the end, and whether it attacks."""
    kind, goal = edge.get("type"), edge.get("trg", "")
    for _ in edges:
        if goal not in edges:
            return goal, kind in {"reb", "und"}
        if kind == "add" and linked == "conclusion":
            kind, goal = edges[goal].get("type"), edges[goal].get("trg", "")
        else:
            goal = edges[goal].get("src", "")
    raise KeyError(goal)


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
