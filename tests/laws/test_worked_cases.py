"""Small everyday maps with what each statement rests on, worked out by hand from the definitions."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from laws.oracle import Oracle

from argmap import formats
from argmap.analysis import stand
from argmap.cli import main
from argmap.model import ArgumentMap

WORKED = Path(__file__).parents[1] / "corpus" / "worked"
NAMES = sorted(path.stem for path in WORKED.glob("*.argmap"))


def worked(name: str) -> tuple[ArgumentMap, dict[str, dict[str, Any]]]:
    expected = json.loads((WORKED / f"{name}.expected.json").read_text(encoding="utf-8"))
    return formats.read(WORKED / f"{name}.argmap"), expected


def test_each_case_has_its_expectation() -> None:
    assert NAMES
    assert sorted(path.name.removesuffix(".expected.json") for path in WORKED.glob("*.expected.json")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_analysis_finds_what_was_worked_out_by_hand(name: str) -> None:
    records, expected = worked(name)
    fields = ("contested", "depth", "sources", "strength")
    found = {
        key: {
            "footing": str(standing.footing),
            "load_bearing": list(standing.load_bearing),
            **{field: getattr(standing, field) for field in fields},
        }
        for key, standing in stand(records).items()
    }
    assert found == expected


@pytest.mark.parametrize("name", NAMES)
def test_the_oracle_agrees(name: str) -> None:
    records, expected = worked(name)
    found = {key: dataclasses.asdict(standing) for key, standing in Oracle(records).stand().items()}
    assert json.loads(json.dumps(found)) == expected


@pytest.mark.parametrize("name", NAMES)
def test_the_command_prints_it(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["footing", "--json", str(WORKED / f"{name}.argmap")]) == 0
    assert json.loads(capsys.readouterr().out) == worked(name)[1]
