"""Tables: what a spreadsheet shows, what comes back, and what is made of the tables of other people."""

import csv
import io
import time

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from laws.strategies import texts, valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given, native
from argmap.formats.tables import csv_table
from argmap.model import (
    ArgumentMap,
    Article,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Objection,
    Placement,
    Source,
    check,
)

modest = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def read(*lines: str, encoding: str = "utf-8") -> formats.Reading:
    return csv_table.read(Given("\n".join(lines).encode(encoding), "a.csv"))


def losses(reading: formats.Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


def check_records(records: ArgumentMap) -> None:
    """Check that a map is sound, and that its own file and a table of it hold it whole."""
    check(records)
    assert native.read(native.write(records), "a.argmap") == records
    assert csv_table.read(Given(csv_table.write(records))).records == records


def cells(records: ArgumentMap) -> list[dict[str, str]]:
    text = csv_table.write(records).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@modest
@given(valid_maps())
def test_what_a_table_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "csv")


@given(
    st.text()
    | st.lists(st.sampled_from(["=", "+", "-", "@", "'", '"', " ", ",", ";", "\t", "\r", "\n", "a"])).map("".join)
)
@example("'=1")
@example(";' =1")
def test_any_words_come_back(text: str) -> None:
    records = ArgumentMap([Claim(id="c1", text=text)])
    assert csv_table.read(Given(csv_table.write(records))).records == records


def test_a_map_reads_as_a_table() -> None:
    step = Inference(id="i1", premises=("e1", "c2"), conclusion="c1", roles={"e1": "sign"}, strength=0.5)
    records = a_map("c1!; c2?; e1; o1: c2 x i1", step)
    text = csv_table.write(records).decode("utf-8-sig")
    assert text.split("\r\n") == [
        "kind,id,text,main,assumption,type,date,source,premises,conclusion,target,mode,scheme,strength,roles",
        "claim,c1,c1,yes,,,,,,,,,,,",
        "claim,c2,c2,,yes,,,,,,,,,,",
        "evidence,e1,e1,,,event,,,,,,,,,",
        "inference,i1,,,,,,,e1 c2,c1,,inference,,0.5,e1: sign",
        "objection,o1,,,,,,,c2,,i1,,,,",
        "",
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+1", "-1", "@sum(a)", "\t=1", "\r=1", " =1", "＝1", "'=1", "a;=1", "a\n@b", '";=1'),
        *(';"=1+1;b', '\t"=1+1\tb', ';"+cmd;x', 'a\n"=1+1"', ';""=1', '"=1', ";\" '=1"),
    ],
)
def test_no_cell_is_a_formula_in_whatever_program_opens_it(text: str) -> None:
    records = ArgumentMap([Claim(id="c1", text=text, note=text), Claim(id="=x", text="-")])
    written = csv_table.write(records).decode("utf-8-sig")
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(written, newline=""), delimiter=separator):
            assert not [cell for cell in row if cell.lstrip(" ")[:1] in set("=+-@＝\t\r") - {""}], row
    assert csv_table.read(Given(csv_table.write(records))).records == records


@given(st.lists(st.sampled_from(["=", "+1", "@", "'", '"', " ", ",", ";", "\t", "\n", "a"])).map("".join))
def test_no_words_make_a_formula_in_whatever_program_opens_them(text: str) -> None:
    written = csv_table.write(ArgumentMap([Claim(id="c1", text=text, note=text)])).decode("utf-8-sig")
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(written, newline=""), delimiter=separator):
            assert not [cell for cell in row if cell.lstrip(" ")[:1] in set("=+-@") - {""}], row


def test_apostrophes_of_other_people_stay_in_their_words() -> None:
    reading = read("id,text", "1,\"He said,'-5 degrees'\"", "2,'=1+1", "3,'tis")
    assert [each.text for each in reading.records.of_kind(Claim)] == ["He said,'-5 degrees'", "=1+1", "'tis"]


def test_a_heading_of_very_many_columns_takes_no_long_time() -> None:
    data = b"a," * 90_000 + b"a\n" + b"1\n" * 5_000
    begin = time.process_time()
    assert not csv_table.looks_like(data)
    assert time.process_time() - begin < 2


def test_rows_under_very_many_unknown_columns_take_no_long_time() -> None:
    data = b"id,text," + b"a," * 40_000 + b"a\n" + b"1,b\n" * 5_000
    begin = time.process_time()
    reading = csv_table.read(Given(data))
    assert time.process_time() - begin < 5
    assert len(list(reading.records.of_kind(Claim))) == 5_000


