"""A language that nobody speaks, to see which texts are not translated yet, and where longer ones do not fit.

`speak(pseudo)` shows every text that went through `tr` with accents, in brackets and 40 % longer; `mirrored` turns its
reading direction around as well. What is still in plain letters is a text of the map, or one that escaped translation.
"""

import re

from argmap.language import english

_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ",
)
_LONGER = 0.4
_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"
#: What stands for something else: {names}, the count, and the sign before a menu's letter.
_KEPT = re.compile(r"(\{[^{}]*\}|%n|&)")


def pseudo(text: str, comment: str = "", n: int = -1) -> str:
    """Return a text as the pseudo-language has it: "[ŧḗẋŧ ~~]"."""
    plain = english(text, comment, n)
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(plain))
    return f"[{accented} {'~' * max(1, round(_LONGER * len(plain)) - 3)}]"


def mirrored(text: str, comment: str = "", n: int = -1) -> str:
    """Return the same for a language that is written from right to left."""
    return f"{_RIGHT_TO_LEFT}{pseudo(text, comment, n)}{_END}"
