"""Where the files that come with argmap lie: samples, the JSON Schema, the font."""

from pathlib import Path
from typing import Literal

import fontpkg_atkinson_hyperlegible


def shipped(*parts: str) -> Path:
    """Return the path of a shipped file or folder, e.g. `shipped("samples", "school-phones.argmap")`.

    An installed argmap carries `assets/` inside the package; a clone keeps it beside the package.
    """
    package = Path(__file__).resolve().parent
    inside = package / "assets"
    root = inside if inside.is_dir() else package.parent / "assets"
    return root.joinpath(*parts)


def font_file(face: Literal["Regular", "Bold"]) -> Path:
    """Return the path of the font that maps are drawn with."""
    return Path(fontpkg_atkinson_hyperlegible.ROOT) / "files" / f"AtkinsonHyperlegible-{face}.ttf"
