from checks import check_change
from notation import a_map

from argmap.editing.sourcing import name_source
from argmap.model import Source


def test_a_source_is_made_once_and_found_by_its_name() -> None:
    records = a_map("e1; e2")
    named = check_change(records, name_source(records, "e1", " The  Courier "))
    again = check_change(named, name_source(named, "e2", "The Courier"))
    assert [each.name for each in again.of_kind(Source)] == ["The Courier"]
    assert again["e1"].source == again["e2"].source


def test_no_name_takes_the_source_away() -> None:
    records = a_map("e1")
    named = check_change(records, name_source(records, "e1", "The Courier"))
    assert check_change(named, name_source(named, "e1", ""))["e1"].source is None
