"""Write argmap/drawing/glyph_widths.py from the font that argmap draws with. Needs fontTools (the `test` extra)."""

from pathlib import Path

from fontTools.ttLib import TTFont

from argmap.shipped import font_file

OUT = Path(__file__).resolve().parents[2] / "argmap" / "drawing" / "glyph_widths.py"
FACES = {"REGULAR": font_file("Regular"), "BOLD": font_file("Bold")}


def widths(face: Path) -> dict[str, int]:
    """Return advance widths in thousandths of an em, by character."""
    font = TTFont(face)
    scale = 1000 / font["head"].unitsPerEm
    advances = font["hmtx"]
    return {chr(code): round(advances[name][0] * scale) for code, name in sorted(font.getBestCmap().items())}


def module() -> str:
    """Return the module's text: characters of one width together."""
    maker = Path(__file__).name
    lines = [f'"""Advance widths of Atkinson Hyperlegible in thousandths of an em; made by tests/tools/{maker}."""']
    for name, face in FACES.items():
        by_width: dict[int, str] = {}
        for character, width in widths(face).items():
            if character.isprintable():
                by_width[width] = by_width.get(width, "") + character
        lines += ["", f"{name} = {{"]
        lines += [f"    {width}: {characters!a}," for width, characters in sorted(by_width.items())]
        lines += ["}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    OUT.write_text(module(), encoding="utf-8")
    print(OUT)
