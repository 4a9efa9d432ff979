"""Reading a table: rows of ours, in whatever order, and simple tables of statements and relations of other people."""

import re
from collections.abc import Iterable, Sequence
from typing import Any, get_args

import msgspec
from msgspec import Struct

from argmap.formats.assembling import Assembly
from argmap.formats.losses import Losses
from argmap.formats.outlines.outline_line import one_line
from argmap.formats.reading import Reading
from argmap.formats.tables.table import (
    BY_NAME,
    CONTINUED,
    COUNTS,
    FLAGS,
    NUMBERS,
    ONE,
    PLAIN_VALUES,
    SEVERAL,
    Cells,
    column_of,
    roles_of,
)
from argmap.formats.tables.table_fitting import fitting, with_excerpts
from argmap.formats.tables.table_kinds import kind_of_row, said_by_kind
from argmap.formats.tables.table_words import flag, headings, plain
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Article,
    Claim,
    Evidence,
    EvidenceType,
    Excerpt,
    Group,
    Inference,
    Mode,
    Objection,
    Placement,
    Record,
    Source,
    kind_of,
    origins_that_close,
)
from argmap.model.records import altered

_LETTERS = {"article": "a", "source": "s", "excerpt": "x", "evidence": "e", "claim": "c", "inference": "i"}
_LETTERS |= {"objection": "o", "placement": "p", "group": "g"}
_PLAIN_VALUE: dict[str, Any] = {"extra": dict[str, Any], "declined": tuple[str, ...]}


class Row(Struct):
    """A row: its cells by column, where it stands, and the record that it makes, by its name in the table."""

    cells: Cells
    where: str
    kind: str = ""
    name: str = ""

    @property
    def place(self) -> str:
        """How a loss calls the row: by its id, else by where it stands."""
        return self.cells.get("id", "").strip() or self.where


def rows(table: Sequence[tuple[str, Sequence[str]]], losses: Losses, kind: str = "") -> list[Row]:
    """Return the rows of a table of which the first is the heading; each comes with the words for where it stands.

    `kind` is what a row is called that does not say.
    """
    head = table[0][1]
    columns = headings(head)
    found = []
    used: set[int] = set()
    for where, cells in table[1:]:
        used.update(place for place, cell in enumerate(cells[: len(columns)]) if not columns[place] and cell.strip())
        filled = {columns[place]: cell for place, cell in enumerate(cells) if place < len(columns) and cell}
        if any(cell.strip() for cell in cells[len(columns) :]):
            losses.add(tr("Cells without a heading"), where)
        filled.pop("", None)
        if any(cell.strip() for cell in filled.values()):
            found.append(Row({"kind": kind, **filled} if kind else filled, where))
    for place, column in enumerate(columns):
        if not column and place in used:
            losses.add(tr("Columns"), head[place].strip() or str(place + 1))
    return found


def take(given: Iterable[Row], losses: Losses) -> Reading:
    """Return the map of a table; what fits nowhere in it is named."""
    reading = _Reading(_whole(given, losses), losses)
    return reading.read()


def _whole(given: Iterable[Row], losses: Losses) -> list[Row]:
    """Return rows with those that go on with them put back."""
    by_id: dict[str, Row] = {}
    found = []
    for row in given:
        key = row.cells.get("id", "")
        if row.cells.get("kind") != CONTINUED:
            by_id[key] = row
            found.append(row)
        elif key in by_id:
            first = by_id[key].cells
            for column in row.cells.keys() - {"kind", "id"}:
                first[column] = first.get(column, "") + row.cells[column]
        else:
            losses.add(tr("Rows that go on with a row that is not there"), row.where)
    return found


