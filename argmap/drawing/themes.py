"""Colours by role: Okabe and Ito's hues, moved apart in lightness so that colour-blind eyes tell them apart."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from argmap.drawing.primitives import Block, Curve, Polygon, Role, Strokes

ThemeName = Literal["light", "dark", "contrast", "projector"]


class Theme(Struct, frozen=True):
    """A set of colours (#rrggbb) by role, and how heavy lines are."""

    name: ThemeName
    colours: dict[Role, str]
    weight: float = 1.0
    """How many times as thick as drawn lines are painted."""

    def __getitem__(self, role: Role) -> str:
        return self.colours[role]

    def thickness(self, shape: Block | Polygon | Curve | Strokes) -> float:
        """Return how thick (px) the line of a shape is painted.

        Several strokes are a hatching: that it is not solid is what it says, so it keeps its own.
        """
        is_hatching = isinstance(shape, Strokes) and len(shape.segments) > 1
        return shape.thickness if is_hatching else shape.thickness * self.weight


LIGHT = Theme(
    "light",
    {
        "canvas": "#F6F4EF",
        "canvas.ink": "#1B1F24",
        "canvas.quiet": "#59636E",
        "panel": "#FFFFFF",
        "panel.head": "#ECE9E1",
        "panel.line": "#D8D3C7",
        "panel.edge": "#7F796D",
        "accent": "#1F49D6",
        "selection": "#1B1F24",
        "main.fill": "#1F49D6",
        "main.line": "#1F49D6",
        "main.ink": "#FFFFFF",
        "claim.fill": "#FFFFFF",
        "claim.line": "#59636E",
        "claim.ink": "#1B1F24",
        "inference.fill": "#FAF7FC",
        "inference.line": "#46206E",
        "inference.ink": "#2B1244",
        "evidence.fill": "#D6F1EA",
        "evidence.line": "#0F8273",
        "evidence.ink": "#00382F",
        "assumption.fill": "#FFF3D3",
        "assumption.line": "#B37400",
        "assumption.ink": "#452C00",
        "objection.fill": "#FBE3E3",
        "objection.line": "#8A0E20",
        "objection.ink": "#4A0610",
        "retracted.fill": "#ECEAE4",
        "retracted.line": "#80858A",
        "retracted.ink": "#5A6066",
        "brick.bed": "#FFFFFF",
        "group.fill": "#E4E7F7",
        "group.line": "#5F68A8",
        "group.ink": "#2B3270",
        "ground.fill": "#E9E2D3",
        "ground.line": "#6B5B3E",
    },
)

DARK = Theme(
    "dark",
    {
        "canvas": "#14171B",
        "canvas.ink": "#EEF1F4",
        "canvas.quiet": "#9CA9B6",
        "panel": "#1C2127",
        "panel.head": "#232930",
        "panel.line": "#343C45",
        "panel.edge": "#7C8690",
        "accent": "#AFC0FF",
        "selection": "#EEF1F4",
        "main.fill": "#AFC0FF",
        "main.line": "#AFC0FF",
        "main.ink": "#0D1640",
        "claim.fill": "#242A31",
        "claim.line": "#9CA9B6",
        "claim.ink": "#EEF1F4",
        "inference.fill": "#221A2C",
        "inference.line": "#B583EC",
        "inference.ink": "#F6ECFF",
        "evidence.fill": "#0E3A30",
        "evidence.line": "#5FEBC8",
        "evidence.ink": "#E3FCF4",
        "assumption.fill": "#3A2C0C",
        "assumption.line": "#E3AE33",
        "assumption.ink": "#FFF6DE",
        "objection.fill": "#43141C",
        "objection.line": "#F0687A",
        "objection.ink": "#FFECEE",
        "retracted.fill": "#22262B",
        "retracted.line": "#6F7982",
        "retracted.ink": "#A3ABB3",
        "brick.bed": "#14171B",
        "group.fill": "#1D2238",
        "group.line": "#7F8AD0",
        "group.ink": "#D4D9FA",
        "ground.fill": "#241F17",
        "ground.line": "#B89B66",
    },
)

#: Light on black with strong lines: text has a contrast of 7 or more, lines of 4.5 or more.
CONTRAST = Theme(
    "contrast",
    {
        "canvas": "#000000",
        "canvas.ink": "#FFFFFF",
        "canvas.quiet": "#D2D6DA",
        "panel": "#000000",
        "panel.head": "#14171A",
        "panel.line": "#9AA3AC",
        "panel.edge": "#C8CED4",
        "accent": "#FFE600",
        "selection": "#FFFFFF",
        "main.fill": "#FFFFFF",
        "main.line": "#FFFFFF",
        "main.ink": "#000000",
        "claim.fill": "#000000",
        "claim.line": "#D9DEE3",
        "claim.ink": "#FFFFFF",
        "inference.fill": "#120A1C",
        "inference.line": "#BE8CFF",
        "inference.ink": "#FFFFFF",
        "evidence.fill": "#00201A",
        "evidence.line": "#25D9AE",
        "evidence.ink": "#FFFFFF",
        "assumption.fill": "#1F1500",
        "assumption.line": "#FFBE2E",
        "assumption.ink": "#FFFFFF",
        "objection.fill": "#29070D",
        "objection.line": "#FF6B7E",
        "objection.ink": "#FFFFFF",
        "retracted.fill": "#121416",
        "retracted.line": "#8F979F",
        "retracted.ink": "#C4CAD0",
        "brick.bed": "#000000",
        "group.fill": "#10142B",
        "group.line": "#96A2F5",
        "group.ink": "#E3E7FF",
        "ground.fill": "#1A150C",
        "ground.line": "#DBBC84",
    },
    weight=1.25,
)

#: For a beamer in a room that is not dark: the light theme with darker and heavier lines.
PROJECTOR = Theme(
    "projector",
    {
        **LIGHT.colours,
        "canvas.quiet": "#434B54",
        "panel.line": "#8F897B",
        "panel.edge": "#5F5A50",
        "evidence.line": "#0A5F54",
        "assumption.line": "#8A5600",
        "retracted.line": "#5F656B",
        "retracted.ink": "#43484D",
    },
    weight=1.5,
)

#: The light theme on paper, which is white by itself.
PAPER = replace(LIGHT, colours={**LIGHT.colours, "canvas": "#FFFFFF"})

THEMES: dict[ThemeName, Theme] = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, PROJECTOR)}


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
