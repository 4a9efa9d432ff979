"""XLSX: a map as a workbook, a sheet for statements, one for relations, and what else there is; cells hold text alone.

Nothing is reckoned out, and what leads outside the file is not followed.
"""

import io
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from argmap.formats.errors import FileFormatError
from argmap.formats.keeping import ALL
from argmap.formats.losses import Losses
from argmap.formats.reading import Given, Reading
from argmap.formats.tables.table import PLAIN, SHEETS, columns_of, rows_of
from argmap.formats.tables.table_reading import Row, rows, take
from argmap.formats.tables.table_words import is_table
from argmap.formats.tables.workbook import bare, cells_of_sheets, opened, unworked
from argmap.formats.xml_text import fit, unfit
from argmap.language import tr
from argmap.model import ArgumentMap

__all__ = ["KEEPS", "looks_like", "read", "write"]

KEEPS = ALL
#: How wide columns are, in signs; others are narrow.
_WIDTHS = {
    "text": 60,
    "quote": 50,
    "note": 40,
    "warrant": 40,
    "title": 30,
    "before": 30,
    "after": 30,
    "attribution": 25,
}
_WIDTHS |= {"premises": 20, "members": 30, "name": 25, "url": 30, "scheme": 25, "hedge": 15, "roles": 25, "source": 15}
_NARROW = 12
#: How many rows may stand above the heading of a table.
_ABOVE = 20


def looks_like(data: bytes) -> bool:
    """Whether this is a workbook with a sheet that begins like a table of statements or relations."""
    if not data.startswith(b"PK\x03\x04") or b"xl/workbook" not in data:
        return False
    try:
        with opened(data, "") as book:
            return any(_heading(list(_some(cells))) is not None for _, cells in cells_of_sheets(book, ""))
    except FileFormatError:
        return False


def read(given: Given) -> Reading:
    """Return the map in a workbook; sheets that hold no table are named. Raises FileFormatError."""
    losses = Losses()
    found: list[Row] = []
    known = False
    with opened(given.data, given.name) as book:
        for title, sheet in cells_of_sheets(book, given.name):
            table = [(_where(title, place), list(map(_text, cells))) for place, cells in sheet]
            begin = _heading([cells for _, cells in table[:_ABOVE]])
            if begin is None:
                if table:
                    losses.add(tr("Sheets that hold no table of a map"), title)
                continue
            known = True
            for where, _ in table[:begin]:
                losses.add(tr("Rows above a table"), where)
            found += rows(table[begin:], losses)
    if not known:
        hint = tr("The first row of a sheet names the columns, such as kind, id, text, premises and conclusion.")
        raise FileFormatError(tr("No sheet holds a table of statements"), where=given.name, hint=hint)
    for cell in unworked(given.data):
        losses.add(tr("Formulas that nobody has worked out"), cell)
    return take(found, losses)


def write(records: ArgumentMap) -> bytes:
    """Return the workbook; the same map gives the same bytes."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    look = _Look()
    for title, kinds in SHEETS.items():
        found = list(rows_of(records, kinds))
        if found or title in PLAIN:
            columns = columns_of(found, PLAIN.get(title, ()))
            sheet = book.create_sheet(title)
            sheet.freeze_panes = "A2"
            for place, column in enumerate(columns, 1):
                sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column, _NARROW)
            sheet.append([look.cell(sheet, column, head=True) for column in columns])
            for cells in found:
                sheet.append([look.cell(sheet, cells.get(column, "")) for column in columns])
    stream = io.BytesIO()
    book.save(stream)
    return bare(stream.getvalue())


class _Look:
    """How cells look: text that is wrapped, and headings that stand out."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill

        self._wrapped = Alignment(wrap_text=True, vertical="top")
        self._bold = Font(bold=True)
        self._tinted = PatternFill("solid", start_color="FFDCE6F1")

    def cell(self, sheet: Any, text: str, *, head: bool = False) -> Any:
        """Return a cell that holds text, whatever it looks like, and that stays text when somebody edits it."""
        if not text:
            return None
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(sheet, fit(text, returns=True))
        cell.data_type = "s"  # Else what begins with "=" is a formula, and "#N/A" an error.
        cell.number_format = "@"
        cell.alignment = self._wrapped
        if head:
            cell.font, cell.fill = self._bold, self._tinted
        return cell


def _text(value: Any) -> str:
    """Return what a cell says: a date as people sort it, a whole number without a point.

    >>> _text(3.0), _text(True), _text(datetime(2024, 4, 1))
    ('3', 'yes', '2024-04-01')
    """
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return unfit(str(value))


def _heading(table: list[list[str]]) -> int | None:
    return next((place for place, cells in enumerate(table) if is_table(cells)), None)


def _some(sheet: Iterator[tuple[int, list[Any]]]) -> Iterator[list[str]]:
    """Yield the first rows of a sheet as text."""
    for _, (_, cells) in zip(range(_ABOVE), sheet, strict=False):
        yield list(map(_text, cells))


def _where(title: str, place: int) -> str:
    return tr("{sheet}, row {row}").format(sheet=title, row=place)
