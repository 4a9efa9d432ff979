"""Which reader reads a file, by its suffix or else by how it begins; and what all readers promise."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import PurePath

from msgspec.structs import replace

from argmap.article.errors import ArticleError
from argmap.article.reading.tidying import cut, tidied
from argmap.article.text import ArticleText
from argmap.language import tr

Reader = Callable[[bytes, str], ArticleText]

#: More bytes than this are no article.
_MOST_BYTES = 32 * 1024 * 1024


def _of(module: str, name: str) -> Reader:
    """Return a reader whose module, and the library that it needs, are imported when a file of its format comes."""

    def read(data: bytes, where: str) -> ArticleText:
        reader: Reader = getattr(import_module(f"argmap.article.reading.{module}"), name)
        return reader(data, where)

    return read


_plain, _markdown = _of("plain", "read_plain"), _of("plain", "read_markdown")
_html, _fragment = _of("html", "read_html"), _of("html", "read_fragment")
_pdf, _docx = _of("pdf", "read_pdf"), _of("docx", "read_docx")
_READERS: dict[str, Reader] = {
    ".txt": _plain,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".pdf": _pdf,
    ".docx": _docx,
}
#: The suffixes of the files that are read.
SUFFIXES = tuple(_READERS)
#: How files begin that hold no text of their own.
_NO_TEXT = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"BM",
    b"\x7fELF",
    b"MZ",
    b"II*\0",
    b"MM\0*",
    b"ID3",
    b"\x1f\x8b",
)
#: How files of Office began before 2007.
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read(data: bytes, name: str) -> ArticleText:
    """Return the article in the content of a file; its name tells the format, and the title where there is none.

    Raises ArticleError for what holds no text: an empty or broken file, an encrypted one, a scan, a picture.
    """
    if len(data) > _MOST_BYTES:
        what = tr("The file is larger than an article can be ({limit} MB)").format(limit=_MOST_BYTES // 1024**2)
        raise ArticleError(what, where=name, hint=tr("Copy its text, and paste it as an article."))
    if data.startswith(_OLD_WORD):
        hint = tr("Save it as .docx in the program that made it, or paste its text as an article.")
        raise ArticleError(tr("This is no Word document (.docx)"), where=name, hint=hint)
    if data.startswith(_NO_TEXT):
        hint = tr("Open a file with text: .txt, .md, .html, .pdf or .docx.")
        raise ArticleError(tr("This is a picture or a program, and holds no text"), where=name, hint=hint)
    return _read(_reader(data, name), data, name)


def _read(reader: Reader, data: bytes, name: str) -> ArticleText:
    with _quiet():
        try:
            given = reader(data, name)
        except (ArticleError, ImportError):  # What is not installed is not the file's fault.
            raise
        except (Exception, RecursionError, MemoryError) as error:
            what = tr("The file is broken ({reason})").format(reason=type(error).__name__)
            hint = tr("Open it in the program that made it and save it again, or paste its text as an article.")
            raise ArticleError(what, where=name, hint=hint) from error
    return _finished(given, name)


def pasted(text: str, html: str = "") -> ArticleText:
    """Return the article on the clipboard: by its HTML where that keeps more, such as headings, else its plain text."""
    name = tr("the clipboard")
    if html.strip():
        try:
            given = _read(_fragment, _bounded(html), name)
        except ArticleError:
            pass
        else:
            if len(given.text) >= 0.6 * len(" ".join(text.split())):
                return given
    return _read(_plain, _bounded(text), name)


def _bounded(text: str) -> bytes:
    return b"\xef\xbb\xbf" + text[:_MOST_BYTES].encode("utf-8", "replace")  # A clipboard's text needs no guessing.


def _reader(data: bytes, name: str) -> Reader:
    by_suffix = _READERS.get(PurePath(name).suffix.lower())
    head = data[:1024].lstrip()
    if head.startswith(b"%PDF-"):
        return _pdf
    if head.startswith(b"PK\x03\x04"):
        return _docx
    if by_suffix is not None:
        return by_suffix
    return _html if head[:200].lower().startswith((b"<!doctype html", b"<html")) else _plain


def _finished(given: ArticleText, name: str) -> ArticleText:
    text, remarks = cut(tidied(given.text))
    if not any(sign.isalnum() for sign in text):
        hint = tr("If it is a scan, let a program recognise its text first.")
        raise ArticleError(tr("There is no text in this file"), where=name, hint=hint)
    title = " ".join(tidied(given.title).split())[:300] or PurePath(name).stem
    return replace(given, title=title, text=text, remarks=(*given.remarks, *remarks))


@contextmanager
def _quiet() -> Iterator[None]:
    """Let no library write to the terminal what a person would not understand."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)
