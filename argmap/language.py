"""The language that argmap speaks: every text that a person reads goes through `tr`. Knows no Qt.

Texts stand in the code in English. The window hands in what translates them (`speak`); without it, as on the command
line, the English is used. A text that depends on a count names both forms: "%n step(|s) fall(s|)".
"""

import re
from collections.abc import Callable

#: (text, comment that tells equal texts apart, count or -1) -> translation, with %n still in it where it is unknown.
Translate = Callable[[str, str, int], str]


def english(text: str, comment: str = "", n: int = -1) -> str:
    """Return the text as it stands; with a count, in the form for one or for many."""
    del comment
    return _FORMS.sub(lambda forms: forms[1 if n == 1 else 2], text) if n >= 0 else text


_FORMS = re.compile(r"\(([^()|]*)\|([^()|]*)\)")
_translate: Callable[[str, str, int], str] = english
_code = "en"


def speak(translate: Translate = english, code: str = "en") -> None:
    """Translate by this from now on, into the language of this code."""
    global _translate, _code
    _translate, _code = translate, code


def code() -> str:
    """Return the code of the language that is spoken, e.g. "en", for files that say which one they are in."""
    return _code


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Return a text in the language of the person; fill in names with `.format`, the count stands for "%n".

    >>> tr("%n step(|s) fall(s|)", "", 1), tr("%n step(|s) fall(s|)", "", 2)
    ('1 step falls', '2 steps fall')
    """
    translated = _translate(text, comment, n)
    return translated.replace("%n", str(n)) if n >= 0 else translated


def later(text: str) -> str:
    """Mark a text of a table for translation; whoever shows it calls `tr`."""
    return text


def printable(text: str) -> str:
    """Return the text without what is no sign of a text; line ends stay.

    Control characters could command a terminal, overrides of the direction turn the words around them, and halves of
    surrogates and what is no character at all can be written into no file.
    """
    return _NOT_PRINTABLE.sub(" ", text)


_NOT_PRINTABLE = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
