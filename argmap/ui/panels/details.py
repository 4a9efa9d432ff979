"""The details: all that is said of what is selected, to be changed field by field; several boxes change together."""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from argmap.analysis.dates import period
from argmap.analysis.wording import quoted, title
from argmap.drawing import Theme
from argmap.editing import group_of, revise, reword
from argmap.editing.sourcing import name_origin, name_source
from argmap.language import later, tr
from argmap.model import ArgumentMap, Claim, Evidence, Group, Inference, Objection, Record, Source
from argmap.ui.labels import Label
from argmap.ui.panels.commands import commands, other_steps
from argmap.ui.panels.fields import MIXED, ChoiceField, LineField, StrengthField, TextField, TickField
from argmap.ui.panels.form import Entry, Form, Part
from argmap.ui.panels.panel import Panel
from argmap.ui.panels.rows import Row
from argmap.ui.panels.subject import Subject
from argmap.ui.panels.swatch import of_kind
from argmap.ui.vocabulary import EVIDENCE_TYPES, HEDGES, SCHEMES

_KINDS: dict[type[Record], str] = {
    Claim: later("Claim"),
    Evidence: later("Evidence"),
    Inference: later("Step"),
    Objection: later("Objection"),
}
_MODES = (
    ("attestation", later("shows"), later("The evidence shows the conclusion just as it stands.")),
    ("entailment", later("follows strictly"), later("If the premises are true, the conclusion must be.")),
    ("inference", later("inference"), later("The premises make the conclusion likely; it could still be false.")),
)
_SOURCE_TYPES = (
    later("publication"),
    later("person"),
    later("organisation"),
    later("government"),
    later("unnamed report"),
)


