"""The command line, called as a person would, with what it said."""

from pathlib import Path

import pytest
from calling import Run, Said

from argmap.cli import main
from argmap.shipped import shipped

SAMPLES = sorted(shipped("samples").glob("*.argmap"))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: object) -> Said:
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:  # argparse's own way out
            code = int(ended.code or 0)
        return Said(code, *capsys.readouterr())

    return call


@pytest.fixture
def article() -> Path:
    return shipped("samples", "russia-and-hamas.argmap")


@pytest.fixture(params=SAMPLES, ids=lambda path: path.stem)
def sample(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found
