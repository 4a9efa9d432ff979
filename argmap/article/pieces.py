"""The sentences of a text as statements, where need be in two, with what their words say about what leads where."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from argmap.article.marks import Language, Mark
from argmap.article.proposal import ProposedStatement, Span
from argmap.article.stating import statement
from argmap.article.steps import Split, split
from argmap.article.text import Block, blocks

#: A line of no more words than this that ends without a full stop says what follows: a heading, or part of a menu.
_TITLE_WORDS = 14
#: Headings under which a page offers other pages.
_ELSEWHERE = re.compile(
    r"(?:related|more|read|see also|share|comments?|newsletter|subscribe|advertisement|follow us|mehr zum thema"
    r"|lesen sie|kommentare?|teilen|anzeige)\b",
    re.IGNORECASE,
)
#: A sentence of fewer words says nothing that could stand by itself.
_LEAST_WORDS = 4
#: What may lead an item of a list: "Weapon supply: some of the …".
_LABEL_WORDS = 7


class Piece(Struct, frozen=True):
    """A statement of the text, its block, and what joins it to its neighbour.

    `split` is set on the second half of a sentence that was cut in two, or on a sentence that points back at the one
    before. `sentence` and `block` count through the text.
    """

    statement: ProposedStatement
    block: int
    sentence: int
    split: Split | None = None


def pieces(
    text: str, spans: Sequence[Span], found: Sequence[Mark], language: Language
) -> Iterator[tuple[float, Piece]]:
    """Yield the statements that the sentences of a text make, in order, each with how much of the text is done."""
    section, count, is_elsewhere = "", 0, False
    at = 0
    for number, block in enumerate(blocks(text)):
        if _is_title(text, block):
            section = " ".join(text[block.start : block.end].split())
            is_elsewhere = bool(_ELSEWHERE.match(section)) or (is_elsewhere and block.kind != "heading")
            continue
        if is_elsewhere:
            continue
        label = _label(text, block)
        under = section if label is None else " ".join(text[block.start : label].split()).rstrip(":")
        while at < len(spans) and spans[at][0] < block.end:
            start, end = spans[at]
            at += 1
            if start < block.start:
                continue
            if label is not None and start < label:
                start = end - len(text[label:end].lstrip())
            count += 1
            for piece in _of_sentence(text, (start, end), found, language, under):
                yield end / max(len(text), 1), Piece(piece[0], number, count, piece[1])


def _of_sentence(
    text: str, span: Span, found: Sequence[Mark], language: Language, section: str
) -> Iterator[tuple[ProposedStatement, Split | None]]:
    words = text[slice(*span)]
    if len(words.split()) < _LEAST_WORDS or words.rstrip("”\"' ").endswith("?"):
        return
    cut = split(text, *span, language)
    if cut is None:
        yield statement(text, span, found, section), None
        return
    if cut.first is not None:
        yield statement(text, cut.first, found, section, is_reason=cut.way == "forward"), None
    yield statement(text, cut.second, found, section, is_conclusion=cut.way == "forward", words=cut.words), cut


def _is_title(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    return block.kind == "heading" or (
        len(words.split()) <= _TITLE_WORDS and not words.rstrip('”"’)').endswith((".", "!", "…", ":", ";"))
    )


def _label(text: str, block: Block) -> int | None:
    """Return where the label of an item ends, behind its colon."""
    if block.kind != "item":
        return None
    colon = text.find(": ", block.start, block.end)
    return colon + 1 if colon >= 0 and len(text[block.start : colon].split()) <= _LABEL_WORDS else None
