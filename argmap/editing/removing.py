"""Deleting a box together with what hangs on it: the reasons and objections that nothing else needs."""

from argmap.editing.reshaping import removal
from argmap.model import ArgumentMap, Change, Claim, Evidence, Inference, Objection


def remove_with_support(records: ArgumentMap, *keys: str) -> Change:
    """Delete boxes with all that was there for their sake alone: steps to them, their premises, and so on down.

    A premise that serves another purpose as well stays, and so does a main conclusion.

    >>> from argmap.model import Claim, Evidence, Inference
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> sorted(remove_with_support(m, "c1").touched)
    ['c1', 'e1', 'i1']
    """
    gone = dict.fromkeys(keys)
    queue = list(keys)
    while queue:
        key = queue.pop()
        for below in _hanging(records, key, gone):
            if below not in gone:
                gone[below] = None
                queue.append(below)
    return removal(records, *gone)


def _hanging(records: ArgumentMap, key: str, gone: dict[str, None]) -> list[str]:
    """Return what loses its purpose with a box: what was said for it and against it, and its use as a last premise."""
    record = records.expect(key)
    found: list[str] = []
    if isinstance(record, Inference | Objection):
        found += [each for each in record.premises if not _is_needed(records, each, gone)]
    for other in records.referrers(key):
        user = records[other]
        if isinstance(user, Inference | Objection):
            aim = user.conclusion if isinstance(user, Inference) else user.target
            if aim == key or all(premise in gone for premise in user.premises):
                found.append(other)
    return found


def _is_needed(records: ArgumentMap, premise: str, gone: dict[str, None]) -> bool:
    record = records.expect(premise, Claim, Evidence)
    if isinstance(record, Claim) and record.main:
        return True
    uses = ((other, records[other]) for other in records.referrers(premise))
    return any(
        other not in gone and isinstance(step, Inference | Objection) and premise in step.premises
        for other, step in uses
    )
