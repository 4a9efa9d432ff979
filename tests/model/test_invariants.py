"""What holds in every map, and what is said of a map in which it does not."""

from typing import Any

import pytest
from notation import a_map

from argmap.model import (
    ArgumentMap,
    Article,
    BrokenMapError,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Objection,
    Placement,
    Problem,
    Record,
    Source,
    check,
    origins_that_close,
    problems,
)
from argmap.model.records import altered

C1, C2 = Claim(id="c1", text=""), Claim(id="c2", text="")
E1 = Evidence(id="e1", text="", type="event")


def step(**fields: object) -> Inference:
    return Inference(**{"id": "i1", "premises": ("c2",), "conclusion": "c1", **fields})  # type: ignore[arg-type]


def well(depth: int) -> dict[str, Any]:
    """Return an object with so many lists within each other below it."""
    held: Any = "water"
    for _ in range(depth):
        held = [held]
    return {"well": held}


BROKEN: dict[str, tuple[list[Record], str, str]] = {
    "a dangling premise": ([C1, step()], "i1", "`premises` names 'c2', which is not in the map"),
    "a dangling conclusion": ([C2, step()], "i1", "`conclusion` names 'c1', which is not in the map"),
    "a step into evidence": (
        [E1, C2, step(conclusion="e1")],
        "i1",
        "`conclusion` names 'e1', which is of kind evidence; it must be claim",
    ),
    "a step from a step": (
        [C1, C2, step(), step(id="i2", premises=("i1",))],
        "i2",
        "`premises` names 'i1', which is of kind inference; it must be claim or evidence",
    ),
    "no premises": ([C1, step(premises=())], "i1", "It has no premises"),
    "an objection without premises": ([C1, Objection(id="o1", premises=(), target="c1")], "o1", "It has no premises"),
    "a premise twice": ([C1, C2, step(premises=("c2", "c2"))], "i1", "It names a premise twice"),
    "a role of a stranger": (
        [C1, C2, step(roles={"c1": "major"})],
        "i1",
        "`roles` names 'c1', which is not a premise of this step",
    ),
    "an attestation by a claim": (
        [C1, C2, step(mode="attestation")],
        "i1",
        "An attestation rests on evidence alone, and 'c2' is a claim",
    ),
    "extra as deep as a well": (
        [altered(C1, extra=well(50))],
        "c1",
        "`extra` is nested too deeply: 50 lists and objects within each other are the most",
    ),
    "a strength above one": ([C1, C2, step(strength=1.5)], "i1", "`strength` is 1.5; it must lie between 0 and 1"),
    "an attack on a source": (
        [C1, Source(id="s1", type="paper"), Objection(id="o1", premises=("c1",), target="s1")],
        "o1",
        "`target` names 's1', which is of kind source; it must be claim or evidence or inference or objection",
    ),
    "an origin that is no source": (
        [C1, Source(id="s1", type="paper", origin="c1")],
        "s1",
        "`origin` names 'c1', which is of kind claim; it must be source",
    ),
    "a source of its own": (
        [Source(id="s1", type="paper", origin="s1")],
        "s1",
        "This source is its own origin",
    ),
    "an excerpt backwards": (
        [Article(id="a1", title="", text="words"), Excerpt(id="x1", article="a1", start=4, end=2, quote="")],
        "x1",
        "The excerpt ends (2) before it starts (4)",
    ),
    "a box in two places": (
        [C1, Placement(id="p1", of="c1", x=0, y=0), Placement(id="p2", of="c1", x=1, y=1)],
        "p1",
        "'c1' is placed twice",
    ),
    "a box in two groups": (
        [C1, C2, Group(id="g1", title="", members=("c1", "c2")), Group(id="g2", title="", members=("c2",))],
        "g1",
        "'c2' is also in the group 'g2'",
    ),
    "a member twice": ([C1, Group(id="g1", title="", members=("c1", "c1"))], "g1", "It names a member twice"),
    "an empty group": ([Group(id="g1", title="", members=())], "g1", "This group has no members"),
    "a source in a group": (
        [Source(id="s1", type="paper"), Group(id="g1", title="", members=("s1",))],
        "g1",
        "`members` names 's1', which is of kind source; it must be claim or evidence or inference or objection",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_invariant_is_told_with_the_record(name: str) -> None:
    records, key, what = BROKEN[name]
    first = next(problems(ArgumentMap(records)))
    assert (first.id, first.what) == (key, what)
    with pytest.raises(BrokenMapError) as caught:
        check(ArgumentMap(records))
    assert (caught.value.where, caught.value.what, caught.value.hint) == (key, what, first.hint)


def test_a_step_into_evidence_is_told_what_to_do_instead() -> None:
    [problem] = problems(ArgumentMap([E1, C2, step(conclusion="e1")]))
    assert problem.hint == "Evidence stands for itself; give the reason to a claim that the evidence supports."


@pytest.mark.parametrize("line", ["c1 <- c1", "c1 <- c2; c2 <- c1", "o1: c1 x o2; o2: c2 x o1"])
def test_reasoning_in_a_circle_breaks_nothing(line: str) -> None:
    assert not list(problems(a_map(line)))


def test_each_source_of_a_circle_is_its_own_origin_and_those_before_it_are_not() -> None:
    origins = {"s1": "s2", "s2": "s3", "s3": "s4", "s4": "s3", "s5": None}
    records = ArgumentMap(Source(id=key, type="paper", origin=origin) for key, origin in origins.items())
    assert [problem.id for problem in problems(records)] == ["s3", "s4"]


def test_without_the_origins_that_close_a_circle_no_source_is_its_own_origin() -> None:
    origins = {"s1": "s2", "s2": "s3", "s3": "s2", "s4": "s4", "s5": "s1", "s6": None}
    records = {key: Source(id=key, type="publication", origin=origin) for key, origin in origins.items()}
    closing = origins_that_close(records)
    assert closing == ["s2", "s4"]
    assert len(list(problems(ArgumentMap(records.values())))) == 3
    open_ones = {key: altered(each, origin=None) if key in closing else each for key, each in records.items()}
    assert list(problems(ArgumentMap(open_ones.values()))) == []


def test_a_long_way_into_a_circle_of_sources_is_walked_once() -> None:
    class Counting(ArgumentMap):
        __slots__ = ("asked",)

        def get(self, key: str, default: Any = None) -> Any:
            self.asked = getattr(self, "asked", 0) + 1
            return super().get(key, default)

    last = 2_000
    origins = [*range(1, last + 1), last - 1]
    records = Counting(Source(id=f"s{n}", type="paper", origin=f"s{origin}") for n, origin in enumerate(origins))
    assert len(list(problems(records))) == 2
    assert records.asked < 10 * last


def test_only_the_records_asked_for_are_looked_at() -> None:
    records = ArgumentMap([C1, step(), step(id="i2", premises=())])
    assert list(problems(records, among=["i2", "nowhere"])) == [
        Problem("i2", "It has no premises", "Name at least one statement as a premise.")
    ]


@pytest.mark.parametrize("depth", [50, 100_000])
def test_what_other_programs_added_lies_fifty_deep_at_most(depth: int) -> None:
    assert not list(problems(ArgumentMap([altered(C1, extra=well(49))])))
    deep = altered(C1, extra=well(depth))
    assert [each.id for each in problems(ArgumentMap([deep]))] == ["c1"]
    with pytest.raises(BrokenMapError, match="as text"):
        check(ArgumentMap([deep]))
