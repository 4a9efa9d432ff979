"""How a document is kept: its file, the journal of all that happens in it, and, where wished, saving by itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.language import tr
from argmap.model import ArgmapError
from argmap.session import ChangedOutsideError, DocumentFile, Journal, JournalError
from argmap.shipped import shipped
from argmap.ui.settings import Settings

if TYPE_CHECKING:
    from argmap.ui.document import Document

#: Milliseconds after the last change after which a map is saved by itself, where the person wishes it.
SAVES_AFTER = 1500


class OriginalError(ArgmapError):
    """A file that comes with argmap and stays as it is."""


class Kept(QObject):
    """What stands on the disk for one document; it lives as long as the document is open."""

    changed_outside = Signal()
    """Another program wrote the file."""
    troubled = Signal(str)
    """Something could not be kept as it should; said once until it is well again."""
    saved = Signal()

    def __init__(self, document: "Document", file: DocumentFile, journal: Journal, settings: Settings) -> None:
        super().__init__(document)
        self.document = document
        self.file = file
        self._journal = journal
        self._settings = settings
        self._trouble = ""
        self._later = QTimer(self, singleShot=True, interval=SAVES_AFTER)
        self._later.timeout.connect(self._save_by_itself)
        document.history_changed.connect(self.save_soon)

    @property
    def is_original(self) -> bool:
        """Whether the file is a sample or a template, which nobody writes over."""
        return self.file.path is not None and is_shipped(self.file.path)

    @property
    def has_own_file(self) -> bool:
        """Whether there is a file that a save would write."""
        return self.file.path is not None and not self.is_original

    def save(self, path: Path | None = None, *, force: bool = False) -> None:
        """Write the map to its file, or to `path`, which is its file from then on. Raises ArgmapError."""
        if path is not None and is_shipped(path):
            raise OriginalError(
                tr("What comes with argmap stays as it is"), where=str(path), hint=tr("Choose another place.")
            )
        self.file.save(path, force=force)
        self.document.path = self.file.path
        self._later.stop()
        self._tell(str(self.file.trouble) if self.file.trouble is not None else "")
        self.saved.emit()

    def load_theirs(self, name: str) -> None:
        """Make the map what its file holds, as one step of the history. Raises ArgmapError."""
        self.file.load_theirs(name)

    def save_soon(self) -> None:
        """Save shortly after the last change, if the person wishes so and the map has a file of its own."""
        if self._settings.keeps_saved and self.document.session.modified and self.has_own_file:
            self._later.start()

    def sync(self) -> None:
        """See that the journal is on the disk."""
        try:
            self._journal.sync()
        except JournalError as error:
            self._tell(str(error))

    def look_outside(self) -> None:
        """Look whether another program wrote the file."""
        if self.file.changed_outside():
            self.changed_outside.emit()

    def close(self, *, keep: bool = False) -> None:
        """Keep it no more: what is unsaved is given up, and lies in the trash for a week; or stays to be recovered."""
        self._later.stop()
        try:
            self._journal.close(keep=keep)
        except JournalError as error:
            self._tell(str(error))

    def _save_by_itself(self) -> None:
        try:
            self.save()
        except ChangedOutsideError:
            self.changed_outside.emit()
        except ArgmapError as error:
            self._tell(str(error))

    def _tell(self, trouble: str) -> None:
        if trouble and trouble != self._trouble:
            self.troubled.emit(trouble)
        self._trouble = trouble


def is_shipped(path: Path) -> bool:
    """Whether a file is one of those that come with argmap."""
    return path.resolve().is_relative_to(shipped().resolve())
