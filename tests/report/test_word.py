"""Facts about the report as a Word document, opened again by python-docx: headings, pictures, table, links, words."""

import io
import re
import struct
import tracemalloc
import zipfile
import zlib
from functools import cache
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from hypothesis import given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.drawing import Words
from argmap.drawing.picture import Picture, compose
from argmap.model import ArgumentMap, Article, Claim, Evidence, Inference, Source
from argmap.report import footing_report
from argmap.report.figures import PAPERS, PaperName, figure_of_conclusion, figure_of_map
from argmap.report.word import as_docx
from argmap.shipped import shipped

SAMPLES = ["russia-and-hamas", "school-phones", "debate-four-day-week"]
WIDE = "; ".join(f"c{at}! <- e{at}" for at in range(1, 15))
HOSTILE = [
    "<w:t>&lt;b&gt;</w:t> & \"'",
    "\x00\x08\x1b[31m\x7f\x85 red",
    "\ud800\ufffe\uffff x",
    "{ PAGE } ]]> <!-- -->",
    "موافقة ضمنية (1)",
    "\u202egnp.exe",
    "line\nbreak\ttab\u2028more",
    "a" * 3000,
    "😀",
]


def sample(name: str) -> ArgumentMap:
    return formats.read(shipped("samples", f"{name}.argmap"))


