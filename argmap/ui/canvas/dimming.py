"""Items on the screen, and how what is not lit steps back: a veil of canvas over all of it, the lit painted on top."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from argmap.drawing import Item, Theme
from argmap.layout import Rect
from argmap.ui.painting import Brushwork

#: Smallest words that are painted as words, in px of the window; how faint what is not lit becomes.
LEGIBLE, FAINT = 5.0, 0.22

#: The ids of the records that are lit; None lights all.
Light = frozenset[str] | None


def is_lit(item: Item, lit: Light) -> bool:
    """Whether an item keeps its full colours; the ground always does, and lies under all that is lit."""
    return lit is None or (item.kind != "ground" and lit.issuperset(item.about))


def veil(painter: QPainter, area: QRect | QRectF, theme: Theme) -> None:
    """Let what has been painted in an area step back."""
    colour = QColor(theme["canvas"])
    colour.setAlphaF(1 - FAINT)
    painter.fillRect(area, colour)


def paint_items(
    painter: QPainter, items: Sequence[Item], theme: Theme, lit: Light, area: Rect, *, ratio: float = 1.0
) -> None:
    """Paint what lies in an area of the map; over the veil go the ground and what is lit.

    `ratio` is for a painter that counts in device px: so many for a px of the window.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brushwork = Brushwork(painter, theme, legible=LEGIBLE * ratio, seen=area)
    _paint(brushwork, items)
    if lit is not None:
        veil(painter, QRectF(area.x, area.y, area.width, area.height), theme)
        _paint(brushwork, (item for item in items if item.kind == "ground"))
        _paint(brushwork, (item for item in items if is_lit(item, lit)))


def _paint(brushwork: Brushwork, items: Iterable[Item]) -> None:
    for item in items:
        brushwork.paint(item.primitives)
