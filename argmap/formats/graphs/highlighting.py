"""Texts with highlighted spans, as OVA keeps them in HTML: to plain text with offsets, and back.

The HTML is cut into tags and text and never shown. Python's html.parser takes time that grows with the square of the
length of broken HTML, so tags are found by a pattern that looks a bounded way ahead.
"""

import html
import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

#: What a span is called, and where it begins and ends in the text.
Span = tuple[str, int, int]


class Highlighted(Struct, frozen=True):
    """A plain text and its spans in the order in which they begin; `hides` is what is never closed and so not shown."""

    text: str
    spans: tuple[Span, ...]
    hides: str = ""


_TAG = re.compile(r"<[!?][^<>]{0,2000}>|<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]{0,2000})>")
_ID = re.compile(r"""(?:^|[\s"'])id\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_SIGNS = {f"h{level}": "#" * level + " " for level in range(1, 7)} | {"li": "• "}
_BLOCKS = frozenset(
    {"article", "blockquote", "div", "dl", "dt", "hr", "ol", "p", "pre", "section", "table", "tr", "ul"}
)
_UNSEEN = frozenset({"script", "style", "title", "textarea"})


def parsed(markup: str) -> Highlighted:
    r"""Return the plain text of HTML with its spans.

    >>> parsed('He said <span class="highlighted" id="node7">yes &amp; no</span>.<br>So')
    Highlighted(text='He said yes & no.\nSo', spans=(('node7', 8, 16),), hides='')
    """
    reading = _Reading()
    markup = _without_comments(markup)
    place = 0
    for tag in _TAG.finditer(markup):
        reading.take(markup[place : tag.start()])
        place = tag.end()
        if tag[2]:
            (reading.close if tag[1] else reading.open)(tag[2].lower(), tag[3])
    reading.take(markup[place:])
    return reading.finished()


def _without_comments(markup: str) -> str:
    pieces, place = [], 0
    while (start := markup.find("<!--", place)) >= 0 and (end := markup.find("-->", start + 4)) >= 0:
        pieces.append(markup[place:start])
        place = end + 3
    return "".join([*pieces, markup[place:]])


class _Reading:
    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._last = "\n"
        self._ends = False
        self._unseen = ""
        self._open: list[tuple[str, int, int]] = []
        self._spans: list[tuple[int, Span]] = []
        self._count = 0

    def take(self, words: str) -> None:
        self._add(_REFERENCE.sub(lambda found: html.unescape(found[0]), words))

    def open(self, tag: str, attributes: str) -> None:
        if tag in _UNSEEN:
            self._unseen = self._unseen or tag
        elif tag == "br":
            self._add("\n")
        elif tag == "span":
            self._break()
            found = _ID.search(attributes)
            name = next((each for each in found.groups() if each is not None), "") if found else ""
            self._open.append((html.unescape(name[:200]), self._length, self._count))
            self._count += 1
        elif tag in _BLOCKS or tag in _SIGNS:
            self._ends = True
            self._add(_SIGNS.get(tag, ""))

    def close(self, tag: str, _attributes: str) -> None:
        if tag == self._unseen:
            self._unseen = ""
        elif tag == "span" and self._open:
            self._close()
        elif tag in _BLOCKS or tag in _SIGNS:
            self._ends = True

    def finished(self) -> Highlighted:
        while self._open:
            self._close()
        return Highlighted("".join(self._pieces), tuple(span for _, span in sorted(self._spans)), self._unseen)

    def _add(self, words: str) -> None:
        if words and not self._unseen:
            self._break()
            self._put(words)

    def _break(self) -> None:
        """Begin a new line where a block has begun or ended."""
        if self._ends and self._last != "\n":
            self._put("\n")
        self._ends = False

    def _put(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)
        self._last = words[-1]

    def _close(self) -> None:
        name, start, order = self._open.pop()
        if name and start < self._length:
            self._spans.append((order, (name, start, self._length)))


def written(text: str, spans: Iterable[Span]) -> str:
    """Return a text as HTML, with a span for each of those that do not cross one that begins before it.

    >>> written("a < b", [("node1", 0, 1)])
    '<span class="highlighted" id="node1">a</span> &lt; b'
    """
    pieces: list[str] = []
    place = 0
    for at, tag in _tags(text, spans):
        pieces += (_escaped(text[place:at]), tag)
        place = at
    return "".join([*pieces, _escaped(text[place:])])


def _tags(text: str, spans: Iterable[Span]) -> Iterator[tuple[int, str]]:
    ends: list[int] = []
    for name, start, end in sorted(spans, key=lambda span: (span[1], -span[2])):
        while ends and ends[-1] <= start:
            yield ends.pop(), "</span>"
        if start < end <= (ends[-1] if ends else len(text)):
            yield start, f'<span class="highlighted" id="{html.escape(name)}">'
            ends.append(end)
    while ends:
        yield ends.pop(), "</span>"


def _escaped(words: str) -> str:
    return html.escape(words, quote=False).replace("\n", "<br>")
