"""Pages as HTML: one file that shows a map and says what each conclusion rests on, in any browser, without a network.

What a map says is never markup there: it stands in the picture as escaped text, and otherwise in JSON that the page's
script shows as text. The page's policy lets its own script and style run, which it knows by their hashes, and nothing
be fetched.
"""

import json
import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from string import Template
from typing import Any

from argmap import language
from argmap.analysis import Footings, Reach
from argmap.analysis.outline import reading_order
from argmap.analysis.wording import counted, title
from argmap.drawing import (
    CONTRAST,
    DARK,
    FAMILY,
    LIGHT,
    THEMES,
    Block,
    Curve,
    Polygon,
    Primitive,
    Role,
    Strokes,
    Theme,
    ThemeName,
)
from argmap.drawing.boxes import brick
from argmap.drawing.icons import icon
from argmap.drawing.legend import HEIGHT, entries
from argmap.drawing.picture import Picture
from argmap.formats.pages.page_data import page_data
from argmap.formats.pages.svg import drawn, escaped, faces, group, number
from argmap.language import later, tr
from argmap.layout import Rect
from argmap.model import ArgumentMap
from argmap.shipped import shipped

_SCRIPTS = ("view.js", "panel.js", "reader.js")
_LOOKS = ("main", "claim", "assumption", "evidence", "inference", "objection")
#: The room of a sign before a line: px, as in the window.
_SIGN = (32, 22)
_THEMES: dict[ThemeName, str] = {
    "light": later("Light"),
    "dark": later("Dark"),
    "contrast": later("High contrast"),
    "projector": later("Projector"),
}


def as_page(
    records: ArgumentMap,
    picture: Picture,
    *,
    theme: ThemeName | None = None,
    legend: bool = True,
    footings: Footings | None = None,
) -> bytes:
    """Return a page that shows a picture of a map and tells of the boxes in it.

    It opens in the colours of `theme`; without one, in those that the reader's device asks for, and in light ones on
    paper. `footings` are those of the map, if they are known.
    """
    footings = footings or Footings(records)
    ink = _Named()
    svg = _svg(picture, ink, reading_order(records), title(records))
    signs = _signs(ink)
    key = "".join(_legend(ink)) if legend else ""
    # Last, for by now it is known which lines there are.
    style = _guarded("".join((faces(), _colours(), ink.style(), _text("page.css"))))
    script = _guarded("\n".join(('"use strict";', *map(_text, _SCRIPTS))))
    words = {name: escaped(text) for name, text in _labels().items()}
    page = Template(_text("page.html")).substitute(
        words,
        language=escaped(language.code()),
        theme=f' data-theme="{theme}"' if theme else "",
        wide=' class="wide"' if picture.bounds.width > 1.25 * picture.bounds.height else "",
        title=escaped(title(records)),
        counts=escaped(" · ".join(each.replace(" ", "\u00a0") for each in counted(records))),
        themes="".join(_options(theme)),
        policy=_policy(style, script),
        icon=_data_address("image/svg+xml", shipped("argmap.svg").read_bytes()),
        style=style,
        script=script,
        svg=svg,
        signs=signs,
        legend=key,
        data=as_script_data(page_data(records, footings, picture.boxes.keys())),
    )
    return page.encode()


def as_script_data(value: Any) -> str:
    r"""Return JSON in which nothing can end the script element that it stands in, nor begin a comment.

    >>> as_script_data("</script>")
    '"\\u003c/script\\u003e"'
    """
    found = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", found)


class _Named:
    """Colours by the names that the page's style gives them, and lines by how thick they are in a plain theme."""

    def __init__(self) -> None:
        self._lines: dict[float, str] = {}

    def colour(self, role: Role) -> str:
        """Return a colour that follows the theme."""
        return f"var({_variable(role)})"

    def line(self, shape: Block | Polygon | Curve | Strokes) -> str:
        """Return how thick a line is: a hatching keeps its own, else the theme makes it heavier."""
        if LIGHT.thickness(shape) != _HEAVY.thickness(shape):
            name = self._lines.setdefault(shape.thickness, f"w{len(self._lines)}")
            return f' class="{name}"'
        return f' stroke-width="{number(shape.thickness)}"'

    def style(self) -> str:
        """Return the rules for the lines that were asked for."""
        rules = (
            f".{name}{{stroke-width:calc({number(thickness)}px*var(--weight))}}"
            for thickness, name in self._lines.items()
        )
        return "".join(rules)


#: A theme that differs from the plain one in nothing but how heavy it makes lines.
_HEAVY = Theme("light", {}, weight=2.0)


