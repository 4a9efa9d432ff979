"""Where an excerpt stands in a text that may have changed since: by its words and by what stood around them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import fuzz

from argmap.article.proposal import Span
from argmap.editing import EditRefusedError
from argmap.editing.excerpting import quoting
from argmap.model import ArgumentMap, Article, Change, Excerpt
from argmap.model.change import Pair
from argmap.model.records import altered

#: How alike, of 100, words have to be to those of an excerpt to be taken for them.
_ALIKE = 80
#: Shorter quotations are looked for as they stand only: almost anything is like them.
_LEAST_FUZZY = 12
_MOST_PLACES = 1_000
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " "})


def found(text: str, excerpt: Excerpt) -> Span | None:
    """Return where an excerpt stands in a text, or None where it is not to be found.

    Where its words stand, in the surroundings most like the old ones and then nearest to the old place; else where
    something very like them stands: the words with other blanks or quotation marks, or a sentence that was mended.
    """
    return _found(text, excerpt.quote, excerpt.before, excerpt.after, excerpt.start) if excerpt.quote else None


@lru_cache(maxsize=4_096)  # A window asks anew for all excerpts of a text whenever something is selected.
def _found(text: str, quote: str, before: str, after: str, start: int) -> Span | None:
    places = list(_places(text, quote)) or list(_places(text.translate(_QUOTES), quote.translate(_QUOTES)))
    if places:
        return max(places, key=lambda span: (_surroundings(text, before, after, span), -abs(span[0] - start)))
    return _alike(text, quote) if len(quote) >= _LEAST_FUZZY else None


def _places(text: str, quote: str) -> Iterator[Span]:
    """Yield where words stand, with whatever blanks between them."""
    pattern = re.compile(r"\s+".join(re.escape(word) for word in quote.split()))
    match = pattern.search(text)
    for _ in range(_MOST_PLACES):
        if match is None or match.end() == match.start():
            return
        yield match.span()
        match = pattern.search(text, match.start() + 1)  # One may begin within another.


def _surroundings(text: str, before: str, after: str, span: Span) -> float:
    here = text[max(0, span[0] - len(before)) : span[0]], text[span[1] : span[1] + len(after)]
    return fuzz.ratio(here[0], before) + fuzz.ratio(here[1], after)


def _alike(text: str, quote: str) -> Span | None:
    if len(quote) > len(text):
        return None
    alignment = fuzz.partial_ratio_alignment(quote.translate(_QUOTES), text.translate(_QUOTES), score_cutoff=_ALIKE)
    if alignment is None:
        return None
    start, end = alignment.dest_start, alignment.dest_end
    while start > 0 and start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and end > 0 and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return (start, end) if start < end else None


def moved(records: ArgumentMap, article: str, text: str) -> Change:
    """Give an article another text, and let its excerpts go to where they stand in it.

    One that is not found keeps its words and its place, and is known by not standing there.
    """
    old = records.expect(article, Article)
    assert isinstance(old, Article)
    new = altered(old, text=text)
    pairs: dict[str, Pair] = {article: (old, new)}
    for key in records.referrers(article):
        excerpt = records[key]
        if isinstance(excerpt, Excerpt):
            pairs[key] = (excerpt, _moved(new, excerpt))
    return Change(pairs)


def _moved(article: Article, excerpt: Excerpt) -> Excerpt:
    span = found(article.text, excerpt)
    if span is None:
        return excerpt
    try:
        return altered(quoting(article, excerpt.id, *span), extra=excerpt.extra)
    except EditRefusedError:  # Blanks alone are no words to find.
        return excerpt
