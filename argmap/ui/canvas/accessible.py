"""The map for screen readers: a list named "Argument map" with an item for each box, in the order of the outline.

A painted map has no widgets that a screen reader could find, so each box is stood for by a proxy. Qt keeps pointers to
proxies and to what describes them for longer than a box lives: both are therefore never destroyed, and a proxy whose
box is gone waits to stand for another. For the same reason no further interface (actions, values, selection) is offered
here: the keys and the outline have them all.
"""

from functools import cache, partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget

from argmap.language import tr
from argmap.ui.announcing import announce
from argmap.ui.canvas.canvas import Canvas
from argmap.ui.document import Edit

Text, Role, Event = QAccessible.Text, QAccessible.Role, QAccessible.Event


class BoxProxy(QObject):
    """Stands for one box after another; `canvas` is None while it stands for none."""

    def __init__(self) -> None:
        super().__init__()
        self.canvas: Canvas | None = None
        self.key = ""


class BoxInterface(QAccessibleObject):
    """What a screen reader is told of one box."""

    def __init__(self, proxy: BoxProxy, describer: "Describer") -> None:
        super().__init__(proxy)
        self._proxy = proxy
        self._describer = describer

    @property
    def _is_there(self) -> bool:
        canvas = self._proxy.canvas
        return canvas is not None and self._proxy.key in canvas.document.shown

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the map."""
        return None if self._proxy.canvas is None else self._describer.map_of(self._proxy.canvas)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        """Return that there is nothing within a box."""
        return None

    def childCount(self) -> int:  # noqa: N802
        """Return that there is nothing within a box."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002, N802
        """Return that there is nothing within a box."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return that it is an item of a list."""
        return Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Return what the box is called aloud."""
        canvas = self._proxy.canvas
        if kind != Text.Name or canvas is None or not self._is_there:
            return ""
        return canvas.document.speech[self._proxy.key]

    def rect(self) -> QRect:
        """Return where the box is on the screen."""
        frame = self._proxy.canvas.screen_frame(self._proxy.key) if self._proxy.canvas is not None else None
        if self._proxy.canvas is None or frame is None:
            return QRect()
        corner = self._proxy.canvas.mapToGlobal(QPoint(round(frame.x), round(frame.y)))
        return QRect(corner.x(), corner.y(), round(frame.width), round(frame.height))

    def state(self) -> QAccessible.State:
        """Return whether the box is selected, has the focus, and can be seen."""
        state = QAccessible.State()
        canvas, key = self._proxy.canvas, self._proxy.key
        frame = canvas.frame_of(key) if canvas is not None else None
        if canvas is None or frame is None or not self._is_there:
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        state.selected = key in canvas.document.selection
        state.focused = canvas.hasFocus() and canvas.document.current == key
        state.invisible = state.offscreen = not (canvas.isVisible() and canvas.sees(frame))
        return state


class MapInterface(QAccessibleWidget):
    """What a screen reader is told of a canvas: a list of its boxes, and the controls that lie on it."""

    def __init__(self, canvas: Canvas, describer: "Describer") -> None:
        super().__init__(canvas, Role.List, tr("Argument map"))
        self._canvas: Canvas | None = canvas
        self._describer = describer

    def leave(self) -> None:
        """Let go of a canvas that is closed."""
        self._canvas = None

    @property
    def _order(self) -> list[str]:
        return [] if self._canvas is None else self._canvas.in_order()

    def childCount(self) -> int:  # noqa: N802
        """Return how many boxes and controls there are."""
        return len(self._order) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a box, or after all boxes a control."""
        order = self._order
        if self._canvas is not None and 0 <= index < len(order):
            return self._describer.box_of(self._canvas, order[index])
        return super().child(index - len(order)) if index >= len(order) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return which child something is; -1 for a stranger."""
        order, proxy = self._order, child.object()
        if isinstance(proxy, BoxProxy):
            return order.index(proxy.key) if proxy.canvas is self._canvas and proxy.key in order else -1
        inner = super().indexOfChild(child)
        return inner + len(order) if inner >= 0 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return what is at a point of the screen."""
        canvas = self._canvas
        key = canvas.key_at(canvas.mapFromGlobal(QPoint(x, y)).toPointF()) if canvas is not None else None
        if canvas is not None and key in self._order:
            return self._describer.box_of(canvas, key)
        return super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the box that the keys act on."""
        canvas = self._canvas
        key = canvas.document.current if canvas is not None and canvas.hasFocus() else None
        if canvas is not None and key in self._order:
            return self._describer.box_of(canvas, key)
        return super().focusChild()


class Describer:
    """Describes canvases and boxes to Qt, and keeps all that was ever handed to it."""

    def __init__(self) -> None:
        self._free: list[BoxProxy] = []
        self._bound: dict[Canvas, dict[str, BoxProxy]] = {}
        self._boxes: dict[BoxProxy, BoxInterface] = {}
        self._maps: dict[Canvas, list[MapInterface]] = {}
        self._past: list[MapInterface] = []

    def __call__(self, name: str, described: QObject) -> QAccessibleInterface | None:
        """Return what describes an object; None for all that Qt describes itself."""
        del name
        if isinstance(described, Canvas):
            return self._new_map(described)
        return self._boxes.get(described) if isinstance(described, BoxProxy) else None

    def map_of(self, canvas: Canvas) -> MapInterface:
        """Return what describes a canvas."""
        return self._maps[canvas][-1] if canvas in self._maps else self._new_map(canvas)

    def proxy_of(self, canvas: Canvas, key: str) -> BoxProxy:
        """Return what stands for a box, the same for as long as the box is there."""
        bound = self._bound.setdefault(canvas, {})
        if key not in bound:
            proxy = self._free.pop() if self._free else self._new()
            proxy.canvas, proxy.key = canvas, key
            bound[key] = proxy
        return bound[key]

    def box_of(self, canvas: Canvas, key: str) -> BoxInterface:
        """Return what describes a box."""
        return self._boxes[self.proxy_of(canvas, key)]

    def release(self, canvas: Canvas, *keys: str) -> list[BoxProxy]:
        """Let what stood for boxes that are gone stand for others, and return it."""
        bound = self._bound.get(canvas, {})
        freed = [bound.pop(key) for key in keys if key in bound]
        for proxy in freed:
            proxy.canvas, proxy.key = None, ""
        self._free += freed
        return freed

    def leave(self, canvas: Canvas) -> None:
        """Be done with a canvas that is closed."""
        self.release(canvas, *self._bound.get(canvas, {}))
        self._bound.pop(canvas, None)
        for described in self._maps.pop(canvas, []):
            described.leave()
            self._past.append(described)

    def _new_map(self, canvas: Canvas) -> MapInterface:
        # Qt deletes each answer together with the canvas. It asks again when the canvas has got another meta-object,
        # and would then delete the same answer twice.
        made = MapInterface(canvas, self)
        self._maps.setdefault(canvas, []).append(made)
        return made

    def _new(self) -> BoxProxy:
        proxy = BoxProxy()
        self._boxes[proxy] = BoxInterface(proxy, self)
        return proxy


@cache
def describer() -> Describer:
    """Return the one describer of the process; Qt is told of it when it is first wanted, and keeps it."""
    made = Describer()
    QAccessible.installFactory(made)
    return made


class Narration(QObject):
    """Tells screen readers what happens on a canvas: where the focus goes, what was done, what a gesture would do."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._document = canvas.document
        self._describer = describer()
        self._steps, self._undone = len(self._document.session.done), self._document.session.undone
        self._has_spoken = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_step)
        self._document.changed.connect(self._changed)
        self._document.selection_changed.connect(self._tell_focus)
        self._document.history_changed.connect(self._soon.start)
        self._document.said.connect(self._say)
        canvas.told.connect(self._say)
        # Qt tells of the canvas when it has taken the focus; which box it is on must come after that.
        canvas.focused.connect(self._tell_focus, Qt.ConnectionType.QueuedConnection)
        canvas.destroyed.connect(partial(self._describer.leave, canvas))

    def _say(self, words: str) -> None:
        self._has_spoken = True
        self._soon.start()
        announce(self._canvas, words)

    def _changed(self, edit: Edit) -> None:
        gone = [key for key, (_, after) in edit.change.pairs.items() if after is None]
        self._describer.release(self._canvas, *gone)

    def _tell_focus(self) -> None:
        key = self._document.current
        if QAccessible.isActive() and key is not None and self._canvas.hasFocus():
            proxy = self._describer.proxy_of(self._canvas, key)
            QAccessible.updateAccessibility(QAccessibleEvent(proxy, Event.Focus))

    def _tell_step(self) -> None:
        """Say the name of what was done since the last time, unless something was said of it."""
        session = self._document.session
        is_new = len(session.done) > self._steps and not any(session.done[-1] is each for each in self._undone)
        if is_new and not self._has_spoken:
            announce(self._canvas, session.done[-1].name)
        self._steps, self._undone = len(session.done), session.undone
        self._has_spoken = False
