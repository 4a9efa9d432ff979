"""What a diagram for other programs shows of a map: boxes with their words, and lines between them.

DOT and Mermaid draw it; neither is read back, so what is kept is what a person sees.
"""

from collections.abc import Iterator

from msgspec import Struct

from argmap.drawing.primitives import Role
from argmap.drawing.themes import LIGHT
from argmap.formats.keeping import Keeps
from argmap.formats.outlines.outline_line import STEP_LABELS
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Objection, Placeable, Source, position

KEEPS = Keeps(
    frozenset(
        {
            *("source", "evidence.type", "evidence.date", "evidence.source", "evidence.attribution"),
            *("evidence.retracted", "claim.main", "claim.implicit", "claim.retracted", "claim.note"),
            *("inference.mode", "inference.scheme", "inference.hedge", "inference.warrant", "inference.strength"),
            *("inference.retracted", "inference.roles", "objection.retracted", "group"),
        }
    ),
    spacing=False,
    lines=("date",),
    named_sources=True,
)


class Look(Struct, frozen=True):
    """The colours of a box, as argmap draws it: `#rrggbb`."""

    fill: str
    line: str
    ink: str


def look_of(record: Placeable) -> Look:
    """Return the colours of a record's box."""
    match record:
        case _ if record.retracted:
            return _look("retracted.fill", "retracted.line", "retracted.ink")
        case Claim() if record.main:
            return _look("main.fill", "main.line", "main.ink")
        case Claim() if record.implicit:
            return _look("assumption.fill", "assumption.line", "assumption.ink")
        case Claim():
            return _look("claim.fill", "claim.line", "claim.ink")
        case Evidence():
            return _look("evidence.fill", "evidence.line", "evidence.ink")
        case Inference():
            return _look("inference.fill", "inference.line", "inference.ink")
        case Objection():
            return _look("objection.fill", "objection.line", "objection.ink")


def _look(fill: Role, line: Role, ink: Role) -> Look:
    return Look(LIGHT[fill], LIGHT[line], LIGHT[ink])


#: The colours of the lines of objections and of steps.
ATTACK = _look("objection.fill", "objection.line", "objection.ink").line
LINE = _look("claim.fill", "claim.line", "claim.ink").line


class Node(Struct, frozen=True):
    """A box: its name in the diagram, the record, and its words in lines."""

    name: str
    record: Placeable
    lines: tuple[str, ...]


class Line(Struct, frozen=True):
    """A line from one box to another, with the words at it; `attacks` where it leads from an objection."""

    start: str
    end: str
    words: str = ""
    is_end: bool = False
    attacks: bool = False


class Frame(Struct, frozen=True):
    """A group: its title, and the names of the boxes in it."""

    name: str
    title: str
    members: tuple[str, ...]


class Diagram(Struct, frozen=True):
    """All boxes, lines and groups, in a lasting order; names are made of a letter and a number."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    frames: tuple[Frame, ...]


def diagram_of(records: ArgumentMap) -> Diagram:
    """Return the diagram of a map."""
    boxes = [each for each in records.records() if isinstance(each, Claim | Evidence | Inference | Objection)]
    boxes.sort(key=position)
    names = {record.id: f"n{place}" for place, record in enumerate(boxes, 1)}
    nodes = tuple(Node(names[record.id], record, tuple(_words(records, record))) for record in boxes)
    lines: list[Line] = []
    for record in boxes:
        if isinstance(record, Inference | Objection):
            attacks = isinstance(record, Objection)
            roles = {} if isinstance(record, Objection) else record.roles
            here = names[record.id]
            lines += [Line(names[each], here, roles.get(each, ""), attacks=attacks) for each in record.premises]
            aim = record.target if isinstance(record, Objection) else record.conclusion
            lines.append(Line(here, names[aim], is_end=True, attacks=attacks))
    groups = sorted(records.of_kind(Group), key=position)
    frames = [
        Frame(f"g{place}", group.title, tuple(names[each] for each in group.members))
        for place, group in enumerate(groups, 1)
    ]
    return Diagram(nodes, tuple(lines), tuple(frames))


def _words(records: ArgumentMap, record: Placeable) -> Iterator[str]:
    """Yield the words of a box, a line each."""
    marks = ["retracted"] if record.retracted else []
    match record:
        case Claim():
            yield record.text
            marks = [*(["main"] if record.main else []), *(["assumption"] if record.implicit else []), *marks]
            yield from ([f"[{', '.join(marks)}]"] if marks else [])
            yield from ([record.note] if record.note else [])
        case Evidence():
            yield record.text
            yield f"[{', '.join([record.type, *marks])}]"
            source = records.get(record.source or "")
            name = source.name if isinstance(source, Source) else None
            said = [name, record.date, record.attribution]
            yield from ([" · ".join(each for each in said if each)] if any(said) else [])
        case Inference():
            yield f"[{', '.join([STEP_LABELS[record.mode], *marks])}]" if marks else STEP_LABELS[record.mode]
            yield from (words for words in (record.scheme, record.hedge, record.warrant) if words)
            yield from ([] if record.strength is None else [repr(record.strength)])
        case Objection():
            yield f"[{', '.join(['objection', *marks])}]" if marks else "objection"
