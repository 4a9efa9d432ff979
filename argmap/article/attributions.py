"""Who says it: verbs of saying with the name or the group that stands by them."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from argmap.article.lexicons import either, lexicon, lowered
from argmap.article.marks import Language, Mark

# How far from the verb a name may stand, in characters: it keeps the search linear.
_REACH = 140
_TITLE = r"(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|U\.S|U\.N|U\.K|[A-ZÄÖÜ])\."
_NAME = rf"(?:{_TITLE}|[^\W\d_a-zäöüß](?:[\w'’&-]|\.(?=\w))*)"
_LINK = r"(?:(?:of|the|for|de|von|der|des|bin|al|van|für|und|&)\s+){0,2}"
_FULL = rf"{_NAME}(?:\s+{_LINK}{_NAME}){{0,6}}"
_QUOTED = re.compile(r"[”\"“»],?\s*$")
# What is said without quotation marks, too, and then by whom: other verbs take what follows as their object.
_TURNED = frozenset(
    {"said", "says", "say", "wrote", "writes", "added", "noted", "warned", "argued", "claimed", "sagte", "sagt"}
    | {
        "sagten",
        "erklärte",
        "erklärt",
        "schrieb",
        "schreibt",
        "berichtete",
        "berichtet",
        "meinte",
        "meint",
        "betonte",
        "warnte",
    }
)
# What may say something or be a sign of it: "the report suggests", "his silence on the report suggests".
_SIGN = re.compile(r"(?:suggest|indicat|show|reveal|confirm)\w*(?: that)?$")
# The head of what stands before these is not behind them; "of" may go on with who says it: "the head of the ministry".
_ASIDE = re.compile(r"\b(?:on|in|about|at|for|to|with|over|against|between|after|before|towards?)\s+$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+)?$")
# Verbs of saying that have other objects, too; they say something with "that", and somebody named before them.
_WITH_THAT: dict[Language, str] = {
    "en": r"(?:express|assess|caution|promis|object|counter|suspect|reason|emphasi[sz]|stress|lament|boast|insist"
    r"|hop|fear|predict)(?:ed|es|s)\s+that|",
    "de": "",
}
# What a name may not begin with although it is written large: words at the head of a sentence.
_OPENING_WORDS = (
    "the a an in on at but and so yet while when as after before since for by from with if although "
    "though because however meanwhile still also then there here what who why how this that these those "
    "it he she they we i you his her its their our my not no one some many most several few both all each "
    "every another other such der die das ein eine am im auf aber und doch während wenn als nach vor seit "
    "für von mit falls obwohl weil er sie es wir ich dies diese dieser nicht kein keine man viele einige "
    "manche alle january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday januar februar märz mai juni juli oktober "
    "dezember montag dienstag mittwoch donnerstag freitag samstag sonntag "
)
_OPENING = frozenset(_OPENING_WORDS.split())


class _Patterns(Struct, frozen=True):
    verb: re.Pattern[str]
    introducer: re.Pattern[str]
    group: re.Pattern[str]
    pronoun: re.Pattern[str]
    speaks: re.Pattern[str]
    definite: re.Pattern[str]
    before: re.Pattern[str]
    quoted: re.Pattern[str]
    opening: re.Pattern[str]
    after: re.Pattern[str]
    after_definite: re.Pattern[str]
    following: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    held = lexicon(language)
    fill = rf"(?:\s+(?:{either(held.fillers)}))*\s+$"
    aside = r"(?:,(?:[^,.;:!?\n]{1,60},)?)?"
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{_WITH_THAT[language]}{either(held.verbs)})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{either(held.introducers)})(?!\w)"),
        re.compile(rf"(?<!\w)(?:[\w-]+\s+)?(?:{either(held.speakers)})(?:\s+[\w-]+)?{fill}"),
        re.compile(rf"(?<!\w)(?:{either(held.pronouns)}){fill}"),
        re.compile(rf"\s+(?:{either(held.pronouns)})(?!\w)"),
        re.compile(rf"(?<!\w)(?P<who>(?:{either(held.determiners)})(?:\s+[\w-]+){{1,3}}?){aside}{fill}"),
        re.compile(rf"(?<![\w.])(?P<who>{_FULL}(?:(?<=['’]s)(?:\s+[\w-]+){{1,2}}?)?){aside}(?i:{fill})"),
        re.compile(rf"[\"“„](?P<who>{_FULL})[\"”“](?i:{fill})"),
        re.compile(rf"(?:^|(?<=[.!?]\s)|(?<=\n))(?P<who>{_FULL})"),
        re.compile(rf"\s+(?:(?:the|an?|de[rnms]|die|das)\s+(?:[a-z-]+\s+){{0,2}})?(?P<who>{_FULL})"),
        re.compile(rf"\s+(?P<who>(?:{either(held.determiners)})(?:\s+[\w-]+){{1,2}})(?=\s*[.,:;]|\s*$)", re.IGNORECASE),
        re.compile(r"\s*(?:that\b|dass\b|daß\b|[:,]?\s*[\"“„«]|:)"),
    )


def attributions(text: str, language: Language) -> Iterator[Mark]:
    """Yield the attributions of a text by verb and by introducing words, e.g. "according to"; the order is not kept."""
    patterns, low = _patterns(language), lowered(text)
    for found in patterns.introducer.finditer(low):
        if who := _name(text, patterns.after.match(text, found.end(), found.end() + _REACH)):
            yield Mark("attribution", found.start(), found.end(), " ".join(found[0].split()), "named", who)
    for found in patterns.verb.finditer(text):
        if mark := _said(text, low, found, patterns):
            yield mark


def _said(text: str, low: str, verb: re.Match[str], patterns: _Patterns) -> Mark | None:
    """Return the attribution of one verb, or None where nobody is near who could say it: "claims" may be a noun."""
    start, end = verb.span()
    begin = max(text.rfind("\n", 0, start), start - _REACH, 0)
    head, small = text[begin:start], low[begin:start]
    cue = " ".join(verb[0].split())
    if group := patterns.group.search(small):
        return Mark("attribution", begin + group.start() + _lead(group[0]), end, cue, "unnamed")
    if cue.endswith("ing") and head.rstrip().endswith(",") and (openings := list(patterns.opening.finditer(head))):
        # ", saying that": whoever the sentence begins with.
        who = _name(text, openings[-1], begin)
        return Mark("attribution", start, end, cue, "named" if who else "unnamed", who)
    is_sign = _SIGN.match(cue) is not None and _PASSIVE.search(small) is None
    definite = patterns.definite.search(small)
    if is_sign and definite and _ASIDE.search(small[: definite.start("who")]):
        return None
    if definite and _has_aside(head, definite):
        return Mark("attribution", start, end, cue, "named", _moved(definite, begin))
    if found := patterns.quoted.search(head) or patterns.before.search(head):
        who = _name(text, found, begin)
        if who is not None and not (is_sign and re.search(r"['’]s?\s", text[slice(*who)])):
            return Mark("attribution", start, end, cue, "named", who)
    if patterns.pronoun.search(small):
        return Mark("attribution", start, end, cue, "named")
    follows = cue.endswith(" that") or patterns.following.match(text, end, end + 8) is not None
    if definite:
        if follows or _QUOTED.search(head[: definite.start()]):
            return Mark("attribution", start, end, cue, "named", _moved(definite, begin))
    elif who := _behind(text, start, end, patterns):
        return Mark("attribution", start, end, cue, "named", who)
    elif _QUOTED.search(head) and patterns.speaks.match(low, end):
        return Mark("attribution", start, end, cue, "named")
    return Mark("attribution", start, end, cue, "unnamed") if follows and not is_sign else None


def _has_aside(head: str, found: re.Match[str]) -> bool:
    """Whether words such as ", printed in Rome," follow who says it; a name there would be who says it."""
    return re.match(r",\s+[a-zäöüß][^,]*,", head[found.end("who") :]) is not None


def _moved(found: re.Match[str], begin: int) -> tuple[int, int]:
    return begin + found.start("who"), begin + found.end("who")


def _behind(text: str, start: int, end: int, patterns: _Patterns) -> tuple[int, int] | None:
    """Return the span of who stands after the verb: after what they say, or as German turns it, before a comma."""
    who = _name(text, patterns.after.match(text, end, end + _REACH))
    head = text[max(0, start - 4) : start]
    if who and head.rstrip().endswith(",") and text[start:end] in _TURNED:
        return who
    if _QUOTED.search(head):
        return who or _name(text, patterns.after_definite.match(text, end, end + _REACH))
    turned = text[start:end] in _TURNED and who and re.match(r"\s*(?:[,:]|dass\b)", text[who[1] : who[1] + 8])
    return who if turned else None


def _lead(group: str) -> int:
    return len(group) - len(group.lstrip())


def _name(text: str, found: re.Match[str] | None, offset: int = 0) -> tuple[int, int] | None:
    """Return the span of a name without the words at its head that only open the sentence."""
    if found is None:
        return None
    start, end = found.start("who") + offset, found.end("who") + offset
    for word in re.finditer(r"\S+", text[start:end]):
        if word[0].lower() not in _OPENING:
            return start + word.start(), end
    return None
