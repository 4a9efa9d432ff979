"""The boxes: one shape a kind, told apart without colour."""

from collections.abc import Sequence

from argmap.analysis import Reach
from argmap.drawing.cards import BASE, COURSE, CUT, ICON, POINT, SIDE, SMALL, TOP, Card
from argmap.drawing.hatching import hatching
from argmap.drawing.icons import icon
from argmap.drawing.lettering import ASCENT, LINE, width_of
from argmap.drawing.primitives import LEG, Block, Item, Polygon, Primitive, Strokes, Words
from argmap.language import tr
from argmap.layout import Point, Rect

_DASH = (7.0, 4.0)
#: Steps that stay within their premises look like what they lead from, not like an inference.
_TONES = {"attestation": "evidence", "entailment": "claim"}


def box(card: Card, at: Rect, bricks: Sequence[Reach]) -> Item:
    """Return the picture of a card at its place; `bricks` are the steps into a claim from left to right."""
    tone = "retracted" if card.retracted else _TONES.get(card.mode, card.look)
    primitives: list[Primitive] = [*_outline(card, at, tone)]
    if card.look in ("inference", "objection"):
        primitives += _step_words(card, at, tone)
    else:
        primitives += _statement_words(card, at, tone)
    if bricks:
        primitives += _course(at, bricks)
    if card.hangs:
        primitives += _leg(at)
    title = " ".join(card.lines if card.look not in ("inference", "objection") else card.header.split("\n"))
    return Item("box", (card.id,), at, tuple(primitives), tone, title)


def _outline(card: Card, at: Rect, tone: str) -> list[Primitive]:
    fill, line = f"{tone}.fill", f"{tone}.line"
    dash = (2.0, 4.0) if card.retracted else ()
    match card.look:
        case "main" | "claim":
            return [Block(at.x, at.y, at.width, at.height, fill, line, 2, 12, dash)]
        case "assumption":
            return [Block(at.x, at.y, at.width, at.height, fill, line, 2, min(26, at.height / 2), dash or _DASH)]
        case "evidence":
            base = Rect(at.x, at.bottom - BASE, at.width, BASE)
            stone: list[Primitive] = [Block(at.x, at.y, at.width, at.height, fill, line, 2, 0, dash)]
            if card.is_broken:
                stone += broken_base(base, line)
            else:
                stone.append(Block(base.x, base.y, base.width, base.height, line))
            return stone
        case "inference":
            corners = _hexagon(at)
            return [Polygon(corners, fill, line, 2, dash or (_DASH if card.is_broken else ()))]
        case "objection":
            return [Polygon(_octagon(at), fill, line, 2, dash)]


def broken_base(base: Rect, line: str = "evidence.line") -> list[Primitive]:
    """Return a base of four stones with gaps: evidence that no named source stands behind."""
    stone = base.width / 7
    return [Block(base.x + 2 * stone * at, base.y, stone, base.height, line) for at in range(4)]


def _hexagon(at: Rect) -> tuple[Point, ...]:
    middle = at.y + at.height / 2
    inset = min(POINT, at.width / 3)
    return (
        (at.x, middle),
        (at.x + inset, at.y),
        (at.right - inset, at.y),
        (at.right, middle),
        (at.right - inset, at.bottom),
        (at.x + inset, at.bottom),
    )


def _octagon(at: Rect) -> tuple[Point, ...]:
    left, right, top, bottom = at.x + CUT, at.right - CUT, at.y + CUT, at.bottom - CUT
    return (
        (left, at.y),
        (right, at.y),
        (at.right, top),
        (at.right, bottom),
        (right, at.bottom),
        (left, at.bottom),
        (at.x, bottom),
        (at.x, top),
    )


