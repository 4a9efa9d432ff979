"""YAML as plain text, lists and tables: nothing is built, fetched or repeated, and every key is known by its line.

Tags are not obeyed and numbers, dates and "no" stay the text that they are. Aliases are refused, because a small file
can repeat itself by them without end; so are keys that stand twice.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias, Union

from argmap.formats.errors import FileFormatError
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


def load(given: Given) -> Value:
    """Return what a file of one YAML document holds. Raises FileFormatError with the line."""
    text = given.text()
    if len(text) > LONGEST:
        raise FileFormatError(tr("The file is larger than a YAML file can be here"), where=given.name)
    import yaml

    try:
        return _Composer(given).compose(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
        what = tr("This is not YAML: {reason}").format(reason=reason)
        raise FileFormatError(what, where=at_line(given, mark.line + 1) if mark else given.name) from error


def at_line(given: Given, line: int) -> str:
    """Return the name of a file with a line in it, as errors say where they are."""
    return tr("{file}, line {line}").format(file=given.name, line=line)


class _Composer:
    """Puts together what the events of a parser tell, without calling itself however deep the file is."""

    def __init__(self, given: Given) -> None:
        self._given = given
        self._open: list[list[Value] | Table] = []
        self._keys: list[str | None] = []
        self._result: list[Value] = []

    def compose(self, events: Iterator[Any]) -> Value:
        import yaml

        for event in events:
            line = event.start_mark.line + 1
            match event:
                case yaml.AliasEvent():
                    hint = tr("Write out what it stands for.")
                    raise FileFormatError(tr("Aliases (*) are not read"), where=at_line(self._given, line), hint=hint)
                case yaml.ScalarEvent():
                    self._scalar(event, line)
                case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                    self._begin([] if isinstance(event, yaml.SequenceStartEvent) else Table(), line)
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    self._open.pop()
                    self._keys.pop()
                case yaml.DocumentStartEvent() if self._result:
                    self._refuse(tr("The file holds more than one document"), line)
                case _:
                    pass
        return self._result[0] if self._result else None

    def _scalar(self, event: Any, line: int) -> None:
        holder = self._open[-1] if self._open else None
        if isinstance(holder, Table) and self._keys[-1] is None:
            if event.value in holder:
                self._refuse(tr("The key `{key}` stands twice").format(key=event.value), line)
            self._keys[-1] = event.value
            holder.lines[event.value] = line
        else:
            self._add(None if not event.style and event.value in _NOTHING else event.value)

    def _begin(self, value: list[Value] | Table, line: int) -> None:
        if len(self._open) == DEEPEST:
            self._refuse(tr("The file is nested too deeply to be a map"), line)
        if self._open and isinstance(self._open[-1], Table) and self._keys[-1] is None:
            self._refuse(tr("A key is a list or a table, where a name should stand"), line)
        self._add(value)
        self._open.append(value)
        self._keys.append(None)

    def _add(self, value: Value) -> None:
        holder = self._open[-1] if self._open else self._result
        if isinstance(holder, Table):
            key = self._keys[-1]
            assert key is not None
            holder[key] = value
            self._keys[-1] = None
        else:
            holder.append(value)

    def _refuse(self, what: str, line: int) -> None:
        raise FileFormatError(what, where=at_line(self._given, line))
