"""The plain-text outline: what it shows, what it reads back, and what it makes of the lists of other programs."""

import time
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from laws.isomorphism import same_but_for_ids
from laws.strategies import valid_maps
from notation import a_map

from argmap.formats.keeping import kept
from argmap.formats.outlines import outline
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Source, check
from argmap.model.records import altered

modest = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def lines(records: ArgumentMap) -> list[str]:
    text = outline.write(records)
    assert text.endswith("\n") or not text
    return text.split("\n")[:-1]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("c1 <- c2; c1 <- c3; c2 <- c4", ["- c1", "  - c2", "    - c4", "  - c3"]),
        ("c1 <- c2 & c3?", ["- c1", "  - [because]", "    - c2", "    - [assumption] c3"]),
        ("c1! <~ e1", ["- [main] c1", "  - [shown by, evidence, event] e1"]),
        ("-c1 <= c2 & e1", ["- [retracted] c1", "  - [follows from]", "    - c2", "    - [evidence, event] e1"]),
        ("c2 x c1", ["- c1", "  - [objection] c2"]),
        ("i1: c1 <- c2; o1: c3 x i1", ["- c1", "  - [because]", "    - c2", "    - [objection] c3"]),
        ("o1: c2 x c1; o2: c3 x o1", ["- c1", "  - [objection]", "    - c2", "    - [objection] c3"]),
        ("-i1: c1 <- c2", ["- c1", "  - [because, retracted]", "    - c2"]),
        ("c1 <- c3; c2 <- c3", ["- c1", "  - c3", "- c2", "  - (see above: c3)"]),
        ("c1 <- c2; c2 <- c1", ["- c1", "  - c2", "    - (see above: c1)"]),
        ("e1; c2", ["- c2", "- [evidence, event] e1"]),
        ("", []),
    ],
)
def test_a_map_reads_as_a_list(line: str, expected: list[str]) -> None:
    assert lines(a_map(line)) == expected
    assert same_but_for_ids(outline.read(outline.write(a_map(line))), kept(a_map(line), outline.KEEPS))


def test_what_is_said_of_evidence_and_of_a_step_stands_in_brackets_at_the_end() -> None:
    source = Source(id="s1", name="The Paper (Leeds)", type="paper")
    evidence = Evidence(id="e1", text="Slow", type="report", date="2024", source="s1", attribution="some; many")
    step = Inference(id="i1", premises=("e1",), conclusion="c1", hedge="suggests", scheme="sign", strength=0.5)
    assert lines(a_map("c1", source, evidence, step)) == [
        "- c1",
        "  - [because] (hedge: suggests; scheme: sign; strength: 0.5)",
        r"    - [evidence, report] Slow (date: 2024; source: The Paper \(Leeds\); according to: some\; many)",
    ]


def test_statements_with_the_same_words_are_told_apart_by_number() -> None:
    twin = Claim(id="c3", text="c2")
    records = a_map("i1: c1 <- c2; c4", twin, Inference(id="i2", premises=("c2", "c3"), conclusion="c4"))
    assert lines(records)[-3:] == ["  - [because]", "    - (see above: c2)", "    - c2"]
    records = records.applied(
        ArgumentMap().difference(ArgumentMap([Objection(id="o1", premises=("c3",), target="c4")]))
    )
    assert lines(records)[-1] == "  - [objection] (see above 2: c2)"


