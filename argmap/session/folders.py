"""Where a document's history lies: one folder of the person's own, never beside their files."""

import contextlib
from pathlib import Path

import platformdirs
from msgspec import Struct

from argmap.language import tr
from argmap.session.errors import FolderError


class Folders(Struct, frozen=True):
    """The folder that argmap keeps its state in, and what lies where in it."""

    state: Path

    @property
    def journals(self) -> Path:
        """The journals of documents being worked on."""
        return self.state / "journals"

    @property
    def trash(self) -> Path:
        """Journals that were given up, kept for a week."""
        return self.state / "discarded"

    @property
    def versions(self) -> Path:
        """Earlier states of files."""
        return self.state / "versions"

    @property
    def recents(self) -> Path:
        """The list of files opened last."""
        return self.state / "recent.json"


def own_folders() -> Folders:
    """Return the folders of the person who runs argmap."""
    return Folders(Path(platformdirs.user_state_dir("argmap", appauthor=False)))


def made(folder: Path) -> Path:
    """Return the folder, made if it was not there, and open to nobody else. Raises FolderError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        reason = tr("The folder cannot be made: {reason}").format(reason=error.strerror or error)
        raise FolderError(reason, where=str(folder)) from error
    with contextlib.suppress(OSError):
        folder.chmod(0o700)  # Parents are made with the usual permissions, and it may have been there before.
    return folder
