"""What holds of every search and every filter, whatever the map and however it is edited."""

from hypothesis import given
from hypothesis import strategies as st
from strategies import edits, valid_maps

from argmap.analysis.search import Concordance, search
from argmap.model import ArgmapError

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
