"""The map that a command is given, in whatever format; what it could not take goes to standard error."""

from collections.abc import Iterable
from pathlib import Path

from argmap import formats
from argmap.cli.bar import say
from argmap.formats import Loss
from argmap.model import ArgumentMap


def read_map(path: Path, name: str | None = None) -> ArgumentMap:
    """Return the map in a file, and say what of the file it does not hold. Raises FileFormatError."""
    reading = formats.imported(path, name)
    say_losses(path, "not carried over", reading.losses)
    return reading.records


def say_losses(path: Path, how: str, losses: Iterable[Loss]) -> None:
    """Say on standard error what was lost at a file, each kind on a line of its own."""
    lines = [loss.sentence for loss in losses]
    if lines:
        say(f"{path}: {how}:")
        for line in lines:
            say(line, inset=True)
