"""The text of an article as it was read, and its blocks: headings, items of lists, paragraphs."""

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

BlockKind = Literal["heading", "item", "paragraph"]


class ArticleText(Struct, frozen=True):
    """What a file or the clipboard gave: the text, what is known about it, and what a person should be told.

    `text` is plain. A blank line parts blocks; a heading begins with one to six "#" and a space, an item of a list with
    "• " (or its number), and items may follow each other without a blank line. `date` is as the file gives it, ISO
    where it can be. `remarks` are sentences in the person's language, such as that a page held no text.
    """

    title: str
    text: str
    url: str | None = None
    date: str | None = None
    remarks: tuple[str, ...] = ()


class Block(Struct, frozen=True):
    """A stretch of the text: `start` to `end` are its words alone, without the mark that it begins with.

    `whole` is where the block begins, mark and all. `level` is 1 to 6 for a heading, 0 otherwise.
    """

    kind: BlockKind
    whole: int
    start: int
    end: int
    level: int = 0


_LINE = re.compile(r"[^\r\n]+")
_MARK = re.compile(r"\s*(?:(?P<heading>#{1,6})[ \t]+|(?P<item>(?:[•*‣▪◦–-]|\d{1,3}[.)])[ \t]+))?")


def blocks(text: str) -> Iterator[Block]:
    r"""Yield the blocks of a text in order; a line of a paragraph that was broken off belongs to it.

    >>> [(each.kind, "# A\n\nB\nb\n• C"[each.start : each.end]) for each in blocks("# A\n\nB\nb\n• C")]
    [('heading', 'A'), ('paragraph', 'B\nb'), ('item', 'C')]
    """
    held: Block | None = None
    for line in _LINE.finditer(text):
        if not line[0].strip():
            continue
        mark = _MARK.match(text, line.start(), line.end())
        assert mark is not None, "the mark may be empty"
        end = line.end() - (len(line[0]) - len(line[0].rstrip()))
        if held is not None:
            between = text[held.end : line.start()]
            follows = between.count("\n") + between.count("\r") - between.count("\r\n") < 2
            if follows and held.kind != "heading" and not mark["heading"] and not mark["item"]:
                held = Block(held.kind, held.whole, held.start, end, held.level)
                continue
            yield held
        if mark["heading"]:
            held = Block("heading", line.start(), mark.end(), max(end, mark.end()), len(mark["heading"]))
        elif mark["item"]:
            held = Block("item", line.start(), mark.end(), max(end, mark.end()))
        else:
            held = Block("paragraph", line.start(), mark.end(), end)
    if held is not None:
        yield held
