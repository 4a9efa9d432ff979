"""The data of Argdown: mappings in YAML's flow style, read without tags, aliases or dates, and written.

What js-yaml, with which Argdown reads, takes for a number, for true or for null is taken for it here (YAML 1.2).
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from argmap.formats.plain_yaml import Composer, YamlRefusedError

#: How deeply lists and mappings may lie within each other.
DEEPEST = 60
_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", re.ASCII)
_WHOLE = re.compile(r"[-+]?[0-9]{1,400}", re.ASCII)
_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
#: Words that need no quotes, for readers of YAML 1.1 as well.
_PLAIN = re.compile(r"(?!(?:true|false|null|yes|no|on|off|y|n)\Z)[A-Za-z][A-Za-z0-9_-]{0,99}", re.IGNORECASE | re.ASCII)
#: What does not stand in YAML or in Argdown's braces as it is.
_UNSAFE = re.compile(r"[{}\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]|(?<==)=")
_BLOCK = re.compile(r"\{[ \t]*\n(.*)\}\s*\Z", re.DOTALL)
#: The longest key that may stand without a question mark before it.
_LONGEST_KEY = 1000


class NoDataError(Exception):
    """It is no mapping; `line`: how many lines after its first."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Loaded(NamedTuple):
    """A mapping, and the keys that said something else before, with how many lines after the first they stand again."""

    held: dict[str, Any]
    repeated: tuple[tuple[str, int], ...] = ()


def loaded(text: str) -> Loaded:
    """Return a mapping in braces, or one in block style between braces or without them. Raises NoDataError."""
    block = _BLOCK.match(text)
    first = 0 if block else 1  # The brace before a block has a line of its own.
    data = _Data()
    try:
        value = data.composed(block[1] if block else text)
    except YamlRefusedError as error:
        raise NoDataError(max(0, error.line - first)) from error
    except ValueError as error:
        raise NoDataError(0) from error
    if value is None:
        return Loaded({})
    if not isinstance(value, dict):
        raise NoDataError(0)
    return Loaded(value, tuple((key, line - first) for key, line in data.said_otherwise()))


class _Data(Composer):
    """Words without quotes mean what js-yaml takes them for, and of a key that stands twice the last one holds."""

    deepest = DEEPEST

    def __init__(self) -> None:
        super().__init__()
        #: Mappings with a key that stands again, what was under it before, and the line.
        self._repeated: list[tuple[dict[str, Any], str, Any, int]] = []

    def table(self) -> dict[str, Any]:
        return {}

    def plain(self, word: str) -> Any:
        return _value(word)

    def keyed(self, holder: dict[str, Any], key: str, line: int) -> None:
        if key in holder:
            self._repeated.append((holder, key, holder[key], line))

    def said_otherwise(self) -> Iterator[tuple[str, int]]:
        """Yield the keys under which something else stood before what holds, with the line where they stand again."""
        for holder, key, before, line in self._repeated:
            if type(before) is not type(holder[key]) or before != holder[key]:
                yield key, line


def _value(plain: str) -> Any:
    """Return what a word without quotes means."""
    if plain in _WORDS:
        return _WORDS[plain]
    if _WHOLE.fullmatch(plain):
        return int(plain)
    if _NUMBER.fullmatch(plain) and math.isfinite(float(plain)):
        return float(plain)
    return plain


def flow(value: Any) -> str:
    """Return a value on one line.

    >>> flow({"evidence": "testimony", "date": "2020-05-01", "at": [1.5, None]})
    '{evidence: testimony, date: "2020-05-01", at: [1.5, null]}'
    """
    match value:
        case Mapping():
            return "{" + ", ".join(f"{_key(key)}: {flow(held)}" for key, held in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(flow(each) for each in value) + "]"
        case str():
            return value if _PLAIN.fullmatch(value) else quoted(value)
        case _:
            return json.dumps(value)


def quoted(text: str) -> str:
    """Return a text between double quotes, on one line."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _key(key: str) -> str:
    written = key if _PLAIN.fullmatch(key) else quoted(key)
    return f"? {written} " if len(written) > _LONGEST_KEY else written
