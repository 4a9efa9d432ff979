"""The desk: all windows of a running argmap, how each open map is kept, and what the next start finds of it."""

import contextlib
import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from argmap.model import ArgmapError, ArgumentMap
from argmap.session import Clock, DocumentFile, Folders, Journal, Recent, Recents, Recoverable, Session, Versions
from argmap.session import own_folders as folders_of_the_person
from argmap.shipped import shipped
from argmap.ui.asking import ask_about_unsaved
from argmap.ui.kept import Kept
from argmap.ui.settings import Settings
from argmap.ui.typed import keep_what_is_typed
from argmap.ui.watch import Watch

if TYPE_CHECKING:
    from argmap.ui.document import Document
    from argmap.ui.page import Page
    from argmap.ui.window import Window

#: Milliseconds between two moments at which all journals are surely on the disk.
SYNCS_EVERY = 2000
_MOST_CLOSED = 20


class Desk(QObject):
    """What all windows share. A window that is made without a desk gets one of its own."""

    recents_changed = Signal()

    def __init__(self, settings: Settings, folders: Folders | None = None, clock: Clock = time.time) -> None:
        super().__init__()
        self.settings = settings
        self.clock = clock
        self.folders = folders if folders is not None else folders_of_the_person()
        self.versions = Versions(self.folders.versions, clock)
        self.windows: list[Window] = []
        self._recents = Recents(self.folders.recents)
        self._kept: dict[Document, Kept] = {}
        self._closed: list[Path] = []
        self._is_quitting = False
        settings.changed.connect(self._setting_changed)
        self._watch = Watch(self)
        self._watch.touched.connect(self.look_outside)
        self._syncing = QTimer(self, interval=SYNCS_EVERY)
        self._syncing.timeout.connect(self.sync)
        self._syncing.start()

    # Starting and ending

    def begin(self, paths: Sequence[Path]) -> "Window":
        """Open the first window; what is in it follows in the same breath: see `fill`."""
        window = self.new_window()
        QTimer.singleShot(0, window, lambda: self.fill(window, paths))
        return window

    def fill(self, window: "Window", paths: Sequence[Path]) -> None:
        """Open what was left unsaved, and these maps; without any the sample at the first start, later those of before.

        Where nothing is to be opened there is the welcome page.
        """
        from argmap.ui.recovering import recover

        was_open = self.settings.open_files
        recover(window)
        if paths:
            window.files.open_paths(paths)
        elif not self.settings.has_started:
            window.files.open_path(shipped("samples", "russia-and-hamas.argmap"))
        elif self.settings.reopens:
            self._reopen(window, was_open)
        self.settings.has_started = True
        if window.page is None:
            window.show_welcome()
        self.remember()

    def new_window(self) -> "Window":
        """Return another window, shown, beside those that are there."""
        from argmap.ui.window import Window

        before = self.windows[-1] if self.windows else None
        window = Window(self.settings, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.resize_to_screen()
        if before is not None:
            window.resize(before.size())
            window.move(before.x() + 32, before.y() + 32)
        window.show()
        return window

    def open_from_outside(self, paths: Sequence[Path]) -> None:
        """Come to the front with maps that somebody asked another argmap for."""
        if not self.windows:
            return
        window = self.windows[-1]
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()
        window.files.open_paths(paths)

    def quit(self) -> bool:
        """Close all windows, if the person lets all maps go; return whether they did."""
        pages = [page for window in self.windows for page in window.pages]
        if not self.lets_go(pages):
            return False
        self.remember()
        self._is_quitting = True
        for window in list(self.windows):
            window.close()
        return True

    def close_window(self, window: "Window") -> bool:
        """Let a window go with all its maps, if the person does; return whether they did."""
        if window not in self.windows:
            return True  # It is closed already.
        if not self._is_quitting:
            if not self.lets_go(window.pages):
                return False
            if self.windows == [window]:
                self.remember()
        for page in window.pages:
            self.let_go(page.document)
        self.windows.remove(window)
        if self.windows and not self._is_quitting:
            self.remember()
        return True

    def remember(self) -> None:
        """Write down which files are open, for the next start."""
        files = [[page.document.path for page in window.pages if page.document.path] for window in self.windows]
        self.settings.open_files = files

    def _reopen(self, window: "Window", was_open: list[list[Path]]) -> None:
        for number, paths in enumerate(was_open):
            place = window if number == 0 else self.new_window()
            place.files.open_paths(paths)

    # The documents

    def opened(self, path: Path) -> "Document":
        """Return a document on a file: read, checked, analysed and laid out. Raises ArgmapError."""
        file = DocumentFile.opened(path, self.versions, self.clock)
        journal = Journal.begun(file.session, self.folders, self.clock, path=file.path, digest=file.digest)
        return self._kept_document(file, journal)

    def begun(self, records: ArgumentMap) -> "Document":
        """Return a document on a map that has no file yet."""
        file = DocumentFile(Session(records), self.versions, self.clock)
        return self._kept_document(file, Journal.begun(file.session, self.folders, self.clock))

    def resumed(self, left: Recoverable) -> "Document":
        """Return a document that was left unsaved, with all its history. Raises ArgmapError."""
        journal = left.resume(self.folders, self.clock)
        file = DocumentFile(journal.session, self.versions, self.clock, path=journal.path, digest=journal.digest)
        return self._kept_document(file, journal)

    def kept(self, document: "Document") -> Kept:
        """Return how an open document is kept."""
        return self._kept[document]

    def has_own_file(self, document: "Document") -> bool:
        """Whether there is a file that a save of this document would write."""
        kept = self._kept.get(document)
        return kept is not None and kept.has_own_file

    def let_go(self, document: "Document") -> None:
        """Keep a document no more; what is unsaved in it is given up."""
        kept = self._kept.pop(document, None)
        if kept is None:
            return
        path = kept.file.path or document.came_from
        if path is not None:
            self._closed = [*(each for each in self._closed if each != path), path][-_MOST_CLOSED:]
        kept.close()
        self._follow_files()

    def _kept_document(self, file: DocumentFile, journal: Journal) -> "Document":
        from argmap.ui.document import Document

        document = Document(file.session, file.path)
        kept = Kept(document, file, journal, self.settings)
        kept.changed_outside.connect(partial(self._changed_outside, document))
        kept.troubled.connect(partial(self._troubled, document))
        kept.saved.connect(partial(self._saved, document))
        self._kept[document] = kept
        self._follow_files()
        return document

    def _changed_outside(self, document: "Document") -> None:
        if (place := self.place_of(document)) is not None:
            window, page = place
            window.files.follow_outside(page)

    def _troubled(self, document: "Document", words: str) -> None:
        place = self.place_of(document)
        window = place[0] if place is not None else next(iter(self.windows), None)
        if window is not None:
            window.notice.say(words)

    def _saved(self, document: "Document") -> None:
        self.note_use(document)
        self._follow_files()
        self.remember()

    # Where a document is

    def place_of(self, document: "Document") -> "tuple[Window, Page] | None":
        """Return the window and the page that show a document."""
        pages = ((window, page) for window in self.windows for page in window.pages)
        return next((place for place in pages if place[1].document is document), None)

    def place_of_file(self, path: Path) -> "tuple[Window, Page] | None":
        """Return the window and the page that show a file, under whatever name it was opened."""
        for document, kept in self._kept.items():
            if kept.file.is_at(path):
                return self.place_of(document)
        return None

    def lets_go(self, pages: "Iterable[Page]") -> bool:
        """Ask what becomes of what is unsaved in these pages, and save it where wished; False if they are to stay."""
        pages = list(pages)
        keep_what_is_typed()
        for page in pages:
            page.finish_writing()
        unsaved = [page for page in pages if page.document.session.modified]
        if not unsaved:
            return True
        place = self.place_of(unsaved[0].document)
        assert place is not None
        match ask_about_unsaved(place[0], [page.document.title for page in unsaved]):
            case "cancel":
                return False
            case "discard":
                return True
            case "save":
                return all(self._save_for_good(page) for page in unsaved)

    def _save_for_good(self, page: "Page") -> bool:
        place = self.place_of(page.document)
        assert place is not None
        window, page = place
        window.bring_forward(page)
        return window.files.save(page)

    # Keeping all of it

    def sync(self) -> None:
        """See that all that happened is on the disk."""
        for kept in self._kept.values():
            kept.sync()

    def look_outside(self) -> None:
        """Look whether other programs wrote any of the files."""
        for kept in list(self._kept.values()):
            kept.look_outside()

    def _setting_changed(self, name: str) -> None:
        if name == "keeps_saved":
            for kept in self._kept.values():
                kept.save_soon()

    def _follow_files(self) -> None:
        self._watch.follow(kept.file.path for kept in self._kept.values() if kept.file.path and not kept.is_original)

    # Files of before

    @property
    def recents(self) -> tuple[Recent, ...]:
        """The files opened last, those that are pinned first."""
        return self._recents.files()

    def note_use(self, document: "Document") -> None:
        """Put a document's file at the head of the recent ones, or the one of another program that it came from."""
        kept = self._kept[document]
        path = kept.file.path if kept.has_own_file else document.came_from
        if path is not None:
            # A list that cannot be written is no reason to disturb anybody.
            with contextlib.suppress(ArgmapError):
                self._recents.add(path, document.title, self.clock())
            self.recents_changed.emit()

    def pin(self, path: Path, *, pinned: bool) -> None:
        """Pin a recent file, so that it stays in the list, or let it go. Raises ArgmapError."""
        self._recents.pin(path, pinned=pinned)
        self.recents_changed.emit()

    def forget(self, path: Path) -> None:
        """Take a file off the list of recent ones. Raises ArgmapError."""
        self._recents.forget(path)
        self.recents_changed.emit()

    @property
    def closed(self) -> tuple[Path, ...]:
        """The files that were closed and are not open again, the last one last."""
        return tuple(path for path in self._closed if self.place_of_file(path) is None)
