"""What a document being worked on has to say when it cannot go on as wished."""

from pathlib import Path

from argmap.language import tr
from argmap.model import ArgmapError


class JournalError(ArgmapError):
    """A journal that cannot be written or told again."""

    @classmethod
    def unreadable(cls, file: Path, error: OSError) -> "JournalError":
        """A journal that the system does not give away."""
        reason = tr("The journal cannot be read: {reason}").format(reason=error.strerror or error)
        return cls(reason, where=str(file))

    @classmethod
    def in_use(cls, file: Path) -> "JournalError":
        """A journal that a running argmap is writing."""
        return cls(tr("Another argmap is working on this map"), where=str(file))


class ChangedOutsideError(ArgmapError):
    """A file that somebody else wrote since it was opened: saving would lose what they wrote."""


class NoFileError(ArgmapError):
    """A map that was never saved and is to be saved without a name."""


class FolderError(ArgmapError):
    """A folder of argmap's own that cannot be had."""
