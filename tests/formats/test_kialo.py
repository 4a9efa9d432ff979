"""Kialo: what becomes of a discussion in either layout of its export."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap import formats
from argmap.formats import FileFormatError, Given
from argmap.formats.outlines import kialo
from argmap.model import ArgumentMap, Claim, Group, Inference, Objection, check

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers" / "kialo"
HEAD = "Discussion Title: Was it so?\n\n"
NEWER = """Discussion Name:
Was the plan approved?

1. Question:
Was it?

  1.1. Thesis:
  The council approved the plan [1].

    1.1.1. Pro:
    Nobody objected [2]:
    1. not Ann
    2. not Bob

    1.1.2. Con:
    -> See 1.2.

  1.2. Thesis:
  It did not.

Sources:

[1] https://example.org/x
"So they say.

At length."
[2] https://example.org/y
[3] https://example.org/z
"""


def read(text: str) -> formats.Reading:
    return kialo.read(Given(text.encode(), "a.txt"))


def claims(records: ArgumentMap) -> dict[str, str]:
    return {each.id: each.text for each in records.of_kind(Claim)}


def supports(records: ArgumentMap) -> set[tuple[str, str]]:
    return {(each.premises[0], each.conclusion) for each in records.of_kind(Inference)}


def attacks(records: ArgumentMap) -> set[tuple[str, str]]:
    return {(each.premises[0], each.target) for each in records.of_kind(Objection)}


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
@pytest.mark.parametrize("path", sorted(PEERS.glob("*.txt")), ids=lambda path: path.stem)
def test_real_discussions_have_the_claims_and_ties_that_stand_in_their_lines(path: Path) -> None:
    reading = formats.imported(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    numbered = [line for line in lines if re.match(r"[0-9][0-9.]*\. ", line)]
    links = [line for line in numbered if re.search(r": -> See [0-9.]+$", line)]
    assert len(claims(reading.records)) == len(numbered) - len(links) > 100
    assert len(supports(reading.records)) == sum(". Pro: " in line for line in numbered)
    assert len(attacks(reading.records)) == sum(". Con: " in line for line in numbered)
    assert reading.losses == ()
    assert links


def test_a_pro_supports_and_a_con_objects_to_the_claim_above_it() -> None:
    records = read(f"{HEAD}1. It was.\r\n1.1. Pro: Yes.\r\n1.1.1. Con: No.\r\n1.2. Con: Never.").records
    assert claims(records) == {"1": "It was.", "1.1": "Yes.", "1.1.1": "No.", "1.2": "Never."}
    assert supports(records) == {("1.1", "1")}
    assert attacks(records) == {("1.1.1", "1.1"), ("1.2", "1")}


def test_the_thesis_is_the_main_claim_and_notes_the_title_unless_it_says_the_same() -> None:
    assert read(f"{HEAD}1. It was.").records["1"] == Claim(
        id="1", text="It was.", main=True, note="Discussion: Was it so?"
    )
    assert read(f"{HEAD}1. Was it so?").records["1"] == Claim(id="1", text="Was it so?", main=True)


def test_a_claim_goes_on_over_lines_and_lists_within_it_begin_no_claim() -> None:
    text = f"{HEAD}1. It was:\n1. here\n2. there\n\nand 3.5 times\n1.1. Pro: Yes\n1.2. of them\n1.1.1. Con: No."
    assert claims(read(text).records) == {
        "1": "It was:\n1. here\n2. there\n\nand 3.5 times",
        "1.1": "Yes\n1.2. of them",
        "1.1.1": "No.",
    }


def test_a_number_that_stands_twice_begins_two_claims_and_nothing_is_lost() -> None:
    reading = read(f"{HEAD}1. It was.\n1.1. Pro: Yes.\n1.1. Con: No.\n1.1.1. Pro: So.")
    assert set(claims(reading.records).values()) == {"It was.", "Yes.", "No.", "So."}
    assert len(supports(reading.records)) == 2
    assert {goal for _, goal in attacks(reading.records)} == {"1"}
    theses = read(f"{HEAD}1. Was it?\n1.1. Here.\n1.1. there")
    assert claims(theses.records) == {"1.1": "Here.\n1.1. there"}


def test_a_link_ties_the_claim_that_it_points_at_also_forwards_and_through_other_links() -> None:
    records = read(
        f"{HEAD}1. It was.\n1.1. Pro: -> See 1.2.1.\n1.2. Con: No.\n1.2.1. Con: Yes.\n1.2.2. Pro: -> See 1.1.\n"
        "1.1.1. Con: Below a link."
    ).records
    assert set(claims(records)) == {"1", "1.2", "1.2.1", "1.1.1"}
    assert supports(records) == {("1.2.1", "1"), ("1.2.1", "1.2")}
    assert attacks(records) == {("1.2", "1"), ("1.2.1", "1.2"), ("1.1.1", "1.2.1")}


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        ("1.1. Pro: -> See 1.9.", {
            "Premises that are no statements": ("1.9",), "Steps without a premise": ("Pro 1.1",)
        }),
        ("1.1. Pro: -> See 1.1.", {
            "Premises that are no statements": ("1.1",), "Steps without a premise": ("Pro 1.1",)
        }),
        ("1.5.1. Con: x", {"Objections to something that is not there": ("Con 1.5.1",)}),
        ("1.1. Pro: a [1]\n\nSources:\n[1] b\n[2] c", {"Sources that no claim cites": ("[2]",)}),
        ("1.1. Pro: a\n1.1.1. x", {}),
    ],
)  # fmt: skip
def test_what_hangs_on_nothing_is_named(lines: str, what: dict[str, tuple[str, ...]]) -> None:
    assert {loss.what: loss.where for loss in read(f"{HEAD}1. It was.\n{lines}").losses} == what


@pytest.mark.parametrize(
    ("line", "text", "note"),
    [
        ("As [they](https://a.org/b) say", "As they say", "they: https://a.org/b"),
        ("[https://a.org](https://a.org) and [](https://b.org)", "https://a.org and https://b.org",
         "https://a.org\nhttps://b.org"),
        (r"\(a\) \[b\](c) 1\) [d\]e](https://a.org/x_\(y\)) [f](g_(h))", "(a) [b](c) 1) d]e f",
         "d]e: https://a.org/x_(y)\nf: g_(h)"),
        (r"\[a](https://b.org)", "[a](https://b.org)", None),
        ("[a](b c) [d] (e)", "[a](b c) [d] (e)", None),
        ("<b>&amp;</b>", "<b>&amp;</b>", None),
    ],
)  # fmt: skip
def test_words_of_links_stay_and_their_addresses_are_noted(line: str, text: str, note: str | None) -> None:
    records = read(f"{HEAD}1. It was.\n1.1. Pro: {line}").records
    assert records["1.1"] == Claim(id="1.1", text=text, note=note)


def test_theses_are_main_claims_framed_by_the_question() -> None:
    reading = read(f"{HEAD}1. Was it so?\n1.1. It was.\n1.1.1. Pro: Yes.\n1.2. It was not.\n1.2.1. Con: -> See 1.1.1.")
    assert reading.losses == ()
    assert claims(reading.records) == {"1.1": "It was.", "1.1.1": "Yes.", "1.2": "It was not."}
    assert [each.id for each in reading.records.of_kind(Claim) if each.main] == ["1.1", "1.2"]
    assert [(each.title, each.members) for each in reading.records.of_kind(Group)] == [("Was it so?", ("1.1", "1.2"))]
    assert attacks(reading.records) == {("1.1.1", "1.2")}


def test_the_newer_layout_has_its_sources_in_the_notes_of_the_claims_that_cite_them() -> None:
    reading = read(NEWER)
    thesis = reading.records["1.1"]
    assert isinstance(thesis, Claim)
    assert thesis.text == "The council approved the plan [1]."
    assert thesis.note == '[1] https://example.org/x\n"So they say.\n\nAt length."'
    assert claims(reading.records)["1.1.1"] == "Nobody objected [2]:\n1. not Ann\n2. not Bob"
    assert supports(reading.records) == {("1.1.1", "1.1")}
    assert attacks(reading.records) == {("1.2", "1.1")}
    assert [each.title for each in reading.records.of_kind(Group)] == ["Was the plan approved?\nWas it?"]
    assert [(loss.what, loss.where) for loss in reading.losses] == [("Sources that no claim cites", ("[3]",))]


def test_a_discussion_may_go_as_deep_as_it_likes() -> None:
    lines = "\n".join("1." * depth + (" Con: x" if depth > 1 else " x") for depth in range(1, 1501))
    reading = read(HEAD + lines)
    check(reading.records)
    assert len(list(reading.records.of_kind(Objection))) == 1499
    assert reading.losses == ()


@pytest.mark.parametrize("text", ["", "An article.\n\n1. One\n1.1. Pro: Two", "Discussion Title: x", HEAD + "2. x"])
def test_what_is_no_discussion_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(FileFormatError) as caught:
        read(text)
    assert caught.value.where == "a.txt"
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (f"\n{HEAD}1. x\n1.1. Pro: y", True),
        (NEWER, True),
        (f"{HEAD}1. x", False),
        ("Discussion Title: how I wrote it.\n\nFirst,\n1. I sat down.\n2. I wrote.", False),
        ("About Kialo.\n\nDiscussion Title: x\n\n1. x\n1.1. Pro: y", False),
    ],
)
def test_a_discussion_is_recognized_and_an_article_is_not(text: str, is_one: bool) -> None:
    found = formats.recognized(Given(text.encode(), "a.txt"))
    assert found is (formats.named("kialo") if is_one else None)


@settings(max_examples=100)
@given(st.lists(st.tuples(st.integers(0), st.sampled_from(["Pro", "Con"]), st.booleans()), max_size=30), st.data())
def test_whatever_tree_is_exported_comes_back(drawn: list[tuple[int, str, bool]], data: st.DataObject) -> None:
    numbers, children, lines, wanted = ["1"], {"1": 0}, ["1. Thesis."], {"Pro": set(), "Con": set()}
    for above, stance, is_link in drawn:
        parent = numbers[above % len(numbers)]
        children[parent] += 1
        number = f"{parent}.{children[parent]}"
        if is_link:
            premise = data.draw(st.sampled_from(numbers))
            lines.append(f"{number}. {stance}: -> See {premise}.")
        else:
            premise = number
            numbers.append(number)
            children[number] = 0
            lines.append(f"{number}. {stance}: Claim {number}\nin two lines.")
        wanted[stance].add((premise, parent))
    first, *others = lines
    records = read(HEAD + "\n".join([first, *data.draw(st.permutations(others))])).records
    assert claims(records).keys() == set(numbers)
    assert supports(records) == wanted["Pro"]
    assert attacks(records) == wanted["Con"]
