"""Pages in a real browser, from a file as a double click opens it: what a reader sees, presses and hears."""

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from browser import Browser, Page, found
from notation import a_map
from pypdf import PdfReader

from argmap import formats
from argmap.analysis import explain, what_it_rests_on
from argmap.analysis.outline import reading_order
from argmap.drawing import CONTRAST, DARK, LIGHT, THEMES
from argmap.drawing.picture import compose
from argmap.formats.pages.html_page import as_page
from argmap.model import ArgumentMap, Article, Claim, Evidence, Inference, Source
from argmap.shipped import shipped

pytestmark = [
    pytest.mark.skipif(found() is None, reason="there is no Chromium here: apt-get install chromium"),
    pytest.mark.skipif(sys.platform == "win32", reason="the browser is driven through pipes that Windows has not"),
]

ARTICLE = shipped("samples", "russia-and-hamas.argmap")
CONCLUSION = "tacit-approval"
LIT = "[...document.querySelectorAll('g.box.lit')].map((box) => box.dataset.about)"
VIEW = "document.getElementById('picture').getAttribute('viewBox').split(' ').map(Number)"
FOCUSED = "document.activeElement"
Opens = Callable[..., Page]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("browser")) as running:
        yield running


@pytest.fixture(scope="module")
def article() -> ArgumentMap:
    return formats.read(ARTICLE)


@pytest.fixture(scope="module")
def written() -> Callable[[ArgumentMap, Any], bytes]:
    """Write the page of a map; that of the article is wanted often."""
    known: dict[tuple[int, Any], tuple[ArgumentMap, bytes]] = {}

    def write(records: ArgumentMap, theme: Any) -> bytes:
        key = (id(records), theme)
        if key not in known:
            known[key] = records, as_page(records, compose(records), theme=theme)
        return known[key][1]

    return write


@pytest.fixture
def on(browser: Browser, tmp_path: Path, written: Callable[[ArgumentMap, Any], bytes]) -> Iterator[Opens]:
    """Open the page of a map; nothing may be fetched or complained of, whatever is done with it."""
    opened: list[Page] = []

    def on_map(records: ArgumentMap, width: int = 1366, height: int = 768, theme: Any = None, **wishes: Any) -> Page:
        path = tmp_path / "a map.html"
        path.write_bytes(written(records, theme))
        opened.append(Page(browser, path, width, height, **wishes))
        return opened[-1]

    yield on_map
    for page in opened:
        assert (page.requests, page.complaints) == ([], [])
        page.close()


@pytest.fixture
def on_article(on: Opens, article: ArgumentMap) -> Page:
    return on(article)


def middle_of(page: Page, key: str) -> tuple[float, float]:
    """Where on the screen a box is."""
    place = (
        f"(() => {{ const edge = [...document.querySelectorAll('g.box')].find((box) => box.dataset.about === {key!r})"
    )
    place += (
        ".firstElementChild.getBoundingClientRect(); return [edge.x + edge.width / 2, edge.y + edge.height / 2]; })()"
    )
    x, y = page.do(place)
    return x, y


def told(page: Page) -> str:
    return str(page.do("document.getElementById('rests').innerText"))


def address(page: Page) -> str:
    return str(page.do("location.hash"))


def is_whole(page: Page) -> bool:
    return not page.do("document.getElementById('picture').classList.contains('dimmed')")


def part_seen(page: Page) -> list[float]:
    """Left, top, width and height of the part of the map that is seen, in px of the map."""
    seen: list[float] = page.do(VIEW)
    return seen


# Selecting


def test_a_click_on_a_conclusion_lights_exactly_what_it_rests_on_and_says_it(
    on_article: Page, article: ArgumentMap
) -> None:
    on_article.click(*middle_of(on_article, CONCLUSION))
    assert set(on_article.do(LIT)) == what_it_rests_on(article, CONCLUSION)
    assert explain(article, CONCLUSION) in told(on_article)
    assert address(on_article) == f"#{CONCLUSION}"


def test_lines_are_lit_between_what_is_lit_and_all_else_is_dimmed(on_article: Page, article: ArgumentMap) -> None:
    on_article.go(f"{on_article.address}#{CONCLUSION}")
    rests = what_it_rests_on(article, CONCLUSION)
    on_article.browser.settle(0.3)
    parts = on_article.do(
        "[...document.querySelectorAll('#picture g[data-about]')].map((part) =>"
        " [part.dataset.about, Number(getComputedStyle(part).opacity)])"
    )
    assert {opacity for about, opacity in parts if rests.issuperset(about.split())} == {1}
    assert {opacity for about, opacity in parts if not rests.issuperset(about.split())} == {0.22}


