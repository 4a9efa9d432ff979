"""When evidence is from: the dates that argmap can place, and how many pieces fall into each stretch of time.

A date is free text. What is certain is placed: ISO years, months, days and weeks, intervals of these with a slash, and
days and months with the name of the month in English or German. Anything else ("spring 2022") is no date here: to
guess would be to add to the map what nobody said.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from argmap.model import ArgumentMap, Evidence

Unit = Literal["month", "quarter", "year", "decade", "century"]

#: How many months each unit has, the finest first.
UNITS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}

_NAMES = (
    ("january", "januar", "jänner"),
    ("february", "februar"),
    ("march", "märz"),
    ("april",),
    ("may", "mai"),
    ("june", "juni"),
    ("july", "juli"),
    ("august",),
    ("september",),
    ("october", "oktober"),
    ("november",),
    ("december", "dezember"),
)
_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS: dict[str, int] = {
    **{name: at for at, names in enumerate(_NAMES, 1) for name in names},
    **{name: at for at, name in enumerate(_SHORT, 1)},
    "sept": 9,
    "okt": 10,
    "dez": 12,
}
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_WEEK = re.compile(r"(\d{4})-W(\d{2})", re.ASCII)
_MONTH_YEAR = re.compile(r"([^\W\d]+)\.? (\d{4})")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})\.? ([^\W\d]+)\.? (\d{4})")
_MONTH_DAY_YEAR = re.compile(r"([^\W\d]+)\.? (\d{1,2}), (\d{4})")


class Period(Struct, frozen=True):
    """The days that a date names, from the first to the last, both counted in."""

    first: date
    last: date


def period(text: str) -> Period | None:
    """Return the days that a date names, or None where that is not certain.

    >>> period("2022-05").last, period("Frühjahr 2022")
    (datetime.date(2022, 5, 31), None)
    >>> period("2023-03/2023-05") == Period(date(2023, 3, 1), date(2023, 5, 31))
    True
    """
    begin, slash, end = (part.strip() for part in text.partition("/"))
    try:
        first, last = _plain(begin), _plain(end) if slash else None
    except ValueError:  # A month 13, or a 30 February.
        return None
    if not slash:
        return first
    if first is None or last is None or first.first > last.last:
        return None
    return Period(first.first, last.last)


def _plain(text: str) -> Period | None:
    """Return the days of a date that is no interval; raise ValueError where the calendar has no such days."""
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None
        return _days(year, month, day)
    if found := _WEEK.fullmatch(text):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return Period(monday, monday + timedelta(days=6))
    if (found := _MONTH_YEAR.fullmatch(text)) and (month := _month(found[1])):
        return _days(int(found[2]), month)
    if (found := _DAY_MONTH_YEAR.fullmatch(text)) and (month := _month(found[2])):
        return _days(int(found[3]), month, int(found[1]))
    if (found := _MONTH_DAY_YEAR.fullmatch(text)) and (month := _month(found[1])):
        return _days(int(found[3]), month, int(found[2]))
    return None


def _month(name: str) -> int | None:
    return _MONTHS.get(name.lower())


def _days(year: int, month: int | None = None, day: int | None = None) -> Period:
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        first = date(year, month, 1)
        following = date(year, month, 28) + timedelta(days=4)
        return Period(first, following - timedelta(days=following.day))
    return Period(date(year, month, day), date(year, month, day))


class Bin(Struct, frozen=True):
    """One stretch of time with the evidence that begins in it; `number` counts the stretches from the year 0 on."""

    number: int
    unit: Unit
    keys: tuple[str, ...]


def dated(records: ArgumentMap) -> tuple[dict[str, Period], tuple[str, ...]]:
    """Return when evidence in play is from, by id, the earliest first; and the ids of what is not placed."""
    pieces = [piece for piece in records.of_kind(Evidence) if not piece.retracted]
    found = {piece.id: period(piece.date or "") for piece in pieces}
    placed = [(key, when) for key, when in found.items() if when is not None]
    placed.sort(key=lambda each: (each[1].first, each[1].last, each[0]))
    return dict(placed), tuple(key for key, when in found.items() if when is None)


def binned(periods: Mapping[str, Period], unit: Unit) -> list[Bin]:
    """Return the stretches that hold evidence, the earliest first; each piece lies in the one where it begins.

    >>> [(each.number, each.keys) for each in binned({"e1": period("2022-05"), "e2": period("2022")}, "year")]
    [(2022, ('e1', 'e2'))]
    """
    held: dict[int, list[str]] = {}
    for key, when in periods.items():
        held.setdefault(number_of(when.first, unit), []).append(key)
    return [Bin(number, unit, tuple(held[number])) for number in sorted(held)]


def number_of(day: date, unit: Unit) -> int:
    """Return the number of the stretch that a day lies in."""
    return (day.year * 12 + day.month - 1) // UNITS[unit]


def is_vague(when: Period, unit: Unit) -> bool:
    """Whether a date names more than one stretch, so that where in them it lies is not known."""
    return number_of(when.first, unit) != number_of(when.last, unit)


def stretches(periods: Iterable[Period], unit: Unit) -> int:
    """Return how many stretches lie from the first to the last in which a piece begins, empty ones counted in."""
    numbers = [number_of(when.first, unit) for when in periods]
    return max(numbers) - min(numbers) + 1 if numbers else 0


def unit_for(periods: Iterable[Period], most: int) -> Unit:
    """Return the finest unit that needs no more than `most` stretches; the coarsest where none does."""
    held = list(periods)
    return next((unit for unit in UNITS if stretches(held, unit) <= most), "century")


def begin_of(number: int, unit: Unit) -> str:
    """Return the first month or year of a stretch as a date is written: "2022-10", "2020".

    >>> begin_of(2022 * 4 + 3, "quarter"), begin_of(202, "decade")
    ('2022-10', '2020')
    """
    return _written(number * UNITS[unit], unit)


def end_of(number: int, unit: Unit) -> str:
    """Return the last month or year of a stretch as a date is written.

    >>> end_of(2022 * 4 + 3, "quarter"), end_of(202, "decade")
    ('2022-12', '2029')
    """
    return _written((number + 1) * UNITS[unit] - 1, unit)


def _written(months: int, unit: Unit) -> str:
    year, month = divmod(months, 12)
    return f"{year:04}-{month + 1:02}" if UNITS[unit] < 12 else f"{year:04}"


class Tally(Struct, frozen=True):
    """How many dated pieces lie before some stretches, in them and after them."""

    before: int
    within: int
    after: int


def tally(bins: Iterable[Bin], first: int, last: int) -> Tally:
    """Return how the pieces lie around the stretches from the first to the last, both counted in."""
    counts = [0, 0, 0]
    for each in bins:
        counts[(each.number >= first) + (each.number > last)] += len(each.keys)
    return Tally(*counts)
