"""What a record says beside its words, as the data of Argdown: between braces after it, under names of argmap's own.

A key that says nothing of that kind, or not in that way, is what other programs added; it is kept and written again.
"""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from argmap.formats.argdown.inline import BLANK, visible
from argmap.model import Claim, Evidence, EvidenceType, Group, Inference, Mode, Objection, Placement
from argmap.model.records import Placeable

Data = dict[str, Any]

_FAR = 1e6


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_share(value: Any) -> bool:
    return _is_number(value) and 0 <= value <= 1


def _is_place(value: Any) -> bool:
    if isinstance(value, dict):
        return set(value) == {"x", "y", "extra"} and isinstance(value["extra"], dict) and _is_place(_point(value))
    return isinstance(value, list) and len(value) == 2 and all(_is_number(each) and abs(each) < _FAR for each in value)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _is_roles(value: Any) -> bool:
    return isinstance(value, list) and all(each is None or isinstance(each, str) for each in value)


def _point(place: Mapping[str, Any]) -> list[Any]:
    return [place["x"], place["y"]]


#: The fields of each kind by their key, with what they have to be.
_STATED: dict[str, Callable[[Any], bool]] = {
    "extra": lambda value: isinstance(value, dict),
    "at": _is_place,
    "retracted": lambda value: value is True,
}
_TRUE = _STATED["retracted"]
_KEYS: dict[type, dict[str, Callable[[Any], bool]]] = {
    Claim: {"text": _is_text, "main": _TRUE, "implicit": _TRUE, "note": _is_text},
    Evidence: {
        "text": _is_text,
        "evidence": lambda value: value in get_args(EvidenceType),
        "date": _is_text,
        "source": _is_text,
        "attribution": _is_text,
    },
    Inference: {
        "mode": lambda value: value in get_args(Mode),
        "scheme": _is_text,
        "warrant": _is_text,
        "hedge": _is_text,
        "strength": _is_share,
        "roles": _is_roles,
        "uses": _is_list,
    },
    Objection: {"objection": _TRUE, "uses": _is_list},
    Group: {"text": _is_text},
}


def taken(kind: type, data: Data, excerpts: Mapping[str, str]) -> Data:
    """Return the fields of a record of this kind that data says, ids of excerpts by the names that the file has.

    What is left is `extra`. "text", "at", "evidence", "objection", "roles", "source" and "uses" stand as the file has
    them: whoever makes the record of them takes them out.
    """
    known = _STATED | _KEYS[kind]
    fields: Data = {}
    extra: Data = {}
    for key, value in data.items():
        if key == "excerpt" and value in excerpts and kind in (Claim, Evidence, Inference):
            fields[key] = excerpts[value]
        elif key == "repeats" and _are_known(value, excerpts) and kind in (Claim, Evidence):
            fields[key] = tuple(excerpts[each] for each in value)
        elif key in known and known[key](value):
            fields[key] = value
        else:
            extra[key] = value
    extra |= fields.pop("extra", {})
    if extra:
        fields["extra"] = extra
    return fields


def _are_known(value: Any, excerpts: Mapping[str, str]) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) and each in excerpts for each in value)


def worded(text: str, fields: Data) -> str:
    """Take the exact text out of the fields, where the words that stand in the file still say it."""
    exact = fields.pop("text", None)
    return exact if isinstance(exact, str) and (visible(exact) or BLANK) == text else text


def placed(fields: Data) -> Data | None:
    """Take out where the box stands, as the fields of a placement."""
    place = fields.pop("at", None)
    if place is None:
        return None
    x, y = place if isinstance(place, list) else _point(place)
    return {"x": float(x), "y": float(y), "extra": {} if isinstance(place, list) else place["extra"]}


def said(record: Placeable | Group, place: Placement | None = None, source: str | None = None) -> Data:
    """Return the data of a record but for its words and what other programs added; `source` as the file calls it."""
    data: Data = {}
    if isinstance(record, Evidence):
        data["evidence"] = record.type
    if isinstance(record, Objection):
        data["objection"] = True
    for key in _KEYS[type(record)]:
        value = getattr(record, key, None)
        if key not in ("text", "roles", "source", "uses") and (value or (key == "strength" and value is not None)):
            data[key] = value
    if data.get("mode") == "inference":
        del data["mode"]
    if source is not None:
        data["source"] = source
    if isinstance(record, Inference) and record.roles:
        data["roles"] = [record.roles.get(premise) for premise in record.premises]
    for key in ("excerpt", "repeats", "retracted"):
        if value := getattr(record, key, None):
            data[key] = value
    if place is not None:
        data["at"] = {"x": place.x, "y": place.y, "extra": place.extra} if place.extra else [place.x, place.y]
    return data


def added(kind: type, extra: Data) -> Data:
    """Return data with what other programs added; apart, where a key of it means something here."""
    known = {*_STATED, *_KEYS[kind], "excerpt", "repeats", "evidence", "objection"}
    known |= {key for key in ("isGroup", "isInGroup") if extra.get(key) is False}
    if not known & extra.keys():
        return dict(extra)
    return {"extra": extra}
