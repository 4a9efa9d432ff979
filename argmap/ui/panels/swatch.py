"""A brick beside a row: how far the thing reaches, in the map's own sign."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from argmap.analysis import Footing, Reach
from argmap.drawing import Primitive, Theme
from argmap.drawing.boxes import brick
from argmap.drawing.icons import icon
from argmap.layout import Rect
from argmap.ui.painting import Brushwork

_BRICKS = {
    Footing.EVIDENCED: Reach.SHOWN,
    Footing.EVIDENCE: Reach.SHOWN,
    Footing.INFERRED: Reach.INFERRED,
    Footing.ASSERTED: Reach.PART,
    Footing.RETRACTED: Reach.RETRACTED,
}


class Swatch(QWidget):
    """Paints a few primitives in a small square."""

    def __init__(self, theme: Theme, primitives: list[Primitive], width: int, height: int) -> None:
        super().__init__()
        self._theme = theme
        self._primitives = primitives
        self.setFixedSize(QSize(width, height))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        Brushwork(painter, self._theme).paint(self._primitives)
        painter.end()


def of_footing(theme: Theme, footing: Footing) -> Swatch:
    """Return the brick of a footing."""
    return of_reach(theme, _BRICKS.get(footing, Reach.NOTHING))


def of_reach(theme: Theme, reach: Reach) -> Swatch:
    """Return the brick that a step lays."""
    return Swatch(theme, brick(Rect(1, 5, 30, 12), reach), 32, 22)


def of_kind(theme: Theme, look: str) -> Swatch:
    """Return the sign of a kind: "evidence", "inference", "objection" and so on."""
    ink = "objection.line" if look == "objection" else "canvas.ink"
    return Swatch(theme, icon(look, 9, 3, ink), 32, 22)
