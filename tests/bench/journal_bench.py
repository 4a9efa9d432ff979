"""What the journal costs: a line, a checkpoint, telling a long history again, and the memory that the history takes.

python tests/bench/journal_bench.py [--statements 1000] [--steps 10000]
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from maps_of_size import map_of_size

from argmap.editing import reword
from argmap.model import ArgumentMap, Claim
from argmap.session import Folders, Journal, Session, told


def milliseconds(run: Callable[[], object]) -> float:
    """Return how long one run takes."""
    start = time.perf_counter()
    run()
    return 1000 * (time.perf_counter() - start)


def worked(session: Session, steps: int) -> list[float]:
    """Return how long each of so many edits takes: a claim reworded, now and then undone and redone."""
    chance = random.Random(7)
    claims = [claim.id for claim in session.records.of_kind(Claim)]
    times = []
    for number in range(steps):
        change = reword(session.records, chance.choice(claims), f"A claim of about eight words, number {number}")
        times.append(milliseconds(lambda change=change: session.commit("Reword", change)))
        if number % 10 == 9:
            session.undo()
            session.redo()
    return times


def memory_of(records: ArgumentMap, steps: int) -> float:
    """Return the MB that the history of so many steps takes."""
    session = Session(records)
    tracemalloc.start()
    worked(session, steps)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / 1e6


def main() -> None:
    """Print one line a measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--statements", type=int, default=1_000)
    parser.add_argument("--steps", type=int, default=10_000)
    options = parser.parse_args()
    steps = options.steps
    records = map_of_size(options.statements)
    bare = worked(Session(records.copy()), steps)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(records.copy())
        kept = Journal.begun(session, Folders(Path(folder)), time.time)
        first, *lines = worked(session, steps)
        size = kept.file.stat().st_size / 1e6
        again = milliseconds(lambda: told(kept.file))
        syncs = sorted(milliseconds(lambda: (worked(session, 1), kept.sync())) for _ in range(200))
        assert list(told(kept.file).session.records.records()) == list(session.records.records())
        kept.close()
    cost = statistics.median(lines) - statistics.median(bare)
    print(f"map of {len(records)} records, {steps} steps")
    print(f"first edit (checkpoint)       {first:8.2f} ms")
    print(f"edit without a journal        {1000 * statistics.median(bare):8.1f} µs")
    print(f"a line in the journal         {1000 * cost:8.1f} µs more, {size:.1f} MB for all")
    print(f"sync                          {statistics.median(syncs):8.2f} ms, worst of 200 {syncs[-1]:.2f} ms")
    print(f"telling it all again          {again:8.1f} ms, {1000 * again / steps:.1f} µs a step")
    print(f"memory of the history         {memory_of(records.copy(), steps):8.1f} MB")


if __name__ == "__main__":
    main()
