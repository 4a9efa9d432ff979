"""What a careful reader would point at."""

from notation import a_map

from argmap.analysis import FindingKind, find
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Source


def about(records: ArgumentMap, kind: FindingKind) -> list[tuple[str, ...]]:
    return [each.about for each in find(records) if each.kind is kind]


def test_claims_that_support_each_other_are_one_finding() -> None:
    records = a_map("c1 <- c2; c2 <- c3; c3 <- c2; c4 <- e1")
    assert about(records, FindingKind.CIRCLE) == [("c2", "c3")]


def test_a_claim_that_is_its_own_reason_is_found() -> None:
    step = Inference(id="i1", premises=("c1",), conclusion="c1")
    records = ArgumentMap([Claim(id="c1", text="So it is"), step])
    assert about(records, FindingKind.CIRCLE) == [("c1",)]


def test_a_circle_broken_by_a_retraction_is_no_finding() -> None:
    assert about(a_map("c1 <- c2; -i9: c2 <- c1"), FindingKind.CIRCLE) == []


def test_bare_assertions_are_found_and_assumptions_are_not() -> None:
    assert about(a_map("c1 <- c2 & c3?"), FindingKind.BARE_ASSERTION) == [("c2",)]


def test_evidence_without_a_named_source_is_found_at_whatever_remove() -> None:
    records = ArgumentMap(
        [
            Source(id="s1", type="unnamed report"),
            Source(id="s2", type="publication", name="The Courier", origin="s1"),
            Source(id="s3", type="person", name="A. Witness"),
            Evidence(id="e1", text="One", type="report", source="s2"),
            Evidence(id="e2", text="Two", type="testimony", source="s3"),
            Evidence(id="e3", text="Three", type="event"),
            Evidence(id="e4", text="Four", type="event", retracted=True),
        ]
    )
    assert about(records, FindingKind.UNNAMED_SOURCE) == [("e1", "s1"), ("e3",)]


def test_a_conclusion_whose_reports_have_one_origin_is_from_a_single_source() -> None:
    records = a_map(
        "c1! <- e8; c1 <- e9",
        Source(id="s0", type="organisation", name="An agency"),
        Source(id="s1", type="publication", name="The Courier", origin="s0"),
        Source(id="s2", type="publication", name="The Mail", origin="s0"),
    )
    change = {
        "e8": Evidence(id="e8", text="e8", type="report", source="s1"),
        "e9": Evidence(id="e9", text="e9", type="report", source="s2"),
    }
    records = ArgumentMap([change.get(each.id, each) for each in records.records()])
    assert about(records, FindingKind.SINGLE_SOURCE) == [("c1", "s0", "e8", "e9")]


def test_an_inference_without_an_assumption_has_an_unstated_warrant() -> None:
    records = a_map("i1: c1 <- e1; i2: c2 <- e1 & c9?; i3: c3 <= e1; i4: c4 <~ e1; -i5: c5 <- e1")
    assert about(records, FindingKind.UNSTATED_WARRANT) == [("i1", "c1")]


def test_findings_come_by_kind() -> None:
    kinds = [each.kind for each in find(a_map("c1! <- c2 & e1; c3 <- c4; c4 <- c3"))]
    assert kinds == sorted(kinds, key=list(FindingKind).index)


def test_an_empty_map_has_no_findings() -> None:
    assert find(ArgumentMap()) == ()
