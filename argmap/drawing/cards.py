"""What stands in each box, and so how large it is: header, words, footer, all broken into lines."""

from typing import Literal

from msgspec import Struct

from argmap.analysis import Footing, Footings, Label, provenance, reach_in_words, steps_to
from argmap.analysis.wording import (
    EVIDENCE_NAMES,
    FOOTING_NAMES,
    Attack,
    attack_name,
    capitalised,
    in_quotes,
    step_name,
)
from argmap.drawing.lettering import LINE, shortened, width_of, wrapped
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection

Look = Literal["main", "claim", "assumption", "evidence", "inference", "objection"]

#: Font sizes in px: a conclusion's words, other words, everything small.
LARGE, MEDIUM, SMALL = 19.0, 16.0, 13.0
#: Room inside a box, left and right of the words, above and below them, and for the sign before the header.
SIDE, TOP, ICON = 14.0, 11.0, 21.0
#: Height of the course of bricks under a claim, and of the base that evidence stands on.
COURSE, BASE = 14.0, 6.0
#: How far a hexagon's points stick out, and how much of a corner an objection lacks.
POINT, CUT = 13.0, 9.0
_GAP = 5.0
_WIDTHS: dict[Look, float] = {"main": 300, "claim": 240, "assumption": 240, "evidence": 224}
_STEP_ROOM = 190.0
_CLAIMS: dict[Look, str] = {
    "main": later("Main conclusion"),
    "claim": later("Claim"),
    "assumption": later("Assumption"),
}
_OBJECTIONS: dict[Attack, str] = {
    "undercuts": later("Objection undercuts"),
    "undermines": later("Objection undermines"),
    "rebuts": later("Objection rebuts"),
    "answers": later("Objection answers"),
}
_STATES: dict[Label, str] = {
    Label.STANDS: later("stands"),
    Label.FALLS: later("answered: it falls"),
    Label.UNDECIDED: later("undecided"),
    Label.OUT_OF_PLAY: later("out of play"),
}


class Card(Struct, frozen=True):
    """The words of a box in lines, and its size in px."""

    id: str
    look: Look
    retracted: bool
    header: str
    remark: str
    lines: tuple[str, ...]
    footer: tuple[str, ...]
    size: float
    width: float
    height: float
    has_course: bool = False
    hangs: bool = False
    mode: str = ""
    is_broken: bool = False
    """Whether its outline is dashed: a step that goes beyond its premises, evidence without a named source."""
    folded: str = ""
    """What is said of the boxes beneath it that are folded away."""

    @property
    def grounded(self) -> bool:
        """Whether it stands on the ground."""
        return self.look == "evidence"


def card(
    records: ArgumentMap, footings: Footings, key: str, *, contested: bool, label: Label | None, beneath: int = 0
) -> Card:
    """Return the card of a record; `contested` is for statements, `label` for objections.

    `beneath` is how many boxes are folded away under a claim.
    """
    record = records[key]
    match record:
        case Claim():
            return _claim(records, footings, record, contested=contested, beneath=beneath)
        case Evidence():
            return _evidence(records, record, contested=contested)
        case Inference():
            return _inference(record)
        case Objection():
            return _objection(records, record, label)
        case _:
            raise TypeError(f"no box for {key}")


def _claim(records: ArgumentMap, footings: Footings, claim: Claim, *, contested: bool, beneath: int) -> Card:
    footing = footings[claim.id]
    look: Look = "main" if claim.main else "assumption" if claim.implicit else "claim"
    remark = tr("contested") if contested else ""
    header = _beside(remark, tr(_CLAIMS[look]), _WIDTHS[look])
    size = LARGE if claim.main else MEDIUM
    width = _WIDTHS[look]
    lines = wrapped(claim.text, size, width - 2 * SIDE, bold=claim.main)
    steps = steps_to(records, footings, claim.id)
    counted = reach_in_words(footings, steps)
    footer = tuple(
        shortened(words, SMALL, width - 2 * SIDE) for words in (tr(FOOTING_NAMES[footing]), counted) if words
    )
    has_course = bool(steps)
    folded = tr("+%n beneath", "boxes that are folded away", beneath) if beneath else ""
    small = len(footer) + bool(folded)
    height = TOP + SMALL * LINE + _GAP + len(lines) * size * LINE + _GAP + small * SMALL * LINE + TOP
    return Card(
        claim.id,
        look,
        claim.retracted,
        header,
        remark,
        lines,
        footer,
        size,
        width,
        height + (COURSE if has_course else 0),
        has_course=has_course,
        # Where a line comes up from a retracted step, there is something under it, if only in grey.
        hangs=footing in (Footing.UNSUPPORTED, Footing.ASSUMED) and not _has_line(records, claim.id),
        folded=folded,
    )


