"""Claims about how often something happened, beside the dates that the text itself lists."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from argmap.article.marks import Language, Mark, beginning_in
from argmap.article.proposal import ProposedStatement, Span
from argmap.article.text import blocks
from argmap.language import tr

_OFTEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:frequent(?:ly)?|increas(?:ed|es|ing|ingly)|more\ often|more\ and\ more|rising|growing\ number"
        r"|regular(?:ly)?|rare(?:ly)?|fewer\ and\ fewer|at\ least\ \w+\ \w+\ (?:per|a)\ (?:year|month))\b",
        re.IGNORECASE | re.VERBOSE,
    ),
    "de": re.compile(
        r"\b(?:häufig(?:er|e)?|zunehmend|immer\ (?:mehr|öfter)|öfter|zugenommen|regelmäßig|selten(?:er)?|gestiegen)\b",
        re.IGNORECASE | re.VERBOSE,
    ),
}
_MONTH = re.compile(r"(\d{4})-\d{2}")
#: From so many dated months in one paragraph on, it is a list that one can count.
_LIST = 3


def questions_of_count(
    text: str, sentences: Sequence[Span], found: Sequence[Mark], language: Language
) -> tuple[tuple[Span, str], ...]:
    """Return what to count, for each sentence that says how often something happened in a text that lists the dates."""
    dates = [each for each in found if each.kind == "date"]
    counted = _listed(text, dates)
    if not counted:
        return ()
    listed = ", ".join(tr("{year}: {count}").format(year=year, count=n) for year, n in sorted(counted.items()))
    words = tr(
        "“{words}” is a claim about dates that the text itself lists, by year: {listed}. Does the count bear it out?"
    )
    asked = []
    for start, end in sentences:
        often = _OFTEN[language].search(text, start, end)
        if often is not None and beginning_in(dates, start, end):
            said = " ".join(text[start:end].split())
            asked.append(((start, end), words.format(words=_short(said, often[0]), listed=listed)))
    return tuple(asked)


def with_claims_of_count(
    statements: Sequence[ProposedStatement], asked: Sequence[tuple[Span, str]], language: Language
) -> tuple[list[ProposedStatement], list[int]]:
    """Return the statements, those that a count is to bear out as claims, and the places of these."""
    found, places = list(statements), []
    for place, each in enumerate(statements):
        inside = any(start <= each.span[0] and each.span[1] <= end for (start, end), _ in asked)
        if inside and _OFTEN[language].search(each.text):
            places.append(place)
            if each.kind == "evidence":
                reason = tr("it says how often something happened, which the dates of the text bear out or not")
                found[place] = replace(each, kind="claim", reasons=(reason,))
    return found, places


def lists_of_dates(
    statements: Sequence[ProposedStatement], claims: Sequence[int], found: Sequence[Mark]
) -> Iterator[tuple[int, int]]:
    """Yield which evidence lists dates of what a claim counts, with the claim that it has most words in common with."""
    if not claims:
        return
    dates = [each for each in found if each.kind == "date" and _MONTH.match(each.says)]
    stems = {place: _stems(statements[place].text) for place in claims}
    for place, each in enumerate(statements):
        if each.kind == "evidence" and len(beginning_in(dates, *each.span)) > 1:
            words = _stems(each.text)
            shared, best = max((len(words & stems[claim]), -claim) for claim in claims)
            if shared:
                yield place, -best


def _stems(text: str) -> set[str]:
    return {word[:5].casefold() for word in re.findall(r"[^\W\d_]{5,}", text)}


def _listed(text: str, dates: Sequence[Mark]) -> dict[str, int]:
    """Return how many months of each year the text lists, where it lists several in one paragraph."""
    months: set[str] = set()
    for block in blocks(text):
        here = {each.says[:7] for each in beginning_in(dates, block.start, block.end) if _MONTH.match(each.says)}
        if len(here) >= _LIST:
            months |= here
    return dict(Counter(month[:4] for month in months))


def _short(said: str, often: str) -> str:
    """Return at most a dozen words around the one that says how often."""
    words = said.rstrip(".").split()
    at = next((place for place, word in enumerate(words) if often.split()[0] in word), 0)
    first = max(0, min(at - 5, len(words) - 12))
    return " ".join(words[first : first + 12])
