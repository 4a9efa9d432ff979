"""Each broken file gets one error that says where and what, in bounded time and memory."""

import subprocess
import sys
from pathlib import Path

import pytest
from formats.golden import GOLDEN
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from argmap.formats import FileFormatError, native, read
from argmap.model import check

FOLDER = Path(__file__).parents[1] / "corpus" / "broken"
HEAD = b'{"format":"argmap","version":1,"records":['

#: What the error says, piece by piece, after the file's name.
SAID: dict[str, tuple[str, ...]] = {
    "attestation_by_claim": ("record 'i1'", "attestation", "'c2' is a claim", "Use mode"),
    "blank": ("empty",),
    "brackets": ("Expected object, got array",),
    "cut_short": ("line 4", "cut short"),
    "cut_short_between_records": ("line 3", "cut short"),
    "dangling_id": ("record 'i1'", "`premises`", "'e1'", "not in the map"),
    "dangling_placement": ("record 'p1'", "`of`", "'c9'", "not in the map"),
    "deep_nesting": ("nested too deeply",),
    "duplicate_id": ("record 'c1'", "Two records", "another id"),
    "empty": ("empty",),
    "excerpt_backwards": ("record 'x1'", "ends (4) before it starts (9)"),
    "excerpt_of_a_claim": ("record 'x1'", "`article`", "'c1'", "must be article"),
    "group_of_a_source": ("record 'g1'", "`members`", "'s1'", "must be claim or"),
    "grouped_twice": ("record 'g1'", "'c1' is also in the group 'g2'", "Take it out"),
    "huge_number": ("line 2, record 'c1'", "`extra", "out of range"),
    "id_with_space": ("line 3, record 'c 2'", "`id` is no id", "without spaces"),
    "missing_field": ("line 3, record 'e1'", "`type` is missing", "evidence"),
    "missing_id": ("line 3", "`id` is missing", "claim"),
    "missing_kind": ("line 3, record 'c2'", "`kind` is missing"),
    "misspelt_key": ("line 3, record 'c2'", "no field `txet`", "Did you mean `text`?"),
    "newer_version": ("newer argmap", "999", "Update argmap"),
    "no_format": ("no argmap map", '"format": "argmap"'),
    "no_members": ("line 3, record 'g1'", "`members`"),
    "no_premises": ("line 3, record 'i1'", "`premises`"),
    "no_records": ("`records` is missing",),
    "not_a_number": ("line 3", "not JSON"),
    "not_json": ("line 1", "not JSON"),
    "not_utf8": ("line 3", "not UTF-8", "Save the file as UTF-8"),
    "null": ("Expected object, got null",),
    "null_for_text": ("line 2, record 'c1'", "`text`", "got null"),
    "other_format": ("no argmap map",),
    "own_origin": ("record 's1'", "its own origin", "Remove `origin`"),
    "own_origin_through_three": ("record 's1'", "its own origin", "Remove `origin`"),
    "placed_twice": ("record 'p1'", "'c1' is placed twice"),
    "placement_far_out": ("line 3, record 'p1'", "`x`", "< 1000000"),
    "premise_twice": ("record 'i1'", "premise twice"),
    "record_as_text": ("line 3", "Expected object, got text"),
    "records_as_object": ("`records`", "expected array, got object"),
    "repeated_envelope_key": ("`records` stands twice",),
    "repeated_key": ("record 'c2'", "`text` stands twice", "Keep one"),
    "role_of_a_stranger": ("record 'i1'", "`roles`", "'c1'", "not a premise"),
    "second_document": ("line 4", "trailing characters"),
    "second_envelope_key": ("`edges` is not known here",),
    "step_into_evidence": ("record 'i1'", "`conclusion`", "'e1'", "must be claim", "give the reason to a claim"),
    "strength_out_of_range": ("line 4, record 'i1'", "`strength`", "<= 1"),
    "trailing_comma": ("line 4", "trailing comma"),
    "unknown_envelope_key": ("`recrods` is not known here",),
    "unknown_key": ("line 3, record 'c2'", "no field `colour`", "Known are id, text", "`extra`"),
    "unknown_kind": ("line 3, record 'c2'", "kind of record called 'clam'", "Did you mean `claim`?"),
    "utf16": ("line 1", "not JSON"),
    "version_as_text": ("`version` is no version",),
    "version_zero": ("`version` is no version",),
    "wrong_evidence_type": ("line 3, record 'e1'", "`type`", "'rumour'"),
    "wrong_type": ("line 3, record 'c2'", "`text`", "expected text, got a whole number"),
    "wrong_type_in_list": ("line 4, record 'i1'", "`premises[1]`", "expected text, got a whole number"),
}


