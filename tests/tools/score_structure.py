"""Score the trees that argmap finds on a folder of arggraph files: `python tests/tools/score_structure.py FOLDER`.

Every second file is for looking at errors (dev), the others are for the test; neither is trained on.
"""

import sys
from pathlib import Path

from gold_trees import Linked, read_arggraph
from structure_scores import PUBLISHED, structure_scores

from argmap.article.structure import structure

LEVELS = ("central", "role", "function", "attachment", "labelled")


def main(folder: Path) -> None:
    files = sorted(folder.glob("*.xml"))
    print(f"{'':28}" + "".join(f"{level:>12}" for level in LEVELS))
    ways: tuple[Linked, ...] = ("conclusion", "premise")
    for linked in ways:
        pairs = []
        for file in files:
            segments, gold = read_arggraph(file.read_bytes(), linked=linked)
            pairs.append((gold, structure(segments, "en")))
        for name, some in (("dev", pairs[::2]), ("test", pairs[1::2]), ("all", pairs)):
            scores = structure_scores(some)
            label = f"{name} ({len(some)}, linked to {linked})"
            print(f"{label:28}" + "".join(f"{getattr(scores, level):12.3f}" for level in LEVELS))
    print(f"{'Peldszus & Stede 2015':28}" + "".join(f"{PUBLISHED.get(level, float('nan')):12.2f}" for level in LEVELS))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
