"""Workbooks: what a person sees in them, what comes back, and that a strange file does no harm."""

import contextlib
import io
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map
from openpyxl import Workbook, load_workbook

from argmap import formats
from argmap.formats import FileFormatError, Given
from argmap.formats.tables import workbook, xlsx
from argmap.model import ArgumentMap, Article, Claim, Evidence, Group, Inference, Objection, check

modest = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def a_workbook(**sheets: list[list[Any]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def changed(data: bytes, **parts: bytes) -> bytes:
    """Return a workbook with parts exchanged or added; "__" in a name stands for "/"."""
    stream = io.BytesIO()
    new = {name.replace("__", "/") + ".xml": content for name, content in parts.items()}
    if "xl/sharedStrings.xml" in new:
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
        told = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'.encode()
        with zipfile.ZipFile(io.BytesIO(data)) as old:
            new["[Content_Types].xml"] = old.read("[Content_Types].xml").replace(b"</Types>", told)
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
        for part in old.namelist():
            out.writestr(part, new.pop(part, None) or old.read(part))
        for part, content in new.items():
            out.writestr(part, content)
    return stream.getvalue()


def read(data: bytes) -> formats.Reading:
    return xlsx.read(Given(data, "a.xlsx"))


def losses(reading: formats.Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


@modest
@given(valid_maps())
def test_what_a_workbook_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "xlsx")


@modest
@given(st.text() | st.lists(st.sampled_from(["_x0041_", "_x005F_", "x005F_", "_", "\r", "\n", "\0", " "])).map("".join))
def test_any_words_come_back(text: str) -> None:
    records = ArgumentMap([Claim(id="c1", text=text)])
    assert read(xlsx.write(records)).records == records


def test_statements_relations_and_the_rest_have_sheets_of_their_own() -> None:
    records = a_map(
        "c1 <- e1; c2 x c1", Group(id="g1", title="G", members=("c1",)), Article(id="a1", title="A", text="t")
    )
    book = load_workbook(io.BytesIO(xlsx.write(records)))
    assert book.sheetnames == ["Nodes", "Relations", "Article", "Layout"]
    assert [[cell.value for cell in row][:3] for row in book["Nodes"]][:2] == [
        ["kind", "id", "text"],
        ["claim", "c1", "c1"],
    ]
    assert [row[0].value for row in book["Relations"]] == ["kind", "inference", "objection"]


def test_the_heading_stays_in_sight_and_long_texts_are_wrapped() -> None:
    sheet = load_workbook(io.BytesIO(xlsx.write(a_map("c1"))))["Nodes"]
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold
    assert sheet["C2"].alignment.wrap_text
    assert sheet.column_dimensions["C"].width > sheet.column_dimensions["A"].width


@pytest.mark.parametrize("text", ["=1+1", "+1", "@sum", "#N/A", "1", "2024-04", "TRUE", "'=1", "=cmd|' /C calc'!A0"])
def test_a_cell_holds_the_words_as_text_and_no_formula(text: str) -> None:
    data = xlsx.write(ArgumentMap([Claim(id="c1", text=text)]))
    cell = load_workbook(io.BytesIO(data))["Nodes"]["C2"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b"<f>" not in b"".join(archive.read(part) for part in archive.namelist())


def test_the_same_map_gives_the_same_bytes() -> None:
    records = a_map("c1 <- e1")
    assert xlsx.write(records) == xlsx.write(records)


def test_tables_of_other_people_are_read_whatever_their_cells_hold() -> None:
    nodes = [["My map"], ["ID", "Text", "Kind", "Main", "Date"], [1, "It is wet", "claim", True, None]]
    nodes += [[2.0, "It rained", "evidence", False, datetime(2024, 4, 1)], [None], [3, 7, "claim", None, None]]
    data = a_workbook(Things=nodes, Arrows=[["From", "To"], [2, 1]], Prices=[["apples", 3]], Empty=[])
    assert formats.recognized(Given(data, "a.xlsx")) is formats.named("xlsx")
    reading = read(data)
    assert list(reading.records.of_kind(Claim)) == [Claim(id="1", text="It is wet", main=True), Claim(id="3", text="7")]
    assert list(reading.records.of_kind(Evidence)) == [
        Evidence(id="2", text="It rained", type="event", date="2024-04-01")
    ]
    assert [(each.premises, each.conclusion) for each in reading.records.of_kind(Inference)] == [(("2",), "1")]
    assert losses(reading) == {
        "Rows above a table": ("Things, row 1",),
        "Sheets that hold no table of a map": ("Prices",),
    }


def test_formulas_are_not_reckoned_out() -> None:
    reading = read(a_workbook(Nodes=[["id", "text"], [1, "=1+1"], [2, "so"], [3, date(2024, 4, 1)]]))
    assert [each.text for each in reading.records.of_kind(Claim)] == ["", "so", "2024-04-01"]


def test_words_that_excel_shares_among_cells_are_read_as_they_stand() -> None:
    shared = f"""<sst xmlns="{MAIN}"><si><t>id</t></si><si><t>text</t></si><si><t>c1</t></si>
      <si><r><rPr><b/></rPr><t>a_x005F_x0041_</t></r><r><t xml:space="preserve"> x005F_b_x000D_</t></r>
      <rPh sb="0" eb="1"><t>spoken</t></rPh></si></sst>"""
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    rows += '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>'
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    data = a_workbook(Nodes=[["id"]])
    data = changed(data, xl__sharedStrings=shared.encode(), xl__worksheets__sheet1=sheet.encode())
    assert list(read(data).records.of_kind(Claim)) == [Claim(id="c1", text="a_x0041_ x005F_b\r")]


def test_a_workbook_that_unpacks_to_more_than_a_map_is_refused_before_it_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook, "MOST_BYTES", 1_000_000)
    data = changed(a_workbook(Nodes=[["id", "text"]]), xl__more=b" " * 2_000_000)
    assert len(data) < 20_000
    with pytest.raises(FileFormatError, match="larger than a map"):
        read(data)
    assert not xlsx.looks_like(data)


def test_cells_far_out_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_CELLS", 100_000)
    rows = "".join(f'<row r="{number}"><c r="XFD{number}"><v>1</v></c></row>' for number in range(2, 40))
    head = '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row>'
    sheet = f'<worksheet xmlns="{MAIN}">{head}{rows}</sheetData></worksheet>'
    with pytest.raises(FileFormatError, match="more cells"):
        read(changed(a_workbook(Nodes=[["id"]]), xl__worksheets__sheet1=sheet.encode()))


@pytest.mark.parametrize(
    "part", ["xl__worksheets__sheet1", "xl__sharedStrings", "xl__workbook", "xl__styles", "docProps__app"]
)
def test_a_part_that_declares_entities_is_refused(part: str) -> None:
    content = b'<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'
    with pytest.raises(FileFormatError, match="entities") as caught:
        read(changed(a_workbook(Nodes=[["id", "text"]]), **{part: content}))
    assert "a.xlsx" in caught.value.where


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_part_that_declares_entities_in_wide_signs_is_refused(encoding: str) -> None:
    content = '<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'.encode(encoding)
    with pytest.raises(FileFormatError, match="entities"):
        read(changed(a_workbook(Nodes=[["id", "text"]]), docProps__app=content))


def test_a_workbook_of_more_parts_than_any_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = a_workbook(Nodes=[["id", "text"], [1, "a"]])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        monkeypatch.setattr(workbook, "MOST_PARTS", len(archive.namelist()))
    assert len(read(data).records) == 1
    with pytest.raises(FileFormatError, match="larger than a map"):
        read(changed(data, xl__more=b"<a/>"))


@pytest.mark.parametrize("text", ["_xD800_", "_xDFFF_", "_xD83D__xDE00_", "_xFFFF_"])
def test_signs_of_excel_that_are_no_signs_stand_as_they_are(text: str) -> None:
    assert [each.text for each in read(a_workbook(Nodes=[["id", "text"], [1, text]])).records.of_kind(Claim)] == [
        text if "D" in text else "\uffff"
    ]


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9, b"id,text"]
)
def test_what_is_no_workbook_is_refused_with_a_reason(data: bytes) -> None:
    assert not xlsx.looks_like(data)
    with pytest.raises(FileFormatError) as caught:
        read(data)
    assert "a.xlsx" in caught.value.where


