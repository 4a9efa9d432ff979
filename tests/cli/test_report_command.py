"""Facts about `argmap report -o`: a file of the kind that its name says, whole or not at all."""

import io
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import docx
import pytest
from calling import Run, check_refused

from argmap import formats
from argmap.model import ArgumentMap
from argmap.report import as_markdown, as_text, footing_report
from argmap.shipped import shipped

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def small() -> Path:
    return shipped("samples", "school-phones.argmap")


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_text_file_has_what_would_be_printed(run: Run, small: Path, tmp_path: Path) -> None:
    assert run("report", small, "-o", tmp_path / "report.txt") == (0, "", "")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == as_text(footing_report(formats.read(small)))
    assert left_in(tmp_path) == ["report.txt"]


def test_beside_markdown_lies_the_picture_that_it_shows(run: Run, small: Path, tmp_path: Path) -> None:
    assert run("report", small, "--markdown", "-o", tmp_path / "my report (1).md") == (0, "", "")
    assert left_in(tmp_path) == ["my report (1).md", "my report (1).svg"]
    words = (tmp_path / "my report (1).md").read_text(encoding="utf-8")
    assert words == as_markdown(footing_report(formats.read(small)), "my report (1).svg")
    assert "](my%20report%20%281%29.svg)" in words
    root = ET.parse(tmp_path / "my report (1).svg").getroot()
    assert len(root.findall("{http://www.w3.org/2000/svg}g[@class='box']")) > 5
    assert len(root.findall("{http://www.w3.org/2000/svg}g[@class='legend']")) == 1


def test_a_word_document_has_the_picture_of_the_map(run: Run, small: Path, tmp_path: Path) -> None:
    assert run("report", small, "-o", tmp_path / "REPORT.DOCX", "--paper", "letter") == (0, "", "")
    document = docx.Document(str(tmp_path / "REPORT.DOCX"))
    (shape,) = document.inline_shapes
    assert shape.width.inches > 4
    assert document.sections[0].page_width.inches == pytest.approx(8.5)
    (part,) = document.part.package.image_parts
    assert part.image.content_type == "image/png"
    assert part.image.px_width / shape.width.inches > 299
    assert left_in(tmp_path) == ["REPORT.DOCX"]


@pytest.mark.parametrize("name", ["report.pdf", "report", "report.argmap", "docx"])
def test_another_suffix_is_refused(run: Run, small: Path, tmp_path: Path, name: str) -> None:
    check_refused(run("report", small, "-o", tmp_path / name), "A report cannot be saved", ".docx, .md, .txt")
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("name", ["report.txt", "report.docx"])
def test_markdown_under_the_name_of_another_kind_is_refused(run: Run, small: Path, tmp_path: Path, name: str) -> None:
    check_refused(run("report", small, "--markdown", "-o", tmp_path / name), "--markdown")
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("name", ["report.txt", "report.md", "report.docx"])
def test_a_folder_that_is_not_there_is_refused(run: Run, small: Path, tmp_path: Path, name: str) -> None:
    check_refused(run("report", small, "-o", tmp_path / "none" / name), "cannot be written")


def test_a_report_is_written_again_with_its_picture(run: Run, small: Path, article: Path, tmp_path: Path) -> None:
    for path in (small, article):
        assert run("report", path, "-o", tmp_path / "report.md").code == 0
    assert "Russia" in (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "Russia" in (tmp_path / "report.svg").read_text(encoding="utf-8")


def test_a_picture_that_somebody_else_put_there_is_not_overwritten(run: Run, small: Path, tmp_path: Path) -> None:
    (tmp_path / "report.svg").write_bytes(b"mine")
    check_refused(run("report", small, "-o", tmp_path / "report.md"), "report.svg", "another picture", "another name")
    assert (tmp_path / "report.svg").read_bytes() == b"mine"
    assert left_in(tmp_path) == ["report.svg"]
    (tmp_path / "report.md").write_text("Notes of mine on report.svg", encoding="utf-8")
    check_refused(run("report", small, "-o", tmp_path / "report.md"), "another picture")
    assert (tmp_path / "report.svg").read_bytes() == b"mine"


def test_the_picture_that_render_makes_is_the_one_of_the_report(run: Run, small: Path, tmp_path: Path) -> None:
    run("render", small, tmp_path / "report.svg")
    rendered = (tmp_path / "report.svg").read_bytes()
    assert run("report", small, "-o", tmp_path / "report.md").code == 0
    assert (tmp_path / "report.svg").read_bytes() == rendered


@pytest.mark.parametrize("which", [0, 1])
def test_report_and_picture_are_both_written_or_neither(
    run: Run, small: Path, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: int
) -> None:
    run("report", small, "-o", tmp_path / "report.md")
    before = {name: (tmp_path / name).read_bytes() for name in left_in(tmp_path)}
    really, calls = os.replace, iter(range(9))

    def refuse(source: Any, target: Any) -> None:
        if next(calls) == which:
            raise OSError(28, "No space left on device")
        really(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    check_refused(run("report", article, "-o", tmp_path / "report.md"), "No space left on device")
    assert {name: (tmp_path / name).read_bytes() for name in left_in(tmp_path)} == before


def test_an_empty_map_has_markdown_without_a_picture(run: Run, tmp_path: Path) -> None:
    formats.write(tmp_path / "empty.argmap", ArgumentMap())
    assert run("report", tmp_path / "empty.argmap", "-o", tmp_path / "report.md").code == 0
    assert left_in(tmp_path) == ["empty.argmap", "report.md"]
    assert "![" not in (tmp_path / "report.md").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_a_word_document_needs_no_screen_and_text_needs_no_qt(small: Path, tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
    environment = {key: value for key, value in os.environ.items() if key not in hidden} | {"QT_QPA_PLATFORM": "xcb"}
    program = (
        "import sys, argmap.cli\n"
        "assert argmap.cli.main(['report', *sys.argv[1:]]) == 0\n"
        "print('PySide6' in sys.modules, 'docx' in sys.modules)"
    )
    for name, needs in (("report.docx", "True True"), ("report.md", "False False"), ("report.txt", "False False")):
        words = [sys.executable, "-c", program, str(small), "-o", str(tmp_path / name)]
        done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, f"{needs}\n"), done.stderr
    words_of = docx.Document(io.BytesIO((tmp_path / "report.docx").read_bytes())).paragraphs
    assert re.search("is inferred, not shown", " ".join(each.text for each in words_of))