class Painter:
    """Paints nothing, in the right size, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[Picture, float]] = []

    def __call__(self, picture: Picture, scale: float) -> bytes:
        self.asked.append((picture, scale))
        return blank(round(picture.bounds.width * scale), round(picture.bounds.height * scale))


def blank(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((-(-width // 8) + 1) * height), 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def opened(records: ArgumentMap, paper: PaperName = "a4") -> tuple[Any, Painter]:
    painter = Painter()
    return docx.Document(io.BytesIO(as_docx(records, painter, paper))), painter


@cache
def opened_sample(name: str, paper: PaperName = "a4") -> tuple[Any, Painter]:
    return opened(sample(name), paper)


def headings(document: Any) -> list[tuple[str, str]]:
    styles = ("Title", "Heading 1", "Heading 2")
    return [(each.style.name, each.text) for each in document.paragraphs if each.style.name in styles]


@pytest.mark.parametrize("name", SAMPLES)
def test_headings_are_styles_in_the_order_of_the_report(name: str) -> None:
    records = sample(name)
    report = footing_report(records)
    document, _ = opened_sample(name)
    assert headings(document) == [
        ("Title", report.title),
        ("Heading 1", "Main conclusions"),
        *(("Heading 2", f"{number}. {each.text}") for number, each in enumerate(report.conclusions, 1)),
        ("Heading 1", "Evidence"),
        ("Heading 1", "What to look at"),
        *(("Heading 2", f"{kind.value} ({len(found)})") for kind, found in report.findings),
        ("Heading 1", "Sources and articles"),
        *(("Heading 2", heading) for heading, _ in report.bibliography.sections),
    ]


@pytest.mark.parametrize("name", SAMPLES)
def test_it_has_the_sentences_of_the_text_report(name: str) -> None:
    records = sample(name)
    report = footing_report(records)
    document, _ = opened_sample(name)
    words = [each.text for each in document.paragraphs]
    for each in report.conclusions:
        assert each.explanation in words
        assert {*each.carried_by, *each.evidence, *each.sources} <= set(words)
    assert {finding.sentence for _, found in report.findings for finding in found} <= set(words)
    assert {entry.words for _, entries in report.bibliography.sections for entry in entries} <= set(words)
    assert words.count("None.") == sum(not found for _, found in report.findings)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_table_has_a_row_for_each_piece_of_evidence_and_its_headings_on_each_page(name: str) -> None:
    records = sample(name)
    document, _ = opened_sample(name)
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Words", "Kind", "Date", "Source", "Who says so"]
    assert len(rows) == 1 + len(list(records.of_kind(Evidence)))
    assert rows[1:] == [list(each) for each in footing_report(records).evidence]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    section = document.sections[-1]
    room = section.page_width - section.left_margin - section.right_margin
    assert sum(column.width for column in table.columns) == pytest.approx(room, rel=0.01)


def test_evidence_that_is_retracted_says_so_in_the_table() -> None:
    document, _ = opened(a_map("c1! <- e1; -e2"))
    assert [row.cells[0].text for row in document.tables[0].rows][1:] == ["e1", "e2 (retracted)"]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", SAMPLES)
def test_every_picture_fits_on_its_page_and_is_fine_enough_to_be_printed(name: str, paper: PaperName) -> None:
    document, painter = opened_sample(name, paper)
    room = PAPERS[paper].room
    assert len(document.inline_shapes) == len(painter.asked)
    for at, shape in enumerate(document.inline_shapes):
        width, height = max(room) if at == 0 else room[0], max(room) if at == 0 else room[1]
        assert 50 < shape.width.pt <= width + 0.1
        assert 50 < shape.height.pt <= height + 0.1
        picture, scale = painter.asked[at]
        assert shape.width / shape.height == pytest.approx(picture.bounds.width / picture.bounds.height, rel=0.01)
        assert picture.bounds.width * scale / (shape.width.inches) >= 299


def test_a_wide_map_lies_on_its_side_and_all_else_stands_upright() -> None:
    document, _ = opened(a_map(WIDE))
    first, second = document.sections
    assert (first.orientation, second.orientation) == (WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT)
    assert first.page_width > first.page_height
    assert (first.page_width, first.page_height) == (second.page_height, second.page_width)
    narrow, _ = opened_sample("school-phones")
    (only,) = narrow.sections
    assert only.page_width < only.page_height


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("letter", (215.9, 279.4))])
def test_the_paper_is_the_one_that_is_wished_for(paper: PaperName, size: tuple[float, float]) -> None:
    document, _ = opened_sample("school-phones", paper)
    section = document.sections[0]
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx(size, abs=0.2)


def test_pictures_are_described_for_those_who_do_not_see_them() -> None:
    records = sample("russia-and-hamas")
    report = footing_report(records)
    document, _ = opened_sample("russia-and-hamas")
    first, *others = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert first == report.picture
    assert len(others) == len(report.conclusions)
    for said, each in zip(others, report.conclusions, strict=True):
        assert said == f"A picture of what “{each.text.rstrip('.')}” rests on. {each.explanation}"


def test_where_the_whole_map_is_too_small_to_be_read_each_conclusion_has_a_picture_that_can_be() -> None:
    records = sample("russia-and-hamas")
    found = figure_of_map(records, PAPERS["a4"], 100)
    assert found is not None
    assert not found[0].is_legible
    for each in footing_report(records).conclusions:
        figure = figure_of_conclusion(records, each.id, PAPERS["a4"])
        assert figure is not None
        assert figure.scale > 0.3
        assert each.id in figure.picture.boxes
    document, _ = opened_sample("school-phones")
    assert len(document.inline_shapes) == 1


def test_the_picture_of_a_conclusion_shows_whole_steps_from_the_top_and_says_where_it_is_cut() -> None:
    records = a_map("; ".join(f"c{at} <- c{at + 1} & e{at}" for at in range(1, 30)))
    figure = figure_of_conclusion(records, "c1", PAPERS["a4"])
    assert figure is not None
    assert not figure.whole
    shown = set(figure.picture.boxes)
    deepest = max(int(key[1:]) for key in shown if key.startswith("c"))
    assert 2 <= deepest < 30
    assert shown == {f"{kind}{at}" for at in range(1, deepest) for kind in "cei"} | {f"c{deepest}"}
    short = figure_of_conclusion(a_map("i1: c1 <- e1; o1: c2 x i1"), "c1", PAPERS["a4"])
    assert short is not None
    assert short.whole
    assert set(short.picture.boxes) == {"c1", "e1", "i1", "o1", "c2"}


def test_of_a_long_chain_no_more_is_gathered_than_can_be_read() -> None:
    records = a_map("; ".join(f"c{at} <- c{at + 1}" for at in range(1, 2_000)))
    tracemalloc.start()
    figure = figure_of_conclusion(records, "c1", PAPERS["a4"])
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert figure is not None
    assert not figure.whole
    assert most < 20_000_000


def test_what_nothing_is_beneath_has_no_picture_of_its_own() -> None:
    assert figure_of_conclusion(a_map("c1!"), "c1", PAPERS["a4"]) is None


def test_the_legend_can_be_read_where_the_map_cannot() -> None:
    found = figure_of_map(sample("russia-and-hamas"), PAPERS["a4"], 100)
    assert found is not None
    figure, _ = found
    legend = figure.picture.items[-1]
    assert legend.kind == "legend"
    assert all(each.size * figure.scale > 6 for each in legend.primitives if isinstance(each, Words))


def test_an_address_is_a_link_only_where_it_leads_to_a_website() -> None:
    records = ArgumentMap(
        [
            Article(id="a", title="One", text="", url="https://example.org/a?b=c&d=e"),
            Article(id="b", title="Two", text="", url="javascript:alert(1)"),
            Source(id="s", name="File", type="", url="file:///etc/passwd"),
        ]
    )
    document, _ = opened(records)
    links = [rel for rel in document.part.rels.values() if rel.is_external]
    assert [rel.target_ref for rel in links] == ["https://example.org/a?b=c&d=e"]
    (link,) = document.element.body.iter(qn("w:hyperlink"))
    assert link.get(qn("r:id")) == links[0].rId
    words = [each.text for each in document.paragraphs]
    assert {"One, https://example.org/a?b=c&d=e", "Two, javascript:alert(1)", "File, file:///etc/passwd"} <= set(words)


def hostile(text: str) -> ArgumentMap:
    return ArgumentMap(
        [
            Article(id="a", title=text, text="", url=text, date=text),
            Source(id="s", name=text, type=text, url=text),
            Evidence(id="e", text=text, type="event", source="s", attribution=text),
            Evidence(id="e2", text=text, type="event", date=text),
            Claim(id="c", text=text, main=True),
            Inference(id="i", premises=("e", "e2"), conclusion="c", scheme=text, hedge=text, warrant=text),
        ]
    )


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_whatever_the_map_says_is_words_in_a_document_that_opens(text: str) -> None:
    plain, _ = opened(hostile("Plain words"))
    document, _ = opened(hostile(text))
    assert [style for style, _ in headings(document)] == [style for style, _ in headings(plain)]
    assert len(document.tables[0].rows) == 3
    fields = [each.get(qn("w:instr")) for each in document.sections[0].footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE"]
    assert not list(document.element.body.iter(qn("w:fldSimple"), qn("w:instrText"), qn("w:hyperlink")))
    shown = " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202e]", " ", text).split())
    assert document.tables[0].rows[1].cells[0].text == shown


@settings(max_examples=12)
@given(valid_maps())
def test_every_map_has_a_document(records: ArgumentMap) -> None:
    document, _ = opened(records)
    assert len(document.tables) == (1 if any(records.of_kind(Evidence)) else 0)
    assert bool(document.inline_shapes) is bool(compose(records).boxes)


def test_words_that_run_from_the_right_begin_there() -> None:
    document, _ = opened(hostile("موافقة ضمنية"))
    cell = document.tables[0].rows[1].cells[0].paragraphs[0]
    assert cell._p.pPr.find(qn("w:bidi")) is not None
    assert cell.runs[0].font.rtl
    kind = document.tables[0].rows[1].cells[1].paragraphs[0]
    assert kind._p.pPr.find(qn("w:bidi")) is None


def test_what_python_docx_does_not_make_stands_in_the_order_that_word_asks_for() -> None:
    document, _ = opened(hostile("موافقة ضمنية"))
    orders = {
        "w:tblPr": ("tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblLook"),
        "w:tcPr": ("tcW", "shd"),
        "w:pPr": ("pStyle", "keepNext", "bidi", "spacing", "jc", "rPr", "sectPr"),
        "w:tblBorders": ("top", "bottom", "insideH"),
    }
    for name, order in orders.items():
        found = list(document.element.body.iter(qn(name)))
        assert found
        for element in found:
            names = [child.tag.rpartition("}")[2] for child in element]
            assert names == sorted(names, key=order.index)


def test_the_properties_say_nothing_that_is_not_so() -> None:
    document, _ = opened(hostile("Title " * 100))
    about = document.core_properties
    assert about.title.startswith("Title Title")
    assert (about.author, about.comments, about.created) == ("", "", None)
    names = zipfile.ZipFile(io.BytesIO(as_docx(a_map("c1!"), Painter()))).namelist()
    assert not [name for name in names if "thumbnail" in name or name.endswith("app.xml")]
    assert len(names) == len(set(names))


def test_the_same_map_gives_the_same_bytes() -> None:
    assert as_docx(sample("school-phones"), Painter()) == as_docx(sample("school-phones"), Painter())


def test_an_empty_map_has_a_report_without_pictures() -> None:
    document, painter = opened(ArgumentMap())
    assert painter.asked == []
    assert headings(document)[0] == ("Title", "Argument map")
    assert not document.tables
