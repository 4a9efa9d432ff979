"""PDF: lines joined to paragraphs, words that were broken whole again, without running heads and page numbers."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from argmap.article.errors import ArticleError
from argmap.article.reading.tidying import MOST_TEXT, joined, tidied
from argmap.article.text import ArticleText
from argmap.language import tr

if TYPE_CHECKING:
    import pypdf
    from pypdf.generic import DictionaryObject, StreamObject

#: More pages than this are no article; a page whose content is larger than this many bytes is left out.
_MOST_PAGES, _MOST_CONTENT = 500, 4_000_000
#: How often all pages together may show text, forms within them counted: pypdf takes about 15 µs for each.
_MOST_SHOWN = 400_000
#: How deep forms are looked for in forms.
_DEEPEST_FORM = 50
_CALLS = re.compile(rb"/([^\s/<>()\[\]%]{1,100})\s+Do\b")
_SHOWS = re.compile(rb"T[jJ]|['\"]")
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
    reader = _opened(data, name)
    if len(reader.pages) > _MOST_PAGES:
        what = tr("The file has more pages than an article can have ({limit})").format(limit=_MOST_PAGES)
        raise ArticleError(what, where=name, hint=tr("Save the pages of the article as a file of their own."))
    pages, left_out = _pages(reader)
    blank = [number for number, lines in enumerate(pages, 1) if not lines]
    if left_out and len(blank) == len(pages):
        hint = tr("Copy its text, and paste it as an article.")
        raise ArticleError(tr("The document unpacks to more than it can hold"), where=name, hint=hint)
    if len(blank) == len(pages):
        hint = tr("If it is a scan, let a program recognise its text first.")
        raise ArticleError(tr("There is no text in this file"), where=name, hint=hint)
    text = tidied(_paragraphs(_without_running_lines(pages)))
    remarks = tuple(_remarks(blank, left_out, len(text)))
    about = reader.metadata
    title = str(about.title or "") if about is not None else ""
    made = about.creation_date if about is not None else None
    return ArticleText(title or _title(text), text, date=made.date().isoformat() if made else None, remarks=remarks)


def _opened(data: bytes, name: str) -> "pypdf.PdfReader":
    """Return the file, if it opens without a password; a cipher that pypdf does not know alone counts as a lock."""
    import pypdf
    from pypdf.errors import DependencyError, WrongPasswordError

    hint = tr("Save it without a password first.")
    locked = ArticleError(tr("The file is locked with a password"), where=name, hint=hint)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
    except (DependencyError, WrongPasswordError, NotImplementedError) as error:
        raise locked from error
    return reader


def _remarks(blank: list[int], left_out: set[int], length: int) -> Iterator[str]:
    """Yield what a person should know of pages without text, and of those that were too much."""
    if left_out:
        yield tr("The text was too long, and is cut off after {count} characters.").format(count=length)
    runs: list[tuple[int, int]] = []
    for number in blank:
        if number in left_out:
            continue
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    if runs:
        said = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
        yield tr("No text on page {pages}.").format(pages=said)


def _pages(reader: "pypdf.PdfReader") -> tuple[list[list[str]], set[int]]:
    """Return the lines of each page, and the numbers of the pages left out because there is too much on them."""
    pages: list[list[str]] = []
    left_out: set[int] = set()
    known: dict[int, int] = {}
    shown = length = 0
    for number, page in enumerate(reader.pages, 1):
        contents = page.get_contents()
        content = contents.get_data() if contents is not None else b""
        cost = _shown(page, content, known, 0)
        if len(content) > _MOST_CONTENT or shown + cost > _MOST_SHOWN or length > MOST_TEXT:
            left_out.add(number)
            pages.append([])
            continue
        pages.append(_trimmed([" ".join(line.split()) for line in page.extract_text().split("\n")]))
        shown += cost
        length += sum(map(len, pages[-1]))
    return pages, left_out


def _shown(holder: "DictionaryObject", content: bytes, known: dict[int, int], depth: int) -> int:
    """Return how often text is shown by this content with the forms that it calls, each as often as it is called."""
    count = len(_SHOWS.findall(content))
    forms = _forms(holder)
    if not forms:
        return count
    for name in _CALLS.findall(content):
        form = forms.get("/" + name.decode("latin-1"))
        if form is None:
            continue
        if id(form) not in known:
            known[id(form)] = 0  # A form within itself is not shown.
            deep = depth >= _DEEPEST_FORM
            known[id(form)] = _MOST_SHOWN if deep else 1 + _shown(form, form.get_data(), known, depth + 1)
        count += known[id(form)]
    return count


def _forms(holder: "DictionaryObject") -> "dict[str, StreamObject]":
    from pypdf.generic import DictionaryObject, StreamObject

    found: dict[str, StreamObject] = {}
    resources = holder.get("/Resources", DictionaryObject()).get_object()
    named = resources.get("/XObject", DictionaryObject()).get_object() if isinstance(resources, dict) else None
    for name, each in named.items() if isinstance(named, dict) else ():
        form = each.get_object()
        if isinstance(form, StreamObject) and form.get("/Subtype") == "/Form":
            found[name] = form
    return found


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
