"""Which part of the map the canvas shows: a scale, and the point of the map at its centre."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QSizeF

from argmap.layout import Point, Rect

LEAST, MOST = 0.02, 4.0


class Outlook(Struct, frozen=True):
    """`scale` is screen px for a px of the map; `centre` is a point of the map."""

    scale: float = 1.0
    centre: Point = (0.0, 0.0)

    def to_screen(self, point: Point, size: QSizeF) -> QPointF:
        """Return where a point of the map is in a canvas of this size."""
        x = (point[0] - self.centre[0]) * self.scale + size.width() / 2
        return QPointF(x, (point[1] - self.centre[1]) * self.scale + size.height() / 2)

    def to_map(self, at: QPointF, size: QSizeF) -> Point:
        """Return the point of the map at a point of the canvas."""
        x = (at.x() - size.width() / 2) / self.scale + self.centre[0]
        return (x, (at.y() - size.height() / 2) / self.scale + self.centre[1])

    def moved(self, dx: float, dy: float) -> "Outlook":
        """Return the outlook after dragging the map by screen px."""
        return Outlook(self.scale, (self.centre[0] - dx / self.scale, self.centre[1] - dy / self.scale))

    def zoomed(self, factor: float, at: QPointF, size: QSizeF) -> "Outlook":
        """Return the outlook after zooming so that what is under `at` stays there."""
        scale = min(max(self.scale * factor, LEAST), MOST)
        x, y = self.to_map(at, size)
        centre = (x - (at.x() - size.width() / 2) / scale, y - (at.y() - size.height() / 2) / scale)
        return Outlook(scale, centre)

    def shown(self, size: QSizeF) -> Rect:
        """Return the part of the map that a canvas of this size shows."""
        width, height = size.width() / self.scale, size.height() / self.scale
        return Rect(self.centre[0] - width / 2, self.centre[1] - height / 2, width, height)


def fitting(area: Rect, size: QSizeF, *, most: float = 1.0) -> Outlook:
    """Return the outlook that shows all of an area, no larger than `most`."""
    if area.width <= 0 or area.height <= 0 or size.isEmpty():
        return Outlook()
    scale = min(size.width() / area.width, size.height() / area.height, most)
    return Outlook(min(max(scale, LEAST), MOST), area.centre)
