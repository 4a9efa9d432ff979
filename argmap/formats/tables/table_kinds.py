"""What kind of record a row of a table makes, and what the name of the kind says of it."""

from typing import Any, get_args

from argmap.formats.tables.table import BY_NAME, Cells
from argmap.formats.tables.table_words import ATTACKS, STATEMENTS, SUPPORTS, plain
from argmap.model import Claim, Evidence, EvidenceType, Inference, Mode, Objection, Record


def said_by_kind(kind: type[Record], row: Cells, cells: Cells) -> dict[str, Any]:
    """Return the fields that the name of the kind says, as "assumption" or "statistic" do."""
    word = plain(row.get("kind", ""))
    fields: dict[str, Any] = {}
    if kind is Claim and STATEMENTS.get(word) == "main":
        fields["main"] = True
    if kind is Claim and STATEMENTS.get(word) == "assumption":
        fields["implicit"] = True
    if kind is Evidence and word in get_args(EvidenceType):
        fields["type"] = word
    if kind is Inference and word in get_args(Mode) and not cells.get("mode"):
        fields["mode"] = word
    if kind in (Inference, Objection):
        for column in ("relation", "text", "type"):
            if plain(cells.get(column, "") or row.get(column, "")) in SUPPORTS | ATTACKS:
                cells.pop(column, None)
        if plain(row.get("relation", "")) not in SUPPORTS | ATTACKS | {""}:
            cells["relation"] = row["relation"]
    if kind is Claim and plain(cells.get("type", "")) in STATEMENTS:
        role = STATEMENTS[plain(cells.pop("type"))]
        fields |= {"main": True} if role == "main" else {"implicit": True} if role == "assumption" else {}
    return fields


def kind_of_row(cells: Cells) -> str:
    """Return the kind of record that a row makes, "" where it cannot be told."""
    word = plain(cells.get("kind", ""))
    if word in BY_NAME:
        return word
    joins = bool(cells.get("premises", "").strip())
    words = [word, *(plain(cells.get(column, "")) for column in ("relation", "type", "text"))]
    if joins and (not word or word in SUPPORTS | ATTACKS or word in get_args(Mode)):
        return "objection" if any(each in ATTACKS for each in words) else "inference"
    for each in words[:1] if word else words[2:3]:
        if each in get_args(EvidenceType) or STATEMENTS.get(each) == "evidence":
            return "evidence"
    if word in STATEMENTS or (not word and any(cells.get(column) for column in ("id", "text", "title", "name"))):
        return "claim"
    return ""
