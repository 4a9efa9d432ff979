"""The command line: `argmap ...`, one subcommand a file. It opens `ui` when a window or a Qt picture is asked for."""

from argmap.cli.main import main

__all__ = ["main"]
