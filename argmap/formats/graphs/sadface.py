"""SADFace, the simple argument description format: read in its versions 0.1, 0.2 and 0.5, written as 0.5.4.

After the Python package `sadface` 0.5.4 (https://github.com/Open-Argumentation/SADFace). A document and each of its
nodes and resources have open metadata by namespace: what SADFace has no word for stands in the namespace `argmap`.
"""

import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from argmap.formats.assembling import Assembly
from argmap.formats.decoding import decoded_json, keys_of
from argmap.formats.errors import FileFormatError
from argmap.formats.graphs.aif import STRANGE, Name, as_text, is_strange
from argmap.formats.graphs.beyond import KEY, beyond, parts, restored
from argmap.formats.graphs.wiring import CONFLICT, STATEMENT, STEP, Node, arrows_of, assemble, nodes_of
from argmap.formats.keeping import ALL
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, is_id, position

KEEPS = ALL
VERSION = "0.5.4.0"


class _Source(Struct):
    resource_id: Name = None
    text: Name = ""
    offset: Any = None


class _Node(Struct):
    id: Name = None
    type: Name = ""
    text: Name = ""
    name: Name = ""
    sources: list[_Source] | None = None
    metadata: dict[str, Any] | None = None


class _Edge(Struct):
    source_id: Name = None
    target_id: Name = None


class _Resource(Struct):
    id: Name = None
    content: Name = ""
    type: Name = "text"
    metadata: dict[str, Any] | None = None


class _File(Struct):
    nodes: list[_Node] | None = None
    edges: list[_Edge] | None = None
    resources: list[_Resource] | None = None
    metadata: dict[str, Any] | None = None
    analyst_name: Name = ""
    analyst_email: Name = ""


_DECODER = msgspec.json.Decoder(_File, strict=False)
_ENCODER = msgspec.json.Encoder(order="deterministic")
_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/Open-Argumentation/SADFace")

#: Names of schemes that are conflicts in all but type, and those that say no more than the type of a node.
_CONFLICTS = frozenset(
    {"attack", "con", "conflict", "defeat", "disagree", "disagreement", "rebut", "rebuttal", "refute", "undercut"}
)
_PLAIN_CONFLICTS = frozenset({"", "attack", "conflict"})
_PLAIN = frozenset({"", "support", "inference", "scheme"})
#: What the file says of itself and a map does not.
_NOTES = ("title", "description", "notes")
_ANALYST = ("analyst_name", "analyst_email")


def looks_like(data: bytes) -> bool:
    """Whether the bytes are a SADFace document."""
    return {"nodes", "edges", "resources"} <= keys_of(data)


def read(given: Given) -> Reading:
    """Return the map of a SADFace document; sources of atoms become excerpts. Raises FileFormatError."""
    file = decoded_json(given, _DECODER)
    if file.nodes is None:
        hint = tr("SADFace holds `nodes` and `edges`.")
        raise FileFormatError(tr("This is JSON, but no SADFace"), where=given.name, hint=hint)
    return _Document(file, Path(given.name).stem).reading()


