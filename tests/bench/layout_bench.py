"""Compares argmap's layout with Graphviz dot (packed) and, where installed, fast-sugiyama and graphlay.

Run `python tests/bench/layout_bench.py [--sizes 60 200 500] [--runs 3] [--seeds 1 2 3] [--files a.argmap ...]`.
All engines get the same maps, synthetic ones and the samples, and are measured by the same counters; times are medians
of interleaved runs, counts are sums over the seeds.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from maps import synthetic_map  # noqa: E402

from argmap import formats  # noqa: E402
from argmap.analysis import Footings  # noqa: E402
from argmap.drawing.drawing import Drawing as MapDrawing  # noqa: E402
from argmap.layout import Box, Link, Rect  # noqa: E402
from argmap.layout.curves import sampled  # noqa: E402
from argmap.layout.recipe import lay_out  # noqa: E402
from argmap.shipped import shipped  # noqa: E402

Polyline = list[tuple[float, float]]
Centres = Mapping[str, tuple[float, float]]
CELL = 160.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """What any engine gives: a rectangle for each box and, unless it draws none, a polyline for each link."""

    boxes: dict[str, Rect]
    lines: list[Polyline]


Engine = Callable[[Sequence[Box], Sequence[Link], Centres | None], Drawing]


def ours(boxes: Sequence[Box], links: Sequence[Link], start: Centres | None) -> Drawing:
    """argmap's own layout."""
    made = lay_out(boxes, links, start=start)
    return Drawing(dict(made.boxes), [list(route.points) for route in made.routes])


def dot(boxes: Sequence[Box], links: Sequence[Link], start: Centres | None) -> Drawing:
    """`dot -Gpack=40`, links as splines from box to box, the same gaps."""
    del start
    text = ['digraph{rankdir=BT;nodesep=0.5556;ranksep=0.7778;node[shape=box,fixedsize=true,label=""];edge[dir=none]']
    text += [f'"{box.id}"[width={box.width / 72:.4f},height={box.height / 72:.4f}]' for box in boxes]
    text += [f'"{link.below}"->"{link.above}"' for link in links]
    command = ["dot", "-Gpack=40", "-Tplain"]
    done = subprocess.run(command, input="\n".join(text) + "}", capture_output=True, text=True, check=True)
    sizes = {box.id: box for box in boxes}
    found: dict[str, Rect] = {}
    lines: dict[tuple[str, str], list[Polyline]] = {}
    for row in done.stdout.replace("\\\n", "").splitlines():
        word = [part.strip('"') for part in row.split()]
        if word[0] == "node":
            box = sizes[word[1]]
            x, y = 72 * float(word[2]), -72 * float(word[3])
            found[box.id] = Rect(x - box.width / 2, y - box.height / 2, box.width, box.height)
        elif word[0] == "edge":
            numbers = [72 * float(part) for part in word[4 : 4 + 2 * int(word[3])]]
            points = list(zip(numbers[::2], (-y for y in numbers[1::2]), strict=True))
            lines.setdefault((word[1], word[2]), []).append(points)
    return Drawing(found, [lines[link.below, link.above].pop() for link in links])


def fast_sugiyama(boxes: Sequence[Box], links: Sequence[Link], start: Centres | None) -> Drawing:
    """fast-sugiyama: it takes no sizes, so every box gets a cell of the largest; straight lines."""
    del start
    engine = importlib.import_module("fast_sugiyama")
    width, height = max(box.width for box in boxes) + 40, max(box.height for box in boxes) + 56
    number = {box.id: index for index, box in enumerate(boxes)}
    made = engine.from_edges([(number[link.above], number[link.below]) for link in links])
    found: dict[str, Rect] = {}
    left = 0.0
    for part in made:
        places = [(index, xy) for index, xy in part[0] if index < len(boxes)]
        if not places:
            continue
        xs = [x / 72 for _, (x, _) in places]
        ys = [y / 72 for _, (_, y) in places]
        for (index, _), x, y in zip(places, xs, ys, strict=True):
            box = boxes[index]
            cx, cy = left + (x - min(xs)) * width, (max(ys) - y) * height
            found[box.id] = Rect(cx - box.width / 2, cy - box.height / 2, box.width, box.height)
        left += (max(xs) - min(xs) + 1) * width
    for box in boxes:
        if box.id not in found:
            found[box.id] = Rect(left, 0.0, box.width, box.height)
            left += width
    return Drawing(found, [_straight(found[link.below], found[link.above]) for link in links])


