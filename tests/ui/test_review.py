"""From an article to a map: read in, drafted, reviewed by keys, taken back, and by hand from the text."""

from pathlib import Path
from threading import Event

import pytest
from article.test_draft import ARTICLE, drafted
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.article.draft import Progress
from argmap.article.proposal import Draft, ProposedRelation, ProposedStatement
from argmap.model import Article, Claim, Evidence, Inference, Placement
from argmap.ui.document import Document
from argmap.ui.legend_strip import LegendStrip
from argmap.ui.panels.article import ArticlePanel
from argmap.ui.panels.review import ReviewPanel
from argmap.ui.panels.review_row import Paper
from argmap.ui.panels.taking import TAKES
from argmap.ui.window import Window

Key = Qt.Key


def front(window: Window) -> Document:
    assert window.document is not None
    return window.document


def read_in(window: Window, qtbot: QtBot, path: Path) -> ArticlePanel:
    with qtbot.waitSignal(window.files.reading_in.ended):
        window.files.open_paths([path])
    panel = window.docks["article"]
    assert isinstance(panel, ArticlePanel)
    qtbot.waitUntil(panel.isVisible)
    return panel


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def review(window: Window, qtbot: QtBot) -> ReviewPanel:
    window.actions_by_id["draft"].trigger()
    panel = window.docks["draft"]
    assert isinstance(panel, ReviewPanel)
    qtbot.waitUntil(lambda: panel.made is not None)
    panel.settle()
    panel.focus_list()
    return panel


def mark(panel: ArticlePanel, words: str) -> None:
    cursor = panel.reading.document().find(words)
    assert not cursor.isNull()
    panel.reading.setTextCursor(cursor)


def test_a_dropped_article_begins_a_map_and_a_second_one_joins_it(window: Window, qtbot: QtBot, page: Path) -> None:
    panel = read_in(window, qtbot, page)
    assert panel.reading.toPlainText().startswith("The harbour deal")
    other = page.with_name("other.txt")
    other.write_text("Another paper\n\nThe harbour is open, it says.", encoding="utf-8")
    read_in(window, qtbot, other)
    assert [each.title for each in front(window).records.of_kind(Article)] == ["The harbour deal", "Another paper"]
    front(window).undo()
    assert len(list(front(window).records.of_kind(Article))) == 1


def test_what_is_said_of_the_first_article_is_not_laid_over_the_legend(
    window: Window, qtbot: QtBot, page: Path
) -> None:
    read_in(window, qtbot, page)
    legend = window.statusBar().findChild(LegendStrip)
    assert isinstance(legend, LegendStrip)
    QApplication.processEvents()
    assert "words read in" in window.statusBar().currentMessage()
    assert not legend.isVisible()
    window.settings.text_size = 140
    for _ in range(4):  # Qt lays out in one turn and shows in a later one.
        QApplication.processEvents()
    assert not legend.isVisible()
    window.statusBar().clearMessage()
    assert legend.isVisible()


