"""What a map holds beyond a bare graph, for a key of our own in the files of programs that pass over such keys.

The graph stands in a file in the format's own words, so that its own programs open it; what these leave unsaid goes
into the key. On the way back the graph is believed first: another program may have changed it since.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from argmap.formats.losses import Losses
from argmap.formats.reading import Reading
from argmap.language import tr
from argmap.model import (
    ArgumentMap,
    Article,
    Claim,
    Evidence,
    Excerpt,
    Group,
    Inference,
    Placement,
    Record,
    Source,
    position,
    problems,
    refers_to,
    without,
)

#: How the key is called wherever a format has names for keys.
KEY = "argmap"
Said = Mapping[str, Any]

_PARTS = Article | Source | Excerpt | Placement | Group
#: What a graph says of a box by itself.
_DRAWN = frozenset({"id", "text", "premises", "conclusion", "target"})
#: What is taken back may be what something else rested on; kinds that rest on each other are fewer than this.
_ROUNDS = 12


def beyond(record: Record, *also_drawn: str) -> dict[str, Any]:
    """Return the fields of a box that a graph does not say, as plain values; `also_drawn` are others that it does.

    >>> beyond(Claim(id="c1", text="so", main=True)), beyond(Evidence(id="e1", text="seen", type="event"))
    ({'main': True}, {'kind': 'evidence', 'type': 'event'})
    """
    plain: dict[str, Any] = msgspec.to_builtins(record)
    if not isinstance(record, Evidence):  # The others are known by what they are in the graph.
        del plain["kind"]
    if plain.get("mode") == "inference":
        del plain["mode"]
    return {name: value for name, value in plain.items() if name not in _DRAWN and name not in also_drawn}


def parts(records: ArgumentMap) -> list[dict[str, Any]]:
    """Return the records that are no box of a graph, as plain values in a lasting order."""
    held = sorted((each for each in records.records() if isinstance(each, _PARTS)), key=position)
    return [msgspec.to_builtins(each) for each in held]


def restored(reading: Reading, said: Mapping[str, Any], more: Any) -> Reading:
    """Return a reading with what was written beyond its graph: fields of boxes by id, and the other records.

    What does not fit the graph, or is no record, is left out and named.
    """
    losses = Losses()
    losses.extend(reading.losses)
    plain = dict(reading.records)
    records = dict(plain)
    for key, fields in said.items():
        if key in plain:  # Else another program has taken the box away.
            known = _record({**_before(plain[key], fields), **_fields(fields)}, Record)
            if known is None or not _is_same_box(known, plain[key]):
                losses.add(tr("Details of argmap that do not fit"), key)
            else:
                records[key] = known
    for part in more if isinstance(more, list) else ():
        record = _record(part, _PARTS)
        if record is None or record.id in records:
            losses.add(tr("Details of argmap that do not fit"), _name(part))
        else:
            records[record.id] = record
    for key in [*_own_origins(records), *_sharing(records)]:
        losses.add(tr("Details of argmap that do not fit"), key)
        del records[key]
    return Reading(_sound(records, plain, losses), losses.found())


def _own_origins(records: Mapping[str, Record]) -> list[str]:
    """Sources that are their own origin: all in one walk, as a check of each takes a walk around its circle."""
    found: list[str] = []
    done: set[str] = set()
    for start in records:
        path: dict[str, None] = {}
        at: str | None = start
        while at is not None and at not in done and isinstance(source := records.get(at), Source):
            if at in path:
                walk = list(path)
                found += walk[walk.index(at) :]
                break
            path[at] = None
            at = source.origin
        done.update(path)
    return found


def _sharing(records: Mapping[str, Record]) -> list[str]:
    """Groups that share a member: all at once, as a check of each looks at all that have the member."""
    groups = [each for each in records.values() if isinstance(each, Group)]
    counts = Counter(member for group in groups for member in set(group.members))
    return [group.id for group in groups if any(counts[member] > 1 for member in group.members)]


def _fields(fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in _DRAWN} if isinstance(fields, dict) else {}


def _before(record: Record, fields: Any) -> dict[str, Any]:
    """The box of the graph as plain values; a claim may turn out to be evidence."""
    plain: dict[str, Any] = msgspec.to_builtins(record)
    if isinstance(record, Claim) and isinstance(fields, dict) and fields.get("kind") == "evidence":
        return {"id": record.id, "text": record.text}
    return plain


def _record(plain: Any, kind: Any) -> Record | None:
    try:
        record: Record = msgspec.convert(plain, kind)
    except (ValueError, RecursionError):
        return None
    return record


def _is_same_box(known: Record, drawn: Record) -> bool:
    return type(known) is type(drawn) or (isinstance(known, Evidence) and isinstance(drawn, Claim))


def _name(part: Any) -> str:
    return str(part.get("id", "?"))[:200] if isinstance(part, dict) else "?"


def _sound(records: dict[str, Record], plain: Mapping[str, Record], losses: Losses) -> ArgumentMap:
    """Return a map of the records without what breaks it: boxes as they were drawn, other records left out."""
    for _ in range(_ROUNDS):
        here = ArgumentMap(records.values())
        wrong = dict.fromkeys(problem.id for problem in problems(here))
        if not wrong:
            return here
        gone: set[str] = set()
        for key in wrong:
            for back in _blamed(records, plain, key):
                losses.add(tr("Details of argmap that do not fit"), back)
                if back in plain:
                    records[back] = plain[back]
                else:
                    gone.add(back)
        records = _left(records, gone)
    losses.add(tr("Details of argmap that do not fit"), "*")
    return ArgumentMap(plain.values())


def _blamed(records: Mapping[str, Record], plain: Mapping[str, Record], key: str) -> Iterable[str]:
    """What to take back so that this record is no longer wrong."""
    if key not in plain or records[key] != plain[key]:
        return (key,)
    record = records[key]
    # A step as it was drawn is wrong only where its conclusion is now said to be evidence.
    ends = (record.conclusion,) if isinstance(record, Inference) else tuple(refers_to(record))
    return tuple(end for end in ends if end in plain and records[end] != plain[end])


def _left(records: Mapping[str, Record], gone: set[str]) -> dict[str, Record]:
    left: dict[str, Record] = {}
    for key, record in records.items():
        rest = None if key in gone else without(record, gone)
        if rest is not None:
            left[key] = rest
    return left
