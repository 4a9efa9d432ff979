"""What the phases of one component share: its boxes and links as plain lists, and the units piled from them."""

from __future__ import annotations

from msgspec import Struct

from argmap.layout.components import turned_round
from argmap.layout.stack import Block, block, piles


class Case(Struct, frozen=True):
    """All boxes and links handed in, as parallel lists; links name boxes by their place in the list.

    `alone` marks boxes that must not be piled (pinned ones); `start` is an earlier centre x or None.
    """

    width: list[float]
    height: list[float]
    grounded: list[bool]
    hangs: list[bool]
    below: list[int]
    above: list[int]
    attack: list[bool]
    alone: list[bool]
    start: list[float | None]


class Units(Struct, frozen=True):
    """One component as units (a box or a pile) and the lines between them.

    `members[u]` are the boxes of unit u, `blocks[u]` its pile if it is one. Line i stands for the links `stands_for[i]`
    and runs from unit `below[i]` to unit `above[i]`; `turned[i]` where it must run downwards, `flat[i]` where both of
    its ends stand on the ground.
    """

    members: list[tuple[int, ...]]
    blocks: list[Block | None]
    width: list[float]
    height: list[float]
    grounded: list[bool]
    hangs: list[bool]
    below: list[int]
    above: list[int]
    attack: list[bool]
    stands_for: list[tuple[int, ...]]
    turned: list[bool]
    flat: list[bool]

    def upward(self, line: int) -> tuple[int, int]:
        """The units at the lower and the upper end of a line in the drawing; as given where it is flat."""
        if self.turned[line]:
            return self.above[line], self.below[line]
        return self.below[line], self.above[line]


def units(case: Case, nodes: list[int], links: list[int], gap: float) -> Units:
    """Pile the boxes `nodes` of one component and join the `links` of each pile into one line (self-links left out)."""
    local = {node: index for index, node in enumerate(nodes)}
    real = [link for link in links if case.below[link] != case.above[link]]
    triples = [(local[case.below[link]], local[case.above[link]], case.attack[link]) for link in real]
    stackable = [case.grounded[node] and not case.alone[node] for node in nodes]
    members: list[tuple[int, ...]] = []
    blocks: list[Block | None] = []
    unit_of = [-1] * len(nodes)
    pile_of = {pile[0]: pile for pile in piles(len(nodes), triples, stackable)}
    piled = {node for pile in pile_of.values() for node in pile}
    for node in range(len(nodes)):
        if node in pile_of:
            made = block([nodes[one] for one in pile_of[node]], case.width, case.height, gap)
            blocks.append(made)
            members.append(made.members)
            for one in pile_of[node]:
                unit_of[one] = len(members) - 1
        elif node not in piled:
            blocks.append(None)
            members.append((nodes[node],))
            unit_of[node] = len(members) - 1
    joined: dict[tuple[int, int], list[int]] = {}
    for place, (below, _, _) in enumerate(triples):
        joined.setdefault((unit_of[below], -1 if below in piled else place), []).append(place)
    ends = [(unit_of[below], unit_of[above]) for below, above, _ in triples]
    return _joined(case, real, members, blocks, ends, list(joined.values()))


def _joined(
    case: Case,
    real: list[int],
    members: list[tuple[int, ...]],
    blocks: list[Block | None],
    ends: list[tuple[int, int]],
    lines: list[list[int]],
) -> Units:
    """The units with their lines, each line standing for the links at the given places of `real`."""
    pairs = [(ends[line[0]][0], ends[line[0]][1]) for line in lines]
    grounded = [case.grounded[boxes[0]] for boxes in members]
    flat = [grounded[a] and grounded[b] for a, b in pairs]
    turned = turned_round(len(members), pairs, grounded)
    return Units(
        members=members,
        blocks=blocks,
        width=[made.size[0] if made else case.width[boxes[0]] for made, boxes in zip(blocks, members, strict=True)],
        height=[made.size[1] if made else case.height[boxes[0]] for made, boxes in zip(blocks, members, strict=True)],
        grounded=grounded,
        hangs=[case.hangs[boxes[0]] and not case.grounded[boxes[0]] for boxes in members],
        below=[a for a, _ in pairs],
        above=[b for _, b in pairs],
        attack=[case.attack[real[line[0]]] for line in lines],
        stands_for=[tuple(real[place] for place in line) for line in lines],
        turned=[back and not level for back, level in zip(turned, flat, strict=True)],
        flat=flat,
    )
