"""The canvas: one widget that paints the display list, and the way people move over it."""

from argmap.ui.canvas.canvas import Canvas

__all__ = ["Canvas"]
