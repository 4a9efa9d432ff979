"""What the headings and cells of a table may be called, in our own tables and in those of other people."""

import re
from collections.abc import Sequence

from argmap.formats.tables.table import COLUMNS, PLAIN

#: Headings of other people's tables, in small letters without spaces and signs.
_HEADINGS: dict[str, str] = {
    **dict.fromkeys(("nodeid", "key", "nr", "no", "number", "node"), "id"),
    **dict.fromkeys(("label", "statement", "claim", "content", "sentence", "description", "words"), "text"),
    **dict.fromkeys(("from", "fromid", "fromnode", "sourceid", "sourcenode", "premise", "premises"), "premises"),
    **dict.fromkeys(("to", "toid", "tonode", "targetid", "targetnode"), "target"),
    **dict.fromkeys(("implicit", "isassumption"), "assumption"),
    **dict.fromkeys(("mainclaim", "ismain"), "main"),
    **dict.fromkeys(("comment", "comments", "notes"), "note"),
    **dict.fromkeys(("relation", "relationtype", "edgetype", "stance"), "relation"),
    **dict.fromkeys(("nodetype", "category"), "kind"),
}
_KNOWN = {**_HEADINGS, **{column: column for column in COLUMNS}}

#: What a row may be called; an evidence type is evidence, a mode a step.
STATEMENTS: dict[str, str] = {
    **dict.fromkeys(("claim", "statement", "conclusion", "premise", "assertion", "position", "inode", "i"), "claim"),
    **dict.fromkeys(("thesis", "mainclaim", "mainconclusion", "majorclaim"), "main"),
    **dict.fromkeys(("assumption", "implicit", "implicitpremise", "copremise"), "assumption"),
    **dict.fromkeys(("evidence", "fact", "data", "datum"), "evidence"),
}
SUPPORTS = frozenset(
    {
        *("inference", "step", "support", "supports", "supporting", "supportedby", "pro", "reason", "because", "for"),
        *("argument", "infers", "ra", "+", "directed"),  # The last is what Gephi calls any arrow.
    }
)
ATTACKS = frozenset(
    {
        *("objection", "attack", "attacks", "attacking", "con", "contra", "against", "conflict", "refutes", "opposes"),
        *("rebuts", "rebuttal", "rebutting", "undercuts", "undercut", "undercutting", "undermines", "undermining"),
        *("contradicts", "counterargument", "disagrees", "ca", "-"),
    }
)
_YES = frozenset({"yes", "y", "true", "t", "1", "x", "ja", "oui", "si", "sí", "✓", "wahr", "vrai"})
_NO = frozenset({"", "no", "n", "false", "f", "0", "nein", "non", "falsch", "faux"})


def plain(word: str) -> str:
    """Return a word in small letters without spaces, underlines and hyphens, a sign alone as it is.

    >>> plain(" Main_Claim "), plain("-")
    ('mainclaim', '-')
    """
    return re.sub(r"(?<=\w)[\s_-]+(?=\w)", "", word.strip().casefold())


def headings(cells: Sequence[str]) -> list[str]:
    """Return the columns that headings stand for, "" for one that says nothing to us, each column once.

    In a table of lines alone, "source" is where a line comes from.
    """
    words = [plain(cell) for cell in cells]
    columns = [_KNOWN.get(word, "") for word in words]
    if {"source", "target"} <= set(words) and not {"premises", "text", "kind"} & set(columns):
        columns = ["premises" if word == "source" else column for word, column in zip(words, columns, strict=True)]
    first: dict[str, int] = {}
    for place, column in enumerate(columns):
        first.setdefault(column, place)
    return [column if first[column] == place else "" for place, column in enumerate(columns)]


def is_table(cells: Sequence[str]) -> bool:
    """Whether a row of cells is the heading of a table with statements or relations, or of one of ours."""
    columns = set(headings(cells)) - {""}
    ours = "kind" in map(plain, cells) and "id" in columns
    return ours or {"id", "text"} <= columns or ({"premises"} < columns and bool({"target", "conclusion"} & columns))


def is_ours(cells: Sequence[str]) -> bool:
    """Whether a row of cells is the heading of a table that was written here: it has all of our first columns."""
    return {column for columns in PLAIN.values() for column in columns} <= set(cells)


def flag(cell: str) -> bool | None:
    """Return whether a cell says yes or no; None where it says neither."""
    word = plain(cell)
    return True if word in _YES else False if word in _NO else None
