"""JSON Canvas 1.0, as Obsidian draws it: statements and steps as cards, lines between them, groups around them.

What a card does not say stands in a key of our own, `argmap`, which such programs keep as it is. So a whole map comes
back, and what a person moves, words anew or connects there counts.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from argmap.drawing.picture import compose
from argmap.formats.diagrams.canvas_reading import LABELS, OWN, caption, escaped_lines, looks_like, read
from argmap.formats.keeping import ALL
from argmap.formats.tables.table import Cells, cells_of
from argmap.layout import Rect
from argmap.model import (
    ArgumentMap,
    Claim,
    Evidence,
    Group,
    Inference,
    Objection,
    Placeable,
    Placement,
    Record,
    position,
)

__all__ = ["KEEPS", "looks_like", "read", "write"]

KEEPS = ALL
#: The margin of a group around its boxes (px), with room for its title above.
_MARGIN = 24
#: Obsidian's colours by number, which follow its theme.
_RED, _GREEN, _YELLOW, _PURPLE = "1", "4", "3", "6"
#: Columns that the card, its lines or its place say.
_SAID = frozenset({"id", "text", "premises", "conclusion", "target", "roles"})


def write(records: ArgumentMap) -> bytes:
    """Return the canvas, one node or edge a line; the same map gives the same bytes."""
    found = sorted(records.records(), key=position)
    boxes = [each for each in found if isinstance(each, Claim | Evidence | Inference | Objection)]
    places = compose(records).boxes if boxes else {}
    nodes = [_group(record, places) for record in found if isinstance(record, Group)]
    nodes += [_card(records, record, places[record.id]) for record in boxes]
    edges = [edge for record in boxes if isinstance(record, Inference | Objection) for edge in _edges(record)]
    for number, edge in enumerate(edges, 1):
        edge["id"] = f"edge{number}"
    others = (Claim, Evidence, Inference, Objection, Group, Placement)
    more = [cells_of(record) for record in found if not isinstance(record, others)]
    lines = [b'{\n\t"nodes":[', _listed(nodes), b'\t],\n\t"edges":[', _listed(edges), b"\t]"]
    if more:
        lines[-1] += b","
        lines += [b'\t"argmap":[', _listed(more), b"\t]"]
    return b"\n".join(line for line in lines if line) + b"\n}\n"


def _listed(values: list[Any]) -> bytes:
    return b",\n".join(b"\t\t" + msgspec.json.encode(value) for value in values)


def _card(records: ArgumentMap, record: Placeable, box: Rect) -> dict[str, Any]:
    """Return the node of a statement or a step."""
    frame = _frame(box)
    own: dict[str, Any] = {**_rest(record), "at": frame}
    for key in records.referrers(record.id):
        placement = records[key]
        if isinstance(placement, Placement):
            own["placement"] = {column: cell for column, cell in cells_of(placement).items() if column != "of"}
    text = escaped_lines(record.text) if isinstance(record, Claim | Evidence) else caption(cells_of(record))
    colour = _colour(record)
    return {"id": record.id, "type": "text", **_framed(frame), "text": text, **colour, OWN: own}


def _colour(record: Placeable) -> dict[str, str]:
    match record:
        case Objection():
            return {"color": _RED}
        case Evidence():
            return {"color": _GREEN}
        case Claim(implicit=True):
            return {"color": _YELLOW}
        case Claim(main=True):
            return {"color": _PURPLE}
        case _:
            return {}


def _group(record: Group, places: Any) -> dict[str, Any]:
    """Return the node of a group, around the boxes in it."""
    members = [places[member] for member in record.members]
    left, top = min(box.x for box in members), min(box.y for box in members)
    right, bottom = max(box.right for box in members), max(box.bottom for box in members)
    frame = _frame(Rect(left, top, right - left, bottom - top).grown(_MARGIN))
    own = {**_rest(record), "at": frame}
    return {"id": record.id, "type": "group", **_framed(frame), "label": record.title, OWN: own}


def _edges(record: Inference | Objection) -> Iterator[dict[str, Any]]:
    """Yield the lines of a step or an objection."""
    is_attack = isinstance(record, Objection)
    colour = {"color": _RED} if is_attack else {}
    roles = {} if isinstance(record, Objection) else record.roles
    up = {"fromSide": "top", "toSide": "bottom"}
    for premise in record.premises:
        role = {"label": roles[premise]} if premise in roles else {}
        yield {"id": "", "fromNode": premise, "toNode": record.id, **up, "toEnd": "none", **colour, **role}
    aim = record.target if isinstance(record, Objection) else record.conclusion
    yield {"id": "", "fromNode": record.id, "toNode": aim, **up, **colour, "label": LABELS[is_attack]}


def _rest(record: Record) -> Cells:
    """Return what the card of a record does not say."""
    said = {"title", "members"} if isinstance(record, Group) else set()
    own = {column: cell for column, cell in cells_of(record).items() if column not in _SAID | said}
    return {**own, "members": cells_of(record)["members"]} if isinstance(record, Group) else own


def _frame(box: Rect) -> list[int]:
    """Return x, y, width and height in whole px."""
    return [round(box.x), round(box.y), max(round(box.width), 1), max(round(box.height), 1)]


def _framed(frame: list[int]) -> dict[str, int]:
    return dict(zip(("x", "y", "width", "height"), frame, strict=True))
