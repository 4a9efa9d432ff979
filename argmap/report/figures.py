"""The pictures of a printed report: how the map, or what one conclusion rests on, lies on a page."""

from collections.abc import Collection, Iterable, Iterator
from typing import Literal

from msgspec import Struct

from argmap.analysis.focus import straight_beneath
from argmap.drawing.framing import with_margin
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import Picture, compose
from argmap.model import ArgumentMap, Inference, Objection

PaperName = Literal["a4", "letter"]

#: Points of paper for a px of a map: at most, and so that its words, of 16 px, can be read.
_MOST, _LEGIBLE = 0.6, 0.4
#: Free space around a part of a map, px.
_AROUND = 16.0
#: The share of a page's height that the picture of one conclusion takes at most.
_SHARE = 0.62


class Paper(Struct, frozen=True):
    """A sheet of paper, upright: points, `margin` on every side."""

    width: float
    height: float
    margin: float = 57.0

    @property
    def room(self) -> tuple[float, float]:
        """Width and height of what can be written on."""
        return self.width - 2 * self.margin, self.height - 2 * self.margin

    @property
    def turned(self) -> "Paper":
        """The same sheet on its side."""
        return Paper(self.height, self.width, self.margin)


PAPERS: dict[PaperName, Paper] = {"a4": Paper(595.3, 841.9), "letter": Paper(612.0, 792.0)}


class Figure(Struct, frozen=True):
    """A picture, and how many points of paper a px of it becomes; not `whole` where it shows only the upper part."""

    picture: Picture
    scale: float
    whole: bool = True

    @property
    def size(self) -> tuple[float, float]:
        """Width and height on paper in points."""
        return self.picture.bounds.width * self.scale, self.picture.bounds.height * self.scale

    @property
    def is_legible(self) -> bool:
        """Whether the words can be read on paper."""
        return self.scale >= _LEGIBLE


def figure_of_map(records: ArgumentMap, paper: Paper, head: float) -> tuple[Figure, Paper] | None:
    """Return the picture of the whole map, and the paper turned so that it becomes larger; None of a map without boxes.

    `head` is the height in points that stands above it on the page.
    """
    plain = compose(records)
    if not plain.boxes:
        return None
    ways = [(_fitted(plain, sheet.room[0], sheet.room[1] - head), sheet) for sheet in (paper, paper.turned)]
    figure, sheet = max(ways, key=lambda way: way[0])
    # The legend makes it higher, and how large the legend is follows from how small the map becomes.
    explained = with_legend(plain, shown_at=figure)
    return Figure(explained, _fitted(explained, sheet.room[0], sheet.room[1] - head)), sheet


def figure_of_conclusion(records: ArgumentMap, key: str, paper: Paper) -> Figure | None:
    """Return the picture of what a claim rests on, as much of it from the top as can be read; None for nothing."""
    width, height = paper.room
    chosen: Figure | None = None
    for part, is_whole in _from_the_top(records, key):
        picture = with_margin(compose(records, part), _AROUND)
        figure = Figure(picture, _fitted(picture, width, height * _SHARE), is_whole)
        if chosen is not None and not figure.is_legible:
            break
        chosen = figure
    return chosen


def _from_the_top(records: ArgumentMap, key: str) -> Iterator[tuple[frozenset[str], bool]]:
    """Yield ever more of what a statement rests on, a step further down each time, and whether it is all of it.

    A part is made when it is asked for: those of a long chain together are many times what the map is.
    """
    seen = {key}
    edge = _further(records, [key], seen)
    while edge:
        seen.update(edge)
        edge = _further(records, edge, seen)
        yield frozenset(seen), not edge


def _further(records: ArgumentMap, edge: Iterable[str], seen: Collection[str]) -> list[str]:
    """Return what is a step further down; no step is shown without all its premises."""
    beneath = [each for above in edge for each in straight_beneath(records, above)]
    premises = [each for step in beneath for each in _premises(records, step)]
    return [each for each in dict.fromkeys((*beneath, *premises)) if each not in seen]


def _premises(records: ArgumentMap, key: str) -> tuple[str, ...]:
    record = records[key]
    return record.premises if isinstance(record, Inference | Objection) else ()


def _fitted(picture: Picture, width: float, height: float) -> float:
    return min(width / picture.bounds.width, height / picture.bounds.height, _MOST)
