"""Which claims a map is about."""

from argmap.analysis.footing import Footings
from argmap.analysis.play import OUT
from argmap.model import ArgumentMap, Claim


def main_conclusions(records: ArgumentMap, footings: Footings) -> list[Claim]:
    """Return the claims marked as main; where none is, the top claims; where all argue in circles, those with steps."""
    mains = [claim for claim in records.of_kind(Claim) if claim.main]
    if mains:
        return mains
    tops = top_claims(records, footings)
    if tops:
        return tops
    return [claim for claim in records.of_kind(Claim) if next(footings.play.steps_into(claim.id), None) is not None]


def top_claims(records: ArgumentMap, footings: Footings) -> list[Claim]:
    """Return the claims in play that are no premise of a step in play."""
    used: set[str] = set()
    for claim in footings.play.into:
        for step in footings.play.steps_into(claim):
            used.update(step.premises)
    return [claim for claim in records.of_kind(Claim) if claim.id not in used and not footings.flags[claim.id] & OUT]
