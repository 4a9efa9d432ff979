"""Printing: the map on one sheet or several, in colours for white paper, with the report behind it if it is wished."""

from msgspec import Struct
from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from argmap.drawing import PAPER
from argmap.drawing.picture import Picture
from argmap.language import tr
from argmap.layout import Rect
from argmap.ui.export import PictureError, pdf_file
from argmap.ui.painting import Brushwork, font
from argmap.ui.tiling import Tile, Tiling, at_scale, is_wide, on_one_sheet, on_sheets, to_be_read

#: Free edge of a sheet in mm; points that the line at its foot takes; length of the marks to cut and glue by.
_EDGE, _FOOT, _MARK = 10.0, 22.0, 14.0
_LETTERS = 10


class PrintJob(Struct, frozen=True):
    """What is printed: the map on so many sheets across (1: all of it on one sheet), and a report, or none ("").

    With no number across it is as many sheets as it takes at `scale`, in points for a px of the map; without a scale,
    as few as it takes for the words to be read. `landscape` turns the paper; None turns it as the map is.
    """

    picture: Picture
    title: str
    across: int | None = 1
    report: str = ""
    scale: float | None = None
    landscape: bool | None = None


def lie_down(device: QPagedPaintDevice, picture: Picture, *, landscape: bool | None = None) -> None:
    """Turn the paper as it is wished for, else so that it fits the shape of the map."""
    is_turned = is_wide(picture.bounds) if landscape is None else landscape
    device.setPageOrientation(QPageLayout.Orientation.Landscape if is_turned else QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(_EDGE, _EDGE, _EDGE, _EDGE), QPageLayout.Unit.Millimeter)


def print_on(device: QPagedPaintDevice, job: PrintJob) -> int:
    """Print on a printer or into a file; return the number of sheets."""
    area = device.pageLayout().paintRectPoints()
    size = QSizeF(area.width(), area.height())
    tiling = _tiling(job, size)
    painter = QPainter(device)
    if not painter.isActive():
        raise PictureError(tr("The printer takes no pages"), hint=tr("Choose another printer, or save as PDF."))
    # What follows is in points of paper, from the corner of what can be printed.
    painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
    report = _pages_of(job.report, size)
    of = len(tiling.tiles) + (report.pageCount() if report is not None else 0)
    for at, tile in enumerate(tiling.tiles):
        if at:
            device.newPage()
        _paint_tile(painter, job, tiling, tile, size)
        _paint_foot(painter, job.title, _place(tiling, tile), at + 1, of, size)
    if report is not None:
        for at in range(report.pageCount()):
            device.newPage()
            _paint_report(painter, report, at, size)
            _paint_foot(painter, job.title, "", len(tiling.tiles) + at + 1, of, size)
    painter.end()
    return of


def as_pdf(job: PrintJob, page: QPageSize) -> bytes:
    """Return what would be printed on paper of a size as a PDF file."""

    def paint(writer: QPdfWriter) -> None:
        lie_down(writer, job.picture, landscape=job.landscape)
        print_on(writer, job)

    return pdf_file(page, job.title, paint, dots=300)


def _tiling(job: PrintJob, size: QSizeF) -> Tiling:
    width, height = size.width(), size.height() - _FOOT
    if job.across == 1:
        return on_one_sheet(job.picture.bounds, width, height)
    if job.across is not None:
        return on_sheets(job.picture.bounds, width, height, across=job.across)
    if job.scale is not None:
        return at_scale(job.picture.bounds, width, height, scale=job.scale)
    return to_be_read(job.picture.bounds, width, height)


def _paint_tile(painter: QPainter, job: PrintJob, tiling: Tiling, tile: Tile, size: QSizeF) -> None:
    part, scale = tile.part, tiling.scale
    # A lone map stands in the middle of its sheet; parts begin in the corner, where they are glued.
    is_alone = len(tiling.tiles) == 1
    left = (size.width() - part.width * scale) / 2 if is_alone else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(left, 0, part.width * scale, part.height * scale))
    painter.translate(left, 0)
    painter.scale(scale, scale)
    painter.translate(-part.x, -part.y)
    brushwork = Brushwork(painter, PAPER)
    for item in job.picture.items:
        # A leg may hang below the frame of its box, and a line is as thick as it is.
        if item.frame.grown(80).overlaps(part):
            brushwork.paint(item.primitives)
    painter.restore()
    if not is_alone:
        _paint_marks(painter, Rect(0, 0, part.width * scale, part.height * scale))


def _paint_marks(painter: QPainter, frame: Rect) -> None:
    """Paint a cross in each corner: neighbours are glued so that their crosses meet."""
    painter.setPen(QPen(QColor(PAPER["canvas.quiet"]), 0.6))
    for x, inward in ((frame.x, 1), (frame.right, -1)):
        for y, down in ((frame.y, 1), (frame.bottom, -1)):
            painter.drawLine(QPointF(x, y), QPointF(x + inward * _MARK, y))
            painter.drawLine(QPointF(x, y), QPointF(x, y + down * _MARK))


def _paint_foot(painter: QPainter, title: str, place: str, page: int, of: int, size: QSizeF) -> None:
    letters = font(_LETTERS)
    painter.setFont(letters)
    painter.setPen(QColor(PAPER["canvas.quiet"]))
    area = QRectF(0, size.height() - _FOOT + 4, size.width(), _FOOT - 4)
    number = tr("{page} of {of}").format(page=page, of=of)
    right = f"{place} · {number}" if place else number
    bottom = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine
    painter.drawText(area, int(bottom | Qt.AlignmentFlag.AlignRight), right)
    area.setWidth(size.width() * 0.7)
    words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, int(bottom | Qt.AlignmentFlag.AlignLeft), words)


def _place(tiling: Tiling, tile: Tile) -> str:
    if len(tiling.tiles) == 1:
        return ""
    return tr("row {row}, column {column}").format(row=tile.row + 1, column=tile.column + 1)


def _pages_of(report: str, size: QSizeF) -> QTextDocument | None:
    if not report:
        return None
    # Plain text: what a map says is never markup.
    text = QTextDocument()
    text.setDefaultFont(font(_LETTERS + 1))
    text.setPlainText(report)
    text.setDocumentMargin(0)
    text.setPageSize(QSizeF(size.width(), size.height() - _FOOT))
    return text


def _paint_report(painter: QPainter, report: QTextDocument, at: int, size: QSizeF) -> None:
    height = report.pageSize().height()
    painter.save()
    painter.translate(0, -at * height)
    # Of themselves the words would be in the ink of the window, which may be light on dark.
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(PAPER["canvas.ink"]))
    context.clip = QRectF(0, at * height, size.width(), height)
    painter.setClipRect(QRectF(0, at * height, size.width(), height))
    report.documentLayout().draw(painter, context)
    painter.restore()
