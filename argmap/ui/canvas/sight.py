"""Which px of the screen show which part of the map: the outlook, brought to whole device px."""

from msgspec import Struct
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QPainter, QTransform

from argmap.layout import Rect
from argmap.ui.canvas.outlook import Outlook


class Sight(Struct, frozen=True):
    """A point x of the map is at the device px `x * scale + left`; `ratio` is device px for a px of the window.

    `left` and `top` are whole, so that what was painted once is moved about without a blur.
    """

    scale: float
    left: int
    top: int
    width: int
    height: int
    ratio: float = 1.0

    @property
    def area(self) -> Rect:
        """The part of the map that is shown."""
        scale = self.scale
        return Rect(-self.left / scale, -self.top / scale, self.width / scale, self.height / scale)

    @property
    def pixels(self) -> QRect:
        """All device px."""
        return QRect(0, 0, self.width, self.height)

    def to_pixels(self, area: Rect) -> QRect:
        """Return the device px that an area of the map touches."""
        return touched(area, self.scale).translated(self.left, self.top)

    def to_map(self, pixels: QRect) -> Rect:
        """Return an area of the map that covers these device px and a little more."""
        scale = self.scale
        left, top = pixels.x() - 1 - self.left, pixels.y() - 1 - self.top
        return Rect(left / scale, top / scale, (pixels.width() + 2) / scale, (pixels.height() + 2) / scale)

    def take_pixels(self, painter: QPainter) -> None:
        """Make the painter of a widget count in device px."""
        painter.setWorldTransform(QTransform.fromScale(1 / self.ratio, 1 / self.ratio))

    def take_map(self, painter: QPainter) -> None:
        """Make the painter of a widget count in px of the map."""
        self.take_pixels(painter)
        painter.translate(self.left, self.top)
        painter.scale(self.scale, self.scale)


def touched(area: Rect, scale: float) -> QRect:
    """Return the whole px that an area of the map touches at a scale, seen from the map's origin."""
    left, top = int(area.x * scale // 1), int(area.y * scale // 1)
    return QRect(left, top, int(-(-area.right * scale // 1)) - left, int(-(-area.bottom * scale // 1)) - top)


def sight(outlook: Outlook, size: QSizeF, ratio: float) -> Sight:
    """Return what a canvas of this size shows on a screen of this ratio."""
    scale = outlook.scale * ratio
    x, y = outlook.centre
    left, top = round(size.width() * ratio / 2 - x * scale), round(size.height() * ratio / 2 - y * scale)
    return Sight(scale, left, top, round(size.width() * ratio), round(size.height() * ratio), ratio)
