"""A first map of a text: what could be claims and evidence, what could lead where, and what a careful reader would ask.

By rules that a person can follow: each suggestion says by which words it was made. Where the words of a paragraph that
argues leave open what leads where, `structure` is asked, a small model; everything else is lexicons and patterns.
"""

from collections.abc import Callable

from argmap.article.concluding import with_main_conclusions
from argmap.article.counting import lists_of_dates, questions_of_count, with_claims_of_count
from argmap.article.marks import Language, marks
from argmap.article.pieces import Piece, pieces
from argmap.article.proposal import Draft
from argmap.article.relating import relations
from argmap.article.repeating import joined
from argmap.article.sentences import language_of, sentences

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
    # A title that the text does not say again is the name of the text.
    if cut and cut[0].kind == "title" and any(group.members == (0,) for group in groups):
        del cut[0]
        groups = joined([piece.statement for piece in cut])
    if not progress(0.7):
        return None
    places = {member: place for place, group in enumerate(groups) for member in group.members}
    remarks = questions_of_count(text, spans, found, language)
    held, counted = with_claims_of_count([group.statement for group in groups], remarks, language)
    statements = with_main_conclusions(held, text, cut, places)
    lists = tuple(lists_of_dates(statements, counted, found))
    led = relations(cut, places, statements, language, lists, counted)
    if not progress(0.95):
        return None
    progress(1.0)
    return Draft(tuple(statements), led, found, remarks)
