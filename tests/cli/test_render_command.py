"""Facts about `argmap render`: a picture in the format of its name, whole or not at all."""

import errno
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from calling import Run, check_refused

from argmap import formats
from argmap.analysis import what_it_rests_on
from argmap.drawing import DARK, LIGHT
from argmap.drawing.picture import compose
from argmap.shipped import shipped

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def small() -> Path:
    return shipped("samples", "school-phones.argmap")


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("map.svg", b"<?xml"),
        ("map.png", b"\x89PNG\r\n\x1a\n"),
        ("map.pdf", b"%PDF-"),
        ("map.html", b"<!doctype html>"),
        ("MAP.SVG", b"<?xml"),
        ("MAP.HTML", b"<!doctype html>"),
    ],
)
def test_the_suffix_says_what_is_drawn(run: Run, small: Path, tmp_path: Path, name: str, begins: bytes) -> None:
    assert run("render", small, tmp_path / name) == (0, "", "")
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert left_in(tmp_path) == [name]


def test_the_picture_carries_the_title_of_the_article(run: Run, small: Path, tmp_path: Path) -> None:
    run("render", small, tmp_path / "map.svg")
    title = ET.parse(tmp_path / "map.svg").getroot().findtext("{http://www.w3.org/2000/svg}title")
    assert title == "Should phones stay out of lessons? (invented example)"


def test_dark_is_dark(run: Run, small: Path, tmp_path: Path) -> None:
    run("render", small, tmp_path / "dark.svg", "--theme", "dark")
    run("render", small, tmp_path / "light.svg")
    assert DARK["canvas"] in (tmp_path / "dark.svg").read_text(encoding="utf-8")
    assert DARK["canvas"] not in (tmp_path / "light.svg").read_text(encoding="utf-8")
    assert LIGHT["canvas"] in (tmp_path / "light.svg").read_text(encoding="utf-8")


def test_a_page_follows_its_readers_device_unless_colours_are_asked_for(run: Run, small: Path, tmp_path: Path) -> None:
    run("render", small, tmp_path / "map.html")
    run("render", small, tmp_path / "dark.html", "--theme", "dark")
    assert '<html lang="en">' in (tmp_path / "map.html").read_text(encoding="utf-8")
    assert '<html lang="en" data-theme="dark">' in (tmp_path / "dark.html").read_text(encoding="utf-8")


def test_a_page_with_a_focus_has_what_one_record_rests_on(run: Run, article: Path, tmp_path: Path) -> None:
    run("render", article, tmp_path / "map.html", "--focus", "tacit-approval")
    shown = set(re.findall('<g class="box" data-about="([^"]+)"', (tmp_path / "map.html").read_text(encoding="utf-8")))
    assert shown == what_it_rests_on(formats.read(article), "tacit-approval")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt is found in other ways")
def test_a_page_needs_no_qt(small: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from argmap.cli import main; code = main(sys.argv[1:]);"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    words = ["render", str(small), str(tmp_path / "map.html")]
    assert subprocess.run([sys.executable, "-c", program, *words], check=False).returncode == 0


def test_the_scale_makes_it_larger(run: Run, small: Path, tmp_path: Path) -> None:
    run("render", small, tmp_path / "map.svg", "--scale", "0.5")
    width = float(ET.parse(tmp_path / "map.svg").getroot().get("width", ""))
    assert width == pytest.approx(compose(formats.read(small)).bounds.width / 2, abs=0.01)


@pytest.mark.parametrize("scale", ["0", "0.04", "20.1", "-1", "nan", "inf", "large"])
def test_a_scale_out_of_range_is_a_wrong_call(run: Run, small: Path, tmp_path: Path, scale: str) -> None:
    said = run("render", small, tmp_path / "map.svg", f"--scale={scale}")
    assert (said.code, said.out) == (2, "")
    assert "--scale" in said.err
    assert left_in(tmp_path) == []


def test_focus_draws_what_one_record_rests_on(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("render", article, tmp_path / "map.svg", "--focus", "tacit-approval").code == 0
    groups = ET.parse(tmp_path / "map.svg").getroot().findall("{http://www.w3.org/2000/svg}g[@class='box']")
    among = what_it_rests_on(formats.read(article), "tacit-approval")
    assert {group.get("data-about") for group in groups} == among
    assert {"tacit-approval", "silence-to-consent", "response-muted", "obj-weaker-reading"} <= among


@pytest.mark.parametrize("name", ["nowhere", "src-putin", "article"])
def test_focus_on_what_has_no_box_is_refused(run: Run, article: Path, tmp_path: Path, name: str) -> None:
    check_refused(run("render", article, tmp_path / "map.svg", "--focus", name), name)
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("name", ["map.jpg", "map", "map.argmap", "svg"])
def test_another_suffix_is_refused(run: Run, small: Path, tmp_path: Path, name: str) -> None:
    check_refused(run("render", small, tmp_path / name), "must end in .svg, .png, .pdf or .html")
    assert left_in(tmp_path) == []


def test_a_folder_that_is_not_there_is_refused(run: Run, small: Path, tmp_path: Path) -> None:
    check_refused(run("render", small, tmp_path / "none" / "map.svg"), "cannot be written", "No such file or directory")


def test_a_folder_that_may_not_be_written_is_refused(
    run: Run, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, really = tmp_path / "map.svg", os.open
    out.write_bytes(b"old")

    def refuse(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if flags & os.O_CREAT and str(path).startswith(str(tmp_path)):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return really(path, flags, *rest, **named)

    monkeypatch.setattr(os, "open", refuse)
    check_refused(run("render", small, out), "cannot be written", "Permission denied")
    assert out.read_bytes() == b"old"


def test_a_full_disk_leaves_the_old_picture_as_it_was(
    run: Run, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, really = tmp_path / "map.svg", os.write
    out.write_bytes(b"old")

    def full(handle: int, data: Any) -> int:
        if len(data) > 1000:
            return really(handle, data[:1000])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", full)
    said = run("render", small, out)
    monkeypatch.undo()
    check_refused(said, "No space left on device")
    assert out.read_bytes() == b"old"
    assert left_in(tmp_path) == ["map.svg"]


@pytest.mark.parametrize("wrong", ["map too large", "no such map", "no such focus"])
def test_a_failed_render_leaves_the_old_picture_as_it_was(run: Run, article: Path, tmp_path: Path, wrong: str) -> None:
    out = tmp_path / "map.png"
    out.write_bytes(b"old")
    calls = {
        "map too large": (article, out, "--scale", "20"),
        "no such map": (tmp_path / "none.argmap", out),
        "no such focus": (article, out, "--focus", "nowhere"),
    }
    check_refused(run("render", *calls[wrong]))
    assert out.read_bytes() == b"old"
    assert left_in(tmp_path) == ["map.png"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_a_png_needs_no_screen_whatever_platform_qt_is_told_to_use(small: Path, tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "argmap", "render", str(small), str(tmp_path / "map.png")],
        env={**environment, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
