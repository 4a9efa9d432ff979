"""A brick beside a row: how far the thing reaches, in the map's own sign."""

from collections.abc import Sequence

from PySide6.QtCore import QSize

from argmap.analysis import Reach
from argmap.analysis.account import Sign
from argmap.drawing import Primitive, Theme
from argmap.drawing.boxes import brick
from argmap.drawing.icons import icon
from argmap.layout import Rect
from argmap.ui.painted import Painted
from argmap.ui.text_size import scaled


class Swatch(Painted):
    """A sign of 32 x 22 px, at 100 %."""

    def __init__(self, theme: Theme, primitives: Sequence[Primitive]) -> None:
        super().__init__(theme, primitives)
        self.setFixedSize(QSize(scaled(32), scaled(22)))


def of_sign(theme: Theme, sign: Sign) -> Swatch:
    """Return the brick that a step lays or a footing is shown by, or the sign of a kind."""
    if isinstance(sign, Reach):
        return Swatch(theme, brick(Rect(1, 5, 30, 12), sign))
    return of_kind(theme, sign)


def of_kind(theme: Theme, look: str) -> Swatch:
    """Return the sign of a kind: "evidence", "inference", "objection" and so on."""
    ink = "objection.line" if look == "objection" else "canvas.ink"
    return Swatch(theme, icon(look, 9, 3, ink))
