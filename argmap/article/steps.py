"""The words that lead from a reason to a conclusion, in a sentence or from the one before: "suggests", "because"."""

import re
from typing import Literal

from msgspec import Struct

from argmap.article.marks import Language
from argmap.article.proposal import Span

Way = Literal["forward", "backward", "attack", "conceded", "beside"]


class Split(Struct, frozen=True):
    """A sentence in two: what is said first and what second, and which way the reasoning goes.

    "forward": the first is a reason for the second. "backward": the second is a reason for the first. "attack": the
    second speaks against the first. "conceded": the first speaks against the second ("Although …, …"). "beside": they
    are two statements that go the same way. `first` is None where it stands in the sentence before ("This suggests …").
    `words` are the ones that tell; `is_sign` where they call something a sign of something else.
    """

    first: Span | None
    second: Span
    way: Way
    words: str
    is_sign: bool = False


#: Verbs by which something is taken as a sign of something else.
_VERBS: dict[Language, str] = {
    "en": r"(?:(?:may|might|could|can|would|also|thus|further|perhaps|just|\w+ly|seems?\ to|appears?\ to)\ )*(?:"
    r"suggest(?:s|ed|ing)?(?:\ that)?|indicat(?:es?|ed|ing)(?:\ that)?|impl(?:y|ies|ied|ying)(?:\ that)?"
    r"|shows?\ that|showing\ that|demonstrat(?:es?|ed|ing)(?:\ that)?|proves?(?:\ that)?|proving(?:\ that)?"
    r"|means?\ that|meant\ that|meaning\ that|points?\ to|pointing\ to|reflect(?:s|ed|ing)?|illustrat(?:es?|ed|ing)"
    r"|signal(?:s|led|ed|ling|ing)?|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?(?:\ that)?|underscor(?:es?|ed|ing)"
    r"|be\ (?:interpreted|seen|read|understood|taken)\ as|is\ (?:evidence|proof|a\ sign)\ (?:of|that|for)"
    r"|are\ (?:evidence|proof|a\ sign)\ (?:of|that|for)|makes?\ it\ clear\ that)",
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
    r"|(?<=,\ )so(?!\ (?:far|much|many|long|on|as|too|to)\b)",
    "de": r"sodass|so\ dass|weshalb|daher|deshalb|folglich",
}
_ATTACK: dict[Language, str] = {
    "en": r"but(?!\ also)|although|even\ though|whereas|(?:(?<=[,;–—]\ )|(?<=and\ ))yet|(?<=[,;–—]\ )however",
    "de": r"aber|obwohl|jedoch|doch|wenngleich",
}
#: What opens a sentence whose first clause is a reason for, or is conceded against, its second.
_AHEAD: dict[Way, dict[Language, str]] = {
    "forward": {
        "en": r"because(?!\ of)|since(?!\ \d|\ then|\ last)|given\ that|seeing\ that",
        "de": r"weil|da(?!\ \w+t\b)",
    },
    "conceded": {"en": r"although|though|even\ though", "de": r"obwohl|obgleich|wenngleich"},
}
#: What points back at the sentence before.
_BACK: dict[Language, str] = {
    "en": r"(?:this|that|these|those|it|such|all\ (?:of\ )?this|which)(?:\ (?!is|are|was)\w+)?"
    r"|\w+\ of\ (?:this|that)\ (?:kind|sort)|(?:its|their|his|her)\ \w+",
    "de": r"(?:dies|das|dieses?|diese[rs]?|all\ dies|was)(?:\ (?!ist|sind|war)\w+)?",
}
#: Who says something rather than being a sign of it.
_SAYERS: dict[Language, str] = {
    "en": r"(?:it|there\ (?:is|are)(?:\ also)?|(?:[\w-]+\ ){0,3}(?:reports?|sources?|critics?|experts?|officials?"
    r"|analysts?|observers?|researchers?|economists?|scientists?|people|some|many|he|she|they|we|i|you"
    r"|minister|president|spokes\w+|leaders?|authors?|stud(?:y|ies)|surveys?|polls?|research|reviews?"
    r"|government|ministry|newspaper|council|mayor|who))(?:\ (?:is|was|has\ been))?",
    "de": r"(?:es|er|sie|wir|ich|man|manche|viele|(?:\w+\ ){0,3}(?:berichte|quellen|kritiker|experten|fachleute"
    r"|beobachter|forscher|forscherinnen|ministerium|regierung|sprecherin?|zeitung|studien?|umfragen?))"
    r"(?:\ (?:wird|wurde))?",
}
#: What is said of a subject behind these is not who it is: "the silence on the report suggests".
_OF_IT: dict[Language, str] = {
    "en": r"on|in|to|about|at|from|for|by|with|over|against|between|after|before|during|into|towards?",
    "de": r"auf|in|im|zu|zum|zur|über|an|am|aus|für|mit|gegen|zwischen|nach|vor|bei",
}
#: What only points at something said elsewhere: no statement by itself.
_POINTERS: dict[Language, str] = {
    "en": r"(?:(?:this|that|these|those|such)(?:\ [\w-]+)?|it|them|the\ (?:opposite|contrary|reverse|same)|otherwise)",
    "de": r"(?:(?:dies|das|diese[rsnm]?)(?:\ [\w-]+)?|es|sie|das\ (?:gegenteil|gleiche))",
}
_TAIL = re.compile(r",?\s+(?:which|and|and\s+(?:this|that|so)|was|und)$", re.IGNORECASE)
_FLAGS = re.IGNORECASE | re.VERBOSE
_SIGNS = {each: re.compile(rf"(?:(?<=,)\ |\b(?<=\ )|^)(?P<verb>{_VERBS[each]})\ ", _FLAGS) for each in _VERBS}
_BACKS = {
    each: re.compile(rf"(?:and\ |und\ )?(?:{_BACK[each]})(?:\ could|\ can|\ may|\ might)?", _FLAGS) for each in _BACK
}
_SAYS = {each: re.compile(rf"(?:.*\ )?{_SAYERS[each]}", _FLAGS) for each in _SAYERS}
_HEADS = {each: re.compile(rf"(?<=\w)\ (?:{_OF_IT[each]})\ .*", _FLAGS | re.DOTALL) for each in _OF_IT}
_POINTS = {each: re.compile(rf"{_POINTERS[each]}(?=[.,;!…]|$)", _FLAGS) for each in _POINTERS}
_WORDS: tuple[tuple[Way, dict[Language, str]], ...] = (
    ("backward", _BACKWARD),
    ("forward", _FORWARD),
    ("attack", _ATTACK),
)
_WAYS: tuple[tuple[Way, dict[Language, re.Pattern[str]]], ...] = tuple(
    (way, {each: re.compile(rf"[,;:–—]?\ (?:(?:and|und)\ )?(?P<verb>{words[each]}),?\ ", _FLAGS) for each in words})
    for way, words in _WORDS
)
_OPENS: dict[Way, dict[Language, re.Pattern[str]]] = {
    way: {each: re.compile(rf"(?P<verb>{words[each]})\ ", _FLAGS) for each in words} for way, words in _AHEAD.items()
}
_CLAUSE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:i|we|he|she|it|they|you|this|that|these|there|nobody)\ \w+|.*\b(?:is|are|was|were|has|have|can|will)\b",
        _FLAGS,
    ),
    "de": re.compile(
        r"(?:ich|wir|er|sie|es|das|dies|niemand)\ \w+|.*\b(?:ist|sind|war|waren|hat|haben|kann|wird)\b", _FLAGS
    ),
}
#: Fewer words than this are no statement, on the side of a reason and on that of a conclusion.
_LEAST, _LEAST_CLAUSE = 2, 4


