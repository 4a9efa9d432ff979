"""Icons in the colours of the theme: drawn ones from the assets, and the map's own signs."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from argmap.drawing import Theme
from argmap.drawing.icons import icon as sign
from argmap.shipped import shipped
from argmap.ui.painting import Brushwork

_SIDE = 20
#: Things of a kind, and actions that make them, show the sign that the map shows before them.
_SIGNS = ("main", "claim", "evidence", "objection", "assumption", "inference")


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon by name, in the ink of a theme, quiet where it is disabled, and to be seen where it is chosen."""
    made = QIcon()
    modes = (
        (QIcon.Mode.Normal, theme["canvas.ink"], 1.0),
        (QIcon.Mode.Disabled, theme["canvas.ink"], 0.35),
        (QIcon.Mode.Selected, theme["main.ink"], 1.0),
    )
    for mode, ink, opacity in modes:
        for scale in (1, 2, 3):
            made.addPixmap(_painted(name, ink, opacity, scale), mode)
    return made


@lru_cache(maxsize=512)
def _painted(name: str, colour: str, opacity: float, scale: int) -> QPixmap:
    image = QImage(_SIDE * scale, _SIDE * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    if name in _SIGNS:
        painter.scale(scale, scale)
        painter.translate(3, 2.5)
        Brushwork(painter, Theme("light", {"ink": colour})).paint(sign(name, 0, 0, "ink"))
    else:
        from PySide6.QtSvg import QSvgRenderer

        drawn = shipped("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000", QColor(colour).name())
        QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(0, 0, _SIDE * scale, _SIDE * scale))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
