"""The map's font, made known to Qt."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from argmap.shipped import font_file


@cache
def load_fonts() -> None:
    """Load the font once; without it a system font would break lines elsewhere than the layout did."""
    QFontDatabase.addApplicationFont(str(font_file("Regular")))
    QFontDatabase.addApplicationFont(str(font_file("Bold")))