def test_a_place_left_of_the_middle_is_a_number() -> None:
    row = cells(ArgumentMap([Claim(id="c1", text=""), Placement(id="p1", of="c1", x=-12.5, y=3.0)]))[-1]
    assert (row["x"], row["y"]) == ("-12.5", "3.0")


@pytest.mark.parametrize("text", ["long " * 20_000, "😀" * 40_000, "\0" * 40_000])
def test_a_text_longer_than_a_cell_can_be_goes_on_in_the_next_row(text: str) -> None:
    records = ArgumentMap([Article(id="a1", title="", text=text), Claim(id="c1", text=text)])
    rows = cells(records)
    assert max(len(cell.encode("utf-16-le")) // 2 for row in rows for cell in row.values()) <= 32_767
    assert csv_table.read(Given(csv_table.write(records))).records == records


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_separators_and_encodings_are_found_out(separator: str, encoding: str) -> None:
    lines = ["text|id|kind", "Größe – „déjà vu“|c1|claim", "café|c2|claim", "|i1|inference"]
    data = "\r\n".join(lines).replace("|", separator).encode(encoding)
    assert formats.recognized(Given(data, "a.csv")) is formats.named("csv")
    records = csv_table.read(Given(data)).records
    assert records == ArgumentMap([Claim(id="c1", text="Größe – „déjà vu“"), Claim(id="c2", text="café")])


def test_another_alphabet_without_a_mark_is_read() -> None:
    reading = read(
        "id,text", "1,Правительство молчаливо согласилось с планом", "2,Никто не возражал", encoding="cp1251"
    )
    assert [each.text for each in reading.records.of_kind(Claim)][1] == "Никто не возражал"


def test_a_line_that_tells_the_separator_is_none_of_the_table() -> None:
    assert read("sep=;", "id;text", "c1;so, so").records == ArgumentMap([Claim(id="c1", text="so, so")])


def test_statements_and_relations_of_other_people_are_read() -> None:
    reading = read(
        "Node ID;Label;From;To;Relation", "1;It rains;;;", "2;The street is wet;;;", ";;1;2;supports", ";;2;1;attacks"
    )
    step, attack = (next(reading.records.of_kind(kind)) for kind in (Inference, Objection))
    assert (step.premises, step.conclusion) == (("1",), "2")
    assert (attack.premises, attack.target) == (("2",), "1")
    assert reading.losses == ()


def test_a_table_of_relations_alone_makes_claims_of_what_it_joins() -> None:
    reading = read("source,target,type", "It rains,The street is wet,support", "It is dry,It rains,attack")
    assert {each.text for each in reading.records.of_kind(Claim)} == {"It rains", "The street is wet", "It is dry"}
    assert len(list(reading.records.of_kind(Objection))) == 1
    assert reading.losses == ()


def test_what_a_person_adds_by_hand_needs_no_ids() -> None:
    reading = read(
        "kind,id,text,main,source,premises,conclusion",
        "claim,,The street is wet,x,,,",
        "Evidence,e1,It rained,,The Paper,,",
        "evidence,e2,They say so,,the  Paper,,",
        "assumption,,Rain makes wet,,,,",
        'step,,,,,"e1, e2; Rain makes wet",The street is wet',
    )
    step = next(reading.records.of_kind(Inference))
    claims = {each.id: each for each in reading.records.of_kind(Claim)}
    assert step.premises[:2] == ("e1", "e2")
    assert claims[step.premises[2]].implicit
    assert claims[step.conclusion].main
    assert {each.name for each in reading.records.of_kind(Source)} == {"The Paper", "the  Paper"}
    assert reading.losses == ()


def test_a_source_is_named_by_its_name_or_its_id() -> None:
    reading = read(
        "kind,id,text,source,name,type",
        "source,s1,,,The Paper,daily",
        "evidence,e1,a,s1,,",
        "evidence,e2,b,The Paper,,",
    )
    assert [each.source for each in reading.records.of_kind(Evidence)] == ["s1", "s1"]


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        (["id,text,colour", "1,a,red"], {"Columns": ("colour",)}),
        (["id,text", "1,a,b"], {"Cells without a heading": ("line 2",)}),
        (["id,text,premises", "1,a,"], {}),
        (["kind,id,text,premises", "claim,1,a,2"], {"Cells that do not fit their row": ("1: premises",)}),
        (["kind,id,text", "poem,1,a"], {"Rows of no kind that is known": ("1",)}),
        (["id,text", "1,a", "1,b"], {"Ids that stand twice, now another one": ("1 (line 3)",)}),
        (["kind,id,text,main", "claim,1,a,perhaps"], {"Cells that say what cannot be said there": ("1: main",)}),
        (["kind,id,text,type", "evidence,1,a,rumour"], {"Cells that say what cannot be said there": ("1: type",)}),
        (["kind,id,text,excerpt", "claim,1,a,x9"], {"Cells that name what is not there": ("1: excerpt",)}),
        (["kind,id,premises,conclusion", "inference,1,2,3"], {}),
        (["kind,id,text,premises,conclusion", "claim,1,a,,", "inference,i,9,1,1"], {
            "Cells that do not fit their row": ("i: text",),
        }),
        (["kind,id,text,premises,conclusion", "claim,1,a,,", "inference,i,,1 9,1"], {
            "Premises that are no statements": ("9",),
        }),
        (["kind,id,text,of,x,y", "claim,1,a,,,", "placement,p,,1,1,2", "placement,q,,1,3,4"], {
            "Second places of a box": ("q",),
        }),
        (["kind,id,text,of,x,y", "claim,1,a,,,", "placement,p,,9,1,2"], {
            "Places and groups of boxes that are not there": ("p",),
        }),
        (["kind,id,text,of,x,y", "claim,1,a,,,", "placement,p,,1,1e9,2"], {
            "Rows in which something is missing or out of bounds": ("p",),
        }),
        (["kind,id,text,members,title", "claim,1,a,,", "group,g,,1,A", "group,h,,1,B"], {
            "Boxes in a second group": ("h",),
        }),
        (["kind,id,type,origin,text", "source,s,a,t,", "source,t,a,s,"], {"Where a source has it from": ("s",)}),
        (["kind,id,text,article,start,end,quote", "article,a,abc,,,,", "excerpt,x,,a,3,1,"], {
            "Excerpts that end before they begin": ("x",),
        }),
        (["kind,id,text", "continued,c9,more"], {"Rows that go on with a row that is not there": ("line 2",)}),
        (["kind,id,text,premises,conclusion,mode", "claim,1,a,,,", "claim,2,b,,,", "inference,i,,1,2,attestation"], {
            "Whether a step shows, entails or infers": ("i",),
        }),
        (["from,to,relation", "a,b,causes"], {"Cells that do not fit their row": ("line 2: relation",)}),
    ],
)  # fmt: skip
def test_what_a_map_has_no_place_for_is_named(lines: list[str], what: dict[str, tuple[str, ...]]) -> None:
    reading = read(*lines)
    check(reading.records)
    assert losses(reading) == what


