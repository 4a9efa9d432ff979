"""OPML: what an outliner shows, what comes back, and what counts when somebody has edited it there."""

import time
import xml.etree.ElementTree as ET

import pytest
from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats
from argmap.formats import FileFormatError, Given
from argmap.formats.outlines import opml
from argmap.model import (
    ArgumentMap,
    Claim,
    Evidence,
    Group,
    Inference,
    Objection,
    Placement,
    Source,
    check,
)

modest = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def read(text: str) -> formats.Reading:
    return opml.read(Given(text.encode(), "a.opml"))


def a_file(*lines: str) -> str:
    return f'<?xml version="1.0"?><opml version="2.0"><head/><body>{"".join(lines)}</body></opml>'


def edited(records: ArgumentMap, *exchanges: tuple[str, str]) -> formats.Reading:
    text = opml.write(records).decode()
    for old, new in exchanges:
        assert old in text
        text = text.replace(old, new)
    return read(text)


def losses(reading: formats.Reading) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.where for loss in reading.losses}


@modest
@given(valid_maps())
def test_what_opml_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "opml")


@given(st.text())
def test_any_words_come_back(text: str) -> None:
    records = ArgumentMap([Claim(id="c1", text=text, note=text or None)])
    assert opml.read(Given(opml.write(records))).records == records


def test_an_outliner_shows_the_outline() -> None:
    reason = Claim(id="r", text='a < "b"\nand', note="Two\nlines")
    records = a_map("c1! <- c2 & e1; c3 x c1", reason, Inference(id="i2", premises=("r",), conclusion="c2"))
    body = ET.fromstring(opml.write(records)).find("body")
    assert body is not None

    def shown(element: ET.Element, depth: int) -> list[str]:
        return [line for each in element for line in ("  " * depth + each.attrib["text"], *shown(each, depth + 1))]

    assert shown(body, 0) == [
        "[main] c1",
        "  [because]",
        "    c2",
        '      a < "b" and',
        "    [evidence, event] e1",
        "  [objection] c3",
    ]
    note = next(each for each in body.iter() if "_note" in each.attrib)
    assert note.attrib["_note"] == "Two\nlines"


def test_an_outline_of_another_program_is_claims_with_reasons() -> None:
    text = a_file('<outline text="A" _note="N"><outline text="B"/><outline text="[objection] C"/></outline>')
    reading = read(text)
    assert next(reading.records.of_kind(Claim)) == Claim(id="c1", text="A", note="N")
    assert [type(each) for each in reading.records.records()].count(Inference) == 1
    assert len(list(reading.records.of_kind(Objection))) == 1
    assert reading.losses == ()


def test_what_is_said_besides_is_named() -> None:
    lines = '<outline text="A" type="rss" xmlUrl="http://a.b"/><outline created="today"/>'
    text = a_file(lines).replace(
        "<head/>", "<head><title>T</title><ownerName>O</ownerName><windowTop>3</windowTop></head>"
    )
    assert losses(read(text)) == {
        "Titles": ("T",),
        "Fields of the head": ("O",),
        "Attributes of lines": ("xmlUrl",),
        "Lines without words": ("created",),
    }


def test_words_that_somebody_changed_count() -> None:
    records = ArgumentMap([Claim(id="c1", text="line\nbreak", note="n")])
    changed = edited(records, ('text="line break"', 'text="other words"')).records
    assert changed == ArgumentMap([Claim(id="c1", text="other words", note="n")])


def test_a_line_that_somebody_moved_supports_what_it_stands_under() -> None:
    records = a_map("c1 <- c2; c3", Placement(id="p1", of="c2", x=1.0, y=2.0))
    text = opml.write(records).decode()
    line = next(line for line in text.splitlines() if 'text="c2"' in line)
    under = '<outline text="c3" argmap:id="c3"/>'
    text = text.replace(f"{line}\n", "").replace(under, under.replace("/>", f">{line}</outline>"))
    moved = read(text).records
    assert moved["i1"] == Inference(id="i1", premises=("c2",), conclusion="c3")
    assert moved["p1"] == records["p1"]


def test_a_line_that_somebody_copied_is_another_statement() -> None:
    records = ArgumentMap([Claim(id="c1", text="A")])
    line = '<outline text="A" argmap:id="c1"/>'
    twice = edited(records, (line, line + line)).records
    assert [each.text for each in twice.of_kind(Claim)] == ["A", "A"]
    assert "c1" in twice


