"""The whole map in small, in a corner of the canvas: where one is, and a quick way to go elsewhere."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from argmap.drawing import Theme
from argmap.language import tr
from argmap.layout import Point, Rect
from argmap.ui.canvas.tiles import Tiles

_WIDTH, _HEIGHT, _EDGE = 200, 140, 6
#: The map is painted anew no sooner than so many ms after a change, and not while it goes on changing.
_LATER = 250


#: How many times wider than the minimap the canvas is at least.
_TIMES = 4


class Minimap(QWidget):
    """Shows the whole map and a frame around what is in view; a click or a drag goes there, the wheel zooms.

    It hides where all of the map is in view, where it would cover too much, and where it is not wanted. The keys have
    other ways: it takes no focus.
    """

    wants = Signal(object)
    """A point of the map that is wanted in the middle of the canvas."""
    turned = Signal(float)
    """The wheel: how many times closer one wants to look."""

    def __init__(self, tiles: Tiles, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Overview of the map"))
        self.setToolTip(tr("The whole map: click or drag to go there"))
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._tiles = tiles
        self._canvas = parent
        self._theme = theme
        self._bounds = self._seen = Rect(0, 0, 0, 0)
        self._map: QPixmap | None = None
        self._is_wanted = True
        self._held: Point | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._paint_anew)
        tiles.grown.connect(self._begin_anew)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._begin_anew()

    @property
    def is_wanted(self) -> bool:
        """Whether it is shown where it is of use."""
        return self._is_wanted

    def set_wanted(self, *, is_wanted: bool) -> None:
        """Show it where it is of use, or never."""
        self._is_wanted = is_wanted
        self._settle()

    def follow(self, bounds: Rect, seen: Rect) -> None:
        """Take note of how large the map is, and which part of it the canvas shows."""
        if bounds != self._bounds:
            self._begin_anew()
        self._bounds, self._seen = bounds, seen
        self._settle()
        self.update()

    def to_map(self, at: QPointF) -> Point:
        """Return the point of the map that is shown at a point of the minimap."""
        area, scale = self._area(), self._scale()
        return (self._bounds.x + (at.x() - area.x()) / scale, self._bounds.y + (at.y() - area.y()) / scale)

    def frame(self) -> QRectF:
        """Return where the frame around what is in view is painted."""
        area, scale = self._area(), self._scale()
        seen, bounds = self._seen, self._bounds
        left, top = area.x() + (seen.x - bounds.x) * scale, area.y() + (seen.y - bounds.y) * scale
        return QRectF(left, top, max(seen.width * scale, 5), max(seen.height * scale, 5))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the frame, or go where there is none."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at, centre = self.to_map(event.position()), self._seen.centre
        inside = self.frame().contains(event.position())
        self._held = (centre[0] - at[0], centre[1] - at[1]) if inside else (0.0, 0.0)
        if not inside:
            self.wants.emit(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag the frame."""
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            x, y = self.to_map(event.position())
            self.wants.emit((x + self._held[0], y + self._held[1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        del event
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Do as with two clicks; nothing is written here."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Look closer, or step back."""
        turned = event.angleDelta().y() or event.pixelDelta().y()
        if turned:
            self.turned.emit(1.0015**turned)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the map, and the frame over it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme["panel.line"]), 1))
        painter.setBrush(QColor(self._theme["canvas"]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._map is not None:
            painter.drawPixmap(self._area().topLeft(), self._map)
        inside = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        frame = self.frame().intersected(inside)
        tint = QColor(self._theme["accent"])
        tint.setAlphaF(0.12)
        painter.setBrush(tint)
        painter.setPen(QPen(QColor(self._theme["accent"]), 2))
        painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def _area(self) -> QRectF:
        """Return where the map is painted."""
        scale = self._scale()
        width, height = self._bounds.width * scale, self._bounds.height * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _scale(self) -> float:
        across, down = self.width() - 2 * _EDGE, self.height() - 2 * _EDGE
        return min(across / max(self._bounds.width, 1.0), down / max(self._bounds.height, 1.0))

    def _settle(self) -> None:
        seen, bounds = self._seen, self._bounds
        # A px of rounding does not count as out of view.
        slack = max(seen.width, seen.height) / 400
        is_whole = (
            seen.x <= bounds.x + slack
            and seen.y <= bounds.y + slack
            and seen.right >= bounds.right - slack
            and seen.bottom >= bounds.bottom - slack
        )
        is_small = self._canvas.width() < _TIMES * _WIDTH
        self.setVisible(self._is_wanted and not is_whole and not is_small and bounds.width > 0)

    def _begin_anew(self) -> None:
        self._later.start(_LATER)

    def _paint_anew(self) -> None:
        whole: QImage = self._tiles.overview()
        area, ratio = self._area(), self.devicePixelRatioF()
        if whole.isNull() or area.isEmpty():
            return
        size = QRect(0, 0, max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio))).size()
        small = whole.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self._map = QPixmap.fromImage(small)
        self._map.setDevicePixelRatio(ratio)
        self.update()
