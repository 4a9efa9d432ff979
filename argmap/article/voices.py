"""Who a sentence speaks for, and how it takes up what came before: a concession, a denial, a demand."""

import re
from typing import Literal

from argmap.article.marks import Language

Voice = Literal[
    "concession",
    "perhaps conceded",
    "nod",
    "others",
    "counter",
    "denial",
    "conclusion",
    "summary",
    "example",
    "pointing back",
    "calling back",
    "demand",
    "another's wish",
    "another's mind",
]

_FLAGS = re.IGNORECASE | re.VERBOSE
_LEAD = {
    "en": r"(?:(?:and|but|yet|so|now|well|also|moreover|besides|secondly|finally)\ *,?\ )?",
    "de": r"(?:(?:und|aber|doch|nun|auch|außerdem|zudem)\ *,?\ )?",
}
#: "That is not true", "she rejects this": what is denied stands before.
_DENIED = {
    "en": r"(?:(?:this|these|those|it|such|that(?!\ \w))\b|the\ (?:claims?|charges?|accusations?|allegations?|reading"
    r"|view|idea|suggestions?|argument|criticism)\b)",
    "de": r"(?:das|dies(?:e[nmrs]?)?|den\ vorwurf|die\ (?:vorwürfe|behauptung|kritik)|dem)\b",
}
_OPENINGS: dict[Voice, dict[Language, str]] = {
    "concession": {
        "en": r"of\ course|admittedly|granted|to\ be\ sure|true,|it\ (?:is|may\ be|might\ be)\ true|(?:i"
        r"|we)\ (?:readily\ )?"
        r"(?:admit|grant|concede|acknowledge)\b|one\ (?:can|could|may|might)\ (?:object|say|argue)\b",
        "de": r"natürlich|freilich|zugegeben|gewiss|zwar|sicher(?:lich)?\b|es\ stimmt|man\ (?:kann|könnte|mag)"
        r"\ (?:einwenden|sagen)|ich\ gebe\ zu|selbstverständlich",
    },
    # It says no more than that what comes before may be so.
    "nod": {
        "en": r"(?:that|this|it)(?:\ [\w-]+)?\ (?:is|may\ be|might\ be|sounds?|seems?)\ (?:of\ course\ "
        r"|\w+ly\ )?(?:an?\ )?(?:true"
        r"|possible|right|correct|fair|plausible|understandable|reasonable)\b(?=(?:\ \w+)?[.,;]?$)",
        "de": r"das\ (?:ist|mag|klingt)\ (?:\w+\ )?(?:wahr|möglich|richtig|stimmen|sein|verständlich)[.,;]?$",
    },
    # These also only stress something; they concede where something is set against it.
    "perhaps conceded": {
        "en": r"certainly|sure(?:ly)?\b|naturally|undoubtedly|no\ doubt|indeed|obviously|clearly|(?:that|this"
        r"|it)\ (?:is|may"
        r"\ be|sounds?|seems?)\ (?:possible|plausible|fair|understandable|reasonable)|the\ [\w-]+\ (?:is|sounds?"
        r"|seems?)"
        r"\ (?:possible|plausible|fair|understandable|reasonable|tempting)",
        "de": r"allerdings|zweifellos|ohne\ frage|klar\b|das\ (?:ist|mag|klingt)\ (?:möglich|richtig|verständlich"
        r"|sein)",
    },
    "others": {
        "en": r"(?:(?:some|many|most|a\ few|others?|people|critics|opponents|supporters|proponents|advocates|defenders"
        r"|sceptics|skeptics|they)\b(?:\ of\ (?:[\w-]+\ ){1,3}?)?(?:\ also)?\ (?:say|claim|argue|believe|think|object"
        r"|fear|insist|complain|maintain|reply|tell|told|will\ say|point\ out)\b)"
        r"|(?:we|i|you)\ (?:are|have\ been|were)\ (?:often\ )?told\b|it\ is\ (?:often|sometimes)\ (?:said|claimed"
        r"|argued)",
        "de": r"(?:einige|manche|viele|andere|kritiker|gegner|befürworter|sie)\ (?:sagen|behaupten|meinen|glauben"
        r"|fürchten"
        r"|wenden\ ein|finden)\b|oft\ heißt\ es|es\ heißt\b|man\ (?:sagt|erzählt)\ uns",
    },
    "counter": {
        "en": r"but(?!\ for\b)|however|yet|still,|even\ so|nevertheless|nonetheless|on\ the\ contrary|in\ reality"
        r"|and\ yet",
        "de": r"aber|doch|jedoch|dennoch|trotzdem|gleichwohl|im\ gegenteil|in\ wirklichkeit",
    },
    "conclusion": {
        "en": r"therefore|thus|hence|consequently|accordingly|as\ a\ result|for\ (?:this|that|these)\ reasons?"
        r"|it\ follows"
        r"\ that|(?:this|that|which)\ is\ why|so(?!\ (?:far|that|much|many|long|as|on|too|do|did|does|is|was"
        r"|called)\b)",
        "de": r"daher|deshalb|deswegen|darum|folglich|somit|also|aus\ diesem\ grund",
    },
    "summary": {
        "en": r"to\ sum\ up|in\ (?:conclusion|short|sum)|all\ in\ all|altogether|overall|taken\ together",
        "de": r"insgesamt|alles\ in\ allem|kurz(?:um|\ gesagt)|zusammenfassend",
    },
    "example": {
        "en": r"for\ (?:example|instance)|to\ give\ (?:one|an)\ example|in\ one\ case",
        "de": r"zum\ beispiel|beispielsweise|etwa\b",
    },
    # It names what happened once more, and says what it is.
    "calling back": {
        "en": r"(?:this|these|such)(?:\ [\w-]+){1,3}?\ (?:is|are|was|were|amounts?\ to|means|meant)\b",
        "de": r"(?:dies(?:e[rs]?)?|solche)(?:\ \w+){1,3}?\ (?:ist|sind|war|waren|bedeutet)\b",
    },
    "pointing back": {
        "en": r"(?:this|these|those|such|it|that\ (?:is|was|would)|they|all\ (?:of\ )?this)\b",
        "de": r"(?:dies(?:e[nmrs]?)?|das\ (?:ist|war|wäre)|solche?|sie|es|all\ das)\b",
    },
}
_WITHIN: dict[Voice, dict[Language, str]] = {
    "denial": {
        "en": r"^(?:(?:but|and|yet),?\ )?(?:that|this|it|which|neither|none\ of\ (?:this|that|it))\ (?:is|was|are"
        r"|were)"
        r"\ (?:simply\ |just\ |plainly\ |quite\ )?(?:not\ (?:true|so|right|correct|the\ case)|untrue|false|wrong"
        r"|nonsense"
        r"|a\ myth|mistaken|misleading|incorrect)\b"
        r"|\b(?:reject(?:s|ed)?|den(?:y|ies|ied)|disputed?s?|refuted?s?|contradict(?:s|ed)?|dismiss(?:es|ed)?"
        r"|contest(?:s|ed)?|doubt(?:s|ed)?|disagree[sd]?\ with)\ (?:that\ )?DENIED|nothing\ of\ the\ (?:kind|sort)",
        "de": r"^(?:(?:aber|doch)\ )?(?:das|dies)\ (?:ist|stimmt|war)\ (?:einfach\ "
        r"|schlicht\ )?(?:nicht(?:\ (?:wahr|richtig"
        r"|so))?|falsch|unsinn|unwahr|ein\ irrtum)\b|\b(?:bestreite[tn]?|bezweifle|bezweifelt|widerspr(?:icht|ach)"
        r"|wies|weist|dementiert(?:e|en)?)\ DENIED",
    },
    "conclusion": {
        "en": r"^(?:[\w’']+\ ){1,9}?(?:therefore|thus|hence|consequently)\ ",
        "de": r"^(?:\w+\ ){1,4}?(?:daher|deshalb|deswegen|folglich|somit)\ ",
    },
    "counter": {
        "en": r"^(?:[\w’']+\ ){1,5}?,\ (?:however|though|nevertheless),",
        "de": r"^(?:\w+\ ){1,4}?(?:jedoch|dennoch)\ ",
    },
    "demand": {
        "en": r"\b(?:should|must(?!\ have)|ought\ to|let\ us|let’s|let's|it\ is\ (?:\w+\ )?(?:high\ )?time\b|(?:we"
        r"|i)\ (?:call\ on"
        r"|call\ for|demand|urge|ask\ that|propose)|needs?\ to)\b|^(?:so\ )?let\ (?:the|them|him|her|me)\b",
        "de": r"\b(?:soll(?:te|ten)?|muss|müssen|müsste|lasst\ uns|es\ ist\ (?:höchste\ )?zeit|wir\ fordern"
        r"|ich\ fordere)\b",
    },
    "another's wish": {
        "en": r"(?<!\bi\ )(?<!\bwe\ )\b(?:wants?|wanted|plans?|planned|intends?|intended|wishes|hopes?|hoped|demands?"
        r"|demanded|proposes?|proposed|insists?|insisted)\ (?:to|that|on|for)\b",
        "de": r"\b(?:will|wollen|plant|planen|beabsichtigt|hofft|fordert|verlangt)\b(?=.*\b\w+en\b[.!]?$)",
    },
}
#: What somebody has in mind, which only they can tell: "she fears that".
MINDS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?P<who>[Hh]e|[Ss]he|[Tt]hey)\ (?P<verb>fears?|hopes?|worr(?:y|ies)|believes?|thinks?|feels?|expects?"
        r"|suspects?|doubts?)\b",
        re.VERBOSE,
    ),
    "de": re.compile(
        r"\b(?:(?P<verb>fürchtet|befürchtet|hofft|glaubt|meint|erwartet|vermutet|bezweifelt)\ (?P<who>er|sie))\b",
        re.VERBOSE,
    ),
}


def _pattern(words: str, language: Language) -> re.Pattern[str]:
    return re.compile(words.replace("DENIED", _DENIED[language]), _FLAGS)


_AT_HEAD = {
    voice: {
        each: re.compile(rf"{_LEAD[each] if voice != 'counter' else ''}(?:{words[each]})", _FLAGS) for each in words
    }
    for voice, words in _OPENINGS.items()
}
_ANYWHERE = {voice: {each: _pattern(words[each], each) for each in words} for voice, words in _WITHIN.items()}


def voices(sentence: str, language: Language) -> frozenset[Voice]:
    """Return what the words of a sentence, or of a part of one with its connective, say about its part in the text.

    >>> sorted(voices("But that is not true.", "en"))
    ['counter', 'denial', 'pointing back']
    >>> sorted(voices("Of course the way is longer.", "en"))
    ['concession']
    """
    words = " ".join(sentence.split())
    found: set[Voice] = {voice for voice, patterns in _AT_HEAD.items() if patterns[language].match(words)}
    if MINDS[language].search(words):
        found.add("another's mind")
    found |= {voice for voice, patterns in _ANYWHERE.items() if patterns[language].search(words)}
    return frozenset(found)
