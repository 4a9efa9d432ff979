"""Small signs, before a box's header one a kind, so that colour is never needed."""

from argmap.drawing.primitives import Block, Polygon, Primitive, Role, Strokes


def icon(look: str, x: float, y: float, ink: Role) -> list[Primitive]:
    """Return the sign of a kind in a square of 14 px at (x, y)."""
    match look:
        case "main":
            pole = Strokes((((x + 2, y + 1), (x + 2, y + 14)),), ink, 1.8)
            return [pole, Polygon(((x + 2, y + 1), (x + 13, y + 4.5), (x + 2, y + 8)), ink)]
        case "evidence":
            lines = tuple(((x + 4.5, y + at), (x + 9.5, y + at)) for at in (4.5, 7.5, 10.5))
            return [Block(x + 1.5, y + 1, 11, 13, None, ink, 1.6), Strokes(lines, ink, 1.3)]
        case "assumption":
            return [
                Block(x + 1, y + 1, 12, 12, None, ink, 1.6, 6, (2.5, 2.2)),
                Block(x + 5.5, y + 5.5, 3, 3, ink, radius=1.5),
            ]
        case "objection":
            strokes = (((x + 2, y + 2.5), (x + 11, y + 11.5)), ((x + 11, y + 2.5), (x + 2, y + 11.5)))
            return [Strokes(strokes, ink, 2.4)]
        case "folded":
            plus = (((x + 7, y + 4), (x + 7, y + 10)), ((x + 4, y + 7), (x + 10, y + 7)))
            return [Block(x + 1, y + 1, 12, 12, None, ink, 1.6, 3), Strokes(plus, ink, 1.6)]
        case "inference":
            return [Block(x + dx, y + dy, 4, 4, ink, radius=2) for dx, dy in ((5, 1.5), (1, 8.5), (9, 8.5))]
        case _:
            return [Block(x + 2, y + 2, 10, 10, None, ink, 1.8, 5)]