def test_enter_on_a_box_that_tab_has_reached_does_the_same_and_says_it_aloud(
    on_article: Page, article: ArgumentMap
) -> None:
    on_article.do("document.getElementById('map').focus()")
    for _ in range(len(compose(article).boxes)):
        on_article.press("Tab")
        if on_article.do(f"{FOCUSED}.dataset.about") == CONCLUSION:
            break
    on_article.press("Enter")
    assert set(on_article.do(LIT)) == what_it_rests_on(article, CONCLUSION)
    assert explain(article, CONCLUSION) in told(on_article)
    assert on_article.do("document.querySelector('[role=status]').textContent") == explain(article, CONCLUSION)
    assert on_article.do(f"{FOCUSED}.getAttribute('aria-pressed')") == "true"


def test_boxes_of_every_kind_light_exactly_what_they_rest_on(on_article: Page, article: ArgumentMap) -> None:
    for key in list(compose(article).boxes)[::5]:
        on_article.do(f"location.hash = {quote(key)!r}")
        on_article.wait_for(f"document.querySelector('[aria-pressed=true]')?.dataset.about === {key!r}")
        assert set(on_article.do(LIT)) == what_it_rests_on(article, key)


def test_tab_goes_through_the_boxes_in_reading_order(on_article: Page, article: ArgumentMap) -> None:
    on_article.do("document.getElementById('map').focus()")
    passed = []
    for _ in range(5):
        on_article.press("Tab")
        passed.append(on_article.do(f"{FOCUSED}.dataset.about"))
    assert passed == reading_order(article)[:5]


def test_a_box_that_has_the_keys_is_in_view_with_a_ring_around_it(on_article: Page, article: ArgumentMap) -> None:
    on_article.do("document.getElementById('larger').focus()")
    for _ in range(8):
        on_article.press("Enter")
    on_article.do("document.getElementById('map').focus()")
    for _ in range(4):
        on_article.press("Tab")
        x, y = middle_of(on_article, on_article.do(f"{FOCUSED}.dataset.about"))
        left, top, right, bottom = on_article.do(
            "(() => { const edge = document.getElementById('map').getBoundingClientRect();"
            " return [edge.left, edge.top, edge.right, edge.bottom]; })()"
        )
        assert left < x < right
        assert top < y < bottom
        assert on_article.do("document.querySelector('.ring.focused').getAttribute('visibility')") == "visible"


def test_escape_lights_the_whole_map_again_and_takes_the_selection_out_of_the_address(on_article: Page) -> None:
    begun = told(on_article)
    on_article.click(*middle_of(on_article, CONCLUSION))
    assert not is_whole(on_article)
    on_article.press("Escape")
    assert is_whole(on_article)
    assert told(on_article) == begun
    assert address(on_article) == ""
    assert on_article.do("document.querySelectorAll('[aria-pressed=true]').length") == 0


def test_a_second_escape_shows_the_whole_map(on_article: Page) -> None:
    whole = part_seen(on_article)
    on_article.click(*middle_of(on_article, CONCLUSION))
    on_article.press("Escape")
    assert part_seen(on_article) != whole
    on_article.press("Escape")
    assert part_seen(on_article) == pytest.approx(whole)


def test_a_click_beside_all_boxes_selects_nothing(on: Opens) -> None:
    page = on(a_map("i1: c1! <- e1"))
    page.click(*middle_of(page, "c1"))
    assert set(page.do(LIT)) == {"c1", "i1", "e1"}
    page.click(20, 400)
    assert is_whole(page)


def test_an_address_with_a_selection_opens_with_it(on_article: Page, article: ArgumentMap) -> None:
    on_article.go(f"{on_article.address}#silence-to-consent")
    assert set(on_article.do(LIT)) == what_it_rests_on(article, "silence-to-consent")
    assert "Who does not condemn promptly" in told(on_article)


def test_an_address_that_names_nothing_selects_nothing(on_article: Page) -> None:
    for name in ("nowhere", "%E0%A4%A", "__proto__", "panel"):
        on_article.go(f"{on_article.address}#{name}")
        assert is_whole(on_article)


