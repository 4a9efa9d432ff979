"""Carneades 4 as YAML: statements, arguments with undercutters, and issues between positions.

After the sources of Carneades (github.com/carneades/carneades-4, caes/encoding/yaml): what it assumes is an assumption
here, an undercutter is an objection to the step, and the positions of an issue object to each other, each to each. What
Carneades works out from a file (arguments from schemes, weights, labels) is not worked out again but named.
"""

import re
from collections.abc import Iterator

from argmap.formats.assembling import MOST_DERIVED, Assembly, Key
from argmap.formats.errors import FileFormatError, in_line
from argmap.formats.files import without_mark
from argmap.formats.graphs.carneades_terms import in_words, normal, opposite, predicate
from argmap.formats.plain_yaml import Table, Value, load
from argmap.formats.reading import Given, Reading
from argmap.language import later, tr

_SECTIONS = frozenset(
    {"meta", "language", "statements", "assumptions", "arguments", "issues", "argument_schemes", "issue_schemes"}
    | {"weighing_functions", "references", "tests", "labels"}
)
_LINE = re.compile(rb"^(?:(?P<quote>[\"']?)(?P<key>[A-Za-z_]+)(?P=quote)\s*:(?=\s|$)|[ \t#\r\]}]|---|\.\.\.|- |$)")
_STATEMENTS = re.compile(
    rb"^[\"']?statements[\"']?[ \t]*:[ \t]*(?:\{|(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[^\s#-])", re.M
)
_CONCLUSION = re.compile(rb"^\s+conclusion\s*:|[{,]\s*conclusion\s*:", re.M)
_TITLE = re.compile(rb"^\s+title\s*:", re.M)

#: Weighing by which each premise counts by itself, and that by which they count together, as in every step.
_BY_THEMSELVES = frozenset({"convergent", "cumulative"})
_TOGETHER = "linked"
#: What in a scheme makes arguments of it, rather than weighing those that the file has.
_RULE = ("variables", "premises", "conclusions", "assumptions", "exceptions", "deletions", "guards", "roles")
_NOTES = ("note", "notes", "description")
_UNKNOWN = later("Sections that are not known here")
_WORKED_OUT = later("Weights that have to be worked out")
#: What is said about the file, or worked out from it, and not part of the argument graph.
_ABOUT = {
    "meta": later("Title and notes of the file"),
    "references": later("References"),
    "tests": later("Labels that are expected"),
    "labels": later("Labels that are expected"),
}


def looks_like(data: bytes) -> bool:
    """Whether the bytes are YAML whose sections are those of Carneades."""
    keys = set()
    data = without_mark(data)
    for line in data.split(b"\n"):
        found = _LINE.match(line)
        if found is None:
            return False
        if found["key"]:
            keys.add(found["key"].decode())
    if not keys <= _SECTIONS:
        return False
    return bool(
        ("statements" in keys and _STATEMENTS.search(data))
        or "argument_schemes" in keys
        or ("arguments" in keys and _CONCLUSION.search(data))
        or (keys == {"meta"} and _TITLE.search(data))  # An argument graph with nothing in it.
    )


def read(given: Given) -> Reading:
    """Return the map of a Carneades file; schemes, weighing and expected labels are named as lost.

    Raises FileFormatError.
    """
    document = load(given)
    if not isinstance(document, Table) or not document.keys() & _SECTIONS:
        hint = tr("It has sections like `statements` and `arguments`.")
        raise FileFormatError(tr("This is YAML, but no argument graph of Carneades"), where=given.name, hint=hint)
    return _Graph(given, document).reading()


