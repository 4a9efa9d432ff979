"""The model room: records, the map that holds them, and the one kind of change. Imports `language` alone."""

from argmap.model.argument_map import ArgumentMap
from argmap.model.change import Change
from argmap.model.errors import ArgmapError, BrokenMapError, ChangeRefusedError
from argmap.model.invariants import Problem, check, problems
from argmap.model.naming import named
from argmap.model.records import (
    KINDS,
    Article,
    Claim,
    Evidence,
    EvidenceType,
    Excerpt,
    Group,
    Inference,
    Mode,
    Objection,
    Placeable,
    Placement,
    Record,
    Source,
    Statement,
    is_id,
    kind_of,
    position,
)
from argmap.model.references import references, refers_to, renamed, without

__all__ = [
    "KINDS",
    "ArgmapError",
    "ArgumentMap",
    "Article",
    "BrokenMapError",
    "Change",
    "ChangeRefusedError",
    "Claim",
    "Evidence",
    "EvidenceType",
    "Excerpt",
    "Group",
    "Inference",
    "Mode",
    "Objection",
    "Placeable",
    "Placement",
    "Problem",
    "Record",
    "Source",
    "Statement",
    "check",
    "is_id",
    "kind_of",
    "named",
    "position",
    "problems",
    "references",
    "refers_to",
    "renamed",
    "without",
]
