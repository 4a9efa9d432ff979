"""Pictures and reports from the window into files, in the format of the file's suffix."""

from pathlib import Path

from argmap import formats
from argmap.drawing import Theme
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import Picture
from argmap.model import ArgumentMap
from argmap.report import as_markdown, as_text, footing_report
from argmap.ui import export


def save_picture(path: Path, picture: Picture, theme: Theme, title: str) -> None:
    """Write a picture as .svg, .png (at twice the size of the screen) or .pdf; raises ArgmapError."""
    picture = with_legend(picture)
    match path.suffix.lower():
        case ".svg":
            data = formats.as_svg(picture, theme, title=title)
        case ".png":
            widest = max(picture.bounds.width, picture.bounds.height)
            data = export.png(picture, theme, scale=min(2.0, 14_000 / widest))
        case ".pdf":
            data = export.pdf(picture, theme, title=title)
        case other:
            raise formats.FileFormatError(
                f"A picture cannot be saved as {other or 'a file without a suffix'}",
                where=str(path),
                hint="Use .svg, .png or .pdf.",
            )
    formats.replace_file(path, data)


def save_report(path: Path, records: ArgumentMap) -> None:
    """Write the footing report as .md or .txt; raises ArgmapError."""
    report = footing_report(records)
    match path.suffix.lower():
        case ".md" | ".markdown":
            words = as_markdown(report)
        case ".txt":
            words = as_text(report)
        case other:
            raise formats.FileFormatError(
                f"A report cannot be saved as {other or 'a file without a suffix'}",
                where=str(path),
                hint="Use .md or .txt.",
            )
    formats.replace_file(path, words.encode())
