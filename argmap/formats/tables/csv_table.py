"""CSV: a map as one table for Excel and LibreOffice, and the simple tables of other people.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, and reading takes just that off again.
"""

import csv
import io
import re

from argmap.formats.complaints import line_of
from argmap.formats.errors import FileFormatError, in_line
from argmap.formats.keeping import ALL
from argmap.formats.losses import Losses, at_line
from argmap.formats.reading import Given, Reading
from argmap.formats.tables.table import NUMBERS, PLAIN, SHEETS, Cells, columns_of, rows_of
from argmap.formats.tables.table_reading import rows, take
from argmap.formats.tables.table_words import headings, is_ours, is_table
from argmap.language import tr
from argmap.model import ArgumentMap

__all__ = ["KEEPS", "looks_like", "read", "write"]

KEEPS = ALL
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SEPARATORS = (",", ";", "\t")
#: How much of a file tells its encoding and its separator, in bytes.
_SAMPLE = 200_000
#: A line that tells Excel the separator.
_SEPARATOR_LINE = re.compile(r"sep=([,;\t])(?:\r\n|\r|\n)", re.IGNORECASE)
#: Where a formula would begin: in front of a cell, or where a program splits it that takes another separator.
#: A quote may stand before it, which opens a cell there.
_BEGINS = r"(?=[ '\"]*[=+\-@＝＋－＠\t\r\n])"
_INSIDE = r"(?<=[,;\t\r\n]){}(?=[ '\"]*(?:[=@＝＠]|[+\-＋－]\S))"
_RISKY = re.compile(rf"\A{_BEGINS}|{_INSIDE.format('')}")
_DEFUSED = re.compile(rf"\A'{_BEGINS}|{_INSIDE.format(chr(39))}")
#: Tables of other people have an apostrophe only in front of a cell; one within is theirs.
_DEFUSED_ELSEWHERE = re.compile(rf"\A'{_BEGINS}")


def looks_like(data: bytes) -> bool:
    """Whether the first row names the columns of a table of statements or relations."""
    mark, encoding = _encoding(data)
    text = data[len(mark) : _SAMPLE].decode(encoding, "replace")
    return is_table(_head(text, _separator(text)))


def read(given: Given) -> Reading:
    """Return the map of a table; columns may stand in any order. Raises FileFormatError."""
    text = decoded(given.data, given.name)
    skipped = 0
    if told := _SEPARATOR_LINE.match(text):
        text, skipped = text[told.end() :], 1
    separator = told[1] if told else _separator(text)
    table: list[tuple[str, list[str]]] = []
    defused: re.Pattern[str] | None = None
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = 1 + skipped
    try:
        for cells in reader:
            if table or any(cell.strip() for cell in cells):
                defused = defused or (_DEFUSED if is_ours(cells) else _DEFUSED_ELSEWHERE)
                table.append((at_line(line), [defused.sub("", cell) for cell in cells]))
            line = reader.line_num + 1 + skipped
    except csv.Error as error:
        where = in_line(given.name, line)
        hint = tr("Open it in a spreadsheet and save it again as CSV (UTF-8).")
        raise FileFormatError(tr("This is no table: {reason}").format(reason=error), where=where, hint=hint) from error
    if not table or not any(headings(table[0][1])):
        hint = tr("The first row names the columns, such as kind, id, text, premises and conclusion.")
        raise FileFormatError(tr("This is no table of statements"), where=given.name, hint=hint)
    losses = Losses()
    return take(rows(table, losses), losses)


def write(records: ArgumentMap) -> bytes:
    """Return the table, statements first; the same map gives the same bytes."""
    found = [cells for kinds in SHEETS.values() for cells in rows_of(records, kinds)]
    columns = columns_of(found, (column for plain in PLAIN.values() for column in plain))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(columns)
    writer.writerows(_safe(cells, columns) for cells in found)
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def decoded(data: bytes, name: str) -> str:
    """Return the text of a table: by its mark, as UTF-8, else by the encoding that fits best.

    Raises FileFormatError.
    """
    mark, encoding = _encoding(data)
    try:
        return data[len(mark) :].decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        place = error.start if isinstance(error, UnicodeDecodeError) else 0
        where = in_line(name, line_of(data, place))
        what = tr("The text cannot be read in its encoding ({encoding})").format(encoding=encoding)
        raise FileFormatError(what, where=where, hint=tr("Save the file as UTF-8.")) from error


def _encoding(data: bytes) -> tuple[bytes, str]:
    """Return the mark at the beginning of a text, and its encoding."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return mark, encoding
    half = max(len(data[:_SAMPLE]) // 2, 1)
    first, second = (data[begin:_SAMPLE:2].count(0) / half for begin in (0, 1))
    if max(first, second) > 0.4 and min(first, second) < 0.02:
        return b"", "utf-16-le" if second > first else "utf-16-be"
    try:
        data.decode()
    except UnicodeDecodeError:
        if _is_western(data[:_SAMPLE]):
            return b"", "cp1252"
        from charset_normalizer import from_bytes

        best = from_bytes(data[:_SAMPLE], cp_exclusion=["utf_7"]).best()
        return b"", best.encoding if best is not None else "cp1252"
    return b"", "utf-8"


def _is_western(data: bytes) -> bool:
    """Whether bytes make words as Western Europe writes them, of which a table holds too few to be told by counting."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    words = re.findall(r"\w*[^\W\d_a-zA-Z]\w*", text)
    letters = "".join(word for word in words if len(word) > 2)
    return 2 * len(re.findall(r"[a-zA-Z]", letters)) >= len(letters) and not re.search(r"\w[¡-©«-´¶-¹»-¿×÷]\w", text)


def _safe(cells: Cells, columns: list[str]) -> list[str]:
    """Return the cells of a row, none of which a spreadsheet reckons out."""
    row = ((column, cells.get(column, "")) for column in columns)
    return [cell if column in NUMBERS else _RISKY.sub("'", cell) for column, cell in row]


def _separator(text: str) -> str:
    """Return the separator by which the first row names the most columns that are known, else has the most cells."""
    if told := _SEPARATOR_LINE.match(text):
        return told[1]

    def fits(separator: str) -> tuple[int, int]:
        cells = _head(text, separator)
        return sum(map(bool, headings(cells))), len(cells)

    return max(_SEPARATORS, key=fits)


def _head(text: str, separator: str) -> list[str]:
    text = _SEPARATOR_LINE.sub("", text, count=1) if _SEPARATOR_LINE.match(text) else text
    try:
        reader = csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=separator)
        return next((cells for cells in reader if any(cell.strip() for cell in cells)), [])
    except csv.Error:
        return []
