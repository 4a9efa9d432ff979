"""What a page says of a map, worked out beforehand: the formats room's part of it that the page's script shows.

All of it is plain text and numbers. Boxes are numbered in the order in which an outline reads them, so that what one
rests on is a few ranges of numbers.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from argmap.analysis import Footings, labels, provenance, what_it_rests_on
from argmap.analysis.account import Line, Section, account, conclusions, line, look_of, outlined, remark_on
from argmap.analysis.outline import TOP, Place, outline, reading_order
from argmap.analysis.spoken import spoken
from argmap.analysis.wording import granted
from argmap.language import tr
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Inference


def page_data(records: ArgumentMap, footings: Footings, shown: Collection[str]) -> dict[str, Any]:
    """Return what a page says of a map of which the boxes in `shown` are in the picture; JSON can hold it.

    Lines stand in one table, for many of them are shown in several places. A line is the number of the box that it
    leads to (-1: none that is shown), its words, its sign, and what stands more quietly below.
    """
    return _Page(records, footings, shown).data()


class _Page:
    """The boxes of a page by their numbers, and the table of its lines."""

    def __init__(self, records: ArgumentMap, footings: Footings, shown: Collection[str]) -> None:
        self._records, self._footings = records, footings
        self._keys = [key for key in reading_order(records) if key in shown]
        self._numbers = {key: number for number, key in enumerate(self._keys)}
        self._lines: dict[tuple[Any, ...], int] = {}

    def data(self) -> dict[str, Any]:
        records, footings = self._records, self._footings
        labelled = labels(records, footings)
        boxes = [self._box(key, spoken(records, footings, key, labelled)) for key in self._keys]
        begin = conclusions(records, footings)
        return {
            "articles": [_link(each.title, each.url, each.date) for each in records.of_kind(Article)],
            "conclusions": self._section(begin),
            "boxes": boxes,
            "outline": list(self._outline()),
            "lines": [[number, text, sign, below] for number, text, sign, *below in self._lines],
            "words": _words(),
        }

    def _box(self, key: str, said: str) -> dict[str, Any]:
        records, footings = self._records, self._footings
        found = account(records, footings, key)
        return {
            "id": key,
            "name": said,
            "kind": found.kind,
            "heading": found.heading.strip() or tr("(nothing written yet)"),
            "sections": [*(self._section(each, at=key) for each in found.sections), *_origins(records, key)],
            "rests": ranges(self._numbers[each] for each in what_it_rests_on(records, key) if each in self._numbers),
            "line": self._line(line(records, footings, key)),
            "outlined": outlined(records, key),
            "remark": remark_on(records, footings, key),
            "look": look_of(records, key),
        }

    def _section(self, section: Section, at: str = "") -> list[Any]:
        """A heading, and paragraphs as text, links as objects, or lines as their numbers in the table."""
        return [section.heading, *(self._line(each, at) if isinstance(each, Line) else each for each in section.parts)]

    def _line(self, told: Line, at: str = "") -> int:
        """Return the number of a line in the table; one about the box that is being told of leads nowhere."""
        leads_to = -1 if told.key == at else self._numbers.get(told.key, -1)
        quiet = () if told.key == at else _quiet(self._records, told.key)
        row = (leads_to, told.text.strip() or "…", told.sign, *filter(None, (told.below, *quiet)))
        return self._lines.setdefault(row, len(self._lines))

    def _outline(self) -> Iterator[tuple[int, int, int]]:
        """Yield how deep each place of the outline stands, its box, and whether it is merely mentioned there."""
        under = outline(self._records)
        stack: list[tuple[int, Place]] = [(0, place) for place in reversed(under[TOP])]
        while stack:
            depth, place = stack.pop()
            is_shown = place.key in self._numbers
            if is_shown:
                yield depth, self._numbers[place.key], int(place.is_mention)
            stack += [(depth + is_shown, below) for below in reversed(under[place])]


def ranges(numbers: Iterable[int]) -> list[int]:
    """Return numbers as the first and the last of each run of them.

    >>> ranges([7, 3, 4, 5])
    [3, 5, 7, 7]
    """
    found: list[int] = []
    for number in sorted(numbers):
        if found and found[-1] == number - 1:
            found[-1] = number
        else:
            found += (number, number)
    return found


def _quiet(records: ArgumentMap, key: str) -> Iterator[str]:
    """Yield what a page says of a box besides, where a window would show it with a click."""
    record = records[key]
    if isinstance(record, Evidence) and record.attribution:
        yield record.attribution
    if isinstance(record, Inference):
        yield from granted(record)


def _origins(records: ArgumentMap, key: str) -> Iterator[list[Any]]:
    """Yield where a statement comes from, as sections: what the article says, and where its sources can be read."""
    record = records[key]
    if isinstance(record, Claim | Evidence) and record.excerpt is not None:
        excerpt = records[record.excerpt]
        assert isinstance(excerpt, Excerpt)
        if excerpt.quote.strip():
            yield [tr("In the article"), " ".join(excerpt.quote.split())]
    if isinstance(record, Evidence):
        chain = provenance(records, record).chain
        links = [_link(each.name or each.type, each.url) for each in chain if _is_address(each.url)]
        if links:
            yield [tr("Source"), *links]


def _link(text: str, address: str | None, date: str | None = None) -> dict[str, str]:
    """Return a text that leads to an address, where that is one of the web."""
    found = {"text": " ".join(filter(None, (text, f"({date})" if date else "")))}
    return {**found, "address": address} if address is not None and _is_address(address) else found


def _is_address(address: str | None) -> bool:
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _words() -> dict[str, str]:
    """Return the page's own words."""
    return {
        "hint": tr("Select a conclusion to see what it rests on."),
        "keys": tr(
            "Drag to move the map; turn the wheel or pinch to make it larger. +, −, 0 and the arrows do so too."
        ),
        "empty": tr("This map is empty."),
        "found": tr("Found: {count}"),
        "nothing": tr("Nothing found."),
        "mention": tr("{name} Mentioned again."),
        "again": tr("mentioned again"),
        "cleared": tr("Nothing is selected."),
    }
