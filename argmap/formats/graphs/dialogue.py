"""Who says what in an AIF graph, and where in a text: locutions and marks, led to the statements they are about."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from argmap.formats.assembling import Assembly
from argmap.formats.decoding import number_of
from argmap.formats.graphs.highlighting import Highlighted, Span
from argmap.formats.graphs.wiring import STATEMENT, Arrow, Node
from argmap.formats.losses import Losses
from argmap.formats.reading import Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Inference, Objection, Placement, Record
from argmap.model.records import altered

_LOCUTION, _ILLOCUTION = "L", "YA"
#: Where a map has room for boxes, px.
FAR = 1e6


class Dialogue:
    """A graph that was taken into a map, with what is told of its nodes beside it.

    A statement is said, or marked in a text, by itself or by a locution that leads to it through an illocution.
    """

    def __init__(
        self, assembly: Assembly, nodes: Sequence[Node], arrows: Iterable[Arrow], reading: Reading | None = None
    ) -> None:
        """Take in the graph; `reading` is the map that was made of the assembly, where more than the graph is known."""
        self._assembly = assembly
        self._types = {node.name: node.type for node in nodes}
        self._out: dict[str, list[str]] = {}
        for start, end in arrows:
            self._out.setdefault(start, []).append(end)
        self.losses = assembly.losses
        if reading is None:
            reading = assembly.finished()
        else:
            self.losses = Losses()
            self.losses.extend(reading.losses)
        self._records: dict[str, Record] = dict(reading.records)
        for key in self._records:
            assembly.id_of(key, "")  # So that no fresh id is one of these.
        self._placed = {each.of for each in self._records.values() if isinstance(each, Placement)}

    def reading(self) -> Reading:
        """Return the map with all that was told."""
        return Reading(ArgumentMap(self._records.values()), self.losses.found())

    def speak(self, spoken: Iterable[tuple[str, str]], people: Mapping[str, str]) -> None:
        """Note who says what, from (node, person); a claim has no source, so its note says it."""
        speakers: dict[str, dict[str, None]] = {}
        heard = set()
        for name, person in spoken:
            for claim in self._statements(name):
                if isinstance(claim, Claim) and people.get(person):
                    speakers.setdefault(claim.id, {})[people[person]] = None
                    heard.add(person)
        for person, called in people.items():
            if person not in heard:
                self.losses.add(tr("People who say nothing in the map"), called or person)
        for key, names in speakers.items():
            self.note(key, tr("Said by {names}").format(names=", ".join(names)))

    def note(self, key: str, words: str) -> bool:
        """Add words to the note of a claim; return whether it is one."""
        claim = self._records.get(key)
        if isinstance(claim, Claim) and words:
            self._records[key] = altered(claim, note=f"{claim.note}\n{words}" if claim.note else words)
        return isinstance(claim, Claim)

    def quote(self, article: Article, marked: Highlighted) -> None:
        """Take in an article; the statements that are marked in it get excerpts."""
        self._records[article.id] = article
        if marked.hides:
            self.losses.add(tr("Texts in an element that is never closed"), f"<{marked.hides}>")
        self.mark(article, marked.spans)

    def mark(self, article: Article, spans: Iterable[Span]) -> None:
        """Give the statements that are marked in an article of the map their excerpts."""
        from argmap.editing import EditRefusedError
        from argmap.editing.excerpting import quoting

        for name, start, end in spans:
            claims = self._statements(name) or self._statements(name.removeprefix("node"))
            try:
                excerpt = quoting(article, self._assembly.fresh("x"), start, end)
            except EditRefusedError:  # Blanks alone.
                continue
            if claims:
                self._records[excerpt.id] = excerpt
            else:
                self.losses.add(tr("Marks in the text for something that is no statement"), name)
            for claim in claims:
                self._anchor(claim, excerpt)

    def place(self, name: str, x: Any, y: Any, below: float = 0.0) -> None:
        """Put the centre of the box of a node so far below a place, which other programs may give as text."""
        box = self._records.get(self._assembly.id_of(name, "")) if name in self._types else None
        if (
            not isinstance(box, Claim | Evidence | Inference | Objection)
            or box.id in self._placed
            or x is None
            or y is None
        ):
            return
        across, down = number_of(x), number_of(y) + below
        if not (abs(across) < FAR and abs(down) < FAR):  # Nor is it where no number says.
            self.losses.add(tr("Places that are too far away"), name)
            return
        self._placed.add(box.id)
        placement = Placement(id=self._assembly.fresh("p"), of=box.id, x=across, y=down)
        self._records[placement.id] = placement

    def is_main(self, name: str) -> None:
        """Say that a statement is what the text is about."""
        for claim in self._statements(name):
            if isinstance(claim, Claim):
                self._records[claim.id] = altered(claim, main=True)

    def _anchor(self, claim: Claim | Evidence, excerpt: Excerpt) -> None:
        if claim.excerpt is None:
            self._records[claim.id] = altered(claim, excerpt=excerpt.id)
        else:
            self._records[claim.id] = altered(claim, repeats=(*claim.repeats, excerpt.id))

    def _statements(self, name: str) -> list[Claim | Evidence]:
        """The statements that a node is or says."""
        found = [name] if self._types.get(name) == STATEMENT else []
        if self._types.get(name) == _LOCUTION:
            through = [each for each in self._out.get(name, ()) if self._types.get(each) == _ILLOCUTION]
            found = [end for each in through for end in self._out.get(each, ()) if self._types.get(end) == STATEMENT]
        records = (self._records.get(self._assembly.id_of(each, "")) for each in dict.fromkeys(found))
        return [record for record in records if isinstance(record, Claim | Evidence)]
