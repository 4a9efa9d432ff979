"""The editing room: verbs that turn a wish into a Change, or refuse and say what to do instead.

A verb reads the map and never writes it; whoever called it applies the Change. It raises EditRefusedError for what
would break the map, and BrokenMapError for an id that is not there or of the wrong kind. May touch `model` only.
"""

from argmap.editing.building import add, attack, link, place
from argmap.editing.errors import EditRefusedError
from argmap.editing.names import fresh_id
from argmap.editing.reshaping import drop_premise, join, merge, retarget, split, with_premise
from argmap.editing.revising import remove, restore, retract, revise, reword

__all__ = [
    "EditRefusedError",
    "add",
    "attack",
    "drop_premise",
    "fresh_id",
    "join",
    "link",
    "merge",
    "place",
    "remove",
    "restore",
    "retarget",
    "retract",
    "revise",
    "reword",
    "split",
    "with_premise",
]
