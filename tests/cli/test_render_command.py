"""Facts about `argmap render`: a picture in the format of its name, whole or not at all."""

import errno
import os
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from calling import Run, check_refused
from pypdf import PageObject, PdfReader

from argmap import formats
from argmap.analysis import what_it_rests_on
from argmap.drawing import DARK, LIGHT
from argmap.drawing.legend import with_legend
from argmap.drawing.picture import compose
from argmap.model import ArgumentMap, Article, Claim
from argmap.shipped import shipped

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def small() -> Path:
    return shipped("samples", "school-phones.argmap")


def words_on(page: PageObject) -> str:
    return " ".join(page.extract_text().split())


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


def test_a_png_is_as_many_px_as_the_scale_says(run: Run, small: Path, tmp_path: Path) -> None:
    bounds = with_legend(compose(formats.read(small))).bounds
    for scale in (0.5, 2.0):
        assert run("render", small, tmp_path / "map.png", "--scale", scale).code == 0
        size = struct.unpack(">II", (tmp_path / "map.png").read_bytes()[16:24])
        assert size == (round(bounds.width * scale), round(bounds.height * scale))


@pytest.mark.parametrize("scale", [None, 2.0])
def test_a_pdf_is_one_page_as_large_as_the_map_with_words_that_can_be_searched(
    run: Run, small: Path, tmp_path: Path, scale: float | None
) -> None:
    bounds = with_legend(compose(formats.read(small))).bounds
    assert run("render", small, tmp_path / "map.pdf", *(("--scale", scale) if scale else ())).code == 0
    (page,) = PdfReader(tmp_path / "map.pdf").pages
    size = (float(page.mediabox.width), float(page.mediabox.height))
    assert size == pytest.approx((bounds.width * (scale or 1), bounds.height * (scale or 1)), abs=1)
    assert "Phones should be put away" in words_on(page)
    assert not page.images


def test_a_pdf_is_no_larger_than_readers_take(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("render", article, tmp_path / "map.pdf", "--scale", 20).code == 0
    (page,) = PdfReader(tmp_path / "map.pdf").pages
    assert 14_000 < max(float(page.mediabox.width), float(page.mediabox.height)) <= 14_400


@pytest.mark.parametrize(
    ("words", "size"),
    [
        (("--pages", "a4"), (595, 842)),
        (("--pages", "a4", "--landscape"), (842, 595)),
        (("--pages", "a3"), (842, 1191)),
        (("--pages", "letter"), (612, 792)),
        (("--pages", "letter", "--landscape"), (792, 612)),
    ],
)
def test_pages_are_sheets_of_the_paper_that_is_named(
    run: Run, article: Path, tmp_path: Path, words: tuple[str, ...], size: tuple[float, float]
) -> None:
    assert run("render", article, tmp_path / "map.pdf", *words) == (0, "", "")
    file = PdfReader(tmp_path / "map.pdf")
    assert len(file.pages) > 4
    assert file.metadata is not None
    assert file.metadata.title == "Russia's Support for Hamas"
    for number, page in enumerate(file.pages, 1):
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(size, abs=1)
        assert f"{number} of {len(file.pages)}" in words_on(page)
    assert any("slow and muted" in words_on(page) for page in file.pages)


def test_a_map_that_can_be_read_on_one_sheet_takes_one(run: Run, small: Path, tmp_path: Path) -> None:
    assert run("render", small, tmp_path / "map.pdf", "--pages", "a4").code == 0
    assert len(PdfReader(tmp_path / "map.pdf").pages) == 1


def test_so_many_sheets_across_as_are_wished_for_or_as_the_scale_takes(run: Run, article: Path, tmp_path: Path) -> None:
    counts = []
    for words in (("--across", 1), ("--across", 2), ("--across", 4), ("--scale", 0.3), ("--scale", 0.6)):
        assert run("render", article, tmp_path / "map.pdf", "--pages", "a4", *words).code == 0
        counts.append(len(PdfReader(tmp_path / "map.pdf").pages))
    one, two, four, small, large = counts
    assert one == 1
    assert two % 2 == four % 4 == 0
    assert one < two < four
    assert small < large


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("map.png", ("--pages", "a4"), "Only a PDF has pages"),
        ("map.svg", ("--pages", "a4"), "Only a PDF has pages"),
        ("map.pdf", ("--landscape",), "Add --pages a4"),
        ("map.pdf", ("--across", "2"), "Add --pages a4"),
        ("map.pdf", ("--pages", "a4", "--theme", "dark"), "Leave out --theme"),
        ("map.pdf", ("--pages", "a4", "--across", "2", "--scale", "1"), "Leave out one of them"),
        ("map.pdf", ("--pages", "a4", "--scale", "20"), "sheets of paper. Use a smaller scale"),
    ],
)
def test_wishes_about_paper_that_nothing_can_come_of_are_refused(
    run: Run, article: Path, tmp_path: Path, name: str, words: tuple[str, ...], said: str
) -> None:
    check_refused(run("render", article, tmp_path / name, *words), said)
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("words", [("--pages", "a5"), ("--pages", "a4", "--across", "0")])
def test_other_paper_and_no_sheets_are_a_wrong_call(run: Run, small: Path, tmp_path: Path, words: tuple[str]) -> None:
    assert run("render", small, tmp_path / "map.pdf", *words).code == 2


@pytest.mark.parametrize(
    "text", ["<b>&amp;</b> ]]>", "\x00\x1b[31m\x7f", "(\\) <</Type>> endobj", "موافقة ضمنية", "x" * 999]
)
@pytest.mark.parametrize("words", [(), ("--pages", "a4")])
def test_whatever_the_map_says_the_picture_can_be_opened(
    run: Run, tmp_path: Path, text: str, words: tuple[str, ...]
) -> None:
    claims = [Article(id="a", title=text, text=""), Claim(id="c1", text=text, main=True), Claim(id="c2", text="Plain")]
    formats.write(tmp_path / "map.argmap", ArgumentMap(claims))
    assert run("render", tmp_path / "map.argmap", tmp_path / "map.pdf", *words) == (0, "", "")
    file = PdfReader(tmp_path / "map.pdf", strict=True)
    assert len(file.pages) == 1
    assert "Plain" in words_on(file.pages[0])
    for name in ("map.png", "map.svg"):
        assert run("render", tmp_path / "map.argmap", tmp_path / name) == (0, "", "")
    ET.parse(tmp_path / "map.svg")


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
