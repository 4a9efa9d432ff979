"""How much of an article a map speaks of, and which boxes stand for which of its words."""

from collections.abc import Iterable

from msgspec import Struct

from argmap.model import ArgumentMap, Claim, Evidence, Excerpt, Inference, position


class Quoted(Struct, frozen=True):
    """An excerpt of an article with the ids of the boxes that were taken from it."""

    excerpt: Excerpt
    boxes: tuple[str, ...]


def quoted_from(records: ArgumentMap, article: str) -> tuple[Quoted, ...]:
    """Return the excerpts of an article that boxes name, by where they begin, the longer first."""
    found = []
    for key in records.referrers(article):
        excerpt = records[key]
        if isinstance(excerpt, Excerpt):
            users = [records[other] for other in records.referrers(key)]
            boxes = sorted((each for each in users if isinstance(each, Claim | Evidence | Inference)), key=position)
            if boxes:
                found.append(Quoted(excerpt, tuple(each.id for each in boxes)))
    return tuple(sorted(found, key=lambda each: (each.excerpt.start, -each.excerpt.end, each.excerpt.id)))


def covered(length: int, spans: Iterable[tuple[int, int]]) -> float:
    """Return the share of a text of this length that lies in one of the spans.

    >>> covered(10, [(0, 2), (1, 5)])
    0.5
    """
    total, reached = 0, 0
    for start, end in sorted(spans):
        total += max(0, min(end, length) - max(start, reached))
        reached = max(reached, min(end, length))
    return total / length if length else 0.0
