"""Brat annotations of essays: components with their spans, relations, stances, notes; the rest is named."""

from pathlib import Path

import pytest

from argmap import formats
from argmap.formats import FileFormatError, Given, Reading
from argmap.formats.graphs import brat
from argmap.model import Article, Claim, Excerpt, Inference, Objection, check

TEXT = (
    "Should we keep pets? 🐈\n\nPets do us good. They make us calm. "
    "Some, though not all, say that they cost money.\nSo pets are worth it.\n"
)
QUOTES = {"1": "Pets do us good", "2": "They make us calm", "3": "they cost money", "4": "pets are worth it"}


def entity(name: str, kind: str) -> str:
    start = TEXT.index(QUOTES[name])
    return f"T{name}\t{kind} {start} {start + len(QUOTES[name])}\t{QUOTES[name]}"


LINES = [
    entity("1", "Claim"),
    entity("2", "Premise"),
    entity("3", "Premise"),
    entity("4", "MajorClaim"),
    "A1\tStance T1 For",
    "R1\tsupports Arg1:T2 Arg2:T1\t",
    "R2\tattacks Arg1:T3 Arg2:T1",
    "#1\tAnnotatorNotes T3\tsays who?",
]


def read(folder: Path, lines: list[str], text: str | bytes | None = TEXT, end: str = "\n") -> Reading:
    path = folder / "essay.ann"
    path.write_bytes(end.join(lines).encode())
    if text is not None:
        path.with_suffix(".txt").write_bytes(text if isinstance(text, bytes) else text.encode())
    reading = formats.imported(path)
    check(reading.records)
    return reading


