"""An arggraph file as it stands: its segments, units and edges, by the names that the file gives them."""

import re
from collections import Counter
from itertools import islice
from typing import Any
from xml.etree import ElementTree

import msgspec
from msgspec import Struct

from argmap.formats.decoding import decoded_json
from argmap.formats.errors import FileFormatError, in_line
from argmap.formats.reading import Given
from argmap.language import tr

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder()

#: How often a joint is a part of a joint, and how many units one segment is a part of: once and one, in the corpora.
_DEEPEST, _MOST = 4, 16


class Segment(Struct, frozen=True):
    """A piece of the text, or one that is only meant (`implicit`)."""

    text: str
    implicit: bool = False


class Edge(Struct, frozen=True):
    """An edge from a unit to a unit or to another edge."""

    source: str
    target: str
    type: str


class Arggraph(Struct, frozen=True):
    """A graph: units by name with their voice ("pro" or "opp"), and the segments that make up each.

    `edges` are those among units and edges; `steps` says of each which one it is, or adds a premise to, if any.
    `repeated` are names that two units or segments have; `argmap` is what our own element holds.
    """

    name: str
    topic: str
    stance: str
    segments: dict[str, Segment]
    units: dict[str, str]
    parts: dict[str, list[str]]
    edges: dict[str, Edge]
    steps: dict[str, str | None]
    repeated: tuple[str, ...] = ()
    argmap: Any = None


def parsed(content: bytes, name: str) -> Arggraph:
    """Return the graph in a file; its entities are none but those of XML itself. Raises FileFormatError."""
    # An entity can only be declared in these letters, in an encoding that holds ASCII.
    if b"<!ENTITY" in content or b"\x00" in content:
        hint = tr("Save it as UTF-8 without a DOCTYPE.")
        raise FileFormatError(tr("This graph declares entities, which argmap does not read"), where=name, hint=hint)
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        line, column = error.position
        where = in_line(name, f"{line}:{column + 1}")
        raise FileFormatError(tr("This is not well-formed XML"), where=where) from error
    except (ValueError, LookupError) as error:  # An encoding that nobody knows.
        raise FileFormatError(tr("This is not well-formed XML"), where=name, hint=str(error)) from error
    if root.tag != "arggraph":
        hint = tr("The root of such a graph is `arggraph`.")
        raise FileFormatError(tr("This is XML, but no argument graph"), where=name, hint=hint)
    return _graph(root, name)


def spaced(text: str) -> str:
    """Return the text with one blank for each run of them.

    >>> spaced("  so  it is ")
    'so it is'
    """
    return re.sub(r"\s+", " ", text).strip()


def allowed(text: str) -> str:
    """Return the text without what XML 1.0 forbids even as an entity."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _graph(root: ElementTree.Element, name: str) -> Arggraph:
    segments = {
        edu.get("id", ""): Segment(spaced(_words(edu)), edu.get("implicit") == "true") for edu in root.iter("edu")
    }
    named = Counter(element.get("id", "") for tag in ("edu", "adu") for element in root.iter(tag))
    units = {adu.get("id", ""): adu.get("type", "") for adu in root.iter("adu")}
    edges, whole = _edges(root, set(units))
    parts: dict[str, list[str]] = {}
    for segment in segments:
        for unit in _wholes(segment, whole):
            if unit in units:
                parts.setdefault(unit, []).append(segment)
    return Arggraph(
        name=root.get("id", ""),
        topic=root.get("topic_id", ""),
        stance=root.get("stance", ""),
        segments=segments,
        units=units,
        parts=parts,
        edges=edges,
        steps=_steps(edges),
        repeated=tuple(each for each, count in named.items() if count > 1),
        argmap=_ours(root, name),
    )


def _edges(root: ElementTree.Element, taken: set[str]) -> tuple[dict[str, Edge], dict[str, dict[str, None]]]:
    """Return the edges among units and edges by name, and what each segment and joint is a part of.

    Names of edges come before those that are made up for edges without one, or with that of another.
    """
    named: dict[int, str] = {}
    found = list(root.iter("edge"))
    for place, element in enumerate(found):
        key = element.get("id", "")
        if key and key not in taken and element.get("type") != "seg":
            taken.add(key)
            named[place] = key
    edges: dict[str, Edge] = {}
    whole: dict[str, dict[str, None]] = {}
    for place, element in enumerate(found):
        edge = Edge(element.get("src", ""), element.get("trg", ""), element.get("type", ""))
        if edge.type == "seg":
            whole.setdefault(edge.source, {})[edge.target] = None
            continue
        key = named.get(place, "")
        if not key:
            key = element.get("id") or f"{edge.source}-{edge.target}"
            key = key if key not in taken else f"{key}-{place}"
            while key in taken:
                key += "'"
            taken.add(key)
        edges[key] = edge
    return edges, whole


def _words(element: ElementTree.Element) -> str:
    return "".join([element.text or "", *(each.tail or "" for each in element)])


def _steps(edges: dict[str, Edge]) -> dict[str, str | None]:
    steps: dict[str, str | None] = {}
    for start in edges:
        path: dict[str, None] = {}
        at = start
        while at in edges and edges[at].type == "add" and at not in steps and at not in path:
            path[at] = None
            at = edges[at].target
        found = steps.get(at, at if at in edges and at not in path else None)
        steps.update(dict.fromkeys([*path, *([at] if found == at else [])], found))
    return steps


def _wholes(segment: str, whole: dict[str, dict[str, None]]) -> dict[str, None]:
    """What a segment is a part of, through joints that are parts themselves."""
    found: dict[str, None] = {}
    level = [segment]
    for _ in range(_DEEPEST):
        level = list(islice((each for part in level for each in whole.get(part, ()) if each not in found), _MOST))
        found.update(dict.fromkeys(level))
    return found


def _ours(root: ElementTree.Element, name: str) -> Any:
    element = root.find("argmap")
    if element is None:
        return None
    try:
        return decoded_json(Given((element.text or "null").encode(), name), _DECODER)
    except FileFormatError as error:
        what = tr("The element `argmap` does not hold JSON")
        raise FileFormatError(what, where=name, hint=tr("Remove the element to read the graph alone.")) from error
