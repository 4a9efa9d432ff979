"""One line of a plain-text outline: labels in square brackets, words, details in round ones.

The labels are part of the format, so they are English in every language: what one person copies another can paste.
"""

import re
from collections.abc import Callable, Mapping
from typing import get_args

from msgspec import Struct

from argmap.model import EvidenceType, Mode

#: The label of a step by its mode; a plain line is a reason by inference.
STEP_LABELS: dict[Mode, str] = {"inference": "because", "attestation": "shown by", "entailment": "follows from"}
#: The details that a line may end with, by the name of the field.
DETAILS = {
    "date": "date",
    "source": "source",
    "attribution": "according to",
    "hedge": "hedge",
    "scheme": "scheme",
    "warrant": "warrant",
    "strength": "strength",
}

_TYPES = frozenset(get_args(EvidenceType))
_TIES = frozenset({*STEP_LABELS.values(), "objection"})
_STATEMENTS = frozenset({"claim", "assumption", "evidence", "main"})
_INDENT = re.compile(r"\s*")
_BULLET = re.compile(r"(?:[-*+•‣◦·–—]|\d{1,3}[.)]|[a-zA-Z]\))(?:\s+|$)")
_BOX = re.compile(r"\[[ xX]\]\s+")
_LABELS = re.compile(r"\[([a-z ,]+)\](?:\s+|$)")
_TAIL = re.compile(r"(?:^|\s)\(((?:[^()\\]|\\.)*)\)$")
_PIECE = re.compile(r"(?:[^;\\]|\\.)+")
_REFERENCE = re.compile(r"\(see above(?: (\d{1,9}))?: ?(.*)\)")


class Line(Struct, frozen=True):
    """What a line says: labels, words, details by field, and the words as they stood with the details."""

    labels: frozenset[str] = frozenset()
    text: str = ""
    details: Mapping[str, str] = {}
    literal: str = ""

    @property
    def tie(self) -> str:
        """How it is tied to the line that it stands under: "because", "objection"; "" when it does not say."""
        return next(iter(sorted(self.labels & _TIES)), "")

    @property
    def is_step(self) -> bool:
        """Whether it has the label of a step or an objection and no statement: its premises stand under it."""
        return bool(self.tie) and not self.text and not self.labels & _STATEMENTS

    @property
    def reference(self) -> tuple[str, int] | None:
        """The words of the statement above that it stands for, and which one of those with these words."""
        found = None if self.labels - _TIES else _REFERENCE.fullmatch(self.text)
        return (found[2], int(found[1] or 1)) if found else None


def one_line(text: str) -> str:
    """Return a text with every stretch of white space as one space, as an outline holds it."""
    return " ".join(text.split())


def written(labels: list[str], text: str, details: Mapping[str, str | None]) -> str:
    """Return the words of a line; a label is added or an empty detail where they would be read as something else."""
    text = one_line(text)
    if not set(labels) & _STATEMENTS and text[:1] in ("", "[", "("):
        labels = [*labels, "claim"]
    ending = _ending(details)
    if not ending and "evidence" in labels and _details(text) is not None:
        ending = "()"
    return " ".join(part for part in (_bracket(labels), text, ending) if part)


def step_line(labels: list[str], details: Mapping[str, str | None]) -> str:
    """Return the line of a step or an objection whose premises stand under it."""
    return " ".join(part for part in (_bracket(labels), _ending(details)) if part)


def referring(labels: list[str], text: str, which: int) -> str:
    """Return a line that stands for a statement above."""
    number = f" {which}" if which > 1 else ""
    return " ".join(part for part in (_bracket(labels), f"(see above{number}: {text})") if part)


def parsed(line: str) -> tuple[int, Line] | None:
    """Return how far a line is indented and what it says; None for one that says nothing.

    Any text can be read: a bullet, a number or a box to tick is left out, and what is no label is part of the words.
    """
    line = line.expandtabs(4).rstrip()
    found = _INDENT.match(line)
    indent = found.end() if found else 0
    rest = line[indent:]
    rest = rest[bullet.end() :] if (bullet := _BULLET.match(rest)) else rest
    rest = one_line(rest[box.end() :] if (box := _BOX.match(rest)) else rest)
    if not rest:
        return None
    bracket = _LABELS.match(rest)
    labels = _labels(bracket[1]) if bracket else frozenset()
    literal = rest[bracket.end() :] if bracket and labels else rest
    line_read = Line(labels, literal, literal=literal)
    tail = _TAIL.search(literal)
    if tail is None or not ("evidence" in labels or (tail.start() == 0 and line_read.tie)):
        return indent, line_read
    details = _details(literal)
    return indent, line_read if details is None else Line(labels, literal[: tail.start()], details, literal)


def _bracket(labels: list[str]) -> str:
    return f"[{', '.join(labels)}]" if labels else ""


def _ending(details: Mapping[str, str | None]) -> str:
    pieces = [f"{DETAILS[field]}: {_escaped(value)}" for field, value in details.items() if value and value.strip()]
    return f"({'; '.join(pieces)})" if pieces else ""


def _labels(inside: str) -> frozenset[str]:
    """Return the labels in a bracket; none when one of them is no label of ours."""
    labels = frozenset(label.strip() for label in inside.split(","))
    known = {*_TIES, *_STATEMENTS, "retracted", *(_TYPES if "evidence" in labels else ())}
    return labels if labels <= known else frozenset()


def _details(text: str) -> dict[str, str] | None:
    """Return the details that a text ends with, or None when it ends with none."""
    tail = _TAIL.search(text)
    if tail is None:
        return None
    fields = {name: field for field, name in DETAILS.items()}
    details: dict[str, str] = {}
    for piece in _PIECE.findall(tail[1]):
        name, colon, value = piece.strip().partition(": ")
        if not colon or name not in fields or not _FITS.get(name, bool)(value):
            return None
        details[fields[name]] = re.sub(r"\\(.)", r"\1", value)
    return details


def _escaped(value: str) -> str:
    return re.sub(r"([\\();])", r"\\\1", one_line(value))


def _is_share(value: str) -> bool:
    try:
        return 0 <= float(value) <= 1
    except ValueError:
        return False


_FITS: dict[str, Callable[[str], bool]] = {"strength": _is_share}