def test_what_is_no_article_is_said_and_changes_nothing(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.4\nnothing of the kind")
    with qtbot.waitSignal(window.files.reading_in.ended):
        window.files.open_paths([path])
    assert window.notice.isVisibleTo(window)
    assert window.document is None


def test_the_clipboard_can_be_an_article(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("The tide\n\nThe tide came late, the harbour master said.")
    with qtbot.waitSignal(window.files.reading_in.ended):
        window.actions_by_id["paste_article"].trigger()
    assert [each.title for each in front(window).records.of_kind(Article)] == ["The tide"]


def test_a_draft_is_reviewed_by_keys_into_a_map(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    document = front(window)
    tree = panel._tree
    total = panel._model.counts()[1]
    qtbot.keyClick(tree, Key.Key_N)
    assert panel._model.counts() == (1, total) or panel._model.counts()[0] > 1
    article = next(document.records.of_kind(Article))
    assert len(article.declined) == 1
    for _ in range(total):
        qtbot.keyClick(tree, Key.Key_Return)
    assert panel._model.counts() == (total, total)
    assert list(document.records.of_kind(Inference))
    step = next(each for each in document.records.of_kind(Inference) if each.scheme == "argument from silence")
    assert "tacit admission" in document.records[step.conclusion].text  # type: ignore[union-attr]


def test_each_decision_is_one_step_of_undo(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    document = front(window)
    before = document.records.copy()
    qtbot.keyClick(panel._tree, Key.Key_Y)
    assert document.records != before
    document.undo()
    panel.settle()
    assert document.records == before
    assert panel._model.counts()[0] == 0


def test_a_section_is_accepted_at_once(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    current = panel._current()
    assert current is not None
    steps = len(front(window).session.done)
    qtbot.keyClick(panel._tree, Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert panel._model.open_in(current.section) == ()
    assert len(front(window).session.done) == steps + 1


def test_words_and_kind_can_be_mended_before_accepting(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    current = panel._current()
    assert current is not None
    assert current.is_statement
    panel._model.setData(panel._tree.currentIndex(), "In other words.")
    qtbot.keyClick(panel._tree, Key.Key_T)
    qtbot.keyClick(panel._tree, Key.Key_Return)
    kind = Evidence if current.kind == "claim" else Claim
    assert [each.text for each in front(window).records.of_kind(kind)] == ["In other words."]


def test_words_are_mended_in_the_row_and_enter_takes_them(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    qtbot.keyClick(panel._tree, Key.Key_E)
    paper = panel.findChild(Paper)
    assert isinstance(paper, Paper)
    qtbot.keyClicks(paper, "Other words")
    qtbot.keyClick(paper, Key.Key_Return)
    qtbot.keyClick(panel._tree, Key.Key_Return)
    assert "Other words" in [getattr(each, "text", "") for each in front(window).records.values()]


def test_the_box_of_what_was_accepted_is_selected_and_the_list_goes_on(
    window: Window, qtbot: QtBot, page: Path
) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    first = panel._current()
    assert first is not None
    qtbot.keyClick(panel._tree, Key.Key_Y)
    taken = front(window).current
    assert isinstance(front(window).records[taken or ""], Claim | Evidence)
    now = panel._current()
    assert now is not None
    assert now.key != first.key
    assert now.state == "open"
    front(window).select(None)
    panel._go_to(first.key)
    assert front(window).current == taken


def test_j_and_k_go_to_what_is_open_alone(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    qtbot.keyClick(panel._tree, Key.Key_Y)
    seen = set()
    for _ in range(2 * panel._model.counts()[1]):
        current = panel._current()
        assert current is not None
        assert current.state == "open"
        seen.add(current.key)
        qtbot.keyClick(panel._tree, Key.Key_J)
    decided, total = panel._model.counts()
    assert len(seen) == total - decided
    before = panel._current()
    qtbot.keyClick(panel._tree, Key.Key_J)
    qtbot.keyClick(panel._tree, Key.Key_K)
    assert panel._current() == before


def test_what_is_decided_can_be_left_out_and_comes_again_with_undo(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    row = panel._tree.currentIndex()
    panel.only_open.click()
    panel._tree.setFocus()
    qtbot.keyClick(panel._tree, Key.Key_Y)
    assert panel._tree.isRowHidden(row.row(), row.parent())
    front(window).undo()
    panel.settle()
    assert not panel._tree.isRowHidden(row.row(), row.parent())
    panel.only_open.click()
    qtbot.keyClick(panel._tree, Key.Key_Y)
    assert not panel._tree.isRowHidden(row.row(), row.parent())


def test_a_reason_for_evidence_is_refused_in_words_and_leaves_no_step(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    words = (
        ProposedStatement((0, 18), "One", "evidence", "", ()),
        ProposedStatement((20, 28), "Two", "evidence", "", ()),
    )
    made = Draft(words, (ProposedRelation((0,), 1, "support", ()),), remarks=(((3, 9), "Who says so?"),))
    panel = window.docks.bring("draft")
    assert isinstance(panel, ReviewPanel)
    panel.draft(lambda _text, _progress: made)
    panel.focus_list()
    qtbot.waitUntil(panel._tree.hasFocus)
    panel._tree.expandAll()
    qtbot.keyClick(panel._tree, Key.Key_Y)
    qtbot.keyClick(panel._tree, Key.Key_Y)
    qtbot.keyClick(panel._tree, Key.Key_Y)
    steps = len(front(window).session.done)
    with qtbot.waitSignal(front(window).refused):
        panel._go_to(next(each.key for each in panel._model._shown if each.kind == "support"))
        qtbot.keyClick(panel._tree, Key.Key_Y)
    assert len(front(window).session.done) == steps
    panel._tree.setCurrentIndex(panel._model.index(0, 0, panel._model.index(panel._model.rowCount() - 1, 0)))
    with qtbot.waitSignal(panel.span_wanted) as wanted:
        qtbot.keyClick(panel._tree, Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[1:] == [3, 9]


def test_what_was_rejected_stays_rejected_in_a_new_draft(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = review(window, qtbot)
    qtbot.keyClick(panel._tree, Key.Key_N)
    rejected = panel._model.counts()[0]
    panel.draft()
    qtbot.waitUntil(lambda: not panel._drafting.is_busy)
    panel.settle()
    assert panel._model.counts()[0] == rejected


def test_drafting_shows_how_far_it_is_and_can_be_stopped(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = window.docks.bring("draft")
    assert isinstance(panel, ReviewPanel)
    pause = Event()

    def slowly(text: str, progress: Progress) -> Draft | None:
        while progress(0.5):
            pause.wait(0.02)
        return None

    with qtbot.waitSignal(panel._drafting.progressed):
        panel.draft(slowly)
    qtbot.waitUntil(lambda: panel.bar.value() == 50)
    assert panel.bar.isVisible()
    qtbot.mouseClick(panel.cancel, Qt.MouseButton.LeftButton)
    assert not panel.bar.isVisible()
    assert panel.made is None


def test_a_draft_that_fails_says_why(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    panel = window.docks.bring("draft")
    assert isinstance(panel, ReviewPanel)

    def broken(text: str, progress: Progress) -> Draft | None:
        raise ValueError(text)

    with qtbot.waitSignal(front(window).refused):
        panel.draft(broken)
    assert panel.begin.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [(Key.Key_C, None, Claim), (Key.Key_E, None, Evidence), (Key.Key_M, None, Claim)],
)
def test_one_key_takes_marked_words(
    window: Window, qtbot: QtBot, page: Path, key: Qt.Key, modifier: None, kind: type[Claim] | type[Evidence]
) -> None:
    panel = read_in(window, qtbot, page)
    mark(panel, "slow and muted")
    qtbot.keyClick(panel.reading, key)
    [box] = list(front(window).records.of_kind(kind))
    assert box.text == "slow and muted"
    assert front(window).current == box.id
    assert panel.reading.marked == ["slow and muted"]
    assert panel.margin.share > 0


def test_letters_alone_do_nothing_in_article_and_draft_when_they_are_switched_off(
    window: Window, qtbot: QtBot, page: Path
) -> None:
    article = read_in(window, qtbot, page)
    assert article.buttons["claim"].toolTip().endswith("(C)")
    window.settings.single_letters = False
    assert "(" not in article.buttons["claim"].toolTip()
    mark(article, "slow and muted")
    before = front(window).records.copy()
    for row in TAKES:
        shift = Qt.KeyboardModifier.ShiftModifier if row.key.startswith("Shift") else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(article.reading, row.key[-1], shift)
    assert front(window).records == before
    panel = review(window, qtbot)
    assert "(Enter)" in panel.accept.toolTip()
    for key in "YNETJK":
        qtbot.keyClick(panel._tree, key)
    assert front(window).records == before
    assert panel.findChild(Paper) is None
    qtbot.keyClick(panel._tree, Key.Key_Return)
    assert front(window).records != before
    window.settings.single_letters = True
    decided = panel._model.counts()[0]
    qtbot.keyClick(panel._tree, Key.Key_Y)
    assert panel._model.counts()[0] > decided
    assert article.buttons["claim"].toolTip().endswith("(C)")
    mark(article, "slow and muted")
    qtbot.keyClick(article.reading, Key.Key_C)
    assert "slow and muted" in [each.text for each in front(window).records.of_kind(Claim)]


def test_words_become_a_reason_for_the_selected_box_and_a_click_leads_back(
    window: Window, qtbot: QtBot, page: Path
) -> None:
    panel = read_in(window, qtbot, page)
    mark(panel, "tacit admission")
    qtbot.keyClick(panel.reading, Key.Key_C)
    mark(panel, "slow and muted")
    qtbot.keyClick(panel.reading, Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    [step] = list(front(window).records.of_kind(Inference))
    assert step.conclusion == "c1"
    panel.settle()
    cursor = QTextCursor(panel.reading.document().find("tacit admission"))
    cursor.setPosition(cursor.selectionStart() + 2)
    panel.reading.bring(panel.reading.offset_of(cursor.position()))
    panel.reading.setTextCursor(cursor)
    at = panel.reading.cursorRect(cursor).center()
    qtbot.mouseClick(panel.reading.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert front(window).current == "c1"


def test_words_dragged_onto_a_box_may_speak_for_it(window: Window, qtbot: QtBot, page: Path) -> None:
    panel = read_in(window, qtbot, page)
    mark(panel, "tacit admission")
    qtbot.keyClick(panel.reading, Key.Key_C)
    mark(panel, "slow and muted")
    assert window.page is not None
    window.page.canvas.fit()
    at = window.page.canvas.screen_centre("c1")
    drop(window, panel, QPointF(at), "Evidence for it")
    assert [each.conclusion for each in front(window).records.of_kind(Inference)] == ["c1"]
    assert [each.text for each in front(window).records.of_kind(Evidence)] == ["slow and muted"]


def drop(window: Window, panel: ArticlePanel, at: QPointF, what: str) -> bool:
    """Drop the marked words on the map and choose a line of the menu; return whether there is a menu."""
    assert window.page is not None
    canvas = window.page.canvas
    held = panel.reading.createMimeDataFromSelection()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(at.toPoint(), copy, held, left, Qt.KeyboardModifier.NoModifier),
        QDropEvent(at, copy, held, left, Qt.KeyboardModifier.NoModifier),
    ):
        QApplication.sendEvent(canvas, event)
        assert event.isAccepted()
    menu = canvas.findChild(QMenu)
    if not isinstance(menu, QMenu):
        return False
    next(each for each in menu.actions() if each.text() == what).trigger()
    menu.close()
    return True


def test_words_dropped_beside_all_boxes_become_a_box_there(window: Window, qtbot: QtBot, page: Path) -> None:
    panel = read_in(window, qtbot, page)
    document = front(window)
    mark(panel, "slow and muted")
    qtbot.keyClick(panel.reading, Key.Key_C)
    mark(panel, "tacit admission")
    assert window.page is not None
    canvas = window.page.canvas
    at = QPointF(40, canvas.height() - 60)
    wanted = canvas.map_point(at)
    steps = len(document.session.done)
    assert drop(window, panel, at, "Claim")
    assert len(document.session.done) == steps + 1
    assert document.current is not None
    assert document.records[document.current].text == "tacit admission"  # type: ignore[union-attr]
    frame = canvas.frame_of(document.current)
    assert frame is not None
    assert frame.centre == pytest.approx(wanted, abs=1)
    document.undo()
    assert len(list(document.records.of_kind(Placement))) == 0


def test_words_of_another_maps_article_are_refused_in_words(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    document = front(window)
    other = window.desk.new_window()
    path = page.with_name("other.txt")
    path.write_text("Another paper\n\nThe harbour is open and quiet, it says.", encoding="utf-8")
    theirs = read_in(other, qtbot, path)
    assert [each.id for each in document.records.of_kind(Article)] == [
        each.id for each in front(other).records.of_kind(Article)
    ]
    mark(theirs, "open and quiet")
    before = document.records.copy()
    with qtbot.waitSignal(document.refused) as refused:
        assert not drop(window, theirs, QPointF(40, 300), "Claim")
    assert refused.args is not None
    assert "not in this map" in refused.args[0]
    assert document.records == before


def test_words_of_the_same_article_may_come_from_another_window(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    other = window.desk.new_window()
    theirs = read_in(other, qtbot, page)
    mark(theirs, "slow and muted")
    assert drop(window, theirs, QPointF(40, 300), "Claim")
    assert [each.text for each in front(window).records.of_kind(Claim)] == ["slow and muted"]
    assert not list(front(other).records.of_kind(Claim))


def test_a_map_that_is_not_to_be_changed_takes_no_words(window: Window, qtbot: QtBot, page: Path) -> None:
    panel = read_in(window, qtbot, page)
    mark(panel, "slow and muted")
    assert window.page is not None
    window.page.canvas.is_editable = False
    with qtbot.waitSignal(front(window).refused):
        assert not drop(window, panel, QPointF(40, 300), "Claim")
    assert not list(front(window).records.of_kind(Claim))


def test_marks_of_a_kind_are_shown_when_they_are_ticked(window: Window, qtbot: QtBot, page: Path) -> None:
    panel = read_in(window, qtbot, page)
    assert panel.reading.extraSelections() == []
    panel.marks_menu.actions()[0].setChecked(True)
    shown = [each.cursor.selectedText() for each in panel.reading.extraSelections()]
    assert "suggests" in shown
    assert "possibly" in shown


def test_a_suggestion_shows_its_words_in_the_article(window: Window, qtbot: QtBot, page: Path) -> None:
    article = read_in(window, qtbot, page)
    panel = review(window, qtbot)
    window.docks.dock("article").show()
    window.docks.dock("article").raise_()
    qtbot.waitUntil(article.isVisible)
    index = panel._model.next_open(None)
    assert index is not None
    panel._show(index)
    assert len(article.reading.marked) == 1


def test_a_suggestion_makes_no_article_panel_where_nobody_sees_one(window: Window, qtbot: QtBot, page: Path) -> None:
    read_in(window, qtbot, page)
    path = page.with_suffix(".argmap")
    formats.write(path, front(window).records)
    other = window.desk.new_window()
    other.files.open_path(path)
    panel = review(other, qtbot)
    index = panel._model.next_open(None)
    assert index is not None
    with qtbot.waitSignal(panel.span_wanted):
        panel._show_span(index)
    assert other.docks.dock("article").findChild(ArticlePanel) is None


def test_the_draft_of_the_window_is_that_of_the_library() -> None:
    assert drafted(ARTICLE).statements


def test_no_button_of_article_and_draft_is_cut_however_narrow_or_large(
    window: Window, qtbot: QtBot, page: Path
) -> None:
    article = read_in(window, qtbot, page)
    panel = review(window, qtbot)
    window.splitDockWidget(window.docks.dock("article"), window.docks.dock("draft"), Qt.Orientation.Horizontal)
    window.settings.text_size = 140
    both = [window.docks.dock(key) for key in ("article", "draft")]
    window.resizeDocks(both, [200, 200], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: article.isVisible() and panel.isVisible())
    QApplication.processEvents()
    for button in (*article.buttons.values(), *panel._buttons):
        assert button.width() >= button.sizeHint().width()
        assert button.parentWidget().rect().contains(button.geometry())
