"""How wide words are, and where lines break: known from the font's own widths, so that no screen is needed."""

from collections.abc import Iterator
from functools import cache

from argmap.drawing.glyph_widths import BOLD, REGULAR

FAMILY = "Atkinson Hyperlegible"
#: Distance between baselines, and from a line's top to its baseline, in font sizes.
LINE, ASCENT = 1.3, 0.95
#: Width of a character that the font does not have; the system's font stands in, and it may be a wide one.
_UNKNOWN, _WIDE = 600, 1000


@cache
def _advances(bold: bool) -> dict[str, int]:  # noqa: FBT001
    table = BOLD if bold else REGULAR
    return {character: width for width, characters in table.items() for character in characters}


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of one line in px at a font size in px."""
    return sum(_units(text, bold=bold)) * size / 1000


def _units(text: str, *, bold: bool) -> Iterator[int]:
    """Yield the width of each character in thousandths of the font size."""
    known = _advances(bold).get
    for character in text:
        width = known(character)
        yield (_WIDE if ord(character) >= 0x1100 else _UNKNOWN) if width is None else width


def wrapped(text: str, size: float, room: float, *, bold: bool = False, most: int = 12) -> tuple[str, ...]:
    """Break words into lines no wider than `room` px, at most `most` of them, the last then ending in an ellipsis.

    >>> wrapped("A slow and muted response", 16, 100)
    ('A slow and', 'muted', 'response')
    """
    lines: list[str] = []
    line = ""
    for word in _pieces(text, size, room, bold=bold):
        longer = f"{line} {word}" if line else word
        if not line or width_of(longer, size, bold=bold) <= room:
            line = longer
        else:
            lines.append(line)
            line = word
            if len(lines) > most:
                break  # However long the text is, no more of it will be seen.
    lines.append(line)
    if len(lines) > most:
        lines = [*lines[: most - 1], shortened(f"{lines[most - 1]} {lines[most]}", size, room, bold=bold)]
    return tuple(lines)


def shortened(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """Return the text, cut so that it fits into `room` px with an ellipsis."""
    if width_of(text, size, bold=bold) <= room:
        return text
    cut = text
    while cut and width_of(cut + "…", size, bold=bold) > room:
        cut = cut[:-1]
    return cut.rstrip() + "…"


def _pieces(text: str, size: float, room: float, *, bold: bool) -> Iterator[str]:
    """Yield the words, those wider than the room in pieces that fit."""
    for word in text.split():
        start = taken = 0
        for at, width in enumerate(_units(word, bold=bold)):
            if at > start and (taken + width) * size / 1000 > room:
                yield word[start:at]
                start, taken = at, 0
            taken += width
        yield word[start:]
