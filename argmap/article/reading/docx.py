"""Word documents: headings, lists, paragraphs and tables in their order; macros and pictures are left alone."""

import io
import zipfile
from collections.abc import Iterator

from argmap.article.errors import ArticleError
from argmap.article.text import ArticleText
from argmap.language import tr

#: What a document may hold unpacked: a member, all members together, and how many there are.
_MOST_MEMBER, _MOST_TOTAL, _MOST_MEMBERS = 32 * 1024**2, 96 * 1024**2, 2_000
_XML = (".xml", ".rels")


def read_docx(data: bytes, name: str) -> ArticleText:
    """Read a .docx file; refuses what unpacks to more than a document can be, and what declares entities."""
    _check(data, name)
    import docx

    document = docx.Document(io.BytesIO(data))
    text = "\n\n".join(part for part in _parts(document) if part.strip())
    about = document.core_properties
    made = about.created
    title = about.title or next((line[2:] for line in text.split("\n") if line.startswith("# ")), "")
    return ArticleText(title, text, date=made.date().isoformat() if made is not None else None)


def _check(data: bytes, name: str) -> None:
    broken = ArticleError(
        tr("This is no Word document (.docx)"),
        where=name,
        hint=tr("Save it as .docx in the program that made it, or paste its text as an article."),
    )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = packed.infolist()
            if "word/document.xml" not in packed.namelist():
                raise broken
            total = 0
            for member in members[: _MOST_MEMBERS + 1]:
                # What the file says of a size need not be true.
                with packed.open(member) as stream:
                    content = stream.read(_MOST_MEMBER + 1)
                total += len(content)
                if len(content) > _MOST_MEMBER or total > _MOST_TOTAL or len(members) > _MOST_MEMBERS:
                    hint = tr("Copy its text, and paste it as an article.")
                    raise ArticleError(tr("The document unpacks to more than it can hold"), where=name, hint=hint)
                if member.filename.endswith(_XML) and b"<!DOCTYPE" in content[:4096].upper().replace(b"\0", b""):
                    raise broken
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise broken from error


def _parts(document: object) -> Iterator[str]:
    from docx.document import Document
    from docx.table import Table

    assert isinstance(document, Document)
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                cells = dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells)
                yield " | ".join(cell for cell in cells if cell)
            continue
        words = " ".join(block.text.split())
        style = (block.style.name or "").lower() if block.style is not None else ""
        level = style.removeprefix("heading ").strip()
        if style == "title":
            yield f"# {words}"
        elif style.startswith("heading") and level.isdigit():
            yield f"{'#' * min(max(int(level), 1), 6)} {words}" if words else ""
        elif words and (style.startswith("list") or _is_numbered(block)):
            yield f"• {words}"
        else:
            yield words


def _is_numbered(block: object) -> bool:
    properties = getattr(getattr(block, "_p", None), "pPr", None)
    return properties is not None and properties.numPr is not None
