"""Pictures as SVG: the display list in XML, text as text, nothing fetched from elsewhere."""

from base64 import b64encode
from functools import cache
from typing import Protocol, assert_never

from argmap.drawing import FAMILY, Block, Curve, Item, Polygon, Primitive, Role, Strokes, Theme, Words
from argmap.drawing.picture import Picture
from argmap.formats.xml_text import shown
from argmap.layout import Point
from argmap.shipped import font_file


def as_svg(picture: Picture, theme: Theme, *, title: str, scale: float = 1.0) -> bytes:
    """Return the picture as an SVG file; `scale` multiplies its size in px."""
    frame = picture.bounds
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{number(frame.width * scale)}" '
        f'height="{number(frame.height * scale)}" viewBox="{number(frame.x)} {number(frame.y)} {number(frame.width)} '
        f'{number(frame.height)}" font-family="{FAMILY}, Verdana, DejaVu Sans, sans-serif">\n'
        f"<title>{escaped(title)}</title>\n<style>{faces()}</style>\n"
    )
    canvas = Block(frame.x, frame.y, frame.width, frame.height, "canvas")
    ink = Themed(theme)
    body = [drawn(canvas, ink), *(group(item, ink) for item in picture.items)]
    return (head + "\n".join(body) + "\n</svg>\n").encode()


class Ink(Protocol):
    """How roles and lines are written: in the colours of a theme, or in names that a page gives colours to."""

    def colour(self, role: Role) -> str:
        """Return the colour of a role."""
        ...

    def line(self, shape: Block | Polygon | Curve | Strokes) -> str:
        """Return the attributes, each after a blank, that say how thick the line of a shape is."""
        ...


class Themed:
    """The colours and lines of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def colour(self, role: Role) -> str:
        """Return the theme's colour."""
        return self._theme[role]

    def line(self, shape: Block | Polygon | Curve | Strokes) -> str:
        """Return the thickness that the theme gives a shape."""
        return f' stroke-width="{number(self._theme.thickness(shape))}"'


@cache
def faces() -> str:
    """The map's font as style, carried along: another one would run out of the boxes."""
    faces = []
    for file, weight in ((font_file("Regular"), 400), (font_file("Bold"), 700)):
        data = b64encode(file.read_bytes()).decode()
        source = f"url(data:font/ttf;base64,{data})"
        faces.append(f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};src:{source}}}')
    return "".join(faces)


def group(item: Item, ink: Ink) -> str:
    """Return an item of a picture as an element that says which records it is about."""
    about = f' data-about="{escaped(" ".join(item.about))}"' if item.about else ""
    inner = "".join(drawn(each, ink) for each in item.primitives)
    return f'<g class="{item.kind}"{about}>{inner}</g>'


def drawn(primitive: Primitive, ink: Ink) -> str:
    """Return a primitive as an element."""
    match primitive:
        case Block():
            radius = f' rx="{number(primitive.radius)}"' if primitive.radius else ""
            place = f'x="{number(primitive.x)}" y="{number(primitive.y)}"'
            size = f'width="{number(primitive.width)}" height="{number(primitive.height)}"'
            return f"<rect {place} {size}{radius}{_paint(primitive, ink)}/>"
        case Polygon():
            points = " ".join(f"{number(x)},{number(y)}" for x, y in primitive.points)
            return f'<polygon points="{points}"{_paint(primitive, ink)}/>'
        case Curve():
            return f'<path d="{_curve(primitive.points)}" fill="none"{_stroke(primitive, ink)}/>'
        case Strokes():
            path = "".join(f"M{number(a)} {number(b)}L{number(c)} {number(d)}" for (a, b), (c, d) in primitive.segments)
            return f'<path d="{path}" fill="none"{_stroke(primitive, ink)}/>'
        case Words():
            weight = ' font-weight="700"' if primitive.bold else ""
            # Another font may stand in for ours: the room that the box gives is kept.
            kept = f' textLength="{number(primitive.width)}" lengthAdjust="spacingAndGlyphs"'
            room = kept if primitive.width > 0 else ""
            place = f'x="{number(primitive.x)}" y="{number(primitive.y)}" font-size="{number(primitive.size)}"'
            return f'<text {place} fill="{ink.colour(primitive.ink)}"{weight}{room}>{escaped(primitive.text)}</text>'
        case _:
            assert_never(primitive)


def _paint(shape: Block | Polygon, ink: Ink) -> str:
    fill = ink.colour(shape.fill) if shape.fill else "none"
    return f' fill="{fill}"{_stroke(shape, ink)}'


def _stroke(shape: Block | Polygon | Curve | Strokes, ink: Ink) -> str:
    if shape.line is None:
        return ""
    dashes = f' stroke-dasharray="{" ".join(number(each) for each in shape.dash)}"' if shape.dash else ""
    return f' stroke="{ink.colour(shape.line)}"{ink.line(shape)}{dashes}'


def _curve(points: tuple[Point, ...]) -> str:
    (x, y), rest = points[0], points[1:]
    return f"M{number(x)} {number(y)}" + "".join(_bend(rest[at : at + 3]) for at in range(0, len(rest), 3))


def _bend(three: tuple[Point, ...]) -> str:
    return "C" + " ".join(f"{number(x)} {number(y)}" for x, y in three)


def number(value: float) -> str:
    """Return a length as files write it."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def escaped(text: str) -> str:
    """Return a text as it stands in an element or in an attribute, never as markup."""
    return shown(text)