def test_every_broken_file_is_expected_and_there() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == set(SAID)


@pytest.mark.parametrize("name", SAID)
def test_a_broken_file_gets_one_error_that_names_the_place_and_the_fault(name: str) -> None:
    path = FOLDER / f"{name}.argmap"
    with pytest.raises(FileFormatError) as caught:
        read(path)
    text = str(caught.value)
    assert text.startswith(str(path))
    assert not [words for words in SAID[name] if words not in text], text
    assert len(text) - len(str(path)) < 250, "an error is a sentence or two"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (HEAD + b'{"id":5}],"records":[]}', "`kind` is missing"),
        (HEAD + b'{"kind":"claim","id":"c1","text":"","foo":1,"kind":[]}]}', "`foo` is not known here"),
        (HEAD + b'{"kind":["claim"],"id":"c1"}]}', "`kind`"),
        (HEAD + b'{"kind":"claim","id":"c1","text":"","extra":{"n":' + b"1" * 5000 + b"}}]}", "record 'c1'.*range"),
        (HEAD + b'{"kind":"claim","id":"c1","text":"","extra":{"a":1,"a":2}}]}', "`a` stands twice"),
        (b'{"format":"argmap","version":' + b"9" * 6000 + b',"records":[]}', "`version`"),
        (b'{"format":"argmap","version":true,"records":[]}', "`version` is no version"),
        (b'\xef\xbb\xbf\xef\xbb\xbf{"format":"argmap"}', "not JSON"),
    ],
    ids=range(8),
)
def test_an_odd_file_gets_one_error(data: bytes, said: str) -> None:
    with pytest.raises(FileFormatError, match=said):
        native.read(data, "odd")


@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_nesting_without_end_in_extra_is_refused(brackets: str) -> None:
    deep = "[" * 200_000 + "]" * 200_000 if brackets == "[]" else '{"a":' * 200_000 + "1" + "}" * 200_000
    data = HEAD + b'{"kind":"claim","id":"c1","text":"","extra":{"a":' + deep.encode() + b"}}]}"
    with pytest.raises(FileFormatError, match="nested too deeply"):
        native.read(data, "deep")


def test_nesting_at_the_edge_of_what_can_be_decoded_is_refused() -> None:
    outcomes = set()
    for depth in range(sys.getrecursionlimit() - 150, sys.getrecursionlimit() + 5):
        extra = b"[" * depth + b"]" * depth
        try:
            native.read(HEAD + b'{"kind":"claim","id":"c1","text":"","extra":{"a":' + extra + b"}}]}", "deep")
            outcomes.add("opens")
        except FileFormatError as error:
            outcomes.add(error.what.partition(":")[0])
    assert outcomes == {"`extra` is nested too deeply", "The file is nested too deeply to be a map"}


BOUNDED = """
import resource, sys
from pathlib import Path
from argmap.formats import FileFormatError, read
held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (held + int(sys.argv[2]) * 2**20,) * 2)
try:
    read(Path(sys.argv[1]))
except FileFormatError as error:
    print(str(error).removeprefix(sys.argv[1]))
"""