class _Document:
    """A SADFace document on its way into a map."""

    def __init__(self, file: _File, title: str) -> None:
        self._file = file
        self._title = title
        self._assembly = Assembly()
        self._ours: dict[str, dict[str, Any]] = {}
        self._names: dict[str, str] = {}
        self._articles: dict[str, Article] = {}
        self._plain = {as_text(node.id) for node in file.nodes or ()}
        for node in file.nodes or ():
            self._name(node)

    def reading(self) -> Reading:
        file, assembly = self._file, self._assembly
        nodes = [self._node(each) for each in file.nodes or ()]
        arrows = [(self._called(each.source_id), self._called(each.target_id)) for each in file.edges or ()]
        assemble(assembly, nodes, arrows)
        drawn = assembly.finished()
        self._name_what_is_left()
        said = {key: fields for key, fields in self._ours.items() if key in drawn.records}
        more: list[Any] = []
        for resource in file.resources or ():
            self._take_article(resource, more)
        for node in file.nodes or ():
            claim = drawn.records.get(assembly.id_of(self._called(node.id), "c"))
            if isinstance(claim, Claim) and claim.id not in said:
                said[claim.id] = self._anchored(claim, node, more)
        main = self._called(_core(self._file.metadata).get("claim"))
        if main in said and main not in self._ours:
            said[main]["main"] = True
        ours = _namespace(file.metadata).get("records")
        graph = Reading(drawn.records, assembly.losses.found())
        return restored(graph, said, [*more, *(ours if isinstance(ours, list) else ())])

    def _name(self, node: _Node) -> None:
        """Call a node by the id that argmap gave it, else as the file does."""
        ours = _namespace(node.metadata)
        name, key = as_text(node.id), ours.get("id")
        if isinstance(key, str) and is_id(key) and key not in self._ours and (key == name or key not in self._plain):
            self._ours[key] = {field: value for field, value in ours.items() if field != "id"}
            name = key
        elif ours:  # A copy of a node, or one that another program has renamed.
            self._assembly.losses.add(tr("Details of argmap that do not fit"), name)
        if as_text(node.id) in self._names:
            self._assembly.losses.add(tr("Nodes with the number of another"), name)
        self._names.setdefault(as_text(node.id), name)

    def _called(self, name: Name) -> str:
        return self._names.get(as_text(name), as_text(name))

    def _node(self, node: _Node) -> Node:
        name, kind, scheme = self._called(node.id), as_text(node.type), " ".join(as_text(node.name).split())
        plain = scheme.lower().removeprefix("default ")
        if set(node.metadata or {}) - {"core", KEY} or (node.metadata or {}).get("core"):
            self._assembly.losses.add(tr("Metadata of nodes"), name)
        if kind == "atom":
            return Node(name, STATEMENT, as_text(node.text))
        if kind == "conflict" or (kind == "scheme" and plain in _CONFLICTS):
            return Node(name, CONFLICT, scheme=None if plain in _PLAIN_CONFLICTS else scheme)
        if kind in ("inference", "scheme"):
            return Node(name, STEP, scheme=None if plain in _PLAIN else as_text(node.name))
        return Node(name, kind)

    def _take_article(self, resource: _Resource, more: list[Any]) -> None:
        """Add the article of a resource, as argmap wrote it or as the resource says."""
        text, ours, core = as_text(resource.content), _namespace(resource.metadata), _core(resource.metadata)
        said = {**(resource.metadata or {}), **core}
        for name in ("title", "url"):
            if is_strange(said.get(name)):
                self._assembly.losses.add(tr(STRANGE), f"{as_text(resource.id)}.{name}")
        if isinstance(ours.get("id"), str):
            plain = {**ours, "kind": "article", "text": text}
        else:
            extra = {key: value for key, value in said.items() if key not in ("core", "title", "url", KEY)}
            title, url = as_text(said.get("title")) or self._title, as_text(said.get("url")) or None
            key = self._assembly.fresh("a")
            plain = msgspec.to_builtins(Article(id=key, title=title, text=text, url=url, extra=extra))
        self._articles.setdefault(as_text(resource.id), Article(id=plain["id"], title="", text=text))
        more.append(plain)

    def _anchored(self, claim: Claim, node: _Node, more: list[Any]) -> dict[str, Any]:
        """Return what the sources of an atom say of its claim, and add their excerpts."""
        keys = []
        for source in node.sources or ():
            article = self._articles.get(as_text(source.resource_id))
            if article is None:
                self._assembly.losses.add(tr("Sources that are not there"), claim.id)
            else:
                keys.append(self._assembly.fresh("x"))
                more.append(msgspec.to_builtins(_excerpt(keys[-1], article, as_text(source.text), source.offset)))
        return {"excerpt": keys[0], "repeats": keys[1:]} if keys else {}

    def _name_what_is_left(self) -> None:
        losses, core = self._assembly.losses, _core(self._file.metadata)
        for what, keys in ((tr("Notes about the map"), _NOTES), (tr("Who made the map"), _ANALYST)):
            for key in keys:
                if is_strange(core.get(key)):
                    losses.add(tr(STRANGE), key)
                words = as_text(core.get(key)) or as_text(getattr(self._file, key, ""))
                if words:
                    losses.add(what, words[:60])
        for each in self._file.resources or ():
            if as_text(each.type) != "text":
                losses.add(tr("Resources that are no text"), as_text(each.id))


def _namespace(metadata: Mapping[str, Any] | None) -> dict[str, Any]:
    ours = (metadata or {}).get(KEY)
    return ours if isinstance(ours, dict) else {}


