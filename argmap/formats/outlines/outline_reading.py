"""Reading an outline: any indented text gives a sound map, one statement a line."""

from collections.abc import Iterable
from typing import get_args

from msgspec import Struct, field

from argmap.formats.outlines.outline_line import STEP_LABELS, Line, parsed
from argmap.model import ArgumentMap, Claim, Evidence, EvidenceType, Inference, Mode, Objection, Record, Source
from argmap.model.records import altered

_MODES: dict[str, Mode] = {label: mode for mode, label in STEP_LABELS.items()}


class _Entry(Struct):
    line: Line
    parent: "_Entry | None"
    under: "list[_Entry]" = field(default_factory=list)
    #: The statement, step or objection that the line became, and the step by which alone it stands where it does.
    key: str = ""
    tied: str = ""

    @property
    def has_reasons(self) -> bool:
        """Whether a line stands under it that is no objection."""
        return any(child.line.tie != "objection" for child in self.under)


def read(text: str) -> ArgumentMap:
    """Return the map that an outline describes; lists of other programs are read as claims and reasons for them.

    What does not fit is never refused: a label in a place where it means nothing is part of the words, and a reason
    for what takes none stands by itself.
    """
    found = (parsed(raw) for raw in text.encode("utf-8", "replace").decode().splitlines())
    return outlined(each for each in found if each is not None).records


class Outlined(Struct, frozen=True):
    """The map of an outline, and by line what it became: a record, and the step or objection that ties it, or "".

    `astray` are lines that name a statement above by words that none there has: each is a claim of its own.
    """

    records: ArgumentMap
    lines: tuple[tuple[str, str], ...]
    astray: tuple[str, ...] = ()


def outlined(lines: Iterable[tuple[int, Line]]) -> Outlined:
    """Return the map that lines describe, each with how far it is indented."""
    reading = _Reading()
    entries = _entries(lines)
    for entry in entries:
        reading.add(entry)
    return Outlined(reading.map(), tuple((entry.key, entry.tied) for entry in entries), tuple(reading.astray))


def _entries(lines: Iterable[tuple[int, Line]]) -> list[_Entry]:
    """Return the lines in their order, each with those that stand under it."""
    entries: list[_Entry] = []
    open_at: list[tuple[int, _Entry]] = []
    for indent, line in lines:
        while open_at and open_at[-1][0] >= indent:
            open_at.pop()
        entry = _Entry(line, open_at[-1][1] if open_at else None)
        if entry.parent is not None:
            entry.parent.under.append(entry)
        open_at.append((indent, entry))
        entries.append(entry)
    return entries


class _Reading:
    """The map so far; ids are counted, because nothing was there before."""

    def __init__(self) -> None:
        self.astray: list[str] = []
        self._records: dict[str, Record] = {}
        # Premises of steps and objections that are lines, in their order: they come one by one, and there may be many.
        self._premises: dict[str, dict[str, None]] = {}
        self._with_text: dict[str, list[str]] = {}
        self._sources: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def map(self) -> ArgumentMap:
        """Return it whole: a claim among its premises makes an inference of an attestation."""
        return ArgumentMap(self._settled(record) for record in self._records.values())

    def add(self, entry: _Entry) -> None:
        """Take in the next line."""
        aim = self._records.get(entry.parent.key) if entry.parent is not None else None
        tie, line = entry.line.tie, entry.line
        if line.is_step and entry.has_reasons and isinstance(aim, Claim if tie in _MODES else _ANYTHING):
            entry.key = self._tied(tie, aim.id, (), line)
            return
        known = self._above(line)
        entry.key = known if known is not None else self._statement(entry)
        if aim is None:
            return
        if tie == "objection":
            entry.tied = self._tied(tie, aim.id, (entry.key,), Line())
        elif isinstance(aim, Inference | Objection):
            self._premises.setdefault(aim.id, {})[entry.key] = None
        elif isinstance(aim, Claim):
            entry.tied = self._tied(tie or "because", aim.id, (entry.key,), Line())

    def _tied(self, tie: str, aim: str, premises: tuple[str, ...], line: Line) -> str:
        retracted = "retracted" in line.labels
        if tie == "objection":
            key = self._new("o")
            self._records[key] = Objection(id=key, premises=premises, target=aim, retracted=retracted)
            return key
        key = self._new("i")
        said = line.details
        self._records[key] = Inference(
            id=key,
            premises=premises,
            conclusion=aim,
            mode=_MODES[tie],
            scheme=said.get("scheme"),
            warrant=said.get("warrant"),
            hedge=said.get("hedge"),
            strength=float(said["strength"]) if "strength" in said else None,
            retracted=retracted,
        )
        return key

    def _above(self, line: Line) -> str | None:
        """Return the statement that a line refers to, if there is one."""
        if line.reference is None:
            return None
        text, which = line.reference
        found = self._with_text.get(text, ())
        if 0 < which <= len(found):
            return found[which - 1]
        self.astray.append(line.literal)
        return None

    def _statement(self, entry: _Entry) -> str:
        line = entry.line
        retracted = "retracted" in line.labels
        if "evidence" in line.labels and not entry.has_reasons:
            text, key = line.text, self._new("e")
            self._records[key] = Evidence(
                id=key,
                text=text,
                type=next((each for each in get_args(EvidenceType) if each in line.labels), "event"),
                date=line.details.get("date"),
                source=self._source(line.details.get("source")),
                attribution=line.details.get("attribution"),
                retracted=retracted,
            )
        else:
            text, key = f"[{line.tie}]" if line.is_step else line.literal, self._new("c")
            main, implicit = "main" in line.labels, "assumption" in line.labels
            self._records[key] = Claim(id=key, text=text, main=main, implicit=implicit, retracted=retracted)
        self._with_text.setdefault(text, []).append(key)
        return key

    def _source(self, name: str | None) -> str | None:
        if name is None:
            return None
        if name not in self._sources:
            key = self._sources[name] = self._new("s")
            self._records[key] = Source(id=key, name=name, type="publication")
        return self._sources[name]

    def _settled(self, record: Record) -> Record:
        if isinstance(record, Inference | Objection) and record.id in self._premises:
            record = altered(record, premises=tuple(dict.fromkeys((*record.premises, *self._premises[record.id]))))
        if not isinstance(record, Inference) or record.mode != "attestation":
            return record
        is_shown = all(isinstance(self._records[premise], Evidence) for premise in record.premises)
        return record if is_shown else altered(record, mode="inference")

    def _new(self, letter: str) -> str:
        self._counts[letter] = self._counts.get(letter, 0) + 1
        return f"{letter}{self._counts[letter]}"


_ANYTHING = (Claim, Evidence, Inference, Objection)
