"""The map on the screen: painted from the display list, moved with mouse, wheel, touch and keys."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from argmap.drawing import Theme
from argmap.drawing.picture import Picture
from argmap.layout import Rect
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.canvas.neighbours import Direction, in_reading_order, nearest
from argmap.ui.canvas.outlook import Outlook, fitting
from argmap.ui.canvas.scene import Scene, paint
from argmap.ui.canvas.signs import signs
from argmap.ui.canvas.tiles import Tiles

_STEP = 1.25
#: The scale from which on words are easily read.
_READABLE = 0.5
#: The scale at which a part too large to be shown whole is shown.
_READING = 0.7
_DIRECTIONS: dict[int, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}


class Canvas(QWidget):
    """Shows a picture; one box may be selected, and what it rests on is lit while the rest is dimmed."""

    selected = Signal(object)
    """The id of the box that a person selected, or None."""
    scaled = Signal(float)
    """The scale, after it changed."""
    opened = Signal(str)
    """A double click on a box, or Enter or F."""
    switched = Signal(str)
    """W on a box: what if it did not hold?"""
    menu_wanted = Signal(QPoint)
    """A context menu is asked for, at a global position."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("Argument map")
        self.setMinimumSize(320, 240)
        self._theme = theme
        self._picture: Picture | None = None
        self._outlook = Outlook()
        self._tiles = Tiles(self)
        self._tiles.wanted.connect(self.update)
        self.minimap = Minimap(self._tiles, theme, self)
        self.minimap.wants.connect(lambda centre: self._look(Outlook(self._outlook.scale, centre)))
        self.minimap.turned.connect(lambda factor: self._zoom(factor, self.rect().center().toPointF()))
        self._selection: str | None = None
        self._lit: frozenset[str] | None = None
        self._hovered: str | None = None
        self._dragged_from: QPointF | None = None
        self._dragging = False
        self._space = False
        self._follows_fit = True

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.minimap.set_theme(theme)
        self.update()

    def set_picture(self, picture: Picture) -> None:
        """Show another picture, whole."""
        self._picture = picture
        self._hovered = None
        self.fit()

    def change_picture(self, picture: Picture, areas: Sequence[Rect] | None = None) -> None:
        """Show a picture of the same map after a change, in these areas alone; one goes on looking where one looked."""
        self._picture = picture
        if areas is not None:
            self._tiles.change(picture, areas)
        self._lead_minimap()
        self.update()

    def select(self, key: str | None, lit: Collection[str] | None = None) -> None:
        """Mark a box, and light these alone; None lights all. Does not tell anybody."""
        self._selection = key
        self._lit = None if lit is None else frozenset(lit)
        self.update()

    @property
    def selection(self) -> str | None:
        """The id of the selected box."""
        return self._selection

    @property
    def is_readable(self) -> bool:
        """Whether words can easily be read at this scale."""
        return self._outlook.scale >= _READABLE

    @property
    def outlook(self) -> Outlook:
        """What part of the map is shown."""
        return self._outlook

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown."""
        return self._picture

    def screen_centre(self, key: str) -> QPoint:
        """Return where the middle of a box is, in the canvas."""
        assert self._picture is not None
        return self._outlook.to_screen(self._picture.boxes[key].centre, self._size()).toPoint()

    # Where one looks

    def fit(self) -> None:
        """Show the whole map."""
        if self._picture is not None:
            self._look(fitting(self._picture.bounds, self._size()))
            self._follows_fit = True

    def fit_to(self, keys: Collection[str]) -> None:
        """Show these boxes as large as they fit, but no larger than full size."""
        outlook = self._fitting(keys)
        if outlook is not None:
            self._look(outlook)

    def zoom_in(self) -> None:
        """Look closer at the middle."""
        self._zoom(_STEP, self.rect().center().toPointF())

    def zoom_out(self) -> None:
        """Step back."""
        self._zoom(1 / _STEP, self.rect().center().toPointF())

    def full_size(self) -> None:
        """Show the map at 100 %, around the selected box where there is one."""
        if self._picture is not None and self._selection in self._picture.boxes:
            assert self._selection is not None
            self._look(Outlook(1.0, self._picture.boxes[self._selection].centre))
        else:
            self._zoom(1 / self._outlook.scale, self.rect().center().toPointF())

    def bring_into_view(self, key: str) -> None:
        """Move so that a box can be seen, no further than needed; look closer if it could not be read."""
        if self._picture is None or key not in self._picture.boxes:
            return
        box = self._picture.boxes[key]
        if not self.is_readable:
            self._look(Outlook(_READING, box.centre))
            return
        shown = self._outlook.shown(self._size())
        area = box.grown(30)
        dx = max(area.right - shown.right, 0.0) or min(area.x - shown.x, 0.0)
        dy = max(area.bottom - shown.bottom, 0.0) or min(area.y - shown.y, 0.0)
        x, y = self._outlook.centre
        self._look(Outlook(self._outlook.scale, (x + dx, y + dy)))

    def show_with(self, key: str, keys: Collection[str]) -> None:
        """Show a box with others, if all of them can be read so; else the box, with what is below it."""
        outlook = self._fitting(keys)
        if outlook is not None and outlook.scale >= _READABLE:
            self._look(outlook)
        elif self._picture is not None and key in self._picture.boxes:
            box = self._picture.boxes[key]
            room = self.height() / _READING / 2 - 70
            self._look(Outlook(_READING, (box.centre[0], box.y + room)))

    def _fitting(self, keys: Collection[str]) -> Outlook | None:
        if self._picture is None:
            return None
        frames = [self._picture.boxes[key] for key in keys if key in self._picture.boxes]
        if not frames:
            return None
        left, top = min(each.x for each in frames), min(each.y for each in frames)
        right, bottom = max(each.right for each in frames), max(each.bottom for each in frames)
        return fitting(Rect(left, top, right - left, bottom - top).grown(50), self._size())

    def _look(self, outlook: Outlook) -> None:
        self._follows_fit = False
        if self._picture is not None:
            # The map never leaves the window: its edge goes no further than the middle.
            frame = self._picture.bounds
            x, y = outlook.centre
            centre = (min(max(x, frame.x), frame.right), min(max(y, frame.y), frame.bottom))
            outlook = Outlook(outlook.scale, centre)
        self._outlook = outlook
        self.scaled.emit(outlook.scale)
        self._lead_minimap()
        self.update()

    def _lead_minimap(self) -> None:
        self.minimap.move(self.width() - self.minimap.width() - 14, self.height() - self.minimap.height() - 14)
        if self._picture is not None:
            self.minimap.follow(self._picture.bounds, self._outlook.shown(self._size()))

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._look(self._outlook.zoomed(factor, at, self._size()))

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    # What a person does

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
            self._look(self._outlook.moved(delta.x(), delta.y()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select a box, or take hold of the map."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        hit = self._hit(event.position())
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        if event.button() == Qt.MouseButton.LeftButton and hit is not None and not self._space:
            self._choose(hit)
        elif event.button() in buttons:
            self._dragged_from = event.position()
            self._dragging = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag the map, or show what is under the pointer."""
        if not event.buttons():
            self._dragged_from = None  # The button may have been let go where nobody saw it, over a dialog.
        if self._dragged_from is not None:
            delta = event.position() - self._dragged_from
            if self._dragging or delta.manhattanLength() > 3:
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._look(self._outlook.moved(delta.x(), delta.y()))
                self._dragged_from = event.position()
            return
        hovered = self._hit(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self._set_cursor()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go; a click beside all boxes selects nothing."""
        if self._dragged_from is not None:
            if not self._dragging and event.button() == Qt.MouseButton.LeftButton and not self._space:
                self._choose(None)
            self._dragged_from = None
            self._dragging = False
            self._set_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the box under the pointer."""
        hit = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None:
            self.opened.emit(hit)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Forget what was under the pointer."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from box to box along the map; Space takes hold of it; Esc selects nothing."""
        key = event.key()
        if key in _DIRECTIONS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go(_DIRECTIONS[key])
        elif key == Qt.Key.Key_Escape and self._selection is not None:
            self._choose(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F) and self._selection is not None:
            self.opened.emit(self._selection)
        elif key == Qt.Key.Key_W and self._selection is not None:
            self.switched.emit(self._selection)
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._set_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let the map go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._set_cursor()
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes from box to box, and on to the next widget after the last."""
        if self._picture is not None and self.hasFocus():
            order = in_reading_order(self._picture.boxes)
            at = order.index(self._selection) if self._selection in order else (-1 if forward else len(order))
            to = at + (1 if forward else -1)
            if 0 <= to < len(order):
                self._choose(order[to])
                self.bring_into_view(order[to])
                return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Let go of the map when another window takes the keys."""
        self._space = False
        self._set_cursor()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for a menu, on the box that was clicked or that is selected."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            hit = self._hit(QPointF(event.pos()))
            if hit is not None:
                self._choose(hit)
        elif self._selection is not None and self._picture is not None and self._selection in self._picture.boxes:
            at = self.mapToGlobal(self.screen_centre(self._selection))
        self.menu_wanted.emit(at)

    def _go(self, direction: Direction) -> None:
        if self._picture is None or not self._picture.boxes:
            return
        if self._selection not in self._picture.boxes:
            order = in_reading_order(self._picture.boxes)
            to: str | None = order[0]
        else:
            assert self._selection is not None
            to = nearest(self._picture.boxes, self._selection, direction)
        if to is not None:
            self._choose(to)
            self.bring_into_view(to)

    def _choose(self, key: str | None) -> None:
        if key != self._selection:
            self.selected.emit(key)

    def _hit(self, at: QPointF) -> str | None:
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

    def _set_cursor(self) -> None:
        if self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            shape = Qt.CursorShape.PointingHandCursor if self._hovered else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

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
        )
        painter = QPainter(self)
        paint(scene, painter, self._tiles)
        painter.end()
