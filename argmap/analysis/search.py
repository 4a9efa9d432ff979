"""Where words are found in a map: in what boxes say, and in what stands behind them.

A *concordance* lists the words of a map with the boxes that they lead to; it follows the map's changes, so that a
search is quick enough for every key that a person presses.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import IntEnum, StrEnum
from functools import lru_cache

from msgspec import Struct

from argmap.analysis.sources import provenance
from argmap.analysis.spelling import Word, nearly, span_within, words_of
from argmap.analysis.walk import reached
from argmap.model import (
    ArgumentMap,
    Article,
    Change,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Placeable,
    position,
)

#: A span of a text: its first character, and the one behind its last.
Span = tuple[int, int]


class Where(StrEnum):
    """What kind of text a word is found in."""

    TEXT = "text"
    SCHEME = "scheme"
    WARRANT = "warrant"
    HEDGE = "hedge"
    ROLE = "role"
    NOTE = "note"
    DATE = "date"
    ATTRIBUTION = "attribution"
    SOURCE = "source"
    QUOTE = "quote"
    GROUP = "group"
    ARTICLE = "article"


class Grade(IntEnum):
    """How well a word or a phrase is matched; the best is the highest."""

    FUZZY = 1  #: all but a slip of the pen
    WITHIN = 2  #: inside a word
    PREFIX = 3  #: the beginning of a word
    WORD = 4
    PHRASE = 5  #: several words as they stand, one after the other


class Passage(Struct, frozen=True):
    """A text in which something was found, and the spans of what was."""

    where: Where
    text: str
    spans: tuple[Span, ...]


class Hit(Struct, frozen=True):
    """A box, a group or an article in which all words of a query are found, and the best text that they are found in.

    `boxes` are what it shows on the map: one for a box, often several for a group or an article.
    """

    key: str
    boxes: tuple[str, ...]
    grade: Grade
    where: Where


class _Text(Struct, frozen=True):
    where: Where
    text: str
    words: tuple[Word, ...]
    line: str
    """The words as they are compared, each between spaces."""


def search(records: ArgumentMap, query: str) -> tuple[Hit, ...]:
    """Return where all words of a query are found, the best first; see Concordance for a map that is searched often.

    >>> from argmap.model import Claim
    >>> m = ArgumentMap([Claim(id="c1", text="Silence is consent"), Claim(id="c2", text="They consented")])
    >>> [(hit.key, hit.grade.name) for hit in search(m, "CONSÉNT")], [hit.key for hit in search(m, "consent silence")]
    ([('c1', 'WORD'), ('c2', 'PREFIX')], ['c1'])
    """
    return Concordance(records).search(query)


def match(text: str, query: str) -> tuple[Grade, tuple[Span, ...]] | None:
    """Return how well all words of a query are found in one text, and where; None when they are not.

    >>> match("Show the whole map", "hwole")
    (<Grade.FUZZY: 1>, ((9, 14),))
    """
    read = _read(Where.TEXT, text)
    wanted = [word.folded for word in words_of(query)]
    if spans := _phrase_spans(read, wanted):
        return Grade.PHRASE, spans
    known = {word.folded: None for word in read.words}
    meant = [(part, _meant(part, known)) for part in dict.fromkeys(wanted)]
    if not wanted or not all(words for _, words in meant):
        return None
    pairs = [(word, part) for part, words in meant for word in read.words if word.folded in words]
    grade = min(max(words.values()) for _, words in meant)
    return grade, _joined(span_within(text, word, part) for word, part in pairs)


class Concordance:
    """The words of a map, each with the boxes, groups and articles in whose texts it stands."""

    def __init__(self, records: ArgumentMap) -> None:
        self._records = records
        self._texts: dict[str, tuple[_Text, ...]] = {}
        self._order: dict[str, int] = {}
        self._listed: dict[str, dict[str, int]] = {}
        self._meant: dict[str, dict[str, Grade]] = {}
        for key in records:
            self._enter(key)

    def update(self, change: Change) -> None:
        """Follow a change that the map has seen."""
        seen = [key for key in change.pairs if key in self._records]
        for key in {*change.pairs, *reached(seen, self._spoken_of_in)}:
            self._strike(key)
            self._enter(key)
        self._order = {}
        self._meant = {}

    def search(self, query: str) -> tuple[Hit, ...]:
        """Return where all words of a query are found, in any order: the best first, then in the order of a file.

        Case and accents make no difference; a word may be the beginning or a part of one, and a slip is forgiven in
        words of four letters and more that the map does not hold as they stand.
        """
        wanted = [word.folded for word in words_of(query)]
        self._meant = {word: _meant(word, self._listed) for word in wanted}
        found = sorted((self._found(word) for word in dict.fromkeys(wanted)), key=len)
        hits = []
        for key in found[0] if found else ():
            if all(key in each for each in found[1:]):
                grade, rank = self._phrase(key, wanted) or min(each[key] for each in found)
                hits.append(Hit(key, _shown_by(self._records, key), Grade(grade), _BY_RANK[-rank]))
        if not self._order:
            keys = sorted(self._texts, key=lambda key: position(self._records[key]))
            self._order = {key: at for at, key in enumerate(keys)}
        hits.sort(key=lambda hit: (-hit.grade, _RANK[hit.where], self._order[hit.key]))
        return tuple(hit for hit in hits if hit.boxes)

    def passages(self, key: str, query: str) -> tuple[Passage, ...]:
        """Return the texts of a hit in which the query is found, and where: the one with most of it first."""
        texts = self._texts[key]
        wanted = [word.folded for word in words_of(query)]
        phrases = [Passage(text.where, text.text, spans) for text in texts if (spans := _phrase_spans(text, wanted))]
        if phrases:
            return tuple(phrases)
        # Whoever asks has searched for the same just before.
        meant = [(part, self._meant.get(part) or _meant(part, self._listed)) for part in dict.fromkeys(wanted)]
        found = []
        for text in texts:
            pairs = [(word, part) for part, words in meant for word in text.words if word.folded in words]
            if pairs:
                spans = _joined([span_within(text.text, word, part) for word, part in pairs])
                found.append(Passage(text.where, text.text, spans))
        return tuple(sorted(found, key=lambda passage: -len(passage.spans)))

    def _found(self, wanted: str) -> dict[str, tuple[int, int]]:
        """Return where a word is found, with how well, and in what kind of text: what is higher is better."""
        best: dict[str, tuple[int, int]] = {}
        for word, grade in self._meant[wanted].items():
            for key, rank in self._listed[word].items():
                found = (grade.value, -rank)
                if key not in best or found > best[key]:
                    best[key] = found
        return best

    def _phrase(self, key: str, wanted: Sequence[str]) -> tuple[int, int] | None:
        if len(wanted) < 2:
            return None
        sought = " " + " ".join(wanted)
        ranks = [_RANK[text.where] for text in self._texts[key] if sought in text.line]
        return (Grade.PHRASE.value, -min(ranks)) if ranks else None

    def _enter(self, key: str) -> None:
        texts = tuple(_read(where, text) for where, text in _texts(self._records, key) if text)
        if texts:
            self._texts[key] = texts
            for word, rank in _distinct(texts).items():
                self._listed.setdefault(word, {})[key] = rank

    def _strike(self, key: str) -> None:
        for word in _distinct(self._texts.pop(key, ())):
            del self._listed[word][key]
            if not self._listed[word]:
                del self._listed[word]

    def _spoken_of_in(self, key: str) -> tuple[str, ...]:
        """Return whose texts speak of a record that has no box of its own."""
        return () if isinstance(self._records[key], Placeable) else self._records.referrers(key)


def _meant(wanted: str, known: Collection[str]) -> dict[str, Grade]:
    """Return the known words that a word of a query may mean; one that is known as it stands is no slip."""
    found = dict.fromkeys(() if wanted in known else nearly(wanted, known), Grade.FUZZY)
    if len(wanted) >= _WITHIN:
        found |= {word: Grade.WITHIN for word in known if wanted in word}
    found |= {word: Grade.PREFIX for word in known if word.startswith(wanted)}
    return found | ({wanted: Grade.WORD} if wanted in known else {})


#: Letters that a query has at least before it is looked for inside of words.
_WITHIN = 3
_BY_RANK = tuple(Where)
_RANK = {where: rank for rank, where in enumerate(_BY_RANK)}


def _texts(records: ArgumentMap, key: str) -> Iterator[tuple[Where, str | None]]:
    """Yield what is said in a box and behind it, or the name of a group or an article."""
    record = records.get(key)
    match record:
        case Claim():
            yield Where.TEXT, record.text
            yield Where.NOTE, record.note
        case Evidence():
            yield Where.TEXT, record.text
            yield Where.DATE, record.date
            yield Where.ATTRIBUTION, record.attribution
            for source in provenance(records, record).chain:
                yield Where.SOURCE, source.name
        case Inference():
            yield Where.SCHEME, record.scheme
            yield Where.WARRANT, record.warrant
            yield Where.HEDGE, record.hedge
            for role in record.roles.values():
                yield Where.ROLE, role
        case Group():
            yield Where.GROUP, record.title
        case Article():
            yield Where.ARTICLE, record.title
        case _:
            return
    excerpt = records.get(getattr(record, "excerpt", None) or "")
    if isinstance(excerpt, Excerpt):
        yield Where.QUOTE, excerpt.quote


def _shown_by(records: ArgumentMap, key: str) -> tuple[str, ...]:
    """Return the boxes that stand for a record: itself, the members of a group, or what an article is quoted in."""
    match records[key]:
        case Group(members=members):
            boxes: Iterable[str] = members
        case Article():
            boxes = (each for excerpt in records.referrers(key) for each in records.referrers(excerpt))
        case _:
            return (key,)
    return tuple(each for each in boxes if isinstance(records[each], Placeable))


@lru_cache(maxsize=1 << 15)
def _read(where: Where, text: str) -> _Text:
    words = words_of(text)
    return _Text(where, text, words, " ".join(("", *(word.folded for word in words), "")))


def _distinct(texts: Sequence[_Text]) -> dict[str, int]:
    """Return the words of texts, each with the rank of the best text that it stands in."""
    found: dict[str, int] = {}
    for text in texts:
        for word in text.words:
            found[word.folded] = min(found.get(word.folded, len(_BY_RANK)), _RANK[text.where])
    return found


def _phrase_spans(text: _Text, wanted: Sequence[str]) -> tuple[Span, ...]:
    """Return where the wanted words stand one after the other, the last perhaps not written to its end."""
    spans, count = [], len(wanted)
    for at in range(len(text.words) - count + 1) if count > 1 else ():
        *first, last = text.words[at : at + count]
        if [word.folded for word in first] == wanted[:-1] and last.folded.startswith(wanted[-1]):
            spans.append((first[0].start, span_within(text.text, last, wanted[-1])[1]))
    return _joined(spans)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in their order, those that overlap as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