def losses(reading: Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


def quotes(reading: Reading) -> dict[str, str]:
    """What each claim quotes, having checked that it stands there."""
    [article] = reading.records.of_kind(Article)
    found = {}
    for claim in reading.records.of_kind(Claim):
        if claim.excerpt:
            excerpt = reading.records[claim.excerpt]
            assert isinstance(excerpt, Excerpt)
            assert article.text[excerpt.start : excerpt.end] == excerpt.quote
            found[claim.id.removeprefix("T")] = excerpt.quote
    return found


def test_components_relations_stances_and_notes_become_a_map(tmp_path: Path) -> None:
    reading = read(tmp_path, LINES)
    records = reading.records
    assert records["R1"] == Inference(id="R1", premises=("T2",), conclusion="T1")
    assert records["R2"] == Objection(id="R2", premises=("T3",), target="T1")
    assert records["A1"] == Inference(id="A1", premises=("T1",), conclusion="T4")
    claims = {claim.id: claim for claim in records.of_kind(Claim)}
    assert [key for key, claim in claims.items() if claim.main] == ["T4"]
    assert claims["T3"].note == "says who?"
    assert quotes(reading) == QUOTES
    assert reading.losses == ()


def test_a_stance_against_is_an_objection_to_each_main_claim(tmp_path: Path) -> None:
    lines = [entity("1", "Claim"), entity("2", "MajorClaim"), entity("4", "MajorClaim"), "A1\tStance T1 Against"]
    records = read(tmp_path, lines).records
    assert [(each.id, each.target) for each in records.of_kind(Objection)] == [("A1", "T2"), ("A1.2", "T4")]


@pytest.mark.parametrize("counts_both", [True, False])
def test_line_breaks_of_two_characters_are_counted_as_they_were(tmp_path: Path, counts_both: bool) -> None:
    text = TEXT.replace("\n", "\r\n")
    lines = LINES
    if counts_both:
        starts = {name: text.index(quote) for name, quote in QUOTES.items()}
        lines = [f"T{name}\tClaim {at} {at + len(QUOTES[name])}\t{QUOTES[name]}" for name, at in starts.items()]
    reading = read(tmp_path, lines, text, end="\r\n")
    assert quotes(reading) == QUOTES
    assert reading.losses == ()


def test_a_quote_that_stands_twice_is_found_where_line_breaks_count_as_they_were_counted(tmp_path: Path) -> None:
    text = "so\r\n\r\nso so\r\n"
    reading = read(tmp_path, ["T1\tClaim 6 8\tso"], text)
    [excerpt] = reading.records.of_kind(Excerpt)
    assert (excerpt.start, excerpt.before, excerpt.after) == (4, "so\n\n", " so\n")
    other = read(tmp_path, ["T1\tClaim 4 6\tso"], text)
    assert [each.start for each in other.records.of_kind(Excerpt)] == [4]
    nowhere = read(tmp_path, ["T1\tClaim 1 3\tso"], text)
    assert losses(nowhere) == {"Places that are not in the text": ("T1",)}


def test_many_stances_to_many_main_claims_make_no_huge_map(tmp_path: Path) -> None:
    lines = [f"T{at}\tMajorClaim 0 1\tS" for at in range(500)] + ["T999\tClaim 0 1\tS"]
    reading = read(tmp_path, [*lines, *(f"A{at}\tStance T999 For" for at in range(500))], None)
    assert 49_000 < len(list(reading.records.of_kind(Inference))) <= 50_500
    assert "A499" in losses(reading)["What makes more steps and objections than a map should hold"]


def test_a_span_in_pieces_quotes_from_the_first_to_the_last(tmp_path: Path) -> None:
    a, b = TEXT.index("Some"), TEXT.index("they cost")
    reading = read(tmp_path, [f"T1\tPremise {a} {a + 4};{b} {b + 9}\tSome they cost"])
    assert quotes(reading) == {"1": "Some, though not all, say that they cost"}
    assert reading.records["T1"].text == "Some they cost"  # type: ignore[union-attr]
    assert losses(reading) == {"Gaps in what an excerpt quotes": ("T1",)}


def test_a_span_over_two_lines_has_no_gap(tmp_path: Path) -> None:
    a, b = TEXT.index("they cost"), TEXT.index("So pets")
    reading = read(tmp_path, [f"T1\tPremise {a} {b - 1};{b} {b + 7}\tthey cost money. So pets"])
    assert quotes(reading) == {"1": "they cost money.\nSo pets"}
    assert reading.losses == ()


@pytest.mark.parametrize(
    ("line", "quoted", "lost"),
    [
        ("T1\tClaim 0 3\tPets do us good", {"1": "Pets do us good"}, {}),
        ("T1\tClaim 0 3\tpets", {}, {"Places that are not in the text": ("T1",)}),
        ("T1\tClaim 0 999999\tdogs", {}, {"Places that are not in the text": ("T1",)}),
        ("T1\tClaim 7 9", {"1": "we"}, {}),
    ],
)
def test_words_that_stand_elsewhere_are_found_if_they_stand_there_once(
    tmp_path: Path, line: str, quoted: dict[str, str], lost: dict[str, tuple[str, ...]]
) -> None:
    reading = read(tmp_path, [line])
    assert quotes(reading) == quoted
    assert losses(reading) == lost


def test_without_the_text_the_quoted_words_are_left(tmp_path: Path) -> None:
    reading = read(tmp_path, LINES, None)
    assert {claim.text for claim in reading.records.of_kind(Claim)} == set(QUOTES.values())
    assert losses(reading) == {"Places in a text that is not beside the file": ("T1", "T2", "T3", "T4")}


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("T9\tTopic 0 3\tSho", {"Annotations of the type Topic": ("T9",)}),
        ("T1\tClaim 0 3\tSho", {"Annotations with the name of another": ("T1",)}),
        ("R9\trephrases Arg1:T2 Arg2:T1", {"Relations of the type rephrases": ("R9",)}),
        (
            "R9\tsupports Arg1:T8 Arg2:T1",
            {"Premises that are no statements": ("T8",), "Steps without a premise": ("R9",)},
        ),
        ("A9\tCertain T1", {"Attributes of the type Certain": ("A9",)}),
        ("A9\tStance T1 Maybe", {"Attributes of the type Stance": ("A9",)}),
        ("#2\tAnnotatorNotes R1\thm", {"Notes on something that is no statement": ("R1",)}),
        ("E1\tEvent:T1 Theme:T2", {"Events, links and equivalences": ("E1",)}),
        ("*\tEquiv T1 T2", {"Events, links and equivalences": ("*",)}),
        ("a line of nothing", {"Lines that are no annotation": ("a line of nothing",)}),
    ],
)
def test_what_a_map_has_no_place_for_is_named(tmp_path: Path, line: str, lost: dict[str, tuple[str, ...]]) -> None:
    assert losses(read(tmp_path, [*LINES, line])) == lost


def test_a_stance_to_nothing_is_named(tmp_path: Path) -> None:
    lines = [entity("1", "Claim"), "A1\tStance T1 For"]
    assert losses(read(tmp_path, lines)) == {"Stances to a main claim that is not there": ("A1",)}


@pytest.mark.parametrize("data", [b"a shopping list", b"\xff", b"T1", b"T1\tClaim " + b"0 1 " * 300_000])
def test_what_is_no_annotation_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        brat.read(Given(data, "a.ann"))
    assert "a.ann" in caught.value.where


def test_annotations_name_no_file_outside_their_folder(tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(TEXT)
    assert not list(brat.read(Given("\n".join(LINES).encode(), "essay.ann")).records.of_kind(Article))


def test_annotations_are_known_by_their_content_too() -> None:
    assert formats.recognized(Given("\n".join(LINES).encode(), "notes.txt")) is formats.named("brat")