def _svg(picture: Picture, ink: _Named, order: Sequence[str], name: str) -> str:
    """The picture, boxes last and in reading order: that is the order in which the Tab key goes through them."""
    frame = picture.bounds
    rank = {key: at for at, key in enumerate(order)}
    boxes = sorted((item for item in picture.items if item.kind == "box"), key=lambda item: rank[item.about[0]])
    items = [*(item for item in picture.items if item.kind != "box"), *boxes]
    view = " ".join(number(each) for each in (frame.x, frame.y, frame.width, frame.height))
    body = "\n".join(group(item, ink) for item in items)
    return f'<svg id="picture" role="img" aria-label="{escaped(name)}" viewBox="{view}">\n{body}\n</svg>'


def _signs(ink: _Named) -> str:
    """The signs before lines, to be used by name: bricks, and icons of kinds."""
    width, height = _SIGN
    found: dict[str, list[Primitive]] = {}
    for reach in Reach:
        found[reach.value] = brick(Rect(1, 5, width - 2, 12), reach)
    for look in _LOOKS:
        found[look] = icon(look, 9, 4, "objection.line" if look == "objection" else "canvas.ink")
    symbols = (
        f'<symbol id="sign-{name}" viewBox="0 0 {width} {height}">{_drawn(primitives, ink)}</symbol>'
        for name, primitives in found.items()
    )
    return "".join(symbols)


def _legend(ink: _Named) -> Iterator[str]:
    for entry in entries():
        size = f'width="{number(entry.width)}" height="{number(HEIGHT)}"'
        yield f'<li><svg {size} aria-hidden="true">{_drawn(entry.sign, ink)}</svg>{escaped(entry.text)}</li>'


def _drawn(primitives: Sequence[Primitive], ink: _Named) -> str:
    return "".join(drawn(each, ink) for each in primitives)


def _colours() -> str:
    """The rules for colours: what the device asks for, until the reader or the page's maker chose others."""
    chosen = (f":root[data-theme={name}]{{{_variables(theme)}}}" for name, theme in THEMES.items())
    rules = (
        f":root{{{_variables(LIGHT)}}}",
        f"@media(prefers-color-scheme:dark){{:root:not([data-theme]){{{_variables(DARK)}}}}}",
        f"@media(prefers-contrast:more){{:root:not([data-theme]){{{_variables(CONTRAST)}}}}}",
        *chosen,
        f"@media print{{:root:root{{{_variables(LIGHT)}}}}}",
        f':root{{--family:"{FAMILY}"}}',
    )
    return "".join(rules)


def _variables(theme: Theme) -> str:
    scheme = "dark" if theme in (DARK, CONTRAST) else "light"
    colours = "".join(f"{_variable(role)}:{colour};" for role, colour in theme.colours.items())
    return f"{colours}--weight:{number(theme.weight)};color-scheme:{scheme}"


def _variable(role: Role) -> str:
    return f"--{role.replace('.', '-')}"


def _options(chosen: ThemeName | None) -> Iterator[str]:
    named: list[tuple[str, str]] = [
        ("", tr("Automatic")),
        *((name, tr(text)) for name, text in _THEMES.items()),
    ]
    for name, text in named:
        mark = " selected" if name == (chosen or "") else ""
        yield f'<option value="{name}"{mark}>{escaped(text)}</option>'


def _labels() -> dict[str, str]:
    """Return the page's words that stand in it before its script runs."""
    return {
        "map": tr("Map"),
        "find": tr("Find in the map"),
        "colours": tr("Colours"),
        "zoom_in": tr("Larger"),
        "zoom_out": tr("Smaller"),
        "fit": tr("Show the whole map"),
        "legend_name": tr("Legend"),
        "rests": tr("What it rests on"),
        "outline": tr("Outline"),
        "skip": tr("To what it rests on"),
        "scriptless": tr(
            "Scripts are switched off in this browser: it shows the map, but not what a conclusion rests on."
        ),
    }


def _policy(style: str, script: str) -> str:
    kinds = (f"style-src {_hash(style)}", f"script-src {_hash(script)}", "font-src data:", "img-src data:")
    return "; ".join(("default-src 'none'", *kinds, "base-uri 'none'", "form-action 'none'"))


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _guarded(text: str) -> str:
    """Return a script or style of ours as it is; none may hold what would end its element."""
    assert "</" not in text
    assert "<!--" not in text
    return text


def _data_address(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{b64encode(data).decode()}"


def _text(name: str) -> str:
    return shipped("page", name).read_text(encoding="utf-8")
