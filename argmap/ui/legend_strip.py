"""The legend in the status bar."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from argmap.drawing import Theme
from argmap.drawing.legend import HEIGHT, legend
from argmap.ui.painting import Brushwork

_LEFT = 14.0


class LegendStrip(QWidget):
    """Shows what bricks and lines mean, as far as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._item = legend(_LEFT, 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Legend")

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that the whole legend takes."""
        return QSize(round(self._item.frame.right), round(HEIGHT + 4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        Brushwork(painter, self._theme).paint(self._item.primitives)
        painter.end()
