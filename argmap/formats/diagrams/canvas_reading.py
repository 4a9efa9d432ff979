"""Reading a JSON Canvas: cards and lines of ours with what was changed about them, or those that a person drew.

A card of a person is a claim, a line a step or, where its words say so, an objection; what else there is, is named.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import Struct, field

from argmap.formats.decoding import decoded_json
from argmap.formats.errors import FileFormatError
from argmap.formats.files import without_mark
from argmap.formats.losses import Losses
from argmap.formats.outlines.markdown import escaped, unescaped
from argmap.formats.outlines.outline_line import STEP_LABELS
from argmap.formats.reading import Given, Reading
from argmap.formats.tables.table import Cells, roles_cell
from argmap.formats.tables.table_reading import Row, take
from argmap.formats.tables.table_words import ATTACKS, SUPPORTS, plain
from argmap.language import tr
from argmap.model import Mode, is_id

#: The key under which a card carries what it does not say.
OWN = "argmap"
#: The words at the line from a step, and from an objection.
LABELS = {False: "supports", True: "attacks"}
_LOOKS = re.compile(rb'"(?:fromNode|toNode)"\s*:|"type"\s*:\s*"(?:text|file|link|group)"')
_SIZED = re.compile(rb'"(?:fromNode|width)"\s*:')
#: Further out than a box can stand; numbers of JSON may be larger than a computer reckons with.
_FAR = 1e9
_DECODER = msgspec.json.Decoder(Any)
_NODE_KEYS = frozenset({"id", "type", "x", "y", "width", "height", OWN})
_EDGE_KEYS = frozenset({"id", "fromNode", "toNode", "fromSide", "toSide", "fromEnd", "toEnd", "label"})
_TIES = ("inference", "objection")


class Card(Struct):
    """A node that becomes a record: its cells, what it had to say when it was written, and its lines."""

    name: str
    cells: Cells
    node: dict[str, Any]
    own: dict[str, Any]
    premises: list[str] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)
    aims: list[str] = field(default_factory=list)

    @property
    def is_tie(self) -> bool:
        """Whether it is a step or an objection."""
        return self.cells["kind"] in _TIES

    @property
    def frame(self) -> list[float]:
        """Its x, y, width and height."""
        return [_number(self.node.get(key)) for key in ("x", "y", "width", "height")]

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle."""
        x, y, width, height = self.frame
        return x + width / 2, y + height / 2

    @property
    def is_moved(self) -> bool:
        """Whether somebody has moved it, or made it, since it was written."""
        return self.own.get("at") != self.frame


def looks_like(data: bytes) -> bool:
    """Whether the bytes are JSON with nodes or edges as a canvas alone has them."""
    return without_mark(data).lstrip()[:1] == b"{" and all(each.search(data) for each in (_LOOKS, _SIZED))


def read(given: Given) -> Reading:
    """Return the map of a canvas. Raises FileFormatError."""
    plain_file = decoded_json(given, _DECODER)
    nodes, edges = _list(plain_file, "nodes"), _list(plain_file, "edges")
    if not isinstance(plain_file, dict) or (plain_file and not {"nodes", "edges", OWN} & plain_file.keys()):
        hint = tr("A canvas holds `nodes` and `edges`.")
        raise FileFormatError(tr("This is JSON, but no canvas"), where=given.name, hint=hint)
    losses = Losses()
    reading = _Reading(nodes, losses)
    for edge in edges:
        reading.edge(edge)
    more = [_cells(each) for each in _list(plain_file, OWN)]
    for key in plain_file.keys() - {"nodes", "edges", OWN}:
        losses.add(tr("Fields of the canvas"), key)
    return take([Row(cells, cells.get("id") or cells.get("of", "")) for cells in [*more, *reading.rows()]], losses)


