"""Part of routing: the room that lines leave each other, in the rows and in the gaps between rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from argmap.layout.bends import Stop, Swing, ease, span, x_at
from argmap.layout.order import Grid, positions
from argmap.layout.ports import Ports

MARGIN = 8.0
SAMPLES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
EASED = tuple(ease(share) for share in SAMPLES)
TOUCH = 0.5
WATCHED = 2
APART = 6.0


class Corridors:
    """How far a line may swing out: between its neighbours in each row, and without crossing the lines beside it.

    Lines drawn earlier count with the room that they took, the others as if they swung between two rows only.
    """

    def __init__(
        self,
        graph: Grid,
        rows: Sequence[Sequence[int]],
        x: Sequence[float],
        ends: Ports,
        edges: tuple[Sequence[float], Sequence[float]],
    ) -> None:
        """`edges` are the upper and the lower edges of the rows."""
        self.graph = graph
        self.rows = rows
        self.x = x
        self.ends = ends
        self.top, self.bottom = edges
        self.place = positions(graph, rows)
        self.spans = [(at - left, at + right) for at, (left, right) in zip(x, ends.reach, strict=True)]
        self.shapes: list[list[list[float]]] = []
        self.beside: list[list[list[tuple[int, int, tuple[float, float], bool]]]] = []
        self._gaps()

    def _gaps(self) -> None:
        """Note every line's first shape in each gap and which lines run beside it there."""
        gaps: list[list[tuple[float, float, int, int]]] = [[] for _ in self.rows]
        for line, chain in enumerate(self.graph.chains):
            spots = [self.x[node] for node in chain]
            spots[0] += self.ends.low[line]
            spots[-1] += self.ends.high[line]
            self.shapes.append([])
            self.beside.append([])
            if self.graph.row[chain[0]] == self.graph.row[chain[-1]]:
                continue
            for step, node in enumerate(chain[:-1]):
                row = self.graph.row[node]
                low, high = spots[step], spots[step + 1]
                self.shapes[line].append([low + (high - low) * share for share in EASED])
                self.beside[line].append([])
                gaps[row].append((low, high, line, step))
        for inside in gaps:
            for flip in (0, 1):
                inside.sort(key=lambda one: (one[flip], one[1 - flip], one[2]))
                for index, left in enumerate(inside):
                    for right in inside[index + 1 : index + 1 + WATCHED]:
                        if left[0] <= right[0] and left[1] <= right[1]:
                            apart = (min(APART, right[0] - left[0]), min(APART, right[1] - left[1]))
                            self.beside[left[2]][left[3]].append((right[2], right[3], apart, True))
                            self.beside[right[2]][right[3]].append((left[2], left[3], apart, False))

    def _heights(self, row: int) -> Iterator[float]:
        """The y of the samples in the gap above `row`, from the bottom up."""
        low, high = self.top[row], self.bottom[row + 1]
        return (low + (high - low) * share for share in SAMPLES)

    def around(self, node: int) -> tuple[float, float]:
        """The free room from the node's left neighbour to its right one, a margin taken off."""
        nodes, at = self.rows[self.graph.row[node]], self.place[node]
        left = self.spans[nodes[at - 1]][1] + MARGIN if at > 0 else float("-inf")
        right = self.spans[nodes[at + 1]][0] - MARGIN if at + 1 < len(nodes) else float("inf")
        return left, right

    def allows(self, line: int, swing: Swing) -> bool:
        """Whether the line would stay on its side of the lines beside it in every gap that the curve passes."""
        first = self.graph.row[self.graph.chains[line][0]]
        for step, others in enumerate(self.beside[line]):
            row = first + step
            if self.top[row] <= swing.to_y or self.bottom[row + 1] >= swing.y:
                continue
            mine = [swing.at(y) for y in self._heights(row)]
            for other, there, (low, high), right in others:
                theirs = self.shapes[other][there]
                for share, a, b in zip(SAMPLES, mine, theirs, strict=True):
                    if (b - a if right else a - b) < low + (high - low) * share - TOUCH:
                        return False
        return True

    def take(self, line: int, stops: Sequence[Stop], curves: Sequence[Swing]) -> None:
        """Note the room that a drawn line takes."""
        chain = self.graph.chains[line]
        for node, stop in zip(chain[1:-1], stops[1:-1], strict=True):
            self.spans[node] = span(curves, stop)
        first = self.graph.row[chain[0]]
        for step in range(len(chain) - 1):
            self.shapes[line][step] = [x_at(curves, y) for y in self._heights(first + step)]
