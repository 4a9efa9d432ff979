"""Trees of short argumentative texts, and how they are scored."""

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.gold_trees import read_arggraph
from tools.structure_scores import PUBLISHED, macro_f1, opposed, structure_scores

from argmap.article.structure import Structure, arborescence, structure
from argmap.formats import FileFormatError

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [above / "shared" / "corpora" / "microtexts" for above in (ROOT.parent, ROOT.parent.parent)]

GRAPH = b"""<?xml version='1.0' encoding='UTF-8'?>
<arggraph id="toy">
  <edu id="e1"><![CDATA[Lifts are needed]]></edu>
  <edu id="e2"><![CDATA[for some  cannot climb]]></edu>
  <edu id="e3"><![CDATA[and some must not.]]></edu>
  <edu id="e4"><![CDATA[They cost money,]]></edu>
  <edu id="e5"><![CDATA[but not much.]]></edu>
  <edu id="e6"><![CDATA[Unsaid]]></edu>
  <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="pro"/>
  <adu id="a4" type="opp"/><adu id="a5" type="pro"/>
  <edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="a2" type="seg"/>
  <edge id="s3" src="e3" trg="a3" type="seg"/><edge id="s4" src="e4" trg="a4" type="seg"/>
  <edge id="s5" src="e5" trg="a5" type="seg"/>
  <edge id="c1" src="a2" trg="a1" type="sup"/>
  <edge id="c2" src="a3" trg="c1" type="add"/>
  <edge id="c3" src="a4" trg="a1" type="reb"/>
  <edge id="c4" src="a5" trg="c3" type="und"/>
</arggraph>""".replace(
    b'  <edu id="e6"><![CDATA[Unsaid]]></edu>\n', b'  <edu id="e6" implicit="true"><![CDATA[Unsaid]]></edu>\n'
)

GOLD = Structure(0, (None, 0, 0, 0, 3), (None, "support", "support", "attack", "attack"), (1.0,) * 5)

words = st.sampled_from(
    [
        "but",
        "because",
        "should",
        "the",
        "lake",
        "of",
        "course",
        "therefore",
        "not",
        "some",
        "say,",
        "and",
        "rain",
        "Trees",
        "may",
        "cost",
    ]
)
texts = st.lists(st.lists(words, min_size=1, max_size=6).map(" ".join) | st.text(max_size=20), min_size=1, max_size=10)


@given(texts)
def test_what_is_found_is_a_tree(segments: list[str]) -> None:
    found = structure(segments, "en")
    assert len(found.targets) == len(found.functions) == len(found.scores) == len(segments)
    assert found.targets[found.central] is None
    assert found.functions[found.central] is None
    assert found.targets.count(None) == 1
    assert all(0 <= score <= 1 for score in found.scores)
    for start in range(len(segments)):
        at, steps = start, 0
        while (target := found.targets[at]) is not None:
            assert found.functions[at] in {"support", "attack"}
            at, steps = target, steps + 1
            assert steps < len(segments)
        assert at == found.central


@given(texts)
def test_the_same_text_has_the_same_tree(segments: list[str]) -> None:
    assert structure(segments, "en") == structure(segments, "en")


def test_a_text_without_segments_has_no_tree() -> None:
    with pytest.raises(ValueError, match="at least one"):
        structure([], "en")


def test_a_clause_with_because_supports_what_it_follows() -> None:
    found = structure(["The path along the canal should be lit at night,", "because people feel unsafe there."], "en")
    assert found.central == 0
    assert found.targets == (None, 0)
    assert found.functions == (None, "support")


def test_german_is_understood_by_its_own_words() -> None:
    found = structure(["Der Weg am Kanal sollte nachts beleuchtet sein,", "denn viele fürchten sich dort."], "de")
    assert found.functions == (None, "support")


def test_an_objection_attacks_the_claim_and_a_but_attacks_the_objection() -> None:
    found = structure(
        [
            "The path along the canal should be lit at night,",
            "because people feel unsafe there.",
            "Of course the lamps will cost money,",
            "but they need very little power.",
        ],
        "en",
    )
    assert found.targets == (None, 0, 0, 2)
    assert found.functions == (None, "support", "attack", "attack")
    assert opposed(found) == (False, False, True, False)


