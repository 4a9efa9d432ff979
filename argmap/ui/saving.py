"""Pictures, pages and reports into files, in the format of the file's suffix."""

from pathlib import Path

from argmap import formats
from argmap.drawing import Theme, ThemeName
from argmap.drawing.picture import Picture
from argmap.formats.svg import as_svg
from argmap.language import tr
from argmap.model import ArgumentMap
from argmap.report import as_markdown, as_text, footing_report

PICTURES = (".svg", ".png", ".pdf")
PAGE = ".html"


def painted(picture: Picture, theme: Theme, suffix: str, *, title: str, scale: float) -> bytes:
    """Return a picture as a file of one of PICTURES."""
    if suffix == ".svg":
        return as_svg(picture, theme, title=title, scale=scale)
    from argmap.ui import export  # Qt is wanted for the other two alone.

    if suffix == ".png":
        return export.png(picture, theme, scale=scale)
    return export.pdf(picture, theme, title=title, scale=scale)


def save_picture(path: Path, picture: Picture, theme: Theme, title: str, scale: float) -> None:
    """Write a picture as .svg, .png or .pdf; raises ArgmapError."""
    suffix = path.suffix.lower()
    if suffix not in PICTURES:
        named = tr("A picture cannot be saved as {suffix}")
        text = named if suffix else tr("A picture cannot be saved as a file without a suffix")
        hint = tr("Use {what}.").format(what=", ".join(PICTURES))
        raise formats.FileFormatError(text.format(suffix=suffix), where=str(path), hint=hint)
    formats.replace_file(path, painted(picture, theme, suffix, title=title, scale=scale))


def save_page(
    path: Path, records: ArgumentMap, picture: Picture, *, theme: ThemeName | None, legend: bool = True
) -> None:
    """Write a page that shows a picture of a map and tells of it, as .html; raises ArgmapError.

    Without a `theme` it has the colours that its reader's device asks for.
    """
    from argmap.formats.html_page import as_page

    if path.suffix.lower() != PAGE:
        text = tr("A page cannot be saved as {suffix}") if path.suffix else tr("A page needs a name that ends in .html")
        hint = tr("Use {what}.").format(what=PAGE)
        raise formats.FileFormatError(text.format(suffix=path.suffix), where=str(path), hint=hint)
    formats.replace_file(path, as_page(records, picture, theme=theme, legend=legend))


def save_report(path: Path, records: ArgumentMap) -> None:
    """Write the footing report as .md or .txt; raises ArgmapError."""
    report = footing_report(records)
    match path.suffix.lower():
        case ".md" | ".markdown":
            words = as_markdown(report)
        case ".txt":
            words = as_text(report)
        case other:
            named = tr("A report cannot be saved as {suffix}")
            text = named if other else tr("A report cannot be saved as a file without a suffix")
            hint = tr("Use {what}.").format(what=".md, .txt")
            raise formats.FileFormatError(text.format(suffix=other), where=str(path), hint=hint)
    formats.replace_file(path, words.encode())
