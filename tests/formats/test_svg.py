"""Facts about SVG files: sound XML whatever the map says, nothing fetched, the same bytes each time."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notation import a_map

from argmap import formats
from argmap.drawing import DARK, LIGHT, THEMES, Theme, Words
from argmap.drawing.picture import Picture, compose
from argmap.formats.pages.svg import as_svg
from argmap.model import ArgumentMap, Claim, Evidence, Inference, Source
from argmap.shipped import shipped

SVG = "{http://www.w3.org/2000/svg}"
SAMPLES = sorted(shipped("samples").glob("*.argmap"))

texts = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            "]]> & &amp; &lt;",
            "\"quoted\" and 'quoted'",
            "\x00\x08\x0b\x1b[31m\x7f\x85",
            "\ud800\ufffe\uffff",
            "<!-- -->",
            "<!DOCTYPE x>",
        ]
    ),
)


def root_of(records: ArgumentMap, title: str = "A map", theme: Theme = LIGHT, scale: float = 1.0) -> ET.Element:
    return ET.fromstring(as_svg(compose(records), theme, title=title, scale=scale))


def written(root: ET.Element) -> list[str]:
    return [each.text or "" for each in root.iter(f"{SVG}text")]


@settings(max_examples=60)
@given(texts, texts, texts)
def test_no_words_break_the_file_or_become_markup(text: str, other: str, title: str) -> None:
    records = ArgumentMap(
        [
            Source(id="s", name=other, type="person"),
            Evidence(id="e<&>\"'", text=text, type="event", source="s", date=other),
            Claim(id="c", text=other, main=True),
            Inference(id="i", premises=("e<&>\"'",), conclusion="c", scheme=text, warrant=other, hedge=text),
        ]
    )
    root = root_of(records, title)
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
        "svg",
        "title",
        "style",
        "g",
        "rect",
        "polygon",
        "path",
        "text",
    }
    assert {each.get("data-about") for each in root} >= {"e<&>\"'", "e<&>\"' i", "i c"}


def test_labels_are_shown_as_they_are_written() -> None:
    text = "<b>A & B</b> said \"yes\" & 'no'"
    root = root_of(ArgumentMap([Claim(id="c", text=text)]), title=text)
    assert text in " ".join(written(root))
    assert root.findtext(f"{SVG}title") == text


def test_characters_that_xml_forbids_are_left_out() -> None:
    root = root_of(ArgumentMap([Claim(id="c", text="ta\x00cit\x1b appr\ufffeoval\ud800")]), title="a\x0bb")
    assert "tacit approval" in written(root)
    assert root.findtext(f"{SVG}title") == "ab"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_word_of_the_picture_is_in_the_file_and_nothing_outside_it(path: os.PathLike[str]) -> None:
    picture = compose(formats.read(path))
    data = as_svg(picture, LIGHT, title="A map")
    root = ET.fromstring(data)
    assert written(root) == [each.text for item in picture.items for each in item.primitives if isinstance(each, Words)]
    names = {name for each in root.iter() for name in each.attrib}
    assert not {name for name in names if "href" in name or "src" in name or name.startswith("on") or name == "style"}
    # The one thing it carries is its font, as data.
    assert re.findall(rb"url\((?!data:font/ttf;base64,)", data) == []
    assert data.count(b"://") == 1, "only the name of the SVG namespace"


@pytest.mark.parametrize("scale", [0.05, 1, 2.5, 20])
def test_the_scale_changes_the_size_and_not_the_drawing(scale: float) -> None:
    records = a_map("c1! <- e1 & c2; o1: c3 x i1")
    bounds, root, plain = compose(records).bounds, root_of(records, scale=scale), root_of(records)
    assert float(root.get("width", "")) == pytest.approx(bounds.width * scale, abs=0.01)
    assert float(root.get("height", "")) == pytest.approx(bounds.height * scale, abs=0.01)
    box = [float(each) for each in root.get("viewBox", "").split()]
    assert box == pytest.approx([bounds.x, bounds.y, bounds.width, bounds.height], abs=0.01)
    assert [ET.tostring(each) for each in root] == [ET.tostring(each) for each in plain]


def test_each_theme_paints_in_its_own_colours() -> None:
    records = a_map("c1! <- e1 & c2; o1: c3 x i1")
    for theme, other in ((LIGHT, DARK), (DARK, LIGHT)):
        data = as_svg(compose(records), theme, title="").decode()
        assert theme["canvas"] in data
        assert theme["main.fill"] in data
        assert other["canvas"] not in data


def test_words_keep_the_room_they_have_when_another_font_stands_in() -> None:
    picture = compose(a_map("c1"))
    widths = [each.width for item in picture.items for each in item.primitives if isinstance(each, Words)]
    found = [float(each.get("textLength", "0")) for each in root_of(a_map("c1")).iter(f"{SVG}text")]
    assert found == pytest.approx(widths, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_an_empty_picture_is_a_file_too(name: str) -> None:
    root = ET.fromstring(as_svg(compose(ArgumentMap()), THEMES[name], title=""))  # type: ignore[index]
    assert float(root.get("width", "")) > 0


def test_the_same_map_gives_the_same_bytes_in_every_process() -> None:
    sample = shipped("samples", "russia-and-hamas.argmap")
    program = (
        "import sys; from pathlib import Path; from argmap import formats\n"
        "from argmap.drawing import LIGHT; from argmap.drawing.picture import compose\n"
        "from argmap.formats.pages.svg import as_svg\n"
        "sys.stdout.buffer.write(as_svg(compose(formats.read(Path(sys.argv[1]))), LIGHT, title='A map'))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program, str(sample)],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }
    picture: Picture = compose(formats.read(sample))
    assert found == {as_svg(picture, LIGHT, title="A map")}
