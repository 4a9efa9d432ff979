"""The words that lead from a reason to a conclusion, in a sentence or from the one before: "suggests", "because"."""

import re
from typing import Literal

from msgspec import Struct

from argmap.article.marks import Language
from argmap.article.proposal import Span

Way = Literal["forward", "backward", "attack"]


class Split(Struct, frozen=True):
    """A sentence in two: what is said first and what second, and which way the reasoning goes.

    "forward": the first is a reason for the second. "backward": the second is a reason for the first. "attack": the
    second speaks against the first. `first` is None where it stands in the sentence before ("This suggests …").
    `words` are the ones that tell.
    """

    first: Span | None
    second: Span
    way: Way
    words: str


#: Verbs by which something is taken as a sign of something else.
_VERBS: dict[Language, str] = {
    "en": r"(?:(?:may|might|could|can|would|also|thus|further|clearly|perhaps|seems?\ to|appears?\ to)\ )*(?:"
    r"suggest(?:s|ed|ing)?(?:\ that)?|indicat(?:es?|ed|ing)(?:\ that)?|impl(?:y|ies|ied|ying)(?:\ that)?"
    r"|shows?\ that|showing\ that|demonstrat(?:es?|ed|ing)(?:\ that)?|proves?(?:\ that)?|proving(?:\ that)?"
    r"|means?\ that|meaning\ that|points?\ to|pointing\ to|reflect(?:s|ed|ing)?|illustrat(?:es?|ed|ing)"
    r"|signal(?:s|led|ed|ling|ing)?|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?(?:\ that)?|underscor(?:es?|ed|ing)"
    r"|be\ (?:interpreted|seen|read|understood|taken)\ as|is\ (?:evidence|proof|a\ sign)\ (?:of|that|for)"
    r"|are\ (?:evidence|proof|a\ sign)\ (?:of|that|for)|marking|makes?\ it\ clear\ that)",
    "de": r"(?:(?:kann|könnte|könnten|dürfte|auch|also|klar|wohl)\ )*(?:"
    r"deutet\ (?:darauf\ hin,\ dass|auf)|deuten\ (?:darauf\ hin,\ dass|auf)|legt\ nahe,\ dass|legen\ nahe,\ dass"
    r"|legt\ den\ Schluss\ nahe,\ dass|zeigt,\ dass|zeigen,\ dass|zeigt|beweist(?:,\ dass)?|belegt(?:,\ dass)?"
    r"|belegen(?:,\ dass)?|bedeutet,\ dass|spricht\ für|sprechen\ für|lässt\ darauf\ schließen,\ dass"
    r"|lassen\ darauf\ schließen,\ dass|weist\ auf|spiegelt|bestätigt(?:,\ dass)?|unterstreicht)",
}
_BACKWARD: dict[Language, str] = {
    "en": r"because(?!\ of)|since(?!\ \d|\ the\b|\ last|\ then)|given\ that|as\ shown\ by|seeing\ that",
    "de": r"weil|da(?!\ \w+t\b)|denn",
}
_FORWARD: dict[Language, str] = {
    "en": r"so\ that|so(?=\ (?:we|it|they|he|she|the|there|this)\b)|therefore|thus|hence|consequently"
    r"|which\ means\ that",
    "de": r"sodass|so\ dass|weshalb|daher|deshalb|folglich",
}
_ATTACK: dict[Language, str] = {
    "en": r"but(?!\ also)|although|even\ though|whereas|yet",
    "de": r"aber|obwohl|jedoch|doch|wenngleich",
}
#: What points back at the sentence before.
_BACK: dict[Language, str] = {
    "en": r"(?:this|that|these|those|it|such|all\ (?:of\ )?this|which)(?:\ (?!is|are|was)\w+)?",
    "de": r"(?:dies|das|dieses?|diese[rs]?|all\ dies|was)(?:\ (?!ist|sind|war)\w+)?",
}
#: Who says something rather than being a sign of it.
_SAYERS: dict[Language, str] = {
    "en": r"(?:it|there\ (?:is|are)(?:\ also)?|(?:[\w-]+\ ){0,3}(?:reports?|sources?|critics?|experts?|officials?"
    r"|analysts?|observers?|researchers?|economists?|scientists?|people|some|many|he|she|they|we|i|you"
    r"|minister|president|spokes\w+|leaders?|authors?"
    r"|government|ministry|newspaper|council|mayor|who))(?:\ (?:is|was|has\ been))?",
    "de": r"(?:es|er|sie|wir|ich|man|manche|viele|(?:\w+\ ){0,3}(?:berichte|quellen|kritiker|experten|fachleute"
    r"|beobachter|forscher|forscherinnen|ministerium|regierung|sprecherin?|zeitung))(?:\ (?:wird|wurde))?",
}
_FLAGS = re.IGNORECASE | re.VERBOSE
_SIGNS = {each: re.compile(rf"(?:(?<=,)\ |\b(?<=\ )|^)(?P<verb>{_VERBS[each]})\ ", _FLAGS) for each in _VERBS}
_BACKS = {each: re.compile(rf"(?:and\ |und\ )?{_BACK[each]}(?:\ could|\ can|\ may|\ might)?", _FLAGS) for each in _BACK}
_SAYS = {each: re.compile(rf"(?:.*\ )?{_SAYERS[each]}", _FLAGS) for each in _SAYERS}
_WORDS: tuple[tuple[Way, dict[Language, str]], ...] = (
    ("backward", _BACKWARD),
    ("forward", _FORWARD),
    ("attack", _ATTACK),
)
_WAYS: tuple[tuple[Way, dict[Language, re.Pattern[str]]], ...] = tuple(
    (way, {each: re.compile(rf"[,;:–—]?\ (?P<verb>{words[each]}),?\ ", _FLAGS) for each in words})
    for way, words in _WORDS
)
#: Fewer words than this are no statement, on the side of a reason and on that of a conclusion.
_LEAST, _LEAST_CLAUSE = 2, 4


