"""Brat stand-off annotation (.ann beside .txt), as corpora of persuasive essays have it. Read only.

After https://brat.nlplab.org/standoff.html and the scheme of Stab & Gurevych, "Parsing argumentation structures in
persuasive essays" (Computational Linguistics 43, 2017): components are major claims, claims and premises; `supports`
and `attacks` relate them; a claim's `Stance` says whether it is for or against the major claims.
"""

import re
from bisect import bisect_left
from itertools import pairwise
from pathlib import Path

from msgspec import Struct

from argmap.formats.assembling import Assembly, Key, in_words
from argmap.formats.errors import FileFormatError
from argmap.formats.graphs.arggraph import cut
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import Article

_SPANS = re.compile(r"\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*")
_LOOKS = re.compile(rb"^(?:T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t|R\d+\t\S+ Arg1:T\d+ Arg2:T\d+)", re.MULTILINE)
_MAIN, _CLAIM, _PREMISE = "majorclaim", "claim", "premise"
#: How many ends a relation has.
_ENDS = 2
_SUPPORT, _ATTACK = ("support", "supports", "for"), ("attack", "attacks", "against")


class _Entity(Struct, frozen=True):
    name: str
    type: str
    spans: tuple[tuple[int, int], ...]
    quote: str


def looks_like(data: bytes) -> bool:
    """Whether the bytes are annotations of components of arguments."""
    return _LOOKS.search(data[:65536]) is not None


def read(given: Given) -> Reading:
    """Return the map of an annotated text, which is the file of the same name with the suffix .txt.

    Raises FileFormatError.
    """
    lines = [line for line in given.text().split("\n") if line.strip()]
    taking = _Taking(given)
    for line in lines:
        taking.take(line)
    if lines and not taking.known:
        hint = tr("Such a file holds lines like {line}").format(line="`T1⇥Claim 0 25⇥…`")
        raise FileFormatError(tr("These are no annotations of brat"), where=given.name, hint=hint)
    return taking.reading()


class _Taking:
    """Annotations on their way into a map."""

    def __init__(self, given: Given) -> None:
        self._given = given
        self._assembly = Assembly()
        self._entities: dict[str, _Entity] = {}
        self._relations: list[tuple[str, str, str, str]] = []
        self._stances: list[tuple[str, str, str]] = []
        self._notes: dict[str, list[str]] = {}
        self.known = 0

    def take(self, line: str) -> None:
        """Take in one line."""
        name, _, rest = line.partition("\t")
        said, _, words = rest.partition("\t")
        kind, *others = said.split()[:4] or [""]
        self.known += 1
        if name[:1] == "T" and _SPANS.fullmatch(places := said.partition(" ")[2]):
            self._take_entity(name, kind, places, words)
        elif name[:1] == "R" and len(others) >= _ENDS:
            start, end = (each.partition(":")[2] or each for each in others[:_ENDS])
            self._relations.append((name, kind, start, end))
        elif name[:1] in ("A", "M") and others:
            stance = others[1].lower() if len(others) >= _ENDS else ""
            if kind.lower() == "stance" and stance in (*_SUPPORT, *_ATTACK):
                self._stances.append((name, others[0], stance))
            else:
                self._assembly.losses.add(tr("Attributes of the type {type}").format(type=kind), name)
        elif name[:1] == "#" and others:
            self._notes.setdefault(others[0], []).append(words.strip())
        elif name[:1] in ("E", "N", "*") and kind:
            self._assembly.losses.add(tr("Events, links and equivalences"), name)
        else:
            self.known -= 1
            self._assembly.losses.add(tr("Lines that are no annotation"), line[:40])

    def _take_entity(self, name: str, kind: str, places: str, words: str) -> None:
        pieces = [piece.split(" ") for piece in places.split(";")]
        if kind.lower() not in (_MAIN, _CLAIM, _PREMISE):
            self._assembly.losses.add(tr("Annotations of the type {type}").format(type=kind), name)
        elif name in self._entities:
            self._assembly.losses.add(tr("Annotations with the name of another"), name)
        else:
            self._entities[name] = _Entity(name, kind, tuple((int(a), int(b)) for a, b in pieces), words)

    def reading(self) -> Reading:
        """Return the map of what was taken in."""
        article, moved = self._article()
        for entity in self._entities.values():
            self._claim(entity, article, moved)
        for name, kind, start, end in self._relations:
            self._tie(name, kind.lower(), start, end)
        mains = [each.name for each in self._entities.values() if each.type.lower() == _MAIN]
        for name, claim, stance in self._stances:
            if not mains:
                self._assembly.losses.add(tr("Stances to a main claim that is not there"), name)
            for place, main in enumerate(mains):
                if place and not self._assembly.may_derive(name):
                    break
                self._tie(name if place == 0 else (name, ".", str(place + 1)), stance, claim, main)
        for name in self._notes:
            if name not in self._entities:
                self._assembly.losses.add(tr("Notes on something that is no statement"), name)
        return self._assembly.finished()

    def _tie(self, name: Key, kind: str, start: str, end: str) -> None:
        if kind in _SUPPORT:
            self._assembly.support(name, [start], end)
        elif kind in _ATTACK:
            self._assembly.attack(name, [start], end)
        else:
            self._assembly.losses.add(tr("Relations of the type {type}").format(type=kind), in_words(name))

    def _article(self) -> tuple[Article | None, list[int]]:
        """The text beside the annotations, and where in its file a line break is two characters."""
        beside = self._given.beside(".txt")
        if beside is None:
            for name in self._entities:
                self._assembly.losses.add(tr("Places in a text that is not beside the file"), name)
            return None, []
        article = Article(id=self._assembly.fresh("a"), title=Path(beside.name).stem, text=beside.text())
        self._assembly.add(article)
        return article, [found.start() for found in re.finditer("\r\n", beside.data.decode("utf-8", "replace"))]

    def _claim(self, entity: _Entity, article: Article | None, moved: list[int]) -> None:
        words = " ".join(entity.quote.split())
        fields: dict[str, str | bool] = {"main": True} if entity.type.lower() == _MAIN else {}
        notes = [note for note in self._notes.get(entity.name, ()) if note]
        if notes:
            fields["note"] = "\n".join(notes)
        if article is not None:
            found = self._place(entity, article.text, moved)
            if found is None:
                self._assembly.losses.add(tr("Places that are not in the text"), entity.name)
            else:
                excerpt = cut(article, self._assembly.fresh("x"), *found)
                self._assembly.add(excerpt)
                fields["excerpt"] = excerpt.id
                words = words or " ".join(excerpt.quote.split())
        self._assembly.claim(entity.name, words, **fields)

    def _place(self, entity: _Entity, text: str, breaks: list[int]) -> tuple[int, int] | None:
        """Where the text says it, from the first piece to the last; offsets may count a line break as one or as two."""
        quote = " ".join(entity.quote.split())
        for counted in (breaks, []):
            spans = sorted((a - bisect_left(counted, a), b - bisect_left(counted, b)) for a, b in entity.spans)
            if any(not 0 <= a < b <= len(text) for a, b in spans):
                continue
            said = " ".join(" ".join(text[a:b] for a, b in spans).split())
            if said == quote or not quote:
                if any(text[before[1] : after[0]].strip() for before, after in pairwise(spans)):
                    self._assembly.losses.add(tr("Gaps in what an excerpt quotes"), entity.name)
                return spans[0][0], max(end for _, end in spans)
        start = text.find(entity.quote) if quote else -1
        is_one = start >= 0 and text.find(entity.quote, start + 1) < 0
        return (start, start + len(entity.quote)) if is_one else None
