"""Excerpts are found again: where they were, where they went, and by what is like them."""

import re
import time

from checks import check_change
from hypothesis import given
from hypothesis import strategies as st

from argmap.article.anchors import found, moved
from argmap.editing.excerpting import quoting
from argmap.model import ArgumentMap, Article, Claim, Excerpt

WORDS = st.lists(
    st.sampled_from(["the", "tide", "came", "late", "“so”", "it", "said.", "\n\n"]), min_size=4, max_size=30
)
TEXTS = WORDS.map(" ".join)


def an_excerpt(text: str, start: int, end: int) -> Excerpt:
    return quoting(Article(id="a1", title="", text=text), "x1", start, end)


@given(TEXTS, st.data())
def test_in_an_unchanged_text_it_stands_where_it_stood(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if text[start:end].strip():
        excerpt = an_excerpt(text, start, end)
        assert found(text, excerpt) == (excerpt.start, excerpt.end)


@given(TEXTS, st.text(alphabet="xyz ", max_size=20), st.data())
def test_words_before_it_push_it_on(text: str, more: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    if text[start:].strip():
        excerpt = an_excerpt(text, start, len(text))
        span = found(f"{more}xyz {text}", excerpt)
        if len(re.findall(f"(?={re.escape(excerpt.quote)})", text)) == 1:
            assert span == (excerpt.start + len(more) + 4, excerpt.end + len(more) + 4)


def test_the_last_character_can_be_quoted() -> None:
    excerpt = an_excerpt("All is well.", 11, 12)
    assert (excerpt.quote, found("All is well.", excerpt)) == (".", (11, 12))


def test_of_words_that_stand_twice_the_one_in_the_old_surroundings_is_meant() -> None:
    text = "Ann said no. Then Bob said no. That was all."
    excerpt = an_excerpt(text, text.rindex("said"), text.rindex("said") + 7)
    later = "Yes. Ann said no. He went. Then Bob said no. That was all."
    assert found(later, excerpt) == (later.rindex("said"), later.rindex("said") + 7)


def test_a_sentence_that_was_mended_is_found_and_one_that_is_gone_is_not() -> None:
    text = "First. The answer of the council was slow and muted, it seems. Last."
    excerpt = an_excerpt(text, 7, 62)
    mended = "New. First. The reply of the council was slow and muted, it seems. Last."
    span = found(mended, excerpt)
    assert span is not None
    assert "council was slow and muted, it seems." in mended[slice(*span)]
    assert found("Nothing of the kind is written on this page, nor anywhere near it.", excerpt) is None


def test_other_blanks_and_quotation_marks_do_not_matter() -> None:
    text = "He said “no, never” and left."
    excerpt = an_excerpt(text, 3, 19)
    later = 'He\nsaid "no,\n never" and left.'
    span = found(later, excerpt)
    assert span is not None
    assert later[slice(*span)] == 'said "no,\n never"'


def test_a_changed_article_takes_its_excerpts_along_and_keeps_the_lost_ones() -> None:
    text = "One came. Two went away again. Three stayed."
    article = Article(id="a1", title="", text=text)
    kept = an_excerpt(text, 10, 30)
    lost = Excerpt(id="x2", article="a1", start=0, end=9, quote="One came.")
    records = ArgumentMap([article, kept, lost, Claim(id="c1", text="", excerpt="x1", repeats=("x2",))])
    later = "So it is: two people. Two went away again. Three stayed."
    start = later.index("Two went")
    after = check_change(records, moved(records, "a1", later), x1={"start": start, "end": start + 20}, x2=lost)
    assert after["a1"].text == later  # type: ignore[union-attr]


def test_a_long_text_is_searched_in_bounded_time() -> None:
    text = " ".join(f"Sentence {number} says that the tide came late." for number in range(5_000))
    excerpt = an_excerpt("x " * 60 + "Quite another thing that is nowhere said", 0, 160)
    began = time.perf_counter()
    assert found(text, excerpt) is None
    print(f"{len(text)} characters searched in {time.perf_counter() - began:.2f} s")
