"""Argdown: what is read, as its own program reads it, and what is named as lost."""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from argmap import formats
from argmap.formats import FileFormatError, Given, Reading, argdown
from argmap.formats.argdown.blocks import parsed
from argmap.formats.argdown.debate import Debate, Party, StepOf, Thesis
from argmap.formats.losses import Losses
from argmap.model import Claim, Evidence, Group, Inference, Objection, Source, check

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers"


def read(text: str) -> Reading:
    reading = argdown.read(Given(text.encode()))
    check(reading.records)
    return reading


def losses(reading: Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


def ties(reading: Reading) -> set[tuple[str, ...]]:
    """The steps ("+") and objections ("-") of a reading: the words of the premises, the sign, what they lead to."""

    def said(key: str) -> str:
        record = reading.records[key]
        if isinstance(record, Claim | Evidence):
            return record.text
        return f"({said(record.premises[0])} {'+' if isinstance(record, Inference) else '-'} ...)"

    steps = reading.records.of_kind(Inference)
    attacks = reading.records.of_kind(Objection)
    return {(*map(said, step.premises), "+", said(step.conclusion)) for step in steps} | {
        (*map(said, attack.premises), "-", said(attack.target)) for attack in attacks
    }


def claims(reading: Reading) -> dict[str, str]:
    return {claim.id: claim.text for claim in reading.records.of_kind(Claim)}


@pytest.mark.parametrize(
    ("relation", "tie"),
    [
        ("+ [B]", ("B", "+", "A")),
        ("<+ [B]", ("B", "+", "A")),
        ("+> [B]", ("A", "+", "B")),
        ("- [B]", ("B", "-", "A")),
        ("<- [B]", ("B", "-", "A")),
        ("-> [B]", ("A", "-", "B")),
        ("_ [B]", ("B", "-", "A")),
        ("<_ [B]", ("B", "-", "A")),
        ("_> [B]", ("A", "-", "B")),
    ],
)
def test_a_relation_is_read_in_its_direction(relation: str, tie: tuple[str, ...]) -> None:
    for indent in ("  ", "\t"):
        assert ties(read(f"[A]\n{indent}{relation}\n")) == {tie}


def test_relations_lie_under_what_they_are_indented_under() -> None:
    reading = read("[A]\r\n\t+ [B]\r\n\t\t- [C]: over\r\n\t\ttwo lines\r\n\t- [D]\r\n")
    assert ties(reading) == {("B", "+", "A"), ("over two lines", "-", "B"), ("D", "-", "A")}
    assert reading.losses == ()


def test_a_relation_between_two_levels_belongs_to_the_outer_one() -> None:
    reading = read("[A]\n  + [B]\n      - [C]\n    + [D]\n")
    assert ties(reading) == {("B", "+", "A"), ("C", "-", "B"), ("D", "+", "A")}


def test_what_contradicts_attacks_both_ways() -> None:
    reading = read("[A]\n  >< [B]\n")
    assert ties(reading) == {("A", "-", "B"), ("B", "-", "A")}
    assert {each.extra["relation"] for each in reading.records.of_kind(Objection)} == {"contradictory"}


def test_statements_entail_each_other_or_are_contrary_where_the_file_is_strict() -> None:
    reading = read("===\nmodel:\n  mode: strict\n===\n\n[A]\n  + [B]\n  - [C]\n  + <D>\n")
    assert ties(reading) == {("B", "+", "A"), ("C", "-", "A"), ("A", "-", "C"), ("D", "+", "A")}
    assert sorted(step.mode for step in reading.records.of_kind(Inference)) == ["entailment", "inference"]
    assert reading.losses == ()


def test_statements_of_one_title_are_one_in_the_words_that_stand_last() -> None:
    reading = read("[A]: first words #x\n\n[B]\n  + [A]\n\n[A]: last words #y {main: true}\n")
    assert claims(reading) == {"A": "last words", "B": "B"}
    claim = reading.records["A"]
    assert isinstance(claim, Claim)
    assert (claim.main, claim.extra) == (True, {"tags": ["x", "y"]})
    assert losses(reading) == {"Other wordings of a statement": ("line 1",)}


def test_a_structure_is_a_step_with_its_rule_and_data() -> None:
    reading = read(
        "<Silence>: In short. #pro\n\n(1) [No objection]: Nobody objected. {evidence: testimony, source: Minutes}\n"
        "(2) Who is silent agrees.\n--\nArgument from ignorance, rule\\, too {strength: 0.5, colour: red}\n--\n"
        "  <_ [Vote]: Silence is no vote.\n(3) [Approved]: It was approved.\n"
    )
    [step] = reading.records.of_kind(Inference)
    assert (step.id, step.scheme, step.strength) == ("Silence", "Argument from ignorance, rule, too", 0.5)
    assert step.extra == {"description": "In short.", "tags": ["pro"], "colour": "red"}
    [evidence] = reading.records.of_kind(Evidence)
    assert evidence.type == "testimony"
    assert evidence.extra == {"title": "No objection"}
    assert [source.name for source in reading.records.of_kind(Source)] == ["Minutes"]
    assert ties(reading) == {
        ("Nobody objected.", "Who is silent agrees.", "+", "It was approved."),
        ("Silence is no vote.", "-", "(Nobody objected. + ...)"),
    }
    assert reading.losses == ()


def test_each_conclusion_of_a_structure_has_a_step() -> None:
    reading = read("<A>\n\n(1) p\n(2) q\n----\n(3) r\n(4) s\n----\n(5) t\n  -> [T]\n  _> <B>\n\n[T]\n  + <B>: b\n")
    assert ties(reading) == {
        ("p", "q", "+", "r"),
        ("r", "s", "+", "t"),
        ("t", "-", "T"),
        ("b", "+", "T"),
        ("t", "-", "(b + ...)"),
    }
    assert [step.extra.get("title") for step in reading.records.of_kind(Inference)] == ["A (3)", None, None]


def test_a_step_has_the_premises_that_it_says_it_uses() -> None:
    reading = read("(1) p\n(2) q\n(3) r\n--\n{uses: [3, 1]}\n--\n(4) s\n")
    assert ties(reading) == {("r", "p", "+", "s")}
    assert losses(reading) == {"Premises that no step uses": ("Untitled 1, premise 2",)}


def test_what_bears_on_an_argument_with_premises_bears_on_its_step() -> None:
    reading = read("<A>\n\n(1) p\n----\n(2) c\n\n<A>\n  - <X>: x\n  + [S]\n  _ [U]\n")
    assert ties(reading) == {
        ("p", "This step holds", "+", "c"),
        ("S", "+", "This step holds"),
        ("x", "-", "(p + ...)"),
        ("U", "-", "(p + ...)"),
    }


def test_an_argument_without_premises_is_a_claim_with_its_description() -> None:
    reading = read("[S]\n  + <A>: because\n    - <B>: but\n  - <C>\n\n<D>: no reason\n  _> <A>\n")
    assert ties(reading) == {
        ("because", "+", "S"),
        ("but", "-", "because"),
        ("C", "-", "S"),
        ("no reason", "-", "(because + ...)"),
    }
    assert all(reading.records[key].extra["argument"] for key in "ABCD")  # type: ignore[union-attr]


def test_what_undercuts_an_argument_that_does_two_things_attacks_it_and_is_named() -> None:
    reading = read("<A>: because\n  +> [S]\n  +> [T]\n  _ [U]\n")
    assert ties(reading) == {("because", "+", "S"), ("because", "+", "T"), ("U", "-", "because")}
    assert losses(reading) == {"Undercuts of arguments that do several things, now attacks on the whole": ("U → A",)}


def test_the_innermost_section_of_a_box_is_its_group() -> None:
    reading = read(
        "[X]\n\n# Part *one* {colour: red}\n\n[A]: a\n  + [X]\n\n"
        "## Inner #t\n\n<B>\n\n(1) [A]\n(2) p\n----\n(3) [C]: c\n\n### No group {isGroup: false}\n\n[D]: d\n\n# Empty\n"
    )
    groups = {group.title: group for group in reading.records.of_kind(Group)}
    assert {title: len(group.members) for title, group in groups.items()} == {"Part one": 1, "Inner": 4}
    assert groups["Part one"].extra == {"colour": "red"}
    assert groups["Inner"].extra == {"within": "Part one", "tags": ["t"]}
    assert losses(reading) == {"Headings of no group": ("No group", "Empty")}


def test_words_are_read_without_their_marks() -> None:
    reading = read(
        "[A]: See **the _odd_ minutes** of [May](http://a.b/c), a #tag in it: p .->. \\[q\\], e.g. @[B] 2 * 3 #end "
        "#(two words)\n"
    )
    claim = reading.records["A"]
    assert isinstance(claim, Claim)
    assert claim.text == "See the odd minutes of May, a #tag in it: p → [q], e.g. @[B] 2 * 3"
    assert claim.extra == {"tags": ["tag", "end", "two words"], "links": {"May": "http://a.b/c"}}
    assert losses(reading) == {"Bold and italic type": ("line 1", "line 1")}


def test_brackets_around_a_minus_are_words() -> None:
    assert list(claims(read("[-1] is cold.\n")).values()) == ["[-1] is cold."]


def test_lists_are_statements() -> None:
    assert sorted(claims(read("* one\n* two\n\n1. three\n2. four\n")).values()) == ["four", "one", "three", "two"]


def test_comments_stay_with_what_they_stand_at() -> None:
    reading = read("/* before\nA */\n\n[A]: words // here\n  <!-- and B -->\n  + [B] // there\n\n// end\n")
    kept = {record.id: record.extra.get("comments") for record in reading.records.of_kind(Claim)}
    assert kept == {"A": ["before\nA", "here", "and B"], "B": ["there"]}
    assert losses(reading) == {"Comments": ("line 8",)}


def test_paragraphs_that_nothing_is_tied_to_are_left_out_and_named() -> None:
    reading = read("An introduction.\n\n[A]: a\n\nThe end. // really\n")
    assert claims(reading) == {"A": "a"}
    assert losses(reading) == {"Paragraphs that nothing is tied to": ("line 1", "line 5"), "Comments": ("line 5",)}


def test_paragraphs_are_claims_where_a_file_has_nothing_else() -> None:
    assert sorted(claims(read("One.\n\nTwo.\n")).values()) == ["One.", "Two."]


def test_an_included_file_is_not_fetched_but_named(tmp_path: Path) -> None:
    (tmp_path / "other.argdown").write_text("[B]: b")
    path = tmp_path / "a.argdown"
    path.write_text("[A]: a\n\n@include(other.argdown)\n")
    reading = formats.imported(path)
    assert claims(reading) == {"A": "a"}
    assert losses(reading) == {"Files that are included": ("line 3",)}


def test_entries_of_the_front_matter_are_named() -> None:
    reading = read("===\ntitle: T\nauthor: A\ncolor: {colorScheme: x}\n===\n\n[A]: a\n")
    assert losses(reading) == {"Entries of the front matter": ("title", "author", "color")}


@pytest.mark.parametrize(
    ("data", "extra"),
    [
        ('{source: "C1a"}', {"source": "C1a"}),
        ("{date: 2020-05-01, n: 1, x: 1e-05, on: yes, off: null}", {
            "date": "2020-05-01", "n": 1, "x": 1e-05, "on": "yes", "off": None
        }),
        ("{main: street}", {"main": "street"}),
        ("{evidence: hearsay}", {"evidence": "hearsay"}),
        ("{excerpt: x9}", {"excerpt": "x9"}),
        ("{at: [1, 2, 3]}", {"at": [1, 2, 3]}),
        ("{\n  a: 1\n  b:\n    - c\n}", {"a": 1, "b": ["c"]}),
    ],
)  # fmt: skip
def test_data_that_means_nothing_here_is_what_other_programs_added(data: str, extra: dict[str, Any]) -> None:
    reading = read(f"[A]: a {data}\n")
    assert reading.records["A"] == Claim(id="A", text="a", extra=extra)
    assert reading.losses == ()


@pytest.mark.parametrize(
    "data",
    ["{a: &x [1], b: *x}", "{a: [}", "{? [1]: 2}", "{a: !!python/name:os.system x, b: [[" + "[" * 99 + "}"],
)
def test_data_that_is_no_plain_yaml_is_named_and_not_obeyed(data: str) -> None:
    reading = read(f"[A]: a\n{data}\n")
    assert claims(reading) == {"A": "a"}
    assert losses(reading) == {"Data that is no YAML mapping": ("line 2",)}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[A]\n\n  + [B]\n", {"Relations that stand under nothing": ("line 3",)}),
        ("[A]\n  +\n", {"Relations to nothing": ("line 2",)}),
        ("[A]\n\n{a: 1}\n", {"Data and inferences that belong to nothing": ("line 3",)}),
        ("[A]\n\n(1) [p]\n----\n", {"Inferences without a conclusion": ("line 4",)}),
        ("[A]\n\n(1) [p]\n--\nrule\n\n[B]", {
            "Inferences without an end": ("line 4",), "Inferences without a conclusion": ("line 4",)
        }),
        ("<A>\n\n(1) p\n----\n(2) q\n\n<A>\n\n(1) r\n----\n(2) s\n", {
            "Second premise-conclusion structures of an argument, now of an argument without a name": ("A",)
        }),
        ("[A]: a {x: 1}\n\n[A] {x: 2}\n", {"Data that is said otherwise elsewhere": ("A: x",)}),
    ],
)  # fmt: skip
def test_what_argdown_itself_refuses_is_read_as_far_as_it_goes_and_named(
    text: str, what: dict[str, tuple[str, ...]]
) -> None:
    assert losses(read(text)) == what