def _beside(remark: str, header: str, width: float) -> str:
    """Return the header as far as a remark in the same line of a box leaves room for it."""
    return shortened(header, SMALL, width - 2 * SIDE - ICON - width_of(f" {remark}", SMALL, bold=True), bold=True)


def _has_line(records: ArgumentMap, claim: str) -> bool:
    steps = (records[key] for key in records.referrers(claim))
    return any(isinstance(step, Inference) and step.conclusion == claim for step in steps)


def _evidence(records: ArgumentMap, evidence: Evidence, *, contested: bool) -> Card:
    width = _WIDTHS["evidence"]
    lines = wrapped(evidence.text, MEDIUM, width - 2 * SIDE)
    found = provenance(records, evidence)
    source = tr("Source: {source}").format(source=found.words) if found.name else found.words
    if evidence.attribution:
        said = capitalised(evidence.attribution)
        source = said if found.name else f"{said}. {source}"
    header = tr(EVIDENCE_NAMES[evidence.type])
    date = " ".join((evidence.date or "").split())
    room = width - 2 * SIDE - ICON - width_of(f"{header} ", SMALL, bold=True)
    remark = tr("contested") if contested else date if width_of(date, SMALL, bold=True) <= room else ""
    if date and remark != date:
        source = f"{date}. {source}"
    footer = wrapped(source, SMALL, width - 2 * SIDE, most=2)
    height = TOP + SMALL * LINE + _GAP + len(lines) * MEDIUM * LINE + _GAP + len(footer) * SMALL * LINE + TOP + BASE
    return Card(
        evidence.id,
        "evidence",
        evidence.retracted,
        _beside(remark, header, width),
        remark,
        lines,
        footer,
        MEDIUM,
        width,
        height,
        is_broken=found.name is None,
    )


def _inference(step: Inference) -> Card:
    warrant = (
        wrapped(tr("if: {warrant}").format(warrant=step.warrant), SMALL, _STEP_ROOM, most=3) if step.warrant else ()
    )
    header_lines = wrapped(step_name(step), SMALL, _STEP_ROOM, bold=True, most=2)
    lines = wrapped(in_quotes(step.hedge), SMALL, _STEP_ROOM, most=1) if step.hedge else ()
    words = [*(width_of(line, SMALL, bold=True) for line in header_lines)]
    words += [width_of(line, SMALL) for line in (*lines, *warrant)]
    height = 9 + (len(header_lines) + len(lines) + len(warrant)) * SMALL * LINE + 9
    return Card(
        step.id,
        "inference",
        step.retracted,
        "\n".join(header_lines),
        "",
        lines,
        warrant,
        SMALL,
        max(70.0, max(words) + 2 * POINT + 16),
        height,
        mode=step.mode,
        is_broken=step.mode == "inference",
    )


def _objection(records: ArgumentMap, objection: Objection, label: Label | None) -> Card:
    header = tr(_OBJECTIONS[attack_name(records, objection)])
    state = tr(_STATES[label]) if label is not None else ""
    width = max(width_of(header, SMALL, bold=True) + 22, width_of(state, SMALL)) + 2 * SIDE
    height = 9 + 2 * SMALL * LINE + 9
    footer = (state,) if state else ()
    return Card(objection.id, "objection", objection.retracted, header, "", (), footer, SMALL, width, height)
