"""What the canvas paints at one moment: the picture, what is selected and lit, and names where words are too small."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.drawing import Theme
from argmap.drawing.picture import Picture
from argmap.layout import Rect
from argmap.ui.canvas.outlook import Outlook
from argmap.ui.canvas.sight import sight
from argmap.ui.canvas.signs import paint_signs, signs
from argmap.ui.canvas.tiles import Tiles
from argmap.ui.canvas.transition import Transition


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
    moving: tuple[Transition, float] | None = None
    """The way from the picture before, and how much of it is done."""


def paint(scene: Scene, painter: QPainter, tiles: Tiles) -> None:
    """Paint the part of the picture that the outlook shows: the map from tiles, what changes all the time on top."""
    picture = scene.picture
    if picture is None:
        painter.fillRect(QRectF(QPointF(0, 0), scene.size), QColor(scene.theme["canvas"]))
        return
    seen = sight(scene.outlook, scene.size, painter.device().devicePixelRatioF())
    if scene.moving is not None:
        transition, share = scene.moving
        transition.paint(painter, share)
        return  # Rings and signs stand where boxes will be, and wait until they are there.
    tiles.paint(painter, picture, scene.theme, scene.lit, seen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    seen.take_map(painter)
    _mark(scene, painter)
    painter.restore()
    paint_signs(
        signs(picture, scene.outlook, scene.size, scene.selection, scene.covered), painter, scene.theme, scene.lit
    )


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
