"""Reading articles in: from files and from the clipboard, in a thread, into the map in front or into a new one."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from argmap.article.entering import enter
from argmap.article.errors import ArticleError
from argmap.article.text import ArticleText
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap
from argmap.ui.typed import keep_what_is_typed

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.window import Window

#: How often (ms) the window looks whether an article is read.
_LOOK = 30


class ReadingIn(QObject):
    """Reads articles for a window; each comes in when it is read, and the window goes on meanwhile."""

    ended = Signal()
    """An article is in, or could not be read, which was said."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._runs: list[_Run] = []
        self._looking = QTimer(self, interval=_LOOK)
        self._looking.timeout.connect(self._look)

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
        run = _Run(read, document)
        self._runs.append(run)
        self._looking.start()
        Thread(target=run.run, daemon=True).start()

    def _look(self) -> None:
        """Take what the runs have left; signals between threads would outlive a window that is closed."""
        for run in [each for each in self._runs if each.outcome is not None]:
            self._runs.remove(run)
            self._window.statusBar().clearMessage()
            if isinstance(run.outcome, ArgmapError):
                self._window.notice.say(str(run.outcome))
            elif run.outcome is not None:
                self._enter(run.outcome, run.document)
            self.ended.emit()
        if not self._runs:
            self._looking.stop()

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
        if given.remarks:
            window.notice.say(" ".join(given.remarks))
        words = tr(
            "%n word(|s) read in: mark a span and press C or E, or let argmap draft a map.", "", _count(given.text)
        )
        document.said.emit(words)


def _count(text: str) -> int:
    return len(text.split())


class _Run:
    """One article read in a thread of its own; it leaves what came of it where the window looks for it."""

    def __init__(self, read: Callable[[], ArticleText], document: "Document | None") -> None:
        self.document = document
        self.outcome: ArticleText | ArgmapError | None = None
        self._read = read

    def run(self) -> None:
        """Read, and leave what was read or why it could not be."""
        try:
            self.outcome = self._read()
        except ArgmapError as refusal:
            self.outcome = refusal
        except Exception as failure:  # Whatever a stranger's file does to a library, the window goes on.
            what = tr("This cannot be read: {reason}").format(reason=type(failure).__name__)
            self.outcome = ArticleError(what, hint=tr("Copy its text, and paste it as an article."))