def caption(cells: Mapping[str, str]) -> str:
    """Return the words on the card of a step: its scheme, else how it supports."""
    if cells["kind"] == "objection":
        return "objection"
    mode: Any = cells.get("mode", "inference")
    label = STEP_LABELS.get(mode, STEP_LABELS["inference"])
    return escaped_lines(cells["scheme"]) if cells.get("scheme", "").strip() else f"*{label}*"


def escaped_lines(text: str) -> str:
    """Return a text as Markdown that shows it."""
    return "\n".join(escaped(line) for line in text.split("\n"))


class _Reading:
    """The cards of a canvas, and the steps that its lines make."""

    def __init__(self, nodes: Iterable[dict[str, Any]], losses: Losses) -> None:
        self._losses = losses
        self._names: dict[str, str] = {}
        self._cards: dict[str, Card] = {}
        self._groups: dict[str, Card] = {}
        self._steps: list[Cells] = []
        for place, node in enumerate(nodes, 1):
            self._node(node, place)

    def _node(self, node: dict[str, Any], place: int) -> None:
        called = _text(node.get("id"))
        kind = _text(node.get("type"))
        if kind not in ("text", "group"):
            named = {"file": tr("Files on the canvas"), "link": tr("Links on the canvas")}
            what = named.get(kind, tr("Nodes of the type {type}").format(type=kind))
            self._losses.add(what, _text(node.get("file") or node.get("url")) or called)
            return
        name = called if is_id(called) and called not in self._cards and called not in self._groups else ""
        name = name or f"node{place}"
        self._names.setdefault(called, name)
        own = node.get(OWN)
        own = own if isinstance(own, dict) else {}
        for key in node.keys() - _NODE_KEYS - ({"text"} if kind == "text" else {"label"}):
            if not (key == "color" and own):
                self._losses.add(tr("Fields of cards"), key)
        cells = {**_cells(own), "id": name}
        if kind == "group":
            cells |= {"kind": "group", "title": _text(node.get("label"))}
            self._groups[name] = Card(name, cells, node, own)
            return
        words = "\n".join(unescaped(line) for line in _text(node.get("text")).split("\n"))
        cells.setdefault("kind", "claim")
        if cells["kind"] not in _TIES:
            cells["text"] = words
        elif _text(node.get("text")) != caption(cells):
            self._reworded(cells, words)
        self._cards[name] = Card(name, cells, node, own)

    def _reworded(self, cells: Cells, words: str) -> None:
        """Take the new words on the card of a step: how it supports, or else its scheme."""
        mode: dict[str, Mode] = {label: mode for mode, label in STEP_LABELS.items()}
        if cells["kind"] == "objection":
            self._losses.add(tr("Words on objections"), cells["id"])
        elif words.strip("* ") in mode:
            cells |= {"mode": mode[words.strip("* ")], "scheme": ""}
        else:
            cells["scheme"] = words

    def edge(self, edge: dict[str, Any]) -> None:
        """Take in a line: of a step that is there, or of a new one."""
        called = _text(edge.get("id"))
        ends = [_text(edge.get(key)) for key in ("fromNode", "toNode")]
        heads = (edge.get("fromEnd", "none") == "arrow", edge.get("toEnd", "arrow") == "arrow")
        start, end = (self._cards.get(self._names.get(name, "")) for name in ends)
        if start is None or end is None:
            self._losses.add(tr("Arrows that lead nowhere"), " → ".join(ends))
            return
        for key in edge.keys() - _EDGE_KEYS - ({"color"} if start.own or end.own else set()):
            self._losses.add(tr("Fields of lines"), key)
        label = edge["label"] if isinstance(edge.get("label"), str) else None
        if heads == (True, False):
            start, end = end, start
        elif heads == (True, True):
            self._losses.add(tr("Arrows in both directions, now in one"), called)
        elif heads == (False, False) and not end.is_tie:
            self._losses.add(tr("Lines without a direction"), called)
            return
        says = plain(label or "")
        if start.is_tie:
            start.aims.append(end.name)
            if label not in (None, *LABELS.values()):
                self._losses.add(tr("Words at lines"), f"{label}")
        elif end.is_tie and (heads == (False, False) or says not in ATTACKS):  # We draw no arrowhead to a step.
            self._premise(start, end, label)
        else:
            self._step(start, end, label, called)

    def _premise(self, start: Card, end: Card, label: str | None) -> None:
        end.premises.append(start.name)
        if label is not None and end.cells["kind"] == "inference":
            end.roles[start.name] = label
        elif label:
            self._losses.add(tr("Words at lines"), label)

    def _step(self, start: Card, end: Card, label: str | None, called: str) -> None:
        """Take in the step or the objection that a line between two cards is."""
        says = plain(label or "")
        if says not in ATTACKS | SUPPORTS | {""}:
            self._losses.add(tr("Words at lines"), f"{label}")
        kind = "objection" if says in ATTACKS else "inference"
        key = called if is_id(called) and called not in self._cards else f"line{len(self._steps) + 1}"
        self._steps.append({"kind": kind, "id": key, "premises": start.name, "target": end.name})

    def rows(self) -> list[Cells]:
        """Return the rows of all that the canvas holds."""
        rows = [*self._steps]
        for card in self._cards.values():
            if card.is_tie:
                card.cells["premises"] = " ".join(card.premises)
                card.cells["target"] = next(iter(card.aims), "")
                card.cells["roles"] = roles_cell(card.roles)
                if len(card.aims) > 1:
                    self._losses.add(tr("Steps and conflicts with several ends, now one for each"), card.name)
            rows.append(card.cells)
            rows += self._placed(card)
        return [*rows, *self._grouped()]

    def _placed(self, card: Card) -> list[Cells]:
        """Return the placement of a card: as it was written, or where somebody has put it."""
        told = _cells(card.own.get("placement"))
        if not card.is_moved:
            return [{**told, "kind": "placement", "of": card.name}] if told else []
        x, y = card.centre
        return [{**told, "kind": "placement", "of": card.name, "x": repr(x), "y": repr(y)}]

    def _grouped(self) -> list[Cells]:
        """Return the groups, the smallest first, each with its boxes: those it had, and those that lie in it by now."""
        by_size = sorted(self._groups.values(), key=lambda group: group.frame[2] * group.frame[3])
        inside: dict[str, list[str]] = {group.name: [] for group in by_size}
        frames = [(group.name, group.frame) for group in by_size]
        member_of: dict[str, list[str]] = {}
        for group in by_size:
            for name in dict.fromkeys(group.cells.get("members", "").split()):
                member_of.setdefault(name, []).append(group.name)
        for card in self._cards.values():
            if card.is_moved:
                centre = card.centre
                chosen = [name for name, frame in frames if _holds(frame, centre)]
            else:
                chosen = member_of.get(card.name, [])
            if len(chosen) > 1:
                self._losses.add(tr("Boxes in a second group"), card.name)
            if chosen:
                inside[chosen[0]].append(card.name)
        rows = []
        for group in by_size:
            order = {name: place for place, name in reversed([*enumerate(group.cells.get("members", "").split())])}
            members = sorted(inside[group.name], key=lambda name: order.get(name, len(order)))
            if members:
                rows.append({**group.cells, "members": " ".join(members)})
            else:
                self._losses.add(tr("Groups without a card"), group.cells["title"] or group.name)
        return rows


def _holds(frame: list[float], point: tuple[float, float]) -> bool:
    x, y, width, height = frame
    return x <= point[0] <= x + width and y <= point[1] <= y + height


def _cells(value: Any) -> Cells:
    """Return the cells in a key of ours."""
    if not isinstance(value, dict):
        return {}
    return {name: cell for name, cell in value.items() if isinstance(cell, str) and isinstance(name, str)}


def _list(value: Any, key: str) -> list[dict[str, Any]]:
    found = value.get(key) if isinstance(value, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _number(value: Any) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return max(-_FAR, min(value, _FAR)) if is_number else 0.0


def _text(value: Any) -> str:
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""
