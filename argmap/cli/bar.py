"""A bar on the terminal that shows how much of a long job is done, and lines that are said meanwhile."""

import sys
from collections.abc import Callable

from argmap.language import printable

#: How many signs long it is.
_LENGTH = 30
#: What covers a bar that stands on the line, with the words beside it; no wider than a narrow terminal.
_BLANK = "\r" + " " * (2 * _LENGTH) + "\r"


def bar(doing: str) -> Callable[[float], bool]:
    """Return what shows a share from 0 to 1 of what is being done; nothing where standard error is a file."""
    if not sys.stderr.isatty():
        return lambda _done: True

    def show(done: float) -> bool:
        full = round(done * _LENGTH)
        end = "\n" if done >= 1 else ""
        print(f"\r{doing} [{'#' * full}{' ' * (_LENGTH - full)}] {done:4.0%}", end=end, file=sys.stderr, flush=True)
        return True

    return show


def say(words: str, *, inset: bool = False) -> None:
    """Say a line on standard error, in the place of a bar that may stand there; the next share shows it again.

    A line that is `inset` belongs to the one before.
    """
    line = " ".join(printable(words).split("\n"))
    print(f"{_BLANK if sys.stderr.isatty() else ''}{'  ' if inset else 'argmap: '}{line}", file=sys.stderr)