@pytest.mark.parametrize(
    "part", ["xl__worksheets__sheet1", "xl__workbook", "xl__styles", "[Content_Types]", "xl__sharedStrings"]
)
@pytest.mark.parametrize("content", [b"<a>", b"<a/>", b"\xff", b"<c t='s'><v>x</v></c>", b"<a>" * 50_000])
def test_a_broken_part_gives_a_map_or_a_reason(part: str, content: bytes) -> None:
    data = changed(a_workbook(Nodes=[["id", "text"], [1, "a"]]), **{part: content})
    with contextlib.suppress(FileFormatError):
        check(read(data).records)


def test_a_workbook_of_something_else_is_no_map() -> None:
    data = a_workbook(Prices=[["name", "price"], ["apples", 3]])
    assert not xlsx.looks_like(data)
    with pytest.raises(FileFormatError, match="No sheet holds"):
        read(data)


def test_objections_come_back_to_what_they_object_to() -> None:
    records = a_map("o1: c2 x c1; o2: c3 x o1")
    assert list(read(xlsx.write(records)).records.of_kind(Objection)) == list(records.of_kind(Objection))


def test_formulas_that_nobody_has_worked_out_are_named() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["kind", "id", "text"], ["claim", "c1", '="Phones "&"distract"'], ["claim", "c2", "They help"]):
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    reading = xlsx.read(Given(stream.getvalue(), "phones.xlsx"))
    assert {(loss.what, loss.where) for loss in reading.losses} >= {("Formulas that nobody has worked out", ("C2",))}
