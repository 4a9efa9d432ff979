"""Gold trees of argumentative texts, from files that argmap opens as maps too."""

from typing import Literal

from argmap.article.structure import Structure
from argmap.formats import FileFormatError
from argmap.formats.graphs.arggraph_tree import Arggraph, Edge, parsed

Linked = Literal["premise", "conclusion"]


def read_arggraph(content: bytes, *, linked: Linked = "conclusion") -> tuple[tuple[str, ...], Structure]:
    """Return the segments of an arggraph file and its tree.

    An undercut goes to the segment whose step it attacks. A linked premise goes where the premise goes that it joins,
    or, with `linked="premise"` as in the published conversion, to that premise. Where several pieces of text are joined
    to one unit the first is its head.
    """
    graph = parsed(content, "arggraph")
    try:
        return _tree(graph, linked)
    except (KeyError, StopIteration) as error:
        raise FileFormatError("This graph is not a tree of statements", where=str(error)) from error


def _tree(graph: Arggraph, linked: Linked) -> tuple[tuple[str, ...], Structure]:
    order = [name for name, segment in graph.segments.items() if not segment.implicit]
    units = {segment: unit for unit, parts in graph.parts.items() for segment in parts}
    heads: dict[str, int] = {}
    joined: dict[int, int] = {}
    for at, piece in enumerate(order):
        unit = units[piece]
        if unit in heads:
            joined[at] = heads[unit]
        heads.setdefault(unit, at)
    targets: list[int | None] = [joined.get(at) for at in range(len(order))]
    functions: list[Literal["support", "attack"] | None] = [
        "support" if at in joined else None for at in range(len(order))
    ]
    for edge in graph.edges.values():
        if edge.source in heads:
            at = heads[edge.source]
            goal, attacks = _goal(edge, graph.edges, linked)
            targets[at], functions[at] = heads[goal], "attack" if attacks else "support"
    central = next(at for at, target in enumerate(targets) if target is None)
    found = Structure(central, tuple(targets), tuple(functions), (1.0,) * len(order))
    for start in range(len(order)):
        higher: int | None = start
        for _ in order:
            higher = None if higher is None else targets[higher]
        if higher is not None:
            raise KeyError(order[start])
    return tuple(graph.segments[name].text for name in order), found


def _goal(edge: Edge, edges: dict[str, Edge], linked: Linked) -> tuple[str, bool]:
    """The unit that an edge leads to in the end, and whether it attacks."""
    kind, goal = edge.type, edge.target
    for _ in edges:
        if goal not in edges:
            return goal, kind in {"reb", "und"}
        if kind == "add" and linked == "conclusion":
            kind, goal = edges[goal].type, edges[goal].target
        else:
            goal = edges[goal].source
    raise KeyError(goal)
