"""Markdown: the outline as a list that any editor of Markdown shows; words are escaped, so that none is markup.

An article in Markdown is no map: only a file that is a list, or a list with our labels, looks like one.
"""

import re
from collections.abc import Iterator

from argmap.formats.losses import Losses, at_line
from argmap.formats.outlines import outline
from argmap.formats.outlines.outline_line import Line, parsed
from argmap.formats.outlines.outline_reading import outlined
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import ArgumentMap

__all__ = ["KEEPS", "looks_like", "read", "write"]

KEEPS = outline.KEEPS
_ITEM = re.compile(r"(?P<indent>\s*)(?:[-*+]|\d{1,3}[.)])(?:\s+(?P<words>.*))?")
_HEADING = re.compile(r"#{1,6}\s|#{1,6}$")
_LABEL = re.compile(r"\[[a-z ,]+\](?: |$)")
#: What would be markup: anywhere in a line, and where a line begins.
_MARKUP = re.compile(r"[\\*`<&~$]|(?<![^\W_])_|_(?![^\W_])|\](?=[(\[:\]])|\[(?=[\[^])")
_BLOCK = re.compile(r"\A(?:[#>+=|:-]|\d+(?=[.)]))")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
#: How much of a file tells whether it is a list, in bytes.
_SAMPLE = 65_536


def looks_like(data: bytes) -> bool:
    """Whether the text is a list and nothing else but a heading above it, or mostly a list that has our labels."""
    try:
        text = data[:_SAMPLE].decode("utf-8-sig", "ignore" if len(data) > _SAMPLE else "strict")
    except UnicodeDecodeError:
        return False
    lines = [line for line in text.splitlines() if line.strip()]
    found = [each for each in lines if _ITEM.fullmatch(each)]
    if not any(re.search(r"[^\W\d_]", each) for each in found):
        return False  # A list without a word says nothing.
    others = len(lines) - len(found)
    is_bare = others == 0 or (others == 1 and _HEADING.match(lines[0]) is not None)
    return is_bare or (others <= len(found) and any(_is_ours(line) for line in found))


def read(given: Given) -> Reading:
    """Return the map that a list describes; what stands outside of the list is named. Raises FileFormatError."""
    losses = Losses()
    found = outlined(_lines(given.text(), losses))
    for words in found.astray:
        losses.add(tr("Lines that name a statement by words that none above has"), words)
    return Reading(found.records, losses.found())


def write(records: ArgumentMap) -> bytes:
    """Return the list; the same map gives the same bytes."""
    lines = (f"{'  ' * item.depth}- {escaped(item.line)}\n" for item in outline.items(records))
    return "".join(lines).encode()


def escaped(line: str) -> str:
    r"""Return the words of a line so that Markdown shows them as they are; a label in front stays.

    >>> print(escaped("[main] *So* it is"))
    [main] \*So\* it is
    """
    label = _LABEL.match(line)
    begin = label.end() if label else 0
    words = _MARKUP.sub(r"\\\g<0>", line[begin:])
    if words[:1].isdigit():
        return line[:begin] + re.sub(r"\A(\d+)([.)])", r"\1\\\2", words)
    return line[:begin] + _BLOCK.sub(r"\\\g<0>", words)


def unescaped(words: str) -> str:
    """Return words as Markdown shows them, where signs are escaped."""
    return _ESCAPED.sub(r"\1", words)


def _lines(text: str, losses: Losses) -> Iterator[tuple[int, Line]]:
    """Yield the items of a list, each with how far it is indented; what goes on with an item belongs to it."""
    open_item: str | None = None
    for place, raw in enumerate(text.split("\n"), 1):
        item = _ITEM.fullmatch(raw)
        if item is not None:
            yield from _parsed(open_item)
            open_item = f"{item['indent']}- {unescaped(item['words'] or '')}"
        elif open_item is not None and raw[:1].isspace() and raw.strip():
            open_item += f" {unescaped(raw.strip())}"
        elif raw.strip():
            what = tr("Headings") if _HEADING.match(raw) else tr("Lines outside of the list")
            losses.add(what, at_line(place))
    yield from _parsed(open_item)


def _parsed(item: str | None) -> Iterator[tuple[int, Line]]:
    found = None if item is None else parsed(item)
    if found is not None:
        yield found


def _is_ours(raw: str) -> bool:
    found = parsed(raw)
    return found is not None and (bool(found[1].labels) or found[1].reference is not None)
