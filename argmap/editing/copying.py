"""Verbs that copy: a part of a map cut out as a small map, put into a map, doubled in place."""

from collections.abc import Iterable, Iterator

import msgspec

from argmap.editing.arranging import Point
from argmap.editing.building import refuse_evidence
from argmap.editing.errors import EditRefusedError
from argmap.editing.names import Names
from argmap.editing.outcome import Added, outcome
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Article,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Objection,
    Placement,
    Record,
    Source,
    position,
    refers_to,
    renamed,
    without,
)
from argmap.model.records import altered

#: How far a copy is put from what it is a copy of, px.
_ASIDE = 32.0
_BOXES = (Claim, Evidence, Inference, Objection)


def clip(records: ArgumentMap, keys: Iterable[str]) -> ArgumentMap:
    """Return a part of a map as a map of its own: the statements named, with what ties them together.

    A step comes along when its conclusion and one of its premises do, an objection when its target and one of its
    premises do; they lose the other premises. Excerpts, sources and where they got it from, the articles, placements,
    and groups whose members are all there come along too. A group that is named stands for its members.
    """
    named: dict[str, None] = {}
    for key in keys:
        record = records.expect(key, *_BOXES, Group)
        named.update(dict.fromkeys(record.members if isinstance(record, Group) else (key,)))
    statements = [key for key in named if isinstance(records[key], Claim | Evidence)]
    if not statements:
        raise EditRefusedError(
            tr("There is nothing to copy"), hint=tr("Select at least one claim or piece of evidence.")
        )
    kept = _tied(records, statements)
    for key in tuple(kept):
        for other in records.referrers(key):
            record = records[other]
            if isinstance(record, Placement) or (
                isinstance(record, Group) and all(each in kept for each in record.members)
            ):
                kept[other] = None
    queue = list(kept)
    while queue:
        behind = [each for each in refers_to(records[queue.pop()]) if each not in kept]
        behind = [each for each in behind if isinstance(records[each], Source | Excerpt | Article)]
        kept.update(dict.fromkeys(behind))
        queue += behind
    gone = set(records) - set(kept)
    parts = (without(records[key], gone) for key in sorted(kept, key=lambda key: position(records[key])))
    return ArgumentMap(part for part in parts if part is not None)


def paste(records: ArgumentMap, part: ArgumentMap, *, at: Point | None = None) -> Added:
    """Put a clipped part into a map, under new ids.

    A source that the map has already is used, not doubled. An excerpt comes along when its article (the same title
    and text) is here, and is forgotten otherwise. What was placed is put a little aside of where it was, or with
    the middle of its places `at` a point; what was not placed is left to the layout. The keys are those of the boxes.
    """
    landing = _Landing(records)
    keys = landing.take_in(part, _shift(part, at))
    return Added(outcome(records, landing.after), tuple(keys))


def paste_as_reasons(records: ArgumentMap, part: ArgumentMap, conclusion: str) -> Added:
    """Put a clipped part into a map, below a claim: what nothing in the part makes use of is a reason for the claim.

    Each of them is a reason by a step of its own; in a part that goes round in a circle its first statement is one.
    """
    refuse_evidence(records, conclusion)
    used = {premise for tie in part.records() if isinstance(tie, Inference | Objection) for premise in tie.premises}
    statements = [each.id for each in part.records() if isinstance(each, Claim | Evidence)]
    tops = [key for key in statements if key not in used] or statements[:1]
    landing = _Landing(records)
    keys = landing.take_in(part, (_ASIDE, _ASIDE))
    for top in tops:
        key = landing.names.new(Inference)
        landing.after[key] = Inference(id=key, premises=(landing.new[top],), conclusion=conclusion)
        keys.append(key)
    return Added(outcome(records, landing.after), tuple(keys))


def duplicate(records: ArgumentMap, keys: Iterable[str]) -> Added:
    """Double boxes with the steps and objections among them; the copies name the same sources and excerpts."""
    return paste(records, clip(records, keys))


class _Landing:
    """Where the records of a part come to be in a map: under new ids, or as their like that is there already."""

    def __init__(self, records: ArgumentMap) -> None:
        self.names = Names(records)
        self.new: dict[str, str] = {}
        self.after: dict[str, Record | None] = {}
        self._records = records
        shared = [each for each in records.records() if isinstance(each, Article | Source | Excerpt)]
        self._here = {_likeness(each): each.id for each in reversed(shared)}

    def take_in(self, part: ArgumentMap, shift: Point) -> list[str]:
        """Take in all of a part, what was placed moved by `shift`; return the new ids of its boxes."""
        for article in part.of_kind(Article):
            self.settle(article, make=False)
        for source in _origins_first(part):
            self.settle(source)
        for excerpt in part.of_kind(Excerpt):
            if excerpt.article in self.new:
                self.settle(excerpt)
        lost = {each.id for each in part.of_kind(Excerpt)} - set(self.new)
        tied = [each for each in part.records() if not isinstance(each, Article | Source | Excerpt)]
        for old in tied:
            self.new[old.id] = self.names.new(type(old))
        for old in tied:
            left = without(old, lost)
            assert left is not None, "only what may be missing is lost"
            if isinstance(left, Placement):
                left = altered(left, x=left.x + shift[0], y=left.y + shift[1])
            self.put(left)
        return [self.new[each.id] for each in tied if isinstance(each, _BOXES)]

    def settle(self, old: Record, *, make: bool = True) -> None:
        """Take for a record its like in the map, the one of the same id first, or else make it when `make` says so."""
        likeness = _likeness(renamed(old, self.new))
        held = self._records.get(old.id)
        if held is not None and _likeness(held) == likeness:
            self.new[old.id] = old.id
        elif likeness in self._here:
            self.new[old.id] = self._here[likeness]
        elif make:
            self.new[old.id] = self._here[likeness] = self.names.new(type(old))
            self.put(old)

    def put(self, old: Record) -> None:
        """Make a record under the id that was found for it."""
        key = self.new[old.id]
        self.after[key] = altered(renamed(old, self.new), id=key)


def _tied(records: ArgumentMap, statements: list[str]) -> dict[str, None]:
    """Return the statements with the steps and objections that can stand with them alone."""
    kept = dict.fromkeys(statements)
    queue = list(kept)
    while queue:
        aim = queue.pop()
        for key in records.referrers(aim):
            record = records[key]
            match record:
                case Inference():
                    fits = record.conclusion == aim
                case Objection():
                    fits = record.target == aim
                case _:
                    continue
            if fits and key not in kept and any(premise in kept for premise in record.premises):
                kept[key] = None
                queue.append(key)
    return kept


def _origins_first(part: ArgumentMap) -> Iterator[Source]:
    seen: set[str] = set()
    for source in part.of_kind(Source):
        way: list[Source] = []
        step: Record | None = source
        while isinstance(step, Source) and step.id not in seen:
            seen.add(step.id)
            way.append(step)
            step = None if step.origin is None else part.get(step.origin)
        yield from reversed(way)


def _likeness(record: Record) -> bytes:
    """Return what two records have in common that stand for the same thing: articles their title and text."""
    if isinstance(record, Article):
        return msgspec.json.encode([record.title, record.text])
    return msgspec.json.encode(altered(record, id="any"), order="deterministic")


def _shift(part: ArgumentMap, at: Point | None) -> Point:
    places = [(each.x, each.y) for each in part.of_kind(Placement)]
    if at is None or not places:
        return _ASIDE, _ASIDE
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return at[0] - (min(xs) + max(xs)) / 2, at[1] - (min(ys) + max(ys)) / 2
