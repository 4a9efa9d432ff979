"""A bar on the terminal that shows how much of a long job is done."""

import sys
from collections.abc import Callable

#: How many signs long it is.
_LENGTH = 30


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
