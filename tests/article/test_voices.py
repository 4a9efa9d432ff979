"""What the words of a sentence say about its part in the text."""

import pytest

from argmap.article.marks import Language
from argmap.article.voices import Voice, voices


@pytest.mark.parametrize(
    ("sentence", "voice"),
    [
        ("Of course the longer way costs more.", "concession"),
        ("I admit that the roof is old.", "concession"),
        ("Some say that nobody would come.", "others"),
        ("We have been told that there is no money.", "others"),
        ("That is fair.", "nod"),
        ("But the road is closed in winter.", "counter"),
        ("That is simply not true.", "denial"),
        ("The firm denies this.", "denial"),
        ("Therefore the road has to be built.", "conclusion"),
        ("The road was thus never built.", "conclusion"),
        ("All in all, the road is worth its price.", "summary"),
        ("For instance, two farms lie there.", "example"),
        ("This refusal was an answer.", "calling back"),
        ("Let us build the road.", "demand"),
        ("The firm wants to build a mill.", "another's wish"),
        ("She fears that the mill will close.", "another's mind"),
    ],
)
def test_a_sentence_says_what_part_it_has(sentence: str, voice: Voice) -> None:
    assert voice in voices(sentence, "en")


@pytest.mark.parametrize(
    ("sentence", "voice"),
    [
        ("Natürlich kostet der Weg mehr.", "concession"),
        ("Das ist nicht wahr.", "denial"),
        ("Deshalb muss die Straße gebaut werden.", "conclusion"),
        ("Lasst uns die Straße bauen.", "demand"),
    ],
)
def test_german_sentences_say_so_too(sentence: str, voice: Voice) -> None:
    assert voice in voices(sentence, "de")


@pytest.mark.parametrize(
    ("sentence", "voice", "language"),
    [
        ("The road was closed on the second day.", "denial", "en"),
        ("So far the road has been closed.", "conclusion", "en"),
        ("The court dismissed the driver.", "denial", "en"),
        ("We want to build the road.", "another's wish", "en"),
        ("The road is closed.", "calling back", "en"),
    ],
)
def test_other_sentences_do_not(sentence: str, voice: Voice, language: Language) -> None:
    assert voice not in voices(sentence, language)
