"""How far one line of support reaches: the brick that a step lays under its conclusion."""

from collections.abc import Sequence
from enum import StrEnum

from argmap.analysis.footing import Footings
from argmap.analysis.play import DERIVATIONS, GROUNDED, OUT, SHOWN, TOUCHED, WITNESSED
from argmap.language import tr
from argmap.model import ArgumentMap, Inference


class Reach(StrEnum):
    """What a step brings to its conclusion."""

    SHOWN = "shown"  #: evidence shows the conclusion as it stands, or it follows strictly from what is shown
    INFERRED = "inferred"  #: an inference from evidence
    PART = "part"  #: some of what it needs reaches evidence, some is nobody's
    NOTHING = "nothing"  #: no evidence that it could rest on
    RETRACTED = "retracted"  #: out of play


def steps_to(records: ArgumentMap, footings: Footings, claim: str) -> list[Inference]:
    """Return the steps in play to a claim, as the map holds them."""
    steps = (records[step.id] for step in footings.play.steps_into(claim))
    return [step for step in steps if isinstance(step, Inference)]


def reach(footings: Footings, step: Inference) -> Reach:
    """Return how far a step of the map reaches."""
    every, some = DERIVATIONS, footings.flags[step.conclusion] & OUT
    for premise in step.premises:
        known = footings.flags[premise]
        every &= known
        some |= known
    if step.retracted or some & OUT:
        return Reach.RETRACTED
    if every & SHOWN and step.mode != "inference":
        return Reach.SHOWN
    if every & GROUNDED and some & WITNESSED:
        return Reach.INFERRED
    return Reach.PART if some & TOUCHED else Reach.NOTHING


def carried(footings: Footings, statement: str) -> Reach:
    """Return what a statement brings to what it is a premise of.

        >>> from argmap.language import tr
    from argmap.model import ArgumentMap, Claim
        >>> carried(Footings(ArgumentMap([Claim(id="c1", text="So they say")])), "c1").value
        'nothing'
    """
    flags = footings.flags[statement]
    table = ((OUT, Reach.RETRACTED), (SHOWN, Reach.SHOWN), (WITNESSED, Reach.INFERRED), (TOUCHED, Reach.PART))
    return next((found for bit, found in table if flags & bit), Reach.NOTHING)


def reach_in_words(footings: Footings, steps: Sequence[Inference]) -> str:
    """Return how many of several steps reach evidence, e.g. "1 of 3 steps reaches evidence, 1 in part"; "" for one."""
    found = [each for each in (reach(footings, step) for step in steps) if each is not Reach.RETRACTED]
    if len(found) < 2:
        return ""
    whole = sum(each in (Reach.SHOWN, Reach.INFERRED) for each in found)
    part = found.count(Reach.PART)
    if part:
        text = tr("%n of {all} steps reach(es|) evidence, {part} in part", "", whole)
    else:
        text = tr("%n of {all} steps reach(es|) evidence", "", whole)
    return text.format(all=len(found), part=part)
