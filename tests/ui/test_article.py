"""The article: named, read, its excerpts marked, its link opened only after asking."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.drawing import LIGHT
from argmap.model import ArgumentMap, Article, Claim, Evidence, Excerpt, Record
from argmap.ui.document import Document
from argmap.ui.links import host_of
from argmap.ui.panels.article import ArticlePanel
from argmap.ui.panels.reading import Reading
from argmap.ui.window import Window

Opens = Callable[..., tuple[ArticlePanel, Document]]
Key = Qt.Key

TEXT = "First 😀 a line.\r\nThen another.\n\n" + "So it goes on. " * 400 + "\nIt suggests approval.\n"
QUOTE = "It suggests approval."


def excerpt(key: str, quote: str, article: str = "a1", start: int | None = None) -> Excerpt:
    begin = TEXT.find(quote) if start is None else start
    return Excerpt(id=key, article=article, start=max(begin, 0), end=max(begin, 0) + len(quote), quote=quote)


@pytest.fixture
def shown(window: Window, qtbot: QtBot, tmp_path: Path) -> Opens:
    """Open a map with these records and one claim, and show its article."""

    def opened(*records: Record) -> tuple[ArticlePanel, Document]:
        formats.write(tmp_path / "an.argmap", ArgumentMap([*records, Claim(id="c0", text="By itself")]))
        assert window.files.open_path(tmp_path / "an.argmap")
        assert window.page is not None
        qtbot.waitUntil(window.page.canvas.hasFocus)
        panel = window.docks.bring("article")
        assert isinstance(panel, ArticlePanel)
        qtbot.waitUntil(panel.isVisible)
        panel.settle()
        assert window.document is not None
        return panel, window.document

    return opened


def select(panel: ArticlePanel, document: Document, key: str) -> None:
    document.select(key)
    panel.settle()


def line(panel: ArticlePanel, key: str) -> QLineEdit:
    found = panel.form[key]
    assert isinstance(found, QLineEdit)
    found.setFocus()
    return found


def test_what_a_box_was_taken_from_is_marked_and_brought_into_view(shown: Opens) -> None:
    panel, document = shown(
        Article(id="a1", title="On approval", text=TEXT),
        excerpt("x1", QUOTE),
        excerpt("x2", "Then another."),
        Claim(id="c1", text="Approved", excerpt="x1"),
        Evidence(id="e1", text="Another", type="event", excerpt="x2"),
    )
    bar = panel.reading.verticalScrollBar()
    assert (panel.reading.marked, bar.value()) == ([], 0)
    select(panel, document, "c1")
    assert panel.reading.marked == [QUOTE]
    assert bar.value() > 0
    select(panel, document, "e1")
    assert panel.reading.marked == ["Then another."]
    assert bar.value() == 0


def test_an_excerpt_that_moved_is_found_by_its_words_and_one_that_is_gone_is_said(shown: Opens) -> None:
    panel, document = shown(
        Article(id="a1", title="On approval", text=TEXT),
        excerpt("x1", QUOTE, start=3),
        excerpt("x2", "Nobody wrote <b>this</b>."),
        Claim(id="c1", text="Approved", excerpt="x1"),
        Claim(id="c2", text="Gone", excerpt="x2"),
    )
    select(panel, document, "c1")
    assert panel.reading.marked == [QUOTE]
    assert not panel.lost.isVisible()
    select(panel, document, "c2")
    assert panel.reading.marked == []
    assert "“Nobody wrote <b>this</b>.”" in panel.lost.text()


def test_the_text_cannot_be_written_in_and_is_no_markup(shown: Opens, qtbot: QtBot) -> None:
    panel, _ = shown(Article(id="a1", title="T", text="<b>plain</b>"))
    panel.reading.setFocus()
    qtbot.keyClicks(panel.reading, "abc")
    assert panel.reading.toPlainText() == "<b>plain</b>"


def test_a_map_without_an_article_is_given_one_by_naming_it(shown: Opens, qtbot: QtBot) -> None:
    panel, document = shown()
    title = line(panel, "title")
    qtbot.keyClicks(title, "On approval")
    qtbot.keyClick(title, Key.Key_Tab)
    panel.settle()
    date = line(panel, "date")
    qtbot.keyClicks(date, "2023-10-20")
    qtbot.keyClick(date, Key.Key_Return)
    [article] = document.records.of_kind(Article)
    assert (article.title, article.date, article.text) == ("On approval", "2023-10-20", "")
    document.undo()
    document.undo()
    panel.settle()
    assert not list(document.records.of_kind(Article))
    assert line(panel, "title").text() == ""


def test_naming_an_article_with_tab_goes_on_to_the_next_field(shown: Opens, qtbot: QtBot) -> None:
    panel, _ = shown()
    title = line(panel, "title")
    qtbot.keyClicks(title, "On approval")
    qtbot.keyClick(title, Key.Key_Tab)
    panel.settle()
    assert QApplication.focusWidget() is panel.form["date"]


def test_selecting_a_box_shows_the_article_it_was_taken_from(shown: Opens, qtbot: QtBot) -> None:
    panel, document = shown(
        Article(id="a1", title="One", text=TEXT),
        Article(id="a2", title="Two", text="Only this."),
        excerpt("x1", "Only this.", "a2", 0),
        Claim(id="c1", text="Other", excerpt="x1"),
    )
    assert panel.choice.currentText() == "One"
    select(panel, document, "c1")
    assert panel.choice.currentText() == "Two"
    assert panel.reading.marked == ["Only this."]
    panel.choice.setFocus()
    qtbot.keyClick(panel.choice, Key.Key_Up)
    assert panel.reading.toPlainText().startswith("First")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been opened in the browser."""
    links: list[str] = []

    def note(url: QUrl) -> bool:
        links.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return links


