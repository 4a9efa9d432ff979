"""Files that hold no map: nobody takes them for one, and whoever is made to read them says what is wrong."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from argmap import formats
from argmap.formats import FORMATS, FileFormatError, Given, MapFormat, native
from argmap.model import check

SUFFIXES = (".txt", ".md", ".yml", ".yaml", ".json", ".xml")
READERS = [each for each in FORMATS if each.reads and each.module != "argmap.formats.native"]
modest = settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])

words = st.sampled_from(
    ["the", "Council", "silence", "title", "name", "1.", "1.1.", "Pro:", "-", "#", "a", "id", "meta:"]
)
lines = st.lists(words | st.text(max_size=8), max_size=6).map(" ".join)
prose = st.lists(lines, max_size=8).map("\n".join)
keys = st.sampled_from(["name", "title", "version", "items", "id", "on", "jobs"]) | st.text(max_size=5)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | lines,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=10,
)
yaml = st.dictionaries(keys, plain, max_size=4).map(
    lambda held: "\n".join(f"{key}: {json.dumps(value)}" for key, value in held.items())
)
xml = st.lists(st.tuples(st.sampled_from(["a", "item", "note"]), prose), max_size=3).map(
    lambda parts: "<?xml version='1.0'?>\n<root>" + "".join(f"<{tag}>{text}</{tag}>" for tag, text in parts) + "</root>"
)
texts = prose | st.text() | plain.map(json.dumps) | yaml | xml


@modest
@given(texts, st.sampled_from(SUFFIXES))
def test_a_text_that_is_no_map_is_not_taken_for_one(text: str, suffix: str) -> None:
    # A list and nothing else is an outline where it may be one.
    assume(suffix != ".md" or not re.search(r"(?m)^\s*(?:[-*+]|\d+[.)])(?:\s|$)", text))
    assert formats.recognized(Given(text.encode(errors="replace"), f"a{suffix}")) is None


@modest
@given(st.binary(max_size=200), st.sampled_from(SUFFIXES))
def test_no_map_is_made_of_bytes_that_are_none(data: bytes, suffix: str) -> None:
    given = Given(data, f"a{suffix}")
    chosen = formats.recognized(given)
    if chosen is not None:  # It begins as a file of a format does, and breaks off.
        with pytest.raises(FileFormatError):
            chosen.reader.read(given)


@pytest.mark.parametrize("each", READERS, ids=lambda each: each.name)
@modest
@given(texts.map(lambda text: text.encode(errors="replace")) | st.binary(max_size=200))
def test_whoever_is_made_to_read_a_text_gives_a_map_that_can_be_saved_or_says_where_it_fails(
    each: MapFormat, data: bytes
) -> None:
    refusal = None
    try:
        records = each.reader.read(Given(data, "a.file")).records
        check(records)
        assert native.read(native.write(records), "f") == records
    except FileFormatError as error:
        refusal = error
    assert refusal is None or (refusal.what and refusal.where.startswith("a.file"))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_opening_a_text_that_is_no_map_says_so_and_what_can_be_opened(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"article{suffix}"
    path.write_text("Was it tacit approval?\n\n1. Nobody objected.\n", encoding="utf-8")
    with pytest.raises(FileFormatError) as caught:
        formats.imported(path)
    assert caught.value.what == "This does not look like a map that argmap knows"
    assert caught.value.where == str(path)
    assert suffix in caught.value.hint
