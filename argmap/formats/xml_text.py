"""Words in XML: signs that XML does not hold are written out, as Excel does it, or left out, and no word is markup."""

import re
from html import escape

#: What XML 1.0 forbids even as an entity.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNFIT = re.compile(rf"{_FORBIDDEN.pattern}|_(?=x[0-9A-Fa-f]{{4}}_)")
_UNFIT_OR_RETURN = re.compile(rf"\r|{_UNFIT.pattern}")
_FIT = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def fit(text: str, *, returns: bool = False) -> str:
    r"""Return a text in which each sign that XML does not hold is written as `_xHHHH_`; with `returns`, also "\r".

    >>> fit("a\0b"), fit("_x0000_")
    ('a_x0000_b', '_x005F_x0000_')
    """
    return (_UNFIT_OR_RETURN if returns else _UNFIT).sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unfit(text: str) -> str:
    r"""Return the text that `fit` was given.

    >>> unfit("a_x0000_b") == "a\0b", unfit("_x005F_x0000_")
    (True, '_x0000_')
    """
    return _FIT.sub(_sign, text)


def shown(text: str) -> str:
    r"""Return a text that people look at, in an element or an attribute: what XML does not hold is left out.

    >>> shown("a\0 < 'b'")
    'a &lt; &#x27;b&#x27;'
    """
    return escape(_FORBIDDEN.sub("", text))


def attributes(values: dict[str, str]) -> str:
    """Return attributes as they stand in a tag, each with a space in front.

    >>> attributes({"text": 'a < "b"'})
    ' text="a &lt; &quot;b&quot;"'
    """
    return "".join(f' {name}="{quoted(value)}"' for name, value in values.items())


def quoted(text: str) -> str:
    """Return a text as it stands in an element or an attribute; the text holds no sign that XML does not."""
    return re.sub(r'[&<>"\n\r\t]', lambda found: _SIGNS[found[0]], text)


def _sign(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return found[0] if 0xD800 <= code < 0xE000 else chr(code)
