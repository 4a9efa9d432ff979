"""Files of graphs are told apart by their content, whatever their suffix, and none is taken for another."""

from pathlib import Path

import pytest
from formats.golden import GOLDEN

from argmap import formats
from argmap.formats import Given
from argmap.model import ArgumentMap, Claim

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers"
SMALL = Path(__file__).resolve().parents[1] / "corpus" / "small"
WRITTEN = ("argmap", "xaif", "aif", "sadface", "arggraph")


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("suffix", [".json", ".xml", ".txt", ""])
def test_a_file_is_known_by_its_content(name: str, suffix: str) -> None:
    chosen = formats.named(name)
    data, _ = formats.exported(GOLDEN, chosen)
    assert formats.recognized(Given(data, f"map{suffix}")) is chosen
    assert formats.recognized(Given(b"\xef\xbb\xbf" + data, f"map{suffix}")) is chosen


@pytest.mark.parametrize(("name", "key"), [("xaif", b'"AIF":'), ("sadface", b'"nodes":'), ("ova2", b'"analysis":')])
def test_a_file_that_is_cut_short_is_still_known_for_what_it_is(name: str, key: bytes) -> None:
    chosen = formats.named(name)
    data = chosen.writer.write(GOLDEN)[:-9] if chosen.writes else b'{"nodes":[],' + key + b"{"
    assert key in data
    assert formats.recognized(Given(data, "map.json")) is chosen


def test_keys_within_what_other_programs_added_count_for_nothing() -> None:
    odd = {"AIF": {}, "nodeID": 1, "resources": [], "nodes": [], "analysis": {}}
    records = ArgumentMap([Claim(id="c1", text="so", extra=odd)])
    for name in WRITTEN:
        chosen = formats.named(name)
        data, _ = formats.exported(records, chosen)
        assert formats.recognized(Given(data, "map.json")) is chosen


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"<svg/>", b"<html><body/></html>", b"T1 is a shirt", b'{"nodes": []}']
)
@pytest.mark.parametrize("suffix", [".json", ".xml", ".txt"])
def test_what_is_no_map_is_taken_for_none(data: bytes, suffix: str) -> None:
    assert formats.recognized(Given(data, f"map{suffix}")) is None


@pytest.mark.parametrize(("folder", "count"), [("aif", 2), ("sadface", 1)])
def test_small_files_are_known_for_what_they_are(folder: str, count: int) -> None:
    files = sorted((SMALL / folder).glob("*.json"))
    assert [formats.recognized(Given(path.read_bytes(), str(path))) for path in files] == [
        formats.named(folder)
    ] * count


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
@pytest.mark.parametrize(("folder", "least"), [("aif", 300), ("sadface", 6)])
def test_real_files_are_known_for_what_they_are(folder: str, least: int) -> None:
    files = sorted((PEERS / folder).rglob("*.json"))
    for path in files:
        chosen = formats.recognized(Given(path.read_bytes(), str(path)))
        assert chosen is formats.named(folder), path
    assert len(files) >= least
