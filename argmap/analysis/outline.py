"""The outline of a map: conclusions first, below each what is said for and against it. It answers what is read when."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Record, position


class Place(NamedTuple):
    """Where something stands in an outline: at its own place, or mentioned once more `within` a step or objection."""

    key: str
    within: str = ""

    @property
    def is_mention(self) -> bool:
        """Whether it has its own place elsewhere."""
        return bool(self.within)


#: What the outermost places stand under.
TOP = Place("")

Outline = dict[Place, list[Place]]
"""What stands under each place, in the order in which one reads them."""


def outline(records: ArgumentMap) -> Outline:
    """Return the outline: main conclusions, then other statements that nobody uses, then what argues in circles.

    Under a claim stand the steps to it, under a step its premises, and under each the objections to it. Each box has
    one place of its own; where a statement is a premise again, it is mentioned without what lies under it.

    >>> from argmap.model import Claim, Inference
    >>> step = Inference(id="i1", premises=("c2", "c3"), conclusion="c1")
    >>> [place.key for place in outline(ArgumentMap([*(Claim(id=f"c{n}", text="") for n in (3, 2, 1)), step]))]
    ['', 'c1', 'i1', 'c2', 'c3']
    """
    under = _ties_by_aim(records)
    roots = {claim.id for claim in records.of_kind(Claim) if claim.main}
    found: Outline = {TOP: []}
    for root in _beginnings(records, roots, found):
        if Place(root) in found:
            continue
        # A stack, because a chain may be long. What comes first keeps its place; what is a root keeps it anyway.
        stack: list[tuple[Place, str]] = [(TOP, root)]
        while stack:
            above, key = stack.pop()
            is_mention = above is not TOP and (key in roots or Place(key) in found)
            place = Place(key, above.key if is_mention else "")
            found[above].append(place)
            found[place] = []
            if not is_mention:
                stack += [(place, each) for each in reversed([*_premises(records, key), *under.get(key, ())])]
    return found


def reading_order(records: ArgumentMap) -> list[str]:
    """Return the ids of all boxes in the order of the outline, each once."""
    return [place.key for place in outline(records) if place is not TOP and not place.is_mention]


def _premises(records: ArgumentMap, key: str) -> tuple[str, ...]:
    record = records[key]
    return record.premises if isinstance(record, Inference | Objection) else ()


def _ties_by_aim(records: ArgumentMap) -> dict[str, list[str]]:
    """Return the steps to each claim and then the objections to each box, in the order of a file."""
    under: dict[str, list[Inference | Objection]] = {}
    for step in records.of_kind(Inference):
        under.setdefault(step.conclusion, []).append(step)
    for objection in records.of_kind(Objection):
        under.setdefault(objection.target, []).append(objection)
    return {aim: _ordered(ties) for aim, ties in under.items()}


def _beginnings(records: ArgumentMap, mains: set[str], found: Outline) -> Iterator[str]:
    """Yield where to begin reading; where nothing has led to by then, in a circle, its conclusions come first."""
    used = {premise for step in records.of_kind(Inference) for premise in step.premises}
    used |= {premise for objection in records.of_kind(Objection) for premise in objection.premises}
    yield from _ordered(claim for claim in records.of_kind(Claim) if claim.id in mains)
    yield from _ordered(claim for claim in records.of_kind(Claim) if claim.id not in used)
    yield from _ordered(piece for piece in records.of_kind(Evidence) if piece.id not in used)
    concluded = {step.conclusion for step in records.of_kind(Inference)}
    yield from _ordered(records[claim] for claim in concluded if Place(claim) not in found)
    yield from _ordered(each for each in records.of_kind(Objection) if Place(each.id) not in found)


def _ordered(records: Iterable[Record]) -> list[str]:
    """Return the ids of records in the order of a file; most often there is one, and nothing to compare."""
    held = list(records)
    return [each.id for each in (sorted(held, key=position) if len(held) > 1 else held)]
