"""The bibliography: the articles that a map is of, and who stands behind its evidence, by name or not."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from argmap.analysis.backing import Backing, backing
from argmap.language import tr
from argmap.model import ArgumentMap, Article, Source

#: A link to a website that is its own plain words: without a user's name before the host, and in ASCII throughout.
_WEB = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?([/?#][a-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*)?", re.IGNORECASE)

#: How many sources are named that one has it from, through each other: a reader wants to know the first ones.
_MOST_ORIGINS = 6


class Entry(NamedTuple):
    """A line of the bibliography: its words, and where it can be read ("" where that is not known)."""

    words: str
    address: str = ""

    @property
    def is_link(self) -> bool:
        """Whether the address leads to a website and can be written as a link as it stands."""
        return bool(_WEB.fullmatch(self.address))


class Bibliography(NamedTuple):
    """The articles in the order of the map, the named sources by name, and what stands for those without a name."""

    articles: tuple[Entry, ...]
    named: tuple[Entry, ...]
    unnamed: tuple[Entry, ...]

    @property
    def sections(self) -> list[tuple[str, tuple[Entry, ...]]]:
        """Those that have entries, with their headings."""
        every = (
            (tr("Articles"), self.articles),
            (tr("Named sources"), self.named),
            (tr("Unnamed sources"), self.unnamed),
        )
        return [(heading, entries) for heading, entries in every if entries]


def bibliography(records: ArgumentMap) -> Bibliography:
    """Return the bibliography of a map; each source with how much evidence comes from it.

    >>> said = Source(id="s1", name="The Courier", type="publication", url="https://example.org/")
    >>> found = bibliography(ArgumentMap([said, Article(id="a1", title="Silence", text="", date="2023-10-10")]))
    >>> found.articles[0].words, found.named[0].words, found.named[0].is_link
    ('Silence, 2023-10-10', 'The Courier (publication)', True)
    """
    found = backing(records)
    alike: dict[tuple[str, str], list[Source]] = {}
    for source in sorted(records.of_kind(Source), key=lambda each: (_name(each).casefold(), each.type, each.id)):
        # Those without a name are often many, and nothing tells them apart.
        alike.setdefault((_whence(records, source), _flat(source.url)), []).append(source)
    lists: dict[bool, list[Entry]] = {True: [], False: []}
    for (whence, address), sources in alike.items():
        entry = Entry("; ".join([whence, *_counted(found, sources)]), address)
        lists[bool(_name(sources[0]))].append(entry)
    if found.unsourced:
        lists[False].append(Entry(f"{tr('No source named')}; {_pieces(len(found.unsourced))}"))
    return Bibliography(tuple(map(_article, records.of_kind(Article))), tuple(lists[True]), tuple(lists[False]))


def _article(article: Article) -> Entry:
    title = _flat(article.title) or tr("Article without a title")
    return Entry(", ".join(filter(None, (title, _flat(article.date)))), _flat(article.url))


def _counted(found: Backing, sources: Iterable[Source]) -> Iterator[str]:
    """Yield how much evidence comes straight from sources, and how much through others."""
    direct = {piece for source in sources for piece in found.direct[source.id]}
    others = {piece for source in sources for piece in found.all[source.id]} - direct
    if direct:
        yield _pieces(len(direct))
    if others:
        yield tr("%n piece(|s) at second hand", "", len(others))


def _whence(records: ArgumentMap, source: Source) -> str:
    """Return who a source is, and where it got it from."""
    kind = _flat(source.type)
    who = _name(source) or tr("Not named")
    who = f"{who} ({kind})" if kind else who
    chain: list[str] = []
    key = source.origin
    while key is not None and len(chain) < _MOST_ORIGINS:
        origin = records[key]
        assert isinstance(origin, Source)
        chain.append(_name(origin) or tr("not named ({type})").format(type=_flat(origin.type)))
        key = origin.origin
    if not chain:
        return who
    if key is not None:
        chain.append("…")
    return f"{who}; {tr('got it from {sources}').format(sources=' ← '.join(chain))}"


def _name(source: Source) -> str:
    return _flat(source.name)


def _pieces(count: int) -> str:
    return tr("%n piece(|s) of evidence", "", count)


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())
