"""Words as a search compares them: without case and accents, and with a slip of the pen forgiven."""

import re
import unicodedata
from collections.abc import Iterable

from msgspec import Struct

#: Letters that are not made of another letter and an accent, and what people type in their place.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
#: Letters that a word has at least before one slip is forgiven, and before two are.
_ONE_SLIP, _TWO_SLIPS = 4, 8


class Word(Struct, frozen=True):
    """A word of a text: as it is compared, its first character, and the one behind its last."""

    folded: str
    start: int
    end: int


def folded(text: str) -> str:
    """Return a text without case and accents.

    >>> folded("Straße"), folded("ÉTÉ"), folded("Øre")
    ('strasse', 'ete', 'ore')
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(each for each in apart if not unicodedata.combining(each)).translate(_PLAIN)


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text, in its order."""
    found = (Word(folded(match[0]), match.start(), match.end()) for match in _WORD.finditer(text))
    return tuple(word for word in found if word.folded)


def span_within(text: str, word: Word, part: str) -> tuple[int, int]:
    """Return where in a text the first `part` of a word of it stands; the whole word where it does not.

    >>> span_within("Straße", words_of("Straße")[0], "strass")
    (0, 5)
    """
    at = word.folded.find(part)
    if at < 0:
        return word.start, word.end
    if len(word.folded) == word.end - word.start:
        return word.start + at, word.start + at + len(part)
    # One character may be compared as two, or as none.
    ends, length = [], 0
    for character in text[word.start : word.end]:
        length += len(folded(character))
        ends.append(length)
    first = next(n for n, end in enumerate(ends) if end > at)
    last = next(n for n, end in enumerate(ends) if end >= at + len(part))
    return word.start + first, word.start + last + 1


def nearly(wanted: str, words: Iterable[str]) -> list[str]:
    """Return the words that are the wanted one but for a slip: a letter too many, too few, another, or two swapped.

    In words of eight letters two slips are forgiven; the first letter is right, or has changed places with the
    second. The end of the word may be missing.

    >>> nearly("goverment", ["government", "governments", "movement"])
    ['government', 'governments']
    """
    if len(wanted) < _ONE_SLIP:
        return []
    # Takes a while to import, and no map is opened by searching.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    slips = 1 if len(wanted) < _TWO_SLIPS else 2
    likely = [word for word in words if len(word) >= len(wanted) - slips and word[0] in wanted[:2]]
    found: set[int] = set()
    for length in (len(wanted) - 1, len(wanted), len(wanted) + 1, None):
        begun = [word[:length] for word in likely]
        near = process.extract(wanted, begun, scorer=OSA.distance, score_cutoff=slips, limit=None)
        found.update(at for _, _, at in near)
    return [likely[at] for at in sorted(found)]
