"""The sentences of a text as statements, where need be in two, with what their words say about what leads where."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from argmap.article.coordinates import coordinates
from argmap.article.marks import Language, Mark, beginning_in
from argmap.article.proposal import ProposedStatement, Span
from argmap.article.stating import is_told, statement, tells
from argmap.article.steps import Split, split
from argmap.article.text import Block, BlockKind, blocks
from argmap.article.voices import Voice, voices

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
#: What a heading has that says something, and what one begins with that only says what it is about.
_SAYS = re.compile(
    r"\b(?:is|are|was|were|has|have|do|does|did|will|would|can|cannot|could|should|must|needs?|[a-zäöü]{3,}ed|ist|sind|hat|haben"
    r"|wird|werden|kann|können|soll(?:te|ten)?|muss|müssen)\b"
)
_ASKS = re.compile(r"(?:what|why|how|who|when|where|which|was|warum|wie|wer|wann|wo|welche\w*)\b|.*\?$", re.IGNORECASE)
PieceKind = BlockKind | Literal["title"]
#: So many dated events are a list.
_LISTED = 2


class Piece(Struct, frozen=True):
    """A statement of the text, its block, and what joins it to its neighbour.

    `split` is set on a part of a sentence behind the first, or on a sentence that points back at the one before.
    `sentence` and `block` count through the text. `voices` are what its words say about its part in the text.
    `is_told`: it tells what happened, without a hedge or a judgement.
    """

    statement: ProposedStatement
    block: int
    sentence: int
    split: Split | None = None
    voices: frozenset[Voice] = frozenset()
    kind: PieceKind = "paragraph"
    is_question: bool = False
    is_told: bool = False
    words: str = ""
    """Its words as they stand in the text, with the connective at their head."""


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
            if _asserts(section) and not is_elsewhere:
                made = _piece(text, _Part((block.start, block.end), begins=block.start), found, language, section)
                count += 1
                kind: PieceKind = "heading" if number else "title"
                yield block.end / max(len(text), 1), replace(made, block=number, sentence=count, kind=kind)
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
            alone = (start, end) == (block.start, block.end)
            for part in _parts(text, (start, end), found, language, alone=alone):
                made = _piece(text, part, found, language, under)
                yield end / max(len(text), 1), replace(made, block=number, sentence=count, kind=block.kind)


class _Part(Struct, frozen=True):
    """A stretch of a sentence, with what joins it to the one before, and whether something is concluded from it."""

    span: Span
    split: Split | None = None
    is_reason: bool = False
    is_question: bool = False
    begins: int = 0
    """Where its words begin with the connective that was cut off."""


def _parts(text: str, span: Span, found: Sequence[Mark], language: Language, *, alone: bool) -> Iterator[_Part]:
    """Yield the parts of a sentence that can stand in boxes of their own, in order."""
    words = text[slice(*span)]
    if len(words.split()) < _LEAST_WORDS:
        return
    if words.rstrip("”\"' ").endswith("?"):
        # A question that is a paragraph by itself asks, as in an interview; within one it asserts.
        if not alone:
            yield _Part(span, is_question=True, begins=span[0])
        return
    rest, joint, begins = span, None, span[0]
    while True:
        cut = split(text, *rest, language) or _listing(text, rest, found)
        if cut is None:
            yield from _beside(text, rest, joint, found, language, begins)
            return
        if cut.first is not None:
            if cut.is_sign:
                yield _Part(cut.first, joint, is_reason=True, begins=begins)
            else:
                yield from _beside(text, cut.first, joint, found, language, begins)
            begins = cut.first[1]
        rest, joint = cut.second, cut


def _beside(
    text: str, span: Span, joint: Split | None, found: Sequence[Mark], language: Language, begins: int
) -> Iterator[_Part]:
    """Yield the statements that stand beside each other in a clause; what somebody tells, or a list, stays whole."""
    told = any(mark.kind == "attribution" for mark in beginning_in(found, *span))
    whole = told or (joint is not None and (joint.is_sign or joint.words == ":"))
    first, *others = [span] if whole else coordinates(text, span, language)
    yield _Part(first, joint, begins=begins)
    for each in others:
        yield _Part(each, Split(first, each, "beside", ""), begins=each[0])


def _listing(text: str, span: Span, found: Sequence[Mark]) -> Split | None:
    """Return a sentence in two at a colon behind which events with their dates stand, as what it says rests on them."""
    colon = text.find(": ", *span)
    if colon < 0 or len(text[span[0] : colon].split()) < _LEAST_WORDS:
        return None
    dates = sum(mark.kind == "date" for mark in beginning_in(found, colon, span[1]))
    events = [part for part in text[colon + 2 : span[1]].split(", ") if tells(part)]
    if dates < _LISTED or len(events) < _LISTED:
        return None
    return Split((span[0], colon), (colon + 2, span[1]), "backward", ":")


def _piece(text: str, part: _Part, found: Sequence[Mark], language: Language, section: str) -> Piece:
    cut = part.split
    concluded = cut is not None and cut.way == "forward"
    made = statement(
        text,
        part.span,
        found,
        section,
        language,
        is_reason=part.is_reason,
        is_conclusion=concluded,
        is_question=part.is_question,
        words=cut.words if cut is not None else "",
    )
    lead = text[part.begins : part.span[1]].lstrip(" ,;:–—")
    told = is_told(text, part.span, found)
    return Piece(made, 0, 0, cut, voices(lead, language), is_question=part.is_question, is_told=told, words=lead)


def _asserts(heading: str) -> bool:
    """Whether a heading says something that can be true or not: a sentence of some words, and no question."""
    words = heading.split()
    return len(words) > _LEAST_WORDS and _SAYS.search(heading) is not None and _ASKS.match(heading) is None


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
