"""What the README and the schema say is what the program does."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tools.make_format_table import with_format_table
from tools.make_worked_cases import with_table

from argmap.cli.main import COMMANDS
from argmap.formats import native
from argmap.model import KINDS, kind_of
from argmap.shipped import shipped

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_worked_cases_is_what_the_analysis_says() -> None:
    assert with_table(README) == README


def test_the_table_of_formats_is_what_they_declare() -> None:
    assert with_format_table(README) == README


def test_every_command_is_in_the_readme() -> None:
    for name in COMMANDS:
        assert f"argmap {name}" in README


def test_every_file_the_readme_names_is_there() -> None:
    for path in re.findall(r"(?:\]\(|\s)((?:assets|tests|\.ci)/[\w./-]+)", README):
        assert (ROOT / path).exists(), path


def test_the_example_file_in_the_readme_opens() -> None:
    found = re.search(r'    (\{"format".*?\]\})', README, re.DOTALL)
    assert found is not None
    data = re.sub(r"^    ", "", found[1], flags=re.MULTILINE)
    assert set(native.read(data.encode(), "README.md")) == {"e1", "c1", "i1"}


def test_the_shipped_schema_is_the_one_that_is_printed() -> None:
    assert json.loads(shipped("argmap.schema.json").read_text(encoding="utf-8")) == native.schema()
    assert set(native.schema()["$defs"]) == {kind.__name__ for kind in KINDS}
    assert all(kind_of(kind) in shipped("argmap.schema.json").read_text(encoding="utf-8") for kind in KINDS)


@pytest.mark.skipif(shutil.which("git") is None or not (ROOT / ".git").exists(), reason="not a clone")
def test_the_top_level_holds_what_it_should() -> None:
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    top = {path.split("/")[0] for path in done.stdout.splitlines()}
    meant = {"argmap", "assets", "tests", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".ci", ".gitignore"}
    assert top - meant <= {".gitattributes"}


@pytest.mark.parametrize("folder", [shipped("samples"), ROOT / "tests/corpus/worked"], ids=["samples", "worked"])
def test_shipped_maps_are_written_as_argmap_writes_them(folder: Path) -> None:
    paths = sorted(folder.glob("*.argmap"))
    assert paths
    for path in paths:
        data = path.read_bytes()
        assert native.write(native.read(data, path.name)) == data, path
