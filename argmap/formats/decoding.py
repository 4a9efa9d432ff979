"""Decoding JSON of other programs within bounds, with one error that says where."""

from typing import TypeVar

import msgspec

from argmap.formats.complaints import complaint
from argmap.formats.errors import FileFormatError
from argmap.formats.native import MOST_VALUES
from argmap.formats.reading import Given
from argmap.language import tr

T = TypeVar("T")
_BOM = b"\xef\xbb\xbf"


def decoded_json(given: Given, decoder: msgspec.json.Decoder[T]) -> T:
    """Return what a decoder makes of a file. Raises FileFormatError."""
    data = given.data.removeprefix(_BOM)
    if data.count(b"[") + data.count(b"{") > MOST_VALUES:
        raise FileFormatError(tr("The file holds more lists and objects than a map can"), where=given.name)
    try:
        return decoder.decode(data)
    except (ValueError, RecursionError) as error:
        raise complaint(error, data, given.name) from error


def looks_like_object(data: bytes) -> bool:
    """Whether the bytes begin like a JSON object."""
    return data[:4096].removeprefix(_BOM).lstrip()[:1] == b"{"