class Details(Panel):
    """A form for the selected boxes. Each field is one step of the history, made when it is left or with Enter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.form = Form()
        self._built_for: Hashable = None
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._built_for = None
        super().set_theme(theme)

    def refill(self) -> None:
        """Show the selected boxes; their fields are built anew only when other boxes are selected."""
        document = self.document
        subject = Subject(document, document.selection) if document is not None else None
        wanted = _structure(subject)
        if wanted == self._built_for:
            self.form.refresh()
            return
        self._built_for = wanted
        self.form.build(self._parts(subject) if subject is not None else [])

    def _parts(self, subject: Subject) -> list[Part]:
        held = subject.held
        if not held:
            words = tr("Select a box to see all that is said of it, and to change it.")
            return [Label(title(subject.document.records), "heading"), Label(words, "quiet")]
        if len(held) > 1:
            head = tr("%n boxes are selected. What you change here is changed in all of them.", "", len(held))
            parts: list[Part] = [Label(head, "quiet"), *self._of_several(subject)]
        else:
            parts = [Label(tr(_KINDS[type(held[0])]), "label")]
            match held[0]:
                case Claim():
                    parts += self._of_claim(subject)
                case Evidence():
                    parts += self._of_evidence(subject)
                case Inference():
                    parts += self._of_step(subject, held[0])
                case Objection():
                    parts += self._of_objection(subject, held[0])
        return parts + self._of_any(subject)

    # One box

    def _of_claim(self, subject: Subject) -> list[Part]:
        note = TextField(tr("Note"))
        return [
            *_text(subject),
            *_main(subject),
            Entry("note", tr("&Note"), note, subject.field("note"), subject.revise(tr("Write a note"), "note")),
        ]

    def _of_evidence(self, subject: Subject) -> list[Part]:
        return [*_text(subject), *_evidence_type(subject), *_source_name(subject), *_source(subject), *_said(subject)]

    def _of_step(self, subject: Subject, step: Inference) -> list[Part]:
        records = subject.document.records
        warrant = TextField(tr("Warrant"))
        strength = StrengthField(tr("Strength"))
        parts: list[Part] = [
            *_mode(subject),
            Entry("warrant", tr("&Warrant"), warrant, subject.field("warrant"), _write(subject, "warrant")),
            Entry("strength", tr("Stre&ngth"), strength, subject.field("strength"), _write(subject, "strength")),
        ]
        heading = tr("From") if len(step.premises) == 1 else tr("From all of these together; each may have a role")
        parts.append(Label(heading, "label"))
        for at, premise in enumerate(step.premises):
            role = LineField(tr("Role of {premise}").format(premise=quoted(records, premise)))
            value, write = _role(subject, premise)
            parts += [self._row(records, premise), Entry(f"role-{at}", tr("Role"), role, value, write)]
        parts += [Label(tr("To"), "label"), self._row(records, step.conclusion)]
        return parts

    def _of_objection(self, subject: Subject, objection: Objection) -> list[Part]:
        records = subject.document.records
        parts: list[Part] = [Label(tr("It speaks against"), "label"), self._row(records, objection.target)]
        parts += [Label(tr("Because of"), "label"), *(self._row(records, each) for each in objection.premises)]
        answers = _objections_to(records, objection.id)
        if answers:
            said = [premise for each in answers for premise in each.premises]
            parts += [Label(tr("Answered by"), "label"), *(self._row(records, each) for each in said)]
        return parts

    def _row(self, records: ArgumentMap, key: str) -> Row:
        record = records[key]
        kind = type(record).__name__.lower()
        row = Row(key, quoted(records, key), "", of_kind(self._theme, kind))
        row.chosen.connect(self.chosen)
        return row

    # Several boxes

    def _of_several(self, subject: Subject) -> list[Part]:
        kinds = {type(record) for record in subject.held}
        if kinds == {Claim}:
            return _main(subject)
        if kinds == {Evidence}:
            return [*_evidence_type(subject), *_source_name(subject), *_said(subject)]
        return _mode(subject) if kinds == {Inference} else []

    # Whatever it is

    def _of_any(self, subject: Subject) -> list[Part]:
        taken_back = TickField(tr("Taken &back (retracted)"))
        parts: list[Part] = [
            Entry("retracted", "", taken_back, subject.field("retracted"), subject.retract(tr("Take back or restore")))
        ]
        held = _shared_group(subject)
        if held is not None:
            name = tr("Name the group")
            parts.append(
                Entry(
                    "group",
                    tr("Grou&p"),
                    LineField(tr("Title of the group")),
                    lambda: _group_title(subject, held),
                    lambda words: subject.document.do(name, revise, held, title=words),
                )
            )
        return parts + commands(subject)


def _structure(subject: Subject | None) -> Hashable:
    """Return what a form is built for; while that stays, its fields are merely given other values."""
    if subject is None:
        return ()
    records = subject.document.records
    inner: list[Hashable] = []
    for record in subject.held:
        answers = _objections_to(records, record.id) if isinstance(record, Objection) else []
        if isinstance(record, Inference):
            inner.append(other_steps(records, record))
        linked = [record, *answers] if isinstance(record, Inference | Objection) else []
        inner.append((record.id, type(record), *((each.premises, _aim(each)) for each in linked)))
        inner += [getattr(records[premise], "text", "") for each in linked for premise in each.premises]
        inner += [getattr(records[_aim(each)], "text", "") for each in linked]
    return id(subject.document), tuple(inner), _shared_group(subject), "" if inner else title(records)


def _aim(record: Inference | Objection) -> str:
    return record.conclusion if isinstance(record, Inference) else record.target


def _objections_to(records: ArgumentMap, key: str) -> list[Objection]:
    held = map(records.get, records.referrers(key))
    return [each for each in held if isinstance(each, Objection) and each.target == key]


def _shared_group(subject: Subject) -> str | None:
    held = {found.id if found else None for found in (group_of(subject.document.records, key) for key in subject.keys)}
    return next(iter(held)) if len(held) == 1 else None


def _group_title(subject: Subject, key: str) -> str:
    held = subject.document.records.get(key)
    return held.title if isinstance(held, Group) else ""


# Fields that more than one form has


def _text(subject: Subject) -> list[Part]:
    name, text = tr("Write"), TextField(tr("Text"))
    return [Entry("text", tr("&Text"), text, subject.field("text"), lambda words: subject.do(name, reword, words))]


def _main(subject: Subject) -> list[Part]:
    main, implicit = TickField(tr("&Main conclusion")), TickField(tr("Ass&umption: not stated"))
    return [
        Entry("main", "", main, subject.field("main"), subject.revise(tr("Mark as main conclusion, or not"), "main")),
        Entry("implicit", "", implicit, subject.field("implicit"), _write(subject, "implicit")),
    ]


def _evidence_type(subject: Subject) -> list[Part]:
    choices = ChoiceField(tr("Kind of evidence"), [(each, tr(each), "") for each in EVIDENCE_TYPES])
    return [Entry("type", tr("&Kind"), choices, subject.field("type"), _write(subject, "type"))]


def _source_name(subject: Subject) -> list[Part]:
    line = LineField(tr("Source"))

    def named() -> Any:
        line.offer(_source_names(subject.document.records))
        return subject.shared(lambda record: _name_of(subject.document.records, record))

    def remark() -> str:
        held = subject.source
        users = () if held is None else subject.document.records.referrers(held.id)
        if held is not None and not held.name:
            return tr("A source that is not named.")
        return tr("%n pieces of evidence and sources name it.", "", len(users)) if len(users) > 1 else ""

    def write(words: str) -> None:
        subject.do(tr("Name the source"), name_source, words)

    return [Entry("source", tr("&Source"), line, named, write, remark=remark)]


def _source(subject: Subject) -> list[Part]:
    """Return the fields of the source itself, there as soon as the evidence has one."""

    def of_source(field: str) -> Callable[[], Any]:
        return lambda: getattr(subject.source, field, None)

    def write(name: str, field: str) -> Callable[[str], None]:
        return lambda words: _on_source(subject, name, revise, **{field: words or (None if field == "url" else "")})

    kind = LineField(tr("Kind of source"))
    kind.offer(sorted(map(tr, _SOURCE_TYPES)))
    link = LineField(tr("Link of the source"))
    origin = LineField(tr("Where the source got it from"))

    def origin_name() -> str:
        held, records = subject.source, subject.document.records
        origin.offer([each for each in _source_names(records) if held is None or each != held.name])
        found = records.get((held.origin if held is not None else None) or "")
        return (found.name or "") if isinstance(found, Source) else ""

    def has_source() -> bool:
        return subject.source is not None

    name = tr("Say where a source got it from")
    from_whom = lambda words: _on_source(subject, name, name_origin, words)  # noqa: E731
    return [
        Entry(
            "source-type", tr("Source t&ype"), kind, of_source("type"), write(tr("Edit a source"), "type"), has_source
        ),
        Entry("url", tr("&Link"), link, of_source("url"), write(tr("Edit a source"), "url"), has_source),
        Entry("origin", tr("G&ot it from"), origin, origin_name, from_whom, has_source),
    ]


def _on_source(subject: Subject, name: str, verb: Callable[..., Any], *args: Any, **fields: Any) -> None:
    if subject.source is not None:
        subject.document.do(name, verb, subject.source.id, *args, **fields)


def _said(subject: Subject) -> list[Part]:
    """Return when it was, and who says so."""
    date = LineField(tr("Date"))

    def remark() -> str:
        given = subject.shared(lambda record: getattr(record, "date", None))
        if given is MIXED or not given or period(given) is not None:
            return ""
        return tr("Not a date that argmap can place in time; write 2023, 2023-10 or 2023-10-07.")

    said = TextField(tr("Who says so"))
    return [
        Entry("date", tr("&Date"), date, subject.field("date"), _write(subject, "date"), remark=remark),
        Entry("attribution", tr("&Who says so"), said, subject.field("attribution"), _write(subject, "attribution")),
    ]


def _mode(subject: Subject) -> list[Part]:
    mode = ChoiceField(tr("Kind of step"), [(value, tr(word), tr(meaning)) for value, word, meaning in _MODES])
    scheme, hedge = LineField(tr("Scheme")), LineField(tr("Hedge"))

    def used(field: LineField, name: str, usual: tuple[str, ...]) -> Callable[[], Any]:
        def value() -> Any:
            steps = subject.document.records.of_kind(Inference)
            field.offer(sorted({*map(tr, usual), *filter(None, (getattr(step, name) for step in steps))}))
            return subject.field(name)()

        return value

    return [
        Entry("mode", tr("&Kind"), mode, subject.field("mode"), _write(subject, "mode")),
        Entry("scheme", tr("&Scheme"), scheme, used(scheme, "scheme", SCHEMES), _write(subject, "scheme")),
        Entry("hedge", tr("He&dge"), hedge, used(hedge, "hedge", HEDGES), _write(subject, "hedge")),
    ]


def _role(subject: Subject, premise: str) -> tuple[Callable[[], str], Callable[[str], None]]:
    """Return what reads and what writes the role that a premise plays in the scheme of the selected step."""

    def roles() -> dict[str, str]:
        step = subject.held[0]
        return step.roles if isinstance(step, Inference) else {}

    def write(words: str) -> None:
        others = {key: role for key, role in roles().items() if key != premise}
        subject.do(tr("Name a role"), revise, roles={**others, premise: words} if words else others)

    return lambda: roles().get(premise, ""), write


_EDITS = {
    "implicit": later("Mark as assumption, or not"),
    "type": later("Choose the kind of evidence"),
    "date": later("Write the date"),
    "attribution": later("Write who says so"),
    "mode": later("Choose the kind of step"),
    "scheme": later("Name the scheme"),
    "hedge": later("Write the hedge"),
    "warrant": later("Write the warrant"),
    "strength": later("Set the strength"),
}


def _write(subject: Subject, field: str) -> Callable[[Any], None]:
    return subject.revise(tr(_EDITS[field]), field)


def _source_names(records: ArgumentMap) -> list[str]:
    return sorted({each.name for each in records.of_kind(Source) if each.name})


def _name_of(records: ArgumentMap, record: Record) -> str:
    source = records.get(getattr(record, "source", None) or "")
    return (source.name or "") if isinstance(source, Source) else ""
