"""The text that Kialo exports of a discussion: numbered claims, each for (Pro) or against (Con) the one above it.

Two layouts are about. The older one begins "Discussion Title: ...", with a line for each claim, addresses as Markdown
links, and "-> See 1.2." where a claim stands again; the newer one begins "Discussion Name:", has the words of a claim
on their own lines, and addresses at the end, under "Sources:", by number.
"""

import re
from collections.abc import Iterable

from msgspec import Struct, field

from argmap.formats.assembling import Assembly
from argmap.formats.errors import FileFormatError
from argmap.formats.files import without_mark
from argmap.formats.outlines.markdown import unescaped
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import Group

_HEAD = re.compile(r"\s*Discussion (?:Title|Name):[ \t]*(?P<title>[^\n]*)")
_LOOKS = re.compile(rb"\s*Discussion (?:Title|Name):")
_NUMBERED = re.compile(rb"^[ \t]*1\.\d+\.[ \t\r\n]", re.M)
_ENTRY = re.compile(r"[ \t]*(?P<number>\d+(?:\.\d+)*)\.(?:[ \t]+(?P<stance>Pro|Con|Thesis|Question):)?(?:[ \t]+|$)")
_SEE = re.compile(r"->\s*See\s+(?P<number>\d+(?:\.\d+)*)\.?")
_SOURCE = re.compile(r"\[(?P<number>\d+)\]:?[ \t]+")
_CITED = re.compile(r"\[(\d+)\](?!\()")
_LINK = re.compile(r"(?<!\\)\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\((?P<url>(?:[^()\\\s]|\\\S|\([^()\s]*\))*)\)")


class _Entry(Struct):
    """A numbered claim; `above` is the number of the one that it is about, "" where it stands by itself."""

    number: str
    above: str
    stance: str
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip()


def looks_like(data: bytes) -> bool:
    """Whether the bytes begin as an export does, and number claims below a first one."""
    data = without_mark(data)
    return _LOOKS.match(data) is not None and _NUMBERED.search(data) is not None


def read(given: Given) -> Reading:
    """Return the map of a discussion; addresses and what it cites stand in the notes of the claims.

    The title frames the theses where there are several, else it stands in the note of the thesis. Raises
    FileFormatError.
    """
    text = given.text()
    head = _HEAD.match(text)
    if head is None:
        hint = tr("It begins with {what}.").format(what="“Discussion Title: …”")
        raise FileFormatError(tr("This is no discussion exported from Kialo"), where=given.name, hint=hint)
    body, sources = _parted(text[head.end() :].split("\n"))
    before, entries = _entries(body)
    title = " ".join([head["title"], *before]).strip()
    if not entries:
        hint = tr("The first one is numbered {number}").format(number="1.")
        raise FileFormatError(tr("The discussion has no claims"), where=given.name, hint=hint)
    return _Discussion(title, entries, sources).reading()


