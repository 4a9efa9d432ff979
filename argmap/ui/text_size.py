"""How large text is: one figure for window and map, held by the font of the application."""

from PySide6.QtWidgets import QApplication

#: Font size of the window in px at 100 %.
TEXT = 15


def magnified() -> float:
    """Return how many times as large as at 100 % everything with text is shown."""
    return QApplication.font().pixelSize() / TEXT if isinstance(QApplication.instance(), QApplication) else 1.0


def scaled(length: float) -> int:
    """Return a length (px) that belongs to text, as long as the text is large."""
    return round(length * magnified())
