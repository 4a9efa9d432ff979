"""A file that was made to take memory or time, or to reach out, is read within bounds or refused in a sentence."""

import os
import random
import socket
import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from article.reading.hostile import a_docx_of, a_docx_that_lies, a_paragraph, a_pdf_of, repacked
from article.reading.papers import HTML, a_docx, a_pdf

from argmap.article.errors import ArticleError
from argmap.article.reading import pasted, read

SENTENCE = "The tide came late on that day, as the harbour master said to us. "
PAGE = "<html><head>{head}</head><body><article><h1>Late tide</h1><p>{words}</p></article></body></html>"


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(ArticleError) as refused:
        read(data, name)
    assert refused.value.hint
    return refused.value.what


def test_a_member_that_is_larger_than_it_says_takes_no_more_memory_than_it_says() -> None:
    bomb = a_docx_that_lies(200)
    tracemalloc.start()
    try:
        assert read(bomb, "lies.docx").text == "Hello there."
        assert tracemalloc.get_traced_memory()[1] < 40 * 1024**2
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("space", [0, 5_000])
def test_entities_are_refused_wherever_they_are_declared(space: int) -> None:
    before = f'<!--{"x" * space}--><!DOCTYPE w [<!ENTITY b "expanded">]>'.encode()
    assert "Word" in refusal(a_docx_of(a_paragraph("a &b; c"), before), "entity.docx")


@pytest.mark.parametrize("encoding", ["utf-7", "cp037"])
def test_an_encoding_in_which_a_declaration_could_hide_is_refused(encoding: str) -> None:
    before = f'<?xml version="1.0" encoding="{encoding}"?>'.encode()
    assert "Word" in refusal(a_docx_of(a_paragraph("words"), before), "hidden.docx")


def test_a_cell_that_spans_the_world_is_one_cell() -> None:
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>{a_paragraph("Wide")}</w:tc>'
    table = f"<w:tbl><w:tr>{cell}<w:tc>{a_paragraph('Next')}</w:tc></w:tr></w:tbl>"
    assert read(a_docx_of(table + a_paragraph("After.")), "wide.docx").text == "Wide | Next\n\nAfter."


def test_inserted_and_controlled_words_are_kept_and_deleted_ones_are_not() -> None:
    inserted = '<w:p><w:ins w:id="1"><w:r><w:t>Put in.</w:t></w:r></w:ins></w:p>'
    deleted = '<w:p><w:del w:id="2"><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:r><w:t>Left.</w:t></w:r></w:p>'
    control = f"<w:sdt><w:sdtContent>{a_paragraph('In a control.')}</w:sdtContent></w:sdt>"
    assert read(a_docx_of(inserted + deleted + control), "tracked.docx").text == "Put in.\n\nLeft.\n\nIn a control."


def test_pictures_and_macros_of_a_document_are_not_looked_at() -> None:
    others = {"word/media/image1.png": b"no picture", "word/vbaProject.bin": b"no macro", "../../outside": b"x"}
    assert read(a_docx_of(a_paragraph("Words."), others=others), "macro.docm").text == "Words."


@pytest.mark.parametrize(
    "text",
    ["[" * 2_000_000 + "a", "![a](" * 400_000, "__a " * 500_000, "<http://" * 250_000, "> " * 1_000_000 + "a"],
    ids=["brackets", "pictures", "emphasis", "addresses", "quotes"],
)
@pytest.mark.timeout(30)
def test_a_line_of_beginnings_takes_no_longer_than_another(text: str) -> None:
    assert len(read(f"Words.\n\n{text}".encode(), "line.md").text) <= 1_000_000


@pytest.mark.timeout(30)
def test_many_broken_lines_are_joined_in_time_and_a_long_text_is_cut_and_said() -> None:
    given = read(b"abc-\n" * 6_000_000, "long.txt")
    assert given.text.startswith("abcabc")
    assert any("cut off" in remark for remark in given.remarks)


