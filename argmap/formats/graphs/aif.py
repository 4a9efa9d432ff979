"""AIF as JSON: what AIFdb serves, and what OVA (2 and 3) saves, which is the same graph in other wrappings.

After the files of AIFdb (http://corpora.aifdb.org) and OVA themselves: numbers may stand for text and text for numbers
in them, and any list may be null or missing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct, field

from argmap.formats.assembling import Assembly
from argmap.formats.decoding import decoded_json, keys_of
from argmap.formats.errors import FileFormatError
from argmap.formats.graphs.wiring import CONFLICT, STATEMENT, STEP, Arrow, Node, arrows_of, assemble, nodes_of
from argmap.formats.keeping import Keeps
from argmap.formats.reading import Given, Reading
from argmap.language import later, tr
from argmap.model import ArgumentMap

KEEPS = Keeps(frozenset({"inference.scheme"}))

Name = str | int | float | None


class AifNode(Struct):
    """A node as AIFdb, OVA 2 and OVA 3 write it."""

    node_id: Name = field(default=None, name="nodeID")
    id: Name = None
    type: Name = ""
    text: Name = ""
    scheme: Name = None


class _Edge(Struct):
    from_id: Name = field(default=None, name="fromID")
    to_id: Name = field(default=None, name="toID")
    from_node: AifNode | None = field(default=None, name="from")
    to_node: AifNode | None = field(default=None, name="to")


class _Fulfilment(Struct):
    node_id: Name = field(default=None, name="nodeID")
    scheme_id: Name = field(default=None, name="schemeID")


class Graph(Struct):
    """The lists of an AIF graph."""

    nodes: Sequence[AifNode] | None = None
    edges: list[_Edge] | None = None
    fulfilments: list[_Fulfilment] | None = field(default=None, name="schemefulfillments")


_DECODER = msgspec.json.Decoder(Graph, strict=False)
_LOOKS = re.compile(rb'"(?:nodeID|formEdgeID)"\s*:')

#: AIFdb's schemes by number, where its files name them; those that say nothing have no name here.
SCHEMES: Mapping[str, str] = {
    "0": "",
    "71": "",
    "72": "",
    "144": "",
    "1": "Analogy",
    "4": "CauseToEffect",
    "14": "Example",
    "15": "ExpertOpinion",
    "23": "PopularOpinion",
    "28": "PracticalReasoning",
    "31": "VerbalClassification",
    "61": "EstablishedRule",
    "160": "ArgumentFromAuthority",
    "172": "Ad hominem",
}
#: How values that can stand for no text are called in a report.
STRANGE = later("Values that are no text")
_NUMBERS = {name: number for number, name in SCHEMES.items() if name}
_DEFAULT = "Default Inference"
_PLAIN = {_DEFAULT, "Default Conflict", "Default Rephrase", "RA", "CA", "MA", ""}


def looks_like(data: bytes) -> bool:
    """Whether the bytes are what AIFdb serves."""
    keys = keys_of(data)
    return bool(keys & {"nodes", "edges"}) and ("locutions" in keys or _LOOKS.search(data) is not None)


def read(given: Given) -> Reading:
    """Return the map of an AIF file; locutions, and what only they need, are named as lost.

    Statements are claims, because AIF does not tell evidence apart. Raises FileFormatError.
    """
    graph = decoded_json(given, _DECODER)
    if graph.nodes is None and graph.edges is None:
        hint = tr("AIF holds `nodes` and `edges`.")
        raise FileFormatError(tr("This is JSON, but no AIF"), where=given.name, hint=hint)
    assembly = Assembly()
    take(assembly, graph)
    return assembly.finished()


def take(assembly: Assembly, graph: Graph) -> None:
    """Take the graph of an AIF file into a map in the making."""
    nodes, arrows = wired(graph)
    for name, count in Counter(node.name for node in nodes).items():
        if count > 1:
            assembly.losses.add(tr("Nodes with the number of another"), name)
    assemble(assembly, nodes, arrows)


def wired(graph: Graph) -> tuple[list[Node], list[Arrow]]:
    """Return the nodes and arrows of the graph of an AIF file."""
    schemes = {as_text(each.node_id): as_text(each.scheme_id) for each in graph.fulfilments or ()}
    nodes = graph.nodes or ()
    named = [_node(each, name, schemes) for each, name in zip(nodes, names_of(nodes), strict=True)]
    return named, [_arrow(each) for each in graph.edges or ()]


def names_of(nodes: Sequence[AifNode]) -> list[str]:
    """Return what nodes are called; those that the file gives no number are counted.

    >>> names_of([AifNode(id="1. node"), AifNode(node_id=7)]), names_of([AifNode(), AifNode(id="1. node")])
    (['1. node', '7'], ["1. node'", '1. node'])
    """
    names = [as_text(node.node_id if node.node_id is not None else node.id) for node in nodes]
    taken = set(names)
    for place, name in enumerate(names):
        if not name:
            name = f"{place + 1}. node"
            while name in taken:
                name += "'"
            names[place] = name
    return names


def write(records: ArgumentMap) -> bytes:
    """Return the graph as AIFdb would serve it, one node or edge a line; the same map gives the same bytes."""
    return document(nodes_of(records), arrows_of(records))


def document(nodes: Iterable[Node], arrows: Iterable[Arrow]) -> bytes:
    """Return the file of a graph."""
    listed = [msgspec.json.encode(written(node)) for node in nodes]
    edges = [
        msgspec.json.encode({"edgeID": f"edge{place}", "fromID": start, "toID": end, "formEdgeID": None})
        for place, (start, end) in enumerate(arrows, 1)
    ]
    lines = [b'{"nodes":[', b",\n".join(listed), b'],"edges":[', b",\n".join(edges), b'],"locutions":[]}', b""]
    return b"\n".join(lines)


def written(node: Node) -> dict[str, str]:
    """Return a node as AIFdb would serve it."""
    plain = {"nodeID": node.name, "text": node.text, "type": node.type, "timestamp": ""}
    if node.type == STATEMENT:
        return plain
    name, number = ("Default Conflict", "71") if node.type == CONFLICT else (_DEFAULT, "72")
    if node.type == STEP and node.scheme:
        name, number = node.scheme, _NUMBERS.get(node.scheme, "")
    scheme = {"scheme": name, **({"schemeID": number} if number else {})}
    return {**plain, "text": name, **scheme}


def _node(node: AifNode, name: str, schemes: Mapping[str, str]) -> Node:
    kind, words = as_text(node.type), as_text(node.text)
    if kind not in (STEP, CONFLICT):
        return Node(name, kind, words)
    scheme = as_text(node.scheme)
    if scheme and node.node_id is not None:  # AIFdb writes a name, OVA 2 a number.
        return Node(name, kind, words, None if scheme in (_DEFAULT, "Default Conflict") else scheme)
    return Node(name, kind, words, scheme_of(scheme or schemes.get(name, ""), words))


def scheme_of(scheme: str, words: str) -> str | None:
    """Return a step's scheme from the name or number that a file gives, and the words in its box.

    >>> scheme_of("14", "RA"), scheme_of("237", "Consequences"), scheme_of("72", "Default Inference")
    ('Example', 'Consequences', None)
    """
    if scheme not in SCHEMES and (not scheme or scheme.isdecimal()) and words not in _PLAIN:
        scheme = words  # The box holds the name, which OVA gives a number of its own list.
    scheme = SCHEMES.get(scheme, scheme)
    return scheme if scheme and scheme not in _PLAIN else None


def _arrow(edge: _Edge) -> Arrow:
    return _end(edge.from_id, edge.from_node), _end(edge.to_id, edge.to_node)


def _end(name: Name, node: AifNode | None) -> str:
    """Return what an end of an edge is called: by a number, or by the whole node, as OVA 2 writes it."""
    if name is None and node is not None:
        name = node.node_id if node.node_id is not None else node.id
    return as_text(name)


def is_strange(value: Any) -> bool:
    """Whether a value is none of those that may stand for a text.

    >>> is_strange([1]), is_strange(True), is_strange(None), is_strange(2)
    (True, True, False, False)
    """
    return value is not None and (isinstance(value, bool) or not isinstance(value, str | int | float))


def as_text(value: Any) -> str:
    """Return a name that may be written as a number.

    >>> as_text(12.0), as_text("7_a"), as_text(None), as_text(["no text"])
    ('12', '7_a', '', '')
    """
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None or is_strange(value) else str(value)