def test_the_browsers_way_back_leads_to_what_was_selected_before(on_article: Page) -> None:
    on_article.do(f"location.hash = {CONCLUSION!r}")
    on_article.wait_for("document.querySelector('[aria-pressed=true]') !== null")
    on_article.click(*middle_of(on_article, "silence-to-consent"))
    assert address(on_article) == "#silence-to-consent"
    on_article.do("history.back()")
    on_article.wait_for(f"document.querySelector('[aria-pressed=true]')?.dataset.about === {CONCLUSION!r}")


# The panel


def test_the_main_conclusions_are_where_to_begin(on_article: Page, article: ArgumentMap) -> None:
    mains = [claim.text for claim in article.of_kind(Claim) if claim.main]
    rows = on_article.do("[...document.querySelectorAll('#rests button')].map((row) => row.innerText)")
    assert sorted(row.splitlines()[0] for row in rows) == sorted(mains)


def test_a_row_leads_to_its_box_and_its_words_get_the_keys(on_article: Page, article: ArgumentMap) -> None:
    on_article.do(
        "[...document.querySelectorAll('#rests button')].find((row) => row.innerText.includes('tacitly')).click()"
    )
    assert set(on_article.do(LIT)) == what_it_rests_on(article, CONCLUSION)
    assert on_article.do(f"{FOCUSED}.textContent") == "Russia tacitly approved of the 7 October attack."
    x, y = middle_of(on_article, CONCLUSION)
    assert on_article.do(f"document.elementFromPoint({x}, {y}).closest('g').dataset.about") == CONCLUSION


def test_the_outline_has_every_box_in_lists_that_say_how_deep_it_stands(on_article: Page, article: ArgumentMap) -> None:
    on_article.do("document.getElementById('tab-outline').click()")
    shown = on_article.do(
        "[...document.querySelectorAll('#outline button')].map((row) => row.getAttribute('aria-label'))"
    )
    first = on_article.do("document.querySelector('#outline li li button').getAttribute('aria-label')")
    names = on_article.do("[...document.querySelectorAll('g.box')].map((box) => box.getAttribute('aria-label'))")
    assert {name for name in shown if not name.endswith("Mentioned again.")} == set(names)
    assert first == names[1]
    assert "Main conclusion" in shown[0]


def test_tabs_are_walked_with_the_arrows(on_article: Page) -> None:
    on_article.do("document.getElementById('tab-rests').focus()")
    on_article.press("ArrowRight")
    assert on_article.do(f"{FOCUSED}.id") == "tab-outline"
    assert on_article.do("document.getElementById('rests').hidden")
    on_article.press("ArrowRight")
    assert on_article.do(f"{FOCUSED}.id") == "tab-rests"


def test_what_is_looked_for_is_listed_and_lit_and_escape_ends_it(on_article: Page) -> None:
    on_article.do("document.getElementById('find').focus()")
    on_article.type("MÚTED slow")
    rows = on_article.do("[...document.querySelectorAll('#found button')].map((row) => row.innerText)")
    assert any("slow and muted" in row for row in rows)
    assert len(on_article.do(LIT)) == len(rows) < 20
    assert on_article.do("document.getElementById('tab-found').textContent") == f"Found: {len(rows)}"
    on_article.press("Enter")
    on_article.press("Enter")
    assert on_article.do("document.querySelector('[aria-pressed=true]').dataset.about") in on_article.do(LIT)
    on_article.press("Escape")
    assert is_whole(on_article)
    assert on_article.do("document.getElementById('find').value") == ""
    assert on_article.do("document.getElementById('tab-found').hidden")


def test_what_is_not_there_is_not_found(on_article: Page) -> None:
    on_article.do("document.getElementById('find').focus()")
    on_article.type("xyzzy")
    assert on_article.do("document.getElementById('found').innerText") == "Nothing found."
    assert on_article.do("document.querySelector('[role=status]').textContent") == "Nothing found."


# The map


def test_plus_and_minus_and_nought_and_the_buttons_make_the_map_larger_smaller_and_whole(on_article: Page) -> None:
    whole = part_seen(on_article)
    for larger, smaller, fit in (("+", "-", "0"), ("larger", "smaller", "fit")):
        for step, check in ((larger, "less"), (smaller, "more"), (fit, "whole")):
            before = part_seen(on_article)[2]
            if len(step) == 1:
                on_article.press(step)
            else:
                on_article.do(f"document.getElementById({step!r}).click()")
            after = part_seen(on_article)
            match check:
                case "less":
                    assert after[2] < before
                case "more":
                    assert after[2] > before
                case _:
                    assert after == pytest.approx(whole)


