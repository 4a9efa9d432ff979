"""Turning a decoder's error into one sentence that names the line or the record."""

import difflib
import json
import re
from typing import Any

import msgspec

from argmap.formats.errors import FileFormatError, in_line
from argmap.language import later, tr
from argmap.model import KINDS, kind_of

_PATH = re.compile(r" - at `(?P<path>[^`]*)`$")
_RECORD = re.compile(r"^\$\.records\[(?P<index>\d+)\](?P<rest>.*)$")
_BYTE = re.compile(r"\(byte (?P<byte>\d+)\)$")
_BEFORE = re.compile(r"\s*[\[,]?\s*")
_LENIENT = json.JSONDecoder(parse_int=str, parse_float=str)
_EXPECTED = re.compile(r"Expected (?P<wanted>`[^`]*`), got (?P<held>`[^`]*`)")
_WORDS = {
    "str": later("text"),
    "int": later("a whole number"),
    "float": later("a number"),
    "bool": later("true or false"),
}


def line_of(data: bytes, offset: int) -> int:
    """Return the line, counted from 1, in which a byte stands."""
    return data.count(b"\n", 0, offset) + 1


def complaint(error: Exception, data: bytes, name: str) -> FileFormatError:
    """Return the one error to show for a file that could not be decoded."""
    match error:
        case msgspec.ValidationError():
            return _wrong_value(str(error), data, name)
        case RecursionError():
            return FileFormatError(tr("The file is nested too deeply to be a map"), where=name)
        case UnicodeDecodeError():
            return _not_utf8(data, name)
        case _:
            return _not_json(str(error), data, name)


def _not_utf8(data: bytes, name: str) -> FileFormatError:
    offset = 0
    try:
        data.decode()
    except UnicodeDecodeError as error:
        offset = error.start
    where = in_line(name, line_of(data, offset))
    return FileFormatError(tr("The text is not UTF-8"), where=where, hint=tr("Save the file as UTF-8."))


def _not_json(message: str, data: bytes, name: str) -> FileFormatError:
    if not data.strip():
        return FileFormatError(tr("The file is empty"), where=name)
    found = _BYTE.search(message)
    offset = int(found["byte"]) if found else 0
    # A number that the file ends in is no number yet, which the decoder says otherwise.
    if "truncated" in message or ("number" in message and offset >= len(data.rstrip()) - 1):
        where = in_line(name, line_of(data.rstrip(), len(data.rstrip())))
        return FileFormatError(tr("The file is cut short"), where=where, hint=tr("Look for a whole copy."))
    column = offset - data.rfind(b"\n", 0, offset)
    reason = _BYTE.sub("", message).removeprefix("JSON is malformed: ").strip()
    where = in_line(name, f"{line_of(data, offset)}:{column}")
    return FileFormatError(tr("This is not JSON: {reason}").format(reason=reason), where=where)


def _wrong_value(message: str, data: bytes, name: str) -> FileFormatError:
    path = _PATH.search(message)
    reason = _PATH.sub("", message)
    if path is None:
        return FileFormatError(tr("This is JSON, but no argmap map"), where=name, hint=f"{_in_words(reason, '')}.")
    record = _RECORD.match(path["path"])
    if record is None:
        return FileFormatError(_in_words(reason, path["path"].removeprefix("$.")), where=name)
    raw, offset = _raw_record(data, int(record["index"]))
    where = in_line(name, line_of(data, offset))
    if isinstance(raw, dict) and isinstance(raw.get("id"), str):
        where = tr("{file}, record {id}").format(file=where, id=repr(raw["id"]))
    field = record["rest"].removeprefix(".")
    kind = raw.get("kind") if isinstance(raw, dict) else None
    return FileFormatError(_in_words(reason, field, kind), where=where, hint=_nearest(reason, field, kind))


def _in_words(reason: str, field: str, kind: Any = None) -> str:
    known = isinstance(kind, str)
    if found := re.match(r"Object contains unknown field `(.*)`", reason):
        text = tr("A record of kind {kind} has no field `{field}`") if known else tr("`{field}` is not known here")
        return text.format(kind=kind, field=found[1])
    if found := re.match(r"Object missing required field `(.*)`", reason):
        inside = tr("The field `{field}` is missing in a record of kind {kind}")
        return (inside if known else tr("The field `{field}` is missing")).format(kind=kind, field=found[1])
    if field == "kind" and reason.startswith("Invalid value"):
        return tr("There is no kind of record called {name}").format(name=reason.removeprefix("Invalid value "))
    if "matching regex" in reason:
        return tr("`{field}` is no id: one to 200 characters without spaces").format(field=field)
    if found := _EXPECTED.fullmatch(reason):
        text = tr("`{field}`: expected {wanted}, got {held}") if field else tr("Expected {wanted}, got {held}")
        return text.format(field=field, wanted=_type_in_words(found["wanted"]), held=_type_in_words(found["held"]))
    plain = _type_in_words(reason)  # The decoder's own words: there are too many to say each better.
    return f"`{field}`: {plain[0].lower()}{plain[1:]}" if field else plain


def _type_in_words(text: str) -> str:
    return re.sub(r"`(\w+)`", lambda found: tr(_WORDS[found[1]]) if found[1] in _WORDS else found[1], text)


def _nearest(reason: str, field: str, kind: Any) -> str:
    kinds = {kind_of(each): each for each in KINDS}
    if field == "kind":
        known, wrong = list(kinds), reason.removeprefix("Invalid value ").strip("'")
    elif (found := re.match(r"Object contains unknown field `(.*)`", reason)) and kind in list(kinds):
        known, wrong = list(kinds[kind].__struct_fields__), found[1]
    else:
        return ""
    near = difflib.get_close_matches(wrong, known, 1)
    if near:
        return tr("Did you mean {name}?").format(name=f"`{near[0]}`")
    listed = ", ".join(known)
    if field == "kind":
        return tr("Known are {names}.").format(names=listed)
    return tr("Known are {names}. What other programs add belongs in `extra`.").format(names=listed)


def _raw_record(data: bytes, index: int) -> tuple[Any, int]:
    """Return the record as plain values and the byte where it begins.

    Only what stands before it is read, one value at a time: a file of brackets must not become a list of millions.
    """
    found, raws, text, begin = None, b"", "", 0
    try:
        raws = bytes(msgspec.json.decode(data, type=dict[str, msgspec.Raw])["records"])
        text, place = raws.decode(), 0
        for _ in range(index + 1):
            found, begin = None, _BEFORE.match(text, place).end()  # type: ignore[union-attr]
            found, place = _LENIENT.raw_decode(text, begin)
    except (ValueError, RecursionError, KeyError):
        found = None
    return found, data.find(raws) + len(text[:begin].encode())
