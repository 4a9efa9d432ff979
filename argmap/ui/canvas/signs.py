"""Names of main conclusions where the map is too small to read: as a map names its cities, where there is room."""

from collections.abc import Collection, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.drawing import Item, Theme
from argmap.drawing.lettering import LINE, width_of, wrapped
from argmap.drawing.picture import Picture
from argmap.layout import Point, Rect
from argmap.ui.canvas.outlook import Outlook
from argmap.ui.painting import font
from argmap.ui.text_size import magnified

#: Below this scale there are signs.
BELOW = 0.52
_SIZE, _ROOM, _PAD = 13.0, 140.0, 8.0
#: Where a sign may stand, from the middle of its box, in widths and heights of the sign; the first that is free.
_PLACES = (
    *((0.0, 0.0), (0.0, -0.6), (0.0, 0.6), (-0.55, 0.0), (0.55, 0.0)),
    *((-0.5, -0.7), (0.5, -0.7), (-0.5, 0.7), (0.5, 0.7)),
    *((0.0, 1.2), (-1.1, 0.0), (1.1, 0.0), (0.0, -1.2)),
    *((-1.1, 0.9), (1.1, 0.9), (-1.1, -0.9), (1.1, -0.9)),
)


class Sign(Struct, frozen=True):
    """A sign on the canvas, in screen px: whose it is, where, and what it says."""

    key: str
    frame: Rect
    at: Point
    tone: str
    lines: tuple[str, ...]
    selected: bool


def signs(
    picture: Picture, outlook: Outlook, size: QSizeF, selection: Sequence[str], covered: Sequence[Rect] = ()
) -> list[Sign]:
    """Return the signs of main conclusions and of what is selected; none where the map itself can be read.

    They keep clear of each other and of what is covered by something else, in screen px.
    """
    if outlook.scale >= BELOW * magnified():
        return []
    # Where several boxes are selected, their rings say so; a sign for each would hide the map.
    chosen = tuple(selection) if len(selection) == 1 else ()
    items = picture.by_depth
    # Sorting these few alone: all of a large picture would be sorted anew after each edit.
    depths = sorted(d for d, item in items.items() if item.tone == "main" or (item.tone and item.about == chosen))
    named = [items[depth] for depth in depths]
    named.sort(key=lambda item: item.about != chosen)
    found: list[Sign] = []
    for item in named:
        sign = _sign(item, outlook, size, [*covered, *(each.frame for each in found)], selected=item.about == chosen)
        if sign is not None:
            found.append(sign)
    return found


def paint_signs(found: Sequence[Sign], painter: QPainter, theme: Theme, lit: Collection[str] | None) -> None:
    """Paint signs; each that stands beside its box is tied to it by a line under all signs."""
    for sign in found:
        if not sign.frame.holds(sign.at):
            painter.setPen(QPen(QColor(theme[f"{sign.tone}.line"]), 2))
            painter.drawLine(QPointF(*sign.at), QPointF(*sign.frame.centre))
    for sign in found:
        # A faded sign still covers what is under it: words over words could not be read.
        is_lit = lit is None or sign.key in lit
        frame = QRectF(sign.frame.x, sign.frame.y, sign.frame.width, sign.frame.height)
        outline = "selection" if sign.selected else "canvas"
        painter.setPen(QPen(QColor(theme[outline]), 2.5))
        painter.setBrush(QColor(theme[f"{sign.tone}.fill" if is_lit else "panel.head"]))
        painter.drawRoundedRect(frame, 7, 7)
        painter.setPen(QColor(theme[f"{sign.tone}.ink" if is_lit else "canvas.quiet"]))
        font_size = _SIZE * magnified()
        painter.setFont(font(font_size, bold=True))
        top = frame.center().y() - len(sign.lines) * font_size * LINE / 2
        for index, line in enumerate(sign.lines):
            painter.drawText(QPointF(frame.x() + _PAD, top + (index + 0.8) * font_size * LINE), line)


def _sign(item: Item, outlook: Outlook, size: QSizeF, taken: Sequence[Rect], *, selected: bool) -> Sign | None:
    at = outlook.to_screen(item.frame.centre, size)
    if not QRectF(QPointF(0, 0), size).contains(at):
        return None
    font_size = _SIZE * magnified()
    lines = wrapped(item.title, font_size, _ROOM * magnified(), bold=True, most=4)
    width = max(width_of(line, font_size, bold=True) for line in lines) + 2 * _PAD
    height = len(lines) * font_size * LINE + 10
    # A sign is as large as its box: what the box says itself would stick out beside the words.
    width, height = max(width, item.frame.width * outlook.scale), max(height, item.frame.height * outlook.scale)
    for dx, dy in _PLACES:
        x = min(max(at.x() + (dx - 0.5) * width, 6), max(size.width() - width - 6, 6))
        y = min(max(at.y() + (dy - 0.5) * height, 6), max(size.height() - height - 6, 6))
        frame = Rect(x, y, width, height)
        if not any(frame.grown(3).overlaps(other) for other in taken):
            return Sign(item.about[0], frame, (at.x(), at.y()), item.tone, lines, selected)
    return None
