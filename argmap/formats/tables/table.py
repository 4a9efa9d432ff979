"""A map as a table: one row a record, one column a field, in words that can be read and edited in a spreadsheet.

Ids in one cell stand apart by spaces, which no id holds; roles stand one a line, the id of the premise first. A cell
longer than a spreadsheet takes goes on in a row of the kind "continued" with the same id.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Group, Inference, Objection, Placement, Record
from argmap.model.records import KINDS, Source, kind_of, position

#: Every column, in the order in which they stand; the first ones are always there.
COLUMNS: tuple[str, ...] = (
    *("kind", "id", "text", "main", "assumption", "type", "date", "source", "attribution"),
    *("premises", "conclusion", "target", "mode", "scheme", "warrant", "hedge", "strength", "roles"),
    *("note", "retracted", "excerpt", "repeats", "title", "name", "url", "origin"),
    *("article", "start", "end", "quote", "before", "after", "declined", "of", "x", "y", "members", "extra"),
)
#: Where the records of a kind stand; what people edit comes first.
SHEETS: dict[str, tuple[type[Record], ...]] = {
    "Nodes": (Claim, Evidence),
    "Relations": (Inference, Objection),
    "Sources": (Source,),
    "Article": (Article, Excerpt),
    "Layout": (Placement, Group),
}
#: Columns of a sheet that stand there also when they are empty, so that one sees what can be said.
PLAIN: dict[str, tuple[str, ...]] = {
    "Nodes": ("kind", "id", "text", "main", "assumption", "type", "date", "source"),
    "Relations": ("kind", "id", "premises", "conclusion", "target", "mode", "scheme"),
}
#: The kind of a row that goes on with the one of the same id.
CONTINUED = "continued"
#: Fields by what their cells hold; all others hold words.
FLAGS = frozenset({"main", "implicit", "retracted"})
SEVERAL = frozenset({"premises", "repeats", "members"})
ONE = frozenset({"source", "excerpt", "origin", "article", "of", "conclusion", "target"})
NUMBERS = frozenset({"strength", "x", "y"})
COUNTS = frozenset({"start", "end"})
PLAIN_VALUES = frozenset({"extra", "declined"})

#: Excel takes 32,767 UTF-16 units in a cell, and some signs are written as seven.
_MOST, _FEWER, _UNITS = 30_000, 4_000, 32_000

Cells = dict[str, str]


def column_of(field: str) -> str:
    """Return the column of a field."""
    return "assumption" if field == "implicit" else field


def cells_of(record: Record) -> Cells:
    """Return what the row of a record says, without the columns that are empty.

    >>> cells_of(Claim(id="c1", text="So", main=True))
    {'kind': 'claim', 'id': 'c1', 'text': 'So', 'main': 'yes'}
    """
    fields = msgspec.structs.asdict(record)
    cells = {"kind": kind_of(record), **{column_of(name): _cell(name, value) for name, value in fields.items()}}
    return {column: cell for column, cell in cells.items() if cell}


def rows_of(records: ArgumentMap, kinds: Iterable[type[Record]]) -> Iterator[Cells]:
    """Yield the rows of some kinds in a lasting order."""
    wanted = tuple(kinds)
    found = [record for record in records.records() if isinstance(record, wanted)]
    for record in sorted(found, key=lambda each: (wanted.index(type(each)), position(each))):
        yield from _bounded(cells_of(record))


def columns_of(rows: Iterable[Cells], plain: Iterable[str] = ()) -> list[str]:
    """Return the columns that rows need, and those of `plain`, in their order."""
    used = {*plain, *(column for cells in rows for column in cells)}
    return [column for column in COLUMNS if column in used]


def joined(ids: Iterable[str]) -> str:
    """Return the cell of several ids."""
    return " ".join(ids)


def _cell(field: str, value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case float():
            return repr(value)
        case dict() | tuple() if field in PLAIN_VALUES:
            return msgspec.json.encode(value).decode() if value else ""
        case tuple():
            return joined(value)
        case dict():
            return roles_cell(value)
        case _:
            return str(value)


def roles_cell(roles: Mapping[str, str]) -> str:
    """Return the cell of roles by the id of the premise, one a line."""
    return "\n".join(f"{premise}: {_in_a_line(role)}" for premise, role in roles.items())


def _in_a_line(role: str) -> str:
    return role.replace("\\", r"\\").replace("\n", r"\n").replace("\r", r"\r")


def roles_of(cell: str) -> dict[str, str]:
    r"""Return the roles in a cell, by the id of the premise.

    >>> roles_of("e1: sign\ne2: a rule:\\nof two lines")
    {'e1': 'sign', 'e2': 'a rule:\nof two lines'}
    """
    roles = {}
    for line in cell.split("\n"):
        name, _, role = line.partition(" ")
        if name:
            roles[name.removesuffix(":")] = re.sub(r"\\(.)", lambda found: _SIGNS.get(found[1], found[1]), role)
    return roles


_SIGNS = {"n": "\n", "r": "\r"}


def _bounded(cells: Cells) -> Iterator[Cells]:
    """Yield a row, and what of it no cell takes in rows that go on with it."""
    pieces = {column: _pieces(cell) for column, cell in cells.items()}
    for place in range(max(map(len, pieces.values()))):
        row = {column: cut[place] for column, cut in pieces.items() if place < len(cut)}
        yield row if place == 0 else {"kind": CONTINUED, "id": cells["id"], **row}


def _pieces(cell: str) -> list[str]:
    """Cut a text so that each piece fits in a cell, in whatever signs it is written."""
    pieces, begin = [], 0
    while begin < len(cell):
        piece = cell[begin : begin + _MOST]
        escaped = len(re.findall(r"[\x00-\x1f\ufffe\uffff]|_x", piece)) * 6
        if len(piece.encode("utf-16-le", "surrogatepass")) // 2 + escaped > _UNITS:
            piece = piece[:_FEWER]
        pieces.append(piece)
        begin += len(piece)
    return pieces


#: The kinds by name.
BY_NAME: dict[str, type[Record]] = {kind_of(kind): kind for kind in KINDS}