@pytest.mark.parametrize(
    "text",
    [
        "", "[because]", "[evidence] It rains", "[objection]", "[x] done", "(see above: c1)", "(hedge: so)", "()",
        "- bullet", "1. one", "* star", "It rains (date: 2024)", "It rains ()", r"back\slash (date: \)", "[", "(",
        "[claim, main] loud", "- [x] done", "[main]", "two\nlines  and\tmore",
    ],
)  # fmt: skip
@pytest.mark.parametrize("line", ["c1 <- c9", "c9 x c1", "c9", "c1 <- e9", "c1 <~ e9", "e9 x c1", "c1 <- c9 & c8"])
def test_words_that_look_like_a_label_are_words(line: str, text: str) -> None:
    records = ArgumentMap(
        altered(each, text=text) if isinstance(each, Claim | Evidence) and each.id.endswith("9") else each
        for each in a_map(line).records()
    )
    back = outline.read(outline.write(records))
    assert same_but_for_ids(back, kept(records, outline.KEEPS)), outline.write(records)


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("A\n\tB\n\t\tC\n\tD", "B>A C>B D>A"),
        ("* A\n  * B\n    1. C\n  * D", "B>A C>B D>A"),
        ("1) A\n   a) B\n\n2) D\n", "A B>A D"),
        ("• A\n    – B\n  – C", "B>A C>A"),
        ("    A\n  B\nC\n  D", "A B D>C"),
        ("- [ ] A\r\n  - [x] B\r\n", "B>A"),
        ("-\n\n   \n", ""),
    ],
)
def test_lists_of_other_programs_are_claims_with_reasons(text: str, reasons: str) -> None:
    records = outline.read(text)
    words = {claim.id: claim.text for claim in records.of_kind(Claim)}
    found = {
        f"{words[premise]}>{words[step.conclusion]}" for step in records.of_kind(Inference) for premise in step.premises
    }
    tied = {word for pair in found for word in pair.split(">")}
    assert found | (set(words.values()) - tied) == {pair for pair in reasons.split() if ">" in pair or pair not in tied}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[because]\n  c2", "c1 <- c2"),
        ("- c1\n  - [because]\n", "c1 <- c2"),
        ("- [objection] c1\n", "c1"),
        ("- [evidence] c1\n  - c2", "c1 <- c2"),
        ("- [evidence] e1\n- (see above: e1)\n  - c1", "e1; c1"),
        ("- c1\n  - (see above: c9)", "c1 <- c2"),
        ("- c1\n  - [shown by]\n    - c2\n    - [evidence] e1", "c1 <- c2 & e1"),
        ("- c1\n  - [because]\n    - c2\n    - (see above: c2)", "c1 <- c2"),
        ("- [document] c1", "c1"),
        ("- c1\n  - [because] (strength: 7)\n    - c2", "c1 <- c2; c2 <- c3"),
    ],
)
def test_a_label_or_a_line_that_does_not_fit_gives_a_sound_map_all_the_same(text: str, line: str) -> None:
    found = outline.read(text)
    check(found)
    assert _bare(found) == _bare(a_map(line))


def _bare(records: ArgumentMap) -> list[Any]:
    ties = [each for each in records.records() if isinstance(each, Inference | Objection)]
    return [
        sorted(map(type, records.values()), key=str),
        [(len(tie.premises), getattr(tie, "mode", "")) for tie in ties],
    ]


def test_a_chain_of_thousands_is_written_and_read() -> None:
    count = 3_000
    claims = [Claim(id=f"c{n}", text=f"Claim {n}") for n in range(count)]
    steps = [Inference(id=f"i{n}", premises=(f"c{n + 1}",), conclusion=f"c{n}") for n in range(count - 1)]
    back = outline.read(outline.write(ArgumentMap([*claims, *steps])))
    assert len(back) == 2 * count - 1


@modest
@given(valid_maps())
def test_what_an_outline_holds_comes_back(records: ArgumentMap) -> None:
    text = outline.write(records)
    back = outline.read(text)
    check(back)
    assert same_but_for_ids(back, kept(records, outline.KEEPS)), text
    assert outline.write(back) == text


PIECES = (
    "- ", "  ", "\n", "\n  ", "\n    ", "\t", "a", "[", "(", "[main] ", "[because]", "[objection] ", "[evidence] ",
    "[shown by]", "(see above: a)", "(date: 1)", "\ud800",
)  # fmt: skip


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
@example("\ud800")
def test_any_text_gives_a_sound_map_that_an_outline_holds(text: str) -> None:
    records = outline.read(text)
    check(records)
    assert same_but_for_ids(outline.read(outline.write(records)), records)


def test_thousands_of_premises_of_a_step_take_no_long_time() -> None:
    text = "- a\n  - [because]\n" + "".join(f"    - b{n}\n" for n in range(20_000))
    begin = time.process_time()
    step = next(outline.read(text).of_kind(Inference))
    assert time.process_time() - begin < 2
    assert len(step.premises) == 20_000
