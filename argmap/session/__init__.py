"""The session room: a document being worked on that cannot be lost. No Qt; clock and folders come in.

A `Session` is the map with its history; a `Journal` writes down all that happens in it, and `find` says at the next
start what was left; a `DocumentFile` is where it is saved, and `Versions` keeps the states before. `endpoint`,
which nothing here loads, asks a language model for a draft. May touch `formats` and below.
"""

from argmap.session.content import digest_of
from argmap.session.document_file import DocumentFile
from argmap.session.errors import ChangedOutsideError, FolderError, JournalError, NoFileError
from argmap.session.events import Event, Step
from argmap.session.folders import Folders, own_folders
from argmap.session.journal import Account, Clock, Journal, told
from argmap.session.recents import Recent, Recents
from argmap.session.recovery import Found, Recoverable, find
from argmap.session.session import MOST_STEPS, Session
from argmap.session.versions import Version, Versions

__all__ = [
    "MOST_STEPS",
    "Account",
    "ChangedOutsideError",
    "Clock",
    "DocumentFile",
    "Event",
    "FolderError",
    "Folders",
    "Found",
    "Journal",
    "JournalError",
    "NoFileError",
    "Recent",
    "Recents",
    "Recoverable",
    "Session",
    "Step",
    "Version",
    "Versions",
    "digest_of",
    "find",
    "own_folders",
    "told",
]
