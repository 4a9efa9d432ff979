"""A chart of evidence over time: a dot for each piece, stacked over the stretch in which it begins.

Where dots would be too small, bars stand for them. A piece whose date is vaguer than one stretch is hollow. A person
marks stretches with the mouse, or with the arrows while Shift is held.
"""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from argmap.analysis.dates import UNITS, Bin, Unit, begin_of
from argmap.drawing import Theme
from argmap.language import tr
from argmap.ui.labels import tip

Range = tuple[int, int]
"""The numbers of the first and the last of some stretches."""

#: Room (px) beside the stretches, below them for the years, above them; the widest stretch; largest and least dot.
_BESIDE, _BELOW, _ABOVE, _WIDEST, _LARGEST, _LEAST = 20, 24, 8, 80.0, 14.0, 5.0
#: The narrowest stretch that can still be told from its neighbours, px.
NARROWEST = 4.0
#: The room of "2023" and of "2023-10" below the line, px, and how many months may lie between two that are named.
_YEAR, _MONTH = 46, 70
_STRIDES = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)


class Chart(QWidget):
    """Paints stretches of time, and lets a person go through them and mark some."""

    marked = Signal()
    """Other stretches are marked than before, or none."""
    settled = Signal()
    """The marking is complete: what is in it is what the person wants."""
    gone_to = Signal(int)
    """The keys have gone to this stretch."""

    def __init__(self, theme: Theme, in_words: Callable[[int], Sequence[str]]) -> None:
        super().__init__()
        self._theme = theme
        self._in_words = in_words
        self._bins: dict[int, Bin] = {}
        self._vague: Collection[str] = ()
        self._selected: Collection[str] = ()
        self._unit: Unit = "year"
        self._at: int | None = None
        self._anchor: int | None = None
        self.mark: Range | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Evidence over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size in which a few dots can be stacked."""
        return QSize(600, 130)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least size that can be read."""
        return QSize(200, 84)

    def show_bins(self, bins: Sequence[Bin], unit: Unit, vague: Collection[str]) -> None:
        """Show these stretches, and the empty ones between them; what is marked stays only in the same unit."""
        if unit != self._unit:
            self.mark = self._at = self._anchor = None
        self._bins, self._unit, self._vague = {each.number: each for each in bins}, unit, vague
        if self._at is not None and bins:
            self._at = min(max(self._at, self._first), self._last)
        self.update()

    def show_selected(self, keys: Collection[str]) -> None:
        """Ring these pieces."""
        self._selected = frozenset(keys)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def mark_stretches(self, mark: Range | None) -> None:
        """Mark these stretches, or none."""
        ordered = None if mark is None else (min(mark), max(mark))
        if ordered != self.mark:
            self.mark = ordered
            self.marked.emit()
            self.update()

    def column(self, number: int) -> QRectF:
        """Return where a stretch stands, from the top of the chart to its line."""
        step = self._step
        return QRectF(_BESIDE + (number - self._first) * step, _ABOVE, step, self._ground - _ABOVE)

    def stretch_at(self, x: float) -> int:
        """Return the stretch nearest to a place."""
        return min(max(self._first + int((x - _BESIDE) // self._step), self._first), self._last)

    # Going and marking

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go with the arrows, with Ctrl to the next that holds evidence; mark with Shift; take with Enter or Space."""
        if not self._bins:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._go(self._beside(event), event)
            case Qt.Key.Key_Home:
                self._go(self._first, event)
            case Qt.Key.Key_End:
                self._go(self._last, event)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                if self.mark is None and self._at is not None:
                    self.mark_stretches((self._at, self._at))
                self.settled.emit()
            case Qt.Key.Key_Escape if self.mark is not None:
                self._anchor = None
                self.mark_stretches(None)
            case _:
                super().keyPressEvent(event)

    def _beside(self, event: QKeyEvent) -> int:
        step = 1 if event.key() == Qt.Key.Key_Right else -1
        if self._at is None:
            return self._first if step > 0 else self._last
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            further = [number for number in self._bins if (number - self._at) * step > 0]
            return min(further, key=lambda number: abs(number - (self._at or 0)), default=self._at)
        return min(max(self._at + step, self._first), self._last)

    def _go(self, to: int, event: QKeyEvent) -> None:
        before, self._at = self._at, to
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self._anchor is None or self.mark is None:
                self._anchor = to if before is None else before
            self.mark_stretches((self._anchor, to))
        else:
            self._anchor = None
        self.setAccessibleDescription("; ".join(self._in_words(to)))
        self.gone_to.emit(to)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to mark; marking the one marked stretch again marks none."""
        if event.button() != Qt.MouseButton.LeftButton or not self._bins:
            return
        here = self.stretch_at(event.position().x())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.mark is not None:
            self._anchor = self.mark[0] if here > self.mark[0] else self.mark[1]
        else:
            self._anchor = here
            if self.mark == (here, here):
                self._anchor = None
                self.mark_stretches(None)
                return
        self._at = here
        self.mark_stretches((self._anchor, here))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Mark up to here."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._anchor is not None:
            self._at = self.stretch_at(event.position().x())
            self.mark_stretches((self._anchor, self._at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Be done with marking."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._anchor = None
            self.settled.emit()

    def event(self, event: QEvent) -> bool:
        """Say what lies in the stretch beneath the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._bins:
            number = self.stretch_at(event.pos().x())
            rect = self.column(number).toAlignedRect()
            QToolTip.showText(event.globalPos(), tip("\n".join(self._in_words(number))), self, rect)
            return True
        return super().event(event)

    # Painting

    @property
    def _first(self) -> int:
        return min(self._bins, default=0)

    @property
    def _last(self) -> int:
        return max(self._bins, default=0)

    @property
    def _ground(self) -> float:
        return float(self.height() - _BELOW)

    @property
    def _step(self) -> float:
        return min((self.width() - 2 * _BESIDE) / (self._last - self._first + 1), _WIDEST)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._colour("panel"))
        if self._bins:
            self._paint_mark(painter)
            self._paint_years(painter)
            most = max(len(each.keys) for each in self._bins.values())
            size = min(self._step - 1, (self._ground - _ABOVE) / most, _LARGEST)
            for each in self._bins.values():
                if size >= _LEAST:
                    self._paint_dots(painter, each, size)
                else:
                    self._paint_bar(painter, each, (self._ground - _ABOVE) / most)
            self._paint_focus(painter)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        if self.mark is None:
            return
        area = self.column(self.mark[0]).united(self.column(self.mark[1])).adjusted(0, -_ABOVE, 0, 0)
        band = self._colour("accent")
        band.setAlpha(38)
        painter.fillRect(area, band)
        painter.setPen(QPen(self._colour("accent"), 2))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())

    def _paint_years(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._colour("ground.line"), 1.5))
        right = self.column(self._last).right()
        painter.drawLine(QPointF(_BESIDE, self._ground), QPointF(right, self._ground))
        font = self.font()
        font.setPixelSize(max(font.pixelSize() - 2, 12))
        painter.setFont(font)
        stride = self._stride()
        first = self._first * UNITS[self._unit]
        named = range(first - first % stride, self._last * UNITS[self._unit] + 1, stride)
        for months in [each for each in named if each >= first] or [first]:
            x = self.column(months // UNITS[self._unit]).left()
            painter.setPen(QPen(self._colour("ground.line"), 1))
            painter.drawLine(QPointF(x, self._ground), QPointF(x, self._ground + 4))
            painter.setPen(self._colour("canvas.quiet"))
            words = begin_of(months // UNITS[self._unit], self._unit)
            painter.drawText(QPointF(x, self._ground + 17), words if stride % 12 else words[:4])

    def _stride(self) -> int:
        """Return how many months lie between the times that are named below the line."""
        unit = UNITS[self._unit]
        strides = (each for each in _STRIDES if each % unit == 0)
        room = (each for each in strides if each / unit * self._step >= (_MONTH if each % 12 else _YEAR))
        return next(room, _STRIDES[-1])

    def _paint_dots(self, painter: QPainter, each: Bin, size: float) -> None:
        column = self.column(each.number)
        for at, key in enumerate(each.keys):
            dot = QRectF(column.center().x() - size / 2, self._ground - (at + 1) * size, size, size)
            self._use_brush(painter, key)
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1))

    def _paint_bar(self, painter: QPainter, each: Bin, unit: float) -> None:
        column = self.column(each.number)
        width = max(min(column.width() - 1, _LARGEST), 1.5)
        exact = sum(key not in self._vague for key in each.keys)
        for begin, count, sample in ((0, exact, ""), (exact, len(each.keys) - exact, next(iter(self._vague), ""))):
            if count:
                top = self._ground - (begin + count) * unit
                self._use_brush(painter, sample)
                painter.drawRect(QRectF(column.center().x() - width / 2, top, width, count * unit))

    def _use_brush(self, painter: QPainter, key: str) -> None:
        """Fill what is exact, leave hollow what is vague, ring what is selected."""
        line = self._colour("selection") if key in self._selected else self._colour("evidence.line")
        painter.setPen(QPen(line, 2.5 if key in self._selected else 1.5))
        painter.setBrush(self._colour("panel") if key in self._vague else self._colour("evidence.line"))

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour("accent"), 2))
            if self._at is not None:
                painter.drawRoundedRect(self.column(self._at).adjusted(-1, -4, 1, 2), 3, 3)
            else:
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -1), 5, 5)

    def _colour(self, role: str) -> QColor:
        return QColor(self._theme[role])
