"""What statements and arguments are called in a file of Argdown: each by a title of its own."""

import re
from typing import Any

from argmap.formats.argdown.inline import visible
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, is_id, position

#: What stands before the title of what an objection speaks against, as the title of its conclusion.
NOT = "¬ "

_FITS = re.compile(r"[^\[\]<>+\-_!\s][^\[\]<>]{0,299}")
#: What every object of JavaScript has already, so that Argdown's program takes it for a statement.
_IN_JAVASCRIPT = frozenset(
    {
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    }
)


class Titles:
    """The titles of the statements, steps and objections of a map; no two are the same."""

    def __init__(self, records: ArgumentMap) -> None:
        self._titles: dict[str, str] = {}
        #: The records whose title is one that other programs added.
        self.given: set[str] = set()
        self._taken = set(records)
        for record in sorted(records.records(), key=position):
            if isinstance(record, Claim | Evidence | Inference | Objection):
                self._titles[record.id] = self._title(record.id, record.extra.get("title"))

    def __getitem__(self, key: str) -> str:
        return self._titles[key]

    def _title(self, key: str, given: Any) -> str:
        # An id would be read as the id of the record.
        if isinstance(given, str) and _fits(given) and not is_id(given) and given not in self._taken:
            self.given.add(key)
            self._taken.add(given)
            return given
        if _fits(key):
            return key
        number = len(self._taken)
        while (fresh := f"n{number}") in self._taken:
            number += 1
        self._taken.add(fresh)
        return fresh


def _fits(title: str) -> bool:
    return (
        _FITS.fullmatch(title) is not None
        and visible(title) == title
        and title not in _IN_JAVASCRIPT
        and not title.startswith(NOT)
    )