def test_a_long_text_is_understood_quickly() -> None:
    segments = [f"Number {at} should be kept, {'but' if at % 3 else 'because'} it is old." for at in range(40)]
    structure(segments, "en")
    start = perf_counter()
    found = structure(segments, "en")
    assert perf_counter() - start < 1.0
    assert found.targets.count(None) == 1


def test_the_heaviest_tree_resolves_a_circle_where_that_costs_least() -> None:
    edges = {1: {0: 1.0, 2: 9.0, 3: 0.0}, 2: {0: 2.0, 1: 9.0, 3: 8.0}, 3: {0: 4.0, 1: 0.0, 2: 0.0}}
    assert arborescence(edges, 0) == {1: 2, 2: 3, 3: 0}


def test_an_arggraph_becomes_a_tree_over_its_segments() -> None:
    segments, tree = read_arggraph(GRAPH)
    assert segments[1] == "for some cannot climb"
    assert tree == GOLD


def test_a_linked_premise_can_go_to_the_premise_that_it_joins() -> None:
    _, tree = read_arggraph(GRAPH, linked="premise")
    assert tree.targets == (None, 0, 1, 0, 3)


def test_pieces_that_are_one_unit_have_the_first_as_their_head() -> None:
    joined = GRAPH.replace(b'src="e3" trg="a3"', b'src="e3" trg="a2"').replace(
        b'  <edge id="c2" src="a3" trg="c1" type="add"/>\n', b""
    )
    _, tree = read_arggraph(joined)
    assert tree.targets == (None, 0, 1, 0, 3)


@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><arggraph/>",
        b"<arggraph>",
        b"<arggraph/>",
        GRAPH.replace(b'trg="c3"', b'trg="c9"'),
        GRAPH.replace(b'trg="a1" type="seg"', b'trg="a7" type="seg"'),
        GRAPH.replace(b'trg="c3" type="und"', b'trg="a5" type="und"'),
        GRAPH.replace(b'trg="c1" type="add"', b'trg="c2" type="add"'),
    ],
)
def test_a_graph_that_is_no_tree_is_refused(content: bytes) -> None:
    with pytest.raises(FileFormatError):
        read_arggraph(content)


def test_who_speaks_follows_the_attacks_to_the_claim() -> None:
    assert opposed(GOLD) == (False, False, False, True, False)


def test_a_perfect_tree_scores_one() -> None:
    scores = structure_scores([(GOLD, GOLD)])
    assert (scores.central, scores.role, scores.function, scores.attachment, scores.labelled) == (1, 1, 1, 1, 1)


def test_scores_are_what_one_computes_by_hand() -> None:
    gold = Structure(0, (None, 0, 0), (None, "support", "attack"), (1.0,) * 3)
    found = Structure(0, (None, 0, 1), (None, "support", "support"), (1.0,) * 3)
    scores = structure_scores([(gold, found)])
    assert scores.central == 1
    # pro: 2 hits of 2 and 3; opp: none
    assert scores.role == pytest.approx((4 / 5 + 0) / 2)
    # claim: right; support: 1 hit of 1 and 2; attack: none
    assert scores.function == pytest.approx((1 + 2 / 3 + 0) / 3)
    # of six pairs: attached 1 hit of 2 and 2, not attached 3 hits of 4 and 4
    assert scores.attachment == pytest.approx((1 / 2 + 3 / 4) / 2)
    assert scores.labelled == pytest.approx(2 / 3)


def test_a_class_that_is_never_found_scores_nothing() -> None:
    assert macro_f1([("a", "a"), ("b", "a")]) == pytest.approx(1 / 3)


def test_the_microtexts_are_understood_as_well_as_ever() -> None:
    folder = next((folder for folder in FOLDERS if folder.is_dir()), None)
    if folder is None:
        pytest.skip("the corpus is not here")
    pairs = []
    for file in sorted(folder.glob("*.xml")):
        segments, gold = read_arggraph(file.read_bytes())
        pairs.append((gold, structure(segments, "en")))
    scores = structure_scores(pairs)
    for level, published in PUBLISHED.items():
        assert getattr(scores, level) > published, level
