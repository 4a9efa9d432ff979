"""What a format keeps of a map, as one declaration: from it follow the loss report, the README's table and the tests.

A declaration names fields as "kind.field"; a kind is kept when one of its fields is, or when it is named alone.
What makes a record what it is (words, premises, conclusion, target, members) is kept with the kind.
"""

import functools
from typing import Any

import msgspec
from msgspec import Struct

from argmap.formats.losses import Loss, Losses
from argmap.formats.outlines.outline_line import one_line
from argmap.language import later, tr
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Group, Inference, Record, Source, kind_of
from argmap.model.records import altered
from argmap.model.references import references

#: How each thing that a format may not keep is called in a report.
NAMES: dict[str, str] = {
    "article": later("Articles"),
    "article.text": later("Texts of articles"),
    "article.url": later("Addresses of articles"),
    "article.date": later("Dates of articles"),
    "article.declined": later("Suggestions that were turned down"),
    "source": later("Sources"),
    "source.type": later("Kinds of source"),
    "source.url": later("Addresses of sources"),
    "source.origin": later("Where a source has it from"),
    "excerpt": later("Excerpts"),
    "evidence": later("That it is evidence"),
    "evidence.type": later("Kinds of evidence"),
    "evidence.date": later("Dates of evidence"),
    "evidence.source": later("Sources of evidence"),
    "evidence.attribution": later("Attributions"),
    "evidence.excerpt": later("Excerpts of evidence"),
    "evidence.repeats": later("Repetitions of evidence"),
    "evidence.retracted": later("That evidence is taken back"),
    "claim.main": later("Which claim is the main one"),
    "claim.implicit": later("Which claim is an assumption"),
    "claim.note": later("Notes"),
    "claim.excerpt": later("Excerpts of claims"),
    "claim.repeats": later("Repetitions of claims"),
    "claim.retracted": later("That a claim is taken back"),
    "inference.mode": later("Whether a step shows, entails or infers"),
    "inference.roles": later("Roles of premises"),
    "inference.scheme": later("Schemes"),
    "inference.warrant": later("Warrants"),
    "inference.hedge": later("Hedges"),
    "inference.strength": later("Strengths of steps"),
    "inference.excerpt": later("Excerpts of steps"),
    "inference.retracted": later("That a step is taken back"),
    "objection.retracted": later("That an objection is taken back"),
    "placement": later("Places of boxes"),
    "group": later("Groups"),
    "extra": later("What other programs added"),
    "spacing": later("Line breaks and spaces in texts"),
}

#: The fields that are kept with their kind.
_ESSENTIAL = frozenset({"id", "text", "premises", "conclusion", "target", "members", "of", "x", "y"}) | frozenset(
    {"article", "start", "end", "quote", "before", "after", "title", "name"}
)
#: The fields that hold words, in which a format may keep no line breaks.
_WORDS = ("text", "note", "title", "name", "attribution", "scheme", "warrant", "hedge", "quote", "before", "after")
#: What stands in a field that must hold something and is not kept.
_PLAIN = {"evidence.type": "event", "source.type": "publication", "article.text": ""}
#: How much of its words a record is called by, in characters.
_LONGEST = 48


class Keeps(Struct, frozen=True):
    """What a format keeps, by "kind" and "kind.field"; `spacing`: also line breaks and runs of spaces in words.

    Without spacing, the fields of `lines` stand in one line, too. `named_sources`: of a source there is the name that
    evidence gives it, so that one without a name or a use is gone, and two of one name are one.
    Every format keeps claims, inferences and objections.
    """

    fields: frozenset[str] = frozenset()
    spacing: bool = True
    lines: tuple[str, ...] = ()
    named_sources: bool = False

    def keeps(self, name: str) -> bool:
        """Whether it keeps a kind or a field.

        >>> Keeps(frozenset({"source.url"})).keeps("source"), Keeps().keeps("evidence"), Keeps().keeps("claim")
        (True, False, True)
        """
        kind = "" if "." in name else name
        return (
            kind in ("claim", "inference", "objection")
            or name in self.fields
            or any(each.startswith(f"{name}.") for each in self.fields)
        )


#: Everything that a map holds.
ALL = Keeps(frozenset({*NAMES} - {"spacing"}))


def kept(records: ArgumentMap, keeps: Keeps) -> ArgumentMap:
    """Return what is left of a map in a format that keeps no more than this: always a sound map.

    Evidence becomes a claim where it is not told apart, and an attestation by it an inference.
    """
    if keeps.named_sources:
        records = _by_name(records, Losses())
    left = (_split(record, keeps)[0] for record in records.records())
    return ArgumentMap(record for record in left if record is not None)


