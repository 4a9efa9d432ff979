"""Synthetic argument maps of any size, seeded: articles as components, premises, steps and conclusions."""

from __future__ import annotations

from random import Random

from argmap.layout import Box, Link

ARTICLE = 60


def synthetic_map(size: int, seed: int = 1, article: int = ARTICLE) -> tuple[list[Box], list[Link]]:
    """About `size` boxes in articles of about `article` boxes each.

    About 9 % of the boxes have more than one parent and 8-11 % of the links attack; leaves are mostly evidence.
    """
    random = Random(seed)
    boxes: list[Box] = []
    links: list[Link] = []
    number = 0
    while len(boxes) < size:
        room = min(size - len(boxes), max(6, round(random.gauss(article, article * 0.35))))
        if size - len(boxes) - room < 6:
            room = size - len(boxes)
        _article(random, f"a{number}", room, boxes, links)
        number += 1
    return boxes, links


class _Article:
    """One article being grown: its boxes, what each box is, and the depth of each from the main conclusion."""

    def __init__(self, random: Random, name: str) -> None:
        self.random = random
        self.name = name
        self.kinds: list[str] = []
        self.depth: list[int] = []
        self.links: list[tuple[int, int, bool]] = []

    def add(self, kind: str, depth: int) -> int:
        self.kinds.append(kind)
        self.depth.append(depth)
        return len(self.kinds) - 1


def _article(random: Random, name: str, room: int, boxes: list[Box], links: list[Link]) -> None:
    """Grow one article of exactly `room` boxes and append it."""
    made = _Article(random, name)
    open_claims = [made.add("claim", 0)]
    while len(made.kinds) < room:
        _grow(made, open_claims, room)
    _share(made)
    for index, kind in enumerate(made.kinds):
        boxes.append(_box(made, index, kind))
    links += [Link(f"{name}-{low}", f"{name}-{high}", attack) for low, high, attack in made.links]


def _grow(made: _Article, open_claims: list[int], room: int) -> None:
    """Give one claim a step with its premises, or an objection with its premise."""
    random = made.random
    recent = open_claims[-6:]
    target = random.choice(recent) if random.random() < 0.75 else random.choice(open_claims)
    attack = random.random() < 0.24
    if attack and random.random() < 0.3:
        steps = [index for index, kind in enumerate(made.kinds) if kind == "step"]
        target = random.choice(steps) if steps else target
    step = made.add("objection" if attack else "step", made.depth[target] + 1)
    made.links.append((step, target, attack))
    premises = 1 if attack else random.choice((1, 1, 2, 2, 2, 3, 3, 4))
    piled = not attack and random.random() < 0.12
    for _ in range(random.randint(3, 6) if piled else premises):
        if len(made.kinds) >= room:
            break
        kind = "evidence" if piled else random.choices(("claim", "evidence", "assumption"), (45, 38, 17))[0]
        premise = made.add(kind, made.depth[step] + 1)
        made.links.append((premise, step, False))
        if kind == "claim":
            open_claims.append(premise)


def _share(made: _Article) -> None:
    """Let about 9 % of the statements serve a second step that is not beneath them."""
    random = made.random
    steps = [index for index, kind in enumerate(made.kinds) if kind == "step"]
    for index, kind in enumerate(made.kinds):
        if index and kind in ("claim", "evidence") and steps and random.random() < 0.13:
            near = [step for step in steps if made.depth[step] < made.depth[index] and abs(step - index) < 25]
            if near:
                step = random.choice(near)
                if (index, step, False) not in made.links:
                    made.links.append((index, step, False))


def _box(made: _Article, index: int, kind: str) -> Box:
    """A box of a likely size."""
    random = made.random
    name = f"{made.name}-{index}"
    used = any(high == index for _, high, _ in made.links)
    if kind in ("step", "objection"):
        return Box(name, random.choice((96.0, 120.0, 150.0, 176.0)), random.choice((30.0, 34.0, 54.0)))
    width = random.choice((220.0, 220.0, 240.0, 260.0))
    height = 62.0 + 20.0 * random.choice((0, 0, 1, 1, 2, 3, 4))
    grounded = kind == "evidence"
    return Box(name, width, height, grounded=grounded, hangs=not grounded and not used)
