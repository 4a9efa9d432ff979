"""What the canvas paints at one moment: the picture, what is selected and lit, and names where words are too small."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.drawing import Item, Theme
from argmap.drawing.picture import Picture
from argmap.layout import Rect
from argmap.ui.canvas.outlook import Outlook
from argmap.ui.canvas.signs import paint_signs, signs
from argmap.ui.painting import Brushwork

#: Smallest words that are painted as words, in screen px; how faint what is not lit becomes.
LEGIBLE, FAINT = 5.0, 0.22


class Scene(Struct, frozen=True):
    """All that a paint event needs to know."""

    picture: Picture | None
    theme: Theme
    outlook: Outlook
    size: QSizeF
    selection: tuple[str, ...]
    hovered: str | None
    lit: frozenset[str] | None
    focused: bool
    covered: tuple[Rect, ...]


def paint(scene: Scene, painter: QPainter) -> None:
    """Paint the part of the picture that the outlook shows."""
    painter.fillRect(QRectF(QPointF(0, 0), scene.size), QColor(scene.theme["canvas"]))
    picture = scene.picture
    if picture is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = scene.outlook.shown(scene.size).grown(40)
    painter.save()
    painter.translate(scene.size.width() / 2, scene.size.height() / 2)
    painter.scale(scene.outlook.scale, scene.outlook.scale)
    painter.translate(-scene.outlook.centre[0], -scene.outlook.centre[1])
    brushwork = Brushwork(painter, scene.theme, legible=LEGIBLE)
    visible = [item for item in picture.items if item.frame.overlaps(shown)]
    lit = [item for item in visible if _is_lit(scene, item)]
    if len(lit) < len(visible):
        # What is dimmed comes first, so that its halos do not cut what is lit.
        painter.setOpacity(FAINT)
        bright = {id(item) for item in lit}
        for item in visible:
            if id(item) not in bright:
                brushwork.paint(item.primitives)
        painter.setOpacity(1.0)
    for item in lit:
        brushwork.paint(item.primitives)
    _mark(scene, painter)
    painter.restore()
    paint_signs(
        signs(picture, scene.outlook, scene.size, scene.selection, scene.covered), painter, scene.theme, scene.lit
    )


def _is_lit(scene: Scene, item: Item) -> bool:
    return scene.lit is None or item.kind == "ground" or all(key in scene.lit for key in item.about)


def _mark(scene: Scene, painter: QPainter) -> None:
    assert scene.picture is not None
    boxes = scene.picture.boxes
    scale = scene.outlook.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if scene.hovered in boxes and scene.hovered not in scene.selection:
        assert scene.hovered is not None
        painter.setPen(QPen(QColor(scene.theme["canvas.quiet"]), max(1.5, 1.2 / scale)))
        painter.drawRoundedRect(_rectangle(boxes[scene.hovered].grown(max(4, 3 / scale))), 14, 14)
    role = "accent" if scene.focused else "selection"
    painter.setPen(QPen(QColor(scene.theme[role]), max(2.5, 2.2 / scale)))
    for key in scene.selection:
        if key in boxes:
            painter.drawRoundedRect(_rectangle(boxes[key].grown(max(6, 4 / scale))), 16, 16)


def _rectangle(frame: Rect) -> QRectF:
    return QRectF(frame.x, frame.y, frame.width, frame.height)