def test_the_wheel_makes_the_map_larger_where_the_pointer_is(on_article: Page) -> None:
    place = middle_of(on_article, CONCLUSION)
    whole = part_seen(on_article)
    on_article.mouse("Wheel", *place, deltaX=0, deltaY=-600)
    assert part_seen(on_article)[2] == pytest.approx(whole[2] / 2.46, rel=0.01)
    assert middle_of(on_article, CONCLUSION) == pytest.approx(place, abs=1.5)


def test_a_drag_moves_the_map_with_the_pointer_and_selects_nothing(on_article: Page) -> None:
    x, y = middle_of(on_article, CONCLUSION)
    on_article.mouse("Wheel", x, y, deltaX=0, deltaY=-300)
    on_article.mouse("Pressed", x, y, button="left", clickCount=1)
    for at in range(1, 5):
        on_article.mouse("Moved", x + 20 * at, y - 30 * at, button="left", buttons=1)
    on_article.mouse("Released", x + 80, y - 120, button="left", clickCount=1)
    assert middle_of(on_article, CONCLUSION) == pytest.approx((x + 80, y - 120), abs=1.5)
    assert is_whole(on_article)
    on_article.click(*middle_of(on_article, CONCLUSION))
    assert not is_whole(on_article), "the next click is one again"


def test_arrows_move_the_map_and_leave_texts_alone(on_article: Page) -> None:
    on_article.press("+")
    left, top, *_ = part_seen(on_article)
    on_article.press("ArrowRight")
    on_article.press("ArrowDown")
    assert part_seen(on_article)[0] > left
    assert part_seen(on_article)[1] > top
    before = part_seen(on_article)
    on_article.do("document.getElementById('find').focus()")
    on_article.press("ArrowLeft")
    on_article.press("+")
    assert part_seen(on_article) == before
    assert on_article.do("document.getElementById('find').value") == "+"


def test_two_fingers_make_the_map_larger(on: Opens, article: ArgumentMap) -> None:
    page = on(article, 390, 844, phone=True)
    before = part_seen(page)[2]
    page.touch("Start", (150, 250), (230, 250))
    page.touch("Move", (110, 250), (270, 250))
    page.touch("End")
    assert part_seen(page)[2] == pytest.approx(before / 2, rel=0.02)


def test_one_finger_moves_the_map_and_a_tap_selects(on: Opens) -> None:
    page = on(a_map("i1: c1! <- e1"), 390, 844, phone=True)
    x, y = middle_of(page, "c1")
    page.touch("Start", (x, y))
    for at in range(1, 5):
        page.touch("Move", (x + 10 * at, y + 10 * at))
    page.touch("End")
    assert middle_of(page, "c1") == pytest.approx((x + 40, y + 40), abs=1.5)
    assert is_whole(page)
    page.browser.settle(0.4)  # Sooner, it would belong to what the finger did before.
    page.touch("Start", middle_of(page, "c1"))
    page.touch("End")
    page.wait_for("document.querySelector('#picture.dimmed') !== null")


def test_the_map_is_never_lost_out_of_sight(on_article: Page) -> None:
    for _ in range(60):
        on_article.press("ArrowLeft")
    edges = on_article.do("[...document.querySelectorAll('g.box')].map((box) => box.getBoundingClientRect().left)")
    assert min(edges) < on_article.do("document.getElementById('map').clientWidth")


def test_the_map_moves_at_once_where_less_motion_is_wished_for_and_smoothly_elsewhere(
    on: Opens, article: ArgumentMap
) -> None:
    went = "(() => { document.getElementById('larger').click(); const before = %s;" % VIEW  # noqa: UP031
    went += "document.getElementById('fit').click(); return before[2] !== %s[2]; })()" % VIEW  # noqa: UP031
    assert on(article).do(went) is True
    smooth = on(article, prefers_reduced_motion="no-preference")
    whole = part_seen(smooth)
    assert smooth.do(went) is False
    smooth.wait_for(f"Math.abs({VIEW}[2] - {whole[2]}) < 1")


# How it looks and what is heard


