"""The samples and their pictures, read and drawn once."""

from functools import cache
from pathlib import Path

import pytest

from argmap import formats
from argmap.drawing.picture import Picture, compose
from argmap.model import ArgumentMap
from argmap.shipped import shipped

SAMPLES = sorted(shipped("samples").glob("*.argmap"))


@cache
def drawn(path: Path) -> tuple[ArgumentMap, Picture]:
    records = formats.read(path)
    return records, compose(records)


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture
def sample(path: Path) -> ArgumentMap:
    return drawn(path)[0]


@pytest.fixture
def picture(path: Path) -> Picture:
    return drawn(path)[1]
