"""Reading articles in: from files and from the clipboard, in a thread, into the map in front or into a new one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from argmap.article.entering import enter
from argmap.article.errors import ArticleError
from argmap.article.text import ArticleText
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap
from argmap.ui.aside import Aside
from argmap.ui.typed import keep_what_is_typed

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.window import Window


class ReadingIn(QObject):
    """Reads articles for a window; each comes in when it is read, and the window goes on meanwhile."""

    ended = Signal()
    """An article is in, or could not be read, which was said."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._begun = 0
        self._afterwards: list[Callable[[], None]] = []

    def afterwards(self, do: Callable[[], None]) -> None:
        """Do something when nothing is being read: at once, or when the last article is in."""
        self._afterwards.append(do)
        self._settle()

    def read_file(self, path: Path, document: "Document | None") -> None:
        """Read a file into a document, or into a new one where there is none."""

        def read() -> ArticleText:
            from argmap.article.reading import read
            from argmap.formats import read_bytes

            return read(read_bytes(path), str(path))

        self._begin(tr("Reading {name}…").format(name=path.name), read, document)

    def paste(self, document: "Document | None") -> None:
        """Take the text on the clipboard for an article."""
        held = QGuiApplication.clipboard().mimeData()
        words, page = held.text() if held.hasText() else "", held.html() if held.hasHtml() else ""
        if not words.strip():
            hint = tr("Copy the article where you read it, then come back.")
            what = tr("There is no text on the clipboard.")
            self._window.notice.say(f"{what} {hint}")
            return

        def read() -> ArticleText:
            from argmap.article.reading import pasted

            return pasted(words, page)

        self._begin(tr("Reading the clipboard…"), read, document)

    def _begin(self, says: str, read: Callable[[], ArticleText], document: "Document | None") -> None:
        self._window.statusBar().showMessage(says)
        self._begun += 1
        aside = Aside(read, self)
        aside.ended.connect(lambda outcome: self._take(outcome, document))
        aside.begin()

    def _take(self, outcome: object, document: "Document | None") -> None:
        self._window.statusBar().clearMessage()
        if isinstance(outcome, ArticleText):
            self._enter(outcome, document)
        elif isinstance(outcome, ArgmapError):
            self._window.notice.say(str(outcome))
        else:  # Whatever a stranger's file does to a library, the window goes on.
            what = tr("This cannot be read: {reason}").format(reason=type(outcome).__name__)
            self._window.notice.say(str(ArticleError(what, hint=tr("Copy its text, and paste it as an article."))))
        self._begun -= 1
        self._settle()
        self.ended.emit()

    def _settle(self) -> None:
        while self._afterwards and not self._begun:
            self._afterwards.pop(0)()

    def _enter(self, given: ArticleText, document: "Document | None") -> None:
        window = self._window
        keep_what_is_typed()
        if document is None or document not in [page.document for page in window.pages]:
            document = window.files.open_copy(ArgumentMap())
        added = document.add(tr("Read an article in"), enter, given)
        if added is None:
            return
        panel = window.docks.bring("article")
        panel.settle()
        panel.show_span(added.key, 0, 0)  # Of several articles, this one.
        if given.remarks:
            window.notice.say(" ".join(given.remarks))
        count = len(given.text.split())
        words = tr("%n word(|s) read in: mark a span and press C or E, or let argmap draft a map.", "", count)
        document.said.emit(words)
