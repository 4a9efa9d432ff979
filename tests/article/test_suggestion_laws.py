"""Laws of suggestions, for any draft: what is accepted is there, the way back leads back, and the order is all one."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.article.proposal import Draft, ProposedRelation, ProposedStatement
from argmap.article.suggestions import accepted, decline, suggestions
from argmap.model import ArgumentMap, Article, Claim, Evidence, Inference, Objection, check

#: Words that stand twice and more, so that keys have to be told apart.
WORDS = ("It rained.", "They say so.", "The harbour closed.")


def mapped(draft: Draft) -> tuple[ArgumentMap, Article]:
    ends = max((each.span[1] for each in draft.statements), default=0)
    text = " ".join(WORDS[at % 3].ljust(19) for at in range(ends // 20 + 1))
    article = Article(id="a1", title="On rain", text=text)
    return ArgumentMap([article]), article


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Statements with spans of their own; steps lead to claims only, and no two ends are joined twice."""
    kinds = draw(st.lists(st.sampled_from(("claim", "evidence")), min_size=1, max_size=6))
    statements = tuple(
        ProposedStatement(
            (20 * at, 20 * at + len(WORDS[at % 3])),
            WORDS[at % 3],
            "claim" if kind == "claim" else "evidence",
            f"Part {at // 2}",
            ("It is said.",),
            source=draw(st.sampled_from((None, "Ann"))) if kind == "evidence" else None,
        )
        for at, kind in enumerate(kinds)
    )
    places = range(len(kinds))
    pairs = draw(st.lists(st.tuples(st.sampled_from(places), st.sampled_from(places)), max_size=5, unique=True))
    relations: list[ProposedRelation] = []
    for premise, target in pairs:
        if premise != target:
            function = draw(st.sampled_from(("support", "attack"))) if kinds[target] == "claim" else "attack"
            mode = draw(st.sampled_from(("inference", "attestation")))
            relations.append(ProposedRelation((premise,), target, function, ("So.",), mode))  # type: ignore[arg-type]
    if relations and len(kinds) > 2:
        at = draw(st.sampled_from(range(len(relations))))
        aside = [each for each in places if each not in (*relations[at].premises, relations[at].target)]
        relations.append(ProposedRelation((draw(st.sampled_from(aside)),), at, "undercut", ("But.",)))
    return Draft(statements, tuple(relations))


def boxes(records: ArgumentMap) -> list[object]:
    """Return what is in the map, whatever it is called: boxes by their place in the article, steps by their ends."""

    def name(key: str) -> object:
        match records[key]:
            case Claim(excerpt=excerpt) | Evidence(excerpt=excerpt) as box:
                held = records[excerpt or ""]
                return type(box).__name__, getattr(held, "start", None), box.text, getattr(box, "source", None) is None
            case Inference() as step:
                return "step", sorted(map(repr, map(name, step.premises))), name(step.conclusion), step.mode
            case Objection() as objection:
                return "objection", sorted(map(repr, map(name, objection.premises))), name(objection.target)
            case other:
                return type(other).__name__

    return sorted(repr(name(key)) for key in records)


@given(drafts())
def test_keys_are_told_apart(draft: Draft) -> None:
    records, article = mapped(draft)
    keys = [each.key for each in suggestions(records, article, draft)]
    assert len(set(keys)) == len(keys) == len(draft.statements) + len(draft.relations)


@given(drafts())
def test_all_that_is_accepted_is_accepted_and_the_way_back_leads_back(draft: Draft) -> None:
    records, article = mapped(draft)
    change = accepted(records, article, draft, [each.key for each in suggestions(records, article, draft)])
    after = records.applied(change)
    check(after)
    found = suggestions(after, article, draft)
    assert {each.state for each in found} == {"accepted"}
    assert all(each.record in after for each in found)
    assert after.applied(change.reversed()) == records


@given(drafts(), st.randoms(use_true_random=False))
def test_one_by_one_in_any_order_gives_the_same_boxes(draft: Draft, random: object) -> None:
    records, article = mapped(draft)
    keys = [each.key for each in suggestions(records, article, draft)]
    whole = records.applied(accepted(records, article, draft, keys))
    random.shuffle(keys)  # type: ignore[attr-defined]
    for key in keys:
        records = records.applied(accepted(records, article, draft, [key]))
    assert boxes(records) == boxes(whole)


@given(drafts(), st.data())
def test_what_was_declined_and_is_accepted_after_all_leaves_no_trace(draft: Draft, data: st.DataObject) -> None:
    records, article = mapped(draft)
    found = suggestions(records, article, draft)
    refused = data.draw(st.sets(st.sampled_from([each.key for each in found])))
    after = records.applied(decline(records, "a1", refused))
    held = after["a1"]
    assert isinstance(held, Article)
    states = {each.key: each.state for each in suggestions(after, held, draft)}
    assert all(states[key] == "declined" for key in refused)
    again = after.applied(accepted(after, held, draft, [each.key for each in found]))
    assert again["a1"] == article
    assert {each.state for each in suggestions(again, article, draft)} == {"accepted"}


@given(drafts())
def test_a_key_is_the_same_when_other_words_come_before(draft: Draft) -> None:
    records, article = mapped(draft)
    shift = "Something new. "
    later = Article(id="a1", title="On rain", text=shift + article.text)
    moved = Draft(
        tuple(
            ProposedStatement((each.span[0] + len(shift), each.span[1] + len(shift)), each.text, each.kind, "", ())
            for each in draft.statements
        ),
        draft.relations,
    )
    was = [each.key for each in suggestions(records, article, draft)]
    assert [each.key for each in suggestions(ArgumentMap([later]), later, moved)] == was


def test_an_undercutter_keeps_its_key_when_a_relation_comes_before_it() -> None:
    words = [ProposedStatement((20 * at, 20 * at + 10), "It is so.", "claim", "", ()) for at in range(4)]
    step, other = (ProposedRelation((at,), at + 1, "support", ()) for at in (0, 2))
    one = Draft(tuple(words), (step, ProposedRelation((2,), 0, "undercut", ())))
    two = Draft(tuple(words), (other, step, ProposedRelation((2,), 1, "undercut", ())))
    records, article = mapped(one)
    keys = [
        [each.key for each in suggestions(records, article, draft) if each.kind == "undercut"] for draft in (one, two)
    ]
    assert keys[0] == keys[1]
