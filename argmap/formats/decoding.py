"""Decoding JSON of other programs within bounds, with one error that says where."""

import re
from typing import Any, TypeVar

import msgspec

from argmap.formats.complaints import complaint
from argmap.formats.errors import FileFormatError
from argmap.formats.files import without_mark
from argmap.formats.native import MOST_VALUES
from argmap.formats.reading import Given
from argmap.language import tr

T = TypeVar("T")
_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_SEEN = re.compile(rb'"([A-Za-z]{1,40})"\s{0,9}:')


def number_of(value: Any) -> float:
    """Return a number that may be written as text; what is none is not a number, and so nowhere.

    >>> number_of("2.5"), number_of(True), number_of(10**400)
    (2.5, nan, nan)
    """
    try:
        return float("nan") if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        return float("nan")


def decoded_json(given: Given, decoder: msgspec.json.Decoder[T]) -> T:
    """Return what a decoder makes of a file. Raises FileFormatError."""
    data = without_mark(given.data)
    if data.count(b"[") + data.count(b"{") > MOST_VALUES:
        raise FileFormatError(tr("The file holds more lists and objects than a map can"), where=given.name)
    try:
        return decoder.decode(data)
    except (ValueError, RecursionError) as error:
        raise complaint(error, data, given.name) from error


def keys_of(data: bytes) -> frozenset[str]:
    """Return the keys of a JSON object; of a broken one all that can be seen near its beginning."""
    data = without_mark(data)
    if data[:4096].lstrip()[:1] != b"{":
        return frozenset()
    try:
        return frozenset(_OBJECT.decode(data))
    except (ValueError, RecursionError):
        return frozenset(key.decode() for key in _SEEN.findall(data, 0, 65536))