def test_a_source_that_somebody_changed_is_another_one() -> None:
    records = ArgumentMap([
        Source(id="s1", name="The Paper", type="daily", url="http://a.b"),
        Evidence(id="e1", text="A", type="event", source="s1"),
    ])  # fmt: skip
    changed = edited(records, ("(source: The Paper)", "(source: The Other)")).records
    evidence = changed["e1"]
    assert isinstance(evidence, Evidence)
    source = changed[evidence.source or ""]
    assert isinstance(source, Source)
    assert source.name == "The Other"


def test_what_a_removed_line_leaves_behind_is_named() -> None:
    records = a_map("c1; c2", Placement(id="p1", of="c2", x=1.0, y=2.0), Group(id="g1", title="", members=("c1", "c2")))
    reading = edited(records, ('<outline text="c2" argmap:id="c2"/>', ""))
    assert reading.records["g1"] == Group(id="g1", title="", members=("c1",))
    assert losses(reading) == {"Places and groups of boxes that are not there": ("p1", "g1")}


def test_a_record_without_an_id_is_named() -> None:
    text = a_file('<outline text="A"/>').replace(
        "<head/>", '<head><a:record xmlns:a="urn:argmap:opml" kind="source" name="The Paper"/></head>'
    )
    assert losses(read(text)) == {"Records without an id": ("source, The Paper",)}


def test_what_was_said_of_a_step_whose_line_is_now_no_reason_is_named() -> None:
    step = Inference(id="i1", premises=("c2",), conclusion="c1", extra={"other": 1})
    text = opml.write(a_map("c1; c2", step)).decode()
    line = next(line for line in text.splitlines() if 'text="c2"' in line)
    moved = read(text.replace(f"{line}\n", "").replace("  </body>", f"{line}\n  </body>"))
    assert moved.records == a_map("c1; c2")
    assert losses(moved) == {"Details of steps of lines that are now no reason": ("i1",)}


def test_a_line_whose_statement_above_has_other_words_by_now_is_named() -> None:
    reading = edited(a_map("c1 <- c2; c3 <- c2"), ('text="c2"', 'text="Other"'))
    assert losses(reading)["Lines that name a statement by words that none above has"] == ("(see above: c2)",)


def test_elements_within_elements_take_no_long_time() -> None:
    deep = 40_000
    head, body = "<a>x" * deep + "</a>" * deep, "<b>" * deep + "</b>" * deep
    text = f'<opml version="2.0"><head>{head}</head><body>{body}</body></opml>'
    begin = time.process_time()
    assert len(losses(read(text))["Elements"]) == deep
    assert time.process_time() - begin < 1.5


def test_a_chain_of_thousands_is_written_and_read() -> None:
    count = 3_000
    claims = [Claim(id=f"c{n}", text=f"Claim {n}") for n in range(count)]
    steps = [Inference(id=f"i{n}", premises=(f"c{n + 1}",), conclusion=f"c{n}") for n in range(count - 1)]
    records = ArgumentMap([*claims, *steps])
    assert opml.read(Given(opml.write(records))).records == records


@pytest.mark.parametrize("inside", ['<!ENTITY a "b">', '<!ENTITY a SYSTEM "file:///etc/passwd">', ""])
def test_a_file_that_declares_entities_is_refused(inside: str) -> None:
    text = a_file('<outline text="a"/>').replace("?>", f"?><!DOCTYPE opml [{inside}]>", 1)
    with pytest.raises(FileFormatError, match="entities") as caught:
        read(text)
    assert caught.value.where == "a.opml"


@pytest.mark.parametrize(
    "text", ["", "<opml", "<a/>", "no xml", "<opml><body><outline></body></opml>", "<opml>" + "<a>" * 9_999]
)
def test_what_is_no_opml_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(FileFormatError) as caught:
        read(text)
    assert "a.opml" in caught.value.where


PIECES = (
    '<outline text="a" ', 'xmlns:argmap="urn:argmap:opml" argmap:id="c1" ', 'argmap:text="b" ', ">",
    'argmap:step-id="i1" ',
    "/>", "</outline>", 'argmap:roles="x" ', '_note="n" ', 'argmap:excerpt="x1" ',
    '<argmap:record kind="claim" id="c1"/>',
    'argmap:source="s" ', 'text="[evidence] e" ', 'text="[because]" ',
)  # fmt: skip


@modest
@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_file_gives_a_sound_map_or_a_reason(body: str) -> None:
    try:
        reading = read(a_file(body).replace("<opml ", '<opml xmlns:argmap="urn:argmap:opml" '))
    except FileFormatError:
        return
    check(reading.records)
