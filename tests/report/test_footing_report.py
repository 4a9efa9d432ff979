"""Facts about the footing report: main conclusions first, then findings, and no markup but its own."""

import os
import re
from urllib.parse import unquote_to_bytes

import pytest
from notation import a_map

from argmap import formats
from argmap.analysis import FindingKind, find
from argmap.model import ArgumentMap, Article, Claim, Evidence, Inference, Source
from argmap.report import FootingReport, as_markdown, as_text, footing_report
from argmap.shipped import shipped

HOSTILE = ["# x", "[a](javascript:alert(1))", "<img src=x onerror=alert(1)>", "**b** _i_ `c` ~~d~~ &lt;b&gt; a | b"]


@pytest.fixture(scope="module")
def sample() -> ArgumentMap:
    return formats.read(shipped("samples", "russia-and-hamas.argmap"))


@pytest.fixture(scope="module")
def report(sample: ArgumentMap) -> FootingReport:
    return footing_report(sample)


def test_main_conclusions_come_first_and_then_the_findings(sample: ArgumentMap, report: FootingReport) -> None:
    mains = [claim for claim in sample.of_kind(Claim) if claim.main]
    assert len(mains) >= 6
    assert [each.id for each in report.conclusions] == [claim.id for claim in mains]
    for written in (as_text(report), as_markdown(report)):
        flat = " ".join(written.split())
        places = [flat.index(f"{number}. {claim.text}") for number, claim in enumerate(mains, 1)]
        places += [flat.index("What to look at")]
        places += [flat.index(f"{kind.value} (") for kind in FindingKind]
        assert places == sorted(places)


def test_tacit_approval_is_carried_by_one_inference_that_the_sentence_names(report: FootingReport) -> None:
    (approval,) = (each for each in report.conclusions if each.id == "tacit-approval")
    assert approval.standing.startswith("inferred, one inference deep")
    assert "is inferred, not shown" in approval.explanation
    assert "One inference carries it: from “Russia's official response was slow and muted" in approval.explanation
    assert "(argument from silence, hedged “suggests”)" in approval.explanation
    assert "names no source" in approval.explanation
    (step,) = approval.carried_by
    assert "to “Russia tacitly approved of the 7 October attack” (argument from silence" in step
    assert "Who does not condemn promptly, agrees" in step
    assert len(approval.evidence) == 1
    assert approval.evidence[0].endswith("— No source named")
    assert approval.sources == ()


def test_the_findings_are_all_there_by_kind(sample: ArgumentMap, report: FootingReport) -> None:
    assert [kind for kind, _ in report.findings] == list(FindingKind)
    assert [each for _, found in report.findings for each in found] == list(find(sample))
    text = " ".join(as_text(report).split())
    for kind, found in report.findings:
        assert f"{kind.value} ({len(found)})" in text
        assert all(" ".join(each.sentence.split()) in text for each in found)


def test_evidence_stands_in_the_order_of_its_dates_and_sources_once() -> None:
    records = ArgumentMap(
        [
            Source(id="s1", name="Putin", type="person"),
            Source(id="s2", name="The Moscow Times", type="publication", origin="s1"),
            Source(id="s3", type="unnamed report"),
            Evidence(id="e1", text="Third.", type="quotation", date="2016", source="s2"),
            Evidence(id="e2", text="Second.", type="quotation", date="2006-02", source="s1"),
            Evidence(id="e3", text="First.", type="report", source="s3"),
            Claim(id="c1", text="So it is", main=True),
            Inference(id="i1", premises=("e1", "e2", "e3"), conclusion="c1"),
        ]
    )
    (conclusion,) = footing_report(records).conclusions
    assert conclusion.evidence == (
        "First — Source not named (unnamed report)",
        "2006-02: Second — Putin",
        "2016: Third — The Moscow Times, from Putin",
    )
    assert conclusion.sources == ("Putin",)


def test_where_no_claim_is_main_the_claims_that_nothing_uses_stand_in() -> None:
    report = footing_report(a_map("c1 <- c2; c2 <- e1; c3"))
    assert [each.id for each in report.conclusions] == ["c1", "c3"]
    assert [each.id for each in footing_report(a_map("c1 <- c2!; c3")).conclusions] == ["c2"]


