"""New ids, made from the map alone, so that the same edits give the same map."""

from collections.abc import Container

from argmap.model import Record, kind_of

_LETTERS = {"excerpt": "x", "placement": "p"}


def fresh_id(taken: Container[str], kind: type[Record]) -> str:
    """Return the first unused id for a new record of this kind: "c1" for a claim, "e7" for evidence.

    >>> from argmap.model import Claim
    >>> fresh_id({"c1", "c2"}, Claim)
    'c3'
    """
    name = kind_of(kind)
    letter = _LETTERS.get(name, name[0])
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"
