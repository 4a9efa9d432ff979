"""A first map of a text: what could be claims and evidence, what could lead where, and what a careful reader would ask.

By rules that a person can follow: each suggestion says by which words it was made. `structure` orders the statements of
a paragraph by a small model; everything else is lexicons and patterns.
"""

from collections.abc import Callable

from argmap.article.counting import questions_of_count
from argmap.article.marks import Language, marks
from argmap.article.pieces import Piece, pieces
from argmap.article.proposal import Draft
from argmap.article.relating import relations
from argmap.article.repeating import joined
from argmap.article.sentences import language_of, sentences
from argmap.article.stating import with_main_conclusions

Progress = Callable[[float], bool]
"""Told how much is done, from 0 to 1; returns whether to go on."""


def draft(text: str, language: Language | None = None, progress: Progress = lambda _done: True) -> Draft | None:
    """Return what could stand in a map of the text; None when `progress` says to stop.

    Linear in the text, but for the search for what is said twice, which looks at statements with rare words in common.
    """
    language = language or language_of(text)
    found = marks(text, language)
    if not progress(0.2):
        return None
    spans = sentences(text, language)
    cut: list[Piece] = []
    for done, piece in pieces(text, spans, found, language):
        cut.append(piece)
        if not progress(0.2 + 0.3 * done):
            return None
    groups = joined([piece.statement for piece in cut])
    if not progress(0.7):
        return None
    statements = with_main_conclusions([group.statement for group in groups], text)
    places = {member: place for place, group in enumerate(groups) for member in group.members}
    led = relations(cut, places, statements, language)
    if not progress(0.95):
        return None
    remarks = questions_of_count(text, spans, found, language)
    progress(1.0)
    return Draft(tuple(statements), led, found, remarks)
