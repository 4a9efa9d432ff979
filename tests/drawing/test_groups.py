"""Facts about groups: a region behind their boxes, a title clear of boxes, and colours that can be told apart."""

import pytest
from notation import a_map

from argmap.drawing import THEMES, Block, Curve, Item, Theme, Words, contrast
from argmap.drawing.picture import Picture, compose
from argmap.layout import Rect
from argmap.model import Group

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
GROUP = Group(id="g1", title="The first part", members=("c1", "i1", "e1", "c2"))
MAP = "i1: c1! <- e1 & c2; i2: c1 <- c3; c3 <- e2; o1: c4 x i1"


@pytest.fixture
def picture() -> Picture:
    return compose(a_map(MAP, GROUP))


def groups(picture: Picture) -> list[Item]:
    return [item for item in picture.items if item.kind == "group"]


def holds(area: Rect, frame: Rect) -> bool:
    return area.x <= frame.x and area.y <= frame.y and frame.right <= area.right and frame.bottom <= area.bottom


def test_a_group_is_one_region_around_each_of_its_boxes(picture: Picture) -> None:
    (item,) = groups(picture)
    assert (item.about, item.title) == (("g1",), "The first part")
    fills = [each for each in item.primitives if isinstance(each, Block) and each.fill == "group.fill"]
    for key in GROUP.members:
        assert any(holds(Rect(fill.x, fill.y, fill.width, fill.height), picture.boxes[key].grown(15)) for fill in fills)
    assert not any(holds(Rect(each.x, each.y, each.width, each.height), picture.boxes["c3"]) for each in fills)


def test_a_group_is_painted_along_the_lines_between_its_boxes_and_no_others(picture: Picture) -> None:
    (item,) = groups(picture)
    bands = {each.points for each in item.primitives if isinstance(each, Curve) and each.line == "group.fill"}
    halos = {item.about: item.primitives[0] for item in picture.items if item.kind == "halo"}
    inside = [("e1", "i1"), ("c2", "i1"), ("i1", "c1")]
    assert bands == {getattr(halos[line], "points", ()) for line in inside}
    assert {line for line, halo in halos.items() if getattr(halo, "line", "") == "group.fill"} == set(inside)


def test_all_outlines_come_before_all_fills_so_that_the_parts_become_one(picture: Picture) -> None:
    (item,) = groups(picture)
    roles = [each.fill or "" if isinstance(each, Block) else getattr(each, "line", "") for each in item.primitives]
    assert [role for role in roles if role == "group.line"] == roles[: roles.count("group.line")]
    assert roles.count("group.fill") == roles.count("group.line")


def test_a_group_lies_behind_lines_and_boxes(picture: Picture) -> None:
    kinds = [item.kind for item in picture.items]
    assert kinds.index("group") < min(kinds.index("halo"), kinds.index("box"))


def test_the_title_of_a_group_is_clear_of_boxes(picture: Picture) -> None:
    (item,) = groups(picture)
    (words,) = [each for each in item.primitives if isinstance(each, Words)]
    area = Rect(words.x, words.y - words.size, words.width, words.size * 1.3)
    assert not any(area.overlaps(frame) for frame in picture.boxes.values())
    assert holds(item.frame, area)


@pytest.mark.parametrize("title", ["", "   ", "A title " * 40, "<b>x</b> & y"])
def test_any_title_can_be_drawn(title: str) -> None:
    (item,) = groups(compose(a_map("c1 <- e1", Group(id="g1", title=title, members=("c1",)))))
    words = [each for each in item.primitives if isinstance(each, Words)]
    assert len(words) == bool(title.strip())
    assert all(each.width <= 280 for each in words)


def test_members_that_are_not_shown_are_left_out() -> None:
    records = a_map(MAP, GROUP)
    (item,) = groups(compose(records, {"c1", "c3"}))
    assert sum(isinstance(each, Block) and each.fill == "group.fill" for each in item.primitives) == 2
    assert groups(compose(records, {"c3"})) == []


@themes
def test_the_colours_of_groups_can_be_told_from_what_is_on_and_around_them(theme: Theme) -> None:
    assert contrast(theme["group.ink"], theme["group.fill"]) >= 4.5
    assert contrast(theme["group.line"], theme["canvas"]) >= 3
    assert contrast(theme["group.fill"], theme["canvas"]) >= 1.05
    lines = [colour for role, colour in theme.colours.items() if role.endswith(".line") and role != "panel.line"]
    assert all(contrast(colour, theme["group.fill"]) >= 2.8 for colour in lines)