def test_what_is_cut_keeps_a_long_last_line() -> None:
    assert len(read(b"Head\n\n" + b"word " * 400_000, "line.txt").text) > 900_000


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "body",
    ["<b>x</b> " * 200_000, "<p>y " * 200_000, "<table><tr><td>y</td></tr></table>" * 50_000, "w<br>" * 200_000],
    ids=["inline", "paragraphs", "tables", "breaks"],
)
def test_a_page_of_very_many_elements_is_read_in_time(body: str) -> None:
    assert len(read(f"<html><body>{body}".encode(), "many.html").text) > 50_000


def test_a_line_break_parts_words() -> None:
    given = read(PAGE.format(head="", words=f"{SENTENCE * 4}<br>One<br/>Two").encode(), "break.html")
    assert given.text.endswith("One\nTwo")


def test_an_item_within_an_item_is_said_once() -> None:
    listed = f"<ul><li>Outer {SENTENCE}<ul><li>Inner {SENTENCE}</li></ul></li><li>Last {SENTENCE}</li></ul>"
    text = read(f"<html><body><article><p>{SENTENCE * 4}</p>{listed}</article></body></html>".encode(), "l.html").text
    assert [text.count(word) for word in ("• Outer", "• Inner", "• Last", "Inner")] == [1, 1, 1, 1]


@pytest.mark.parametrize("charset", ["punycode", "unicode_escape", "utf-7", "utf-16", "zlib", "no-such"])
def test_a_page_is_not_read_by_an_encoding_that_is_none_of_a_page(charset: str) -> None:
    page = PAGE.format(head=f'<meta charset="{charset}">', words=f"\\u0041 +ADw- Späte Flut. {SENTENCE * 4}")
    assert "\\u0041 +ADw- Späte Flut." in read(page.encode(), "charset.html").text


def test_a_page_in_latin_1_has_its_quotation_marks() -> None:
    page = PAGE.format(head='<meta charset="iso-8859-1">', words=f"“Spät”, sagte er – zu spät. {SENTENCE * 4}")
    assert "“Spät”, sagte er – zu spät." in read(page.encode("cp1252"), "latin.html").text


def test_no_entity_is_expanded_and_no_file_is_read_for_one() -> None:
    declared = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bbbb">]>'
    text = read((declared + PAGE.format(head="", words=f"&a; &b; {SENTENCE * 4}")).encode(), "entity.xhtml").text
    assert "root:" not in text
    assert "bbbb" not in text


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a connection was tried")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    head = '<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><base href="http://127.0.0.1:9/">'
    words = f'{SENTENCE * 4}<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe>'
    assert "tide" in read(PAGE.format(head=head, words=words).encode(), "reach.html").text
    assert "tide" in pasted("The tide", PAGE.format(head=head, words=words)).text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_found(encoding: str) -> None:
    assert read("Die Flut kam spät, sagte er.".encode(encoding), "flut.txt").text == "Die Flut kam spät, sagte er."


def test_other_files_under_the_name_of_a_text_are_refused() -> None:
    assert "no text" in refusal(random.Random(1).randbytes(20_000).replace(b"\xff", b"\0"), "noise.txt")
    assert "Word" in refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"W\0o\0" * 999, "old.doc")


@pytest.mark.timeout(60)
def test_forms_within_forms_and_a_page_listed_often_end_in_time() -> None:
    laughs = (b"/X Do " * 10,) * 8 + (b"BT /F1 12 Tf (lol) Tj ET",)
    refusal(a_pdf_of(b"/X Do", laughs), "laughs.pdf")
    refusal(a_pdf_of(b"/X Do " * 4_000, (b"BT /F1 12 Tf " + b"(a) Tj " * 50_000 + b"ET",)), "calls.pdf")
    once = a_pdf_of(b"BT /F1 12 Tf (Before the form.) Tj ET /X Do", (b"BT /F1 12 Tf 0 -20 Td (Within.) Tj ET",))
    assert "Within." in read(once, "form.pdf").text
    often = read(a_pdf_of(b"BT /F1 12 Tf " + b"(a b ) Tj " * 30_000 + b"ET", kids=100), "often.pdf")
    assert any("cut off" in remark for remark in often.remarks)


