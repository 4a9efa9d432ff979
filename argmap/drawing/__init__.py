"""The drawing room: the display list that screen and files are painted from. May touch model, analysis and layout.

`drawing.Drawing` is the picture of a map, kept up to date by its changes, `picture.compose` one in one go, and
`legend.legend` explains it; this page holds what painters need, so that a window can be shown before anything is
analysed or laid out.
"""

from argmap.drawing.lettering import FAMILY
from argmap.drawing.primitives import (
    Block,
    Curve,
    Dash,
    Item,
    ItemKind,
    Polygon,
    Primitive,
    Role,
    Strokes,
    Words,
)
from argmap.drawing.themes import CONTRAST, DARK, LIGHT, PAPER, PROJECTOR, THEMES, Theme, ThemeName, contrast

__all__ = [
    "CONTRAST",
    "DARK",
    "FAMILY",
    "LIGHT",
    "PAPER",
    "PROJECTOR",
    "THEMES",
    "Block",
    "Curve",
    "Dash",
    "Item",
    "ItemKind",
    "Polygon",
    "Primitive",
    "Role",
    "Strokes",
    "Theme",
    "ThemeName",
    "Words",
    "contrast",
]
