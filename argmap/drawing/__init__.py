"""The drawing room: the display list that screen and files are painted from. May touch model, analysis and layout."""

from argmap.drawing.legend import legend
from argmap.drawing.lettering import FAMILY
from argmap.drawing.picture import Picture, compose
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
from argmap.drawing.themes import DARK, LIGHT, THEMES, Theme, ThemeName, contrast

__all__ = [
    "DARK",
    "FAMILY",
    "LIGHT",
    "THEMES",
    "Block",
    "Curve",
    "Dash",
    "Item",
    "ItemKind",
    "Picture",
    "Polygon",
    "Primitive",
    "Role",
    "Strokes",
    "Theme",
    "ThemeName",
    "Words",
    "compose",
    "contrast",
    "legend",
]
