"""The zoom control in the corner of the canvas: smaller, how large, larger."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from argmap.language import tr
from argmap.ui.canvas import Canvas
from argmap.ui.text_size import magnified, scaled

_MARGIN = 14


class ZoomControl(QFrame):
    """Stays in the upper right corner; a click on the figure shows the whole map."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setObjectName("zoom")
        self._canvas = canvas
        less, self._figure, more = QToolButton(), QToolButton(), QToolButton()
        across = QHBoxLayout(self)
        across.setContentsMargins(3, 3, 3, 3)
        across.setSpacing(1)
        parts = (
            (less, "−", tr("Zoom out (Ctrl+-)"), canvas.zoom_out),
            (self._figure, "100%", tr("Show all (Ctrl+9)"), canvas.fit),
            (more, "+", tr("Zoom in (Ctrl++)"), canvas.zoom_in),
        )
        for button, text, tip, run in parts:
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(run)
            across.addWidget(button)
        canvas.scaled.connect(self._show_scale)
        canvas.installEventFilter(self)
        self._show_scale(canvas.outlook.scale)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the corner of the canvas."""
        if watched is self._canvas and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._settle()
        return False

    def _show_scale(self, scale: float) -> None:
        self._figure.setMinimumWidth(scaled(58))
        self._figure.setText(f"{scale / magnified():.0%}")
        self._settle()

    def _settle(self) -> None:
        self.adjustSize()
        self.move(self._canvas.width() - self.width() - _MARGIN, _MARGIN)