def graphlay(boxes: Sequence[Box], links: Sequence[Link], start: Centres | None) -> Drawing:
    """graphlay's layered layout of the whole, its own bends."""
    del start
    engine = importlib.import_module("graphlay")
    graph = engine.Graph()
    for box in boxes:
        graph.node(box.id, width=box.width, height=box.height)
    for link in links:
        graph.edge(link.above, link.below)
    made = engine.layout(graph, options={"direction": "topbottom"})
    found: dict[str, Rect] = {}
    for box, node in zip(boxes, made.nodes, strict=True):
        x, y = (node["center"][key] for key in ("x", "y"))
        found[box.id] = Rect(x - box.width / 2, y - box.height / 2, box.width, box.height)
    lines: list[Polyline] = []
    for edge in made.edges:
        points = [(point["x"], point["y"]) for point in edge["points"]]
        lines.append([points[0], *(point for a, b in pairwise(points) for point in (a, b, b))])
    return Drawing(found, lines)


def _straight(low: Rect, high: Rect) -> Polyline:
    """A straight line from middle to middle, as one flat Bézier curve."""
    (ax, ay), (bx, by) = low.centre, high.centre
    return [(ax, ay), (ax + (bx - ax) / 3, ay + (by - ay) / 3), (bx - (bx - ax) / 3, by - (by - ay) / 3), (bx, by)]


