"""Pictures, pages and reports into files, in the format of the file's suffix."""

from pathlib import Path

from argmap import formats
from argmap.drawing import LIGHT, PAPER, Theme, ThemeName
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import Picture, compose
from argmap.formats.pages.svg import as_svg
from argmap.language import tr
from argmap.model import ArgumentMap
from argmap.report import address_of, as_markdown, as_text, footing_report
from argmap.report.figures import PaperName

PICTURES = (".svg", ".png", ".pdf")
PAGE = ".html"
REPORTS = (".docx", ".md", ".txt")
#: Paper that a picture can be laid over.
SHEETS = ("a4", "a3", "letter")


def painted(picture: Picture, theme: Theme, suffix: str, *, title: str, scale: float) -> bytes:
    """Return a picture as a file of one of PICTURES."""
    if suffix == ".svg":
        return as_svg(picture, theme, title=title, scale=scale)
    from argmap.ui import export  # Qt is wanted for the other two alone.

    if suffix == ".png":
        return export.png(picture, theme, scale=scale)
    return export.pdf(picture, theme, title=title, scale=scale)


def on_sheets(
    picture: Picture, *, title: str, paper: str, landscape: bool, across: int | None, scale: float | None
) -> bytes:
    """Return a picture as a PDF for the printer: on as many sheets of SHEETS as it takes, to be glued together."""
    from PySide6.QtGui import QPageSize

    from argmap.ui.printing import PrintJob, as_pdf

    sizes = {"a3": QPageSize.PageSizeId.A3, "a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    job = PrintJob(picture, title, across, scale=scale, landscape=landscape)
    return as_pdf(job, QPageSize(sizes[paper]))


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
    from argmap.formats.pages.html_page import as_page

    if path.suffix.lower() != PAGE:
        text = tr("A page cannot be saved as {suffix}") if path.suffix else tr("A page needs a name that ends in .html")
        hint = tr("Use {what}.").format(what=PAGE)
        raise formats.FileFormatError(text.format(suffix=path.suffix), where=str(path), hint=hint)
    formats.replace_file(path, as_page(records, picture, theme=theme, legend=legend))


def save_report(path: Path, records: ArgumentMap, *, paper: PaperName = "a4") -> None:
    """Write the footing report as .docx, .md or .txt; raises ArgmapError.

    A Word document holds the picture of the map; beside Markdown it lies as .svg, written with it or not at all.
    """
    match path.suffix.lower():
        case ".docx":
            formats.replace_file(path, _as_docx(records, paper))
        case ".md" | ".markdown":
            _save_markdown(path, records)
        case ".txt":
            formats.replace_file(path, as_text(footing_report(records)).encode())
        case other:
            named = tr("A report cannot be saved as {suffix}")
            text = named if other else tr("A report cannot be saved as a file without a suffix")
            hint = tr("Use {what}.").format(what=", ".join(REPORTS))
            raise formats.FileFormatError(text.format(suffix=other), where=str(path), hint=hint)


def _as_docx(records: ArgumentMap, paper: PaperName) -> bytes:
    from argmap.report.word import as_docx
    from argmap.ui import export

    return as_docx(records, lambda picture, scale: export.png(picture, PAPER, scale=scale), paper)


def _save_markdown(path: Path, records: ArgumentMap) -> None:
    report = footing_report(records)
    picture = compose(records)
    if not picture.boxes:
        formats.replace_file(path, as_markdown(report).encode())
        return
    beside = path.with_suffix(".svg")
    drawn = as_svg(with_legend(picture), LIGHT, title=report.title)
    if beside.exists() and not _goes_with(beside, path, drawn):
        text = tr("There is another picture already where the report would put its own")
        hint = tr("Choose another name for the report, or move that picture away; nothing was changed.")
        raise formats.FileFormatError(text, where=str(beside), hint=hint)
    formats.replace_files({beside: drawn, path: as_markdown(report, beside.name).encode()})


def _goes_with(picture: Path, report: Path, drawn: bytes) -> bool:
    """Return whether a picture is that of an earlier report in the same file, or the very one that is to be written."""
    if report.exists() and f"]({address_of(picture.name)})".encode() in formats.read_bytes(report):
        return True
    return formats.read_bytes(picture) == drawn
