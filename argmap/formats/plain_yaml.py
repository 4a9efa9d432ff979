"""YAML as plain text, lists and tables: nothing is built, fetched or repeated, and every key is known by its line.

Tags are not obeyed and numbers, dates and "no" stay the text that they are. Aliases are refused, because a small file
can repeat itself by them without end; so are keys that stand twice.
"""

from typing import Any, TypeAlias, Union

from argmap.formats.errors import FileFormatError, in_line
from argmap.formats.reading import Given
from argmap.language import tr

Value: TypeAlias = Union[str, list["Value"], "Table", None]

#: How deeply lists and tables may lie within each other; a map needs five.
DEEPEST = 40
#: Characters of a file; more takes minutes to read, and a thousand arguments take about 200,000.
LONGEST = 8_000_000
#: How nothing at all is written.
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


class Table(dict[str, Value]):
    """A mapping of YAML, with the line of the file in which each key stands."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}


class YamlRefusedError(Exception):
    """What is no YAML, or holds what is not read; `line` counts from 1, 0 where it is not known."""

    def __init__(self, reason: str, line: int, hint: str = "") -> None:
        super().__init__(reason)
        self.reason, self.line, self.hint = reason, line, hint


def load(given: Given) -> Value:
    """Return what a file of one YAML document holds. Raises FileFormatError with the line."""
    text = given.text()
    if len(text) > LONGEST:
        raise FileFormatError(tr("The file is larger than a YAML file can be here"), where=given.name)
    composer = Composer()
    try:
        found: Value = composer.composed(text)
    except YamlRefusedError as error:
        where = in_line(given.name, error.line) if error.line else given.name
        raise FileFormatError(error.reason, where=where, hint=error.hint) from error
    return found


class Composer:
    """Puts together what the events of a parser tell, without calling itself however deep the text is.

    A format that says more of plain words than that they are text, or that takes a key twice, has one of its own kind.
    """

    #: How deeply lists and tables may lie within each other; a map needs five.
    deepest = DEEPEST

    def __init__(self) -> None:
        self._open: list[Any] = []
        self._keys: list[str | None] = []
        self._result: list[Any] = []

    def table(self) -> dict[str, Any]:
        """Return what a mapping becomes."""
        return Table()

    def plain(self, word: str) -> Any:
        """Return what a word without quotes means."""
        return None if word in _NOTHING else word

    def keyed(self, holder: dict[str, Any], key: str, line: int) -> None:
        """Take note of a key of a mapping."""
        if key in holder:
            raise YamlRefusedError(tr("The key `{key}` stands twice").format(key=key), line)
        if isinstance(holder, Table):
            holder.lines[key] = line

    def composed(self, text: str) -> Any:
        """Return what the one document of a text holds, None for nothing. Raises YamlRefusedError."""
        import yaml

        try:
            for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
                self._take(yaml, event, event.start_mark.line + 1)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
            reason = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
            what = tr("This is not YAML: {reason}").format(reason=reason)
            raise YamlRefusedError(what, mark.line + 1 if mark else 0) from error
        return self._result[0] if self._result else None

    def _take(self, yaml: Any, event: Any, line: int) -> None:
        match event:
            case yaml.AliasEvent():
                raise YamlRefusedError(tr("Aliases (*) are not read"), line, tr("Write out what it stands for."))
            case yaml.ScalarEvent():
                self._scalar(event, line)
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._begin([] if isinstance(event, yaml.SequenceStartEvent) else self.table(), line)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._open.pop()
                self._keys.pop()
            case yaml.DocumentStartEvent() if self._result:
                raise YamlRefusedError(tr("The file holds more than one document"), line)
            case _:
                pass

    @property
    def _wants_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1], dict) and self._keys[-1] is None

    def _scalar(self, event: Any, line: int) -> None:
        if self._wants_key:
            self.keyed(self._open[-1], event.value, line)
            self._keys[-1] = event.value
        else:
            self._add(event.value if event.style else self.plain(event.value))

    def _begin(self, value: list[Any] | dict[str, Any], line: int) -> None:
        if len(self._open) == self.deepest:
            raise YamlRefusedError(tr("The file is nested too deeply to be a map"), line)
        if self._wants_key:
            raise YamlRefusedError(tr("A key is a list or a table, where a name should stand"), line)
        self._add(value)
        self._open.append(value)
        self._keys.append(None)

    def _add(self, value: Any) -> None:
        holder = self._open[-1] if self._open else self._result
        if isinstance(holder, dict):
            holder[self._keys[-1]] = value
            self._keys[-1] = None
        else:
            holder.append(value)
