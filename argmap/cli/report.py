"""`argmap report FILE`: the footing report, as text or Markdown."""

import argparse
from pathlib import Path

from argmap.cli.given import read_map
from argmap.report import as_markdown, as_text, footing_report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("file", type=Path, help="the map")
    parser.add_argument("--markdown", action="store_true", help="as Markdown instead of plain text")


def run(arguments: argparse.Namespace) -> int:
    """Print the report."""
    report = footing_report(read_map(arguments.file))
    print(as_markdown(report) if arguments.markdown else as_text(report), end="")
    return 0
