"""A brick beside a row: how far the thing reaches, in the map's own sign."""

from collections.abc import Sequence

from PySide6.QtCore import QSize

from argmap.analysis import Footing, Reach
from argmap.drawing import Primitive, Theme
from argmap.drawing.boxes import brick
from argmap.drawing.icons import icon
from argmap.layout import Rect
from argmap.ui.painted import Painted
from argmap.ui.text_size import scaled

_BRICKS = {
    Footing.EVIDENCED: Reach.SHOWN,
    Footing.EVIDENCE: Reach.SHOWN,
    Footing.INFERRED: Reach.INFERRED,
    Footing.ASSERTED: Reach.PART,
    Footing.RETRACTED: Reach.RETRACTED,
}


class Swatch(Painted):
    """A sign of 32 x 22 px, at 100 %."""

    def __init__(self, theme: Theme, primitives: Sequence[Primitive]) -> None:
        super().__init__(theme, primitives)
        self.setFixedSize(QSize(scaled(32), scaled(22)))


def of_footing(theme: Theme, footing: Footing) -> Swatch:
    """Return the brick of a footing."""
    return of_reach(theme, _BRICKS.get(footing, Reach.NOTHING))


def of_reach(theme: Theme, reach: Reach) -> Swatch:
    """Return the brick that a step lays."""
    return Swatch(theme, brick(Rect(1, 5, 30, 12), reach))


def of_kind(theme: Theme, look: str) -> Swatch:
    """Return the sign of a kind: "evidence", "inference", "objection" and so on."""
    ink = "objection.line" if look == "objection" else "canvas.ink"
    return Swatch(theme, icon(look, 9, 3, ink))
