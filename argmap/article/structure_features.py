"""What the words and the place of a segment give away about its part in an argument, as names of features."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from argmap.article.marks import Language

#: The words that open a segment, by what they announce; the first group that fits counts.
_OPENINGS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "concession": r"of course|sure\b|surely|admittedly|granted|certainly|it is true|it's true|true,|naturally|"
        r"undoubtedly|no doubt|to be sure|clearly|indeed|on the one hand|it may|it might|it could|it can be|"
        r"one (?:could|may|might|can)|yes,|obviously",
        "others": r"(?:some|many|most|a few|certain)\b(?: \w+)? (?:\w+ )?(?:say|argue|claim|think|believe|find|fear|"
        r"people|might|may|would|complain|feel|object|will say)|critics|opponents|doubters|others|"
        r"it(?: is|'s) (?:often|sometimes) (?:said|claimed|argued)|"
        r"(?:the )?(?:argument|objection|idea|claim|fear|assumption)",
        "although": r"although|though|even though|even if|despite|in spite|while|whereas|"
        r"albeit|however much|as much as",
        "nevertheless": r"nevertheless|nonetheless|even so|all the same|still,|still\b|and yet|that said|regardless|"
        r"(?:but|yet) (?:still|nevertheless|nonetheless)",
        "but": r"but|yet|however|on the other hand|on the contrary|conversely|instead|rather,|only\b|except",
        "because": r"because|since|for\b(?! (?:example|instance|this|that|one thing|the|a|many|some|old|me|us))|as\b|"
        r"after all|due to|given that|the reason|in that|by\b",
        "result": r"(?:and )?(?:therefore|thus|hence|consequently|accordingly|so\b)|that(?:'s| is) why|this is why|"
        r"(?:for|because of|due to) (?:this|that|these|those)|"
        r"as a result|which is why|then\b|this (?:shows|means|proves)",
        "summary": r"in conclusion|all in all|altogether|to sum up|in short|on the whole|overall|in the end|"
        r"all things considered|in my (?:opinion|view)|i (?:think|believe|am of the opinion|would)|personally",
        "also": r"and\b|also|besides|moreover|furthermore|in addition|additionally|plus|what is more|what's more|"
        r"apart from|another|(?:second|third|final)(?:ly)?\b|not only|or\b|likewise|similarly|on top|too\b|nor\b|"
        r"(?:all )?the more so|above all|especially|particularly|in particular|for one thing|first(?:ly)?\b|even\b",
        "example": r"for (?:example|instance)|such as|e\.g\.|like\b|in other (?:cities|countries|towns)",
        "if": r"if\b|when|whoever|those who|as (?:long|soon) as|unless|once\b|without|in order|with\b",
        "who": r"which|who\b|whose|where|that\b|so that|to\b|in which",
        "this": r"this|these|those|they|it\b|he\b|she\b|such|here|there",
    },
    "de": {
        "concession": r"natürlich|sicher|gewiss|zugegeben|freilich|zwar|klar|selbstverständlich|es stimmt|"
        r"einerseits|zweifellos|man (?:könnte|kann|mag)|ohne frage|allerdings|mag sein",
        "others": r"(?:einige|manche|viele|die meisten)\b|kritiker|gegner|andere|oft heißt es|es heißt|"
        r"(?:das argument|der einwand)",
        "although": r"obwohl|obgleich|auch wenn|selbst wenn|trotz|während|wenngleich|so sehr",
        "nevertheless": r"dennoch|trotzdem|gleichwohl|nichtsdestotrotz|und doch|aber (?:dennoch|trotzdem)",
        "but": r"aber|doch|jedoch|andererseits|hingegen|dagegen|vielmehr|sondern|nur\b",
        "because": r"weil|da\b|denn|schließlich|immerhin|wegen",
        "result": r"also\b|daher|deshalb|deswegen|darum|folglich|somit|demnach|aus diesem grund|so\b",
        "summary": r"insgesamt|alles in allem|kurz|am ende|letztlich|meiner meinung|ich (?:finde|denke|glaube|meine)",
        "also": r"und\b|auch|außerdem|zudem|überdies|darüber hinaus|ferner|hinzu kommt|nicht nur|oder\b|ebenso|"
        r"zum anderen|zum einen|erstens|zweitens|vor allem|besonders",
        "example": r"zum beispiel|beispielsweise|etwa\b|so (?:hat|ist)",
        "if": r"wenn|wer\b|falls|sobald|solange|ohne|um\b|mit\b",
        "who": r"der\b|die\b|das\b|welche|sodass|so dass|dass",
        "this": r"dies|diese|sie\b|es\b|er\b|solche|hier|dort",
    },
}

#: Words anywhere in a segment.
_WITHIN: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "should": r"\b(?:should|ought|must|has to|have to|needs? to|shall|shouldn't|mustn't|had better|let us)\b",
        "judged": r"\b(?:is|are|be|was|were|seems?|remains?|makes?) (?:\w+ )?(?:not |no |\w+ly )?(?:a |an )?(?:\w+ly )?"
        r"(?:\w{3,}(?:able|ible|ous|ful|ive|less|iate|ical)|good|bad|fair|unfair|sense|mistake|right|wrong|absurd)\b",
        "ruled": r"\b(?:cannot|can not|can't|must not|mustn't|not be|not to be|be (?:allowed|supported|introduced|kept|"
        r"banned|abolished|given|made|left|paid|built|\w+ed))\b",
        "opinion": r"\b(?:right|wrong|fair|unfair|good idea|important|"
        r"necessary|sensible|reasonable|justified|desirable|appropriate|"
        r"inappropriate|irresponsible|unjustifiable|absurd|unacceptable|pointless|useless|"
        r"better|best|worth|recommend|opposed|in favour|in favor|support|reject|no place)\b",
        "ban": r"\b(?:ban(?:ned)?|prohibit(?:ed)?|forbidden|introduced?|abolish(?:ed)?|allowed|obliged|forced|"
        r"required?|compulsory|mandatory|remain|keep|kept|free|limited)\b",
        "not": r"\b(?:not|no|never|nobody|none|nothing|hardly|cannot|neither|without)\b|n't\b",
        "however": r".\b(?:however|though|nevertheless|still|nonetheless|yet|after all|all the same)\b",
        "concede": r".\b(?:of course|admittedly|certainly|sure|surely|granted|true|indeed|to be fair|naturally)\b",
        "hence": r".\b(?:therefore|thus|hence|consequently)\b",
        "also within": r".\b(?:also|too|as well|moreover|furthermore|besides|even)\b",
        "may": r"\b(?:may|might|could|perhaps|maybe|seems?|possibl[ey]|appears?)\b",
        "will": r"\b(?:will|would|'ll|going to)\b",
        "people say": r"\b(?:say|says|said|argue[sd]?|claim(?:s|ed)?|think|believe[sd]?|fear(?:s|ed)?|warns?|object|"
        r"complains?|annoy(?:s|ed|ing)?|afraid|worr(?:y|ied))\b",
        "number": r"\d|\b(?:thousands?|millions?|percent|per cent|studies|study|statistics)\b",
        "me": r"\b(?:I|my|me|we|our|us)\b",
        "because within": r".\b(?:because|since|as otherwise|due to|so that)\b",
        "cost": r"\b(?:costs?|expensive|money|pay|paid|price|difficult|hard|annoying|inconvenien\w+|effort|burden)\b",
    },
    "de": {
        "should": r"\b(?:soll(?:te|ten|en)?|muss|müssen|müsste\w*|darf|dürfen|dürfte\w*)\b",
        "opinion": r"\b(?:richtig|falsch|gerecht|ungerecht|wichtig|nötig|notwendig|sinnvoll|besser|lohnt)\b",
        "ban": r"\b(?:verb\w+|eingeführt|einführen|abgeschafft|abschaffen|"
        r"erlaub\w+|verpflichte\w+|bleiben|kostenlos)\b",
        "not": r"\b(?:nicht|kein\w*|nie|niemand|nichts|kaum|weder|ohne)\b",
        "however": r".\b(?:jedoch|allerdings|aber|dennoch|trotzdem|doch|hingegen|dagegen)\b",
        "concede": r".\b(?:zwar|natürlich|freilich|sicher|gewiss|sicherlich|zugegeben)\b",
        "hence": r".\b(?:daher|deshalb|also|somit|darum|deswegen|folglich)\b",
        "also within": r".\b(?:auch|außerdem|zudem|sogar|ebenfalls)\b",
        "may": r"\b(?:vielleicht|könnte\w*|mag|mögen|möglich\w*|scheint|wohl)\b",
        "will": r"\b(?:wird|werden|würde\w*)\b",
        "people say": r"\b(?:sag\w+|meinen|behaupt\w+|glauben|fürchten|befürchten|warnen|finden|klagen|beschweren)\b",
        "number": r"\d|\b(?:tausend\w*|million\w*|prozent|studien?)\b",
        "me": r"\b(?:ich|mein\w*|mich|mir|wir|unser\w*|uns)\b",
        "because within": r".\b(?:weil|da|denn|damit)\b",
        "cost": r"\b(?:kost\w+|teuer|teurer|geld|zahl\w+|preis\w*|schwer|schwierig|aufwand|lästig)\b",
    },
}

_COMPILED = {
    language: (
        {name: re.compile(rf"\W*(?:{words})", re.IGNORECASE) for name, words in _OPENINGS[language].items()},
        {name: re.compile(words, 0 if name == "me" else re.IGNORECASE) for name, words in _WITHIN[language].items()},
    )
    for language in _OPENINGS
}
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    [
        "that",
        "this",
        "with",
        "from",
        "have",
        "they",
        "their",
        "there",
        "would",
        "should",
        "could",
        "more",
        "many",
        "much",
        "some",
        "than",
        "then",
        "also",
        "been",
        "were",
        "will",
        "when",
        "what",
        "which",
        "only",
        "very",
        "such",
        "even",
        "other",
        "others",
        "people",
        "because",
        "about",
        "into",
        "does",
        "most",
        "make",
        "just",
        "like",
        "must",
        "dass",
        "diese",
        "dieser",
        "dieses",
        "eine",
        "einen",
        "einer",
        "eines",
        "sich",
        "auch",
        "nicht",
        "aber",
        "oder",
        "wenn",
        "weil",
        "sind",
        "wird",
        "werden",
        "haben",
        "sollte",
        "sollten",
        "kann",
        "können",
        "müssen",
        "mehr",
        "viele",
        "sehr",
        "noch",
    ]
)

Signs = tuple[str, ...]
#: What opens a segment that turns against the one before it.
_TURNS = ("but", "nevertheless")


class Segment:
    """A segment as features see it: `signs` are names of cues, `opening` the first of them, `stems` its content."""

    __slots__ = ("opening", "signs", "stems")

    def __init__(self, text: str, language: Language) -> None:
        openings, within = _COMPILED[language]
        self.opening = next((name for name, words in openings.items() if words.match(text)), "plain")
        found = [name for name, words in within.items() if words.search(text)]
        stripped = text.strip().rstrip("\"'”’)»«")
        if stripped[:1].islower():
            found.append("goes on")
        if stripped.endswith((",", ";", ":", "-", "–")):
            found.append("unfinished")
        if stripped.endswith("?"):
            found.append("question")
        self.signs: Signs = (f"opening {self.opening}", *found)
        words = (word.lower() for word in _WORD.findall(text))
        self.stems = frozenset(word[:6] for word in words if word not in _COMMON)


def read_segments(texts: Sequence[str], language: Language) -> tuple[Segment, ...]:
    """What the features need to know of each segment."""
    return tuple(Segment(text, language) for text in texts)


def _place(at: int, count: int) -> str:
    if at == 0:
        return "first"
    if at == count - 1:
        return "last"
    return "second" if at == 1 else "middle"


def central_features(segments: Sequence[Segment], at: int) -> list[str]:
    """What speaks for or against a segment as the central claim."""
    this, count = segments[at], len(segments)
    place = _place(at, count)
    features = [place, *this.signs, *(f"{place} {sign}" for sign in this.signs)]
    if at > 0:
        features += [f"after {sign}" for sign in segments[at - 1].signs]
        features.append(f"{segments[at - 1].opening} > {this.opening}")
    if at + 1 < count:
        features += [f"before {sign}" for sign in segments[at + 1].signs]
    ruling = {"should", "opinion", "judged", "ruled"} & set(this.signs)
    features.append(f"rulings {len(ruling)}")
    if ruling and (this.opening == "result" or "hence" in this.signs):
        features += ["hence ruled", f"{place} hence ruled"]
    if ruling and (this.opening in ("but", "nevertheless") or "however" in this.signs):
        features += ["yet ruled", f"{place} yet ruled"]
    if ruling and at > 0 and segments[at - 1].opening in ("although", "concession", "others"):
        features.append("ruled after a concession")
    if "should" in this.signs:
        rivals = sum("should" in other.signs for other in segments) - 1
        features.append("should alone" if rivals == 0 else "should among others")
    elif any("should" in other.signs for other in segments):
        features.append("should elsewhere")
    shared = [sum(len(each.stems & other.stems) for other in segments if other is not each) for each in segments]
    features.append(f"shares {min(shared[at], 4)}")
    if shared[at] == max(shared):
        features.append("shares most")
    return features


def role_features(segments: Sequence[Segment], at: int, central: int, opposed: bool) -> list[str]:  # noqa: FBT001
    """What speaks for a segment as the voice of an opponent; `opposed`: the one before it is such a voice."""
    this, count = segments[at], len(segments)
    side = "ahead" if at < central else "behind"
    before = "claim" if at - 1 == central else "opp" if opposed else "pro" if at else "start"
    features = ["always", side, f"prev {before}", _place(at, count), f"{side} {before}"]
    for sign in this.signs:
        features += [sign, f"{side} {sign}", f"prev {before} {sign}"]
    if at > 0:
        features += [f"after {sign}" for sign in segments[at - 1].signs]
    if at + 1 < count:
        following = segments[at + 1]
        ahead = "claim next " if at + 1 == central else "before "
        features += [f"{ahead}{sign}" for sign in following.signs]
        turn = "turns" if following.opening in _TURNS or "however" in following.signs else "goes on"
        features += [f"{this.opening} > {following.opening}", f"{turn} {before}"]
        features += [f"{sign} then {turn}" for sign in this.signs]
    else:
        features.append("nothing follows")
    if at + 2 < count:
        features.append(f"then {segments[at + 2].opening}")
        later = "turns" if segments[at + 2].opening in _TURNS else "goes on"
        features += [f"{sign} and later {later}" for sign in this.signs if sign in ("may", "concede", "people say")]
    return features


class Voices(NamedTuple):
    """Who speaks (true: an opponent) in a segment and its target, and how these stand to what is around them.

    `run`: the segment before the target speaks as the target does; `same`: so do all that stand between.
    """

    this: bool
    target: bool
    run: bool
    same: bool


def voices_of(at: int, target: int, central: int, roles: Sequence[bool]) -> Voices:
    """Return what the roles of all segments say of one and its target."""
    run = target > 0 and target - 1 != central and roles[target - 1] == roles[target] and target - 1 != at
    low, high = sorted((at, target))
    return Voices(roles[at], roles[target], run, all(roles[each] == roles[target] for each in range(low + 1, high)))


def target_features(segments: Sequence[Segment], at: int, target: int, central: int, given: Voices) -> list[str]:
    """What speaks for a segment to go to another."""
    this, other = segments[at], segments[target]
    steps = target - at
    near = {-1: "prev", 1: "next", -2: "prev2", 2: "next2"}.get(steps, "back" if steps < 0 else "on")
    kind = "claim" if target == central else near
    voices = f"{'opp' if given.this else 'pro'}>{'opp' if given.target else 'pro'}"
    side = "ahead" if at < central else "behind"
    run = f"{'run' if given.run else 'start'} {'same' if given.same else 'mixed'}"
    features = [kind, f"{kind} {voices}", f"{near} {voices}", f"{kind} {near}", f"{kind} {side} {voices}"]
    features += [f"{kind} {voices} {run}", f"{near} {this.opening} {run}", f"{voices} {this.opening} {run}"]
    features += [f"{kind} {voices} {sign}" for sign in this.signs]
    features += [f"{kind} {near} {sign}" for sign in this.signs if target != central or abs(steps) == 1]
    features += [f"{near} to {sign}" for sign in other.signs]
    features.append(f"{near} {this.opening} to {other.opening}")
    shared = min(len(this.stems & other.stems), 2)
    features += [f"shares {shared}", f"{kind} shares {shared}"]
    if steps == -1 and at > 0:
        features.append(f"prev {'unfinished' if 'unfinished' in other.signs else 'done'} {voices}")
    if steps == 1:
        features.append(f"next {'unfinished' if 'unfinished' in this.signs else 'done'} {voices}")
    return features
