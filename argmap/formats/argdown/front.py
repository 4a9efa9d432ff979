"""The front matter of Argdown: a title, and what of a map stands nowhere else: articles, sources and excerpts."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from argmap.formats.argdown.data import flow, quoted
from argmap.formats.argdown.inline import visible
from argmap.formats.assembling import Assembly
from argmap.language import tr
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Record, Source, kind_of, position
from argmap.model.records import altered

#: The key under which argmap's own records stand.
OWN = "argmap"
_KINDS: dict[str, type[Article] | type[Source] | type[Excerpt]] = {
    "article": Article,
    "source": Source,
    "excerpt": Excerpt,
}


class Front:
    """The records of a front matter, as a map in the making takes them in; ids by the names that the file has."""

    def __init__(self, front: dict[str, Any], assembly: Assembly) -> None:
        self.excerpts: dict[str, str] = {}
        self._title = front.get("title") if OWN in front else None
        self._sources: dict[str, str] = {}
        self._assembly = assembly
        found = {record.id: record for record in self._records(front.get(OWN))}
        self._ids = {key: assembly.id_of(key, "r") for key in found}
        for key, record in found.items():
            self._add(key, record, found)
        for key, value in front.items():
            if key == "model" and isinstance(value, dict) and not value.keys() - {"mode"}:
                continue
            if key != OWN and not (key == "title" and OWN in front):
                assembly.losses.add(tr("Entries of the front matter"), key)

    @property
    def names(self) -> Iterable[str]:
        """What the records of the front matter are called."""
        return self._ids

    def check_title(self, records: ArgumentMap) -> None:
        """Note that the title is lost where it is none that argmap gives to such a map."""
        if self._title is not None and self._title not in titles_of(records):
            self._assembly.losses.add(tr("Entries of the front matter"), "title")

    def source(self, name: str) -> str:
        """Return the id of the source that the file calls so: one of the front matter, or one of this name."""
        return self._sources[name] if name in self._sources else self._assembly.source(name)

    def _records(self, listed: Any) -> Iterator[Article | Source | Excerpt]:
        for place, each in enumerate(listed if isinstance(listed, list) else [], 1):
            try:
                yield msgspec.convert(each, _KINDS[each["kind"]])
            except (msgspec.ValidationError, KeyError, TypeError):
                self._assembly.losses.add(tr("Records of the front matter that are no records"), str(place))

    def _add(self, key: str, record: Record, found: dict[str, Any]) -> None:
        if isinstance(record, Excerpt):
            if not isinstance(found.get(record.article), Article) or record.end < record.start:
                self._assembly.losses.add(tr("Excerpts of nothing"), key)
                return
            record = altered(record, article=self._ids[record.article])
            self.excerpts[key] = self._ids[key]
        elif isinstance(record, Source):
            self._sources[key] = self._ids[key]
            if record.origin is not None and not _is_origin(key, record.origin, found):
                self._assembly.losses.add(tr("Where a source has it from"), key)
                found[key] = record = altered(record, origin=None)
            record = altered(record, origin=record.origin and self._ids[record.origin])
        self._assembly.add(altered(record, id=self._ids[key]))


def _is_origin(key: str, origin: str | None, found: dict[str, Any]) -> bool:
    """Whether a source is one, and does not have it from the first."""
    if not isinstance(found.get(origin or ""), Source):
        return False
    seen = {key}
    while origin is not None and isinstance(found.get(origin), Source):
        if origin in seen:
            return False
        seen.add(origin)
        origin = found[origin].origin
    return True


def source_names(records: ArgumentMap) -> dict[str, str]:
    """Return what each source is called in a file: by its name where that says all, else by its id."""
    sources = list(records.of_kind(Source))
    names = Counter(source.name for source in sources)
    cited = {record.source for record in records.of_kind(Evidence)} - {source.origin for source in sources}
    return {
        source.id: source.name
        if source.name
        and source.id in cited
        and names[source.name] == 1
        and source.name not in records
        and source == Source(id=source.id, name=source.name, type="publication")
        else source.id
        for source in sources
    }


def titles_of(records: ArgumentMap) -> list[str]:
    """Return what a map can be called: by its main claims, then by the titles of its articles."""
    claims = [claim for claim in records.of_kind(Claim) if claim.main]
    titles = [claim.text for claim in sorted(claims, key=position)]
    titles += [article.title for article in sorted(records.of_kind(Article), key=position)]
    return [title for each in titles if (title := visible(each))]


def written(records: ArgumentMap, names: dict[str, str]) -> list[str]:
    """Return the lines of the front matter, which says at least that argmap wrote the file."""
    lines = ["==="]
    lines += [f"title: {quoted(title)}" for title in titles_of(records)[:1]]
    kept = [
        record
        for record in sorted(records.records(), key=position)
        if kind_of(record) in _KINDS and names.get(record.id, record.id) == record.id
    ]
    lines.append(f"{OWN}:" if kept else f"{OWN}: []")
    lines += [f"  - {flow(msgspec.to_builtins(record))}" for record in kept]
    return [*lines, "==="]
