"""The data of Argdown: mappings in YAML's flow style, read without tags, aliases or dates, and written.

What js-yaml, with which Argdown reads, takes for a number, for true or for null is taken for it here (YAML 1.2).
"""

import importlib
import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

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


def loaded(text: str) -> dict[str, Any]:
    """Return a mapping in braces, or one in block style between braces or without them. Raises NoDataError."""
    block = _BLOCK.match(text)
    yaml = importlib.import_module("yaml")
    composer = _Composer(yaml)
    try:
        value = composer.composed(yaml.parse(block[1] if block else text, Loader=_loader(yaml)))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise NoDataError(mark.line if mark else 0) from error
    except ValueError as error:
        raise NoDataError(0) from error
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise NoDataError(0)
    return value


def _loader(yaml: Any) -> Any:
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Composer:
    """Puts together what the events of a parser tell, without calling itself however deep the data is."""

    def __init__(self, yaml: Any) -> None:
        self._yaml = yaml
        self._open: list[Any] = []
        self._keys: list[str | None] = []
        self._result: list[Any] = []

    def composed(self, events: Iterable[Any]) -> Any:
        yaml = self._yaml
        for event in events:
            match event:
                case yaml.AliasEvent():
                    raise NoDataError(event.start_mark.line)
                case yaml.ScalarEvent():
                    self._scalar(event)
                case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                    value: Any = [] if isinstance(event, yaml.SequenceStartEvent) else {}
                    if len(self._open) == DEEPEST or self._wants_key:
                        raise NoDataError(event.start_mark.line)
                    self._add(value)
                    self._open.append(value)
                    self._keys.append(None)
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    self._open.pop()
                    self._keys.pop()
                case yaml.DocumentStartEvent() if self._result:
                    raise NoDataError(event.start_mark.line)
                case _:
                    pass
        return self._result[0] if self._result else None

    @property
    def _wants_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1], dict) and self._keys[-1] is None

    def _scalar(self, event: Any) -> None:
        if self._wants_key:
            self._keys[-1] = event.value
        else:
            self._add(event.value if event.style else _value(event.value))

    def _add(self, value: Any) -> None:
        holder = self._open[-1] if self._open else self._result
        if isinstance(holder, dict):
            holder[self._keys[-1]] = value
            self._keys[-1] = None
        else:
            holder.append(value)


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
