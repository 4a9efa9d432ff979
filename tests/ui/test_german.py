"""argmap in German: sentences that a German would write, and what stays when a language is chosen or is not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from notation import a_map
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from argmap import formats
from argmap.analysis import FindingKind, explain, find, reach_in_words, steps_to
from argmap.analysis.footing import Footings
from argmap.analysis.wording import counted, counted_in_words, decimal, listed
from argmap.editing import retarget
from argmap.language import tr
from argmap.model import ArgmapError, ArgumentMap, Claim, Evidence, Inference, Source
from argmap.report import as_markdown, as_text, footing_report
from argmap.shipped import shipped
from argmap.ui.settings import Settings
from argmap.ui.translation import first_known, languages, speak_language
from argmap.ui.what_if_bar import in_a_sentence


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    assert speak_language(qapp, "de") == "de"
    yield
    speak_language(qapp, "en")
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def article() -> ArgumentMap:
    return formats.read(shipped("samples", "russia-and-hamas.argmap"))


def test_tacit_approval_is_explained(article: ArgumentMap) -> None:
    assert explain(article, "tacit-approval") == (
        "Die Behauptung „Russia tacitly approved of the 7 October attack“ ist erschlossen, nicht gezeigt. "
        "Ein einziger Schluss trägt sie: von „Russia's official response was slow and muted and did not…“ "
        "auf diese Behauptung (argument from silence, abgeschwächt mit „suggests“). "
        "Der einzige Beleg nennt keine Quelle. "
        "Ohne diesen Schritt bleibt nichts, was sie stützt. "
        "Das ist umstritten: „Russia was at least reluctant to criticise Hamas“ und "
        "„Being reluctant to criticise an attack is less than approving of it“ entkräften den Schluss darauf."
    )


@pytest.mark.parametrize(
    ("notation", "statement", "words"),
    [
        ("c1 <~ e1", "c1", "Die Behauptung „c1“ ist durch Belege gezeigt, ganz ohne Schluss."),
        ("c1 <- e1; c1 <- e2", "c1", "Zwei Schritte führen zu ihr, und keiner davon ist für sich allein"),
        ("c1 <- c2; c2 <- e1", "c1", "Zwei Schlüsse tragen sie, darunter der von „c2“ auf diese Behauptung."),
        ("c1 <- e1 & e2 & e3", "c1", "Darunter liegen drei Belege; keiner davon nennt eine Quelle."),
        ("c1 <- e1 & e2 & e3", "c1", "von „e1“ und 2 mehr auf diese Behauptung"),
        ("c1 <- c2", "c1", "beruht auf etwas, das nichts stützt: „c2“."),
        ("c1?", "c1", "ist eine Annahme: Sie wird gebraucht, aber niemand spricht sie aus."),
        ("c1 <- c2; c2 <- c1", "c1", "ist zirkulär begründet: Jeder Weg, sie zu stützen, führt zu ihr selbst zurück."),
        ("-c1", "c1", "ist zurückgezogen und zählt nicht mehr mit."),
        ("e1", "e1", "„e1“ ist ein Beleg: ein Ereignis, das sich überprüfen lässt. Er nennt keine Quelle."),
        ("c1 <- e1; c2 x c1", "c1", "Das ist umstritten: „c2“ spricht dagegen."),
        ("i1: c1 <- e1; c2 x i1", "c1", "„c2“ entkräftet den Schluss darauf."),
        ("c1 <- e1; c2 & c3 x e1", "c1", "„c2“ und „c3“ untergraben „e1“."),
    ],
)
def test_each_footing_has_its_sentence(notation: str, statement: str, words: str) -> None:
    assert words in explain(a_map(notation), statement)


def test_sources_are_counted_in_the_case_that_the_sentence_asks_for() -> None:
    records = ArgumentMap(
        [
            Source(id="s1", name="Kurier", type="publication"),
            *(
                Evidence(id=key, text=key, type="report", source=source)
                for key, source in (("e1", "s1"), ("e2", None), ("e3", None))
            ),
            Claim(id="c1", text="So ist es"),
            Inference(id="i1", premises=("e1", "e2", "e3"), conclusion="c1", strength=0.5),
        ]
    )
    said = explain(records, "c1")
    assert "Darunter liegen drei Belege aus einer genannten Quelle (Kurier); zwei davon nennen keine Quelle." in said
    assert "hat der Schluss auf sie nur eine Stärke von 0,5 (von höchstens 1)." in said


def test_the_report_is_german_but_for_the_words_of_the_map(article: ArgumentMap) -> None:
    report = footing_report(article)
    (approval,) = (each for each in report.conclusions if each.id == "tacit-approval")
    assert report.counts == "37 Behauptungen, 41 Belege, 37 Schritte und fünf Einwände"
    assert approval.standing == "erschlossen, einen Schluss tief, umstritten"
    (step,) = approval.carried_by
    assert step == (
        "Von „Russia's official response was slow and muted and did not openly…“ auf „Russia tacitly approved of the "
        "7 October attack“ (argument from silence, abgeschwächt mit „suggests“). "
        "Das setzt voraus: „Who does not condemn promptly, agrees“."
    )
    assert approval.evidence[0].endswith("— Keine Quelle genannt")
    text = as_text(report)
    assert "\nWorauf zu achten ist\n--------------------\nZirkelschlüsse (0)\n" in text
    assert "## Worauf zu achten ist\n\n### Zirkelschlüsse (0)\n\nKeine.\n" in as_markdown(report)
    for english in ("Nothing", "What to look at", "Evidence beneath", "rests on", "The step", "source"):
        assert english not in text


def test_what_follows_strictly_is_told_from_what_is_inferred() -> None:
    (entailed,) = footing_report(a_map("c1! <= e1 & e2")).conclusions[0].carried_by
    assert entailed == "Aus „e1“ und „e2“ folgt zwingend „c1“."
    (shown,) = footing_report(a_map("c1! <~ e1 & e2")).conclusions[0].carried_by
    assert shown == "„e1“ und „e2“ zeigen „c1“."


def test_counts_have_the_form_for_one_and_for_many() -> None:
    records = a_map("c1 <- e1; c2")
    assert counted(records) == ["2 Behauptungen", "1 Beleg", "1 Schritt", "0 Einwände"]
    assert counted_in_words(records) == "Zwei Behauptungen, ein Beleg, ein Schritt und keine Einwände"
    assert listed(["a", "b", "c", "d"]) == "a, b und 2 mehr"
    assert decimal(0.25) == "0,25"
    several = a_map("c1 <- e1; c1 <- e2; c1 <- e3 & c2")
    footings = Footings(several)
    assert reach_in_words(footings, steps_to(several, footings, "c1")) == "2 von 3 Schritten belegt, 1 zum Teil"


def test_what_falls_is_asked_in_the_subjunctive_of_one_or_of_many() -> None:
    records = a_map("i1: c1 <- e1; i2: c2 <- c1; c3")
    assert in_a_sentence(records, ["c3"]) == "Was wäre, wenn „c3“ nicht gälte? Keine andere Aussage fällt."
    assert in_a_sentence(records, ["i2", "c3"]) == (
        "Was wäre, wenn der Schluss auf „c2“ und „c3“ nicht gälten? Eine Aussage fällt: „c2“ (nichts stützt sie)."
    )
    assert in_a_sentence(records, ["e1"]).startswith("Was wäre, wenn „e1“ nicht gälte? Zwei Aussagen fallen: „c1“")


def test_findings_speak_german_and_keep_their_kinds() -> None:
    (finding,) = find(a_map("c1"))
    assert finding.kind is FindingKind.BARE_ASSERTION
    assert finding.kind.value == "Bare assertions"
    assert finding.sentence == "Nichts in der Karte stützt „c1“."


def test_an_error_says_what_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ArgmapError) as error:
        formats.read(tmp_path / "fort.argmap")
    assert str(error.value) == f"{tmp_path / 'fort.argmap'}: Diese Datei gibt es nicht. Prüfen Sie den Namen."
    said = "c1: Dies ist eine Behauptung, gebraucht wird ein Schluss oder ein Einwand"
    with pytest.raises(ArgmapError, match=said):
        retarget(a_map("c1; c2"), "c1", "c2")


def test_a_text_without_a_translation_is_english_in_the_right_form() -> None:
    assert tr("%n whatnot(|s) lie(s|) about", "", 1) == "1 whatnot lies about"
    assert tr("%n whatnot(|s) lie(s|) about", "", 2) == "2 whatnots lie about"
    assert tr("A whatnot {name}") == "A whatnot {name}"


def test_qt_speaks_german_too_and_numbers_are_written_so(qapp: QApplication) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() is QLocale.Language.German
    assert QLocale().toString(0.5, "f", 1) == "0,5"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_english_is_spoken_again_when_it_is_chosen(qapp: QApplication) -> None:
    assert speak_language(qapp, "en") == "en"
    assert tr("Retracted") == "Retracted"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() is QLocale.Language.English


def test_the_first_of_the_systems_languages_that_is_known_is_spoken() -> None:
    assert languages() == ("en", "de")
    assert first_known(["de-AT", "de", "en-GB"]) == "de"
    assert first_known(["tlh", "en-US", "de"]) == "en"
    assert first_known(["tlh"]) == first_known([]) == "en"


def test_a_choice_that_is_not_there_is_left_to_the_system(qapp: QApplication) -> None:
    system = first_known(QLocale.system().uiLanguages())
    assert speak_language(qapp, "tlh") == speak_language(qapp, "system") == system


def test_the_choice_is_remembered(settings: Settings) -> None:
    assert settings.language == "system"
    settings.language = "de"
    assert Settings().language == "de"
