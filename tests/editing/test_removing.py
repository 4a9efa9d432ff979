from checks import check_change
from hypothesis import given
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map

from argmap.editing.removing import remove_with_support
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection


def left(notation: str, *keys: str) -> set[str]:
    records = a_map(notation)
    return set(check_change(records, remove_with_support(records, *keys)))


def test_what_hangs_on_a_claim_goes_with_it() -> None:
    assert left("i1: c1 <- c2; i2: c2 <- e1 & c3; o1: c4 x i2", "c2") == {"c1"}


def test_what_something_else_needs_stays() -> None:
    assert left("i1: c1 <- c2; i2: c2 <- e1; i3: c3 <- e1", "c2") == {"c1", "c3", "i3", "e1"}


def test_a_main_conclusion_stays() -> None:
    assert left("i1: c1 <- c2; c2!", "c1") == {"c2"}


def test_a_step_goes_with_the_premises_that_were_there_for_it() -> None:
    assert left("i1: c1 <- e1 & c2; i2: c3 <- c2", "i1") == {"c1", "c3", "c2", "i2"}


def test_two_that_need_the_same_take_it_with_them_together() -> None:
    assert left("i1: c1 <- e1; i2: c2 <- e1", "c1", "c2") == set()


def test_a_circle_goes_as_a_whole() -> None:
    assert left("i1: c1 <- c2; i2: c2 <- c3; i3: c3 <- c2", "c1") == {"c2", "c3", "i2", "i3"}


def uses(records: ArgumentMap, key: str) -> list[str]:
    return [each for each in records.referrers(key) if key in getattr(records[each], "premises", ())]


@given(valid_maps(), st.data())
def test_nothing_that_is_left_was_used_by_what_is_gone_alone(records: ArgumentMap, data: st.DataObject) -> None:
    boxes = [key for key, each in records.items() if isinstance(each, Claim | Evidence | Inference | Objection)]
    if not boxes:
        return
    key = data.draw(st.sampled_from(boxes))
    after = check_change(records, remove_with_support(records, key))
    for other in boxes:
        if isinstance(after.get(other), Evidence):
            assert uses(after, other) or not uses(records, other)
