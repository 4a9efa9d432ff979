"""Facts about pages: one sound file whatever the map says, which fetches nothing and lets nothing else run."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.strategies import valid_maps
from notation import a_map

from argmap import formats, language
from argmap.analysis import explain, what_it_rests_on
from argmap.analysis.outline import reading_order
from argmap.drawing import THEMES, contrast
from argmap.drawing.picture import compose
from argmap.formats.pages.html_page import as_page, as_script_data
from argmap.model import ArgumentMap, Article, Claim, Evidence, Inference, Placeable, Source
from argmap.shipped import shipped

SAMPLES = sorted(shipped("samples").glob("*.argmap"))
HOSTILE = (
    "</script><script>window.pwned=1</script>",
    "<img src=x onerror=window.pwned=2>",
    "\"'&<>`${window.pwned=3}",
    "<!-- <script>",
    "]]>&lt;&#60;",
    "\x00\x0b\x1b[31m\x85",
    "\u2028\u2029\ud800\ufffe",
    "\u202eשלום <b>עולם</b>",
)


class Reading(HTMLParser):
    """What an HTML parser makes of a page: its elements with their attributes, and the text of some."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open = ""
        self.feed(data.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag
        self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        del tag
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts[self._open][-1] += data

    @property
    def told(self) -> dict[str, Any]:
        """What the page says, as its script reads it."""
        found: dict[str, Any] = json.loads(self.texts["script"][0])
        return found

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page_of(records: ArgumentMap, **wishes: Any) -> bytes:
    return as_page(records, compose(records), **wishes)


def numbers_in(ranges: list[int]) -> set[int]:
    return {number for at in range(0, len(ranges), 2) for number in range(ranges[at], ranges[at + 1] + 1)}


def a_hostile_map(text: str) -> ArgumentMap:
    return ArgumentMap(
        [
            Article(id="a", title=text, text=""),
            Source(id="s", name=text, type="person", url=f"javascript:alert('{text}')"),
            Evidence(id="e<&>\"'", text=text, type="event", source="s", date=text, attribution=text),
            Claim(id="__proto__", text=text, main=True, note=text),
            Inference(
                id="</script>", premises=("e<&>\"'",), conclusion="__proto__", scheme=text, warrant=text, hedge=text
            ),
        ]
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_no_words_of_a_map_become_markup(text: str) -> None:
    plain, page = Reading(page_of(a_hostile_map("words"))), Reading(page_of(a_hostile_map(text)))
    assert {tag for tag, _ in page.elements} == {tag for tag, _ in plain.elements}
    assert len(page.all("script")) == 2
    assert {name for _, attributes in page.elements for name in attributes if name.startswith("on")} == set()
    assert {each.get("href") for each in page.all("a")} == set()


@settings(max_examples=40)
@given(st.text(max_size=30), st.text(max_size=30))
def test_the_data_of_a_page_comes_back_as_it_was_and_cannot_leave_its_element(one: str, other: str) -> None:
    written = as_script_data({"a": [one], "b": other + "</SCRIPT><!--"})
    assert json.loads(written) == {"a": [one], "b": other + "</SCRIPT><!--"}
    assert not set(written) & set("<>&\u2028\u2029")
    written.encode()


@settings(max_examples=25)
@given(valid_maps())
def test_any_map_has_a_page_that_knows_what_each_box_rests_on(records: ArgumentMap) -> None:
    told = Reading(page_of(records)).told
    keys = [box["id"] for box in told["boxes"]]
    assert keys == reading_order(records)
    assert set(keys) == {each.id for each in records.records() if isinstance(each, Placeable)}
    for box in told["boxes"]:
        assert {keys[number] for number in numbers_in(box["rests"])} == what_it_rests_on(records, box["id"])
    assert {number for _, number, _ in told["outline"]} == set(range(len(keys)))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_page_explains_each_statement_as_the_window_does(path: Path) -> None:
    records = formats.read(path)
    for box in Reading(page_of(records)).told["boxes"]:
        if isinstance(records[box["id"]], Claim | Evidence):
            (begins,) = [section for section in box["sections"] if section[0] == ""]
            assert explain(records, box["id"]) in begins


def test_a_line_says_source_date_scheme_hedge_and_warrant() -> None:
    told = Reading(page_of(formats.read(shipped("samples", "russia-and-hamas.argmap")))).told
    said = {told["boxes"][line[0]]["id"]: " | ".join([line[1], *line[3]]) for line in told["lines"] if line[0] >= 0}
    step = said["silence-to-consent"]
    assert step.startswith("Argument from silence | to “Russia tacitly approved")
    assert "hedged “suggests”" in step
    assert "It takes for granted: “Who does not condemn promptly, agrees”." in step
    assert any(re.search(r"\| 20\d\d-\d\d.* · ", words) for words in said.values())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_page_fetches_nothing_and_runs_only_what_is_its_own(path: Path) -> None:
    data = page_of(formats.read(path))
    page = Reading(data)
    (policy,) = [each["content"] for each in page.all("meta") if each.get("http-equiv") == "Content-Security-Policy"]
    for tag, kind in (("style", "style-src"), ("script", "script-src")):
        code = b64encode(sha256(page.texts[tag][-1].encode()).digest()).decode()
        assert f"{kind} 'sha256-{code}'" in str(policy)
    assert str(policy).startswith("default-src 'none'; ")
    assert "unsafe" not in str(policy)
    fetched = [each.get("src") or each.get("href") for tag, each in page.elements if tag not in ("a", "use")]
    assert all(each.startswith("data:") for each in fetched if each)
    assert not any("style" in each for _, each in page.elements), "the policy would not let it count"
    assert re.findall(r"url\((?!data:)|@import", page.texts["style"][0]) == []


def test_only_an_address_of_the_web_becomes_a_link() -> None:
    addresses = ["javascript:alert(1)", "data:text/html,x", "https://example.org/a", "file:///etc/passwd", "http://["]
    addresses += ["javascript://x/%0aalert(1)", "ftp://h/x", "https:x"]
    records = ArgumentMap(
        [
            *(Source(id=f"s{at}", name="S", type="person", url=url) for at, url in enumerate(addresses)),
            *(Evidence(id=f"e{at}", text="E", type="event", source=f"s{at}") for at in range(len(addresses))),
        ]
    )
    parts = [
        part
        for box in Reading(page_of(records)).told["boxes"]
        for section in box["sections"]
        for part in section
        if isinstance(part, dict)
    ]
    assert parts == [{"text": "S", "address": "https://example.org/a"}]


def test_a_page_of_a_part_leads_only_to_what_it_shows() -> None:
    records = a_map("i1: c1! <- e1; i2: c2! <- c1 & e2")
    picture = compose(records, what_it_rests_on(records, "c1"))
    told = Reading(as_page(records, picture)).told
    assert {box["id"] for box in told["boxes"]} == {"c1", "i1", "e1"}
    (c1,) = [box for box in told["boxes"] if box["id"] == "c1"]
    lines = [told["lines"][part] for section in c1["sections"] for part in section if isinstance(part, int)]
    assert ["c2" in line[1] for line in lines if line[0] == -1] == [False, True], "its state, and what falls without it"
    assert [told["lines"][part][0] for part in told["conclusions"][1:]] == [0, -1]


def test_a_map_of_200_boxes_makes_a_page_below_a_megabyte() -> None:
    words = "A statement that is about as long as those of an article are, which is some twenty words or a little more."
    claims = [Claim(id=f"c{at}", text=f"{words} {at}", main=at == 0) for at in range(60)]
    evidence = [Evidence(id=f"e{at}", text=f"{words} {at}", type="report", date="2024-05-01") for at in range(60)]
    steps = [
        Inference(id=f"i{at}", premises=(f"c{2 * at + 1}", f"c{2 * at + 2}"), conclusion=f"c{at}", warrant=words)
        for at in range(29)
    ]
    grounds = [Inference(id=f"g{at}", premises=(f"e{at}",), conclusion=f"c{at}", hedge="suggests") for at in range(60)]
    picture = compose(records := ArgumentMap([*evidence, *claims, *steps, *grounds]))
    assert len(picture.boxes) > 200
    assert len(as_page(records, picture)) < 1_000_000


def test_the_same_map_gives_the_same_page() -> None:
    records = formats.read(SAMPLES[0])
    assert page_of(records) == page_of(records)


def test_a_theme_that_is_chosen_is_the_one_it_opens_in() -> None:
    records = a_map("c1! <- e1")
    for theme in THEMES:
        page = Reading(page_of(records, theme=theme))
        assert page.all("html")[0]["data-theme"] == theme
        assert [each["value"] for each in page.all("option") if "selected" in each] == [theme]
    assert "data-theme" not in Reading(page_of(records)).all("html")[0]


def test_a_page_speaks_the_language_that_is_spoken_and_says_so() -> None:
    language.speak(lambda text, comment, n: "°" + language.english(text, comment, n), "xx")
    page = Reading(page_of(a_map("c1! <- e1")))
    assert page.all("html")[0]["lang"] == "xx"
    named = [each["aria-label"] for each in page.all("button") + page.all("input") if each.get("aria-label")]
    shown = [*named, *page.texts["li"], *page.texts["option"], *page.told["words"].values()]
    assert [text for text in shown if text and "°" not in text] == []


def test_a_page_without_a_legend_has_none() -> None:
    records = a_map("c1! <- e1")
    assert len(Reading(page_of(records)).all("li")) == 6
    assert Reading(page_of(records, legend=False)).all("li") == []


def test_an_empty_map_is_a_page_too() -> None:
    told = Reading(page_of(ArgumentMap())).told
    assert told["boxes"] == []
    assert told["words"]["empty"] == "This map is empty."


@pytest.mark.parametrize("name", THEMES)
def test_texts_and_edges_of_a_page_stand_out_from_what_is_under_them(name: str) -> None:
    theme = THEMES[name]  # type: ignore[index]
    grounds = ("panel", "panel.head")
    texts = [(ink, ground) for ink in ("canvas.ink", "canvas.quiet") for ground in grounds]
    texts += [("accent", "panel"), ("accent", "panel.head"), ("main.ink", "main.fill")]
    assert [pair for pair in texts if contrast(theme[pair[0]], theme[pair[1]]) < 4.5] == []
    edges = [("panel.edge", ground) for ground in grounds] + [("accent", "canvas"), ("selection", "canvas")]
    assert [pair for pair in edges if contrast(theme[pair[0]], theme[pair[1]]) < 3] == []
