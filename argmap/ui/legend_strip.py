"""The legend in the status bar."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStatusBar

from argmap.drawing import Theme
from argmap.drawing.legend import HEIGHT, legend
from argmap.language import tr
from argmap.ui.painted import Painted
from argmap.ui.text_size import magnified

_LEFT = 14.0


class LegendStrip(Painted):
    """Shows what bricks and lines mean, as far as there is room."""

    def __init__(self, theme: Theme) -> None:
        item = legend(_LEFT, 2)
        super().__init__(theme, item.primitives)
        self._room = QSize(round(item.frame.right), round(HEIGHT + 4))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend"))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room that the whole legend takes."""
        return self._room * magnified()

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001, N802
        """Stay away while a message stands there: Qt lays the bar out anew now and then, and shows all in it."""
        bar = self.parent()
        if not (visible and isinstance(bar, QStatusBar) and bar.currentMessage()):
            super().setVisible(visible)

    def magnification(self) -> float:
        """Return how many times as large as it is the legend is painted: as text is, but whole as long as it can be."""
        return max(min(magnified(), self.width() / self._room.width()), 1.0)