def _statement_words(card: Card, at: Rect, tone: str) -> list[Primitive]:
    ink = f"{tone}.ink"
    x, y = at.x + SIDE, at.y + TOP
    found: list[Primitive] = [*icon(card.look, x, y + 1, ink)]
    found.append(_line(x + ICON, y, card.header, SMALL, ink, bold=True))
    if card.remark:
        room = width_of(card.remark, SMALL, bold=True)
        found.append(_line(at.right - SIDE - room, y, card.remark, SMALL, ink, bold=True))
    y += SMALL * LINE + 5
    for line in card.lines:
        found.append(_line(x, y, line, card.size, ink, bold=card.look == "main"))
        y += card.size * LINE
    y += 5
    for line in card.footer:
        found.append(_line(x, y, line, SMALL, ink))
        y += SMALL * LINE
    if card.folded:
        found += [*icon("folded", x, y + 1, ink), _line(x + ICON, y, card.folded, SMALL, ink, bold=True)]
    return found


def _step_words(card: Card, at: Rect, tone: str) -> list[Primitive]:
    ink = f"{tone}.ink"
    middle = at.x + at.width / 2
    y = at.y + 9
    found: list[Primitive] = []
    headers = card.header.split("\n")
    for line in headers:
        room = width_of(line, SMALL, bold=True)
        x = middle - room / 2
        if card.look == "objection":
            found += icon("objection", x - 11, y + 1, f"{tone}.line")
            x += 11
        found.append(_line(x, y, line, SMALL, ink, bold=True))
        y += SMALL * LINE
    for line in (*card.lines, *card.footer):
        found.append(_line(middle - width_of(line, SMALL) / 2, y, line, SMALL, ink))
        y += SMALL * LINE
    return found


def _line(x: float, y: float, text: str, size: float, ink: str, *, bold: bool = False) -> Words:
    return Words(x, y + size * ASCENT, text, size, ink, width_of(text, size, bold=bold), bold)


def _course(at: Rect, bricks: Sequence[Reach]) -> list[Primitive]:
    """One brick a step, each over the port where the step's line comes in."""
    share = at.width / len(bricks)
    inset, gap = min(7.0, share / 3), min(3.0, share / 3)
    height = COURSE - 4
    top = at.bottom - COURSE
    found: list[Primitive] = [
        Block(at.x + inset - 2, top - 2, at.width - 2 * inset + 4, height + 4, "brick.bed", radius=4)
    ]
    for index, reach in enumerate(bricks):
        left = max(at.x + index * share + gap / 2, at.x + inset)
        right = min(at.x + (index + 1) * share - gap / 2, at.right - inset)
        found += brick(Rect(left, top, right - left, height), reach)
    return found


def brick(area: Rect, reach: Reach) -> list[Primitive]:
    """Return one brick: solid where evidence shows, hatched where it is inferred, half where half of it floats."""
    x, y, width, height = area.x, area.y, area.width, area.height
    inner = Rect(x + 1, y + 1, width - 2, height - 2)
    match reach:
        case Reach.SHOWN:
            return [Block(x, y, width, height, "evidence.line", radius=2)]
        case Reach.INFERRED:
            strokes = Strokes(hatching(inner, 6), "inference.line", 2.2)
            return [Block(x, y, width, height, "inference.fill", "inference.line", 1.6, 2), strokes]
        case Reach.PART:
            half = Rect(inner.x, inner.y, inner.width / 2, inner.height)
            strokes = Strokes(hatching(half, 6), "inference.line", 2.2)
            return [Block(x, y, width, height, "brick.bed", "inference.line", 1.6, 2), strokes]
        case Reach.NOTHING:
            return [Block(x, y, width, height, "assumption.fill", "assumption.line", 1.6, 2, (4, 3))]
        case Reach.RETRACTED:
            return [Block(x, y, width, height, "retracted.fill", "retracted.line", 1.2, 2, (2, 3))]


def _leg(at: Rect) -> list[Primitive]:
    """A dotted leg that ends in an open ring: there is nothing under this."""
    middle = at.x + at.width / 2
    ring, size = 5.0, 13.0
    end = at.bottom + LEG - 34
    text = tr("nothing under this")
    room = width_of(text, size)
    return [
        Strokes((((middle, at.bottom + 2), (middle, end)),), "assumption.line", 2.2, (2.5, 4)),
        Block(middle - ring, end, 2 * ring, 2 * ring, "canvas", "assumption.line", 2.2, ring),
        Words(middle - room / 2, end + 2 * ring + 15, text, size, "canvas.ink", room),
    ]
