"""Dates, numbers and quotations: what is seen by its form in any text."""

import re
from collections.abc import Iterator
from functools import cache

from argmap.analysis.dates import period
from argmap.article.marks import Language, Mark

_MONTHS: dict[Language, str] = {
    "en": "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec",
    "de": "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
    "|Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez",
}
_RELATIVE: dict[Language, str] = {
    "en": r"(?:in|over|during|within|for)\s+(?:the\s+)?(?:past|last|recent|coming|next|previous)\s+(?:(?:\w+\s+)?"
    r"(?:days|weeks|months|years|decades|centuries)|day|week|month|year|decade|century)|(?:last|next|this)\s+(?:week|month|year"
    r"|spring|summer|autumn|fall|winter)|(?:yesterday|today|tomorrow|recently)|\w+\s+(?:days|weeks|months|years|decades)"
    r"\s+(?:ago|earlier|later|before)|in\s+recent\s+(?:days|weeks|months|years|decades)",
    "de": r"in\s+den\s+(?:letzten|vergangenen|kommenden|nächsten)\s+(?:\w+\s+)?(?:Tagen|Wochen|Monaten|Jahren"
    r"|Jahrzehnten)|vor\s+\w+\s+(?:Tagen|Wochen|Monaten|Jahren|Jahrzehnten|einem\s+Jahr)|(?:letzte|vergangene|nächste"
    r"|diese)[nrsm]?\s+(?:Woche|Monat|Jahr|Jahres|Sommer|Winter|Herbst|Frühling)|(?:gestern|heute|morgen|kürzlich"
    r"|neulich)",
}
_NUMBER: dict[Language, str] = {
    "en": r"(?:(?:over|about|around|nearly|almost|some|roughly|approximately|at\s+least|more\s+than|less\s+than"
    r"|fewer\s+than|up\s+to)\s+)?(?:[$€£¥₤]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?(?:%|‰)|\s+(?:percent|per\s+cent"
    r"|percentage\s+points))?(?:\s+(?:thousand|million|billion|trillion)\b)?"
    r"(?:\s+(?:dollars|euros|pounds|rubles|roubles|USD|EUR)\b)?",
    "de": r"(?:(?:über|etwa|rund|fast|knapp|ungefähr|circa|mindestens|mehr\s+als|weniger\s+als|bis\s+zu)\s+)?"
    r"(?:[$€£]\s?)?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:\s?(?:%|‰|€|\$)|\s+(?:Prozent|Prozentpunkte|Promille)\b)?"
    r"(?:\s+(?:Tausend|Millionen|Million|Milliarden|Milliarde)\b)?(?:\s+(?:Euro|Dollar|Franken|Rubel)\b)?",
}
_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘’", '"': '"'}
# A quotation that is longer than this was not closed.
_LONGEST = 1500


@cache
def _dates(language: Language) -> re.Pattern[str]:
    month = rf"(?:{_MONTHS[language]})"
    year = r"(?:1[5-9]|20)\d\d"
    day = r"\d{1,2}"
    joined = r"(?:\s*,\s*|\s*,?\s+(?:and|or|und|oder|bis|to)\s+|\s*[–-]\s*)"
    return re.compile(
        rf"(?<![\w.,])(?:(?P<iso>{year}-(?:0[1-9]|1[0-2])(?:-\d\d)?)(?!\d)"
        rf"|(?P<mdy>{month}\.?\s+{day}(?:st|nd|rd|th)?,?\s+{year})(?!\w)"
        rf"|(?P<dmy>{day}(?:st|nd|rd|th|\.)?\s+{month}\.?,?\s+{year})(?!\w)"
        rf"|(?P<list>{month}\.?(?:{joined}{month}\.?){{0,11}},?\s+(?:of\s+)?{year})(?!\w)"
        rf"|(?P<dotted>{day}\.\s?{day}\.\s?{year})(?!\w)"
        rf"|(?P<dm>{month}\.?\s+{day}(?:st|nd|rd|th)?(?![\w,.]\d)(?!\w)|{day}\.?\s+{month})(?!\w)"
        rf"|(?P<decade>{year}(?=s\b))s|(?P<year>{year})(?![\w%]|[.,]\d)"
        rf"|(?P<relative>(?i:{_RELATIVE[language]}))(?!\w))"
    )


