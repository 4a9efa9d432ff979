"""Writing a map as arggraph XML: a unit with its segment for each statement, an edge for each step and objection."""

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from argmap.formats.graphs.arggraph_tree import allowed, spaced
from argmap.formats.graphs.beyond import KEY, beyond, parts
from argmap.model import ArgumentMap, Claim, Evidence, Excerpt, Inference, Objection, position

#: How a step that supports by an example is called.
EXAMPLE = "Example"
_PLAIN_NAME = re.compile(r"[\w.:-]{1,100}", re.ASCII)

_Statement = Claim | Evidence


def document(records: ArgumentMap) -> bytes:
    """Return the file of a map."""
    names = _Names(records)
    statements = _in_order_of_text(records)
    opposing = voices(records)
    lines = ["<?xml version='1.0' encoding='UTF-8'?>", '<arggraph id="argmap">']
    segments = {each.id: names.fresh("edu") for each in statements}
    for each in statements:
        implicit = ' implicit="true"' if isinstance(each, Claim) and each.implicit else ""
        lines.append(f'  <edu id="{segments[each.id]}"{implicit}>{escape(allowed(each.text))}</edu>')
    lines += [f'  <adu id={quoteattr(names[each.id])} type="{opposing[each.id]}"/>' for each in statements]
    lines += [_edge(names.fresh("seg"), segments[each.id], names[each.id], "seg") for each in statements]
    for record in sorted(records.records(), key=position):
        if isinstance(record, Inference | Objection):
            lines += _edges(record, records, names)
    said = {
        names[record.id]: _said(record, names) for record in sorted(records.records(), key=position) if _is_box(record)
    }
    ours = json.dumps({"said": said, "records": parts(records)}, sort_keys=True)
    lines += [f"  <{KEY}>{escape(ours)}</{KEY}>", "</arggraph>", ""]
    return "\n".join(lines).encode()


def voices(records: ArgumentMap) -> dict[str, str]:
    """Return who speaks each statement: "opp" where the attacks from it to what the text is about are odd in number.

    A statement that is given for several things speaks for the first of them; one in a circle is a proponent's.
    """
    first: dict[str, tuple[str, bool]] = {}
    for record in sorted(records.records(), key=position):
        match record:
            case Inference(id=key, premises=premises, conclusion=goal):
                first.setdefault(key, (goal, False))
            case Objection(id=key, premises=premises, target=goal):
                first.setdefault(key, (goal, True))
            case _:
                continue
        for premise in premises:
            first.setdefault(premise, (key, False))
    odd: dict[str, bool] = {}
    for start in sorted(records):
        path: dict[str, None] = {}
        at = start
        while at in first and at not in odd and at not in path:
            path[at] = None
            at = first[at][0]
        value = odd.get(at, False)
        for key in reversed(path):
            value ^= first[key][1]
            odd[key] = value
    return {key: "opp" if odd.get(key) else "pro" for key, record in records.items() if isinstance(record, _Statement)}


class _Names:
    """What records are called in the file: their ids where XML takes them as they are, else fresh names."""

    def __init__(self, records: ArgumentMap) -> None:
        self._taken = {key for key in records if _PLAIN_NAME.fullmatch(key)}
        self._counts: dict[str, int] = {}
        self._names = {key: key if key in self._taken else self.fresh("u") for key in sorted(records)}

    def __getitem__(self, key: str) -> str:
        return self._names[key]

    def fresh(self, letter: str) -> str:
        """Return a name that nothing in the file has."""
        while True:
            self._counts[letter] = self._counts.get(letter, 0) + 1
            name = f"{letter}{self._counts[letter]}"
            if name not in self._taken:
                self._taken.add(name)
                return name


def _is_box(record: Any) -> bool:
    return isinstance(record, Claim | Evidence | Inference | Objection)


def _in_order_of_text(records: ArgumentMap) -> list[_Statement]:
    """The statements as an article says them, then those that it does not say."""

    def place(record: _Statement) -> tuple[Any, ...]:
        excerpt = records[record.excerpt] if record.excerpt else None
        if isinstance(excerpt, Excerpt):
            return (0, excerpt.article, excerpt.start, position(record))
        return (1, "", 0, position(record))

    return sorted((each for each in records.records() if isinstance(each, _Statement)), key=place)


def _edges(record: Inference | Objection, records: ArgumentMap, names: _Names) -> Iterator[str]:
    first, *others = record.premises
    if isinstance(record, Inference):
        target, kind = record.conclusion, "exa" if record.scheme == EXAMPLE else "sup"
    else:
        target = record.target
        kind = "reb" if isinstance(records[target], _Statement) else "und"
    yield _edge(names[record.id], names[first], names[target], kind)
    for other in others:
        yield _edge(names.fresh("add"), names[other], names[record.id], "add")


def _edge(name: str, start: str, end: str, kind: str) -> str:
    return f'  <edge id={quoteattr(name)} src={quoteattr(start)} trg={quoteattr(end)} type="{kind}"/>'


def _said(record: Any, names: _Names) -> dict[str, Any]:
    """What an edge or a unit does not say of a record by itself."""
    drawn = {"scheme"} if isinstance(record, Inference) and record.scheme == EXAMPLE else set()
    if isinstance(record, Claim):
        drawn.add("implicit")
    said = beyond(record, *drawn)
    if names[record.id] != record.id:
        said["id"] = record.id
    if isinstance(record, _Statement) and spaced(allowed(record.text)) != record.text:
        said["text"] = record.text
    return said