class _Reading:
    def __init__(self, given: list[Row], losses: Losses) -> None:
        self._assembly = Assembly()
        self._assembly.losses = self._losses = losses
        self._rows = [row for row in given if self._has_kind(row)]
        self._named: dict[str, Row] = {}
        self._with_text: dict[str, str] = {}
        self._sources: dict[str, str] = {}
        for row in sorted(self._rows, key=lambda row: not row.cells.get("id", "").strip()):
            self._name(row)

    def read(self) -> Reading:
        for wanted in (Article, Source, Excerpt, Evidence, Claim):
            for row in self._of(wanted):
                self._standing(wanted, row)
        ties = [*self._of(Inference), *self._of(Objection)]
        for row in ties:
            self._tie(row)
        placed = self._settled(self._assembly.finished().records)
        later = [self._later(placed, row) for row in (*self._of(Placement), *self._of(Group))]
        records = ArgumentMap([*placed.values(), *fitting((each for each in later if each is not None), self._losses)])
        return Reading(records, self._losses.found())

    def _of(self, kind: type[Record]) -> list[Row]:
        return [row for row in self._rows if row.kind == kind_of(kind)]

    def _has_kind(self, row: Row) -> bool:
        row.kind = kind_of_row(row.cells)
        if not row.kind:
            self._losses.add(tr("Rows of no kind that is known"), row.place)
        return bool(row.kind)

    def _name(self, row: Row) -> None:
        """Give a row the name by which others refer to it: its id, or one that nothing refers to."""
        key = row.cells.get("id", "").strip()
        if key in self._named:
            self._losses.add(tr("Ids that stand twice, now another one"), f"{key} ({row.where})")
        row.name = key if key and key not in self._named else f"\0{len(self._named)}"
        self._named[row.name] = row
        self._assembly.id_of(row.name, _LETTERS[row.kind])
        if row.kind in ("claim", "evidence"):
            self._with_text.setdefault(_words(row), row.name)
        elif row.kind == "source":
            self._sources.setdefault(one_line(row.cells.get("name", "")), row.name)

    def _standing(self, kind: type[Record], row: Row) -> None:
        """Take in a record that no step and no objection is."""
        fields = self._fields(kind, row)
        if kind in (Claim, Evidence):
            fields.setdefault("text", "")
        record = self._made(kind, row, fields)
        if record is not None:
            self._assembly.add(record)

    def _tie(self, row: Row) -> None:
        kind = BY_NAME[row.kind]
        fields = self._fields(kind, row)
        premises = self._names(row.cells.get("premises", ""))
        aim = next(iter(self._names(row.cells.get("conclusion") or row.cells.get("target", ""), most=1)), "")
        for name in (*premises, aim):
            if name and not self._statements and name not in self._named:
                self._named[name] = Row({}, row.where, "claim", name)  # A table of relations alone names what it joins.
                self._assembly.claim(name, name)
        for field in ("id", "premises", "conclusion", "target"):
            fields.pop(field, None)
        if kind is Objection:
            self._assembly.attack(row.name, premises, aim, **fields)
            return
        shown = all(self._named[name].kind == "evidence" for name in premises if name in self._named)
        if fields.get("mode") == "attestation" and not shown:
            self._losses.add(tr("Whether a step shows, entails or infers"), row.place)
        roles = {self._the(name): role for name, role in roles_of(row.cells.get("roles", "")).items()}
        if not roles.keys() <= set(premises):
            self._losses.add(tr("Roles of premises"), row.place)
        self._assembly.support(row.name, premises, aim, **{**fields, "roles": roles})

    @property
    def _statements(self) -> bool:
        return bool(self._with_text)

    def _later(self, placed: ArgumentMap, row: Row) -> Record | None:
        """Return the placement or group of a row, of boxes that came to be."""
        kind = Placement if row.kind == "placement" else Group
        field = "of" if kind is Placement else "members"
        fields = self._fields(kind, row)
        ids = [self._assembly.id_of(name, "c") for name in self._names(row.cells.get(field, ""))]
        boxes = [key for key in ids if isinstance(placed.get(key), Claim | Evidence | Inference | Objection)]
        if len(boxes) < len(ids) or not boxes or (kind is Placement and len(boxes) > 1):
            self._losses.add(tr("Places and groups of boxes that are not there"), row.place)
        if not boxes:
            return None
        fields[field] = boxes[0] if kind is Placement else tuple(dict.fromkeys(boxes))
        return self._made(kind, row, fields)

    def _made(self, kind: type[Record], row: Row, fields: dict[str, Any]) -> Record | None:
        """Return a record of the fields of a row, or None where one is missing or out of bounds."""
        key = self._assembly.id_of(row.name, _LETTERS[row.kind])
        try:
            return msgspec.convert({**fields, "kind": kind_of(kind), "id": key}, kind)
        except (msgspec.ValidationError, RecursionError):
            self._losses.add(tr("Rows in which something is missing or out of bounds"), row.place)
            return None

    def _fields(self, kind: type[Record], row: Row) -> dict[str, Any]:
        """Return the values in the cells of a row, by field; what the kind has no field for is named."""
        cells = {column: cell for column, cell in row.cells.items() if column not in ("kind", "relation")}
        if kind in (Claim, Evidence) and not cells.get("text"):
            cells["text"] = cells.pop("title", "") or cells.pop("name", "")
        if kind is Inference and "target" in cells and "conclusion" not in cells:
            cells["conclusion"] = cells.pop("target")
        if kind is Objection and "conclusion" in cells and "target" not in cells:
            cells["target"] = cells.pop("conclusion")
        fields: dict[str, Any] = said_by_kind(kind, row.cells, cells)
        for field in msgspec.structs.fields(kind):
            cell = cells.pop(column_of(field.name), "")
            value = None if field.name in ("id", "roles") else self._value(kind, field.name, cell, row)
            if value is not None and not (value == "" and field.default is None):
                fields.setdefault(field.name, value)
        for column, cell in cells.items():
            says_no = column in map(column_of, FLAGS) and flag(cell) is False
            if cell.strip() and not says_no:
                self._losses.add(tr("Cells that do not fit their row"), f"{row.place}: {column}")
        return fields

    def _value(self, kind: type[Record], field: str, cell: str, row: Row) -> Any:
        """Return what a cell says in a field; None where it says nothing."""
        value: Any = cell
        if field in FLAGS:
            value = flag(cell)
        elif field in ONE or field in SEVERAL:
            return self._pointed(kind, field, cell, row)
        elif field in NUMBERS or field in COUNTS:
            value = _number(cell, whole=field in COUNTS)
        elif field in PLAIN_VALUES:
            value = _plain_value(field, cell)
        elif field == "mode" or (field == "type" and kind is Evidence):
            value = plain(cell) if plain(cell) in get_args(Mode if field == "mode" else EvidenceType) else None
            value = value or ("event" if field == "type" else None)
            if value == plain(cell) or not cell.strip():
                return value
            self._losses.add(tr("Cells that say what cannot be said there"), f"{row.place}: {column_of(field)}")
            return value
        if field == "strength" and value is not None and not 0 <= value <= 1:
            value = None
        if value is None and cell.strip():
            self._losses.add(tr("Cells that say what cannot be said there"), f"{row.place}: {column_of(field)}")
        return value

    def _pointed(self, kind: type[Record], field: str, cell: str, row: Row) -> Any:
        """Return the ids of the records that a cell names; sources that no row describes are made by their name."""
        if field in ("premises", "conclusion", "target", "members", "of"):
            return None  # These wait until it is known what holds.
        wanted = {"origin": "source", "repeats": "excerpt"}.get(field, field)
        if wanted == "source" and cell.strip() and self._kind_of(cell.strip()) != "source":
            cell = self._sources.get(one_line(cell), cell)
            if kind is Evidence and self._kind_of(cell) != "source":
                return self._assembly.source(cell.strip())
        names = self._names(cell, most=1 if field in ONE else None)
        found = [name for name in names if self._kind_of(name) == wanted]
        if len(found) < len(names):
            self._losses.add(tr("Cells that name what is not there"), f"{row.place}: {column_of(field)}")
        ids = tuple(self._assembly.id_of(name, _LETTERS[wanted]) for name in dict.fromkeys(found))
        return (ids[0] if ids else None) if field in ONE else ids

    def _kind_of(self, name: str) -> str:
        return self._named[name].kind if name in self._named else ""

    def _names(self, cell: str, most: int | None = None) -> list[str]:
        """Return what a cell names, by id or by words."""
        pieces = cell.split()
        if not all(piece in self._named for piece in pieces):
            known = cell.strip() in self._named or one_line(cell) in self._with_text or most == 1
            parts = [cell.strip()] if known else [each.strip() for each in re.split(r"[,;|\n]", cell)]
            pieces = [piece for part in parts for piece in self._parted(part)]
        return [self._the(piece) for piece in pieces if piece]

    def _parted(self, part: str) -> list[str]:
        """Return ids that stand together, some of which name nothing; words as one piece."""
        pieces = part.split()
        is_words = self._the(part) in self._named or not any(piece in self._named for piece in pieces)
        return [part] if is_words else pieces

    def _the(self, piece: str) -> str:
        return piece if piece in self._named else self._with_text.get(one_line(piece), piece)

    def _settled(self, records: ArgumentMap) -> ArgumentMap:
        """Return the map without excerpts that begin after they end, and sources that are their own origin."""
        there = {each.id for each in records.of_kind(Excerpt) if each.start <= each.end}
        kept: dict[str, Record] = {}
        for key, record in records.items():
            if isinstance(record, Excerpt) and key not in there:
                self._losses.add(tr("Excerpts that end before they begin"), key)
                continue
            kept[key] = with_excerpts(record, there)
            if kept[key] is not record:
                self._losses.add(tr("Cells that name what is not there"), f"{key}: excerpt")
        for key in origins_that_close(kept):
            kept[key] = altered(kept[key], origin=None)
            self._losses.add(tr("Where a source has it from"), key)
        return ArgumentMap(kept.values())


def _words(row: Row) -> str:
    return one_line(next((row.cells[name] for name in ("text", "title", "name") if row.cells.get(name)), ""))


def _number(cell: str, *, whole: bool) -> float | int | None:
    """Return the number in a cell, also with a comma for the point.

    >>> _number(" 0,5", whole=False), _number("3.0", whole=True), _number("many", whole=True)
    (0.5, 3, None)
    """
    try:
        number = float(cell.strip().replace(",", "."))
    except ValueError:
        return None
    if whole:
        return int(number) if number.is_integer() and number >= 0 else None
    return number


def _plain_value(field: str, cell: str) -> Any:
    try:
        return msgspec.json.decode(cell, type=_PLAIN_VALUE[field])
    except (ValueError, RecursionError):
        return None
