"""How much evidence each source stands behind, and how much evidence nobody stands behind by name."""

from msgspec import Struct

from argmap.analysis.sources import provenance
from argmap.model import ArgumentMap, Evidence, Source


class Backing(Struct, frozen=True):
    """Which evidence comes from where, by ids.

    `direct` has the pieces that name a source themselves, `all` also those that have it from there at second hand; a
    source that nothing names is in both, with no pieces. `unsourced` name no source at all; whatever `unnamed` name,
    nobody with a name stands at the end.
    """

    direct: dict[str, tuple[str, ...]]
    all: dict[str, tuple[str, ...]]
    unsourced: tuple[str, ...]
    unnamed: tuple[str, ...]


def backing(records: ArgumentMap) -> Backing:
    """Return who stands behind the evidence of a map.

    >>> courier = Source(id="s1", name="The Courier", type="publication", origin="s2")
    >>> piece = Evidence(id="e1", text="", type="report", source="s1")
    >>> found = backing(ArgumentMap([Source(id="s2", type="unnamed report"), courier, piece]))
    >>> found.direct["s2"], found.all["s2"], found.unnamed
    ((), ('e1',), ('e1',))
    """
    direct: dict[str, list[str]] = {source.id: [] for source in records.of_kind(Source)}
    every: dict[str, list[str]] = {key: [] for key in direct}
    unsourced, unnamed = [], []
    for piece in records.of_kind(Evidence):
        found = provenance(records, piece)
        if not found.chain:
            unsourced.append(piece.id)
            continue
        if found.name is None:
            unnamed.append(piece.id)
        direct[found.chain[0].id].append(piece.id)
        for source in found.chain:
            every[source.id].append(piece.id)
    return Backing(_frozen(direct), _frozen(every), tuple(unsourced), tuple(unnamed))


def unused(records: ArgumentMap) -> tuple[str, ...]:
    """Return the ids of the sources that nothing names, nor anything named by what nothing names."""
    used = backing(records).all
    return tuple(key for key, pieces in used.items() if not pieces)


def _frozen(lists: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(each) for key, each in lists.items()}
