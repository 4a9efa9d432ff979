"""`argmap [FILE ...]`: the window."""

import argparse
from pathlib import Path

from argmap.drawing import THEMES
from argmap.model import ArgmapError
from argmap.start import has_screen


class NoScreenError(ArgmapError):
    """A window was asked for where there is no screen."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    help_ = "the maps; without any, what was open last time, and at the first start the sample of a real article"
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE", help=help_)
    parser.add_argument("--theme", choices=("system", *THEMES), help="colours (default: as last time)")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    if not has_screen():
        raise NoScreenError(
            "There is no screen to open a window on",
            hint="Set DISPLAY or WAYLAND_DISPLAY; or use `argmap report FILE` and `argmap render FILE OUT.svg`.",
        )
    from argmap.ui.application import run_window  # Qt takes its time, and other commands do without.

    return run_window(arguments.files, theme=arguments.theme)
