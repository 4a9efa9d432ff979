"""OPML 2.0: the outline for outliners, whose lines say what they say in plain text.

What a line has no words for stands in attributes of our namespace: the id of its record, words as they stood with line
breaks, where it was taken from. What is no line at all (sources, articles, places) stands in the head. So a whole map
comes back, and what a person changes in an outliner counts.
"""

import re
from collections.abc import Iterable

from argmap.formats.keeping import ALL
from argmap.formats.losses import Losses
from argmap.formats.outlines import outline
from argmap.formats.outlines.opml_reading import AGAIN, MORE, NAMESPACE, STEP, parsed_file, taken
from argmap.formats.outlines.outline_line import one_line
from argmap.formats.reading import Given, Reading
from argmap.formats.tables.table import Cells, cells_of
from argmap.formats.xml_text import attributes, fit
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Record, position

__all__ = ["KEEPS", "looks_like", "read", "write"]

KEEPS = ALL
#: Columns whose words stand in the line; they are said again where the line has them otherwise.
_IN_LINE = frozenset({"text", "date", "attribution", "scheme", "warrant", "hedge"})
#: Columns that the line and its place in the outline say wholly.
_SAID = frozenset({"kind", "main", "assumption", "type", "retracted", "mode", "strength"}) | frozenset(
    {"premises", "conclusion", "target"}
)


def looks_like(data: bytes) -> bool:
    """Whether the file begins as OPML does, which says its version."""
    return re.search(rb"<opml\s+version\s*=", data[:2048].replace(b"\0", b""), re.IGNORECASE) is not None


def read(given: Given) -> Reading:
    """Return the map of an outline; attributes of other programs are named. Raises FileFormatError."""
    losses = Losses()
    return taken(parsed_file(given, losses), losses)


def write(records: ArgumentMap) -> bytes:
    """Return the outline of a map; the same map gives the same bytes."""
    more = [
        f"    <argmap:{MORE}{attributes({column: fit(cell) for column, cell in cells_of(record).items()})}/>"
        for record in sorted(records.records(), key=position)
        if not isinstance(record, Claim | Evidence | Inference | Objection)
    ]
    head = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:argmap="{NAMESPACE}">',
        "  <head>",
        *more,
        "  </head>",
        "  <body>",
    ]
    return "\n".join([*head, *_body(outline.items(records)), "  </body>", "</opml>", ""]).encode()


def _body(items: list[outline.Item]) -> Iterable[str]:
    """Yield the elements of the lines; each is closed before the next one that stands no deeper."""
    open_to = 0
    for place, item in enumerate(items):
        yield from (f"{'  ' * (depth + 2)}</outline>" for depth in range(open_to - 1, item.depth - 1, -1))
        is_left_open = place + 1 < len(items) and items[place + 1].depth > item.depth
        open_to = item.depth + is_left_open
        yield f"{'  ' * (item.depth + 2)}<outline{attributes(_said(item))}{'' if is_left_open else '/'}>"
    yield from (f"{'  ' * (depth + 2)}</outline>" for depth in range(open_to - 1, -1, -1))


def _said(item: outline.Item) -> Cells:
    said = {"text": fit(item.line)}
    if item.statement is not None:
        said |= _attributes(item.statement, "")
    if item.again is not None:
        said[f"argmap:{AGAIN}"] = fit(item.again.id)
    if item.tie is not None:
        said |= _attributes(item.tie, STEP)
    return said


def _attributes(record: Record, prefix: str) -> Cells:
    """Return the attributes of a record: what its line does not say, or not in the same words."""
    said = {}
    for column, cell in cells_of(record).items():
        if column in _SAID or (column in _IN_LINE and one_line(cell) == cell):
            continue
        said["_note" if column == "note" else f"argmap:{prefix}{column}"] = fit(cell)
    return said
