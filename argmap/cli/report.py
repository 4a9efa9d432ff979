"""`argmap report FILE`: the footing report, printed as text or Markdown, or into a file."""

import argparse
from pathlib import Path

from argmap.cli.given import read_map
from argmap.formats import FileFormatError
from argmap.report import as_markdown, as_text, footing_report

_MARKDOWN = (".md", ".markdown")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("file", type=Path, help="the map")
    parser.add_argument("--markdown", action="store_true", help="as Markdown instead of plain text")
    help_ = "the file to write: .docx (Word, with the picture of the map), .md (with the picture beside it) or .txt"
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help=help_)
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="paper of a .docx (default: a4)")


def run(arguments: argparse.Namespace) -> int:
    """Print the report, or write it."""
    out: Path | None = arguments.output
    if out is not None and arguments.markdown and out.suffix.lower() not in _MARKDOWN:
        hint = "Leave out --markdown, or let the name end in .md."
        raise FileFormatError("Markdown is wished for, and the name is of another kind", where=str(out), hint=hint)
    records = read_map(arguments.file)
    if out is not None:
        from argmap.ui.saving import save_report  # The picture of the map takes its time, and text does without.

        save_report(out, records, paper=arguments.paper)
        return 0
    report = footing_report(records)
    print(as_markdown(report) if arguments.markdown else as_text(report), end="")
    return 0
