"""Facts about the command line as a whole: help, wrong calls, report, schema, and the way to the window."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from calling import Run, check_refused

from argmap import __version__, formats
from argmap.cli.main import COMMANDS
from argmap.report import as_markdown, as_text, footing_report
from argmap.shipped import shipped


def python(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
    )


def test_help_names_every_command(run: Run) -> None:
    said = run("--help")
    assert (said.code, said.err) == (0, "")
    assert all(f"argmap {name} " in " ".join(said.out.split()) for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_of_its_own(run: Run, name: str) -> None:
    said = run(name, "--help")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"usage: argmap {name} ")


def test_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version") == (0, f"argmap {__version__}\n", "")


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_a_wrong_option_is_a_wrong_call(run: Run, article: Path, name: str) -> None:
    words = {"": [article], "render": [article, "map.svg"], "convert": [article, "map.json"], "schema": []}.get(
        name, [article]
    )
    said = run(*([name] if name else []), *words, "--wrong")
    assert (said.code, said.out) == (2, "")
    assert "--wrong" in said.err


def test_a_missing_file_name_is_a_wrong_call(run: Run) -> None:
    for name in ("footing", "report", "render"):
        assert run(name).code == 2


def test_report_prints_the_report_as_text_or_markdown(run: Run, sample: Path) -> None:
    report = footing_report(formats.read(sample))
    assert run("report", sample) == (0, as_text(report), "")
    assert run("report", sample, "--markdown") == (0, as_markdown(report), "")


def test_schema_prints_the_schema_that_is_shipped(run: Run) -> None:
    said = run("schema")
    assert (said.code, said.err) == (0, "")
    assert said.out.encode() == shipped("argmap.schema.json").read_bytes()
    assert said.out.endswith("}\n")


def test_every_sample_fits_the_schema(sample: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(shipped("argmap.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(json.loads(sample.read_text(encoding="utf-8")))
    assert not validator.is_valid({"format": "argmap", "version": 1, "records": [{"kind": "claim", "id": "c1"}]})


def test_where_no_screen_is_the_window_is_refused_in_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    check_refused(run(), "There is no screen", "argmap report FILE")


@pytest.mark.parametrize(
    ("words", "names", "theme"),
    [
        ((), [], None),
        (("mine.argmap",), ["mine.argmap"], None),
        (("mine.argmap", "other.argmap", "--theme", "dark"), ["mine.argmap", "other.argmap"], "dark"),
    ],
)
def test_where_a_screen_is_a_window_opens_on_the_files(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], names: list[str], theme: str | None
) -> None:
    opened: list[tuple[list[str], str | None]] = []

    def run_window(paths: Sequence[Path], *, theme: str | None) -> int:
        opened.append(([path.name for path in paths], theme))
        return 0

    monkeypatch.setattr("argmap.ui.application.run_window", run_window)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run(*words) == (0, "", "")
    assert opened == [(names, theme)]


def test_python_m_argmap_is_the_command_line(article: Path) -> None:
    done = python("-m", "argmap", "footing", str(article), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["tacit-approval"]["footing"] == "inferred"
    failed = python("-m", "argmap", "footing", "nowhere.argmap")
    assert (failed.returncode, failed.stdout) == (1, "")


def test_a_terminal_that_lacks_our_quotation_marks_is_no_reason_to_fail(article: Path) -> None:
    done = python("-m", "argmap", "report", str(article), PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u201cRussia tacitly approved" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is another error there")
def test_a_reader_that_has_gone_is_told_nothing(article: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "argmap", "report", str(article)]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def loaded_after(program: str, *words: str) -> set[str]:
    """The modules at the top of those that a program has imported when it ends."""
    done = python("-c", f"{program}\nimport sys\nprint('\\n'.join({{n.split('.')[0] for n in sys.modules}}))", *words)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines())


def test_footing_needs_neither_qt_nor_networkx(article: Path) -> None:
    program = "import sys, argmap.cli\nassert argmap.cli.main(['footing', sys.argv[1], '--json']) == 0"
    loaded = loaded_after(program, str(article))
    assert "argmap" in loaded
    assert not loaded & {"PySide6", "shiboken6", "networkx", "numpy"}


def test_the_window_waits_for_neither_networkx_nor_numpy() -> None:
    loaded = loaded_after("import argmap.ui.window")
    assert "PySide6" in loaded
    assert not loaded & {"networkx", "numpy"}
