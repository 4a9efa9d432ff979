"""What holds for all tests: no screen is needed, hypothesis draws the same examples in CI, English is spoken."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from argmap import language

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("dev", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(autouse=True)
def spoken_again() -> Iterator[None]:
    """English after each test: the language belongs to the process."""
    yield
    language.speak()