@pytest.mark.parametrize(("answer", "count"), [("Open", 1), ("Cancel", 0)])
def test_a_link_is_opened_only_after_asking(
    shown: Opens, qtbot: QtBot, opened: list[str], answer: str, count: int
) -> None:
    panel, _ = shown(Article(id="a1", title="T", text="", url="https://me@example.org/a?b=c"))
    qtbot.mouseClick(panel.form["open"], Qt.MouseButton.LeftButton)
    box = panel.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "example.org" in box.text()
    assert opened == []
    button: QWidget = box.button(QMessageBox.StandardButton[answer])
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["https://me@example.org/a?b=c"] * count


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://example.org/a", "example.org"),
        ("http://bank.example@evil.example/", "evil.example"),
        ("https://exämple.org", "xn--exmple-cua.org"),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("example.org", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_only_links_to_websites_have_a_host(link: str, host: str) -> None:
    assert host_of(link) == host


@pytest.mark.parametrize("link", ["file:///etc/passwd", "nothing"])
def test_what_is_no_link_to_a_website_cannot_be_opened(shown: Opens, link: str) -> None:
    panel, _ = shown(Article(id="a1", title="T", text="", url=link))
    assert "open" not in panel.form


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(st.sampled_from("ab 😀é\n"), max_size=30), st.text("xyz😀", min_size=1, max_size=5), st.text("cd\n"))
def test_any_span_of_a_text_is_marked_where_it_stands(qapp: QApplication, before: str, words: str, after: str) -> None:
    reading = Reading(LIGHT)
    reading.read(before + words + after)
    reading.mark([(len(before), len(before) + len(words))])
    assert reading.marked == [words]


def test_of_several_articles_the_one_that_was_just_read_is_shown(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    for name, words in (("first", "It rained in the night."), ("second", "The road was wet in the morning.")):
        path = tmp_path / f"{name}.txt"
        path.write_text(words, encoding="utf-8")
        with qtbot.waitSignal(window.files.reading_in.ended):
            window.files.reading_in.read_file(path, window.document)
    panel = window.docks["article"]
    assert isinstance(panel, ArticlePanel)
    qtbot.waitUntil(lambda: panel.reading.toPlainText() == "The road was wet in the morning.")
    assert panel.choice.count() == 2