def test_a_line_that_begins_with_a_title_begins_a_statement() -> None:
    assert claims(read("[A]: a\n[B]: b\n[C]\n")) == {"A": "a", "B": "b", "C": "C"}


def test_a_rule_between_two_whole_lines_is_a_rule() -> None:
    [step] = read("(1) p\n-----\nModus ponens\n-----\n(2) q\n").records.of_kind(Inference)
    assert step.scheme == "Modus ponens"


@pytest.mark.parametrize(
    ("text", "is_argdown"),
    [
        ("[A]: a\n  + <B>: b\n", True),
        ("A claim.\n  <- [B]\n", True),
        ("(1) p\n----\n(2) q\n", True),
        ("(1) p\n(2) r\n--\nModus ponens\n--\n(3) q\n", True),
        ("===\ntitle: x\nargmap: []\n===\n\n[A]: a\n", True),
        ("# Notes\n\n- [ ] to do\n- [a link](http://a.b)\n  - [Section]\n\n[1]: http://a.b\n", False),
        ("Title\n=====\n\n1. one\n2. two\n\n---\n\n(1) a list\n(2) of two\n", False),
        ("- claim\n  - because: reason\n  + more\n", False),
        ("| a | b |\n|---|---|\n<div>\n  <b>x</b>\n</div>", False),
        ('{"nodes": []}', False),
    ],
)
def test_a_text_is_taken_for_argdown_where_it_clearly_is(text: str, is_argdown: bool) -> None:
    assert argdown.looks_like(text.encode()) == is_argdown
    chosen = formats.recognized(Given(text.encode(), "notes.md", Path("notes.md")))
    assert (chosen is not None and chosen.name == "argdown") == is_argdown