class _Graph:
    """One argument graph on its way into a map."""

    def __init__(self, given: Given, document: Table) -> None:
        self._given, self._document = given, document
        self._assembly = Assembly()
        self._losses = self._assembly.losses
        self._sentences = {
            key: words for key, words in self._table(document, "language").items() if isinstance(words, str)
        }
        self._statements = self._of_statements()
        self._assumed = dict.fromkeys(normal(name) for name in self._names(document, "assumptions"))
        self._schemes = dict(self._entries("argument_schemes"))
        self._said: dict[str, None] = {}
        self._taken: set[Key] = set()
        self._rivals: set[tuple[str, str]] = set()
        self._weighed: set[str] = set()
        self._used: set[str] = set()

    def reading(self) -> Reading:
        for name in (*self._statements, *self._assumed):
            self._state(name)
        for name, argument in self._entries("arguments"):
            self._argue(name, argument)
        for name, issue in self._entries("issues"):
            self._contest(name, issue)
        for name in [name for name in self._said if opposite(name) in self._said]:
            self._rival(name, opposite(name), {})
        self._name_rules()
        for section, value in self._document.items():
            if section in _ABOUT or section not in _SECTIONS:
                what = _ABOUT.get(section, _UNKNOWN)
                self._lose(tr(what), section, value)
        return self._assembly.finished()

    def _state(self, name: str) -> str:
        """Take in a statement when it is first named, and return the name."""
        if name in self._said:
            return name
        self._said[name] = None
        entry = self._statements.get(name)
        fields: dict[str, Value] = dict(entry) if isinstance(entry, Table) else {"text": entry}
        text, assumed, meta = fields.pop("text", None), fields.pop("assumed", None), fields.pop("meta", None)
        if not isinstance(text, str):
            text = self._words(name)
        notes = [meta.pop(key) for key in _NOTES if isinstance(meta, Table) and isinstance(meta.get(key), str)]
        implicit = name in self._assumed or assumed in ("true", "True", "TRUE", "1", "yes")
        note = "\n".join(str(each).strip() for each in notes) or None
        if implicit:
            self._assembly.losses.add(tr("Statements that are taken for granted, now marked as assumptions"), text)
        self._assembly.claim(name, text, implicit=implicit, note=note, extra={"meta": _plain(meta)} if meta else {})
        self._leave(name, fields)
        return name

    def _words(self, name: str) -> str:
        """Return what a statement says that the file has no text for."""
        words = in_words(name, self._sentences)
        if words is not None:
            self._used.add(predicate(name))
            return words
        denied = self._statements.get(opposite(name)) if name.startswith("¬") else None
        if isinstance(denied, Table):
            denied = denied.get("text")
        return f"¬ {denied}" if isinstance(denied, str) else name

    def _argue(self, name: str, fields: Table) -> None:
        premises, roles = self._premises(fields)
        conclusion = fields.get("conclusion")
        scheme, meta = fields.get("scheme"), fields.get("meta")
        said = {
            "scheme": scheme if isinstance(scheme, str) else None,
            "roles": roles,
            "strength": self._strength(name, fields, scheme),
            "extra": {"meta": _plain(meta)} if meta else {},
        }
        goal = self._state(normal(conclusion)) if isinstance(conclusion, str) else ""
        if not premises and goal:
            premises = [self._apart(name, " holds")]
            self._assembly.claim(premises[0], tr("This step holds"), implicit=True)
        each = [[premise] for premise in premises] if self._weighs_alone(scheme) else [premises]
        steps = []
        for place, some in enumerate(each, 1):
            steps.append(self._apart(name, *(() if place == 1 else (".", str(place)))))
            self._assembly.support(steps[-1], some, goal, **said)
        for undercutter in self._undercutters(fields):
            for place, step in enumerate(steps):
                if place and not self._assembly.may_derive(name):
                    break
                self._assembly.attack((undercutter, " undercuts ", *step), [self._state(undercutter)], step)
        self._leave(name, {key: value for key, value in fields.items() if key not in _OF_ARGUMENTS})

    def _premises(self, fields: Table) -> tuple[list[Key], dict[str, str]]:
        held = fields.get("premises")
        if not isinstance(held, Table):
            return [self._state(normal(each)) for each in self._names(fields, "premises")], {}
        roles: dict[str, str] = {}
        for role in held:
            for each in self._names(held, role):
                name = self._state(normal(each))
                roles[name] = f"{roles[name]}, {role}" if name in roles else role
        return list(roles), roles

    def _undercutters(self, fields: Table) -> Iterator[str]:
        for key in _UNDERCUTTERS:
            held = fields.get(key)
            if isinstance(held, Table):
                for role in held:
                    yield from map(normal, self._names(held, role))
            else:
                yield from map(normal, self._names(fields, key))

    def _strength(self, name: str, fields: Table, scheme: Value) -> float | None:
        """Return the weight of an argument, its own or that of all arguments by its scheme."""
        if fields.get("weight") is not None:
            return self._number(fields["weight"], f"{name}.weight")
        if not isinstance(scheme, str):
            return None
        weight = self._schemes.get(scheme, Table()).get("weight")
        if not isinstance(weight, Table) or weight.get("constant") is None:
            return None
        self._weighed.add(scheme)
        return self._number(weight["constant"], f"{scheme}.weight")

    def _number(self, value: Value, where: str) -> float | None:
        try:
            number = float(value) if isinstance(value, str) else -1.0
        except ValueError:
            number = -1.0
        if 0 <= number <= 1:
            return number
        self._losses.add(tr("Weights that are no number from 0 to 1"), where)
        return None

    def _weighs_alone(self, scheme: Value) -> bool:
        if isinstance(scheme, str) and scheme in self._schemes:
            scheme = self._schemes[scheme].get("weight")
        return isinstance(scheme, str) and scheme.lower() in _BY_THEMSELVES

    def _contest(self, name: str, fields: Table) -> None:
        positions = list(dict.fromkeys(self._state(normal(each)) for each in self._names(fields, "positions")))
        if len(positions) < 2:
            self._losses.add(tr("Issues with fewer than two positions"), name)
        elif len(self._rivals) + len(positions) * (len(positions) - 1) > MOST_DERIVED:
            self._losses.add(tr("Issues with too many positions"), name)
        else:
            for one in positions:
                for other in positions:
                    if one != other:
                        self._rival(one, other, {"issue": name})
        self._lose(tr("Proof standards"), name, fields.get("standard"))
        self._leave(name, {key: value for key, value in fields.items() if key not in _OF_ISSUES})

    def _rival(self, one: str, other: str, extra: dict[str, str]) -> None:
        if (one, other) not in self._rivals:
            self._rivals.add((one, other))
            self._assembly.attack((one, " against ", other), [one], other, extra=extra)

    def _name_rules(self) -> None:
        """Name what Carneades would make arguments, issues and weights of."""
        for name, fields in self._schemes.items():
            if any(fields.get(key) for key in _RULE):
                self._losses.add(tr("Rules that make arguments"), name)
                continue
            if name not in self._weighed and not self._weighs_alone(name) and fields.get("weight") != _TOGETHER:
                self._lose(tr(_WORKED_OUT), name, fields.get("weight"))
            self._leave(name, {key: value for key, value in fields.items() if key not in ("id", "weight")})
        for name in self._table(self._document, "weighing_functions"):
            self._losses.add(tr(_WORKED_OUT), name)
        for name in self._table(self._document, "issue_schemes"):
            self._losses.add(tr("Rules that make issues"), name)
        for name in self._sentences:
            if name not in self._used:
                self._losses.add(tr("Sentences for predicates that no statement needs"), name)

    def _leave(self, name: str, fields: dict[str, Value]) -> None:
        for key, value in fields.items():
            self._lose(tr("Fields that a map has no place for"), f"{name}.{key}", value)

    def _lose(self, what: str, where: str, value: Value) -> None:
        if value is not None and value not in ([], {}):
            self._losses.add(what, where)

    def _apart(self, *name: str) -> tuple[str, ...]:
        """Return a name for a step that nothing else has: statements are named apart from arguments."""
        while name in self._taken:
            name += ("'",)
        self._taken.add(name)
        return name

    def _of_statements(self) -> dict[str, Value]:
        held = self._table(self._document, "statements")
        found: dict[str, Value] = {}
        for key, entry in held.items():
            name = normal(key)
            if name in found:
                raise self._wrong(held, key, tr("The key `{key}` stands twice"))
            if isinstance(entry, list):
                raise self._wrong(held, key, tr("`{key}` is neither a text nor a table of fields"))
            found[name] = entry
        return found

    def _entries(self, section: str) -> Iterator[tuple[str, Table]]:
        """Yield the tables of a section by name; those of a list are named by their `id`."""
        held = self._document.get(section)
        if not isinstance(held, list):
            held = self._table(self._document, section)
            for name in held:
                yield name, self._table(held, name)
            return
        for entry in held:
            key = entry.get("id") if isinstance(entry, Table) else None
            if not isinstance(entry, Table) or not isinstance(key, str):
                raise self._wrong(self._document, section, tr("`{key}` lists something without an `id`"))
            yield key, entry

    def _table(self, holder: Table, key: str) -> Table:
        value = holder.get(key)
        if isinstance(value, Table) or value is None:
            return value or Table()
        raise self._wrong(holder, key, tr("`{key}` is no table of names and what they stand for"))

    def _names(self, holder: Table, key: str) -> list[str]:
        """Return the names that stand under a key: none, one or a list."""
        value = holder.get(key)
        if value is None or isinstance(value, str):
            return [value] if value else []
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return [each for each in value if isinstance(each, str)]
        raise self._wrong(holder, key, tr("`{key}` is no list of names"))

    def _wrong(self, holder: Table, key: str, what: str) -> FileFormatError:
        where = in_line(self._given.name, holder.lines.get(key, 1))
        return FileFormatError(what.format(key=key), where=where)


_OF_ISSUES = frozenset({"id", "positions", "standard"})
_UNDERCUTTERS = ("undercutter", "nas", "not app statement", "exceptions")
_OF_ARGUMENTS = frozenset({"id", "premises", "conclusion", "scheme", "weight", "meta", *_UNDERCUTTERS})


def _plain(value: Value) -> object:
    """Return a value as a map keeps what other programs add."""
    if isinstance(value, Table):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value
