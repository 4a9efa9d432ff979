"""Word documents: headings, lists, paragraphs and tables in their order; macros and pictures are left alone.

Four members are taken out of the archive by their names, each within bounds whatever the archive says of its size, and
put into a fresh one for python-docx; nothing else of the file is unpacked or parsed.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from argmap.article.errors import ArticleError
from argmap.article.text import ArticleText
from argmap.language import tr

#: Bytes that a member, and all that are read together, may unpack to; and how many the archive may list.
_MOST_MEMBER, _MOST_TOTAL, _MOST_MEMBERS = 32 * 1024**2, 40 * 1024**2, 20_000
#: What python-docx is given, under which type, and how the relation to it is called.
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {
    "word/document.xml": (f"{_WORD}.document.main+xml", f"{_OFFICE}/officeDocument"),
    "word/styles.xml": (f"{_WORD}.styles+xml", f"{_OFFICE}/styles"),
    "word/numbering.xml": (f"{_WORD}.numbering+xml", f"{_OFFICE}/numbering"),
    "docProps/core.xml": ("application/vnd.openxmlformats-package.core-properties+xml", _CORE),
}
_MAIN = re.compile(r"word/document\d*\.xml")
#: Encodings in which a declaration of entities cannot hide from a look at the bytes.
_ENCODED = re.compile(
    rb"""^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-?(?:8|16)["']|us-ascii["']|iso-8859-)""", re.IGNORECASE
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read_docx(data: bytes, name: str) -> ArticleText:
    """Read a .docx file; refuses what unpacks to more than a document can be, and what declares entities."""
    parts = _members(data, name)
    import docx

    document = docx.Document(io.BytesIO(_packed(parts)))
    text = "\n\n".join(_blocks(document))
    about = document.core_properties
    title = about.title or next((line[2:] for line in text.split("\n") if line.startswith("# ")), "")
    made = about.created
    return ArticleText(title, text, date=made.date().isoformat() if made is not None else None)


def _members(data: bytes, name: str) -> dict[str, bytes]:
    """Return the members that are read, by the names that they get."""
    broken = ArticleError(
        tr("This is no Word document (.docx)"),
        where=name,
        hint=tr("Save it as .docx in the program that made it, or paste its text as an article."),
    )
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            main = next((each for each in names if _MAIN.fullmatch(each)), None)
            if main is None or len(names) > _MOST_MEMBERS:
                raise broken
            for part in _PARTS:
                member = main if part == "word/document.xml" else part
                if member in names:
                    # What the archive says of a size need not be true, so that reading stops by what came.
                    with archive.open(member) as stream:
                        found[part] = _bounded(stream)
                _check(found, name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise broken from error
    if any(b"<!DOCTYPE" in each.replace(b"\0", b"") or _ENCODED.match(each) for each in found.values()):
        raise broken
    return found


def _bounded(stream: IO[bytes]) -> bytes:
    """Return what comes, in small steps, as one read unpacks more than it returns; at most a byte too many."""
    held = io.BytesIO()
    while held.tell() <= _MOST_MEMBER and (step := stream.read(64 * 1024)):
        held.write(step)
    return held.getvalue()[: _MOST_MEMBER + 1]


def _check(found: dict[str, bytes], name: str) -> None:
    sizes = [len(content) for content in found.values()]
    if max(sizes, default=0) > _MOST_MEMBER or sum(sizes) > _MOST_TOTAL:
        hint = tr("Copy its text, and paste it as an article.")
        raise ArticleError(tr("The document unpacks to more than it can hold"), where=name, hint=hint)


def _packed(parts: dict[str, bytes]) -> bytes:
    """Return an archive of these members alone, so that no relation leads to a picture, a macro or a place outside."""
    types = "".join(f'<Override PartName="/{part}" ContentType="{_PARTS[part][0]}"/>' for part in parts)
    types += '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{types}</Types>',
        )
        inner = [part for part in parts if part in ("word/styles.xml", "word/numbering.xml")]
        archive.writestr("_rels/.rels", _relations([part for part in parts if part not in inner]))
        archive.writestr("word/_rels/document.xml.rels", _relations(inner))
        for part, content in parts.items():
            archive.writestr(part, content)
    return held.getvalue()


def _relations(parts: list[str]) -> str:
    each = "".join(
        f'<Relationship Id="r{at}" Type="{_PARTS[part][1]}" Target="/{part}"/>' for at, part in enumerate(parts)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{each}</Relationships>'


def _blocks(document: Any) -> Iterator[str]:
    """Yield what stands in the document, in its order, each row of a table as one paragraph."""
    styles = {each.style_id: (each.name or "").lower() for each in document.styles if each.style_id}
    row: list[str] = []
    for element in _elements(document.element.body):
        if element.tag == f"{_W}tr":
            if row:
                yield " | ".join(row)
            row = []
        elif element.tag == f"{_W}tbl":
            if row:  # The table is over, or one within a cell begins.
                yield " | ".join(row)
            row = []
        else:
            words = _words(element)
            if words and any(each.tag == f"{_W}tc" for each in element.iterancestors()):
                row.append(words)
            elif words:
                yield _marked(words, element, styles)
    if row:
        yield " | ".join(row)


def _elements(body: Any) -> Iterator[Any]:
    """Yield paragraphs, and rows and tables where they begin, a table once more where it ends; no second renderings."""
    from lxml import etree

    skipped = 0
    wanted = (f"{_W}p", f"{_W}tr", f"{_W}tbl", _FALLBACK)
    for event, element in etree.iterwalk(body, events=("start", "end"), tag=wanted):
        if element.tag == _FALLBACK:
            skipped += 1 if event == "start" else -1
        elif not skipped and (event == "start" or element.tag == f"{_W}tbl"):
            yield element


def _words(paragraph: Any) -> str:
    """Return the words of a paragraph, also of links and of changes that were tracked; what was deleted is gone."""
    parts: list[str] = []
    for element in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen"):
        if next(element.iterancestors(f"{_W}p"), None) is not paragraph:
            continue  # A box of text in the paragraph has its own.
        if element.tag == f"{_W}t":
            parts.append(element.text or "")
        else:
            parts.append("-" if element.tag == f"{_W}noBreakHyphen" else " ")
    return " ".join("".join(parts).split())


def _marked(words: str, paragraph: Any, styles: dict[str, str]) -> str:
    properties = paragraph.find(f"{_W}pPr")
    named = properties.find(f"{_W}pStyle") if properties is not None else None
    style = styles.get(named.get(f"{_W}val", ""), "") if named is not None else ""
    level = style.removeprefix("heading ").strip()
    if style == "title":
        return f"# {words}"
    if style.startswith("heading ") and level.isascii() and level.isdigit():
        return f"{'#' * min(max(int(level[:3]), 1), 6)} {words}"
    is_item = style.startswith("list") or (properties is not None and properties.find(f"{_W}numPr") is not None)
    return f"• {words}" if is_item else words
