"""Icons in the colours of the theme: drawn ones from the assets, and the signs of the map, painted when seen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap

from argmap.drawing import Theme
from argmap.drawing.icons import icon as sign
from argmap.shipped import shipped

_SIDE = 20
_FAINT = 0.35
#: Things of a kind, and actions that make them, show the sign that the map shows before them.
_SIGNS = ("main", "claim", "evidence", "objection", "assumption", "inference")


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon by name in the ink of a theme, faint where it is disabled, to be seen where it is chosen."""
    return QIcon(_Engine(name, theme["canvas.ink"], theme["main.ink"]))


class _Engine(QIconEngine):
    """Paints an icon in the size that is asked for."""

    def __init__(self, name: str, colour: str, chosen: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._chosen = chosen

    def clone(self) -> QIconEngine:
        """Return another engine that paints the same."""
        return _Engine(self._name, self._colour, self._chosen)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a pixmap of this many device px."""
        del state
        colour = self._chosen if mode is QIcon.Mode.Selected else self._colour
        return _painted(self._name, colour, min(size.width(), size.height()), faint=mode is QIcon.Mode.Disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon."""
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.pixmap(rect.size() * ratio, mode, state)
        pixmap.setDevicePixelRatio(ratio)
        side = round(pixmap.width() / ratio)
        painter.drawPixmap(QRect(rect.center() - QPoint(side // 2 - 1, side // 2 - 1), QSize(side, side)), pixmap)


@lru_cache(maxsize=512)
def _painted(name: str, colour: str, side: int, *, faint: bool) -> QPixmap:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_FAINT if faint else 1.0)
    if name in _SIGNS:
        from argmap.ui.painting import Brushwork

        painter.scale(side / _SIDE, side / _SIDE)
        painter.translate(3, 2.5)
        Brushwork(painter, Theme("light", {"ink": colour})).paint(sign(name, 0, 0, "ink"))
    else:
        from PySide6.QtSvg import QSvgRenderer

        drawn = shipped("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000", QColor(colour).name())
        QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return QPixmap.fromImage(image)