def test_what_is_no_text_is_refused_with_its_line() -> None:
    with pytest.raises(FileFormatError) as caught:
        argdown.read(Given(b"[A]: a\n\xff", "a.argdown"))
    assert caught.value.where == "a.argdown, line 2"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "{" * 50_000,
        "{}x" * 9_000 + "},{" * 9_000,
        "@[#(<" * 10_000,
        "/*<!--" * 8_000,
        "*a _b " * 8_000,
        "===x" * 10_000,
        "[A]: x\n" + "".join(" " * (depth + 1) + "+ b\n" for depth in range(300)),
        "(1) a\n----\n" * 4_000,
        "".join(f"<a{n}>: x\n  +> [S{n}]\n\n<b>\n  +> [S{n}]\n  _ <a{n}>\n\n" for n in range(700)),
    ],
    ids=range(10),
)  # fmt: skip
def test_reading_takes_time_as_the_text_is_long(text: str) -> None:
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 15


def as_argdown(debate: Debate) -> Counter[tuple[str, ...]]:
    """The bearings of a debate in the words of Argdown's own JSON."""

    def party(each: Party) -> tuple[str, ...]:
        if isinstance(each, StepOf):
            return "inference", each.argument.title, str(each.row)
        return ("equivalence-class" if isinstance(each, Thesis) else "argument"), each.title, "None"

    return Counter((bears.how, *party(bears.source)[:2], *party(bears.target)) for bears in debate.bearings)


