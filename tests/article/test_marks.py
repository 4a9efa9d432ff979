"""The marks of a text: where they lie, what they tell, and the words that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.article.lexicons import LISTED, lexicon, lowered
from argmap.article.marks import Language, Mark, MarkKind, longest, marks

LANGUAGES: tuple[Language, ...] = ("en", "de")
WORDS = 'may could said says “ ” ‘ ’ " „ « » İ ß ’ Mr. U.S. May 2007 7. Oktober 1,400 % $ because weil, . ? \n \n\n # •'
SPOKEN = st.lists(st.one_of(st.sampled_from(WORDS.split(" ")), st.text(max_size=6))).map(" ".join)


def found(text: str, kind: MarkKind, language: Language = "en") -> list[str]:
    return [text[mark.start : mark.end] for mark in marks(text, language) if mark.kind == kind]


def only(text: str, kind: MarkKind, language: Language = "en") -> Mark:
    (mark,) = (mark for mark in marks(text, language) if mark.kind == kind)
    return mark


@given(SPOKEN, st.sampled_from(LANGUAGES))
def test_marks_lie_within_the_text_in_order_and_do_not_overlap_within_a_kind(text: str, language: Language) -> None:
    held = marks(text, language)
    ends: dict[str, int] = {}
    assert [mark.start for mark in held] == sorted(mark.start for mark in held)
    for mark in held:
        assert 0 <= mark.start < mark.end <= len(text)
        assert mark.start >= ends.get(mark.kind, 0)
        ends[mark.kind] = mark.end
        if mark.who is not None:
            assert 0 <= mark.who[0] < mark.who[1] <= len(text)


@given(SPOKEN, st.sampled_from(LANGUAGES))
def test_the_words_of_a_listed_mark_are_its_cue(text: str, language: Language) -> None:
    for mark in marks(text, language):
        if mark.kind in LISTED and mark.kind != "attribution":
            assert " ".join(lowered(text[mark.start : mark.end]).split()) == lowered(mark.cue)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LISTED)
def test_each_entry_is_found_where_it_stands_alone_and_is_listed_once(language: Language, kind: MarkKind) -> None:
    entries = lexicon(language).entries(kind)
    assert len({lowered(entry.cue) for entry in entries}) == len(entries)
    for entry in entries:
        assert found(entry.cue, kind, language) == [entry.cue], entry.cue


@pytest.mark.parametrize(("language", "least"), [("en", 150), ("de", 80)])
def test_a_lexicon_is_rich_and_names_its_sources(language: Language, least: int) -> None:
    assert len(lexicon(language).hedge) >= least
    assert lexicon(language).sources


@pytest.mark.parametrize(
    "text",
    [
        "It opened in May.",
        "Theresa May left.",
        "On 3 May it rained.",
        "The might of the army grew.",
        "He could not swim.",
        "They would like tea.",
        "Some day we leave.",
        "A last will was read.",
        "They often met on Sundays.",
        "Trains should be on time.",
        "What kind of tree is it?",
        "It is possible to walk there.",
        "They believe in God.",
        "She claimed victory.",
        "About half a dozen came, approximately 12.",
        "How many came?",
    ],
)
def test_words_that_only_look_like_a_hedge_are_none(text: str) -> None:
    assert found(text, "hedge") == []


@pytest.mark.parametrize(
    "text",
    ["It is possible that she left.", "He asked whether it was so.", "It is also said to help.", "We think it rained."],
)
def test_a_hedge_leaves_open_whether_it_is_so(text: str) -> None:
    assert only(text, "hedge").says == ""


@pytest.mark.parametrize("text", ["Many came.", "Several doctors came.", "Some came.", "It was one of the best."])
def test_a_hedge_that_leaves_open_how_many_or_who_is_vague(text: str) -> None:
    assert only(text, "hedge").says == "vague"


def test_the_longest_hedge_is_the_mark() -> None:
    assert found("It could be interpreted as a threat.", "hedge") == ["could be interpreted as"]


def test_a_hedge_may_lie_across_a_line() -> None:
    assert found("It is seen\nas a threat.", "hedge") == ["is seen\nas"]


@pytest.mark.parametrize(
    ("text", "who", "language"),
    [
        ("Mr. John Smith said it was late.", "Mr. John Smith", "en"),
        ("According to the Ministry of Trade, prices fell.", "Ministry of Trade", "en"),
        ("“It is over,” said Anna Klein.", "Anna Klein", "en"),
        ("Ann Lee, a lawyer, has argued that it is void.", "Ann Lee", "en"),
        ("Israel's envoy, who came on Monday, condemned the visit.", "Israel's envoy", "en"),
        ("The head of the bank, Karl Weiss, said no.", "Karl Weiss", "en"),
        ("“No,” the spokesman added.", "the spokesman", "en"),
        ("The report, printed in Rome, found that homes lacked water.", "The report", "en"),
        ("In 2019 “The Harbour Post” reported a leak.", "Harbour Post", "en"),
        ("It rained. Lee left the room, saying, “No.”", "Lee", "en"),
        ("In Paris, Ann Lee warned of a flood.", "Ann Lee", "en"),
        ("Laut Peter Kurz kam es anders.", "Peter Kurz", "de"),
        ("Am 7. Oktober sagte Dr. Anna Meyer, es regne.", "Dr. Anna Meyer", "de"),
    ],
)
def test_an_attribution_names_who_says_it(text: str, who: str, language: Language) -> None:
    mark = only(text, "attribution", language)
    assert mark.says == "named"
    assert mark.who is not None
    assert text[slice(*mark.who)] == who


@pytest.mark.parametrize(
    "text",
    ["Critics say it is void.", "Reports suggest a leak.", "It is said that he left.", "Some officials said so."],
)
def test_who_is_not_named_is_nobody(text: str) -> None:
    mark = only(text, "attribution")
    assert (mark.says, mark.who) == ("unnamed", None)


@pytest.mark.parametrize("text", ["He later said it was late.", "“Nein“, sagte er."])
def test_a_pronoun_says_it_without_a_name(text: str) -> None:
    mark = only(text, "attribution", "de" if "Nein" in text else "en")
    assert (mark.says, mark.who) == ("named", None)


def test_since_a_year_is_no_cause() -> None:
    assert found("Since 2014 it has rained.", "causal") == []
    assert found("Since it rained, we stayed.", "causal") == ["Since"]


def test_claims_as_a_noun_say_nothing() -> None:
    assert found("the old claims were void", "attribution") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On October 7, 2023 it began.", ["2023-10-07"]),
        ("On 7 October 2023 it began.", ["2023-10-07"]),
        ("In February 2007 and in March 2015.", ["2007-02", "2015-03"]),
        ("In 2006 they won.", ["2006"]),
        ("in January and September 2017", ["2017-01", "2017-09"]),
        ("in January, May and September 2017", ["2017-01", "2017-05", "2017-09"]),
        ("on 2023-10-07", ["2023-10-07"]),
        ("in the 1990s", ["1990/1999"]),
        ("in the 1900s", [""]),
        ("in 2019-20", ["2019"]),
        ("in the past two years", [""]),
        ("on February 30, 2020", [""]),
    ],
)
def test_a_date_is_told_in_iso_form(text: str, expected: list[str]) -> None:
    assert [mark.says for mark in marks(text, "en") if mark.kind == "date"] == expected


def test_german_dates_are_read() -> None:
    text = "am 7. Oktober 2023, am 3.4.2021 und in den letzten zwei Jahren"
    assert [mark.says for mark in marks(text, "de") if mark.kind == "date"] == ["2023-10-07", "2021-04-03", ""]


def test_numbers_are_marked_where_they_are_no_date() -> None:
    assert found("Over 1,400 died; 45 percent of $3.5 million went in May 2007.", "number") == [
        "Over 1,400",
        "45 percent",
        "$3.5 million",
    ]
    assert found("3,5 Prozent von 1.400 Euro", "number", "de") == ["3,5 Prozent", "1.400 Euro"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “it’s over” and left.", ["“it’s over”"]),
        ("„Nein“, sagte er.", ["„Nein“"]),
        ("« Non » et «oui»", ["« Non »", "«oui»"]),
        ('He said "no" twice.', ['"no"']),
        ("They called it ‘a soldier’s trick’.", ["‘a soldier’s trick’"]),
        ("It’s the dogs’ bowl.", []),
        ("An “open one\n\nends” not.", []),
    ],
)
def test_quotations_are_paired_and_apostrophes_open_none(text: str, expected: list[str]) -> None:
    assert found(text, "quotation") == expected


def test_of_overlapping_marks_the_longer_is_kept() -> None:
    short, long = Mark("hedge", 3, 6, "a"), Mark("hedge", 4, 12, "b")
    assert longest([long, short]) == [long]


def test_what_a_silence_is_about_does_not_say_anything() -> None:
    text = "The council's silence on the 2022 report suggests that it knew."
    assert not [mark for mark in marks(text, "en") if mark.kind == "attribution"]


def test_who_is_named_with_what_they_are_says_it() -> None:
    text = "According to the engineer Petra Holm, the piers are cracked."
    [said] = [mark for mark in marks(text, "en") if mark.kind == "attribution"]
    assert said.who is not None
    assert text[slice(*said.who)] == "Petra Holm"
