"""Small pictures of maps, painted from the same display list as the maps themselves, one at a time."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap

from argmap import formats
from argmap.analysis import Footings
from argmap.drawing import Theme
from argmap.drawing.drawing import Drawing
from argmap.drawing.picture import Picture
from argmap.model import ArgmapError
from argmap.ui.painting import Brushwork

Show = Callable[[QPixmap], None]

#: Words smaller than this many px are shown as bars.
_LEGIBLE = 9.0


class Thumbnails(QObject):
    """Lays out a file between two turns of the event loop, so that nobody waits for a picture."""

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._pictures: dict[Path, Picture | None] = {}
        self._wanted: deque[tuple[Path, Theme, float, Show]] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._paint_next)

    def want(self, path: Path, theme: Theme, ratio: float, show: Show) -> None:
        """Hand the picture of a file to `show` when it is painted; of what is no map there is none."""
        self._wanted.append((path, theme, ratio, show))
        self._next.start()

    def _paint_next(self) -> None:
        path, theme, ratio, show = self._wanted.popleft()
        if path not in self._pictures:
            self._pictures[path] = _picture(path)
        picture = self._pictures[path]
        if picture is not None:
            show(painted_small(picture, theme, self._size, ratio))
        if self._wanted:
            self._next.start()


def _picture(path: Path) -> Picture | None:
    try:
        records = formats.read(path)
    except ArgmapError:
        return None
    return Drawing(records, Footings(records)).picture


def painted_small(picture: Picture, theme: Theme, size: QSize, ratio: float) -> QPixmap:
    """Return a whole picture in so many px of the screen, which has `ratio` device px for each."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(theme["canvas"]))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bounds = picture.bounds
    scale = min(size.width() / max(bounds.width, 1), size.height() / max(bounds.height, 1))
    painter.setClipRect(QRectF(0, 0, size.width(), size.height()))
    painter.translate(size.width() / 2, size.height() / 2)
    painter.scale(scale, scale)
    painter.translate(-bounds.x - bounds.width / 2, -bounds.y - bounds.height / 2)
    brushwork = Brushwork(painter, theme, legible=_LEGIBLE * ratio)
    for item in picture.items:
        brushwork.paint(item.primitives)
    painter.end()
    return pixmap
