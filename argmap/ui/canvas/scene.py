"""What the canvas paints at one moment: the picture, what is selected and lit, and names where words are too small."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.drawing import Block, Item, Polygon, Theme, Words
from argmap.drawing.lettering import LINE, width_of, wrapped
from argmap.drawing.picture import Picture
from argmap.layout import Rect
from argmap.ui.canvas.outlook import Outlook
from argmap.ui.painting import Brushwork, font

#: Smallest words that are painted as words, in screen px; how faint what is not lit becomes.
LEGIBLE, FAINT = 5.0, 0.16
#: Below this scale main conclusions carry their words as a sign of constant size.
_SIGNS_BELOW = 0.52
_SIGN_SIZE, _SIGN_ROOM = 13.0, 140.0


class Scene(Struct, frozen=True):
    """All that a paint event needs to know."""

    picture: Picture | None
    theme: Theme
    outlook: Outlook
    size: QSizeF
    selection: str | None
    hovered: str | None
    lit: frozenset[str] | None
    focused: bool


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
    if scene.outlook.scale < _SIGNS_BELOW:
        _signs(scene, painter, [item for item in visible if item.kind == "box"])


def _is_lit(scene: Scene, item: Item) -> bool:
    return scene.lit is None or item.kind == "ground" or all(key in scene.lit for key in item.about)


def _mark(scene: Scene, painter: QPainter) -> None:
    assert scene.picture is not None
    boxes = scene.picture.boxes
    scale = scene.outlook.scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if scene.hovered in boxes and scene.hovered != scene.selection:
        assert scene.hovered is not None
        painter.setPen(QPen(QColor(scene.theme["canvas.quiet"]), max(1.5, 1.2 / scale)))
        painter.drawRoundedRect(_rectangle(boxes[scene.hovered].grown(max(4, 3 / scale))), 14, 14)
    if scene.selection in boxes:
        assert scene.selection is not None
        role = "accent" if scene.focused else "selection"
        painter.setPen(QPen(QColor(scene.theme[role]), max(2.5, 2.2 / scale)))
        painter.drawRoundedRect(_rectangle(boxes[scene.selection].grown(max(6, 4 / scale))), 16, 16)


def _signs(scene: Scene, painter: QPainter, boxes: list[Item]) -> None:
    """Name main conclusions (and what is selected) as a map names its cities: where there is room."""
    taken: list[Rect] = []
    named = [item for item in boxes if _is_main(item) or item.about == (scene.selection,)]
    named.sort(key=lambda item: item.about != (scene.selection,))
    for item in named:
        words = " ".join(each.text for each in item.primitives if isinstance(each, Words) and _is_body(each))
        at = scene.outlook.to_screen(item.frame.centre, scene.size)
        lines = wrapped(words, _SIGN_SIZE, _SIGN_ROOM, bold=True, most=4)
        sign = _free_place(at, lines, taken, scene.size)
        if sign is not None:
            taken.append(sign)
            _paint_sign(scene, painter, item, sign, lines)


def _free_place(at: QPointF, lines: tuple[str, ...], taken: list[Rect], size: QSizeF) -> Rect | None:
    """Return where a sign fits, on the box or close by it."""
    width = max(width_of(line, _SIGN_SIZE, bold=True) for line in lines) + 16
    height = len(lines) * _SIGN_SIZE * LINE + 10
    offsets = [(0.0, 0.0), (0.0, -0.6), (0.0, 0.6), (-0.55, 0.0), (0.55, 0.0), (-0.5, -0.7), (0.5, -0.7)]
    offsets += [(-0.5, 0.7), (0.5, 0.7), (0.0, 1.2), (-1.1, 0.0), (1.1, 0.0), (0.0, -1.2)]
    for dx, dy in offsets:
        x = min(max(at.x() + (dx - 0.5) * width, 6), max(size.width() - width - 6, 6))
        y = min(max(at.y() + (dy - 0.5) * height, 6), max(size.height() - height - 6, 6))
        place = Rect(x, y, width, height)
        if not any(place.grown(3).overlaps(other) for other in taken):
            return place
    return None


def _paint_sign(scene: Scene, painter: QPainter, item: Item, sign: Rect, lines: tuple[str, ...]) -> None:
    first = item.primitives[0]
    tone = first.fill.rpartition(".")[0] if isinstance(first, Block | Polygon) and first.fill else "claim"
    painter.setOpacity(1.0 if scene.lit is None or item.about[0] in scene.lit else 0.4)
    at = scene.outlook.to_screen(item.frame.centre, scene.size)
    if not sign.holds((at.x(), at.y())):
        painter.setPen(QPen(QColor(scene.theme[f"{tone}.line"]), 2))
        painter.drawLine(at, QPointF(*sign.centre))
    painter.setPen(QPen(QColor(scene.theme["canvas"]), 2))
    painter.setBrush(QColor(scene.theme[f"{tone}.fill"]))
    painter.drawRoundedRect(_rectangle(sign), 7, 7)
    if item.about == (scene.selection,):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scene.theme["selection"]), 2.5))
        painter.drawRoundedRect(_rectangle(sign.grown(4)), 9, 9)
    painter.setPen(QColor(scene.theme[f"{tone}.ink"]))
    painter.setFont(font(_SIGN_SIZE, bold=True))
    for index, line in enumerate(lines):
        painter.drawText(QPointF(sign.x + 8, sign.y + 5 + (index + 0.8) * _SIGN_SIZE * LINE), line)
    painter.setOpacity(1.0)


def _is_main(item: Item) -> bool:
    first = item.primitives[0]
    return isinstance(first, Block) and first.fill == "main.fill"


def _is_body(words: Words) -> bool:
    return words.size > 13


def _rectangle(frame: Rect) -> QRectF:
    return QRectF(frame.x, frame.y, frame.width, frame.height)
