"""The JSON of Reasons: a list of reasons and of arrows between them, where premises of one arrow are conjoined.

After Reasons itself (github.com/davekinkead/reasons, Kinkead et al. 2019): `{id, text, x, y}` is a reason with the
centre of its box, `{id, from, to, type}` an arrow with the words on it, which "objects" or else supports. Reasons draws
arrows to reasons alone; one that ends at an arrow, an undercutter, is kept in the file but not seen there.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, Literal

import msgspec
from msgspec import Struct, field

from argmap.formats.assembling import Assembly
from argmap.formats.decoding import decoded_json
from argmap.formats.errors import FileFormatError
from argmap.formats.files import without_mark
from argmap.formats.graphs.aif import as_text
from argmap.formats.keeping import Keeps
from argmap.formats.reading import Given, Reading
from argmap.language import tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Placement, position

KEEPS = Keeps(frozenset({"inference.scheme", "placement"}))

Name = str | int | float | None


class _Whole(Struct):
    id: Name = None


#: What an arrow may join: a reason by its name, or the whole reason.
End = Name | _Whole


class _Element(Struct):
    """A reason or an arrow. `scheme` is ours: the words of an arrow that would be taken for something else."""

    id: Name = None
    text: Name = None
    x: float | None = None
    y: float | None = None
    origin: End | list[End] = field(default=None, name="from")
    to: End = None
    type: Name = None
    scheme: str | None = None

    @property
    def is_arrow(self) -> bool:
        """Whether it joins others; all else is a reason."""
        return self.origin is not None and self.to is not None

    @property
    def is_near(self) -> bool:
        """Whether it lies where a map has room for boxes."""
        return all(abs(each) < _EDGE for each in (self.x or 0.0, self.y or 0.0))


_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder()
#: Bytes in which a list shows what it is a list of.
_ENOUGH = 1 << 18
_PLAINLY = json.JSONDecoder()
_BETWEEN = re.compile(r"\s*[\[,]\s*")
_OWN = frozenset({"id", "text", "x", "y", "from", "to", "type", "scheme"})
_SUPPORT = frozenset({"", "supports", "support", "because", "pro"})
_ATTACK = frozenset(
    {"objects", "objects to", "objection", "attacks", "attack", "rebuts", "refutes", "undercuts", "undermines"}
    | {"opposes", "contradicts", "disproves", "denies", "but", "however", "con"}
)
#: Where a map has room for boxes, px.
_EDGE = 1e6

Meaning = Literal["supports", "objects", "scheme"]


def looks_like(data: bytes) -> bool:
    """Whether the bytes are a list of reasons and arrows; without arrows, with nothing else in it."""
    data = without_mark(data)
    if data[:4096].lstrip()[:1] != b"[":
        return False
    try:
        elements = _DECODER.decode(data) if len(data) <= _ENOUGH else _first_of(data)
    except (ValueError, RecursionError):
        return False
    if not all(isinstance(each, dict) for each in elements):
        return False
    arrows = [each for each in elements if each.get("from") is not None and each.get("to") is not None]
    reasons = [each for each in elements if isinstance(each.get("text"), str) and "id" in each]
    is_plain = all(each.keys() <= _OWN for each in elements)
    return bool(reasons) and len(arrows) + len(reasons) == len(elements) and (is_plain or bool(arrows))


def _first_of(data: bytes) -> list[Any]:
    """Return the elements that stand whole near the beginning of a list."""
    text, place, found = data[:_ENOUGH].decode(errors="ignore"), 0, []
    while between := _BETWEEN.match(text, place):
        try:
            element, place = _PLAINLY.raw_decode(text, between.end())
        except (ValueError, RecursionError):
            break
        found.append(element)
    return found


def read(given: Given) -> Reading:
    """Return the map of a list of reasons and arrows. Raises FileFormatError."""
    try:
        plain = decoded_json(given, _DECODER)
        elements = msgspec.convert(plain, list[_Element], strict=False)
    except msgspec.ValidationError as error:
        hint = tr("It is a list of {reason} and {arrow}.").format(reason="`{id, text}`", arrow="`{from, to, type}`")
        raise FileFormatError(tr("This is JSON, but no map of Reasons"), where=given.name, hint=hint) from error
    assembly = Assembly()
    named: dict[str, _Element] = {}
    for count, (fields, element) in enumerate(zip(plain, elements, strict=True), 1):
        name = as_text(element.id) or f"{count}. element"
        if name in named:
            assembly.losses.add(tr("Reasons and arrows with the name of another"), name)
            continue
        named[name] = element
        for key in sorted(fields.keys() - _OWN):
            assembly.losses.add(tr("Fields that a map has no place for"), f"{name}.{key}")
        _take(assembly, name, element)
    return _placed(assembly, named)


def _take(assembly: Assembly, name: str, element: _Element) -> None:
    if element.is_arrow:
        _tie(assembly, name, element)
    elif element.text is None:
        assembly.losses.add(tr("What is neither a reason nor an arrow"), name)
    else:
        assembly.claim(name, as_text(element.text))
    if not element.is_near:
        assembly.losses.add(tr("Places that are too far away"), name)


def _placed(assembly: Assembly, named: dict[str, _Element]) -> Reading:
    """Return the map, with boxes where its reasons and arrows lie."""
    reading = assembly.finished()
    placements = []
    for name, element in named.items():
        key = assembly.id_of(name, "c")
        if key in reading.records and element.is_near and element.x is not None and element.y is not None:
            placements.append(Placement(id=assembly.fresh("p"), of=key, x=element.x, y=element.y))
    return Reading(ArgumentMap([*reading.records.records(), *placements]), reading.losses)


def write(records: ArgumentMap) -> bytes:
    """Return the list as Reasons would export it, an element a line; the same map gives the same bytes."""
    lines = [msgspec.json.encode(each) for each in _written(records)]
    return b"[" + b",\n".join(lines) + b"]\n"


def _written(records: ArgumentMap) -> Iterator[dict[str, Any]]:
    places = {each.of: {"x": each.x, "y": each.y} for each in records.of_kind(Placement)}
    for record in sorted(records.records(), key=position):
        place = places.get(record.id, {})
        match record:
            case Claim() | Evidence():
                yield {"id": record.id, "text": record.text, **place}
            case Inference():
                yield {**_arrow(record.id, record.scheme, record.premises, record.conclusion), **place}
            case Objection():
                yield {"id": record.id, "type": "objects", "from": record.premises, "to": record.target, **place}
            case _:
                pass


def _arrow(key: str, scheme: str | None, premises: tuple[str, ...], conclusion: str) -> dict[str, Any]:
    is_plain = scheme is not None and _meaning(scheme) == "scheme"
    hidden = {"scheme": scheme} if scheme is not None and not is_plain else {}
    return {"id": key, "type": scheme if is_plain else "supports", "from": premises, "to": conclusion, **hidden}


def _meaning(words: str) -> Meaning:
    """Return what the words on an arrow say; a person may write there whatever describes the step."""
    folded = words.strip().casefold()
    if folded in _ATTACK:
        return "objects"
    return "supports" if folded in _SUPPORT else "scheme"


def _tie(assembly: Assembly, name: str, element: _Element) -> None:
    origin = element.origin if isinstance(element.origin, list) else [element.origin]
    premises = [_end(each) for each in origin]
    words = as_text(element.type)
    meaning = _meaning(words)
    if meaning == "objects":
        if element.scheme is not None:
            assembly.losses.add(tr("Fields that a map has no place for"), f"{name}.scheme")
        assembly.attack(name, premises, _end(element.to))
        return
    scheme = element.scheme if element.scheme is not None else words if meaning == "scheme" else None
    assembly.support(name, premises, _end(element.to), scheme=scheme)


def _end(end: End) -> str:
    return as_text(end.id if isinstance(end, _Whole) else end)
