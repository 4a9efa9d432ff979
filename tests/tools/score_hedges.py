"""Score the hedges that argmap marks: is a sentence hedged? Reads lines of label and sentence, or CoNLL-2010 XML.

    python -m tests.tools.score_hedges [FILE] [--language en] [--show]

A TSV has the label first, a CSV last; a label is 1 or "uncertain" for a hedged sentence. In XML, a sentence is hedged
that says certainty="uncertain" or holds a <ccue>.
"""

import argparse
import csv
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from argmap.article.marks import Language, marks

GOLD = Path(__file__).resolve().parents[1] / "article"


class Score(Struct, frozen=True):
    """How the marked sentences agree with the labelled ones; `missed` and `wrong` are sentences."""

    sentences: int
    right: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of the marked sentences that are hedged."""
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of the hedged sentences that are marked."""
        return self.right / max(1, self.right + len(self.missed))

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def labelled(path: Path) -> Iterator[tuple[bool, str]]:
    """Yield whether a sentence is hedged, and the sentence."""
    if path.suffix == ".xml":
        for sentence in ElementTree.parse(path).iter("sentence"):
            hedged = sentence.get("certainty") == "uncertain" or sentence.find(".//ccue") is not None
            yield hedged, "".join(sentence.itertext()).strip()
        return
    with path.open(encoding="utf-8", newline="") as lines:
        if path.suffix == ".csv":
            for row in csv.reader(lines):
                if len(row) == 2 and row[1] != "label":
                    yield row[1] in ("1", "uncertain"), row[0].strip()
            return
        for line in lines:
            label, tab, sentence = line.rstrip("\n").partition("\t")
            if tab:
                yield label in ("1", "uncertain"), sentence


def score(path: Path, language: Language) -> Score:
    """Compare what argmap marks with the labels of a file."""
    right, missed, wrong, count = 0, [], [], 0
    for hedged, sentence in labelled(path):
        count += 1
        marked = any(mark.kind == "hedge" for mark in marks(sentence, language))
        if marked and hedged:
            right += 1
        elif hedged:
            missed.append(sentence)
        elif marked:
            wrong.append(sentence)
    return Score(count, right, tuple(missed), tuple(wrong))


def main() -> None:
    """Print the score of a file, or of the labelled sentences that come with the tests."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("file", type=Path, nargs="?")
    reader.add_argument("--language", choices=("en", "de"), default="en")
    reader.add_argument("--show", action="store_true", help="print the sentences that are missed or wrongly marked")
    given = reader.parse_args()
    own: list[tuple[Path, Language]] = [(GOLD / "hedges_en.tsv", "en"), (GOLD / "hedges_de.tsv", "de")]
    for path, language in [(given.file, given.language)] if given.file else own:
        found = score(path, language)
        print(
            f"{path.name}: {found.sentences} sentences, precision {found.precision:.2f}, recall {found.recall:.2f},"
            f" F1 {found.f1:.2f}"
        )
        if given.show:
            print(
                "\n".join([*(f"missed  {each}" for each in found.missed), *(f"wrong   {each}" for each in found.wrong)])
            )


if __name__ == "__main__":
    main()
