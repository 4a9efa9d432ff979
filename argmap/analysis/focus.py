"""The part of a map that a statement, step or objection rests on, and what speaks against that part."""

from argmap.model import ArgumentMap, Inference, Objection


def what_it_rests_on(records: ArgumentMap, key: str) -> frozenset[str]:
    """Return the ids of a record and all that lies beneath it: statements, steps, and objections with their premises.

    Walks the map as it is drawn: also what is retracted, and objections that fall.
    """
    reached: set[str] = set()
    queue = [key]
    while queue:
        each = queue.pop()
        if each in reached:
            continue
        reached.add(each)
        record = records[each]
        if isinstance(record, Inference | Objection):
            queue.extend(record.premises)
        for other in records.referrers(each):
            beneath = records[other]
            aim = beneath.conclusion if isinstance(beneath, Inference) else getattr(beneath, "target", None)
            if aim == each:
                queue.append(other)
    return frozenset(reached)


def what_rests_on_it(records: ArgumentMap, key: str) -> frozenset[str]:
    """Return the ids of a record and all that lies above it: what it is a premise of, and what that leads to."""
    reached: set[str] = set()
    queue = [key]
    while queue:
        each = queue.pop()
        if each in reached:
            continue
        reached.add(each)
        record = records[each]
        if isinstance(record, Inference | Objection):
            queue.append(record.conclusion if isinstance(record, Inference) else record.target)
        for other in records.referrers(each):
            above = records[other]
            if isinstance(above, Inference | Objection) and each in above.premises:
                queue.append(other)
    return frozenset(reached)