def read_with_at_most(megabytes: int, path: Path) -> str:
    """Return what is said of the file by a process that may take so much more memory than it starts with."""
    command = [sys.executable, "-c", BOUNDED, str(path), str(megabytes)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is Linux's")
def test_200_megabytes_of_brackets_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "brackets.argmap"
    with path.open("wb") as file:
        file.write(b"[" * 2**20)
        file.truncate(200 * 2**20)
    assert read_with_at_most(50, path) == ": The file is larger than a map can be (64 MB)."


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is Linux's")
@pytest.mark.parametrize(
    ("head", "unit", "said"),
    [
        (b"", b"[", "Expected object, got array"),
        (HEAD, b"[", "Expected object, got array"),
        (HEAD, b"[],", "Expected object, got array"),
        (HEAD + b'{"kind":"claim","id":"c1","text":"","extra":{"a":', b"[", "nested too deeply"),
        (b'{"format":"argmap","version":1,"a":', b"[", "`a` is not known here"),
        (b"", b'{"a":', "`a` is not known here"),
    ],
    ids=["brackets", "brackets as records", "pairs as records", "in extra", "in an unknown key", "braces"],
)
def test_megabytes_of_brackets_are_refused_in_little_memory(
    tmp_path: Path, head: bytes, unit: bytes, said: str
) -> None:
    path = tmp_path / "brackets.argmap"
    end = b"[]]}" if unit == b"[]," else b""
    path.write_bytes(head + unit * (3 * 2**20 // len(unit)) + end)
    assert said in read_with_at_most(200, path)
    path.write_bytes(head + unit * (60 * 2**20 // len(unit)) + end)
    assert "more lists and objects than a map can" in read_with_at_most(200, path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no file without end")
def test_a_file_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "endless.argmap"
    path.symlink_to("/dev/zero")
    with pytest.raises(FileFormatError, match="larger than a map can be"):
        read(path)


PIECES = (
    b"[", b"]", b"{", b"}", b",", b":", b'"', b"\\", b"null", b"true", b"-1", b"1e400", b"9" * 30, b"\n", b"\0",
    b"\xff", b"\xef\xbb\xbf", b"\\ud800", b'"c1"', b'"e1"', b'"kind":', b'"kind":[],', b'"id":"c1",', b'"records":[],',
    b'"extra":{"a":1,"a":2},',
)  # fmt: skip
GOLDEN_BYTES = native.write(GOLDEN)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Draw the golden file with a few bytes, pieces or stretches put in, taken out or doubled."""
    data = bytearray(GOLDEN_BYTES)
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 12) | st.integers(0, 400))
        new = draw(st.sampled_from(PIECES) | st.binary(max_size=3) | st.just(bytes(data[place : place + length])))
        keeps = draw(st.booleans())
        data[place : place if keeps else place + length] = new
    return bytes(data)


@settings(max_examples=800, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
@example(GOLDEN_BYTES)
def test_a_file_with_bytes_changed_opens_to_a_sound_map_or_is_refused_in_words(data: bytes) -> None:
    try:
        records = native.read(data, "mutated")
    except FileFormatError as error:
        said = str(error)
    else:
        check(records)
        assert native.read(native.write(records), "again") == records
        return
    assert said.startswith("mutated")
    assert len(said) > len("mutated: .")


@settings(max_examples=100)
@given(st.integers(0, len(GOLDEN_BYTES.rstrip()) - 1))
def test_a_file_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises(FileFormatError, match=r"cut short|empty|UTF-8"):
        native.read(GOLDEN_BYTES[:length], "cut")


def test_millions_of_empty_lists_in_an_extra_are_refused_before_they_take_memory() -> None:
    data = b'{"format":"argmap","version":1,"records":[\n{"kind":"claim","id":"c1","text":"x","extra":{"x":['
    data += b"[]," * 4_100_000 + b"[]]}}\n]}\n"
    with pytest.raises(FileFormatError, match="more lists and objects than a map can"):
        native.read(data, "many.argmap")
