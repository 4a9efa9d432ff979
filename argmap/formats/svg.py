"""Pictures as SVG: the display list in XML, text as text, nothing fetched from elsewhere."""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import assert_never

from argmap.drawing import FAMILY, Block, Curve, Item, Polygon, Primitive, Strokes, Theme, Words
from argmap.drawing.picture import Picture
from argmap.layout import Point
from argmap.shipped import font_file


def as_svg(picture: Picture, theme: Theme, *, title: str, scale: float = 1.0) -> bytes:
    """Return the picture as an SVG file; `scale` multiplies its size in px."""
    frame = picture.bounds
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{_n(frame.width * scale)}" '
        f'height="{_n(frame.height * scale)}" viewBox="{_n(frame.x)} {_n(frame.y)} {_n(frame.width)} '
        f'{_n(frame.height)}" font-family="{FAMILY}, Verdana, DejaVu Sans, sans-serif">\n'
        f"<title>{_text(title)}</title>\n<style>{_faces()}</style>\n"
    )
    canvas = Block(frame.x, frame.y, frame.width, frame.height, "canvas")
    body = [_primitive(canvas, theme), *(_item(item, theme) for item in picture.items)]
    return (head + "\n".join(body) + "\n</svg>\n").encode()


@cache
def _faces() -> str:
    """The map's font, carried along: another one would run out of the boxes."""
    faces = []
    for file, weight in ((font_file("Regular"), 400), (font_file("Bold"), 700)):
        data = b64encode(file.read_bytes()).decode()
        source = f"url(data:font/ttf;base64,{data})"
        faces.append(f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};src:{source}}}')
    return "".join(faces)


def _item(item: Item, theme: Theme) -> str:
    about = f' data-about="{_text(" ".join(item.about))}"' if item.about else ""
    inner = "".join(_primitive(each, theme) for each in item.primitives)
    return f'<g class="{item.kind}"{about}>{inner}</g>'


def _primitive(primitive: Primitive, theme: Theme) -> str:
    match primitive:
        case Block():
            radius = f' rx="{_n(primitive.radius)}"' if primitive.radius else ""
            place = f'x="{_n(primitive.x)}" y="{_n(primitive.y)}"'
            size = f'width="{_n(primitive.width)}" height="{_n(primitive.height)}"'
            return f"<rect {place} {size}{radius}{_paint(theme, primitive)}/>"
        case Polygon():
            points = " ".join(f"{_n(x)},{_n(y)}" for x, y in primitive.points)
            return f'<polygon points="{points}"{_paint(theme, primitive)}/>'
        case Curve():
            return f'<path d="{_curve(primitive.points)}" fill="none"{_stroke(theme, primitive)}/>'
        case Strokes():
            path = "".join(f"M{_n(a)} {_n(b)}L{_n(c)} {_n(d)}" for (a, b), (c, d) in primitive.segments)
            return f'<path d="{path}" fill="none"{_stroke(theme, primitive)}/>'
        case Words():
            weight = ' font-weight="700"' if primitive.bold else ""
            # Another font may stand in for ours: the room that the box gives is kept.
            room = f' textLength="{_n(primitive.width)}" lengthAdjust="spacingAndGlyphs"' if primitive.width > 0 else ""
            place = f'x="{_n(primitive.x)}" y="{_n(primitive.y)}" font-size="{_n(primitive.size)}"'
            return f'<text {place} fill="{theme[primitive.ink]}"{weight}{room}>{_text(primitive.text)}</text>'
        case _:
            assert_never(primitive)


def _paint(theme: Theme, shape: Block | Polygon) -> str:
    fill = theme[shape.fill] if shape.fill else "none"
    return f' fill="{fill}"{_stroke(theme, shape)}'


def _stroke(theme: Theme, shape: Block | Polygon | Curve | Strokes) -> str:
    if shape.line is None:
        return ""
    dashes = f' stroke-dasharray="{" ".join(_n(each) for each in shape.dash)}"' if shape.dash else ""
    return f' stroke="{theme[shape.line]}" stroke-width="{_n(theme.thickness(shape))}"{dashes}'


def _curve(points: tuple[Point, ...]) -> str:
    (x, y), rest = points[0], points[1:]
    return f"M{_n(x)} {_n(y)}" + "".join(_bend(rest[at : at + 3]) for at in range(0, len(rest), 3))


def _bend(three: tuple[Point, ...]) -> str:
    return "C" + " ".join(f"{_n(x)} {_n(y)}" for x, y in three)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    return escape("".join(_allowed(text)))


def _allowed(text: str) -> Iterator[str]:
    """Leave out what XML 1.0 forbids even as an entity."""
    for character in text:
        code = ord(character)
        if character in "\t\n\r" or (code >= 0x20 and not 0xD800 <= code <= 0xDFFF and code not in (0xFFFE, 0xFFFF)):
            yield character
