"""Maps of other programs, small ones and of real debates, come back through formats that are read and written."""

from pathlib import Path

import pytest

from argmap import formats
from argmap.formats import Given
from argmap.formats.keeping import kept

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers"
SMALL = Path(__file__).resolve().parents[1] / "corpus" / "small"
BOTH_WAYS = ["csv", "xlsx", "markdown", "opml", "canvas"]
#: These keep no ids: what they read is compared by what it would be written as.
WITHOUT_IDS = ("markdown",)


def check_all(paths: list[Path], name: str) -> None:
    """Check that the maps in some files come back through a format, byte for byte where it is written again."""
    chosen = formats.named(name, reads=True, writes=True)
    for path in paths:
        records = formats.imported(path).records
        data, _ = formats.exported(records, chosen)
        reading = chosen.reader.read(Given(data))
        left = kept(records, chosen.writer.KEEPS)
        same = len(reading.records) == len(left) if name in WITHOUT_IDS else reading.records == left
        assert same, path
        assert formats.exported(reading.records, chosen)[0] == data, path
        assert reading.losses == (), path


@pytest.mark.parametrize("name", BOTH_WAYS)
def test_small_maps_come_back(name: str) -> None:
    some = sorted(SMALL.rglob("*.json"))
    check_all(some, name)
    assert len(some) == 3


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
@pytest.mark.parametrize("name", BOTH_WAYS)
def test_real_maps_come_back(name: str) -> None:
    some = sorted((PEERS / "aif").rglob("*.json"))[::8]
    check_all(some, name)
    assert len(some) > 30
