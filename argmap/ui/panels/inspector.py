"""The inspector: what the selected statement rests on; with nothing selected, the main conclusions."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.analysis import (
    Footings,
    Standing,
    explain,
    falls_without,
    main_conclusions,
    provenance,
    reach,
    reach_in_words,
    stand,
    steps_to,
)
from argmap.analysis.sources import evidence_behind
from argmap.analysis.wording import FOOTING_NAMES, quoted, step_name, title
from argmap.drawing import Theme
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.ui.labels import Label
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.rows import Row
from argmap.ui.panels.sheet import Sheet
from argmap.ui.panels.swatch import of_footing, of_kind, of_reach


class Inspector(Panel):
    """Says in words what the map shows of one record."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._records = ArgumentMap()
        self._footings = Footings(self._records)
        self._sheet = Sheet()
        self._sheet.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)

    def refill(self) -> None:
        """Speak of the selected record, or of the main conclusions."""
        if self.document is None:
            self._sheet.fill([])
            return
        self._records, self._footings = self.document.shown, self.document.footings
        record = self._records.get(self.document.current or "")
        match record:
            case Claim() | Evidence():
                parts = self._of_statement(record)
            case Inference():
                parts = self._of_step(record)
            case Objection():
                parts = self._of_objection(record)
            case _:
                parts = self._of_map()
        self._sheet.fill(parts)

    def _of_map(self) -> list[QWidget]:
        parts: list[QWidget] = [Label(title(self._records), "heading")]
        if not self._footings:
            return [*parts, Label("This map is empty.", "quiet")]
        mains = main_conclusions(self._records, self._footings)
        standings = stand(self._records, [claim.id for claim in mains], footings=self._footings)
        parts.append(Label("Select a conclusion to see what it rests on.", "quiet"))
        parts.append(Label("Main conclusions" if any(claim.main for claim in mains) else "Conclusions", "label"))
        return [*parts, *(self._conclusion_row(claim, standings[claim.id]) for claim in mains)]

    def _of_statement(self, record: Claim | Evidence) -> list[QWidget]:
        key = record.id
        standing = stand(self._records, [key], footings=self._footings)[key]
        parts: list[QWidget] = [Label(_kind(record), "label"), Label(record.text, "heading")]
        if isinstance(record, Claim):
            parts.append(Row(key, _state(standing), swatch=of_footing(self._theme, standing.footing)))
        parts.append(Label(explain(self._records, key, footings=self._footings)))
        if isinstance(record, Evidence):
            if record.attribution:
                parts += _section("Who says so", [Label(record.attribution)])
            return [*parts, *self._falling(key, "Without it these fall"), *self._against(key, "Objections to it")]
        if record.note:
            parts += _section("Note", [Label(record.note)])
        # Inferences come first: they are what the conclusion hangs on and what one may doubt.
        bearing = sorted((each for each in standing.load_bearing if each != key), key=self._certainty)
        parts += _section("It cannot do without", [self._row(each) for each in bearing if self._is_no_evidence(each)])
        steps = steps_to(self._records, self._footings, key)
        counted = reach_in_words(self._footings, steps)
        heading = f"Steps to it: {counted}" if counted else "Step to it"
        parts += _section(heading, [self._step_row(step) for step in steps if step.id not in bearing])
        pieces = evidence_behind(self._footings, key)
        parts += _section(f"Evidence beneath it ({len(pieces)})", [self._row(each) for each in pieces])
        return [*parts, *self._falling(key, "Without it these fall"), *self._against(key, "Objections to it")]

    def _of_step(self, step: Inference) -> list[QWidget]:
        parts: list[QWidget] = [Label("Step" if step.scheme else "Step from premises", "label")]
        parts.append(Label(step_name(step), "heading"))
        if step.retracted:
            parts.append(Label("Retracted: it is out of play."))
        if step.hedge:
            parts.append(Label(f"Hedged with “{step.hedge}”."))
        if step.strength is not None:
            parts.append(Label(f"Strength given: {step.strength:g} of 1."))
        if step.warrant:
            parts += _section("It takes for granted", [Label(step.warrant)])
        heading = "From" if len(step.premises) == 1 else "From all of these together"
        parts += _section(heading, [self._row(each, step.roles.get(each, "")) for each in step.premises])
        parts += _section("To", [self._row(step.conclusion)])
        parts += self._falling(step.id, "Without this step these fall")
        return [*parts, *self._against(step.id, "Objections to this step")]

    def _of_objection(self, objection: Objection) -> list[QWidget]:
        parts: list[QWidget] = [Label("Objection", "label"), Label("Speaks against", "heading")]
        parts.append(self._row(objection.target))
        parts += _section("Because of", [self._row(each) for each in objection.premises])
        return [*parts, *self._against(objection.id, "Answered by")]

    def _falling(self, key: str, heading: str) -> list[QWidget]:
        falling = falls_without(self._records, key, footings=self._footings)
        return _section(heading, [self._row(each) for each in falling])

    def _against(self, key: str, heading: str) -> list[QWidget]:
        objections = (each for each in map(self._records.get, self._records.referrers(key)))
        against = [each for each in objections if isinstance(each, Objection) and each.target == key]
        return _section(heading, [self._row(each.id) for each in against])

    def _certainty(self, key: str) -> bool:
        record = self._records[key]
        return isinstance(record, Inference) and record.mode != "inference"

    def _is_no_evidence(self, key: str) -> bool:
        return not isinstance(self._records[key], Evidence)

    def _conclusion_row(self, claim: Claim, standing: Standing) -> Row:
        return Row(claim.id, claim.text, _state(standing), of_footing(self._theme, standing.footing))

    def _row(self, key: str, role: str = "") -> Row:
        """Return the row of a statement, a step or an objection; `role` is the one it plays in a scheme."""
        record = self._records[key]
        match record:
            case Evidence():
                parts = (role, record.date, provenance(self._records, record).words)
                return Row(key, record.text, " · ".join(filter(None, parts)), of_kind(self._theme, "evidence"))
            case Claim():
                footing = self._footings[key]
                below = " · ".join(filter(None, (role, FOOTING_NAMES[footing])))
                return Row(key, record.text, below, of_footing(self._theme, footing))
            case Inference():
                return self._step_row(record)
            case Objection():
                text = " and ".join(quoted(self._records, each, 120) for each in record.premises)
                return Row(key, text, "Objection", of_kind(self._theme, "objection"))
            case _:
                raise TypeError(key)

    def _step_row(self, step: Inference) -> Row:
        goal = f"to {quoted(self._records, step.conclusion, 70)}"
        hedge = f" · hedged “{step.hedge}”" if step.hedge else ""
        swatch = of_reach(self._theme, reach(self._footings, step))
        return Row(step.id, step_name(step), goal + hedge, swatch)


def _state(standing: Standing) -> str:
    return FOOTING_NAMES[standing.footing] + (" · contested" if standing.contested else "")


def _section(heading: str, parts: Iterable[QWidget]) -> list[QWidget]:
    """Return the parts under a heading; nothing at all where there are none."""
    found = list(parts)
    return [Label(heading, "label"), *found] if found else []


def _kind(record: Claim | Evidence) -> str:
    if isinstance(record, Evidence):
        return record.type.capitalize() + (f", {record.date}" if record.date else "")
    if record.main:
        return "Main conclusion"
    return "Assumption" if record.implicit else "Claim"