def split(text: str, start: int, end: int, language: Language) -> Split | None:
    """Return a sentence in two where its words say that one part is a reason for, or against, the other.

    >>> s = "Its muted answer suggests tacit approval."
    >>> found = split(s, 0, len(s), "en")
    >>> s[slice(*found.first)], s[slice(*found.second)], found.way, found.words
    ('Its muted answer', 'tacit approval.', 'forward', 'suggests')
    """
    return _by_sign(text, start, end, language) or _by_connective(text, start, end, language)


def _by_sign(text: str, start: int, end: int, language: Language) -> Split | None:
    for sign in _SIGNS[language].finditer(text, start, end):
        first, second = text[start : sign.start()].strip(" ,"), text[sign.end() : end]
        if len(second.split()) < _LEAST or _in_quotes(text[start : sign.start()]):
            continue
        words = " ".join(sign["verb"].split())
        back = _BACKS[language].fullmatch(first) if first else None
        if (back is not None and not first.lower().startswith(("it", "es"))) or not first:
            modal = first.split()[-1].lower() if first.lower().endswith((" could", " can", " may", " might")) else ""
            return Split(None, _trimmed(text, sign.end(), end), "forward", f"{modal} {words}".strip())
        if len(first.split()) >= _LEAST and not _SAYS[language].fullmatch(first):
            return Split(_trimmed(text, start, sign.start()), _trimmed(text, sign.end(), end), "forward", words)
    return None


def _by_connective(text: str, start: int, end: int, language: Language) -> Split | None:
    for way, patterns in _WAYS:
        for sign in patterns[language].finditer(text, start, end):
            sides = text[start : sign.start()], text[sign.end() : end]
            if all(len(side.split()) >= _LEAST_CLAUSE for side in sides) and not _in_quotes(sides[0]):
                first, second = _trimmed(text, start, sign.start()), _trimmed(text, sign.end(), end)
                return Split(first, second, way, " ".join(sign["verb"].split()))
    return None


def _in_quotes(words: str) -> bool:
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1 or words.count("„") > words.count("“")


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " ,;:–—\n":
        start += 1
    while start < end and text[end - 1] in " ,;:–—\n":
        end -= 1
    return start, end
