"""Opening a map for the window: read, checked, analysed and laid out before anything on the screen changes."""

from pathlib import Path

from argmap import formats
from argmap.session import Session
from argmap.ui.document import Document


def opened(path: Path) -> Document:
    """Return a document on a file; raises ArgmapError."""
    return Document(Session(formats.read(path)), path)
