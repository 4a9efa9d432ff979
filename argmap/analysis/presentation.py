"""The order in which an argument is shown to others: a main conclusion, then what it rests on, one layer at a time."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Literal

from msgspec import Struct

from argmap.analysis.conclusions import main_conclusions
from argmap.analysis.footing import Footings
from argmap.model import ArgumentMap, Inference, Objection

#: Boxes that can be taken in at one moment.
MOST = 5
LayerKind = Literal["conclusion", "steps", "statements", "objections"]


class Slide(Struct, frozen=True):
    """What is new at one moment of a presentation: a layer of boxes beneath a main conclusion, or a part of one.

    With `objections` come the statements that speak against something; `number` counts from 1 within `of` slides of
    the same conclusion.
    """

    conclusion: str
    kind: LayerKind
    new: tuple[str, ...]
    number: int
    of: int


def slides(records: ArgumentMap, footings: Footings) -> tuple[Slide, ...]:
    """Return the slides of a map: each main conclusion alone, the steps to it, their premises, and so on down.

    Then comes what speaks against any of that, with what it rests on in its turn. Each box is new once in a
    conclusion's slides, as far up as it stands there, so that a circle comes to an end. A layer of more than MOST
    boxes comes in parts: the steps to one claim after those to another, the premises of one step after another's.

    >>> from argmap.model import Claim, Evidence, Inference
    >>> step = Inference(id="i1", premises=("e1",), conclusion="c1")
    >>> m = ArgumentMap([Evidence(id="e1", text="Silence", type="event"), Claim(id="c1", text="Consent"), step])
    >>> [slide.new for slide in slides(m, Footings(m))]
    [('c1',), ('i1',), ('e1',)]
    """
    found: list[Slide] = []
    for claim in main_conclusions(records, footings):
        layers = list(_layers(records, claim.id))
        found += [Slide(claim.id, kind, new, at, len(layers)) for at, (kind, new) in enumerate(layers, 1)]
    return tuple(found)


def _layers(records: ArgumentMap, conclusion: str) -> Iterator[tuple[LayerKind, tuple[str, ...]]]:
    shown = {conclusion: None}
    yield "conclusion", (conclusion,)
    layer: tuple[str, ...] = (conclusion,)
    while layer:
        while layer:
            steps = _new(shown, (_steps_to(records, key) for key in layer))
            yield from (("steps", part) for part in _parts(steps))
            premises = _new(shown, (_premises(records, key) for group in steps for key in group))
            yield from (("statements", part) for part in _parts(premises))
            layer = tuple(chain(*premises))
        attacks = tuple(chain(*_new(shown, [_attacks_on(records, key) for key in shown])))
        speaking = [(attack, *chain(*_new(shown, [_premises(records, attack)]))) for attack in attacks]
        yield from (("objections", part) for part in _parts(speaking))
        layer = tuple(chain(*speaking))


def _new(shown: dict[str, None], groups: Iterable[Iterable[str]]) -> list[tuple[str, ...]]:
    """Return what is not shown yet, each once, in its groups, and note that it is shown now."""
    found = []
    for group in groups:
        new = tuple(dict.fromkeys(key for key in group if key not in shown))
        shown.update(dict.fromkeys(new))
        if new:
            found.append(new)
    return found


def _parts(groups: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return a layer as one part, or one that has many boxes as several, by what they belong to."""
    layer = tuple(chain(*groups))
    return groups if len(layer) > MOST else [layer] if layer else []


def _steps_to(records: ArgumentMap, key: str) -> Iterator[str]:
    for other in records.referrers(key):
        step = records[other]
        if isinstance(step, Inference) and step.conclusion == key:
            yield other


def _attacks_on(records: ArgumentMap, key: str) -> Iterator[str]:
    for other in records.referrers(key):
        attack = records[other]
        if isinstance(attack, Objection) and attack.target == key:
            yield other


def _premises(records: ArgumentMap, key: str) -> tuple[str, ...]:
    tie = records[key]
    return tie.premises if isinstance(tie, Inference | Objection) else ()
