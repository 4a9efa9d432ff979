"""The stage: the part of a map that is presented, with what is new lit and what came before a little less so."""

import math
from collections.abc import Collection, Sequence

from PySide6.QtCore import QEasingCurve, QPointF, QSizeF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from argmap.drawing import Item, Theme
from argmap.drawing.picture import Picture
from argmap.layout import Rect
from argmap.model import ArgumentMap, Evidence
from argmap.ui.canvas.outlook import Outlook, fitting
from argmap.ui.painting import Brushwork

#: How strong what came before is painted; how long (ms) the pointer takes to vanish.
_BEFORE, _IDLE = 0.6, 2000
#: The scale at which the back row can read; how large a lone box may become; space around what is looked at, and
#: below it, where ground or a leg without anything under it may be.
_READABLE, _LARGEST, _AROUND, _BELOW = 0.8, 1.7, 40.0, 50.0


class Stage(QWidget):
    """Paints boxes and lines that are shown so far, and glides to what is new."""

    gone_on = Signal()
    """A click: go on."""
    gone_back = Signal()
    """A click with the right button: go back."""

    def __init__(self, theme: Theme, lasts: int) -> None:
        """A new layer takes `lasts` ms to appear; 0: it is there at once."""
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self._new: frozenset[str] = frozenset()
        self._earlier: frozenset[str] = frozenset()
        self._on_ground = False
        self._candidates: tuple[frozenset[str], ...] = ()
        self._from = self.outlook = Outlook()
        self._glide = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=lasts)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._glide.valueChanged.connect(self.update)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._idle.start()
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)

    @property
    def shown(self) -> frozenset[str]:
        """The boxes that can be seen."""
        return self._new | self._earlier

    def show_layer(
        self, records: ArgumentMap, picture: Picture, new: Collection[str], earlier: Collection[str], *, glide: bool
    ) -> None:
        """Show a layer, the earlier ones dimmed a little; everything else is not there yet."""
        self._picture = picture
        self._new, self._earlier = frozenset(new), frozenset(earlier) - frozenset(new)
        self._on_ground = any(isinstance(records.get(key), Evidence) for key in self.shown)
        beside = frozenset(
            key for item in picture.items if item.kind == "link" and self._new & set(item.about) for key in item.about
        )
        self._candidates = (self.shown, self._new | (beside & self._earlier), self._new)
        start = self.outlook
        self.outlook = self._fitting()
        self._glide.stop()
        if glide and self._glide.duration() and self.isVisible():
            self._from = start
            self._glide.start()
        self.update()

    def key_at(self, at: QPointF) -> str | None:
        """Return the box at a point of the stage."""
        found = self._picture.at(self.outlook.to_map(at, self._size())) if self._picture is not None else None
        return found if found in self.shown else None

    def _fitting(self) -> Outlook:
        """Show as much of what there is so far as can be read from the back row; what is new in any case."""
        found = Outlook()
        for keys in self._candidates:
            frames = [self._picture.boxes[key] for key in keys if self._picture and key in self._picture.boxes]
            if frames:
                area = _around(frames).grown(_AROUND)
                area = Rect(area.x, area.y, area.width, area.height + _BELOW)
                found = fitting(area, self._size(), most=_LARGEST)
                if found.scale >= _READABLE:
                    break
        return found

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint what is shown."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme["canvas"]))
        if self._picture is not None:
            running = self._glide.state() == QVariantAnimation.State.Running
            moment = float(self._glide.currentValue()) if running else 1.0
            outlook = _between(self._from, self.outlook, moment)
            painter.translate(self.width() / 2, self.height() / 2)
            painter.scale(outlook.scale, outlook.scale)
            painter.translate(-outlook.centre[0], -outlook.centre[1])
            self._paint(painter, self._picture, outlook.shown(self._size()).grown(40), moment)
        painter.end()

    def _paint(self, painter: QPainter, picture: Picture, seen: Rect, moment: float) -> None:
        brushwork = Brushwork(painter, self._theme)
        seen_items = [item for item in picture.items if item.frame.overlaps(seen)]
        for opacity, fresh in ((_BEFORE, False), (moment, True)):
            painter.setOpacity(opacity)
            for item in seen_items:
                if self._is_shown(item) and bool(self._new & set(item.about)) is fresh:
                    brushwork.paint(item.primitives)

    def _is_shown(self, item: Item) -> bool:
        if item.kind == "ground":
            return self._on_ground
        return all(key in self._new or key in self._earlier for key in item.about)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the layer into the new size."""
        super().resizeEvent(event)
        self._glide.stop()
        self.outlook = self._fitting()

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show the pointer while it moves."""
        super().mouseMoveEvent(event)
        self.unsetCursor()
        self._idle.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on, or with the right button back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.gone_on.emit()
        elif event.button() == Qt.MouseButton.RightButton:
            self.gone_back.emit()


def _around(frames: Sequence[Rect]) -> Rect:
    left, top = min(each.x for each in frames), min(each.y for each in frames)
    right, bottom = max(each.right for each in frames), max(each.bottom for each in frames)
    return Rect(left, top, right - left, bottom - top)


def _between(start: Outlook, end: Outlook, moment: float) -> Outlook:
    """Return the outlook on the way from one to another; scales grow by factors, so that it looks even."""
    scale = math.exp(math.log(start.scale) * (1 - moment) + math.log(end.scale) * moment)
    x = start.centre[0] + (end.centre[0] - start.centre[0]) * moment
    y = start.centre[1] + (end.centre[1] - start.centre[1]) * moment
    return Outlook(scale, (x, y))
