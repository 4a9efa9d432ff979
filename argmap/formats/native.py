"""The `.argmap` file: UTF-8 JSON, one record a line in a stable order, so that one edit is one line of a diff."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from argmap.formats.complaints import complaint, line_of
from argmap.formats.errors import FileFormatError, in_line
from argmap.formats.files import without_mark
from argmap.language import tr
from argmap.model import ArgumentMap, BrokenMapError, Record, check, position

VERSION = 1

#: From a version to the next: a function that rewrites the envelope as plain JSON values.
Migration = Callable[[dict[str, Any]], dict[str, Any]]
MIGRATIONS: Mapping[int, Migration] = {}


class Envelope(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands around the records."""

    format: str
    version: int
    records: list[Record]


class _Head(msgspec.Struct):
    format: Any = None
    version: Any = None


_DECODER = msgspec.json.Decoder(Envelope)
_ENCODER = msgspec.json.Encoder(order="deterministic")
#: Brackets in a file; a map of 100,000 statements has about 400,000, and each costs some 100 bytes of memory.
MOST_VALUES = 4_000_000
_HEAD = f'{{"format":"argmap","version":{VERSION},"records":['.encode()


def write(records: ArgumentMap) -> bytes:
    """Return the file's bytes: the same map gives the same bytes, whatever order it was built in."""
    lines = [_ENCODER.encode(record) for record in sorted(records.records(), key=position)]
    return _HEAD + b"\n" + b",\n".join(lines) + b"\n]}\n" if lines else _HEAD + b"\n]}\n"


def read(data: bytes, name: str) -> ArgumentMap:
    """Return the map in the bytes of a file called `name`.

    Raises FileFormatError with the line or the record's id for whatever is wrong; nothing is guessed or left out.
    """
    data = without_mark(data)
    if data.count(b"[") + data.count(b"{") > MOST_VALUES:
        raise FileFormatError(tr("The file holds more lists and objects than a map can"), where=name)
    envelope = _envelope(data, name)
    records = checked(lambda: ArgumentMap(envelope.records), name)
    if write(records) != data:
        _refuse_repeated_keys(data, name)  # Too slow for every file; our own bytes cannot hold any.
    return records


def checked(made: Callable[[], ArgumentMap], name: str) -> ArgumentMap:
    """Return the map made from a file called `name`, once it is one. Raises FileFormatError with the record's id."""
    try:
        records = made()
        check(records)
    except BrokenMapError as error:
        where = tr("{file}, record {id}").format(file=name, id=repr(error.where))
        raise FileFormatError(error.what, where=where, hint=error.hint) from error
    return records


def looks_native(data: bytes) -> bool:
    """Whether the bytes begin like a map of ours."""
    return re.match(rb'\s*\{\s*"format"\s*:\s*"argmap"', without_mark(data)[:200]) is not None


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the file."""
    inner, components = msgspec.json.schema_components([Envelope], ref_template="#/$defs/{name}")
    definitions = msgspec.json.decode(msgspec.json.encode(components))  # A tuple as a default becomes a list.
    envelope = definitions.pop("Envelope", inner[0])
    envelope["properties"]["format"] = {"const": "argmap"}
    envelope["properties"]["version"] = {"const": VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **envelope,
        "title": "argmap",
        "description": "An argument map, as argmap saves it.",
        "$defs": definitions,
    }


def _envelope(data: bytes, name: str) -> Envelope:
    try:
        envelope = _DECODER.decode(data)
    except (ValueError, RecursionError) as error:
        # UnicodeDecodeError is a ValueError, but not one of msgspec's.
        head = _head(data)
        if head is None:
            raise complaint(error, data, name) from error
        _refuse_strange(head, name)
        if head.version == VERSION:
            raise complaint(error, data, name) from error
        return _migrated(data, head.version, name)
    head = _Head(format=envelope.format, version=envelope.version)
    _refuse_strange(head, name)
    return envelope if envelope.version == VERSION else _migrated(data, envelope.version, name)


def _head(data: bytes) -> _Head | None:
    try:
        return msgspec.json.decode(data, type=_Head)
    except (ValueError, RecursionError):
        return None


def _refuse_strange(head: _Head, name: str) -> None:
    if head.format != "argmap":
        hint = tr("A map says {format}.").format(format='"format": "argmap"')
        raise FileFormatError(tr("This is JSON, but no argmap map"), where=name, hint=hint)
    if type(head.version) is not int or head.version < 1:
        hint = tr("Use {what}.").format(what=VERSION)
        raise FileFormatError(tr("`version` is no version of the argmap format"), where=name, hint=hint)
    if head.version > VERSION:
        text = tr("This map was saved by a newer argmap (format {version}; this one reads up to {known})")
        what = text.format(version=head.version, known=VERSION)
        raise FileFormatError(what, where=name, hint=tr("Update argmap to open it."))


def _migrated(data: bytes, version: int, name: str) -> Envelope:
    try:
        plain = msgspec.json.decode(data)
        for old in range(version, VERSION):
            plain = MIGRATIONS[old](plain)
        return msgspec.convert({**plain, "version": VERSION}, Envelope)
    except (ValueError, RecursionError) as error:
        raise complaint(error, data, name) from error


def _refuse_repeated_keys(data: bytes, name: str) -> None:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        held: dict[str, Any] = {}
        for key, value in pairs:
            if key in held:
                needle = json.dumps(key, ensure_ascii=False).encode()
                where = name
                if "kind" in held:
                    record = held.get("id") or dict(pairs).get("id")
                    where = tr("{file}, record {id}").format(file=where, id=repr(record))
                if data.count(needle) == 2:
                    where = in_line(where, line_of(data, data.find(needle)))
                what = tr("The key `{key}` stands twice").format(key=key)
                raise FileFormatError(what, where=where, hint=tr("Keep one of them."))
            held[key] = value
        return held

    json.loads(data, object_pairs_hook=once)