def split(text: str, start: int, end: int, language: Language) -> Split | None:
    """Return a sentence in two where its words first say that one part is a reason for, or against, the other.

    >>> s = "Its muted answer suggests tacit approval."
    >>> found = split(s, 0, len(s), "en")
    >>> s[slice(*found.first)], s[slice(*found.second)], found.way, found.words
    ('Its muted answer', 'tacit approval.', 'forward', 'suggests')
    """
    opened = _by_opening(text, start, end, language)
    if opened is not None:
        return opened
    found = [_by_sign(text, start, end, language), _by_connective(text, start, end, language)]
    return min((each for each in found if each is not None), key=lambda each: each.second, default=None)


def _by_opening(text: str, start: int, end: int, language: Language) -> Split | None:
    """Return "Because …, …" in two, at the first comma with a clause on either side."""
    for way, patterns in _OPENS.items():
        sign = patterns[language].match(text, start, end)
        if sign is None:
            continue
        for comma in re.finditer(",", text[sign.end() : end]):
            at = sign.end() + comma.start()
            if _is_clause(text[sign.end() : at], language) and _is_clause(text[at + 1 : end].strip(), language):
                words = " ".join(sign["verb"].split()).lower()
                return Split(_trimmed(text, sign.end(), at), _trimmed(text, at, end), way, words)
    return None


def _by_sign(text: str, start: int, end: int, language: Language) -> Split | None:
    for sign in _SIGNS[language].finditer(text, start, end):
        first, second = text[start : sign.start()].strip(" ,"), text[sign.end() : end]
        if len(second.split()) < _LEAST or _in_quotes(text[start : sign.start()]):
            continue
        if _POINTS[language].match(" ".join(second.split())):
            continue
        words = " ".join(sign["verb"].split())
        back = _BACKS[language].fullmatch(first) if first else None
        if (back is not None and first.lower().split()[0] not in ("it", "es")) or not first:
            modal = first.split()[-1].lower() if first.lower().endswith((" could", " can", " may", " might")) else ""
            second_span = _trimmed(text, sign.end(), end)
            return Split(None, second_span, "forward", f"{modal} {words}".strip(), is_sign=True)
        if len(first.split()) >= _LEAST and not _SAYS[language].fullmatch(_HEADS[language].sub("", first)):
            first_span = _trimmed(text, start, start + len(_TAIL.sub("", text[start : sign.start()].rstrip(" ,"))))
            return Split(first_span, _trimmed(text, sign.end(), end), "forward", words, is_sign=True)
    return None


def _by_connective(text: str, start: int, end: int, language: Language) -> Split | None:
    found = []
    for way, patterns in _WAYS:
        for sign in patterns[language].finditer(text, start, end):
            sides = text[start : sign.start()], text[sign.end() : end]
            if not all(_is_clause(side.strip(), language) for side in sides) or _in_quotes(sides[0]):
                continue
            if way == "attack" and text[sign.start()] == " " and re.search(r"\b(?:not|nicht)\b", sides[0]):
                continue  # "Not this but that" says one thing.
            first, second = _trimmed(text, start, sign.start()), _trimmed(text, sign.end(), end)
            found.append(Split(first, second, way, " ".join(sign["verb"].split())))
            break
    return min(found, key=lambda each: each.second, default=None)


def _is_clause(words: str, language: Language) -> bool:
    count = len(words.split())
    return count >= _LEAST_CLAUSE or (count == _LEAST_CLAUSE - 1 and _CLAUSE[language].match(words) is not None)


def _in_quotes(words: str) -> bool:
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1 or words.count("„") > words.count("“")


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " ,;:–—\n":
        start += 1
    while start < end and text[end - 1] in " ,;:–—\n":
        end -= 1
    return start, end