@pytest.mark.parametrize(
    "lines",
    [
        ["name,age", "Ann,17"],
        ["date,amount,text", "2024,3,x"],
        ["Dear reader,", "this is no table."],
        [""],
        ['{"id": "text"}'],
    ],
)
def test_a_table_of_something_else_is_no_map(lines: list[str]) -> None:
    assert not csv_table.looks_like("\n".join(lines).encode())


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"a,b\n1,2", b"\xff\xfea", b'id,text\n1,"' + b"x" * 200_000, b"\0" * 99]
)
def test_what_is_no_table_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(FileFormatError) as caught:
        csv_table.read(Given(data, "a.csv"))
    assert "a.csv" in caught.value.where


HEADS = st.lists(
    st.sampled_from(["kind", "id", "text", "from", "to", "premises", "conclusion", "of", "x", "members", "?"])
)
CELLS = (
    st.sampled_from(["claim", "inference", "group", "placement", "1", "2", "1 2", "1,2", "", "yes", "attack", "e"])
    | texts
)


@modest
@given(HEADS, st.lists(st.lists(CELLS, max_size=6), max_size=6))
def test_any_table_with_a_known_heading_gives_a_sound_map_that_can_be_kept(
    head: list[str], rows: list[list[str]]
) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([["kind", *head], *rows])
    data = stream.getvalue().encode()
    csv_table.looks_like(data)
    check_records(csv_table.read(Given(data)).records)


@given(st.binary(max_size=300))
def test_any_bytes_give_a_map_or_a_reason(data: bytes) -> None:
    csv_table.looks_like(data)
    try:
        records = csv_table.read(Given(data)).records
    except FileFormatError:
        return
    check_records(records)


def test_excerpts_and_groups_come_back_with_their_order() -> None:
    records = a_map(
        "c1; e1",
        Article(id="a1", title="A", text="abc", declined=("k1", "k2")),
        Excerpt(id="x1", article="a1", start=0, end=1, quote="a"),
        Excerpt(id="x2", article="a1", start=1, end=2, quote="b"),
        Claim(id="c2", text="b", repeats=("x2", "x1"), extra={"other": [1, None]}),
        Group(id="g1", title="G", members=("e1", "c1")),
    )
    assert csv_table.read(Given(csv_table.write(records))).records == records
