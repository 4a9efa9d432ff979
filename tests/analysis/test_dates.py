"""Dates that can be placed, and stretches of time: every dated piece lies in exactly one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.dates import (
    UNITS,
    Period,
    Unit,
    begin_of,
    binned,
    dated,
    end_of,
    is_vague,
    number_of,
    period,
    stretches,
    tally,
    unit_for,
)
from argmap.model import ArgumentMap, Evidence

UNIT_NAMES: list[Unit] = list(UNITS)
DAYS = st.dates()
PERIODS = st.tuples(DAYS, DAYS).map(lambda pair: Period(min(pair), max(pair)))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022", "2022-01-01", "2022-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022-12", "2022-12-01", "2022-12-31"),
        ("2022-05-14", "2022-05-14", "2022-05-14"),
        (" 2022-05 ", "2022-05-01", "2022-05-31"),
        ("2022-W01", "2022-01-03", "2022-01-09"),
        ("2023-03/2023-05", "2023-03-01", "2023-05-31"),
        ("2022/2023-01-15", "2022-01-01", "2023-01-15"),
        ("May 2022", "2022-05-01", "2022-05-31"),
        ("Oct. 2023", "2023-10-01", "2023-10-31"),
        ("7 October 2023", "2023-10-07", "2023-10-07"),
        ("October 7, 2023", "2023-10-07", "2023-10-07"),
        ("7. Oktober 2023", "2023-10-07", "2023-10-07"),
        ("März 2022", "2022-03-01", "2022-03-31"),
    ],
)
def test_what_is_certain_is_placed(text: str, first: str, last: str) -> None:
    assert period(text) == Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Frühjahr 2022",
        "spring 2022",
        "2022-13",
        "2023-02-29",
        "0000",
        "05/2022",
        "3/4/2022",
        "2023/2022",
        "2022/",
        "/2022",
        "about 2022",
        "2022-W60",
        "٢٠٢٢",
        "last year",
        "32 May 2022",
        "9999-12-31/0001",
    ],
)
def test_what_is_not_certain_is_not_placed(text: str) -> None:
    assert period(text) is None


@given(st.text())
def test_any_text_is_placed_or_not(text: str) -> None:
    found = period(text)
    assert found is None or found.first <= found.last


@given(DAYS)
def test_a_day_a_month_and_a_year_lie_in_each_other(day: date) -> None:
    exact, month, year = (period(day.isoformat()[:length]) for length in (10, 7, 4))
    assert exact is not None
    assert month is not None
    assert year is not None
    assert exact.first == exact.last == day
    assert year.first <= month.first <= day <= month.last <= year.last


@given(st.dictionaries(st.text(min_size=1), PERIODS), st.sampled_from(UNIT_NAMES))
def test_every_dated_piece_is_in_exactly_one_stretch_and_the_counts_add_up(
    periods: dict[str, Period], unit: Unit
) -> None:
    bins = binned(periods, unit)
    held = [key for each in bins for key in each.keys]
    assert sorted(held) == sorted(periods)
    assert sum(len(each.keys) for each in bins) == len(periods)
    assert [each.number for each in bins] == sorted({each.number for each in bins})
    for each in bins:
        assert each.keys
        assert all(number_of(periods[key].first, unit) == each.number for key in each.keys)


@given(st.dictionaries(st.text(), PERIODS), st.sampled_from(UNIT_NAMES), DAYS, DAYS)
def test_before_within_and_after_some_stretches_are_all_there_is(
    periods: dict[str, Period], unit: Unit, one: date, other: date
) -> None:
    first, last = number_of(min(one, other), unit), number_of(max(one, other), unit)
    counts = tally(binned(periods, unit), first, last)
    numbers = [number_of(when.first, unit) for when in periods.values()]
    assert counts.within == sum(first <= number <= last for number in numbers)
    assert counts.before + counts.within + counts.after == len(periods)


@given(st.lists(PERIODS), st.integers(1, 500))
def test_the_chosen_unit_is_the_finest_that_fits(periods: list[Period], most: int) -> None:
    chosen = unit_for(periods, most)
    finer = UNIT_NAMES[: UNIT_NAMES.index(chosen)]
    assert all(stretches(periods, unit) > most for unit in finer)
    assert stretches(periods, chosen) <= most or chosen == "century"


@given(DAYS, st.sampled_from(UNIT_NAMES))
def test_a_stretch_begins_and_ends_around_its_days(day: date, unit: Unit) -> None:
    number = number_of(day, unit)
    assert begin_of(number, unit) <= day.isoformat()[: len(begin_of(number, unit))] <= end_of(number, unit)


def test_a_year_is_vague_among_months_and_not_among_years() -> None:
    year = period("2022")
    assert year is not None
    assert is_vague(year, "month")
    assert not is_vague(year, "year")


def test_only_evidence_in_play_is_placed_the_earliest_first() -> None:
    def piece(key: str, when: str | None, *, retracted: bool = False) -> Evidence:
        return Evidence(id=key, text="", type="event", date=when, retracted=retracted)

    records = ArgumentMap(
        [
            piece("e1", "2023"),
            piece("e2", "2022-05"),
            piece("e3", "soon"),
            piece("e4", None),
            piece("e5", "2021", retracted=True),
        ]
    )
    placed, others = dated(records)
    assert list(placed) == ["e2", "e1"]
    assert set(others) == {"e3", "e4"}
