"""The names of Carneades' statements, which may be terms as in Prolog: one spelling for each, and its words."""

import re
from collections.abc import Iterator, Mapping

NEGATION = "¬"

_TERM = re.compile(r"¬?\s*[^\W\d]\w*\s*\(.*\)", re.DOTALL)
#: What is kept as it is within a term, and what spaces around it say nothing.
_PIECE = re.compile(r"'[^']*'|\"[^\"]*\"|\s*[(),]\s*|\s+")
_VERB = re.compile(r"%(?:%|(?:\[(?P<which>\d{1,3})\])?[a-zA-Z])")


def normal(name: str) -> str:
    """Return the one spelling of a statement's name.

    >>> normal("happens( order, 1 )"), normal(" ¬ app(a1)"), normal("It rains, here")
    ('happens(order,1)', '¬app(a1)', 'It rains, here')
    """
    name = name.strip()
    if name.startswith(NEGATION):
        return NEGATION + normal(name[1:]) if not name[1:].startswith(NEGATION) else name
    if not _TERM.fullmatch(name):
        return name
    return _PIECE.sub(lambda piece: piece[0] if piece[0][0] in "'\"" else piece[0].strip() or " ", name)


def opposite(name: str) -> str:
    """Return the name of what denies a statement.

    >>> opposite("p"), opposite("¬p")
    ('¬p', 'p')
    """
    return name.removeprefix(NEGATION) if name.startswith(NEGATION) else NEGATION + name


def predicate(name: str) -> str:
    """Return the predicate of a term as `language` names it, with the number of its arguments.

    >>> predicate("price(volvo,medium)"), predicate("rain")
    ('price/2', 'rain/0')
    """
    return f"{name.partition('(')[0]}/{len(_arguments(name))}"


def in_words(name: str, sentences: Mapping[str, str]) -> str | None:
    """Return a term in the words that the file has for its predicate, if it has any.

    >>> in_words("price(volvo,medium)", {"price/2": "The price of a %v is %v."})
    'The price of a volvo is medium.'
    """
    sentence = sentences.get(predicate(name))
    if sentence is None:
        return None
    arguments = _arguments(name)
    following = iter(arguments)

    def word(verb: re.Match[str]) -> str:
        if verb[0] == "%%":
            return "%"
        if verb["which"] is None:
            return next(following, verb[0])
        which = int(verb["which"]) - 1
        return arguments[which] if 0 <= which < len(arguments) else verb[0]

    return _VERB.sub(word, sentence)


def _arguments(name: str) -> list[str]:
    return list(_split(name.partition("(")[2].rpartition(")")[0])) if _TERM.fullmatch(name) else []


def _split(inside: str) -> Iterator[str]:
    """Yield what stands between the commas that lie in no brackets or quotes."""
    depth, start, quote = 0, 0, ""
    for place, letter in enumerate(inside):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif letter == "," and depth == 0:
            yield inside[start:place]
            start = place + 1
    yield inside[start:]
