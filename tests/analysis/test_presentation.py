"""The order in which an argument is shown."""

from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps
from notation import a_map

from argmap.analysis import Footings, main_conclusions, what_it_rests_on
from argmap.analysis.presentation import Slide, slides
from argmap.model import ArgumentMap, Inference, Objection, Placeable

modest = settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def shown(notation: str) -> list[tuple[str, ...]]:
    records = a_map(notation)
    return [slide.new for slide in slides(records, Footings(records))]


def of_each(records: ArgumentMap) -> dict[str, list[Slide]]:
    found: dict[str, list[Slide]] = {}
    for slide in slides(records, Footings(records)):
        found.setdefault(slide.conclusion, []).append(slide)
    return found


def test_a_conclusion_comes_alone_and_then_a_layer_at_a_time() -> None:
    layers = [("c1",), ("i1", "i2"), ("c2", "e1", "e2"), ("i3",), ("e3",)]
    assert shown("i1: c1! <- c2 & e1; i2: c1 <- e2; i3: c2 <- e3") == layers


def test_objections_follow_with_those_who_speak_and_what_they_rest_on() -> None:
    layers = [("c1",), ("i1",), ("e1",), ("o1", "c2"), ("i2",), ("e2",), ("o2", "c3")]
    assert shown("i1: c1! <- e1; o1: c2 x i1; i2: c2 <- e2; o2: c3 x o1") == layers


def test_an_objection_by_what_was_said_already_is_shown_and_can_be_answered() -> None:
    layers = [("c1",), ("i1",), ("c2", "c3"), ("o1",), ("o2", "c4")]
    assert shown("i1: c1! <- c2 & c3; o1: c2 x c3; o2: c4 x o1") == layers


def test_a_layer_of_many_boxes_comes_in_parts_by_what_they_belong_to() -> None:
    layers = [("c1",), ("i1", "i2"), ("c2", "c3", "c4"), ("c5", "c6", "c7")]
    assert shown("i1: c1! <- c2 & c3 & c4; i2: c1 <- c5 & c6 & c7") == layers


def test_a_circle_comes_to_an_end() -> None:
    assert shown("i1: c1! <- c2; i2: c2 <- c1") == [("c1",), ("i1",), ("c2",), ("i2",)]


def test_the_next_main_conclusion_begins_anew() -> None:
    assert shown("i1: c1! <- c2!") == [("c1",), ("i1",), ("c2",), ("c2",)]


def test_an_empty_map_has_no_slides() -> None:
    assert shown("") == []


@modest
@given(valid_maps())
def test_every_conclusion_shows_all_that_it_rests_on_once(records: ArgumentMap) -> None:
    found = of_each(records)
    assert list(found) == [claim.id for claim in main_conclusions(records, Footings(records))]
    for conclusion, layers in found.items():
        new = [key for slide in layers for key in slide.new]
        assert len(new) == len(set(new))
        assert set(new) == {key for key in what_it_rests_on(records, conclusion) if isinstance(records[key], Placeable)}
        assert [(slide.number, slide.of) for slide in layers] == [(at + 1, len(layers)) for at in range(len(layers))]


@modest
@given(valid_maps())
def test_a_premise_comes_no_earlier_than_a_step_that_uses_it_and_a_step_after_its_conclusion(
    records: ArgumentMap,
) -> None:
    for layers in of_each(records).values():
        at = {key: number for number, slide in enumerate(layers) for key in slide.new}
        for key, number in at.items():
            record = records[key]
            if isinstance(record, Inference):
                assert at[record.conclusion] < number
            elif isinstance(record, Objection):
                assert at[record.target] <= number
            elif number:
                users = [other for other in records.referrers(key) if other in at]
                ties = [other for other in users if isinstance(records[other], Inference | Objection)]
                assert any(at[other] <= number for other in ties if key in records[other].premises)  # type: ignore[union-attr]
