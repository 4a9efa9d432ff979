"""The inspector: what the selected statement rests on; with nothing selected, the main conclusions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.analysis import Footing, Footings, Standing, explain, root_source, stand
from argmap.analysis.sources import evidence_behind
from argmap.analysis.wording import FOOTING_NAMES, manner, quoted, title
from argmap.drawing import Theme
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Objection
from argmap.ui.labels import Label
from argmap.ui.panels.rows import Row
from argmap.ui.panels.sheet import Sheet
from argmap.ui.panels.swatch import of_footing, of_kind

_KINDS = {
    "inference": "Inference",
    "attestation": "Attestation: evidence shows it",
    "entailment": "It follows strictly",
}


class Inspector(QWidget):
    """Says in words what the map shows of one record."""

    chosen = Signal(str)
    """The id of something that a person wants to see."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._records = ArgumentMap()
        self._footings = Footings(self._records)
        self._key: str | None = None
        self._sheet = Sheet()
        self._sheet.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)

    def set_theme(self, theme: Theme) -> None:
        """Paint signs in other colours."""
        self._theme = theme
        self._fill()

    def show_record(self, records: ArgumentMap, key: str | None) -> None:
        """Speak of a record of a map, or of its main conclusions."""
        self._records = records
        self._footings = Footings(records)
        self._key = key if key in records else None
        self._fill()

    def _fill(self) -> None:
        record = self._records.get(self._key) if self._key is not None else None
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
        mains = [claim for claim in self._records.of_kind(Claim) if claim.main]
        parts: list[QWidget] = [Label(title(self._records), "heading")]
        if not len(self._records):
            return [*parts, Label("This map is empty.", "quiet")]
        if mains:
            standings = stand(self._records, [claim.id for claim in mains])
            parts.append(Label("Select a conclusion to see what it rests on.", "quiet"))
            parts.append(Label("Main conclusions", "label"))
            parts += [self._claim_row(claim.id, standings[claim.id]) for claim in mains]
        else:
            parts.append(Label("No claim of this map is marked as a main conclusion.", "quiet"))
        return parts

    def _of_statement(self, record: Claim | Evidence) -> list[QWidget]:
        records, key = self._records, record.id
        footings = self._footings
        standing = stand(records, [key])[key]
        kind = "Main conclusion" if getattr(record, "main", False) else self._kind(record)
        parts: list[QWidget] = [Label(kind, "label"), Label(record.text, "heading")]
        state = FOOTING_NAMES[standing.footing] + (" · contested" if standing.contested else "")
        parts.append(Row(key, state, swatch=of_footing(self._theme, standing.footing)))
        parts.append(Label(explain(records, key)))
        if isinstance(record, Claim) and record.note:
            parts += [Label("Note", "label"), Label(record.note)]
        steps = [each for each in map(records.get, standing.load_bearing) if isinstance(each, Inference)]
        if steps:
            parts.append(Label("It cannot do without", "label"))
            parts += [self._step_row(step) for step in steps]
        leaves = [each for each in standing.load_bearing if each in footings and each != key]
        claims = [each for each in leaves if footings[each] is not Footing.EVIDENCE]
        parts += [self._plain_row(each) for each in claims]
        if isinstance(record, Claim):
            pieces = evidence_behind(footings, key)
            if pieces:
                parts.append(Label(f"Evidence beneath it ({len(pieces)})", "label"))
                parts += [self._evidence_row(each) for each in pieces]
        objections = [each for each in map(records.get, records.referrers(key)) if isinstance(each, Objection)]
        against = [each for each in objections if each.target == key]
        if against:
            parts.append(Label("Objections to it", "label"))
            parts += [self._objection_row(each) for each in against]
        return parts

    def _of_step(self, step: Inference) -> list[QWidget]:
        records = self._records
        parts: list[QWidget] = [Label(_KINDS[step.mode], "label")]
        parts.append(Label((step.scheme or _KINDS[step.mode]).capitalize(), "heading"))
        if step.retracted:
            parts.append(Label("Retracted: it is out of play."))
        if step.hedge:
            parts.append(Label(f"Hedged with “{step.hedge}”."))
        if step.warrant:
            parts += [Label("It takes for granted", "label"), Label(step.warrant)]
        if step.strength is not None:
            parts.append(Label(f"Strength given: {step.strength:g} of 1."))
        parts.append(Label("From" if len(step.premises) == 1 else "From all of these together", "label"))
        parts += [self._plain_row(each, step.roles.get(each, "")) for each in step.premises]
        parts += [Label("To", "label"), self._plain_row(step.conclusion)]
        against = [each for each in map(records.get, records.referrers(step.id)) if isinstance(each, Objection)]
        if against:
            parts.append(Label("Objections to this step", "label"))
            parts += [self._objection_row(each) for each in against]
        return parts

    def _of_objection(self, objection: Objection) -> list[QWidget]:
        records = self._records
        parts: list[QWidget] = [Label("Objection", "label")]
        parts.append(Label("Speaks against", "heading"))
        target = records[objection.target]
        parts.append(self._step_row(target) if isinstance(target, Inference) else self._plain_row(objection.target))
        parts.append(Label("Because of", "label"))
        parts += [self._plain_row(each) for each in objection.premises]
        against = [each for each in map(records.get, records.referrers(objection.id)) if isinstance(each, Objection)]
        if against:
            parts.append(Label("Answered by", "label"))
            parts += [self._objection_row(each) for each in against]
        return parts

    def _kind(self, record: Claim | Evidence) -> str:
        if isinstance(record, Evidence):
            return record.type.capitalize() + (f", {record.date}" if record.date else "")
        return "Assumption" if record.implicit else "Claim"

    def _claim_row(self, key: str, standing: Standing) -> Row:
        below = FOOTING_NAMES[standing.footing] + (" · contested" if standing.contested else "")
        record = self._records[key]
        assert isinstance(record, Claim)
        return Row(key, record.text, below, of_footing(self._theme, standing.footing))

    def _plain_row(self, key: str, below: str = "") -> Row:
        record = self._records[key]
        if isinstance(record, Objection):
            return self._objection_row(record)
        if isinstance(record, Evidence):
            return self._evidence_row(key)
        footing = self._footings[key]
        words = f"{below} · {FOOTING_NAMES[footing]}" if below else FOOTING_NAMES[footing]
        return Row(key, getattr(record, "text", key), words, of_footing(self._theme, footing))

    def _evidence_row(self, key: str) -> Row:
        record = self._records[key]
        assert isinstance(record, Evidence)
        root = None if record.source is None else root_source(self._records, record.source)
        source = "No source named" if root is None else root.name or f"Source not named ({root.type})"
        below = f"{record.date} · {source}" if record.date else source
        return Row(key, record.text, below, of_kind(self._theme, "evidence"))

    def _step_row(self, step: Inference) -> Row:
        text = (step.scheme or _KINDS[step.mode]).capitalize()
        goal = f"to {quoted(self._records, step.conclusion, 70)}"
        hedge = f" · hedged “{step.hedge}”" if step.scheme and step.hedge and manner(step) else ""
        return Row(step.id, text, goal + hedge, of_kind(self._theme, "inference"))

    def _objection_row(self, objection: Objection) -> Row:
        text = " and ".join(quoted(self._records, each, 120) for each in objection.premises)
        return Row(objection.id, text, "Objection", of_kind(self._theme, "objection"))
