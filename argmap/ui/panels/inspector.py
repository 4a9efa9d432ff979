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
from argmap.analysis.wording import EVIDENCE_NAMES, FOOTING_NAMES, decimal, listed, quoted, step_name, title
from argmap.drawing import Theme
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.ui.labels import Label
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.rows import Row
from argmap.ui.panels.sheet import Sheet
from argmap.ui.panels.swatch import of_footing, of_kind, of_reach

_CONTESTED = later("contested")


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
            return [*parts, Label(tr("This map is empty."), "quiet")]
        mains = main_conclusions(self._records, self._footings)
        standings = stand(self._records, [claim.id for claim in mains], footings=self._footings)
        parts.append(Label(tr("Select a conclusion to see what it rests on."), "quiet"))
        parts.append(
            Label(tr("Main conclusions") if any(claim.main for claim in mains) else tr("Conclusions"), "label")
        )
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
                parts += _section(tr("Who says so"), [Label(record.attribution)])
            return [
                *parts,
                *self._falling(key, tr("Without it these fall")),
                *self._against(key, tr("Objections to it")),
            ]
        if record.note:
            parts += _section(tr("Note"), [Label(record.note)])
        # Inferences come first: they are what the conclusion hangs on and what one may doubt.
        bearing = sorted((each for each in standing.load_bearing if each != key), key=self._certainty)
        carrying = [self._row(each) for each in bearing if self._is_no_evidence(each)]
        parts += _section(tr("It cannot do without"), carrying)
        steps = steps_to(self._records, self._footings, key)
        counted = reach_in_words(self._footings, steps)
        heading = tr("Steps to it: {counted}").format(counted=counted) if counted else tr("Step to it")
        parts += _section(heading, [self._step_row(step) for step in steps if step.id not in bearing])
        pieces = evidence_behind(self._footings, key)
        beneath = tr("Evidence beneath it (%n)", "", len(pieces))
        parts += _section(beneath, [self._row(each) for each in pieces])
        return [*parts, *self._falling(key, tr("Without it these fall")), *self._against(key, tr("Objections to it"))]

    def _of_step(self, step: Inference) -> list[QWidget]:
        parts: list[QWidget] = [Label(tr("Step") if step.scheme else tr("Step from premises"), "label")]
        parts.append(Label(step_name(step), "heading"))
        if step.retracted:
            parts.append(Label(tr("Retracted: it is out of play.")))
        if step.hedge:
            parts.append(Label(tr("Hedged with “{hedge}”.").format(hedge=step.hedge)))
        if step.strength is not None:
            parts.append(Label(tr("Strength given: {strength} of 1.").format(strength=decimal(step.strength))))
        if step.warrant:
            parts += _section(tr("It takes for granted"), [Label(step.warrant)])
        heading = tr("From") if len(step.premises) == 1 else tr("From all of these together")
        parts += _section(heading, [self._row(each, step.roles.get(each, "")) for each in step.premises])
        parts += _section(tr("To"), [self._row(step.conclusion)])
        parts += self._falling(step.id, tr("Without this step these fall"))
        return [*parts, *self._against(step.id, tr("Objections to this step"))]

    def _of_objection(self, objection: Objection) -> list[QWidget]:
        parts: list[QWidget] = [Label(tr("Objection"), "label"), Label(tr("Speaks against"), "heading")]
        parts.append(self._row(objection.target))
        parts += _section(tr("Because of"), [self._row(each) for each in objection.premises])
        return [*parts, *self._against(objection.id, tr("Answered by"))]

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
                below = " · ".join(filter(None, (role, tr(FOOTING_NAMES[footing]))))
                return Row(key, record.text, below, of_footing(self._theme, footing))
            case Inference():
                return self._step_row(record)
            case Objection():
                premises = [quoted(self._records, each, 120) for each in record.premises]
                return Row(key, listed(premises, len(premises)), tr("Objection"), of_kind(self._theme, "objection"))
            case _:
                raise TypeError(key)

    def _step_row(self, step: Inference) -> Row:
        parts = [tr("to {claim}").format(claim=quoted(self._records, step.conclusion, 70))]
        if step.hedge:
            parts.append(tr("hedged “{hedge}”").format(hedge=step.hedge))
        swatch = of_reach(self._theme, reach(self._footings, step))
        return Row(step.id, step_name(step), " · ".join(parts), swatch)


def _state(standing: Standing) -> str:
    words = tr(FOOTING_NAMES[standing.footing])
    return f"{words} · {tr(_CONTESTED)}" if standing.contested else words


def _section(heading: str, parts: Iterable[QWidget]) -> list[QWidget]:
    """Return the parts under a heading; nothing at all where there are none."""
    found = list(parts)
    return [Label(heading, "label"), *found] if found else []


def _kind(record: Claim | Evidence) -> str:
    if isinstance(record, Evidence):
        return ", ".join(filter(None, (tr(EVIDENCE_NAMES[record.type]), record.date)))
    if record.main:
        return tr("Main conclusion")
    return tr("Assumption") if record.implicit else tr("Claim")
