"""How long the footing analysis takes, beside networkx on the same map and in the same run.

python tests/bench/footing_bench.py [--sizes 1000 10000 100000] [--rounds 7]
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx

sys.path.insert(0, str(Path(__file__).resolve().parent))

from maps_of_size import map_of_size

from argmap.analysis import Footings, stand
from argmap.model import ArgumentMap, Change, Inference
from argmap.model.records import altered


def with_networkx(records: ArgumentMap) -> int:
    """Build the same graph, steps as nodes, and walk it in topological order, looking at what is beneath each."""
    graph = nx.DiGraph()
    for record in records.records():
        if isinstance(record, Inference):
            graph.add_edges_from((premise, record.id) for premise in record.premises)
            graph.add_edge(record.id, record.conclusion)
        else:
            graph.add_node(record.id)
    return sum(1 for node in nx.topological_sort(graph) for _ in graph.predecessors(node))


def seconds(run: Callable[[], object]) -> float:
    """Return how long one run takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def edits(records: ArgumentMap, count: int) -> list[float]:
    """Return how long it takes to follow each of so many edits: a step retracted, or brought back."""
    footings = Footings(records)
    steps = list(records.of_kind(Inference))
    chance = random.Random(7)
    times = []
    for _ in range(count):
        step = chance.choice(steps)
        change = Change({step.id: (step, altered(step, retracted=True))})
        times.append(seconds(lambda change=change: footings.update(change)))
        footings.update(change.reversed())
    return sorted(times)


def main() -> None:
    """Print one line a size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    print("statements  networkx ms  full ms  full/networkx  edit us (median, p99)  edit/full  all of `stand` ms")
    for size in arguments.sizes:
        records = map_of_size(size)
        pairs = [
            (seconds(lambda r=records: with_networkx(r)), seconds(lambda r=records: Footings(r)))
            for _ in range(arguments.rounds)
        ]
        peer, full = (statistics.median(each) for each in zip(*pairs, strict=True))
        ratio = statistics.median(ours / theirs for theirs, ours in pairs)
        followed = edits(records, 1_000)
        median, late = followed[500], followed[990]
        whole = seconds(lambda r=records: stand(r))
        print(
            f"{size:10}  {peer * 1e3:11.1f}  {full * 1e3:7.1f}  {ratio:13.2f}  "
            f"{median * 1e6:12.1f}, {late * 1e6:7.1f}  "
            f"1/{full / median:7.0f}  {whole * 1e3:10.0f}"
        )


if __name__ == "__main__":
    main()
