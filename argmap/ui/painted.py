"""A small widget that paints a few primitives of the display list."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from argmap.drawing import Primitive, Theme
from argmap.ui.painting import Brushwork
from argmap.ui.text_size import magnified


class Painted(QWidget):
    """Shows the map's own signs outside the map, as much larger as text is."""

    def __init__(self, theme: Theme, primitives: Sequence[Primitive]) -> None:
        super().__init__()
        self._theme = theme
        self._primitives = primitives

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def magnification(self) -> float:
        """Return how many times as large as they are the signs are painted."""
        return magnified()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.magnification(), self.magnification())
        Brushwork(painter, self._theme).paint(self._primitives)
        painter.end()