def test_colours_follow_the_device_until_others_are_chosen(on: Opens) -> None:
    records = a_map("i1: c1! <- e1")
    canvas = "getComputedStyle(document.getElementById('map')).backgroundColor"
    fill = "getComputedStyle(document.querySelector('g.box rect')).fill"
    for scheme, theme in (("light", LIGHT), ("dark", DARK)):
        page = on(records, prefers_color_scheme=scheme)
        assert (page.do(canvas), page.do(fill)) == (in_rgb(theme["canvas"]), in_rgb(theme["main.fill"]))
        for name, other in THEMES.items():
            page.do(
                f"(() => {{ const colours = document.getElementById('colours'); colours.value = {name!r};"
                " colours.dispatchEvent(new Event('change')); })()"
            )
            assert (page.do(canvas), page.do(fill)) == (in_rgb(other["canvas"]), in_rgb(other["main.fill"]))
    assert on(records, prefers_contrast="more").do(canvas) == in_rgb(CONTRAST["canvas"])
    assert on(records, theme="dark", prefers_color_scheme="light").do(canvas) == in_rgb(DARK["canvas"])


def test_lines_are_heavier_in_a_theme_for_a_beamer_and_hatchings_are_not(on: Opens) -> None:
    records = a_map("i1: c1! <- e1")
    widths = (
        "[...document.querySelectorAll('#picture [stroke]')]"
        ".map((line) => parseFloat(getComputedStyle(line).strokeWidth))"
    )
    plain, heavy = on(records, theme="light").do(widths), on(records, theme="projector").do(widths)
    assert {round(more / less, 3) for less, more in zip(plain, heavy, strict=True)} == {1, 1.5}


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_around_the_map_is_large_and_stands_out(on: Opens, article: ArgumentMap, theme: str) -> None:
    page = on(article, theme=theme)
    page.do(f"location.hash = {CONCLUSION!r}")
    page.wait_for("document.querySelector('.back') !== null")
    for tab in ("rests", "outline"):
        page.do(f"document.getElementById('tab-{tab}').click()")
        texts = page.do(_TEXTS)
        assert len(texts) > 15
        assert [text for text, size, _ in texts if size < 16] == []
        assert [(text, ratio) for text, _, ratio in texts if ratio < 4.5] == []


#: Every text that is seen outside the map: its words, its size in px, and its contrast to what is under it.
_TEXTS = """(() => {
  const lightness = (colour) => {
    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const under = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return colour === "rgba(0, 0, 0, 0)" && element.parentElement ? under(element.parentElement) : colour;
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    if (!text || element.closest("script, #picture, .unseen") || !element.checkVisibility()) continue;
    const [one, other] = [lightness(getComputedStyle(element).color), lightness(under(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    found.push([text, parseFloat(getComputedStyle(element).fontSize), ratio]);
  }
  return found;
})()"""


def test_everything_that_can_have_the_keys_has_a_name_and_a_role(on_article: Page) -> None:
    for step in ("1", f"location.hash = {CONCLUSION!r}", "document.getElementById('tab-outline').click()"):
        on_article.do(step)
        nodes = on_article.call("Accessibility.getFullAXTree")["nodes"]
        focusable = [
            node
            for node in nodes
            if not node["ignored"]
            and any(each["name"] == "focusable" and each["value"]["value"] for each in node.get("properties", ()))
        ]
        roles = [node["role"]["value"] for node in focusable]
        assert roles.count("button") > 120
        unnamed = [node for node in focusable if not node.get("name", {}).get("value", "").strip()]
        assert [node["role"]["value"] for node in unnamed] == []
        assert not set(roles) & {"generic", "none"}


def test_what_has_the_keys_is_seen(on_article: Page) -> None:
    for _ in range(12):
        on_article.press("Tab")
        width = on_article.do(f"parseFloat(getComputedStyle({FOCUSED}).outlineWidth)")
        ring = on_article.do("document.querySelector('.ring.focused').getAttribute('visibility')")
        assert width >= 2 or ring == "visible"


def test_the_first_key_leads_past_the_map(on_article: Page) -> None:
    on_article.press("Tab")
    assert on_article.do(f"{FOCUSED}.id") == "skip"
    on_article.press("Enter")
    assert on_article.do(f"document.getElementById('rests').contains({FOCUSED})")


