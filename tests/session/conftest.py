"""Folders and a clock of one's own."""

from pathlib import Path

import pytest
from working import FakeClock

from argmap.session import Folders, Versions


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "state")


@pytest.fixture
def versions(folders: Folders, clock: FakeClock) -> Versions:
    return Versions(folders.versions, clock)