def not_kept(records: ArgumentMap, keeps: Keeps) -> tuple[Loss, ...]:
    """Return what a format that keeps no more than this loses of a map, by the words of the records."""
    losses = Losses()
    if keeps.named_sources:
        records = _by_name(records, losses)
    for record in records.records():
        for name in _split(record, keeps)[1]:
            losses.add(tr(NAMES[name]), _called(record))
    return losses.found()


def _called(record: Record) -> str:
    """What a person knows a record by: its words, else its id."""
    match record:
        case Claim() | Evidence():
            words = one_line(record.text)
        case Article() | Group():
            words = one_line(record.title)
        case Source():
            words = one_line(record.name or "")
        case Excerpt():
            words = one_line(record.quote)
        case _:
            words = ""
    return (words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…") or record.id


def _split(record: Record, keeps: Keeps) -> tuple[Record | None, list[str]]:
    """What is kept of a record, and the names of what is not."""
    kind = kind_of(record)
    if not keeps.keeps(kind):
        if not isinstance(record, Evidence):
            return None, [kind]
        left, lost = _split(_as_claim(record), keeps)
        own = [f"evidence.{field}" for field in ("date", "source", "attribution") if getattr(record, field)]
        return left, ["evidence", *own, *lost]
    fields, lost = msgspec.structs.asdict(record), []
    for field in _fields(type(record)):
        if field.default is None and fields[field.name] == "":
            fields[field.name] = None  # It says as much.
        name = "extra" if field.name == "extra" else f"{kind}.{field.name}"
        if field.name in _ESSENTIAL or name in keeps.fields:
            continue
        plain = _plain(field, name)
        if fields[field.name] != plain:
            lost.append(name)
        fields[field.name] = plain
    for reference in references(type(record)):
        # What it points at is gone, and said to be.
        if reference.holds in ("optional", "any") and not any(keeps.keeps(kind_of(each)) for each in reference.kinds):
            fields[reference.field] = None if reference.holds == "optional" else ()
    if isinstance(record, Inference) and fields["mode"] == "attestation" and not keeps.keeps("evidence"):
        fields["mode"] = "inference"
        lost.append("inference.mode")
    if not keeps.spacing:
        names = (*_WORDS, *keeps.lines)
        lines = {field: one_line(fields[field]) for field in names if isinstance(fields.get(field), str)}
        if any(fields[field] != line for field, line in lines.items()):
            lost.append("spacing")
        optional = {field.name for field in _fields(type(record)) if field.default is None}
        fields |= {field: line or (None if field in optional else "") for field, line in lines.items()}
    return type(record)(**fields), lost


def _by_name(records: ArgumentMap, losses: Losses) -> ArgumentMap:
    """Return a map in which each source has a name of its own and stands behind some evidence."""
    used = {each.source for each in records.of_kind(Evidence) if each.source is not None}
    first: dict[str, str] = {}
    now: dict[str, str | None] = {}
    for source in records.of_kind(Source):
        name = one_line(source.name or "")
        now[source.id] = first.setdefault(name, source.id) if name and source.id in used else None
        if now[source.id] != source.id:
            unused, unnamed = tr("Sources that no evidence has"), tr("Sources without a name")
            losses.add(
                tr("Sources of the same name") if now[source.id] else unnamed if not name else unused, _called(source)
            )
    left: list[Record] = []
    for record in records.records():
        match record:
            case Source():
                if now[record.id] == record.id:
                    left.append(altered(record, origin=now.get(record.origin or "")))
            case Evidence():
                left.append(altered(record, source=now.get(record.source or "")))
            case _:
                left.append(record)
    return ArgumentMap(left)


@functools.cache
def _fields(kind: type[Record]) -> tuple[Any, ...]:
    """The fields of a kind; msgspec works them out anew whenever it is asked, and there are as many records."""
    return msgspec.structs.fields(kind)


def _as_claim(record: Evidence) -> Claim:
    fields = msgspec.structs.asdict(record)
    return Claim(**{field: value for field, value in fields.items() if field in Claim.__struct_fields__})


def _plain(field: Any, name: str) -> Any:
    """The value of a field that is not kept."""
    if name in _PLAIN:
        return _PLAIN[name]
    return field.default_factory() if field.default is msgspec.NODEFAULT else field.default