def _parted(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """Part the claims from the sources at the end, by their number."""
    sources: dict[str, list[str]] = {}
    start = next((place for place, line in enumerate(lines) if line.rstrip() == "Sources:"), len(lines))
    current: list[str] = []
    for line in lines[start + 1 :]:
        found = _SOURCE.match(line)
        if found:
            current = sources.setdefault(found["number"], [])
            line = line[found.end() :]
        current.append(line)
    return lines[:start], {number: "\n".join(some).strip() for number, some in sources.items()}


def _entries(lines: Iterable[str]) -> tuple[list[str], list[_Entry]]:
    """Return the lines before the first claim, and the claims, each with all of its lines."""
    before: list[str] = []
    entries: dict[str, _Entry] = {}
    current: _Entry | None = None
    for place, line in enumerate(lines):
        found = _ENTRY.match(line)
        if found and _begins(found, entries):
            above = found["number"].rpartition(".")[0]
            number = f"{found['number']} ({place})" if found["number"] in entries else found["number"]
            current = entries[number] = _Entry(number, above, found["stance"] or "", [line[found.end() :].strip()])
        elif current is not None:
            current.lines.append(line.strip())
        elif line.strip():
            before.append(line.strip())
    return before, list(entries.values())


def _begins(found: re.Match[str], entries: dict[str, _Entry]) -> bool:
    """Whether a numbered line begins a claim; else it is a list within one.

    The first is number 1. Those that say neither Pro nor Con are theses, straight below it and numbered in turn.
    """
    number, stance = found["number"], found["stance"]
    above, _, last = number.rpartition(".")
    if not entries or not above:
        return not entries and number == "1"
    if stance:
        return True
    if "." in above or above not in entries or number in entries:
        return False
    before = entries.get(f"{above}.{int(last) - 1}") if len(last) < 9 else None
    return last == "1" or (before is not None and before.stance not in ("Pro", "Con"))


class _Discussion:
    """A discussion on its way into a map."""

    def __init__(self, title: str, entries: list[_Entry], sources: dict[str, str]) -> None:
        self._title, self._entries, self._sources = title, entries, sources
        self._assembly = Assembly()
        self._cited: set[str] = set()
        see = {entry.number: _SEE.fullmatch(entry.text) for entry in entries}
        self._links = {number: found["number"] for number, found in see.items() if found}
        self._theses = [each.number for each in entries if each.above and each.stance not in ("Pro", "Con")]
        # With several theses, the first number is the question that they answer.
        is_question = bool(self._theses) and not any(
            each.above == entries[0].number and each.stance in ("Pro", "Con") for each in entries
        )
        self._question = entries[0] if is_question else None
        if not is_question:
            self._theses.insert(0, entries[0].number)

    def reading(self) -> Reading:
        for entry in self._entries:
            if entry.number not in self._links and entry is not self._question:
                self._state(entry)
            if entry.above and entry.stance in ("Pro", "Con"):
                self._tie(entry)
        self._frame()
        for number in self._sources:
            if number not in self._cited:
                self._assembly.losses.add(tr("Sources that no claim cites"), f"[{number}]")
        return self._assembly.finished()

    def _state(self, entry: _Entry) -> None:
        text, notes = _without_addresses(entry.text)
        for number in dict.fromkeys(_CITED.findall(entry.text)):
            if number in self._sources:
                self._cited.add(number)
                notes.append(f"[{number}] {self._sources[number]}")
        main = entry.number in self._theses
        title = _without_addresses(self._title)[0]
        if main and self._question is None and title not in ("", text):
            notes.insert(0, tr("Discussion: {title}").format(title=title))
        self._assembly.claim(entry.number, text, main=main, note="\n".join(notes) or None)

    def _tie(self, entry: _Entry) -> None:
        premise, goal = self._meant(entry.number), self._meant(entry.above)
        tie = self._assembly.support if entry.stance == "Pro" else self._assembly.attack
        tie(f"{entry.stance} {entry.number}", [premise], goal)

    def _meant(self, number: str) -> str:
        """Return the number of the claim itself where another place only points at it."""
        way: dict[str, None] = {}
        while number in self._links and number not in way:
            way[number] = None
            number = self._links[number]
        if number not in way:
            self._links.update(dict.fromkeys(way, number))  # The next one goes there at once.
        return number

    def _frame(self) -> None:
        """Frame the theses of a discussion that has several, under the question that they answer."""
        if self._question is None:
            return
        members = tuple(self._assembly.id_of(number, "c") for number in self._theses if number not in self._links)
        text, addresses = _without_addresses(self._question.text)
        title = _without_addresses(self._title)[0]
        titles = dict.fromkeys(words for words in (title, text) if words)
        if members:
            key = self._assembly.fresh("g")
            self._assembly.add(Group(id=key, title="\n".join(titles), members=members))
        for _ in addresses:
            self._assembly.losses.add(tr("Addresses in the question"), self._question.number)


def _without_addresses(text: str) -> tuple[str, list[str]]:
    """Return a text with the words of its links alone, and a line for each address.

    >>> _without_addresses("As [they](https://a.org/b) say")
    ('As they say', ['they: https://a.org/b'])
    """
    found = [(unescaped(link["words"]), unescaped(link["url"])) for link in _LINK.finditer(text)]
    addresses = dict.fromkeys(url if words in ("", url) else f"{words}: {url}" for words, url in found if url)
    return unescaped(_LINK.sub(lambda link: link["words"] or link["url"], text)), list(addresses)
