"""`argmap render FILE OUT`: the map as a picture, or as a page for any browser, in the format of OUT's suffix."""

import argparse
from pathlib import Path

from argmap import formats
from argmap.analysis import what_it_rests_on
from argmap.analysis.wording import title
from argmap.cli.given import read_map
from argmap.drawing import THEMES
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import compose
from argmap.formats import FileFormatError
from argmap.model import Placeable
from argmap.ui.saving import PAGE, PICTURES, painted


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("file", type=Path, help="the map")
    parser.add_argument("out", type=Path, help="the picture: .svg, .png or .pdf; or the page: .html")
    parser.add_argument(
        "--theme", choices=tuple(THEMES), help="colours (default: light; a page follows its reader's device)"
    )
    parser.add_argument(
        "--scale", type=_scale, default=1.0, help="of a picture: times the natural size (0.05 to 20; default 1)"
    )
    parser.add_argument("--focus", metavar="ID", help="only this, and what it rests on")


def run(arguments: argparse.Namespace) -> int:
    """Write the picture or the page, whole or not at all."""
    suffix = arguments.out.suffix.lower()
    if suffix not in (*PICTURES, PAGE):
        raise FileFormatError("The picture's name must end in .svg, .png, .pdf or .html", where=str(arguments.out))
    records = read_map(arguments.file)
    among = None
    if arguments.focus is not None:
        if not isinstance(records.expect(arguments.focus), Placeable):
            raise FileFormatError("Only a statement, a step or an objection has a box", where=arguments.focus)
        among = what_it_rests_on(records, arguments.focus)
    picture = compose(records, among)
    if suffix == PAGE:
        from argmap.formats.html_page import as_page

        formats.replace_file(arguments.out, as_page(records, picture, theme=arguments.theme))
        return 0
    theme = THEMES[arguments.theme or "light"]
    data = painted(with_legend(picture), theme, suffix, title=title(records), scale=arguments.scale)
    formats.replace_file(arguments.out, data)
    return 0


def _scale(text: str) -> float:
    value = float(text)
    if not 0.05 <= value <= 20:
        raise argparse.ArgumentTypeError("must be 0.05 to 20")
    return value
