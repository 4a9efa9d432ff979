"""The map's font, made known to Qt."""

from functools import cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
from PySide6.QtGui import QFontDatabase


@cache
def load_fonts() -> None:
    """Load the font once; without it a system font would break lines elsewhere than the layout did."""
    folder = Path(fontpkg_atkinson_hyperlegible.ROOT) / "files"
    for face in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(folder / f"AtkinsonHyperlegible-{face}.ttf"))
