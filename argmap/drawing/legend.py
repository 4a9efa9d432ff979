"""What the bricks and lines mean, as a small picture of its own."""

from argmap.analysis import Reach
from argmap.drawing.boxes import brick
from argmap.drawing.icons import icon
from argmap.drawing.lettering import ASCENT, width_of
from argmap.drawing.primitives import Block, Item, Primitive, Words
from argmap.layout import Rect

_ROWS: tuple[tuple[Reach, str], ...] = (
    (Reach.SHOWN, "Shown by evidence"),
    (Reach.INFERRED, "Inferred from evidence"),
    (Reach.PART, "Only part of it reaches evidence"),
    (Reach.NOTHING, "No evidence under it"),
)
_SIZE, _ROW, _PAD = 14.0, 23.0, 14.0
WIDTH, HEIGHT = 292.0, 158.0


def legend(x: float, y: float) -> Item:
    """Return the legend with its upper left corner at (x, y)."""
    title = "What does it rest on?"
    found: list[Primitive] = [Block(x, y, WIDTH, HEIGHT, "panel", "panel.line", 1, 10)]
    found.append(_words(x + _PAD, y + _PAD, title, bold=True))
    top = y + _PAD + _ROW + 3
    for reach, text in _ROWS:
        found += brick(Rect(x + _PAD, top + 3, 34, 12), reach)
        found.append(_words(x + _PAD + 44, top, text))
        top += _ROW
    found += icon("objection", x + _PAD + 10, top + 2, "objection.line")
    found.append(_words(x + _PAD + 44, top, "Objection: speaks against it"))
    return Item("box", (), Rect(x, y, WIDTH, HEIGHT), tuple(found))


def _words(x: float, y: float, text: str, *, bold: bool = False) -> Words:
    return Words(x, y + _SIZE * ASCENT, text, _SIZE, "canvas.ink", width_of(text, _SIZE, bold=bold), bold)
