"""Times the upkeep of a picture: one edit at a time on a large map, beside making the whole picture anew.

Run `python tests/bench/drawing_bench.py [--sizes 120 500 2000] [--rounds 30] [--one]`. Sizes count boxes; `--one` ties
all articles to one conclusion. Each time is that of `Drawing.follow` alone, footings already followed.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from maps_of_size import map_of_size  # noqa: E402

from argmap import editing  # noqa: E402
from argmap.analysis import Footings  # noqa: E402
from argmap.drawing.drawing import Drawing  # noqa: E402
from argmap.drawing.picture import compose  # noqa: E402
from argmap.model import ArgumentMap, Change, Claim, Inference, Placeable, Placement  # noqa: E402

LONGER = "A reason that is put at some length, so that its box needs more lines than before, and pushes others away"
Edit = Callable[[ArgumentMap, Drawing, random.Random], Change]


def map_of_boxes(boxes: int, *, one: bool) -> ArgumentMap:
    """Return a map of about so many boxes: many articles, or all of them reasons for one conclusion."""
    records = map_of_size(round(boxes * 0.72))
    if one:
        tops = [claim.id for claim in records.of_kind(Claim) if claim.main]
        top = Claim(id="top", text="What all of it comes to", main=True)
        steps = [Inference(id=f"to_top{at}", premises=(key,), conclusion="top") for at, key in enumerate(tops)]
        records = ArgumentMap([*records.records(), top, *steps])
    return records


def _some(records: ArgumentMap, chance: random.Random, kind: type[Claim | Inference]) -> str:
    return chance.choice([each.id for each in records.of_kind(kind)])


def add_reason(records: ArgumentMap, drawing: Drawing, chance: random.Random) -> Change:
    """A new claim as a reason for an old one."""
    claim = Claim(id=f"new{chance.random()}", text="A reason more, just thought of")
    step = Inference(id=f"step{chance.random()}", premises=(claim.id,), conclusion=_some(records, chance, Claim))
    return Change({claim.id: (None, claim), step.id: (None, step)})


def reword(records: ArgumentMap, drawing: Drawing, chance: random.Random) -> Change:
    """More words in a claim."""
    return editing.reword(records, _some(records, chance, Claim), LONGER)


def retract(records: ArgumentMap, drawing: Drawing, chance: random.Random) -> Change:
    """A step out of play."""
    return editing.retract(records, _some(records, chance, Inference))


def remove(records: ArgumentMap, drawing: Drawing, chance: random.Random) -> Change:
    """A claim less, with the steps that need it."""
    return editing.remove(records, _some(records, chance, Claim))


def drag(records: ArgumentMap, drawing: Drawing, chance: random.Random) -> Change:
    """Five neighbours, 60 px further."""
    boxes = drawing.picture.boxes
    first = boxes[chance.choice(list(boxes))].centre
    near = sorted(
        boxes, key=lambda key: (boxes[key].centre[0] - first[0]) ** 2 + (boxes[key].centre[1] - first[1]) ** 2
    )
    moved = [(key, boxes[key].centre) for key in near[:5] if isinstance(records[key], Placeable)]
    return Change(
        {
            f"at_{key}": (records.get(f"at_{key}"), Placement(id=f"at_{key}", of=key, x=x + 60, y=y))
            for key, (x, y) in moved
        }
    )


EDITS: tuple[Edit, ...] = (add_reason, reword, retract, remove, drag)


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def timed(records: ArgumentMap, drawing: Drawing, footings: Footings, edit: Edit, rounds: int) -> list[float]:
    """Return the times of so many edits of one kind, each taken back again."""
    chance = random.Random(7)
    times: list[float] = []
    for _ in range(rounds):
        change = edit(records, drawing, chance)
        for each, counts in ((change, True), (change.reversed(), False)):
            records.apply(each)
            footings.update(each)
            took = seconds(lambda each=each: drawing.follow(each))
            if counts:
                times.append(took)
        tidying = drawing.tidying()
        if tidying is not None and len(times) % 10 == 0:
            tidied = tidying.run()
            assert tidied is not None
            assert drawing.take(tidied) is not None
    return sorted(times)


def main() -> None:
    """Print a line for each size and edit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[120, 500, 2_000])
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--one", action="store_true")
    arguments = parser.parse_args()
    for size in arguments.sizes:
        records = map_of_boxes(size, one=arguments.one)
        full = seconds(lambda r=records: compose(r))
        footings = Footings(records)
        drawing = Drawing(records, footings)
        print(f"{len(drawing.picture.boxes)} boxes, the whole picture {full * 1e3:.0f} ms")
        for edit in EDITS:
            times = timed(records, drawing, footings, edit, arguments.rounds)
            median, late = statistics.median(times), times[int(len(times) * 0.95)]
            print(f"  {edit.__name__:12} {median * 1e3:7.2f} ms, p95 {late * 1e3:7.2f} ms, 1/{full / median:.0f} of it")


if __name__ == "__main__":
    main()