def _core(metadata: Mapping[str, Any] | None) -> dict[str, Any]:
    core = (metadata or {}).get("core")
    return core if isinstance(core, dict) else {}


def _excerpt(key: str, article: Article, quote: str, offset: Any) -> Excerpt:
    """The excerpt of a source: where it says, or where its words are first found; else it is known by its words."""
    start = offset if isinstance(offset, int) and 0 <= offset < 1 << 53 else 0
    if article.text[start : start + len(quote)] != quote:
        found = article.text.find(quote)
        start = found if found >= 0 else start
    before = article.text[max(0, start - 32) : start]
    after = article.text[start + len(quote) : start + len(quote) + 32]
    return Excerpt(
        id=key, article=article.id, start=start, end=start + len(quote), quote=quote, before=before, after=after
    )


def write(records: ArgumentMap) -> bytes:
    """Return the document, one entry a line; without a clock or chance, so that the same map gives the same bytes."""
    nodes = [_written(records, node) for node in nodes_of(records)]
    edges = [
        {"id": _uuid(f"{start} {end}"), "source_id": _uuid(start), "target_id": _uuid(end)}
        for start, end in arrows_of(records)
    ]
    resources = [_resource(each) for each in sorted(records.of_kind(Article), key=position)]
    more = [part for part in parts(records) if part["kind"] != "article"]
    main = next((each.id for each in sorted(records.of_kind(Claim), key=position) if each.main), None)
    core = {
        "version": VERSION,
        "id": _uuid(" ".join(each["id"] for each in nodes)),
        "title": "",
        "description": "",
        "notes": "",
        "analyst_name": "",
        "analyst_email": "",
        "created": "",  # There is no clock here.
        "edited": "",
        **({"claim": _uuid(main)} if main else {}),
    }
    metadata = b'{"core":' + _ENCODER.encode(core) + b',"argmap":{"records":' + _lines(more) + b"}}"
    sections = {"resources": resources, "nodes": nodes, "edges": edges}
    lines = [_ENCODER.encode(name) + b":" + _lines(entries) for name, entries in sections.items()]
    return b'{"metadata":' + metadata + b",\n" + b",\n".join(lines) + b"}\n"


def _lines(entries: list[dict[str, Any]]) -> bytes:
    return b"[" + b",\n".join(_ENCODER.encode(each) for each in entries) + b"]"


def _written(records: ArgumentMap, node: Node) -> dict[str, Any]:
    record = records[node.name]
    also_drawn = ("scheme",) if node.type == STEP and _is_read_as_it_is(node.scheme) else ()
    metadata = {"core": {}, KEY: {"id": node.name, **beyond(record, *also_drawn)}}
    plain = {"id": _uuid(node.name), "metadata": metadata}
    if isinstance(record, Claim | Evidence):
        return {**plain, "type": "atom", "text": node.text, "sources": list(_sources(records, record))}
    if node.type == CONFLICT:
        return {**plain, "type": "conflict", "name": "attack"}
    return {**plain, "type": "inference", "name": node.scheme or "support"}


def _is_read_as_it_is(scheme: str | None) -> bool:
    plain = " ".join((scheme or "").split()).lower().removeprefix("default ")
    return scheme is None or plain not in _PLAIN


def _sources(records: ArgumentMap, record: Claim | Evidence) -> Iterator[dict[str, Any]]:
    for key in (record.excerpt, *record.repeats):
        excerpt = records[key] if key else None
        if isinstance(excerpt, Excerpt):
            quote = excerpt.quote
            plain = {"resource_id": _uuid(excerpt.article), "text": quote}
            yield {**plain, "offset": excerpt.start, "length": len(quote)}


def _resource(article: Article) -> dict[str, Any]:
    core = {"title": article.title, **({"url": article.url} if article.url else {})}
    ours = {"id": article.id, **beyond(article)}
    return {
        "id": _uuid(article.id),
        "type": "text",
        "content": article.text,
        "metadata": {"core": core, KEY: ours},
    }


def _uuid(name: str) -> str:
    """The UUID of a record: its id where that is one already, else one that follows from it."""
    try:
        known = str(uuid.UUID(name))
    except ValueError:
        known = ""
    return known if known == name else str(uuid.uuid5(_SPACE, name))
