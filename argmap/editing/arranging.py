"""Verbs about where boxes are: put in a place, lined up, spread out, given back to the layout."""

from collections.abc import Mapping
from typing import Literal, Protocol

from argmap.editing.errors import EditRefusedError
from argmap.editing.names import Names
from argmap.editing.outcome import outcome
from argmap.language import tr
from argmap.model import ArgumentMap, Change, Claim, Evidence, Inference, Objection, Placement, Record
from argmap.model.records import altered

Point = tuple[float, float]
Edge = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["across", "down"]


class Frame(Protocol):
    """An upright rectangle, px at full size; (x, y) is its top left corner."""

    @property
    def x(self) -> float:
        """The left side."""

    @property
    def y(self) -> float:
        """The top."""

    @property
    def width(self) -> float:
        """From left to right."""

    @property
    def height(self) -> float:
        """From top to bottom."""


def place(records: ArgumentMap, of: str, x: float, y: float) -> Change:
    """Put the centre of a box where a person wants it, px at full size."""
    return place_all(records, {of: (x, y)})


def place_all(records: ArgumentMap, centres: Mapping[str, Point]) -> Change:
    """Put the centres of several boxes where a person wants them, px at full size."""
    names = Names(records)
    after: dict[str, Record | None] = {}
    for of, (x, y) in centres.items():
        held = placement(records, of)
        if held is None:
            held = Placement(id=names.new(Placement), of=of, x=0.0, y=0.0)
        after[held.id] = altered(held, x=x, y=y)
    return outcome(records, after)


def unplace(records: ArgumentMap, *keys: str) -> Change:
    """Let the layout decide again where these boxes are."""
    after: dict[str, Record | None] = {}
    for key in keys:
        records.expect(key, Claim, Evidence, Inference, Objection)
        held = placement(records, key)
        if held is not None:
            after[held.id] = None
    return outcome(records, after)


def align(records: ArgumentMap, placed: Mapping[str, Frame], edge: Edge) -> Change:
    """Bring one side, or the middle, of boxes onto one line; `placed` says where the boxes are now.

    The line is the outermost of the sides, or the middle of all boxes together.
    """
    _refuse_fewer(placed, 2)
    left, right = min(each.x for each in placed.values()), max(each.x + each.width for each in placed.values())
    top, bottom = min(each.y for each in placed.values()), max(each.y + each.height for each in placed.values())
    centres: dict[str, Point] = {}
    for key, frame in placed.items():
        x, y = _centre(frame)
        match edge:
            case "left":
                x = left + frame.width / 2
            case "centre":
                x = (left + right) / 2
            case "right":
                x = right - frame.width / 2
            case "top":
                y = top + frame.height / 2
            case "middle":
                y = (top + bottom) / 2
            case "bottom":
                y = bottom - frame.height / 2
        centres[key] = (x, y)
    return place_all(records, centres)


def distribute(records: ArgumentMap, placed: Mapping[str, Frame], axis: Axis) -> Change:
    """Make the gaps between boxes equal, from left to right or from top to bottom; the outermost two stay."""
    _refuse_fewer(placed, 3)
    spans = {key: _span(frame, axis) for key, frame in placed.items()}
    row = sorted(placed, key=lambda key: (sum(spans[key]), key))
    begin, end = spans[row[0]][0], spans[row[-1]][1]
    gap = (end - begin - sum(stop - start for start, stop in spans.values())) / (len(row) - 1)
    centres: dict[str, Point] = {}
    at = begin
    for key in row:
        start, stop = spans[key]
        x, y = _centre(placed[key])
        middle = at + (stop - start) / 2
        centres[key] = (middle, y) if axis == "across" else (x, middle)
        at += stop - start + gap
    return place_all(records, centres)


def placement(records: ArgumentMap, of: str) -> Placement | None:
    """Return where a person put a box, or None when the layout decides."""
    held = (records[key] for key in records.referrers(of))
    return next((record for record in held if isinstance(record, Placement)), None)


def _centre(frame: Frame) -> Point:
    return frame.x + frame.width / 2, frame.y + frame.height / 2


def _span(frame: Frame, axis: Axis) -> tuple[float, float]:
    return (frame.x, frame.x + frame.width) if axis == "across" else (frame.y, frame.y + frame.height)


def _refuse_fewer(placed: Mapping[str, Frame], least: int) -> None:
    if len(placed) < least:
        raise EditRefusedError(tr("There are too few boxes"), hint=tr("Select at least %n boxes.", "", least))
