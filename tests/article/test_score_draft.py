"""The maps that drafts are measured by hold together, and a draft that is such a map has all points."""

from pathlib import Path

import pytest

from argmap.article.proposal import Draft, ProposedRelation, ProposedStatement
from argmap.model import Claim, Evidence, Inference, Objection
from tests.tools.score_draft import read_gold, scores

FOLDER = Path(__file__).parents[1] / "corpus" / "drafts"
TEXTS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_draft_that_is_the_gold_is_all_right(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    gold = read_gold(path.with_suffix(".json"), b"", text)
    assert gold is not None
    records, spans = gold
    keys = list(spans)
    statements = tuple(
        ProposedStatement(
            spans[key][0],
            text[slice(*spans[key][0])],
            "evidence" if isinstance(records[key], Evidence) else "claim",
            "",
            (),
            main=isinstance(box := records[key], Claim) and box.main,
        )
        for key in keys
    )
    relations = [
        ProposedRelation(tuple(map(keys.index, step.premises)), keys.index(step.conclusion), "support", ())
        for step in records.of_kind(Inference)
    ]
    relations += [
        ProposedRelation(tuple(map(keys.index, each.premises)), keys.index(each.target), "attack", ())
        for each in records.of_kind(Objection)
    ]
    found = scores(Draft(statements, tuple(relations)), records, spans)
    assert [found.spans.f1, found.kinds.f1, found.relations.f1, found.through.f1] == [1, 1, 1, 1]
    assert found.attacks.right == found.attacks.wanted == found.attacks.found
    assert found.central
    assert (found.missed, found.wrong, found.other_kinds) == ((), (), ())
