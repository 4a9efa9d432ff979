"""Argdown: what argmap writes reads like Argdown, and comes back."""

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map

from argmap.formats import argdown
from argmap.formats.argdown.data import flow, loaded
from argmap.formats.argdown.inline import as_rule, as_words
from argmap.formats.reading import Given
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Objection, Placement, Record, Source
from argmap.model.records import altered

modest = settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
signs = st.lists(
    st.sampled_from([
        *"[]<>{}()#@\\*_/-+=.:;,'\"!~ \n\t…a1é😀م¬", "//", "/*", "*/", "<!--", "-->", "@include(x)", "===", "[A]",
        "@[c1]", "@<i1>", "#tag ", "#(a b)", "{a: 1}", ".^.", ":A:", "http://x.y/z ", "(1) ", "1. ", "--", "]:", ">:",
        "\r\n", "\u2028",
    ]),
    max_size=8,
).map("".join)  # fmt: skip
#: What other programs may have added: what Argdown has ways of its own for, and what means something to it.
natives = st.fixed_dictionaries(
    {},
    optional={
        "tags": st.lists(signs | st.sampled_from(["a", "two words"]), max_size=3),
        "title": signs | st.sampled_from(["A title", "¬ c1", "Untitled 1"]),
        "comments": st.lists(signs | st.just("over\n two lines"), max_size=2),
        "argument": st.booleans(),
        "description": signs | st.just("In short."),
        "relation": st.just("contradictory"),
        "isGroup": st.booleans(),
        "isInGroup": st.booleans(),
        **{key: st.just(1) for key in ("text", "at", "main", "uses", "extra", "evidence", "links", "objection")},
    },
)
extras = st.just({}) | st.just({"argument": True}) | st.just({"relation": "contradictory"}) | natives


@st.composite
def odd_maps(draw: st.DrawFn) -> ArgumentMap:
    """Draw a map full of what Argdown gives a meaning to."""
    records: list[Record] = []
    for record in draw(valid_maps()).records():
        match record:
            case Inference() if draw(st.booleans()):
                record = Inference(id=record.id, premises=record.premises, conclusion=record.conclusion)
            case Inference():
                said = {"warrant": draw(signs) or None, "hedge": draw(signs) or None, "scheme": draw(signs) or None}
                record = altered(record, extra=draw(extras), **said)
            case Objection() | Group():
                record = altered(record, extra=draw(extras))
            case Claim() | Evidence():
                record = altered(record, text=draw(signs), extra=draw(extras))
            case _:
                pass
        records.append(record)
    return ArgumentMap(records)


@modest
@given(valid_maps())
def test_what_argdown_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "argdown")


@modest
@given(odd_maps())
def test_what_argdown_gives_a_meaning_to_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "argdown")


@given(signs)
def test_words_stand_on_a_line_without_a_meaning_of_their_own(text: str) -> None:
    words, exact = as_words(text)
    assert "\n" not in words
    reading = argdown.read(Given(f"[A]: {words} #t {flow({'text': exact, 'x': 1})}\n\n[B]: b\n".encode()))
    claim = reading.records["A"]
    assert isinstance(claim, Claim)
    assert exact in (None, text)
    assert claim.text == text
    assert claim.extra["tags"] == ["t"]
    assert set(reading.records) == {"A", "B"}


@given(signs)
def test_a_rule_says_what_the_scheme_is(text: str) -> None:
    rule = as_rule(text)
    if rule is not None:
        [step] = argdown.read(Given(f"(1) p\n--\n{rule} {{x: 1}}\n--\n(2) q\n".encode())).records.of_kind(Inference)
        assert (step.scheme, step.extra) == (text, {"x": 1})


def test_plain_words_are_written_as_they_are() -> None:
    for text in (
        "It rose by 3.5%, e.g. in May (see p. 4).",
        "“Quoted” and 'so' – well; 2 + 2 = 4, a-b?",
        "موافقة 😀",
        "see @[A]",
    ):
        assert as_words(text) == (text, None)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | signs,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(signs, inner, max_size=3),
    )
)
def test_data_comes_back(value: object) -> None:
    written = flow({"a": value})
    assert "\n" not in written
    assert loaded(written) == ({"a": value}, ())


def test_a_map_reads_like_argdown() -> None:
    records = ArgumentMap([
        Source(id="s1", name="The Courier", type="publication"),
        Source(id="s2", type="agency"),
        Evidence(id="e1", text="Nobody objected.", type="testimony", date="2020-05-12", source="s1"),
        Evidence(id="e2", text="Six of seven were there.", type="document", source="s2"),
        Claim(id="c1", text="The plan was approved.", main=True),
        Claim(id="c2", text="Who is silent agrees.", implicit=True, extra={"tags": ["weak", "old rule"]}),
        Claim(id="c3", text="Silence is no vote.", extra={"title": "No vote"}),
        Claim(id="c4", text="It was late."),
        Claim(id="c5", text="Few were there.", extra={"comments": ["from the minutes"]}),
        Inference(id="i1", premises=("e1", "c2"), conclusion="c1", scheme="Argument from ignorance", hedge="suggests"),
        Inference(id="i2", premises=("c4",), conclusion="c1"),
        Objection(id="o1", premises=("c3",), target="i1"),
        Objection(id="o2", premises=("c5",), target="c4"),
        Objection(id="o3", premises=("e2", "c4"), target="c5", retracted=True),
        Placement(id="p1", of="c4", x=10.0, y=-2.5),
        Group(id="g1", title="Attendance", members=("c5", "e2", "o3")),
    ])  # fmt: skip
    assert (
        argdown.write(records).decode()
        == """===
title: "The plan was approved."
argmap:
  - {kind: source, id: s2, type: agency}
===

[c1]: The plan was approved. {main: true}
  + [c4]: It was late. {at: [10.0, -2.5]}
    - [c5]

[e1]: Nobody objected. {evidence: testimony, date: "2020-05-12", source: "The Courier"}

[c2]: Who is silent agrees. #weak #(old rule) {implicit: true}

[No vote]: Silence is no vote.

<i1>

(1) [e1]
(2) [c2]
--
Argument from ignorance {hedge: suggests}
--
  <_ [No vote]
(3) [c1]

# Attendance

/* from the minutes */
[c5]: Few were there.

[e2]: Six of seven were there. {evidence: document, source: s2}

<o3>

(1) [e2]
(2) [c4]
--
{objection: true, retracted: true}
--
(3) [¬ c5]
  -> [c5]
"""
    )
    check_round_trip(records, "argdown")


