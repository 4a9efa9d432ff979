"""Pictures as PNG and PDF: the same display list, painted where no screen is."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter

from argmap.drawing import Theme
from argmap.drawing.picture import Picture
from argmap.language import tr
from argmap.model import ArgmapError
from argmap.ui.painting import Brushwork

#: Pixels of the largest picture: more would take over 1 GB of memory.
_MOST = 250_000_000


class PictureError(ArgmapError):
    """A picture that cannot be made."""


def needs_application() -> QGuiApplication:
    """Return the running application, or one that needs no screen."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    # Said like this it outdoes QT_QPA_PLATFORM: a platform whose screen is missing would end the program.
    return QGuiApplication(["argmap", "-platform", "offscreen"])


def image(picture: Picture, theme: Theme, *, scale: float = 1.0) -> QImage:
    """Return the picture as an image of `scale` device px for each px of the map."""
    application = needs_application()
    frame = picture.bounds
    width, height = round(frame.width * scale), round(frame.height * scale)
    if not 0 < width * height <= _MOST or max(width, height) > 32_000:
        text = tr("A picture of {width} x {height} px is too large")
        hint = tr("Use a smaller scale, or SVG or PDF instead.")
        raise PictureError(text.format(width=width, height=height), hint=hint)
    made = QImage(width, height, QImage.Format.Format_RGB32)
    if made.isNull():
        text = tr("There is no memory for a picture of {width} x {height} px")
        raise PictureError(text.format(width=width, height=height), hint=tr("Use a smaller scale."))
    made.fill(QColor(theme["canvas"]))
    painter = QPainter(made)
    _paint(painter, picture, theme, scale)
    painter.end()
    del application
    return made


def png(picture: Picture, theme: Theme, *, scale: float = 1.0) -> bytes:
    """Return the picture as a PNG file of `scale` device px for each px of the map."""
    made = image(picture, theme, scale=scale)

    def write(buffer: QBuffer) -> None:
        if not made.save(buffer, "PNG"):  # type: ignore[call-overload]
            raise PictureError(tr("Qt could not make a PNG of this picture"), hint=tr("Try SVG or PDF."))

    return _written(write)


def pdf(picture: Picture, theme: Theme, *, title: str, scale: float = 1.0) -> bytes:
    """Return the picture as a PDF file of one page that it fills; at scale 1 a px of the map is a point."""
    frame = picture.bounds
    # Readers refuse pages above 200 inches.
    fitting = min(scale, 14_400 / max(frame.width, frame.height))
    size = QSizeF(frame.width * fitting, frame.height * fitting)

    def paint(writer: QPdfWriter) -> None:
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        painter = QPainter(writer)
        if not painter.isActive():
            raise PictureError(tr("Qt could not make a PDF of this picture"), hint=tr("Try SVG or PNG."))
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(theme["canvas"]))
        _paint(painter, picture, theme, fitting)
        painter.end()

    page = QPageSize(size, QPageSize.Unit.Point, "map", QPageSize.SizeMatchPolicy.ExactMatch)
    return pdf_file(page, title, paint, dots=72)


def pdf_file(page: QPageSize, title: str, paint: Callable[[QPdfWriter], object], *, dots: int) -> bytes:
    """Return a PDF file with pages of a size on which `paint` paints, with so many dots to the inch."""
    application = needs_application()

    def write(buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setCreator("argmap")
        writer.setResolution(dots)
        writer.setPageSize(page)
        paint(writer)

    written = _written(write)
    del application
    return written


def _written(write: Callable[[QBuffer], None]) -> bytes:
    """Return what is written into a buffer, which is a file to Qt."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(data.data())


def _paint(painter: QPainter, picture: Picture, theme: Theme, scale: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-picture.bounds.x, -picture.bounds.y)
    brushwork = Brushwork(painter, theme)
    for item in picture.items:
        brushwork.paint(item.primitives)
