"""The records of a map: small frozen values, one class a kind, with the names that the file format uses."""

import re
from typing import Annotated, Any, Literal, TypeAlias, TypeVar

import msgspec
from msgspec import Meta, Struct, field

Mode = Literal["attestation", "entailment", "inference"]
EvidenceType = Literal["event", "quotation", "statistic", "document", "testimony", "report"]

_PATTERN = r"^[^\s\x00-\x1f\x7f]{1,200}(?![\s\S])"
_ID = re.compile(_PATTERN)

Id: TypeAlias = Annotated[
    str,
    Meta(
        pattern=_PATTERN,
        description="One to 200 characters without spaces; unique in the map.",
    ),
]
Extra = Annotated[dict[str, Any], Meta(description="What other programs add; kept as it is.")]


def is_id(name: str) -> bool:
    """Whether a record may have this id.

    >>> is_id("c1"), is_id("two words"), is_id("")
    (True, False, False)
    """
    return _ID.match(name) is not None


def _always_written() -> Mode:
    # A default that a factory makes is never left out of the file, so readers need not know it.
    return "inference"


class _Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind"):
    id: Id


class Article(_Record, frozen=True, kw_only=True, tag="article"):
    """A text that statements are taken from; offsets into `text` count characters.

    `text` is plain: paragraphs stand between blank lines, a heading begins with one to six "#" and a space, an item of
    a list with "• ". `declined` are the suggestions for a draft that a person does not want to see again, by key.
    """

    title: str
    text: str
    url: str | None = None
    date: str | None = None
    declined: tuple[str, ...] = ()
    extra: Extra = {}


class Source(_Record, frozen=True, kw_only=True, tag="source"):
    """Who or what stands behind evidence; without a name it is unnamed ("reports suggest").

    `origin` is the source that this one got it from.
    """

    name: str | None = None
    type: str
    url: str | None = None
    origin: Id | None = None
    extra: Extra = {}


class Excerpt(_Record, frozen=True, kw_only=True, tag="excerpt"):
    """The span `start` to `end` (characters) of an article, the words that stood there, and some around them.

    Where the text has changed, it is found again by the words.
    """

    article: Id
    start: Annotated[int, Meta(ge=0)]
    end: Annotated[int, Meta(ge=0)]
    quote: str
    before: str = ""
    after: str = ""
    extra: Extra = {}


class Evidence(_Record, frozen=True, kw_only=True, tag="evidence"):
    """A checkable item: event, quotation, statistic, document, testimony or report."""

    text: str
    type: EvidenceType
    date: str | None = None
    source: Id | None = None
    attribution: str | None = None
    excerpt: Id | None = None
    repeats: Annotated[tuple[Id, ...], Meta(description="Excerpts where the article says it again.")] = ()
    retracted: bool = False
    extra: Extra = {}


class Claim(_Record, frozen=True, kw_only=True, tag="claim"):
    """What somebody puts forward; `implicit` marks an assumption: not stated, but needed."""

    text: str
    main: bool = False
    implicit: bool = False
    note: str | None = None
    excerpt: Id | None = None
    repeats: Annotated[tuple[Id, ...], Meta(description="Excerpts where the article says it again.")] = ()
    retracted: bool = False
    extra: Extra = {}


class Inference(_Record, frozen=True, kw_only=True, tag="inference"):
    """A step from premises, needed together, to one conclusion."""

    premises: Annotated[tuple[Id, ...], Meta(min_length=1)]
    conclusion: Id
    mode: Mode = field(default_factory=_always_written)
    roles: Annotated[dict[str, str], Meta(description="The role in the scheme, by premise id.")] = {}
    scheme: str | None = None
    warrant: str | None = None
    hedge: str | None = None
    strength: Annotated[float, Meta(ge=0, le=1)] | None = None
    excerpt: Id | None = None
    retracted: bool = False
    extra: Extra = {}


class Objection(_Record, frozen=True, kw_only=True, tag="objection"):
    """An attack by premises, needed together, on a statement, a step or another objection."""

    premises: Annotated[tuple[Id, ...], Meta(min_length=1)]
    target: Id
    retracted: bool = False
    extra: Extra = {}


Coordinate = Annotated[float, Meta(gt=-1e6, lt=1e6)]


class Placement(_Record, frozen=True, kw_only=True, tag="placement"):
    """Where a person put the centre of the box of `of`: px at full size, y downwards."""

    of: Id
    x: Coordinate
    y: Coordinate
    extra: Extra = {}


class Group(_Record, frozen=True, kw_only=True, tag="group"):
    """A section of the map that a person frames and names; a box belongs to one at most."""

    title: str
    members: Annotated[tuple[Id, ...], Meta(min_length=1)]
    extra: Extra = {}


Statement: TypeAlias = Claim | Evidence
Placeable: TypeAlias = Claim | Evidence | Inference | Objection
Record: TypeAlias = Article | Source | Excerpt | Evidence | Claim | Inference | Objection | Placement | Group

R = TypeVar("R", bound=Record)

#: Every kind, in the order in which a file lists them: what is referred to comes first.
KINDS: tuple[type[Record], ...] = (
    Article,
    Source,
    Excerpt,
    Evidence,
    Claim,
    Inference,
    Objection,
    Placement,
    Group,
)


def kind_of(record: Record | type[Record]) -> str:
    """Return the kind's name as files and sentences use it, e.g. "inference"."""
    name = record.__name__ if isinstance(record, type) else type(record).__name__
    return name.lower()


def altered(record: R, **fields: Any) -> R:
    """Return the record with other field values; its type stays."""
    return msgspec.structs.replace(record, **fields)


def position(record: Record) -> tuple[int, list[tuple[int, int, str]]]:
    """Return a key that sorts records as files and pictures list them: by kind, then by id, numbers as numbers."""
    parts = re.findall(r"\d+|\D+", record.id, flags=re.ASCII)
    natural = [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts]
    return _RANK[type(record)], natural


_RANK = {kind: rank for rank, kind in enumerate(KINDS)}
