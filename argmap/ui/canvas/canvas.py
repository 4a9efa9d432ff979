"""The map of a document: what is selected and lit, the keys that go over it, and the gestures that edit it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QWidget

from argmap.analysis.outline import reading_order
from argmap.analysis.wording import quoted
from argmap.drawing import Theme
from argmap.drawing.drawing import Redrawn
from argmap.editing import place_all
from argmap.editing.connecting import Meaning
from argmap.language import tr
from argmap.layout import Point, Rect
from argmap.model import Claim, Evidence, Group, Inference, Objection
from argmap.ui.canvas.neighbours import Direction, along, next_in_order
from argmap.ui.canvas.tools.connecting import Connecting
from argmap.ui.canvas.tools.framing import Framing
from argmap.ui.canvas.tools.gesture import Gesture
from argmap.ui.canvas.tools.linking import Linking
from argmap.ui.canvas.tools.moving import Moving
from argmap.ui.canvas.tools.panning import Panning
from argmap.ui.canvas.tools.retargeting import Retargeting
from argmap.ui.canvas.view import MapView
from argmap.ui.canvas.writing import Writing
from argmap.ui.connecting import choose_meaning, connect_as
from argmap.ui.document import Document, Edit
from argmap.ui.painting import font

_DIRECTIONS: dict[int, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}
_AWAY: dict[Direction, Point] = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
#: How far (px of the map) an arrow key with Alt moves a box, and with Shift as well.
_NUDGE, _FINE = 8.0, 1.0
#: Radius (px of the screen) of the handle on a box, and of the place that takes hold of an arrow's head.
_HANDLE, _HEAD = 8.0, 9.0


class Canvas(MapView):
    """Shows a document's picture; selects, moves and connects boxes."""

    writing_wanted = Signal(str)
    """A box is to be written in: a double click, or Enter."""
    claim_wanted = Signal(QPointF)
    """A new claim is wanted at a point of the map: a double click beside all boxes."""
    dropped_on_ground = Signal(str)
    """A connection from this box was let go beside all boxes."""
    menu_wanted = Signal(QPoint)
    """A context menu is asked for, at a global position."""
    told = Signal(str)
    """Something that a person should know about a gesture under way."""
    focused = Signal()
    """The map takes the keys."""

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.document = document
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Argument map"))
        self._gesture: Gesture | None = None
        self._space = False
        self._dims = True
        self._order: list[str] | None = None
        self.is_editable = True
        self.snaps = True
        document.changed.connect(self._changed)
        document.redrawn.connect(self._redrawn)
        document.lit_changed.connect(self._mark)
        self.show_picture(document.drawing.picture)
        self._mark()

    # What is shown

    def _changed(self, edit: Edit) -> None:
        self._redrawn(edit.redrawn)

    def _redrawn(self, redrawn: Redrawn) -> None:
        self._order = None
        self.change_picture(self.document.drawing.picture, redrawn)

    def dim(self, *, dims: bool) -> None:
        """Dim what is not lit, or nothing, as while a person writes."""
        self._dims = dims
        self._mark()

    def _mark(self) -> None:
        self.mark(self.document.selection, self.document.lit if self._dims else None)

    def in_order(self) -> list[str]:
        """Return the boxes in the picture as one reads them: in the order of the outline."""
        if self._order is None:
            boxes = self._picture.boxes if self._picture is not None else {}
            self._order = [key for key in reading_order(self.document.shown) if key in boxes]
        return self._order

    def sees(self, box: Rect) -> bool:
        """Return whether a part of a box is in view."""
        return box.overlaps(self.outlook.shown(self._size()))

    def screen_point(self, point: Point) -> QPointF:
        """Return where a point of the map is, in the canvas."""
        return self.outlook.to_screen(point, self._size())

    def tell(self, words: str) -> None:
        """Say what a gesture would do."""
        self.told.emit(words)

    def name_of(self, key: str) -> str:
        """Return what a box is called when it is spoken of."""
        record = self.document.shown[key]
        match record:
            case Inference():
                return tr("The step to {claim}").format(claim=quoted(self.document.shown, record.conclusion, 60))
            case Objection():
                return tr("An objection")
            case _:
                return quoted(self.document.shown, key, 80)

    # Gestures

    @property
    def gesture(self) -> Gesture | None:
        """What is under way."""
        return self._gesture

    def link_by_keys(self) -> None:
        """Let the arrow keys choose what the selected box shall support or speak against."""
        key = self.document.current
        if key is not None and self.is_editable:
            self._gesture = Linking(self, key)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.update()

    def end_gesture(self) -> None:
        """Leave what is under way without doing it."""
        self._gesture = None
        self._set_cursor()
        self.update()

    def connect_as(self, meaning: Meaning) -> None:
        """Make a connection, or say why it cannot be made."""
        connect_as(self.document, meaning)

    def choose_meaning(self, meanings: tuple[Meaning, ...]) -> None:
        """Connect by the one meaning that is possible, or ask which."""
        at = self.mapToGlobal(self.screen_centre(self.document.selection[-1]))
        choose_meaning(self.document, meanings, self, at)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a gesture."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (is_left and self._space):
            self._gesture = Panning(self, at)
        elif is_left:
            self._gesture = self._gesture_at(at, event.modifiers())
        self._set_cursor()
        self.update()

    def _gesture_at(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Gesture:
        handled = self._handle_at(at)
        if handled is not None:
            return Connecting(self, at, handled)
        hit = self.key_at(at)
        if hit is not None:
            return Moving(self, at, hit, modifiers)
        grouped = self.document.shown.get(self.group_at(at) or "")
        if isinstance(grouped, Group):
            self.document.select(grouped.members)
            return Moving(self, at, grouped.members[0], Qt.KeyboardModifier.NoModifier, by_title=True)
        headed = self._head_at(at)
        return Retargeting(self, at, headed) if headed is not None else Framing(self, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the gesture, or show what is under the pointer."""
        if not event.buttons() and self._gesture is not None and not self._gesture.by_keys:
            self.end_gesture()  # The button may have been let go where nobody saw it, over a dialog.
        if self._gesture is not None and event.buttons():
            if self.is_editable or isinstance(self._gesture, Panning | Framing):
                self._gesture.move(event.position(), event.modifiers())
            return
        hovered = self._handle_at(event.position()) or self.key_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
        self._set_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the gesture."""
        gesture = self._gesture
        if gesture is not None and not gesture.by_keys:
            self.end_gesture()
            gesture.release(event.modifiers())
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Write in the box under the pointer, or begin a claim there."""
        if event.button() != Qt.MouseButton.LeftButton or not self.is_editable:
            return
        hit = self.key_at(event.position()) or self.group_at(event.position())
        self.end_gesture()
        if hit is not None:
            self.writing_wanted.emit(hit)
        elif self._head_at(event.position()) is None:
            self.claim_wanted.emit(QPointF(*self.map_point(event.position())))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Forget what was under the pointer."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a gesture from the actions that have the same ones."""
        if event.type() == QEvent.Type.ShortcutOverride and self._gesture is not None and self._gesture.by_keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from box to box along the argument; Alt moves the boxes; Space takes hold of the map; Esc leaves."""
        if self._gesture is not None and self._gesture.key(event):
            return
        direction = self.direction_of(event)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape and (self._gesture is not None or self.document.selection):
            if self._gesture is not None:
                self.end_gesture()
            else:
                self.document.select(None)
        elif direction is not None and alt:
            if self.is_editable:
                self._nudge(direction, _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NUDGE)
        elif direction is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go(direction, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Home:
            self.fit()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
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

    @staticmethod
    def direction_of(event: QKeyEvent) -> Direction | None:
        """Return where an arrow key points."""
        return _DIRECTIONS.get(event.key())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes from box to box, and on to the next widget after the last."""
        if self._gesture is not None and self._gesture.tab(forward=forward):
            return True
        if self._picture is not None and self.hasFocus():
            to = next_in_order(self.in_order(), self.document.current, forward=forward)
            if to is not None:
                self._choose(to)
                return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the focus."""
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Let go of the map when another window takes the keys."""
        self._space = False
        self._set_cursor()
        self.update()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for a menu, on the box that was clicked or that is selected."""
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            hit = self.key_at(QPointF(event.pos()))
            if hit is not None and hit not in self.document.selection:
                self.document.select(hit)
        elif self.document.selection and self.frame_of(self.document.selection[-1]) is not None:
            at = self.mapToGlobal(self.screen_centre(self.document.selection[-1]))
        self.menu_wanted.emit(at)

    def _go(self, direction: Direction, *, extend: bool) -> None:
        boxes = self._picture.boxes if self._picture is not None else {}
        start = next((key for key in reversed(self.document.selection) if key in boxes), None)
        to = along(self.document.shown, boxes, start, direction) if start is not None else None
        if start is None and boxes:
            to = self.in_order()[0]
        if to is not None:
            self._choose(to, extend=extend)

    def _choose(self, key: str, *, extend: bool = False) -> None:
        self.document.select((*self.document.selection, key) if extend else key)
        self.bring_into_view(key)

    def _nudge(self, direction: Direction, by: float) -> None:
        dx, dy = _AWAY[direction]
        frames = {key: frame for key in self.document.selection if (frame := self.frame_of(key)) is not None}
        centres = {key: (box.centre[0] + dx * by, box.centre[1] + dy * by) for key, box in frames.items()}
        if centres:
            name = tr("Move %n box(|es)", "", len(centres))
            self.document.do_on("nudge", name, place_all, centres)

    # Handles

    def _handled(self) -> list[str]:
        """Return the boxes that show a handle to connect from: the one under the pointer and the selected one."""
        boxes = self._picture.boxes if self._picture is not None else {}
        keys = dict.fromkeys(key for key in (self._hovered, self.document.current) if key is not None)
        return [key for key in keys if key in boxes and isinstance(self.document.shown.get(key), Claim | Evidence)]

    def _handle_at(self, at: QPointF) -> str | None:
        if self.is_editable and self.outlook.scale >= 0.3:
            for key in self._handled():
                handle = self._handle(key)
                if handle is not None and (at - handle).manhattanLength() <= 1.6 * _HANDLE:
                    return key
        return None

    def _handle(self, key: str) -> QPointF | None:
        frame = self.screen_frame(key)
        return None if frame is None else QPointF(frame.centre[0], frame.y - 2)

    def _head_at(self, at: QPointF) -> str | None:
        """Return the step or objection whose arrow has its head at a point of the canvas."""
        if self._picture is None or not self.is_editable:
            return None
        x, y = self.map_point(at)
        reach = _HEAD / self.outlook.scale
        for item in self._picture.within(Rect(x, y, 0.0, 0.0).grown(reach)):
            if item.kind == "link" and isinstance(self.document.shown.get(item.about[0]), Inference | Objection):
                end = getattr(item.primitives[0], "points", ((0.0, 0.0),))[-1]
                if abs(end[0] - x) <= reach and abs(end[1] - y) <= reach:
                    return item.about[0]
        return None

    def paint_over(self, painter: QPainter) -> None:
        """Paint handles, what a gesture previews, and on an empty map how to begin."""
        if self.is_editable and not self.document.shown and not self.findChildren(Writing):
            painter.setPen(QColor(self.theme["canvas.quiet"]))
            painter.setFont(font(16))
            hint = tr("Press N, or double click, and write the first claim.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, hint)
        if self.is_editable and self.outlook.scale >= 0.3 and self._gesture is None:
            painter.setPen(QPen(QColor(self.theme["canvas"]), 2))
            painter.setBrush(QColor(self.theme["accent"]))
            for key in self._handled():
                handle = self._handle(key)
                if handle is not None:
                    painter.drawEllipse(QRectF(handle.x() - 6, handle.y() - 6, 12, 12))
        if self._gesture is not None:
            self._gesture.paint(painter)

    def _set_cursor(self, at: QPointF | None = None) -> None:
        if self._gesture is not None:
            self.setCursor(self._gesture.cursor if self._gesture.is_drag else Qt.CursorShape.ArrowCursor)
        elif self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif at is not None and (self._handle_at(at) is not None or (self._hovered is None and self._head_at(at))):
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor if self._hovered else Qt.CursorShape.ArrowCursor)
