"""The lexicons that come with argmap: which words of a language tell what, and where they do not."""

import re
from collections.abc import Iterable
from functools import cache

import msgspec
from msgspec import Struct

from argmap.article.marks import Language, MarkKind
from argmap.shipped import shipped

#: The kinds of marks that a lexicon lists; quotations, dates and numbers are found by their form.
LISTED: tuple[MarkKind, ...] = ("hedge", "attribution", "causal", "inferential", "contrast", "evaluative", "move")


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that are a mark, unless they stand right before or right after others; "#" there means any number.

    `exact` entries are meant as they are written, so that "may" is not the month of May.
    """

    cue: str
    says: str = ""
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    exact: bool = False


class Lexicon(Struct, frozen=True, forbid_unknown_fields=True):
    """What one file lists; `sources` say where its categories come from. An entry that is its words alone is a text."""

    sources: tuple[str, ...]
    hedge: tuple[str | Entry, ...]
    attribution: tuple[str | Entry, ...]
    causal: tuple[str | Entry, ...]
    inferential: tuple[str | Entry, ...]
    contrast: tuple[str | Entry, ...]
    evaluative: tuple[str | Entry, ...]
    move: tuple[str | Entry, ...]
    verbs: tuple[str, ...]
    """Verbs of saying, each in the forms that it is met in."""
    speakers: tuple[str, ...]
    """Groups that are said to say something, without a name."""
    pronouns: tuple[str, ...]
    introducers: tuple[str, ...]
    """What a name follows that says something, e.g. "according to"."""
    fillers: tuple[str, ...]
    """What may stand between a name and its verb."""
    determiners: tuple[str, ...]

    def entries(self, kind: MarkKind) -> tuple[Entry, ...]:
        """Return the entries of a kind that is listed."""
        listed: tuple[str | Entry, ...] = getattr(self, kind)
        return tuple(Entry(each) if isinstance(each, str) else each for each in listed)


@cache
def lexicon(language: Language) -> Lexicon:
    """Return what comes with argmap for a language."""
    return msgspec.json.decode(shipped("lexicons", f"{language}.json").read_bytes(), type=Lexicon)


class Cues(Struct, frozen=True):
    """The entries of a kind as one pattern, for text as `lowered` gives it; the longest entry is met first."""

    pattern: re.Pattern[str]
    entries: dict[str, Entry]


@cache
def cues(language: Language, kind: MarkKind) -> Cues:
    """Return the pattern of a kind."""
    found = sorted(lexicon(language).entries(kind), key=lambda each: (-len(each.cue), each.cue))
    within = "|".join(map(_pattern, found))
    return Cues(re.compile(rf"(?<!\w)(?:{within})(?!\w)"), {lowered(each.cue): each for each in found})


def _pattern(entry: Entry) -> str:
    # A look behind has a fixed width in `re`, so each word has its own, with a single space.
    after = "".join(rf"(?<!{_word(word)}\s)" for word in entry.not_after)
    before = "|".join(r"\d\w*" if word == "#" else _word(word) for word in entry.not_before)
    return after + words(entry.cue) + (rf"(?!\W+(?:{before})(?!\w))" if before else "")


def _word(word: str) -> str:
    return r"\d" if word == "#" else rf"\b{re.escape(lowered(word))}"


def words(cue: str) -> str:
    """Return a pattern for words that any space may part."""
    return r"\s+".join(re.escape(word) for word in lowered(cue).split())


def either(cues: Iterable[str]) -> str:
    """Return a pattern for one of several words, the longest first."""
    return "|".join(words(cue) for cue in sorted(cues, key=lambda each: (-len(each), each)))


def lowered(text: str) -> str:
    """Return a text of the same length in lower case, with straight apostrophes.

    >>> lowered("It’s İ")
    "it's İ"
    """
    low = text.lower()
    if len(low) != len(text):  # "İ" becomes two characters, which would move all that follows.
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return low.replace("’", "'")
