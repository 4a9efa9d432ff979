"""Everything that is said of each statement, together."""

from collections.abc import Iterable
from typing import NamedTuple

from argmap.analysis.algebra import Depth, Strength
from argmap.analysis.derivations import Derivations
from argmap.analysis.essentials import Essentials
from argmap.analysis.footing import Footing, Footings
from argmap.analysis.objections import contested, labels
from argmap.analysis.sources import named_roots, pieces_behind
from argmap.model import ArgumentMap


class Standing(NamedTuple):
    """What one statement rests on.

    `depth` counts inference steps and is None where no evidence is reached; `strength` is None without derivation;
    `weakest_link` is a step that has this strength, None where there is no step.
    """

    footing: Footing
    contested: bool
    depth: int | None
    load_bearing: tuple[str, ...]
    sources: int
    strength: float | None
    weakest_link: str | None


def stand(
    records: ArgumentMap, among: Iterable[str] | None = None, *, footings: Footings | None = None
) -> dict[str, Standing]:
    """Return the standing of each statement (or of those named); `footings` are those of the map, if they are known.

    >>> from argmap.model import Claim, Evidence, Inference
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1", strength=0.4)
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> standing = stand(m)["c1"]
    >>> standing.footing.value, standing.depth, standing.load_bearing, standing.strength
    ('inferred', 1, ('e1', 'i1'), 0.4)
    """
    footings = footings or Footings(records)
    statements = list(footings) if among is None else list(among)
    essentials = Essentials(footings, statements)
    depths = Derivations(footings, Depth(), statements)
    strengths = Derivations(footings, Strength(), statements)
    in_doubt = contested(records, footings, essentials, statements, labels(records, footings))
    found = {}
    for statement in statements:
        footing = footings[statement]
        strength, weakest = strengths.best(statement) or (None, None)
        found[statement] = Standing(
            footing=footing,
            contested=statement in in_doubt,
            depth=depths.best(statement) if footing.rank else None,
            load_bearing=essentials.load_bearing(statement),
            sources=len(named_roots(records, pieces_behind(records, footings, statement))),
            strength=strength,
            weakest_link=weakest or None,
        )
    return found
