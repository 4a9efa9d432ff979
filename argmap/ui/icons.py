"""Icons in the colours of the theme: drawn ones from the assets, and the map's own signs."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from argmap.drawing import Theme
from argmap.drawing.icons import icon as sign
from argmap.shipped import shipped
from argmap.ui.painting import Brushwork

_SIDE = 20
#: Actions that make a thing of a kind show the sign that the map shows before it.
_SIGNS = {"claim": "claim", "evidence": "evidence", "objection": "objection", "assumption": "assumption"}


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon by name, in the ink of a theme, and quiet where it is disabled."""
    made = QIcon()
    for opacity, mode in ((1.0, QIcon.Mode.Normal), (0.35, QIcon.Mode.Disabled)):
        for scale in (1, 2, 3, 4, 6):
            made.addPixmap(_painted(name, theme["canvas.ink"], opacity, scale), mode)
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
        Brushwork(painter, Theme("light", {"ink": colour})).paint(sign(_SIGNS[name], 0, 0, "ink"))
    else:
        from PySide6.QtSvg import QSvgRenderer

        drawn = shipped("icons", f"{name}.svg").read_text(encoding="utf-8").replace("#000", QColor(colour).name())
        QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(0, 0, _SIDE * scale, _SIDE * scale))
    painter.end()
    return QPixmap.fromImage(image)
