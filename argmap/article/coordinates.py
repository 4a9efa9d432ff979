"""The statements that a sentence puts beside each other: "they feed us, they cool the town, and they are quiet"."""

import re

from argmap.article.marks import Language
from argmap.article.proposal import Span

#: A pronoun with its verb; or a noun of few words with an auxiliary, so that it is no list and no relative clause.
_PRONOUN: dict[Language, str] = {
    "en": r"\b(?:it|they|we|he|she|i|you|there|nobody|everybody|no\ one|everyone|this|these|those)\ (?:\w+ly\ "
    r"|also\ |never\ )?"
    r"(?!of\b|and\b|or\b)[\w’']+\ \w",
    "de": r"\b(?:er|sie|es|wir|ich|man|niemand|dies|das)\ \w+\ \w",
}
_NOUN: dict[Language, str] = {
    "en": r"\b(?!(?:who|which|that|whose|where|when|and|or|but|not|as|if|with|in|on|at|for|to|of|by|from|\w+ing)\b)"
    r"(?:[\w’'-]+\ ){1,4}?(?:is|are|was|were|has|have|had|will|can|cannot|could|would|does|did|do)\ \w",
    "de": r"\b(?:der|die|das|ein|eine|ihre?|seine?|unsere?)\ (?:[\w-]+\ ){1,2}?(?:ist|sind|war|waren|hat|haben"
    r"|hatte|wird|werden|kann"
    r"|können)\ \w",
}
_AND: dict[Language, str] = {"en": "and", "de": "und"}
_FLAGS = re.IGNORECASE | re.VERBOSE
_CUTS = {
    each: re.compile(
        rf"(?:;|,)\ (?:{_AND[each]}\ )?(?={_PRONOUN[each]})"
        rf"|(?:;\ (?:{_AND[each]}\ )?|,\ {_AND[each]}\ )(?={_NOUN[each]})",
        _FLAGS,
    )
    for each in _AND
}
_STARTS = {each: re.compile(rf"{_PRONOUN[each]}|{_NOUN[each]}", _FLAGS) for each in _AND}
_HIDDEN = re.compile(r"[“„«\"][^”“»\"]*[”“»\"]|\([^()]*\)")
#: What opens a clause that needs another one, so that a comma behind it parts no statements.
_LEANING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:if|when|whenever|while|as|after|before|until|unless|once|whoever|wherever|where|that|which|who"
        r"|whether|how|what)\b",
        _FLAGS,
    ),
    "de": re.compile(
        r"\b(?:wenn|falls|als|nachdem|bevor|bis|sobald|wer|wo|dass|welche[rs]?|ob|wie|was|der,|die,|das,)\b", _FLAGS
    ),
}
#: A statement has as many words at least.
_LEAST = 4


def coordinates(text: str, span: Span, language: Language) -> list[Span]:
    """Return the spans of the statements that stand beside each other in a clause, one where there is but one.

    Nothing is cut in quotation marks or brackets, nor in a subordinate clause, which may need what follows.

    >>> text = "They feed many families, and they cool the town."
    >>> [text[a:b] for a, b in coordinates(text, (0, len(text)), "en")]
    ['They feed many families', 'they cool the town.']
    """
    start, end = span
    words = _HIDDEN.sub(lambda found: "\x00" * len(found[0]), text[start:end])
    spans, begin = [], 0
    for cut in _CUTS[language].finditer(words):
        before, after = words[begin : cut.start()], words[cut.end() :]
        if min(len(before.split()), len(after.split())) < _LEAST:
            continue
        if cut[0].startswith(",") and (_LEANING[language].search(before) or not _stands(before, language)):
            continue
        spans.append((start + begin, start + cut.start()))
        begin = cut.end()
    return [*spans, (start + begin, end)]


def _stands(words: str, language: Language) -> bool:
    """Whether some words have a subject and a verb of their own."""
    return _STARTS[language].search(words) is not None
