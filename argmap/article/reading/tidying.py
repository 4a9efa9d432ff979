"""What all texts have in common when they are read: no odd signs, lines and blanks in one way."""

import re
import unicodedata

from argmap.language import tr

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
#: Characters of a text that is kept; what is longer is cut off, and it is said.
MOST_TEXT = 1_000_000
_ITEM = re.compile(r"^(?:[•*‣▪◦·●○■–-])[ \t]+")


def tidied(text: str) -> str:
    r"""Return a text with plain line ends and blanks, without control characters and ligatures.

    >>> tidied("A\u00a0 b\r\n\r\n\r\n\r\nﬁn ")
    'A b\n\nfin'
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n").replace("\u2028", "\n")
    text = unicodedata.normalize("NFC", text.replace("\u2029", "\n\n"))
    for ligature, letters in _LIGATURES.items():
        text = text.replace(ligature, letters)
    lines = [_BLANKS.sub(" ", _CONTROLS.sub("", line)).strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_ITEM.sub("• ", line) for line in lines)).strip()


def joined(lines: list[str]) -> str:
    """Return the lines of a paragraph as one, words that were broken at a line's end whole again.

    >>> joined(["a hyphen-", "ated word and", "an ex-", "President"])
    'a hyphenated word and an ex-President'
    """
    parts: list[str] = []
    for line in lines:
        last = parts[-1] if parts else ""
        if last.endswith("-") and last[-2:-1].isalpha() and line[:1].isalpha():
            if line[0].islower():
                parts[-1] = last[:-1]
        elif parts:
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def cut(text: str) -> tuple[str, tuple[str, ...]]:
    """Return what is kept of a text, with the remark that is due where it was too long."""
    if len(text) <= MOST_TEXT:
        return text, ()
    end = text.rfind("\n", MOST_TEXT * 9 // 10, MOST_TEXT)
    kept = text[: end if end > 0 else MOST_TEXT]
    remark = tr("The text was too long, and is cut off after {count} characters.").format(count=len(kept))
    return kept, (remark,)
