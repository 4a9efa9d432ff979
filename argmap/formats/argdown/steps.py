"""The steps of Argdown's arguments: from which premises each leads to its conclusion, and which are objections."""

from collections import Counter

from msgspec import Struct

from argmap.formats.argdown.debate import Argument, Bears, Debate, StepOf, Thesis


class Premises(Struct, frozen=True):
    """The premises of a step; `are_named`: the step says by their numbers which it uses."""

    theses: tuple[Thesis, ...]
    are_named: bool


def premises_of(argument: Argument) -> dict[StepOf, Premises]:
    """Return the premises of each step: those that it names, else all since the last conclusion, and that one."""
    found: dict[StepOf, Premises] = {}
    numbers: dict[int, Thesis] = {}
    since: list[Thesis] = []
    for step, (row, thesis) in ((StepOf(argument, place), row) for place, row in enumerate(argument.rows)):
        if row.step is not None:
            uses = row.step.data.get("uses")
            if isinstance(uses, list) and uses and all(isinstance(each, int) and each in numbers for each in uses):
                named = dict.fromkeys(numbers[each] for each in uses)
                found[step] = Premises(tuple(named), are_named=True)
            else:
                found[step] = Premises(tuple(dict.fromkeys(since)), are_named=False)
            since = []
        numbers[row.number] = thesis
        since.append(thesis)
    return found


def steps_of(argument: Argument) -> list[StepOf]:
    """Return the steps of an argument, the one to its main conclusion last."""
    return [StepOf(argument, place) for place, (row, _) in enumerate(argument.rows) if row.step is not None]


def objections(debate: Debate) -> dict[Argument, Bears]:
    """Return the arguments that are one objection, as argmap writes it, with what their conclusions bear on.

    Such a conclusion has no words and does nothing else: it says that something is not so.
    """
    involved: dict[Thesis, list[Bears]] = {}
    for bears in debate.bearings:
        for party in (bears.source, bears.target):
            if isinstance(party, Thesis):
                involved.setdefault(party, []).append(bears)
    marked = {argument for argument in debate.arguments.values() if _is_marked(argument)}
    rows: Counter[Thesis] = Counter()
    ends: Counter[Thesis] = Counter()
    for argument in debate.arguments.values():
        rows.update(thesis for _, thesis in argument.rows)
        if argument in marked:
            ends[argument.rows[-1][1]] += 1
    found: dict[Argument, Bears] = {}
    for argument in marked:
        conclusion = argument.rows[-1][1]
        bearings = involved.get(conclusion, [])
        is_spare = all(said.is_reference and not said.data for said in conclusion.members)
        if len(bearings) != 1 or bearings[0].source is not conclusion or bearings[0].target is conclusion:
            continue
        speaks_against = bearings[0].how in ("attack", "undercut", "contrary")
        if speaks_against and is_spare and rows[conclusion] == ends[conclusion]:
            found[argument] = bearings[0]
    return found


def _is_marked(argument: Argument) -> bool:
    steps = steps_of(argument)
    if len(steps) != 1 or steps[0].row != len(argument.rows) - 1:
        return False
    step = argument.rows[steps[0].row][0].step
    return step is not None and step.data.get("objection") is True
