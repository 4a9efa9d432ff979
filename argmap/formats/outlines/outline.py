"""The plain-text outline: a map as an indented list, for copying to and from other programs.

    - [main] They tacitly approve
      - [because] (hedge: suggests; scheme: argument from silence)
        - [evidence, event] The response was slow (date: 2024-04; source: The Paper)
        - [assumption] Who is silent consents
        - [objection] Every office is slow
      - [objection] They said no
      - [shown by, evidence, document] They signed

A line is a statement, and what stands under it is a reason for it, each by a step of its own. Reasons that are needed
together stand under a line that is the step: `[because]`, `[shown by]` (attestation) or `[follows from]` (entailment).
An objection stands under what it objects to, also under a step or an `[objection]` that has its premises under it. A
statement that was written already is named: `(see above: They said no)`.

Text is held in one line. Notes, excerpts, roles, groups and places are not held, and of a source its name alone.
"""

from collections.abc import Iterable

from msgspec import Struct

from argmap.formats.keeping import Keeps
from argmap.formats.outlines.outline_line import STEP_LABELS, one_line, referring, step_line, written
from argmap.formats.outlines.outline_reading import read
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection, Source, Statement, position

__all__ = ["KEEPS", "Item", "items", "read", "write"]

KEEPS = Keeps(
    frozenset(
        {
            *("source", "evidence.type", "evidence.date", "evidence.source", "evidence.attribution"),
            *("evidence.retracted", "claim.main", "claim.implicit", "claim.retracted"),
            *("inference.mode", "inference.scheme", "inference.warrant", "inference.hedge", "inference.strength"),
            *("inference.retracted", "objection.retracted"),
        }
    ),
    spacing=False,
    lines=("date",),
    named_sources=True,
)
Tie = Inference | Objection


class Item(Struct, frozen=True):
    """A line of an outline: how deep it stands, its words, and the records that it says.

    `statement` is None where the line is a step or names a statement `again`; `tie` is the step or objection that the
    line is, or by which alone its statement stands under the line above.
    """

    depth: int
    line: str
    statement: Statement | None = None
    again: Statement | None = None
    tie: Tie | None = None


def write(records: ArgumentMap) -> str:
    """Return the outline of a map: conclusions first, below each what is said for and against it."""
    return "".join(f"{'  ' * item.depth}- {item.line}\n" for item in items(records))


def items(records: ArgumentMap) -> list[Item]:
    """Return the lines of the outline of a map."""
    statements: list[Statement] = [each for each in records.records() if isinstance(each, Claim | Evidence)]
    statements.sort(key=lambda each: (isinstance(each, Evidence), position(each)))
    ties = [each for each in records.records() if isinstance(each, Inference | Objection)]
    used = {premise for tie in ties for premise in tie.premises}
    outline = _Outline(records, ties)
    # What nobody uses comes first; statements that are left then stand in a circle.
    for statement in (*(each for each in statements if each.id not in used), *statements):
        if statement.id not in outline.which:
            outline.add(statement)
    return outline.items


class _Outline:
    """The lines so far, and which statements they hold."""

    def __init__(self, records: ArgumentMap, ties: Iterable[Tie]) -> None:
        self.items: list[Item] = []
        self.which: dict[str, int] = {}
        self._records = records
        self._so_far: dict[str, int] = {}
        self._under: dict[str, list[Tie]] = {}
        for tie in sorted(ties, key=position):
            self._under.setdefault(tie.conclusion if isinstance(tie, Inference) else tie.target, []).append(tie)

    def add(self, root: Statement) -> None:
        """Write a statement with all that stands under it; a stack, because a chain may be long."""
        stack: list[tuple[int, Tie | None, Statement | Tie]] = [(0, None, root)]
        while stack:
            depth, tie, record = stack.pop()
            statement = again = None
            if isinstance(record, Inference | Objection):
                if self._is_plain(record):
                    stack.append((depth, record, self._statement(record.premises[0])))
                    continue
                tie, (line, below) = record, self._step(record)
            else:
                statement, again = (None, record) if record.id in self.which else (record, None)
                label = "because" if tie is None else _tie_label(tie)
                line, below = self._named([] if label == "because" else [label], record)
            self.items.append(Item(depth, line, statement, again, tie))
            stack += [(depth + 1, None, each) for each in reversed(below)]

    def _is_plain(self, tie: Tie) -> bool:
        """Whether the line of its one premise says all of a step or an objection."""
        return len(tie.premises) == 1 and not tie.retracted and tie.id not in self._under and not _said_of(tie)

    def _step(self, tie: Tie) -> tuple[str, list[Statement | Tie]]:
        labels = [_tie_label(tie), *(["retracted"] if tie.retracted else [])]
        premises = [self._statement(premise) for premise in tie.premises]
        return step_line(labels, _said_of(tie)), [*premises, *self._under.get(tie.id, ())]

    def _named(self, labels: list[str], statement: Statement) -> tuple[str, list[Statement | Tie]]:
        text = one_line(statement.text)
        if statement.id in self.which:
            return referring(labels, text, self.which[statement.id]), []
        self.which[statement.id] = self._so_far[text] = self._so_far.get(text, 0) + 1
        marks = {"retracted": statement.retracted}
        details: dict[str, str | None] = {}
        match statement:
            case Claim():
                marks = {"main": statement.main, "assumption": statement.implicit, **marks}
            case Evidence():
                marks = {"evidence": True, statement.type: True, **marks}
                source = None if statement.source is None else self._records[statement.source]
                details = {
                    "date": statement.date,
                    "source": source.name if isinstance(source, Source) else None,
                    "attribution": statement.attribution,
                }
        labels = [*labels, *(mark for mark, holds in marks.items() if holds)]
        return written(labels, text, details), [*self._under.get(statement.id, ())]

    def _statement(self, key: str) -> Statement:
        statement = self._records[key]
        assert isinstance(statement, Claim | Evidence)
        return statement


def _tie_label(tie: Tie) -> str:
    return STEP_LABELS[tie.mode] if isinstance(tie, Inference) else "objection"


def _said_of(tie: Tie) -> dict[str, str]:
    """Return the details of a step that are there."""
    if isinstance(tie, Objection):
        return {}
    strength = None if tie.strength is None else repr(tie.strength)
    details = {"hedge": tie.hedge, "scheme": tie.scheme, "warrant": tie.warrant, "strength": strength}
    return {field: value for field, value in details.items() if value and value.strip()}
