"""The cells of a workbook of whoever: within bounds, with no entities, and any fault in it said in one sentence."""

import contextlib
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

from argmap.formats.archives import repacked
from argmap.formats.errors import FileFormatError
from argmap.language import tr

#: Bytes that the parts of a workbook may have when they are unpacked, and how many parts and cells there may be.
MOST_BYTES = 256 * 1024 * 1024
MOST_PARTS = 2_000
MOST_CELLS = 3_000_000
#: How files of Office begin that are encrypted, and those from before 2007.
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_BOMS = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*(?<!/)>((?:(?!</c>).)*)</c>', re.DOTALL)
_VALUE = re.compile(rb"<v>[^<]")
_CHANGED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


@contextlib.contextmanager
def opened(data: bytes, name: str) -> Iterator[Any]:
    """Give the workbook in the content of a file, to read values from. Raises FileFormatError."""
    _check(data, name)
    with _told(name):
        book = _book(data)
    try:
        yield book
    finally:
        book.close()


def cells_of_sheets(book: Any, name: str) -> Iterator[tuple[str, Iterator[tuple[int, list[Any]]]]]:
    """Yield the title of each sheet with its rows that are not empty, each with its number."""
    count = 0

    def filled(sheet: Any) -> Iterator[tuple[int, list[Any]]]:
        nonlocal count
        for place, cells in enumerate(_each(sheet.iter_rows(values_only=True), name), 1):
            count += len(cells) + 1
            if count > MOST_CELLS:
                raise FileFormatError(tr("The workbook holds more cells than a map can"), where=name)
            if any(cell is not None and str(cell).strip() for cell in cells):
                yield place, list(cells)

    for sheet in book.worksheets:
        sheet.reset_dimensions()  # What a file says of its size need not be so.
        yield sheet.title, filled(sheet)


def unworked(data: bytes) -> Iterator[str]:
    """Yield the names of cells that hold a formula and no value: no program with a calculator has saved them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.namelist():
            if part.startswith("xl/worksheets/") and part.endswith(".xml"):
                for cell in _CELL.finditer(archive.read(part)):
                    if b"<f" in cell[2] and _VALUE.search(cell[2]) is None:
                        yield cell[1].decode()


def bare(data: bytes) -> bytes:
    """Return a workbook without the moments at which it was made, so that the same content gives the same bytes."""

    def undated(name: str, content: bytes) -> bytes:
        return _CHANGED.sub(rb"\g<1>1980-01-01T00:00:00Z", content) if name == "docProps/core.xml" else content

    return repacked(data, undated)


def _check(data: bytes, name: str) -> None:
    """Refuse what is no workbook, what would unpack to more than a map can be, and what declares entities."""
    if data.startswith(_OLD):
        hint = tr("Save it as .xlsx, without a password, in the program that made it.")
        raise FileFormatError(tr("This is no Excel workbook (.xlsx)"), where=name, hint=hint)
    with _told(name), zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        # No more than the stated size is ever unpacked.
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
            raise FileFormatError(tr("The workbook is larger than a map can be"), where=name)
        for part in parts:
            if part.filename.lower().endswith((".xml", ".rels", ".vml")):
                content = archive.read(part)
                if _DECLARES.search(content) or content.startswith(_BOMS):
                    where = f"{name}, {part.filename}"
                    raise FileFormatError(tr("The workbook declares entities, which none needs"), where=where)


def _book(data: bytes) -> Any:
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
    from openpyxl.xml.functions import iterparse

    class Reader(ExcelReader):  # type: ignore[misc]
        """It leaves the words of cells as they stand, where the library takes some out."""

        def read_strings(self) -> None:
            part = self.package.find(SHARED_STRINGS)
            if part is None:
                return
            with self.archive.open(part.PartName[1:]) as source:
                for _, node in iterparse(source):
                    if node.tag == f"{{{SHEET_MAIN_NS}}}si":
                        runs = [node, *node.findall(f"{{{SHEET_MAIN_NS}}}r")]
                        words = [run.findtext(f"{{{SHEET_MAIN_NS}}}t") or "" for run in runs]
                        self.shared_strings.append("".join(words))
                        node.clear()

    reader = Reader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    reader.read()
    return reader.wb


def _each(rows: Iterator[tuple[Any, ...]], name: str) -> Iterator[tuple[Any, ...]]:
    while True:
        with _told(name):
            cells = next(rows, None)
        if cells is None:
            return
        yield cells


@contextlib.contextmanager
def _told(name: str) -> Iterator[None]:
    """Turn whatever the library raises over a broken file into one sentence."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (FileFormatError, ImportError):  # What is not installed is not the file's fault.
        raise
    except (Exception, RecursionError, MemoryError) as error:
        what = tr("The workbook is broken ({reason})").format(reason=type(error).__name__)
        hint = tr("Open it in the program that made it and save it again.")
        raise FileFormatError(what, where=name, hint=hint) from error
