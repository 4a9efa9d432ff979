"""Arggraph XML, as the corpora of argumentative microtexts have it: segments of a text, units, and edges among these.

After Peldszus & Stede, "An annotated corpus of argumentative microtexts" (ECA 2015): `sup` supports, `exa` supports by
an example, `reb` attacks a unit, `und` attacks an edge, `add` joins a further premise to an edge, and `seg` says which
segments make up a unit. What it has no word for stands in an element `argmap` that other programs do not look for.
"""

import re
from pathlib import Path
from typing import Any

import msgspec

from argmap.formats.assembling import Assembly
from argmap.formats.graphs.arggraph_tree import Arggraph, allowed, parsed, spaced
from argmap.formats.graphs.arggraph_writing import EXAMPLE, document, voices
from argmap.formats.graphs.beyond import restored
from argmap.formats.keeping import ALL
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Article, Excerpt

KEEPS = ALL

_LOOKS = re.compile(rb"<arggraph[\s>/]")


def looks_like(data: bytes) -> bool:
    """Whether the bytes are an argument graph in XML."""
    return _LOOKS.search(data[:4096]) is not None


def read(given: Given) -> Reading:
    """Return the map of an argument graph, with its segments as an article. Raises FileFormatError."""
    graph = parsed(given.data, given.name)
    return _Taking(graph, Path(given.name).stem).reading()


def write(records: ArgumentMap) -> bytes:
    """Return the graph as XML; the same map gives the same bytes."""
    return document(records)


class _Taking:
    """A graph on its way into a map."""

    def __init__(self, graph: Arggraph, title: str) -> None:
        self._graph = graph
        self._title = title
        self._assembly = Assembly()
        self._said: dict[str, Any] = {}
        self._more: list[Any] = []
        self._names: dict[str, str] = {}
        self._is_ours = isinstance(graph.argmap, dict)

    def reading(self) -> Reading:
        ours = self._graph.argmap if isinstance(self._graph.argmap, dict) else {}
        told = ours.get("said")
        for name, fields in told.items() if isinstance(told, dict) else ():
            if isinstance(fields, dict):
                key = fields.get("id")
                self._names[name] = key if isinstance(key, str) and key else name
                self._said[self._names[name]] = {field: value for field, value in fields.items() if field != "id"}
        self._take_units()
        self._take_edges()
        drawn = self._assembly.finished()
        if not self._is_ours:
            self._take_text()
            self._find_main()
        losses = self._assembly.losses
        opposing = voices(drawn.records)
        for name, voice in self._graph.units.items():
            claim = self._assembly.id_of(self._called(name), "c")
            if claim in opposing and voice and voice != opposing[claim]:
                losses.add(tr("Voices that do not follow from who attacks whom"), name)
        more = ours.get("records")
        return restored(
            Reading(drawn.records, losses.found()), self._said, [*self._more, *(more if isinstance(more, list) else ())]
        )

    def _called(self, name: str) -> str:
        return self._names.get(name, name)

    def _take_units(self) -> None:
        for name in self._graph.repeated:
            self._assembly.losses.add(tr("Units and segments with the name of another"), name)
        for name in self._graph.units:
            pieces = [self._graph.segments[each] for each in self._graph.parts.get(name, ())]
            implicit = bool(pieces) and all(each.implicit for each in pieces)
            words = spaced(" ".join(each.text for each in pieces))
            if not pieces:
                self._assembly.losses.add(tr("Units without a text"), name)
            told = self._said.get(self._called(name), {}).get("text")
            if isinstance(told, str) and spaced(allowed(told)) == words:
                words = told  # Blanks and marks that XML does not keep.
            self._assembly.claim(self._called(name), words, **({"implicit": True} if implicit else {}))

    def _take_edges(self) -> None:
        graph, losses = self._graph, self._assembly.losses
        joined: dict[str, list[str]] = {}
        for name, edge in graph.edges.items():
            if edge.type == "add":
                step = graph.steps[name]
                if step is None:
                    losses.add(tr("Premises joined to no step"), name)
                else:
                    joined.setdefault(step, []).append(edge.source)
        for name, edge in graph.edges.items():
            premises = [self._called(each) for each in (edge.source, *joined.get(name, ()))]
            target = self._called(graph.steps.get(edge.target) or edge.target)
            if edge.type in ("sup", "exa"):
                said = {"scheme": EXAMPLE} if edge.type == "exa" else {}
                self._assembly.support(self._called(name), premises, target, **said)
            elif edge.type in ("reb", "und"):
                self._assembly.attack(self._called(name), premises, target)
            elif edge.type != "add":
                losses.add(tr("Edges of the type {type}").format(type=edge.type), name)

    def _take_text(self) -> None:
        """Add the article of the segments as they follow each other, and where in it each unit stands."""
        graph, places, text = self._graph, {}, ""
        for name, segment in graph.segments.items():
            if not segment.implicit and segment.text:
                text += " " if text else ""
                places[name] = (len(text), len(text) + len(segment.text))
                text += segment.text
        if not text:
            return
        extra = {key: value for key, value in (("topic_id", graph.topic), ("stance", graph.stance)) if value}
        article = Article(id=self._assembly.fresh("a"), title=graph.name or self._title, text=text, extra=extra)
        self._more.append(msgspec.to_builtins(article))
        for name in graph.units:
            spans = [places[each] for each in graph.parts.get(name, ()) if each in places]
            if spans:
                start, end = min(spans)[0], max(spans)[1]
                if sum(stop - begin for begin, stop in spans) + len(spans) - 1 < end - start:
                    self._assembly.losses.add(tr("Gaps in what an excerpt quotes"), name)
                excerpt = self._assembly.fresh("x")
                self._more.append(msgspec.to_builtins(cut(article, excerpt, start, end)))
                self._said.setdefault(self._assembly.id_of(self._called(name), "c"), {})["excerpt"] = excerpt

    def _find_main(self) -> None:
        """Say which claim the text is about: the one unit that is no reason for anything."""
        led = {edge.source for edge in self._graph.edges.values()}
        central = [name for name in self._graph.units if name not in led]
        if len(central) == 1 and len(self._graph.units) > 1:
            self._said.setdefault(self._assembly.id_of(central[0], "c"), {})["main"] = True


def cut(article: Article, key: str, start: int, end: int) -> Excerpt:
    """Return the excerpt of a span, with some words around it."""
    text = article.text
    before, after = text[max(0, start - 32) : start], text[end : end + 32]
    return Excerpt(id=key, article=article.id, start=start, end=end, quote=text[start:end], before=before, after=after)