def test_a_cipher_that_is_not_known_here_is_a_lock() -> None:
    lock = b"/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /CF << /StdCF << /CFM /AESV3 /Length 32 >> >>"
    lock += b" /StmF /StdCF /StrF /StdCF /O (%s) /U (%s) /OE (%s) /UE (%s) /Perms (%s) /P -4 >>" % (
        *(b"o" * 48,) * 2,
        *(b"o" * 32,) * 2,
        b"o" * 16,
    )
    data = a_pdf(["Hello."]).replace(b"/Root 1 0 R", b"/Root 1 0 R /ID [<00><00>] " + lock)
    assert "password" in refusal(data, "locked.pdf")


def test_pages_without_text_are_said_as_runs() -> None:
    given = read(a_pdf(["One sentence stands here."], [], [], [], ["And another."], []), "runs.pdf")
    assert given.remarks == ("No text on page 2–4, 6.",)


DOCX = a_docx()
TOKENS = [b"<w:p>", b"</w:p>", b"<w:tbl>", b"<w:tr>", b"&", b'"', b"<!DOCTYPE", b"\0", b"9" * 20, b"\xff\xfe", b"]]>"]


def mutated(seed: bytes, rng: random.Random, tokens: list[bytes]) -> bytes:
    """Return bytes with a few of them turned, cut out, put in, said twice or exchanged."""
    data = bytearray(seed)
    for _ in range(rng.randint(1, 6)):
        at, length = rng.randrange(len(data) + 1), rng.randint(1, 60)
        match rng.randrange(5):
            case 0:
                data[at : at + 1] = bytes([rng.randrange(256)])
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = rng.choice(tokens)
            case 3:
                data[at:at] = data[at : at + length]
            case _:
                other = rng.randrange(len(data) + 1)
                data[at : at + length], data[other : other + length] = (
                    data[other : other + length],
                    data[at : at + length],
                )
    return bytes(data)


def within_docx(rng: random.Random) -> bytes:
    """Return a document one member of which was mutated, its sums set right, so that its XML is what is met."""
    with zipfile.ZipFile(BytesIO(DOCX)) as archive:
        name = rng.choice(["word/document.xml", "word/styles.xml", "docProps/core.xml", "word/numbering.xml"])
        held = archive.read(name)
    return repacked(DOCX, {name: mutated(held, rng, TOKENS)})


def within_pdf(rng: random.Random) -> bytes:
    """Return a PDF the content of whose page was mutated, its length and places set right."""
    stream = b"BT /F1 12 Tf 72 700 Td (The tide ca-) Tj 0 -14 Td [(me la) -80 (te.)] TJ ET /X Do q 1 0 0 1 0 0 cm Q"
    tokens = [b"(", b")", b"[", b"<<", b"BI ID ", b" Tj ", b" Do ", b" 9999999999 Td ", b"/X Do ", b"ET", b"\xff"]
    return a_pdf_of(mutated(stream, rng, tokens), (mutated(stream, rng, tokens), stream))


def a_page(rng: random.Random) -> bytes:
    tokens = [
        b"<ul><li>",
        b"<table>",
        b"</article>",
        b"<!--",
        b"<h2>",
        b"&#0;",
        b"<br>",
        b"<svg>",
        b"<meta charset=gbk>",
    ]
    return mutated(HTML.encode(), rng, tokens)


@pytest.mark.parametrize("made", [within_docx, within_pdf, a_page])
def test_what_is_mutated_within_its_container_opens_or_is_refused(made: Callable[[random.Random], bytes]) -> None:
    rng = random.Random(made.__name__)
    suffix = {"within_docx": "docx", "within_pdf": "pdf", "a_page": "html"}[made.__name__]
    opened = 0
    for _ in range(int(os.environ.get("ARGMAP_FUZZ", "150"))):
        try:
            given = read(made(rng), f"mutated.{suffix}")
        except ArticleError:
            continue
        opened += bool(given.text.strip())
        assert given.text.replace("\n", "").replace("\t", "").isprintable() or not given.text.isascii()
    assert opened
