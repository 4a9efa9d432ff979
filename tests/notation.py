"""Maps in one line, for tests: `a_map("c1! <- e1 & c2; o1: c4 x c1")`.

    map        part; part; ...            empty parts count for nothing
    part       name                       a statement by itself
               conclusion <- premises     a step; `<=` makes it an entailment, `<~` an attestation
               premises x target          an objection
               label: part                names a step or an objection; without it they are i1, i2, ... and o1, o2, ...
    premises   name & name & ...          linked: needed together
    name       e7                         evidence: an id that begins with e
               c7                         a claim: an id that begins with c
               c7! c7? -c7                main, implicit, retracted; a mark at any mention counts
               -i1: c1 <- e1              the mark of a step or an objection stands on its label

A target may be a statement or the label of any step or objection. The text of a statement is its id.
"""

import re
from collections.abc import Iterator

from argmap.model import ArgumentMap, Claim, Evidence, Inference, Mode, Objection, Record, check
from argmap.model.records import altered

_MODES: dict[str, Mode] = {"<-": "inference", "<=": "entailment", "<~": "attestation"}
_NAME = re.compile(r"(?P<retracted>-?)(?P<id>[a-z]\w*)(?P<marks>[!?]*)")
_PART = re.compile(r"(?:(?P<label>[^\s:]+)\s*:\s*)?(?P<left>.+?)(?:\s*(?P<sign><-|<=|<~|\bx\b)\s*(?P<right>.+))?")


def a_map(line: str, *more: Record) -> ArgumentMap:
    """Return the map that the line describes (the grammar stands at the top of the module), with `more` records."""
    statements: dict[str, Claim | Evidence] = {}
    steps: list[Inference | Objection] = []
    parts = [_matched(_PART, part.strip()) for part in line.split(";") if part.strip()]
    labels = {_matched(_NAME, part["label"])["id"] for part in parts if part["label"]}
    names = {"i": _unused("i", labels), "o": _unused("o", labels)}
    for part in parts:
        left, sign, right = part["left"], part["sign"], part["right"]
        if sign is None:
            assert part["label"] is None, f"{part[0]!r}: a statement has no label"
            _mention(statements, left)
            continue
        label = _matched(_NAME, part["label"] or next(names["o" if sign == "x" else "i"]))
        retracted = bool(label["retracted"])
        if sign == "x":
            premises = _premises(statements, left)
            target = _matched(_NAME, right)["id"]
            if target[0] in "ce":
                _mention(statements, right)
            steps.append(Objection(id=label["id"], premises=premises, target=target, retracted=retracted))
        else:
            conclusion, premises = _mention(statements, left), _premises(statements, right)
            mode = _MODES[sign]
            step = Inference(id=label["id"], premises=premises, conclusion=conclusion, mode=mode, retracted=retracted)
            steps.append(step)
    records = ArgumentMap((*more, *statements.values(), *steps))
    check(records)
    return records


def _premises(statements: dict[str, Claim | Evidence], text: str) -> tuple[str, ...]:
    return tuple(_mention(statements, name) for name in text.split("&"))


def _mention(statements: dict[str, Claim | Evidence], text: str) -> str:
    """Put the statement in, or add to it the marks that this mention carries; return its id."""
    name = _matched(_NAME, text.strip())
    key, marks = name["id"], name["marks"]
    assert key[0] in "ce", f"{key!r}: a statement's id begins with c or e"
    if key not in statements:
        statements[key] = Claim(id=key, text=key) if key[0] == "c" else Evidence(id=key, text=key, type="event")
    found = {"main": "!" in marks, "implicit": "?" in marks, "retracted": bool(name["retracted"])}
    statements[key] = altered(statements[key], **{field: True for field, marked in found.items() if marked})
    return key


def _unused(letter: str, taken: set[str]) -> Iterator[str]:
    return (name for number in range(1, 10_000) if (name := f"{letter}{number}") not in taken)


def _matched(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    match = pattern.fullmatch(text)
    assert match, f"{text!r} is not in the notation"
    return match
