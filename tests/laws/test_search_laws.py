"""What holds of every search and every filter, whatever the map and however it is edited."""

from collections.abc import Hashable
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st
from strategies import edits, valid_maps

from argmap.analysis import Footing, Footings
from argmap.analysis.filters import Facet, Filter, Hedging, Kind, Unnamed, passing, with_what_ties_them
from argmap.analysis.search import Concordance, search
from argmap.model import ArgmapError, ArgumentMap, Inference, Objection, Placeable

queries = st.sampled_from(["the", "slow", "a", "line", "x y", "answer slow", "موافقة", "anwser", "seen", "sign"])


@given(st.data(), queries)
def test_a_concordance_that_follows_changes_finds_what_a_new_one_finds(data: st.DataObject, query: str) -> None:
    records = data.draw(valid_maps())
    concordance = Concordance(records)
    for _ in range(3):
        try:
            change = data.draw(edits(records)).of(records)
        except ArgmapError:
            continue
        records.apply(change)
        concordance.update(change)
    assert concordance.search(query) == search(records, query)


FACETS: dict[Facet, list[Hashable]] = {
    "footings": list(Footing),
    "kinds": list(Kind),
    "sources": [Unnamed.SOURCE, "s1", "a1"],
    "hedges": [*Hedging, "", "the answer was slow."],
    "contested": [True, False],
}
CRITERIA = [(facet, criterion) for facet, criteria in FACETS.items() for criterion in criteria]


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    chosen = draw(st.lists(st.sampled_from(CRITERIA), unique=True, max_size=6))
    return reduce(lambda made, each: made.toggled(*each), chosen, Filter())


@given(valid_maps(), filters(), st.sampled_from(CRITERIA))
def test_another_criterion_of_a_facet_only_adds_and_another_facet_only_removes(
    records: ArgumentMap, wanted: Filter, added: tuple[Facet, Hashable]
) -> None:
    facet, criterion = added
    if criterion in getattr(wanted, facet):
        return
    footings = Footings(records)
    before, after = passing(records, footings, wanted), passing(records, footings, wanted.toggled(facet, criterion))
    assert before <= after if getattr(wanted, facet) else after <= before


@given(valid_maps())
def test_an_empty_filter_lets_everything_pass(records: ArgumentMap) -> None:
    assert passing(records, Footings(records), Filter()) == {
        key for key, each in records.items() if isinstance(each, Placeable)
    }


@given(valid_maps(), filters())
def test_what_ties_boxes_together_has_all_its_ends(records: ArgumentMap, wanted: Filter) -> None:
    passed = passing(records, Footings(records), wanted)
    shown = with_what_ties_them(records, passed)
    assert passed <= shown
    for key in shown:
        record = records[key]
        if isinstance(record, Inference | Objection):
            aim = record.conclusion if isinstance(record, Inference) else record.target
            assert {*record.premises, aim} <= shown