def test_an_argument_without_premises_is_one_again() -> None:
    text = "===\nargmap: []\n===\n\n[S]: s\n  + <A>: because\n    - <B>: but\n  >< [C]: c\n"
    assert argdown.write(argdown.read(Given(text.encode())).records).decode() == text


def test_a_chain_of_many_steps_is_written_without_end() -> None:
    count = 3_000
    claims = [Claim(id=f"c{n}", text=str(n)) for n in range(count)]
    steps = [Inference(id=f"i{n}", premises=(f"c{n}",), conclusion=f"c{n + 1}") for n in range(count - 1)]
    records = ArgumentMap([*claims, *steps])
    again = argdown.read(Given(argdown.write(records))).records
    assert {(step.premises, step.conclusion) for step in again.of_kind(Inference)} == {
        (step.premises, step.conclusion) for step in steps
    }


def test_an_empty_map_is_an_empty_file() -> None:
    assert argdown.write(a_map("")) == b""
    assert argdown.read(Given(b"")).records == a_map("")


def test_words_that_somebody_has_changed_count_rather_than_those_in_the_data() -> None:
    records = ArgumentMap([Claim(id="c1", text="two\nlines")])
    data = argdown.write(records)
    assert argdown.read(Given(data)).records == records
    changed = argdown.read(Given(data.replace(b": two lines", b": three lines"))).records["c1"]
    assert changed == Claim(id="c1", text="three lines")


def test_an_objection_whose_conclusion_somebody_has_worded_is_a_step_and_an_objection() -> None:
    records = ArgumentMap([
        Claim(id="c1", text="a"), Claim(id="c2", text="b"), Claim(id="c3", text="c"),
        Objection(id="o1", premises=("c1", "c2"), target="c3"),
    ])  # fmt: skip
    text = argdown.write(records).decode().replace("[¬ c3]", "[¬ c3]: Not so.")
    reading = argdown.read(Given(text.encode())).records
    [step] = reading.of_kind(Inference)
    [attack] = reading.of_kind(Objection)
    assert (step.premises, attack.premises, attack.target) == (("c1", "c2"), (step.conclusion,), "c3")


def test_a_source_that_is_called_like_a_record_keeps_its_own_name() -> None:
    records = ArgumentMap([
        Source(id="s1", name="s2", type="publication"),
        Source(id="s2", name="The Courier", type="agency"),
        Evidence(id="e1", text="a", type="event", source="s1"),
        Evidence(id="e2", text="b", type="event", source="s2"),
    ])  # fmt: skip
    assert argdown.read(Given(argdown.write(records))).records == records


def test_a_tag_does_not_end_the_title_before_it() -> None:
    extra = {"tags": ["b>: c", "]: d"]}
    records = ArgumentMap([
        Claim(id="c1", text="a"),
        Claim(id="c2", text="b", extra=extra),
        Inference(id="i1", premises=("c1", "c2"), conclusion="c1", extra=extra),
    ])  # fmt: skip
    assert argdown.read(Given(argdown.write(records))).records == records


@pytest.mark.parametrize("key", ["a]b", "a>b", "-a", "+a", "_a", "!--a", "constructor", "valueOf", "¬"])
def test_an_id_that_is_no_title_of_argdown_is_not_written_as_one(key: str) -> None:
    objection = Objection(id="o1", premises=(key,), target="c1")
    records = ArgumentMap([Claim(id=key, text="a"), Claim(id="c1", text="b"), objection])
    text = argdown.write(records).decode()
    assert (f"[{key}]" in text) == (key == "¬")
    check_round_trip(records, "argdown")


def test_a_flag_of_argdown_that_would_move_a_box_is_kept_apart() -> None:
    records = ArgumentMap([
        Claim(id="c1", text="a", extra={"isInGroup": False}),
        Group(id="g1", title="G", members=("c1",), extra={"isGroup": False}),
    ])  # fmt: skip
    check_round_trip(records, "argdown")


def test_a_key_that_would_change_the_kind_is_kept_apart() -> None:
    records = ArgumentMap([
        Claim(id="c1", text="a", extra={"evidence": "event"}),
        Inference(id="i1", premises=("c1",), conclusion="c1", extra={"objection": True}),
    ])  # fmt: skip
    assert argdown.read(Given(argdown.write(records))).records == records
