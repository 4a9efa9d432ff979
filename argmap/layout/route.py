"""Sixth phase: the rows' heights and the line of each link, upright beside boxes and curved only between rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec import Struct

from argmap.layout.bends import Stop, is_hard, swings
from argmap.layout.case import Units
from argmap.layout.corridors import Corridors
from argmap.layout.curves import Pen
from argmap.layout.order import Grid
from argmap.layout.ports import Ports

CHANCES = 3


class Bands(Struct, frozen=True):
    """The heights of one component, y downwards, the lowest edge of row 0 at 0.

    `top[r]`, `bottom[r]` bound the boxes (with legs) of row r; `y[u]` is the top of unit u; `gap` the least gap.
    """

    top: list[float]
    bottom: list[float]
    y: list[float]
    gap: float


def bands(units: Units, graph: Grid, layer: float, leg: float) -> Bands:
    """Rows of boxes aligned by their middles, or standing on the ground in row 0, `layer` px apart."""
    count = max(graph.row) + 1
    over, under = [0.0] * count, [0.0] * count
    for unit, height in enumerate(units.height):
        row = graph.row[unit]
        if units.grounded[unit]:
            over[row] = max(over[row], height)
        else:
            over[row] = max(over[row], height / 2)
            under[row] = max(under[row], height / 2 + (leg if units.hangs[unit] else 0.0))
    top, bottom, middle = [0.0] * count, [0.0] * count, [0.0] * count
    for row in range(count):
        if row:
            bottom[row] = top[row - 1] - layer
        middle[row] = bottom[row] - under[row]
        top[row] = middle[row] - over[row]
    y = [
        -height if units.grounded[unit] else middle[graph.row[unit]] - height / 2
        for unit, height in enumerate(units.height)
    ]
    return Bands(top, bottom, y, layer)


def route(
    units: Units, graph: Grid, rows: Sequence[Sequence[int]], x: Sequence[float], ends: Ports, levels: Bands
) -> list[Pen]:
    """Each line, from the top centre of the unit below to the bottom or side of the unit above.

    Long lines with hard bends get more chances when the others have taken their room.
    """
    corridors = Corridors(graph, rows, x, ends, (levels.top, levels.bottom))
    pens: list[Pen] = []
    for line, below in enumerate(units.below):
        pen = Pen((x[below], levels.y[below]))
        if units.flat[line]:
            _arch(pen, levels, graph.row[below], x[units.above[line]] + ends.high[line])
            _into_side(pen, units, x, levels, units.above[line], ends.high[line])
        elif units.turned[line]:
            _downwards(pen, units, graph, x, ends, levels, line)
        else:
            _upwards(pen, units, corridors, levels, line)
        pens.append(pen)
    hard = [line for line, chain in enumerate(graph.chains) if len(chain) > 2 and not units.turned[line]]
    for _ in range(CHANCES):
        hard = [line for line in reversed(hard) if is_hard(pens[line].points)]
        for line in hard:
            pens[line] = Pen((x[units.below[line]], levels.y[units.below[line]]))
            _upwards(pens[line], units, corridors, levels, line)
    return pens


def _stops(units: Units, corridors: Corridors, levels: Bands, line: int) -> list[Stop]:
    """The rows that an upward line passes, from its lower box to its upper one."""
    graph, x, ends = corridors.graph, corridors.x, corridors.ends
    chain = graph.chains[line]
    found: list[Stop] = []
    for node in chain:
        row = graph.row[node]
        at, bottom, top = x[node], levels.bottom[row], levels.top[row]
        left, right = corridors.around(node)
        if node == chain[0]:
            bottom = levels.y[node]
            half = units.width[node] / 2
            if ends.reach[node] != (half, half):
                left, right = at - half, at + half
        elif node == chain[-1]:
            half = units.width[node] / 2
            left, right = at - half, at + half
            at += ends.high[line]
            top = bottom if units.attack[line] else levels.y[node] + units.height[node]
        found.append(Stop(at, bottom, top, left, right))
    return found


def _upwards(pen: Pen, units: Units, corridors: Corridors, levels: Bands, line: int) -> None:
    """Climb through the rows in curves as gentle as the corridor allows, then enter the box."""
    stops = _stops(units, corridors, levels, line)
    above = units.above[line]
    curves = swings(stops, partial(corridors.allows, line))
    for curve in curves:
        pen.upright(curve.y)
        pen.swing(curve.to_x, curve.to_y)
    corridors.take(line, stops, curves)
    if units.attack[line]:
        pen.upright(stops[-1].bottom)
        _into_side(pen, units, corridors.x, levels, above, corridors.ends.high[line])
    else:
        pen.upright(stops[-1].top)


def _downwards(pen: Pen, units: Units, graph: Grid, x: Sequence[float], ends: Ports, levels: Bands, line: int) -> None:
    """Arch over to the channel beside the box, go down, and arch under (or turn into the side of) the target."""
    chain = graph.chains[line]
    above = chain[0]
    row = graph.row[chain[-1]]
    _arch(pen, levels, row, x[chain[-1]] + ends.high[line])
    for node in reversed(chain[:-1]):
        pen.upright(levels.bottom[row])
        row = graph.row[node]
        pen.swing(x[node] + (ends.low[line] if node == above else 0.0), levels.top[row])
    if units.attack[line] or units.grounded[above]:
        _into_side(pen, units, x, levels, above, ends.low[line])
    else:
        pen.upright(levels.bottom[row])
        pen.arch(x[above] + ends.brick[line], levels.gap / 2)
        pen.upright(levels.y[above] + units.height[above])


def _arch(pen: Pen, levels: Bands, row: int, x: float) -> None:
    """From the top of a box over the boxes of its row to a channel at `x`."""
    pen.upright(levels.top[row])
    pen.arch(x, -levels.gap / 2)


def _into_side(pen: Pen, units: Units, x: Sequence[float], levels: Bands, unit: int, offset: float) -> None:
    """Turn from the channel at `offset` beside a unit into the middle of that side, level at the end."""
    middle = levels.y[unit] + units.height[unit] / 2
    half = units.width[unit] / 2
    side = x[unit] + (half if offset > 0 else -half)
    at, now = pen.points[-1]
    turn = middle + (abs(offset) - half) * (1 if now > middle else -1)
    if (turn - now) * (middle - now) > 0:
        pen.upright(turn)
    pen.curve((at, (pen.points[-1][1] + 2 * middle) / 3), (at, middle), (side, middle))
