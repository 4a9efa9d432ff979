"""What a document being worked on has to say when it cannot go on as wished."""

from argmap.model import ArgmapError


class JournalError(ArgmapError):
    """A journal that cannot be written or told again."""


class ChangedOutsideError(ArgmapError):
    """A file that somebody else wrote since it was opened: saving would lose what they wrote."""


class NoFileError(ArgmapError):
    """A map that was never saved and is to be saved without a name."""


class FolderError(ArgmapError):
    """A folder of argmap's own that cannot be had."""
