"""PDF: lines joined to paragraphs, words that were broken whole again, without running heads and page numbers."""

import io
import re
from collections import Counter

from argmap.article.errors import ArticleError
from argmap.article.reading.tidying import joined, tidied
from argmap.article.text import ArticleText
from argmap.language import tr

#: More pages than this are no article; a page whose content is larger than this many bytes is left out.
_MOST_PAGES, _MOST_CONTENT = 500, 4_000_000
_NUMBER = re.compile(r"(?:page |seite |p\. ?|s\. ?)?\W{0,3}\d{1,4}(?: ?(?:/|of|von) ?\d{1,4})?\W{0,3}", re.IGNORECASE)
#: How many lines at the head and foot of a page may run through all pages.
_RUNNING = 2
_END = (".", "!", "?", ":", "”", '"', "»", "…")
#: A line shorter than this share of the longest ones ends its paragraph, where it ends a sentence.
_SHORT = 0.82
#: A line shorter than this share, with a capital below it, stands by itself: a title.
_TITLE = 0.55


def read_pdf(data: bytes, name: str) -> ArticleText:
    """Read a PDF of at most 500 pages; says which pages held no text."""
    import pypdf

    reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        hint = tr("Save it without a password first.")
        raise ArticleError(tr("The file is locked with a password"), where=name, hint=hint)
    if len(reader.pages) > _MOST_PAGES:
        what = tr("The file has more pages than an article can have ({limit})").format(limit=_MOST_PAGES)
        raise ArticleError(what, where=name, hint=tr("Save the pages of the article as a file of their own."))
    pages = [_lines(page) for page in reader.pages]
    blank = [str(number) for number, lines in enumerate(pages, 1) if not lines]
    if len(blank) == len(pages):
        hint = tr("If it is a scan, let a program recognise its text first.")
        raise ArticleError(tr("There is no text in this file"), where=name, hint=hint)
    remarks = (tr("No text on page {pages}.").format(pages=", ".join(blank)),) if blank else ()
    text = tidied(_paragraphs(_without_running_lines(pages)))
    about = reader.metadata
    title = str(about.title or "") if about is not None else ""
    made = about.creation_date if about is not None else None
    return ArticleText(title or _title(text), text, date=made.date().isoformat() if made else None, remarks=remarks)


def _lines(page: object) -> list[str]:
    import pypdf

    assert isinstance(page, pypdf.PageObject)
    contents = page.get_contents()
    if contents is None or len(contents.get_data()) > _MOST_CONTENT:
        return []
    return _trimmed([" ".join(line.split()) for line in page.extract_text().split("\n")])


def _trimmed(lines: list[str]) -> list[str]:
    """Return lines without the blank ones at both ends."""
    full = [at for at, line in enumerate(lines) if line]
    return lines[full[0] : full[-1] + 1] if full else []


def _without_running_lines(pages: list[list[str]]) -> list[list[str]]:
    """Return the pages without page numbers and the lines that stand at the head or foot of most of them."""
    seen: Counter[str] = Counter()
    for lines in pages:
        edge = {_sign(line) for line in _edges(lines)}
        seen.update(edge)
    running = {sign for sign, count in seen.items() if sign and count >= 3 and count > len(pages) / 2}
    return [_cleared(lines, running) for lines in pages]


def _edges(lines: list[str]) -> list[str]:
    body = [line for line in lines if line]
    return body[:_RUNNING] + body[-_RUNNING:]


def _cleared(lines: list[str], running: set[str]) -> list[str]:
    body = [line for line in lines if line]
    first, last = body[:_RUNNING], body[-_RUNNING:]
    kept = []
    for at, line in enumerate(lines):
        is_edge = (line in first and at <= 2 * _RUNNING) or (line in last and at >= len(lines) - 2 * _RUNNING)
        if not (is_edge and (_NUMBER.fullmatch(line) or _sign(line) in running)):
            kept.append(line)
    return _trimmed(kept)


def _sign(line: str) -> str:
    return re.sub(r"\d+", "", line).strip().casefold()


def _paragraphs(pages: list[list[str]]) -> str:
    """Return the lines as paragraphs: one ends at a blank line, or where a short line ends a sentence."""
    lengths = sorted(len(line) for lines in pages for line in lines if line)
    usual = lengths[int(len(lengths) * 0.8)] if lengths else 0
    parts: list[list[str]] = [[]]
    for lines in pages:
        for line in lines:
            begins = line.startswith(("•", "– ", "- ", "* "))
            last = parts[-1][-1] if parts[-1] else ""
            stands_alone = last and len(last) < _TITLE * usual and line[:1].isupper()
            if not line or begins or stands_alone:
                parts.append([])
            if line:
                parts[-1].append(line)
                if line.endswith(_END) and len(line) < _SHORT * usual:
                    parts.append([])
        # A sentence goes on over the page.
        if parts[-1] and parts[-1][-1].endswith(_END):
            parts.append([])
    return "\n\n".join(joined(part) for part in parts if part)


def _title(text: str) -> str:
    first = text.split("\n", 1)[0]
    return first if len(first.split()) <= 16 else ""
