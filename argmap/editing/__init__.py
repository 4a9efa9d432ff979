"""The editing room: verbs that turn a wish into a Change, or refuse and say what to do instead.

A verb reads the map and never writes it; whoever called it applies the Change. A verb that makes new boxes gives back
an Added: the Change with the new ids. It raises EditRefusedError for what would break the map, and BrokenMapError for
an id that is not there or of the wrong kind. May touch `model` and below.
"""

from argmap.editing.arranging import Axis, Edge, Frame, Point, align, distribute, place, place_all, unplace
from argmap.editing.building import add, attack, link
from argmap.editing.connecting import Connection, Meaning, meanings
from argmap.editing.copying import clip, duplicate, paste, paste_as_reasons
from argmap.editing.errors import EditRefusedError
from argmap.editing.excerpting import anchor, take_claim, take_evidence, take_objection, take_reason
from argmap.editing.grouping import group, group_of, regroup, ungroup
from argmap.editing.growing import add_conclusion, add_objection, add_premise, add_reason, add_sibling
from argmap.editing.names import Names, fresh_id
from argmap.editing.outcome import Added
from argmap.editing.reshaping import drop_premise, join, merge, retarget, split, with_premise
from argmap.editing.revising import remove, restore, retract, revise, reword
from argmap.editing.turning import as_claim, as_evidence, reverse, split_claim

__all__ = [
    "Added",
    "Axis",
    "Connection",
    "Edge",
    "EditRefusedError",
    "Frame",
    "Meaning",
    "Names",
    "Point",
    "add",
    "add_conclusion",
    "add_objection",
    "add_premise",
    "add_reason",
    "add_sibling",
    "align",
    "anchor",
    "as_claim",
    "as_evidence",
    "attack",
    "clip",
    "distribute",
    "drop_premise",
    "duplicate",
    "fresh_id",
    "group",
    "group_of",
    "join",
    "link",
    "meanings",
    "merge",
    "paste",
    "paste_as_reasons",
    "place",
    "place_all",
    "regroup",
    "remove",
    "restore",
    "retarget",
    "retract",
    "reverse",
    "revise",
    "reword",
    "split",
    "split_claim",
    "take_claim",
    "take_evidence",
    "take_objection",
    "take_reason",
    "ungroup",
    "unplace",
    "with_premise",
]
