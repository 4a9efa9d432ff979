"""Large maps, made up: trees of claims as articles are, with shared evidence, linked premises and assumptions."""

import random

from argmap.model import ArgumentMap, Claim, Evidence, Inference, Record


def map_of_size(statements: int, seed: int = 1) -> ArgumentMap:
    """Return a map of so many statements in articles of 60 to 140, without circles; the same seed, the same map."""
    chance = random.Random(seed)
    records: list[Record] = []
    made = 0
    while made < statements:
        made += _article(records, chance, made, min(chance.randint(60, 140), statements - made))
    return ArgumentMap(records)


def _article(records: list[Record], chance: random.Random, first: int, size: int) -> int:
    root = f"c{first}"
    records.append(Claim(id=root, text="A conclusion", main=True))
    made, open_claims, evidence = 1, [root], list[str]()
    while made < size:
        claim = open_claims.pop(chance.randrange(len(open_claims))) if open_claims else root
        for _ in range(chance.choice((1, 1, 2, 3))):
            premises: dict[str, None] = {}
            for _ in range(chance.choice((1, 1, 1, 2, 2, 3))):
                if evidence and chance.random() < 0.09:
                    premises[chance.choice(evidence)] = None
                    continue
                if made >= size:
                    break
                key = f"{'e' if chance.random() < 0.4 else 'c'}{first + made}"
                made += 1
                premises[key] = None
                if key[0] == "e":
                    evidence.append(key)
                    records.append(Evidence(id=key, text="Something that can be checked", type="event"))
                else:
                    open_claims.append(key)
                    records.append(Claim(id=key, text="A reason", implicit=chance.random() < 0.1))
            if premises:
                records.append(Inference(id=f"i{len(records)}", premises=tuple(premises), conclusion=claim))
    return made
