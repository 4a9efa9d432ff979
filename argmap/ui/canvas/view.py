"""A picture on the screen: painted from the display list, moved with mouse, wheel, touch and keys."""

from collections.abc import Collection

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from argmap.drawing import Theme, Words
from argmap.drawing.drawing import Redrawn
from argmap.drawing.picture import Picture
from argmap.layout import Rect
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.canvas.outlook import Outlook, fitting
from argmap.ui.canvas.scene import Scene, paint
from argmap.ui.canvas.sight import Sight, sight
from argmap.ui.canvas.signs import signs
from argmap.ui.canvas.tiles import Tiles
from argmap.ui.canvas.transition import LASTS, Transition
from argmap.ui.text_size import magnified

_STEP = 1.25
#: The scale from which on words are easily read, where text has its usual size.
_READABLE = 0.5
#: The scale at which a part too large to be shown whole is shown.
_READING = 0.7
#: How long a frame is shown (ms) while boxes are on their way.
_FRAME = 16
#: Room between the minimap and the corner, in px.
_CORNER = 14


class MapView(QWidget):
    """Shows a picture; what is lit stands out while the rest is dimmed."""

    scaled = Signal(float)
    """The scale, after it changed."""
    looked = Signal()
    """Another part of the map is shown, or at another scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(320, 240)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._theme = theme
        self._picture: Picture | None = None
        self._outlook = Outlook()
        self._selection: tuple[str, ...] = ()
        self._lit: frozenset[str] | None = None
        self._hovered: str | None = None
        self._follows_fit = True
        self._magnified = magnified()
        self.transition_ms = LASTS
        """How long boxes are on their way to another place, in ms; 0: they are there at once."""
        self._moving: Transition | None = None
        self._since = QElapsedTimer()
        self._frames = QTimer(self, interval=_FRAME)
        self._frames.timeout.connect(self.update)
        self._tiles = Tiles(self)
        self._tiles.wanted.connect(self.update)
        self.minimap = Minimap(self._tiles, theme, self)
        self.minimap.wants.connect(lambda centre: self.look(Outlook(self._outlook.scale, centre)))
        self.minimap.turned.connect(lambda factor: self._zoom(factor, self.rect().center().toPointF()))

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.minimap.set_theme(theme)
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show the map as much larger or smaller as the text around it has become."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and magnified() != self._magnified:
            scale = self._outlook.scale * magnified() / self._magnified
            self._magnified = magnified()
            if self._follows_fit:
                self.fit()
            else:
                self.look(Outlook(scale, self._outlook.centre))

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._theme

    def show_picture(self, picture: Picture) -> None:
        """Show a picture, whole."""
        self._picture = picture
        self._hovered = None
        self.fit()

    def change_picture(self, picture: Picture, redrawn: Redrawn) -> None:
        """Show a picture of the same map after a change; one goes on looking where one looked."""
        old, self._picture = self._picture, picture
        before = self._sight()
        if self._follows_fit:
            self.fit()
        if old is not None and redrawn.moved and self.transition_ms and self.isVisible() and self._sight() == before:
            shot = self._tiles.shot(before)
            self._moving = Transition(old, picture, redrawn.moved, self._theme, self._lit, before, shot)
            self._since.start()
            self._frames.start()
        self._tiles.change(picture, redrawn.areas)
        self._lead_minimap()
        self.update()

    def _sight(self) -> Sight:
        return sight(self._outlook, self._size(), self.devicePixelRatioF())

    def _on_the_way(self) -> tuple[Transition, float] | None:
        """Return the way from the picture before and how much of it is done, while there is one and one looks on."""
        if self._moving is None:
            return None
        moving, share = self._moving, self._since.elapsed() / max(self.transition_ms, 1)
        if share >= 1 or not moving.is_worth_it or moving.sight != self._sight():
            self._moving = None
            self._frames.stop()
            self.update()
            return None
        return moving, share

    def mark(self, selection: Collection[str], lit: frozenset[str] | None) -> None:
        """Put a ring around these boxes, and light those alone; None lights all."""
        self._selection = tuple(selection)
        self._lit = lit
        self.update()

    @property
    def is_readable(self) -> bool:
        """Whether words can easily be read at this scale."""
        return self._outlook.scale >= _READABLE * magnified()

    @property
    def outlook(self) -> Outlook:
        """What part of the map is shown."""
        return self._outlook

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown."""
        return self._picture

    def frame_of(self, key: str) -> Rect | None:
        """Return where a box is on the map, or the title of a group, if it is in the picture."""
        if self._picture is None:
            return None
        return self._picture.boxes.get(key) or self._titles().get(key)

    def group_at(self, at: QPointF) -> str | None:
        """Return the id of the group whose title is at a point of the canvas."""
        point = self.map_point(at)
        return next((key for key, title in self._titles().items() if title.grown(6).holds(point)), None)

    def _titles(self) -> dict[str, Rect]:
        groups = [item for item in self._picture.items if item.kind == "group"] if self._picture is not None else []
        found = {}
        for item in groups:
            words = next((each for each in item.primitives if isinstance(each, Words)), None)
            frame = item.frame
            found[item.about[0]] = (
                Rect(words.x, words.y - words.size, words.width, words.size * 1.3)
                if words is not None
                else Rect(frame.x, frame.y, min(frame.width, 240.0), 24.0)
            )
        return found

    def screen_centre(self, key: str) -> QPoint:
        """Return where the middle of a box is, in the canvas."""
        frame = self.frame_of(key)
        assert frame is not None
        return self._outlook.to_screen(frame.centre, self._size()).toPoint()

    def screen_frame(self, key: str) -> Rect | None:
        """Return where a box is, in the canvas."""
        frame = self.frame_of(key)
        if frame is None:
            return None
        scale, corner = self._outlook.scale, self._outlook.to_screen((frame.x, frame.y), self._size())
        return Rect(corner.x(), corner.y(), frame.width * scale, frame.height * scale)

    def map_point(self, at: QPointF) -> tuple[float, float]:
        """Return the point of the map at a point of the canvas."""
        return self._outlook.to_map(at, self._size())

    @property
    def sheet(self) -> QWidget:
        """What text fields lie upon."""
        return self

    @property
    def enlargement(self) -> float:
        """How large the letters are."""
        return self._outlook.scale

    # Where one looks

    def fit(self) -> None:
        """Show the whole map."""
        if self._picture is not None:
            self.look(fitting(self._picture.bounds, self._size(), most=magnified()))
            self._follows_fit = True

    def fit_to(self, keys: Collection[str]) -> None:
        """Show these boxes as large as they fit, but no larger than full size."""
        outlook = self._fitting(keys)
        if outlook is not None:
            self.look(outlook)

    def zoom_in(self) -> None:
        """Look closer at the middle."""
        self._zoom(_STEP, self.rect().center().toPointF())

    def zoom_out(self) -> None:
        """Step back."""
        self._zoom(1 / _STEP, self.rect().center().toPointF())

    def full_size(self) -> None:
        """Show the map at 100 %, around the selected box where there is one."""
        frame = self.frame_of(self._selection[-1]) if self._selection else None
        if frame is not None:
            self.look(Outlook(magnified(), frame.centre))
        else:
            self._zoom(magnified() / self._outlook.scale, self.rect().center().toPointF())

    def bring_into_view(self, key: str) -> None:
        """Move so that a box can be seen, no further than needed; look closer if it could not be read."""
        box = self.frame_of(key)
        if box is None:
            return
        if not self.is_readable:
            self.look(Outlook(_READING * magnified(), box.centre))
            return
        shown = self._outlook.shown(self._size())
        area = box.grown(30)
        dx = max(area.right - shown.right, 0.0) or min(area.x - shown.x, 0.0)
        dy = max(area.bottom - shown.bottom, 0.0) or min(area.y - shown.y, 0.0)
        if dx or dy:
            x, y = self._outlook.centre
            self.look(Outlook(self._outlook.scale, (x + dx, y + dy)))

    def show_with(self, key: str, keys: Collection[str]) -> None:
        """Show a box with others, if all of them can be read so; else the box, with what is below it."""
        outlook = self._fitting(keys)
        box = self.frame_of(key)
        if outlook is not None and outlook.scale >= _READABLE * magnified():
            self.look(outlook)
        elif box is not None:
            scale = _READING * magnified()
            room = self.height() / scale / 2 - 70
            self.look(Outlook(scale, (box.centre[0], box.y + room)))

    def look(self, outlook: Outlook) -> None:
        """Show another part of the map; its edge goes no further than the middle, so that it is never lost."""
        self._follows_fit = False
        if self._picture is not None:
            frame = self._picture.bounds
            x, y = outlook.centre
            centre = (min(max(x, frame.x), frame.right), min(max(y, frame.y), frame.bottom))
            outlook = Outlook(outlook.scale, centre)
        self._outlook = outlook
        self.scaled.emit(outlook.scale)
        self.looked.emit()
        self._lead_minimap()
        self.update()

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by px of the screen."""
        self.look(self._outlook.moved(dx, dy))

    def _fitting(self, keys: Collection[str]) -> Outlook | None:
        frames = [frame for frame in map(self.frame_of, keys) if frame is not None]
        if not frames:
            return None
        left, top = min(each.x for each in frames), min(each.y for each in frames)
        right, bottom = max(each.right for each in frames), max(each.bottom for each in frames)
        return fitting(Rect(left, top, right - left, bottom - top).grown(50), self._size(), most=magnified())

    def _lead_minimap(self) -> None:
        self.minimap.move(
            self.width() - self.minimap.width() - _CORNER, self.height() - self.minimap.height() - _CORNER
        )
        if self._picture is not None:
            # What is drawn of an empty map has a size too, but nothing is there to go to.
            bounds = self._picture.bounds if self._picture.boxes else Rect(0, 0, 0, 0)
            self.minimap.follow(bounds, self._outlook.shown(self._size()))

    def _zoom(self, factor: float, at: QPointF) -> None:
        self.look(self._outlook.zoomed(factor, at, self._size()))

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    # What wheel and touch do

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Pan; zoom at the pointer with Ctrl."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = pixels.y() or angle.y()
            if turned:
                self._zoom(1.0015**turned, event.position())
        else:
            delta = QPointF(pixels) if not pixels.isNull() else QPointF(angle) * 0.6
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not delta.x():
                delta = QPointF(delta.y(), 0)
            self.pan(delta.x(), delta.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching, on a trackpad and on a touch screen."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = pinch.centerPoint()
                self._zoom(pinch.scaleFactor(), self.mapFromGlobal(at))
                moved = at - pinch.lastCenterPoint()
                self.pan(moved.x(), moved.y())
                return True
        return super().event(event)

    # What is where

    def key_at(self, at: QPointF) -> str | None:
        """Return the id of the box, or of the sign of a box, at a point of the canvas."""
        if self._picture is None:
            return None
        size = self._size()
        named = signs(self._picture, self._outlook, size, self._selection, self._covered())
        sign = next((each.key for each in named if each.frame.holds((at.x(), at.y()))), None)
        return sign or self._picture.at(self._outlook.to_map(at, size))

    def _covered(self) -> tuple[Rect, ...]:
        """Return where controls lie on the canvas."""
        controls = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        frames = [control.geometry() for control in controls if control.isVisible()]
        return tuple(Rect(each.x(), each.y(), each.width(), each.height()) for each in frames)

    # How it looks

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep showing the whole map if that is what was shown."""
        super().resizeEvent(event)
        if self._follows_fit:
            self.fit()
        self._lead_minimap()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint what can be seen."""
        del event
        scene = Scene(
            picture=self._picture,
            theme=self._theme,
            outlook=self._outlook,
            size=self._size(),
            selection=self._selection,
            hovered=self._hovered,
            lit=self._lit,
            focused=self.hasFocus(),
            covered=self._covered(),
            moving=self._on_the_way(),
        )
        painter = QPainter(self)
        paint(scene, painter, self._tiles)
        self.paint_over(painter)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the map for the moment, in px of the canvas."""