@pytest.mark.parametrize(("width", "height"), [(320, 568), (390, 844), (844, 390), (768, 1024)])
def test_a_narrow_screen_has_the_panel_below_the_map_and_nothing_beside_it(
    on: Opens, article: ArgumentMap, width: int, height: int
) -> None:
    page = on(article, width, height, phone=True)
    edges = (
        "(() => {{ const edge = document.getElementById({!r}).getBoundingClientRect();"
        " return [edge.x, edge.y, edge.right, edge.bottom]; }})()"
    )
    left, _, right, bottom = page.do(edges.format("map"))
    panel = page.do(edges.format("panel"))
    assert (left, right) == (0, width)
    assert (panel[0], panel[2]) == (0, width)
    assert panel[1] >= bottom
    assert page.do("document.documentElement.scrollWidth") == width


def test_a_wide_screen_has_the_panel_beside_the_map(on_article: Page) -> None:
    assert on_article.do(
        "document.getElementById('panel').getBoundingClientRect().left"
        " === document.getElementById('map').getBoundingClientRect().right"
    )
    assert on_article.do("document.documentElement.scrollHeight <= innerHeight")


def test_paper_has_the_whole_map_and_tells_of_every_conclusion(on: Opens, article: ArgumentMap) -> None:
    page = on(article, prefers_color_scheme="dark")
    page.press("+")
    seen = part_seen(page)
    words = words_on(page.paper())
    for claim in article.of_kind(Claim):
        if claim.main:
            assert "".join(explain(article, claim.id).split()) in words
    assert part_seen(page) == seen, "the screen stays as it was"
    assert page.do("document.getElementById('print').childElementCount") == 0


def test_paper_tells_of_what_is_selected_alone(on_article: Page, article: ArgumentMap) -> None:
    on_article.go(f"{on_article.address}#{CONCLUSION}")
    words = words_on(on_article.paper())
    others = [each.id for each in article.of_kind(Claim) if each.main and each.id != CONCLUSION]
    assert "".join(explain(article, CONCLUSION).split()) in words
    assert not any("".join(explain(article, each).split()) in words for each in others)


def words_on(paper: bytes) -> str:
    """The words of a PDF without the spaces, which lines break at."""
    return "".join("".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(paper)).pages).split())


def in_rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


# Strangers' maps

HOSTILE = (
    "</script><script>window.pwned=1</script>",
    "<img src=x onerror=window.pwned=1>",
    "<svg onload=window.pwned=1><a href='javascript:window.pwned=1'>",
    "\"'&<>`${window.pwned=1}{{7*7}}",
    "\u202eשלום <b>עולם</b> مرحبا",
    "<i>word</i> " * 420,
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_map_does_nothing_and_shows_its_words(on: Opens, text: str) -> None:
    keys = ("</script>", "__proto__", "e<&>\"'", "i'\"><b>")
    page = on(
        ArgumentMap(
            [
                Article(id="a", title=text, text="", url="javascript:window.pwned=1", date=text),
                Source(id="s", name=text, type=text, url="javascript:window.pwned=1"),
                Evidence(id=keys[2], text=text, type="event", source="s", date=text, attribution=text),
                Claim(id=keys[0], text=text, main=True, note=text),
                Claim(id=keys[1], text=text),
                Inference(
                    id=keys[3], premises=(keys[1], keys[2]), conclusion=keys[0], scheme=text, warrant=text, hedge=text
                ),
            ]
        )
    )
    shown = " ".join(text.split())
    for key in keys:
        page.do(f"location.hash = encodeURIComponent({key!r})")
        page.wait_for(f"document.querySelector('[aria-pressed=true]')?.dataset.about === {key!r}")
        assert shown in " ".join(str(page.do("document.getElementById('rests').textContent")).split())
    page.do("document.getElementById('find').focus()")
    page.type(text[:40])
    page.browser.settle(0.1)
    assert page.do("window.pwned") is None
    assert page.do("document.querySelectorAll('img, b, i, a, iframe, [onload], [onerror]').length") == 0
    assert page.do("document.scripts.length") == 2
    assert " ".join(page.do("document.title").split()) == shown.strip()


def test_even_a_script_that_got_into_a_page_could_not_run_or_fetch(on: Opens, browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "broken.html"
    data = as_page(records := a_map("c1!"), compose(records))
    breach = b"<script>window.pwned=1</script><img src='https://example.org/x.png' onerror='window.pwned=2'></body>"
    path.write_bytes(data.replace(b"</body>", breach))
    page = Page(browser, path)
    browser.settle(0.2)
    assert page.do("window.pwned") is None
    assert page.requests == ["https://example.org/x.png"]
    assert page.refused == ["csp"]
    assert len([each for each in page.complaints if "Content Security Policy" in each]) >= 3
    page.close()
