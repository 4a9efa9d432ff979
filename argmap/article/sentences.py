"""Where the sentences of a text begin and end, and its language."""

import re
from collections.abc import Iterator

from argmap.article.marks import Language
from argmap.article.text import Block, blocks

_ENGLISH_WORDS = "the of and to in is that was for it with as on be are by this which from but not have has "
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_GERMAN_WORDS = "der die das und ist nicht von zu den mit sich des ein eine auf dem im für es auch als wird "
_GERMAN = frozenset(_GERMAN_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")
# How much of a text tells its language.
_ENOUGH = 20_000


def language_of(text: str) -> Language:
    """Return the language whose small words a text has more of; English where neither is seen.

    >>> language_of("Das ist nicht der Fall."), language_of("This is not the case.")
    ('de', 'en')
    """
    words = [word[0].lower() for word in _WORD.finditer(text[:_ENOUGH])]
    english, german = (sum(word in small for word in words) for small in (_ENGLISH, _GERMAN))
    return "de" if german > english else "en"


# What a point belongs to, when the sentence goes on.
_ABBREVIATION = re.compile(
    r"(?:(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|vs|cf|No|Nr|Art|Abs|S|Bd|Hrsg|Hr|Fr"
    r"|bzw|ca|vgl|geb|gest|sog|u|z|d|o|i|v|e|evtl|usw|etc|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Okt|Dez)|(?<!\w)\w\.\s?\w"
    r"|(?<!\w)[A-ZÄÖÜ])\.$"
)
_NEVER_LAST = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|vs|cf|vgl|bzw|ca)\.$")
_INITIAL = re.compile(r"(?<!\w)[A-ZÄÖÜ]\.$")
_ORDINAL = re.compile(r"(?<![\w.])\d{1,3}\.$")
_MONTH = re.compile(
    r"(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|jänner|jahrhundert|kapitel|mal\b|auflage)", re.IGNORECASE
)
_OPENERS = {"“": "”", "„": "“”", "«": "»", "»": "«"}
# A quotation that is longer than this was not closed.
_QUOTATION = 1500


def sentences(text: str, language: Language) -> list[tuple[int, int]]:
    r"""Return the spans of the sentences in the paragraphs and items of a text, in order and trimmed.

    A quotation with several sentences stays with the sentence that it stands in.

    >>> text = "Mr. A left. He came."
    >>> [text[a:b] for a, b in sentences(text, "en")]
    ['Mr. A left.', 'He came.']
    """
    return [span for block in blocks(text) if block.kind != "heading" for span in _of_block(text, block, language)]


def _of_block(text: str, block: Block, language: Language) -> Iterator[tuple[int, int]]:
    held: tuple[int, int] | None = None
    for start, end in _cut(text, block, language):
        if held is not None:
            if _goes_on(text[held[0] : held[1]], text[start:end]):
                held = held[0], end
                continue
            yield held
        held = start, end
    if held is not None:
        yield held


def _cut(text: str, block: Block, language: Language) -> Iterator[tuple[int, int]]:
    """Yield the trimmed pieces that the library finds; what it leaves out or changes stays with the piece before."""
    from sentencex import segment  # It loads its rules, which only the article room needs.

    words = text[block.start : block.end]
    cuts, at = [0], 0
    for piece in segment(language, words):
        if not piece.strip():
            continue
        found = words.find(piece.strip(), at)
        if found < 0:
            continue
        cuts.append(found)
        at = found + len(piece.strip())
    for start, end in zip(cuts, [*cuts[1:], len(words)], strict=True):
        if inner := words[start:end].strip():
            first = block.start + words.index(inner, start)
            yield first, first + len(inner)


def _goes_on(before: str, after: str) -> bool:
    """Whether what was cut is one sentence: within a quotation, after an abbreviation, or between day and month."""
    if (after[0].islower() and before[-1:] in ".…") or not any(letter.isalnum() for letter in after):
        return True
    if _NEVER_LAST.search(before) or _INITIAL.search(before):
        return True
    if _ABBREVIATION.search(before) and (after[0].islower() or after[0].isdigit()):
        return True
    if _ORDINAL.search(before) and (_MONTH.match(after) or after[0].islower()):
        return True
    return _open(before)


def _open(before: str) -> bool:
    """Whether a quotation that begins in some words does not end there."""
    closing, begun = "", 0
    for at, letter in enumerate(before):
        if closing and letter in closing:
            closing = ""
        elif not closing and letter in _OPENERS:
            closing, begun = _OPENERS[letter], at
    return bool(closing) and len(before) - begun < _QUOTATION
