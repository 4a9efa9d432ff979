"""What every format has to stand that is written and read: nothing is lost but what its declaration says."""

from pathlib import Path

from laws.isomorphism import same_but_for_ids

from argmap import formats
from argmap.formats import Given
from argmap.formats.keeping import ALL, kept
from argmap.model import ArgumentMap, check


def check_round_trip(records: ArgumentMap, name: str) -> None:
    """Check that a map comes back through a format as what the format keeps of it, and that the file is recognized."""
    chosen = formats.named(name, reads=True, writes=True)
    data, losses = formats.exported(records, chosen)
    given = Given(data, f"map{chosen.suffixes[0]}", Path(f"map{chosen.suffixes[0]}"))
    if records:
        assert formats.recognized(given) is chosen
    reading = chosen.reader.read(given)
    check(reading.records)
    left = kept(records, chosen.writer.KEEPS)
    assert not reading.losses
    assert reading.records == left or same_but_for_ids(reading.records, left), data.decode(errors="replace")
    assert bool(losses) == (left != kept(records, ALL))
    assert formats.exported(reading.records, chosen)[1] == (), "what came back is not wholly kept"
