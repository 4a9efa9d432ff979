"""What stands around a map in a picture."""

import pytest
from notation import a_map

from argmap.drawing.framing import with_margin, with_title
from argmap.drawing.picture import compose
from argmap.drawing.primitives import Words

PICTURE = compose(a_map("c1! <- e1 & c2"))


@pytest.mark.parametrize("margin", [0.0, 30.0, 60.0, 200.0])
def test_a_margin_leaves_so_much_space_and_hides_no_box(margin: float) -> None:
    bounds = with_margin(PICTURE, margin).bounds
    boxes = PICTURE.boxes.values()
    assert min(box.y for box in boxes) - bounds.y == pytest.approx(margin)
    assert all(bounds.x <= box.x and box.right <= bounds.right and box.bottom <= bounds.bottom for box in boxes)


def test_a_title_stands_above_the_map_in_as_many_lines_as_it_needs() -> None:
    short, long = with_title(PICTURE, "Schools"), with_title(PICTURE, "Schools and telephones " * 6)
    assert short.bounds.bottom == pytest.approx(PICTURE.bounds.bottom)
    assert long.bounds.bottom == pytest.approx(PICTURE.bounds.bottom)
    assert long.bounds.y < short.bounds.y < PICTURE.bounds.y
    words = [each for each in long.items[-1].primitives if isinstance(each, Words)]
    assert len(words) > 1
    assert all(long.bounds.x < each.x and each.x + each.width <= long.bounds.right for each in words)
    assert all(each.y < PICTURE.bounds.y for each in words)