@pytest.mark.parametrize("line", ["", "e1", "c1 <- c1", "-c1!"])
def test_a_map_with_next_to_nothing_in_it_has_a_report(line: str) -> None:
    report = footing_report(a_map(line))
    assert as_text(report).startswith("Argument map\n============\n")
    assert as_markdown(report).startswith("# Argument map\n")


def test_an_empty_map_says_that_there_is_nothing() -> None:
    report = footing_report(ArgumentMap())
    assert report.conclusions == ()
    assert report.counts == "No claims, no pieces of evidence, no steps and no objections"
    assert as_markdown(report).count("None.") == len(FindingKind) + 1


def hostile(text: str) -> ArgumentMap:
    return ArgumentMap(
        [
            Article(id="a", title=text, text="", url=text, date=text),
            Source(id="s", name=text, type=text, url=text),
            Evidence(id="e", text=text, type="event", source="s"),
            Evidence(id="e2", text=text, type="event", date=text),
            Claim(id="c", text=text, main=True),
            Inference(id="i", premises=("e", "e2"), conclusion="c", scheme=text, hedge=text, warrant=text),
        ]
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_takes_the_power_from_markup_in_the_map(text: str) -> None:
    for line in as_markdown(footing_report(hostile(text))).splitlines():
        own = re.sub(r"^(#{1,3} |- |\*\*[^*]+\*\*$)", "", line)
        assert not re.search(r"(?<!\\)[#\[\]<>`_~|&]", own), line


@pytest.mark.parametrize("text", [*HOSTILE, "- a list", "+ a list", "1. a list", "2) a list", "---", "=====", "-"])
def test_markdown_shows_the_words_of_the_map_as_they_are(text: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    plain, marked = (
        [(each.type, each.tag) for each in markdown_it.MarkdownIt().parse(as_markdown(footing_report(hostile(text))))]
        for text in ("Plain words", text)
    )
    assert marked == plain, "the words have become headings, lists or rules"
    tokens = markdown_it.MarkdownIt().parse(as_markdown(footing_report(hostile(text))))
    inline = [each for token in tokens if token.type == "inline" for each in token.children]
    assert {each.type for each in inline} <= {"text", "strong_open", "strong_close"}
    heading = next(token for token in tokens if token.type == "inline")
    assert "".join(each.content for each in heading.children) == text


def test_the_picture_is_named_by_an_address_whatever_the_file_is_called() -> None:
    report = footing_report(hostile("a](b) ![c"))
    markdown_it = pytest.importorskip("markdown_it")
    for name in ("map.svg", "my map (2).svg", "a)b](c).svg", "Größe #1?.svg", "<b>.svg", "x\udcff.svg"):
        tokens = markdown_it.MarkdownIt().parse(as_markdown(report, name))
        inline = [each for token in tokens if token.type == "inline" for each in token.children]
        (picture,) = (each for each in inline if each.type == "image")
        assert os.fsdecode(unquote_to_bytes(picture.attrs["src"])) == name
        assert picture.content.startswith("A picture of the argument map “a\\](b) \\!\\[c”: One claim, ")


def test_the_words_for_the_picture_say_what_stands_at_the_top(report: FootingReport) -> None:
    assert report.picture.startswith("A picture of the argument map “Russia's Support for Hamas”: 37 claims, 41 pieces")
    assert "At the top: “The 7 October attack benefits Russia” (asserted), “The relationship" in report.picture
    assert report.picture.endswith(" and 3 more.")
    long = footing_report(ArgumentMap([Claim(id="c", text="word " * 100, main=True)]))
    assert len(long.picture) < 300


def test_words_that_turn_the_others_around_do_not_reach_the_report() -> None:
    report = footing_report(hostile("\u202egnp.exe\u2066 and \ud800 \ufffe \ufdd0\ufdef"))
    for written in (as_text(report), as_markdown(report)):
        assert not re.search("[\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe]", written)
        assert "gnp.exe" in written
        assert written.encode()


def test_no_control_character_of_the_map_reaches_a_terminal() -> None:
    report = footing_report(hostile("\x1b[31mred\x07\r\x9b2J\nnext line\x7f"))
    for written in (as_text(report), as_markdown(report)):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", written)
        assert "red" in written


def test_lines_of_the_text_are_short_enough_for_a_mail(report: FootingReport) -> None:
    long_title = report._replace(title="A very long title " * 20)
    for written in (as_text(report), as_text(long_title)):
        assert max(map(len, written.splitlines())) <= 96
        assert not any(line != line.rstrip() for line in written.splitlines())