@cache
def _months(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_MONTHS[language]})\.?(?!\w)")


def dates(text: str, language: Language) -> Iterator[Mark]:
    """Yield the dates of a text; each month of a list is a date by itself, with the year that follows the list."""
    for found in _dates(language).finditer(text):
        kind = found.lastgroup
        if kind == "list":
            year, end = found[0][-4:], found.end()
            named = list(_months(language).finditer(text, found.start(), found.end() - 4))
            for each in named:
                last = end if each is named[-1] else each.end()
                yield _date(text, each.start(), last, f"{each[0].rstrip('.')} {year}")
        elif kind == "dotted":
            day, month, year = re.findall(r"\d+", found[0])
            yield _date(text, *found.span(), f"{year}-{int(month):02}-{int(day):02}")
        elif kind == "decade":
            first = int(found["decade"])
            # "1900s" may be ten years or a hundred.
            says = f"{first}/{first + 9}" if first % 100 else ""
            yield Mark("date", found.start(), found.end(), found[0], says)
        elif kind in ("relative", "dm"):
            yield Mark("date", found.start(), found.end(), _spaced(found[0]))
        else:
            yield _date(text, *found.span(), found["year"] or found[0])


def _date(text: str, start: int, end: int, said: str) -> Mark:
    return Mark("date", start, end, _spaced(text[start:end]), iso(said))


def iso(said: str) -> str:
    """Return the ISO form of a date as it is written; empty where it is not certain.

    >>> iso("October 7th 2023"), iso("7. Oktober 2023"), iso("Feb. 2007"), iso("2006"), iso("spring 2006")
    ('2023-10-07', '2023-10-07', '2007-02', '2006', '')
    """
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", _spaced(said))
    plain = re.sub(r"^([^\W\d]+\.? \d{1,2}),? (\d{4})$", r"\1, \2", plain)
    plain = re.sub(r"(?<=[^\W\d]),? (?:of )?(?=\d{4}$)", " ", plain)
    when = period(plain)
    if when is None:
        return ""
    if when.first == when.last:
        return when.first.isoformat()
    same_month = (when.first.year, when.first.month) == (when.last.year, when.last.month)
    return f"{when.first.year:04}-{when.first.month:02}" if same_month else f"{when.first.year:04}"


@cache
def _numbers(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?:{_NUMBER[language]})(?![\w]|[.,]\d)", re.IGNORECASE)


def numbers(text: str, language: Language, taken: list[Mark]) -> Iterator[Mark]:
    """Yield the numbers of a text that are no part of its dates, which are `taken`, in order."""
    at = 0
    for found in _numbers(language).finditer(text):
        while at < len(taken) and taken[at].end <= found.start():
            at += 1
        if at < len(taken) and taken[at].start < found.end():
            continue
        says = "percent" if re.search(r"%|‰|per\s?cent|Prozent|Promille", found[0]) else ""
        says = says or ("currency" if re.search(r"[$€£¥₤]|dollar|euro|pound|ruble|rubel", found[0], re.I) else "")
        yield Mark("number", found.start(), found.end(), _spaced(found[0]), says)


def quotations(text: str) -> Iterator[Mark]:
    """Yield what stands between paired quotation marks, with the marks; an apostrophe opens nothing."""
    at = 0
    opener = re.compile('[“„«»‘‚"]')
    while found := opener.search(text, at):
        start = found.start()
        at = start + 1
        if start and text[start - 1].isalnum():
            continue
        end = _closed(text, start)
        if end is not None:
            yield Mark("quotation", start, end, text[start] + text[end - 1])
            at = end


def _closed(text: str, start: int) -> int | None:
    """Return the end of a quotation that begins at `start`, within its paragraph."""
    closers = _PAIRS[text[start]]
    last = min(len(text), start + _LONGEST)
    for at in range(start + 1, last):
        letter = text[at]
        if letter == "\n" and text[at + 1 : at + 2] == "\n":
            return None
        if letter in closers:
            inside = letter == "’" and at + 1 < len(text) and text[at + 1].isalnum()
            if not inside and at > start + 1:
                return at + 1
    return None


def _spaced(words: str) -> str:
    return " ".join(words.split())
