"""Which subcommand is meant, and what its failure says."""

import argparse
import importlib
import io
import sys
from collections.abc import Sequence
from typing import Protocol, cast

from argmap import __version__
from argmap.model import ArgmapError

#: Subcommands: what they do, and the module that does it, imported when it is asked for.
COMMANDS = {
    "footing": ("say what each statement rests on", "argmap.cli.footing"),
    "report": ("print the footing report", "argmap.cli.report"),
    "draft": ("make a first map of an article", "argmap.cli.draft"),
    "convert": ("turn a map of one program into one of another", "argmap.cli.convert"),
    "render": ("draw the map as SVG, PNG or PDF, or as a page for a browser", "argmap.cli.render"),
    "schema": ("print the JSON Schema of .argmap files", "argmap.cli.schema"),
}
_WINDOW = "argmap.cli.window"


class Command(Protocol):
    """What a subcommand's module has."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which arguments it takes."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; return the exit code."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1 for what could not be done, 2 for a wrong call."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # Not every terminal, or pipe on Windows, takes every sign.
    words = list(sys.argv[1:] if arguments is None else arguments)
    name = words.pop(0) if words and words[0] in COMMANDS else ""
    command = cast("Command", importlib.import_module(COMMANDS[name][1] if name else _WINDOW))
    parser = _parser(name)
    command.add_arguments(parser)
    try:
        return command.run(parser.parse_args(words))
    except ArgmapError as error:
        print(f"argmap: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()  # Whoever read our output has gone; there is nobody to tell.
        return 1


def _parser(name: str) -> argparse.ArgumentParser:
    if name:
        return argparse.ArgumentParser(prog=f"argmap {name}", description=f"Argument maps: {COMMANDS[name][0]}.")
    width = max(map(len, COMMANDS))
    listed = "\n".join(f"  argmap {each:<{width}} ...   {text}" for each, (text, _) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="argmap",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Open an argument map in a window, and see what each conclusion rests on.",
        epilog=f"other commands (each has --help):\n{listed}",
    )
    parser.add_argument("--version", action="version", version=f"argmap {__version__}")
    return parser
