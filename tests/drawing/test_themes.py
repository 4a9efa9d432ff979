"""Facts about colours: every role has one in all themes, and all that is written or drawn stands out."""

import re
from collections.abc import Iterator

import pytest
from notation import a_map

from argmap.analysis import what_if
from argmap.drawing import THEMES, Block, Curve, Item, Polygon, Primitive, Theme, Words, contrast
from argmap.drawing.legend import legend
from argmap.drawing.picture import Picture, compose
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)

#: A box of every look, a line and a brick of every reach.
EVERYTHING = """
    c1! <- e1; c1 <~ e1; c1 <- c2 & e1; c1 <= c3; c1 <- -c4; c3? ; c5 <- c6; c6 <- c5; -e2; c7 <- e2; -i9: c2 <- e1;
    o1: c5 x c1; o2: e1 x o1; o3: c2 x e1; -o4: c3 x i1
"""


def all_retracted(records: ArgumentMap) -> ArgumentMap:
    kinds = Claim | Evidence | Inference | Objection
    return what_if(records, [each.id for each in records.records() if isinstance(each, kinds)])


def pictures(sample: ArgumentMap) -> Iterator[Picture]:
    for records in (sample, a_map(EVERYTHING)):
        yield compose(records)
        yield compose(all_retracted(records))


def primitives(picture: Picture) -> Iterator[tuple[Item, Primitive]]:
    for item in (*picture.items, legend(0, 0)):
        for primitive in item.primitives:
            yield item, primitive


def roles(primitive: Primitive) -> set[str]:
    named = (getattr(primitive, field, None) for field in ("fill", "line", "ink"))
    return {role for role in named if role is not None}


@themes
def test_every_role_that_a_picture_uses_has_a_colour(theme: Theme, sample: ArgumentMap) -> None:
    used = {role for picture in pictures(sample) for _, primitive in primitives(picture) for role in roles(primitive)}
    assert len(used) > 15
    assert used <= set(theme.colours)


def test_the_themes_name_the_same_roles_in_plain_hex() -> None:
    for theme in THEMES.values():
        assert set(theme.colours) == set(THEMES["light"].colours)
        assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in theme.colours.values())


def test_contrast_runs_from_1_to_21_whichever_colour_comes_first() -> None:
    assert contrast("#000000", "#FFFFFF") == contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#8A0E20", "#8A0E20") == 1
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@themes
def test_words_stand_out_from_what_they_are_written_on(theme: Theme, sample: ArgumentMap) -> None:
    for picture in pictures(sample):
        for item, words in primitives(picture):
            if isinstance(words, Words):
                fill = "canvas" if words.ink.startswith("canvas.") else getattr(item.primitives[0], "fill", None)
                assert fill is not None
                assert contrast(theme[words.ink], theme[fill]) >= 4.5, (words.ink, fill)


@themes
def test_plain_and_quiet_ink_can_be_read_on_canvas_and_panel(theme: Theme) -> None:
    for ink in ("canvas.ink", "canvas.quiet"):
        for under in ("canvas", "panel", "panel.head"):
            assert contrast(theme[ink], theme[under]) >= 4.5, (ink, under)


@themes
def test_lines_and_outlines_stand_out_from_the_canvas(theme: Theme, sample: ArgumentMap) -> None:
    for picture in pictures(sample):
        for item, shape in primitives(picture):
            if item.kind == "halo" or not isinstance(shape, Block | Polygon | Curve) or shape.line is None:
                continue
            assert contrast(theme[shape.line], theme["canvas"]) >= 3, shape.line
