"""Bring assets/translations up to date with the texts in the code, and say what is left to translate.

`python tests/tools/make_translations.py` renews each .ts file, keeps what is translated in it, and compiles it to .qm;
with a language code, e.g. `fr`, it begins a new one. Translate the .ts file with Qt Linguist or any editor of text.

How German says it. Words that are taught in school; people are not addressed where it can be helped, else as "Sie".
Texts come as "{names}" that are filled in: keep each; in the form for one, a number that is a word may be written out
("Ein Schluss"). Statements are filled in with their quotation marks, and a list may end in "und 2 mehr": neither bends
with the case, so build the sentence around them.

claim: Behauptung            statement (claim or evidence): Aussage    main conclusion: Hauptthese    conclusion: These
evidence: Beleg, Belege      source: Quelle        inference: Schluss        step (of any mode): Schritt
premise: Prämisse            warrant: Schlussregel      hedge: Abschwächung        assumption: Annahme
objection: Einwand           rebuts: widerspricht       undermines: untergräbt     undercuts: entkräftet (einen Schluss)
answers: entgegnet           contested: umstritten      bare assertion: bloße Behauptung    circle: Zirkel
shown by evidence: durch Belege gezeigt      inferred from evidence: aus Belegen erschlossen
finding: Befund              map: Karte                 box: Kasten          scheme: Schema           note: Notiz
group: Gruppe                journal: Änderungsprotokoll                     version: Fassung         record: Eintrag
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[2]
CODE, TRANSLATIONS = ROOT / "argmap", ROOT / "assets" / "translations"
_OPTIONS = ("-silent", "-tr-function-alias", "QT_TR_NOOP+=later", "-locations", "none", "-no-obsolete")


class Message(NamedTuple):
    """One text in a .ts file with its translations: one, or where it depends on a count one for each plural form."""

    source: str
    comment: str
    counts: bool
    forms: tuple[str, ...]
    finished: bool


def messages(file: Path) -> Iterator[Message]:
    """Yield the texts of a .ts file."""
    for element in ElementTree.parse(file).getroot().iter("message"):
        translation = element.find("translation")
        assert translation is not None
        counts = element.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
        finished = translation.get("type") is None and all(forms)
        source, comment = element.findtext("source", ""), element.findtext("comment", "")
        yield Message(source, comment, counts, tuple(forms), finished)


def update(file: Path) -> None:
    """Let a .ts file hold the texts of the code, all of them and no others."""
    language = file.stem.removeprefix("argmap_")
    code = [str(path.relative_to(ROOT)) for path in sorted(CODE.rglob("*.py"))]
    _run("lupdate", *_OPTIONS, "-source-language", "en", "-target-language", language, *code, "-ts", str(file))


def compiled(file: Path) -> Path:
    """Make the .qm file that argmap reads; what is not finished is left out of it, and shown in English."""
    out = file.with_suffix(".qm")
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(out))
    return out


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(Path(PySide6.__file__).with_name(tool)), *words], cwd=ROOT, check=True)


def main(languages: list[str]) -> int:
    """Renew all files, and those of the languages named; return 1 when something is left to translate."""
    TRANSLATIONS.mkdir(exist_ok=True)
    files = {*TRANSLATIONS.glob("argmap_*.ts"), *(TRANSLATIONS / f"argmap_{each}.ts" for each in languages)}
    left = 0
    for file in sorted(files):
        update(file)
        open_texts = [each for each in messages(file) if not each.finished]
        print(f"{compiled(file).relative_to(ROOT)}: {len(open_texts)} of {len(list(messages(file)))} texts are open")
        for each in open_texts:
            kind = " (by count)" if each.counts else ""
            comment = f" [{each.comment}]" if each.comment else ""
            guess = f"  -> {each.forms}" if any(each.forms) else ""
            print(f"  {each.source!r}{comment}{kind}{guess}")
        left += len(open_texts)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
