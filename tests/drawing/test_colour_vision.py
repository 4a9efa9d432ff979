"""Facts about colours for those who see them otherwise: the five kinds of line stay apart in every theme."""

from itertools import combinations

import pytest
from colour_vision import VISIONS, Vision, as_lab, ciede2000, difference

from argmap.drawing import CONTRAST, LIGHT, PROJECTOR, THEMES, Block, Curve, Strokes, Theme, contrast

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
LINES = ("main.line", "inference.line", "evidence.line", "assumption.line", "objection.line")


def test_ciede2000_agrees_with_the_pairs_published_with_it() -> None:
    published = (
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.4900, -0.0010), (50, -2.4900, 0.0011), 7.2195),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
    )
    for one, other, expected in published:
        assert ciede2000(one, other) == pytest.approx(expected, abs=0.0001)


def test_white_looks_white_to_everybody() -> None:
    for vision in VISIONS:
        assert as_lab("#FFFFFF", vision) == pytest.approx((100, 0, 0), abs=0.1)


def test_red_and_green_of_one_lightness_are_hard_to_tell_apart_without_the_cones_for_them() -> None:
    assert difference("#B05A50", "#6E7A3C") > 30
    assert difference("#B05A50", "#6E7A3C", "deutan") < 15


@themes
@pytest.mark.parametrize("vision", VISIONS)
def test_the_five_kinds_of_line_can_be_told_apart(theme: Theme, vision: Vision) -> None:
    apart = {pair: difference(theme[pair[0]], theme[pair[1]], vision) for pair in combinations(LINES, 2)}
    assert min(apart.values()) >= 10, min(apart, key=apart.__getitem__)


def test_high_contrast_keeps_what_it_promises() -> None:
    for role, colour in CONTRAST.colours.items():
        kind, _, part = role.partition(".")
        if part == "ink":
            assert contrast(colour, CONTRAST[f"{kind}.fill" if kind != "canvas" else "canvas"]) >= 7, role
        elif part == "line" and kind != "main":
            unders = [each for each in ("canvas", f"{kind}.fill") if each in CONTRAST.colours]
            assert all(contrast(colour, CONTRAST[under]) >= 4.5 for under in unders), role
    for role in ("canvas.ink", "canvas.quiet"):
        assert all(contrast(CONTRAST[role], CONTRAST[under]) >= 7 for under in ("canvas", "panel", "panel.head"))
    for role in ("accent", "selection", "panel.edge"):
        assert all(contrast(CONTRAST[role], CONTRAST[under]) >= 4.5 for under in ("canvas", "panel", "panel.head"))


def test_lines_stay_visible_on_a_projector_in_a_bright_room() -> None:
    def lit(colour: str) -> str:
        # A fifth of white is added by the light of the room, in linear light.
        return "#" + "".join(f"{_brighter(int(colour[at : at + 2], 16)):02X}" for at in (1, 3, 5))

    for role in LINES:
        assert contrast(lit(PROJECTOR[role]), lit(PROJECTOR["canvas"])) >= 3, role
    assert contrast(lit(LIGHT["assumption.line"]), lit(LIGHT["canvas"])) < 3


def _brighter(value: int) -> int:
    linear = ((value / 255 + 0.055) / 1.055) ** 2.4 if value > 10 else value / 255 / 12.92
    brighter = min(linear + 0.2, 1.2) / 1.2
    return round(255 * (1.055 * brighter ** (1 / 2.4) - 0.055 if brighter > 0.0031308 else 12.92 * brighter))


def test_a_projector_makes_lines_half_as_thick_again_but_no_hatching() -> None:
    line = Curve(((0, 0), (1, 1), (2, 2), (3, 3)), "inference.line", 2)
    outline = Block(0, 0, 10, 10, line="claim.line", thickness=2)
    one = Strokes((((0, 0), (9, 0)),), "ground.line", 3)
    hatching = Strokes((((0, 9), (9, 0)), ((3, 9), (9, 3))), "inference.line", 2)
    assert [PROJECTOR.thickness(each) for each in (line, outline, one, hatching)] == [3, 3, 4.5, 2]
    assert [LIGHT.thickness(each) for each in (line, outline, one, hatching)] == [2, 2, 3, 2]