def count_crossings(lines: Iterable[Polyline]) -> int:
    """Proper crossings between pairs of Bézier chains, flattened; lines drawn on top of each other count as one."""
    cells: dict[tuple[int, int], list[tuple[int, Segment]]] = {}
    distinct = sorted({tuple(sampled(points)) for points in lines})
    for number, points in enumerate(distinct):
        for (ax, ay), (bx, by) in pairwise(points):
            segment = (ax, ay, bx, by)
            for column in range(int(min(ax, bx) // CELL), int(max(ax, bx) // CELL) + 1):
                for row in range(int(min(ay, by) // CELL), int(max(ay, by) // CELL) + 1):
                    cells.setdefault((column, row), []).append((number, segment))
    found: set[tuple[int, int, Segment, Segment]] = set()
    for inside in cells.values():
        for index, (one, first) in enumerate(inside):
            for other, second in inside[index + 1 :]:
                if one != other and _cross(first, second):
                    found.add((one, other, first, second) if one < other else (other, one, second, first))
    return len(found)


Segment = tuple[float, float, float, float]


def _cross(first: Segment, second: Segment) -> bool:
    """Whether two segments cross at a point inside both."""
    ax, ay, bx, by = first
    cx, cy, dx, dy = second
    if max(ax, bx) < min(cx, dx) or max(cx, dx) < min(ax, bx) or max(ay, by) < min(cy, dy) or max(cy, dy) < min(ay, by):
        return False
    one = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    two = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
    three = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
    four = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
    return one * two < 0 and three * four < 0


def count_overlaps(boxes: Mapping[str, Rect]) -> int:
    """Pairs of boxes that share more than 1 px in both directions."""
    rects = sorted(boxes.values(), key=lambda rect: rect.x)
    total = 0
    for index, one in enumerate(rects):
        for other in rects[index + 1 :]:
            if other.x > one.right - 1:
                break
            total += one.y < other.bottom - 1 and other.y < one.bottom - 1
    return total


def count_over_boxes(drawing: Drawing, links: Sequence[Link]) -> int:
    """Lines that pass through a box that is not one of their ends (2 px of its rim are forgiven)."""
    total = 0
    for link, points in zip(links, drawing.lines, strict=True):
        line = sampled(points, 16)
        left, right = min(x for x, _ in line), max(x for x, _ in line)
        near = [
            rect
            for name, rect in drawing.boxes.items()
            if name not in (link.below, link.above) and rect.x < right and rect.right > left
        ]
        total += any(_through(line, rect) for rect in near)
    return total


def _through(line: Polyline, rect: Rect) -> bool:
    """Whether a polyline passes through the inside of a rectangle (Liang & Barsky 1984)."""
    left, top, right, bottom = rect.x + 2, rect.y + 2, rect.right - 2, rect.bottom - 2
    for (ax, ay), (bx, by) in pairwise(line):
        enter, leave = 0.0, 1.0
        for p, q in ((ax - bx, ax - left), (bx - ax, right - ax), (ay - by, ay - top), (by - ay, bottom - ay)):
            if p == 0:
                if q < 0:
                    enter = 2.0
            elif p < 0:
                enter = max(enter, q / p)
            else:
                leave = min(leave, q / p)
        if enter < leave:
            return True
    return False


def area_ratio(drawing: Drawing) -> float:
    """The area of the bounding box over the sum of the areas of the boxes."""
    rects = drawing.boxes.values()
    xs = [x for line in drawing.lines for x, _ in line]
    ys = [y for line in drawing.lines for _, y in line]
    width = max([*xs, *(rect.right for rect in rects)]) - min([*xs, *(rect.x for rect in rects)])
    height = max([*ys, *(rect.bottom for rect in rects)]) - min([*ys, *(rect.y for rect in rects)])
    return width * height / sum(rect.width * rect.height for rect in rects)


def moved_share(engine: Engine, boxes: Sequence[Box], links: Sequence[Link], before: Drawing) -> float:
    """The share of boxes that move more than 10 px, common shift out, when a leaf is added in the middle."""
    middle = next(box for box in boxes[len(boxes) // 2 :] if not box.grounded and not box.hangs)
    more = [*boxes, Box("added", 220, 82, hangs=True)]
    start = {name: rect.centre for name, rect in before.boxes.items()}
    after = engine(more, [*links, Link("added", middle.id)], start)
    shifts = [(after.boxes[name].x - rect.x, after.boxes[name].y - rect.y) for name, rect in before.boxes.items()]
    dx, dy = median(x for x, _ in shifts), median(y for _, y in shifts)
    return sum(abs(x - dx) > 10 or abs(y - dy) > 10 for x, y in shifts) / len(shifts)


def engines() -> dict[str, Engine]:
    """The engines that can be run here."""
    found: dict[str, Engine] = {"argmap": ours}
    if shutil.which("dot"):
        found["dot pack"] = dot
    else:
        print("dot is not installed: left out (apt-get install graphviz)")
    for name, module, engine in (("fast-sugiyama", "fast_sugiyama", fast_sugiyama), ("graphlay", "graphlay", graphlay)):
        if importlib.util.find_spec(module):
            found[name] = engine
        else:
            print(f"{name} is not installed: left out")
    return found


def of_file(path: Path) -> tuple[list[Box], list[Link]]:
    """The boxes and links of a map as the program draws it."""
    records = formats.read(path)
    boxes, links = MapDrawing(records, Footings(records)).to_lay_out()
    return list(boxes.values()), list(links.values())


def measure(label: str, maps: Sequence[tuple[list[Box], list[Link]]], runs: int) -> None:
    """Print one line for each engine on these maps."""
    racers = engines()
    times: dict[str, list[float]] = {name: [] for name in racers}
    drawings: dict[str, list[Drawing]] = {}
    for _ in range(runs):
        for name, engine in racers.items():
            begin = time.perf_counter()
            drawings[name] = [engine(boxes, links, None) for boxes, links in maps]
            times[name].append((time.perf_counter() - begin) / len(maps))
    for name, engine in racers.items():
        made = drawings[name]
        pairs = list(zip(maps, made, strict=True))
        crossings = sum(count_crossings(one.lines) for one in made)
        overlaps = sum(count_overlaps(one.boxes) for one in made)
        over = sum(count_over_boxes(one, links) for (_, links), one in pairs)
        area = median(area_ratio(one) for one in made)
        moved = median(moved_share(engine, boxes, links, one) for (boxes, links), one in pairs)
        print(
            f"| {label} | {name} | {1000 * median(times[name]):.0f} | {crossings} | {area:.1f} | {overlaps} | {over} "
            f"| {100 * moved:.0f} % |"
        )


def main() -> None:
    """Read the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[60, 200, 500])
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--files", type=Path, nargs="*", help="maps (default: the samples)")
    given = parser.parse_args()
    print("| boxes | engine | ms | crossings | area / boxes | overlaps | over boxes | moved after +1 |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for size in given.sizes:
        measure(str(size), [synthetic_map(size, seed) for seed in given.seeds], given.runs)
    files = sorted(shipped("samples").glob("*.argmap")) if given.files is None else given.files
    for path in files:
        measure(path.stem, [of_file(path)], given.runs)


if __name__ == "__main__":
    main()