def one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
def test_pairs_are_read_as_the_program_of_argdown_reads_them() -> None:
    pairs = sorted((PEERS / "argdown-pairs").glob("*.argdown"))
    for path in pairs:
        told = json.loads(path.with_suffix(".json").read_text())
        noted = Losses()
        debate = Debate(parsed(Given(path.read_bytes()).text(), noted), noted)
        assert list(debate.theses) == list(told["statements"]), path
        assert list(debate.arguments) == list(told["arguments"]), path
        for title, thesis in debate.theses.items():
            members = told["statements"][title]["members"]
            assert [said.is_reference for said in thesis.members] == [bool(each.get("isReference")) for each in members]
            for said, each in zip(thesis.members, members, strict=True):
                assert one_line(each.get("text", "")).startswith(one_line(said.text)), (path, title)
                assert said.tags == each.get("tags", []), (path, title)
        for title, argument in debate.arguments.items():
            rows = told["arguments"][title].get("pcs", [])
            assert [thesis.title for _, thesis in argument.rows] == [row["title"] for row in rows], (path, title)
            assert [row.step is not None for row, _ in argument.rows] == [row["role"] != "premise" for row in rows]
        expected = Counter(
            (each["relationType"], each["fromType"], each["from"], each["toType"], each["to"],
             str(each.get("conclusionIndex"))) for each in told["relations"]
        )  # fmt: skip
        assert as_argdown(debate) == expected, path
        reading = formats.imported(path)
        left_out = losses(reading).get("Paragraphs that nothing is tied to", ())
        arguments = [argument for argument in told["arguments"].values() if not argument.get("pcs")]
        kept = sum(not claim.implicit for claim in reading.records.of_kind(Claim)) + len(left_out)
        assert kept == len(told["statements"]) + len(arguments), path
    assert len(pairs) == 4


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
def test_real_files_are_read_and_what_was_read_comes_back() -> None:
    some = sorted((PEERS / "argdown").iterdir())
    for path in some:
        reading = formats.imported(path)
        assert reading.records, path
        again = argdown.read(Given(argdown.write(reading.records)))
        assert again.losses == (), path
        assert ties(again) == ties(reading), path
        assert sorted(claims(again).values()) == sorted(claims(reading).values()), path
    assert len(some) == 20


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('[A]: a {n: 1, n: "b"}\n', ("line 1: n",)),
        ("[A]: a\n{\n  n: 1\n  m:\n    k: 1\n    k: 2\n  n: b\n}\n", ("line 6: k", "line 7: n")),
        ("===\na: 1\na: 2\n===\n\n[A]: a\n", ("line 3: a",)),
        ("[A]: a {n: 1, n: 2, n: 1}\n", ("line 1: n",)),
        ("[A]: a {n: 1, n: 1}\n", None),
        ("[A]: a {n: 1} {n: 2}\n", ("line 1: n",)),
        ("[A]: a {n: 1}\n{n: 2, m: 3}\n", ("line 2: n",)),
        ("[A]\n\n(1) [p]\n--\n{n: 1}\n{n: 2}\n--\n(2) [A]\n", ("line 6: n",)),
    ],
)
def test_data_whose_key_stands_again_is_named(text: str, where: tuple[str, ...] | None) -> None:
    assert losses(read(text)).get("Data whose key stands again") == where


def test_a_block_of_data_that_is_no_mapping_is_named_with_its_line() -> None:
    assert losses(read("[A]: a\n{\n  n: 1\n  m: *x\n}\n")) == {"Data that is no YAML mapping": ("line 4",)}
