"""Maps of real debates come back through every format that is both read and written."""

from pathlib import Path

import pytest

from argmap import formats
from argmap.formats import Given
from argmap.formats.keeping import kept

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers"
#: These keep no ids: what they read is compared by what it would be written as.
WITHOUT_IDS = ("markdown",)


@pytest.mark.skipif(not PEERS.is_dir(), reason="the real files of other programs are not here")
@pytest.mark.parametrize("name", ["csv", "xlsx", "markdown", "opml", "canvas"])
def test_real_maps_come_back(name: str) -> None:
    chosen = formats.named(name, reads=True, writes=True)
    some = sorted((PEERS / "aif").rglob("*.json"))[::8]
    for path in some:
        records = formats.imported(path).records
        data, _ = formats.exported(records, chosen)
        reading = chosen.reader.read(Given(data))
        left = kept(records, chosen.writer.KEEPS)
        same = len(reading.records) == len(left) if name in WITHOUT_IDS else reading.records == left
        assert same, path
        assert formats.exported(reading.records, chosen)[0] == data, path
        assert reading.losses == (), path
    assert len(some) > 30
