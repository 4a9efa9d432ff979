"""Articles come in from files of every kind; what holds no text is refused in a sentence, whatever is in it."""

import contextlib
import io
import os
import random
import zipfile
from collections.abc import Callable

import pytest
from article.reading.papers import HTML, MARKDOWN, a_docx, a_pdf

from argmap.article.errors import ArticleError
from argmap.article.reading import pasted, read

PDF = a_pdf(
    [
        "The Paper 3 May",
        "Late tide",
        "The tide came late, the har-",
        "bour master said on Tuesday, and no-",
        "body knew.",
        "1",
    ],
    ["The Paper 3 May", "One boat was lost near the mole", "in the afternoon of that day.", "Two came home", "2"],
    ["The Paper 3 May", "at night, it is said.", "3"],
)


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(ArticleError) as refused:
        read(data, name)
    assert refused.value.where == name
    assert refused.value.hint
    return refused.value.what


def test_plain_text_keeps_paragraphs_and_joins_lines_that_a_program_broke() -> None:
    wrapped = (
        "The tide came late on that day, as the harbour master said to us,\nand nobody on the pier was told of it."
    )
    given = read(f"Late tide\r\n\r\n{wrapped}".replace("\n", "\r\n").encode(), "tide.txt")
    assert given.title == "Late tide"
    assert given.text == "Late tide\n\n" + wrapped.replace("\n", " ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found(encoding: str) -> None:
    text = "Die Flut kam spät, sagte der Hafenmeister; „übermäßig“ spät, und die Fähre fuhr nicht. " * 4
    if encoding == "cp1252":
        text = text.replace("„", '"').replace("“", '"')
    assert read(text.encode(encoding), "flut.txt").text == text.strip()


def test_markdown_keeps_headings_and_items_and_drops_marks() -> None:
    given = read(MARKDOWN.encode(), "tide.md")
    assert given.title == "Late tide"
    assert given.text == (
        "# Late tide\n\nThe tide came late, the harbour master said, and nobody was told.\n\n## What followed\n\n"
        "• One boat was lost.\n• Two came home."
    )


def test_a_page_gives_its_article_with_headings_and_lists_and_nothing_around_it() -> None:
    given = read(HTML.encode(), "tide.html")
    assert (given.title, given.url, given.date) == ("Late tide", "https://example.org/tide", "2024-05-01")
    assert "• Two came home at night." in given.text
    assert "# What followed" in given.text
    assert "The council’s silence suggests that it knew of the danger, as critics say." in given.text
    assert not any(word in given.text for word in ("alert", "Imprint", "News"))


def test_a_pdf_has_whole_words_and_paragraphs_and_no_running_heads() -> None:
    given = read(PDF, "tide.pdf")
    assert "The tide came late, the harbour master said on Tuesday, and nobody knew." in given.text
    assert "Two came home at night, it is said." in given.text
    assert "The Paper" not in given.text
    assert given.text.endswith("said.")


def test_a_page_without_text_is_said_and_a_scan_is_refused() -> None:
    given = read(a_pdf(["One sentence stands here."], []), "half.pdf")
    assert any("2" in remark for remark in given.remarks)
    assert "no text" in refusal(a_pdf([], []), "scan.pdf")


def test_a_word_document_keeps_headings_lists_and_tables() -> None:
    given = read(a_docx(), "tide.docx")
    assert given.title == "Late tide"
    assert given.text == (
        "# The tide\n\nThe tide came late, the harbour master said.\n\n• One boat was lost.\n\nMay | 12 boats"
    )


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "empty.txt"),
        (b"\x89PNG\r\n\x1a\n", "photo.txt"),
        (b"%PDF-1.4 and then nothing", "broken.pdf"),
        (b"PK\x03\x04 no archive", "broken.docx"),
        (b" \n\t ", "blank.md"),
        (b"<html><body><script>x</script></body></html>", "script.html"),
        (b"x" * (33 * 1024 * 1024), "huge.txt"),
    ],
)
def test_what_holds_no_text_is_refused_in_one_sentence(data: bytes, name: str) -> None:
    assert refusal(data, name)


def zipped(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return held.getvalue()


def test_an_archive_that_unpacks_to_too_much_and_one_with_entities_are_refused() -> None:
    bomb = zipped(word__document_dot_xml=b"<a>" + b" " * (40 * 1024 * 1024))
    assert len(bomb) < 100_000
    refusal(bomb, "bomb.docx")
    refusal(zipped(word__document_dot_xml=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "entity.docx")
    refusal(zipped(other_dot_xml=b"<a/>"), "other.docx")


def test_deep_nesting_ends_in_a_text_or_a_refusal() -> None:
    page = "<div>" * 50_000 + "At the bottom." + "</div>" * 50_000
    with contextlib.suppress(ArticleError):
        assert "bottom" in read(page.encode(), "deep.html").text


def test_the_clipboard_is_taken_as_html_where_that_keeps_more() -> None:
    assert "# What followed" in pasted("Late tide The tide came late", HTML).text
    assert pasted("Just words, as they are copied.").text == "Just words, as they are copied."


SEEDS: dict[str, Callable[[], bytes]] = {
    "a.txt": lambda: MARKDOWN.encode(),
    "a.md": lambda: MARKDOWN.encode(),
    "a.html": lambda: HTML.encode(),
    "a.pdf": lambda: PDF,
    "a.docx": a_docx,
}


@pytest.mark.parametrize("name", SEEDS)
def test_a_mutated_file_opens_or_is_refused(name: str) -> None:
    rounds = int(os.environ.get("ARGMAP_FUZZ", "60"))
    seed, rng = SEEDS[name](), random.Random(name)
    for _ in range(rounds):
        data = bytearray(seed)
        for _ in range(rng.randint(1, 8)):
            at = rng.randrange(len(data)) if data else 0
            match rng.randrange(4):
                case 0:
                    data[at : at + 1] = bytes([rng.randrange(256)])
                case 1:
                    del data[at : at + rng.randint(1, 40)]
                case 2:
                    data[at:at] = data[at : at + rng.randint(1, 200)]
                case _:
                    data[at:at] = rng.choice([b"<", b"%", b"\0", b"(", b"endobj", b"&#x0;", b"\xff\xfe", b"9" * 30])
        try:
            given = read(bytes(data), name)
        except ArticleError:
            continue
        assert given.text.strip()
