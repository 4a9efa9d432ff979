"""Which claim a text is most about: what it says first, what it demands, what its title and its words come back to."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from argmap.article.pieces import Piece
from argmap.article.proposal import ProposedStatement
from argmap.article.voices import Voice
from argmap.language import tr

_WORD = re.compile(r"[^\W\d_]{4,}")
_POINTS_BACK = re.compile(r"(?:This|These|That|It|They|Dies\w*)\b")
#: What is not the author's own point, or only takes up another.
_NOT_OWN: frozenset[Voice] = frozenset({"concession", "others", "nod", "another's wish", "another's mind", "denial"})
#: A claim of fewer words says too little to be what a text is about.
_LEAST_WORDS = 5


def with_main_conclusions(
    statements: Sequence[ProposedStatement], text: str, cut: Sequence[Piece], places: Mapping[int, int]
) -> list[ProposedStatement]:
    """Return the statements, the claim marked as main that the text is most about.

    What it is about: words that come again and again, in the title most of all; claims that it says more than once;
    what it says first, and what it demands. What somebody else wants is not it, nor what is conceded, nor
    what is merely a reason in its sentence.
    """
    counts = Counter(word.casefold() for word in _WORD.findall(text))
    common = {word for word, count in counts.most_common(40) if count > 1}
    title = {word.casefold() for word in _WORD.findall(text[: max(text.find("\n\n", 20), 120)][:300])}
    held: dict[int, set[Voice]] = {place: set() for place in range(len(statements))}
    apart = set()
    for at, piece in enumerate(cut):
        held[places[at]] |= piece.voices
        if piece.is_question or (piece.split is not None and piece.split.way in ("backward", "conceded")):
            apart.add(places[at])
    best, most = None, 0.0
    for place, each in enumerate(statements):
        voices = held[place]
        if each.kind != "claim" or place in apart or voices & _NOT_OWN or len(each.text.split()) < _LEAST_WORDS:
            continue
        words = {word.casefold() for word in _WORD.findall(each.text)}
        about = 2 * len(words & title) / max(len(title), 1) + len(words & common) / max(len(words), 1)
        points_back = 0.5 if _POINTS_BACK.match(each.text) else 0.0
        demands = (1.0 if "demand" in voices else 0.0) + (0.5 if voices & {"conclusion", "summary"} else 0.0)
        score = about - points_back + demands + len(each.repeats) + (1.0 if place < 2 else 1 / (place + 1))
        if score > most:
            best, most = place, score
    if best is None:
        return list(statements)
    reason = tr("the text is most about this")
    main = replace(statements[best], main=True, reasons=(*statements[best].reasons, reason))
    return [main if place == best else each for place, each in enumerate(statements)]
