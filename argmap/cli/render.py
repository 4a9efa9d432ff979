"""`argmap render FILE OUT`: the map as a picture, or as a page for any browser, in the format of OUT's suffix."""

import argparse
from pathlib import Path

from argmap import formats
from argmap.analysis import what_it_rests_on
from argmap.analysis.wording import title
from argmap.cli.given import read_map
from argmap.drawing import THEMES
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import Picture, compose
from argmap.formats import FileFormatError
from argmap.model import Placeable
from argmap.ui.saving import PAGE, PICTURES, SHEETS, on_sheets, painted


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("file", type=Path, help="the map")
    parser.add_argument("out", type=Path, help="the picture: .svg, .png or .pdf; or the page: .html")
    parser.add_argument(
        "--theme",
        choices=tuple(THEMES),
        help="colours (default: light; white on --pages; a page follows its reader's device)",
    )
    help_ = "times the natural size, in a PDF points for px (0.05 to 20; default 1; on --pages as can be read)"
    parser.add_argument("--scale", type=_scale, help=help_)
    parser.add_argument("--focus", metavar="ID", help="only this, and what it rests on")
    pages = parser.add_argument_group("a PDF to print", "on several sheets that overlap, with marks to glue them by")
    pages.add_argument("--pages", choices=SHEETS, help="the paper (default: one page as large as the map)")
    pages.add_argument("--landscape", action="store_true", help="the paper lies on its side")
    pages.add_argument(
        "--across", type=_sheets, metavar="N", help="N sheets beside each other, up to 20; 1 for all on one sheet"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the picture or the page, whole or not at all."""
    suffix = arguments.out.suffix.lower()
    if suffix not in (*PICTURES, PAGE):
        raise FileFormatError("The picture's name must end in .svg, .png, .pdf or .html", where=str(arguments.out))
    _check_pages(arguments, suffix)
    records = read_map(arguments.file)
    among = None
    if arguments.focus is not None:
        if not isinstance(records.expect(arguments.focus), Placeable):
            raise FileFormatError("Only a statement, a step or an objection has a box", where=arguments.focus)
        among = what_it_rests_on(records, arguments.focus)
    picture = compose(records, among)
    if suffix == PAGE:
        from argmap.formats.pages.html_page import as_page

        formats.replace_file(arguments.out, as_page(records, picture, theme=arguments.theme))
        return 0
    formats.replace_file(arguments.out, _drawn(arguments, with_legend(picture), title(records), suffix))
    return 0


def _drawn(arguments: argparse.Namespace, picture: Picture, name: str, suffix: str) -> bytes:
    """Return the picture as a file, on one page or on sheets."""
    if arguments.pages is None:
        scale = arguments.scale or 1.0
        return painted(picture, THEMES[arguments.theme or "light"], suffix, title=name, scale=scale)
    return on_sheets(
        picture,
        title=name,
        paper=arguments.pages,
        landscape=arguments.landscape,
        across=arguments.across,
        scale=arguments.scale,
    )


def _check_pages(arguments: argparse.Namespace, suffix: str) -> None:
    """Refuse wishes about paper that nothing would come of."""
    out = str(arguments.out)
    if arguments.pages is None and (arguments.landscape or arguments.across is not None):
        raise FileFormatError("Only --pages has sheets of paper", where=out, hint="Add --pages a4.")
    if arguments.pages is not None and suffix != ".pdf":
        raise FileFormatError("Only a PDF has pages", where=out, hint="Let the name end in .pdf.")
    if arguments.pages is not None and arguments.theme is not None:
        raise FileFormatError("What is printed has colours for white paper", where=out, hint="Leave out --theme.")
    if arguments.across is not None and arguments.scale is not None:
        raise FileFormatError("A scale and a number of sheets are wished for", where=out, hint="Leave out one of them.")


def _scale(text: str) -> float:
    value = float(text)
    if not 0.05 <= value <= 20:
        raise argparse.ArgumentTypeError("must be 0.05 to 20")
    return value


def _sheets(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 20:
        raise argparse.ArgumentTypeError("must be 1 to 20")
    return value
