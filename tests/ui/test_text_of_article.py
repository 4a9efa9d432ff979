"""Facts about the text of an article: how it is set, what is copied of it, what lies over it, what a click chooses."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.analysis import Footing
from argmap.drawing import LIGHT
from argmap.ui.panels.highlights import Highlight
from argmap.ui.panels.margin import Margin
from argmap.ui.panels.reading import Reading
from argmap.ui.window import Window

TEXT = (
    "# The harbour\n\nIt was slow and muted for all of a long and silent week.\n\n## Next\n\n• One\n• Two\n\nShort.\n"
)
OUTER, INNER = "slow and muted for all of a long", "muted for"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def reading(qtbot: QtBot) -> Reading:
    made = Reading(LIGHT)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.read(TEXT)
    with qtbot.waitExposed(made):
        made.show()
    return made


def on(words: str, box: str, role: str = "ground", footing: Footing = Footing.EVIDENCE) -> Highlight:
    start = TEXT.index(words)
    return Highlight(start, start + len(words), box, role, footing)


def place(reading: Reading, words: str) -> QRect:
    start = TEXT.index(words)
    [found] = reading.places(start, start + len(words))
    return found.toAlignedRect()


def click(reading: Reading, qtbot: QtBot, at: QPoint) -> str:
    chosen: list[str] = []
    reading.box_wanted.connect(chosen.append)
    qtbot.mouseClick(reading.viewport(), LEFT, pos=at)
    reading.box_wanted.disconnect(chosen.append)
    return "".join(chosen)


def select(reading: Reading, start: int, end: int) -> None:
    cursor = QTextCursor(reading.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    reading.setTextCursor(cursor)


def colours(reading: Reading, around: QRect) -> set[str]:
    image: QImage = reading.viewport().grab(around).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def named(role: str) -> str:
    return QColor(LIGHT[role]).name()


# Where excerpts lie over each other


@pytest.mark.parametrize("is_turned", [False, True])
def test_of_two_excerpts_one_within_the_other_both_are_seen(reading: Reading, *, is_turned: bool) -> None:
    both = [on(OUTER, "c1", "group"), on(INNER, "e1", "evidence")]
    reading.highlight(both[::-1] if is_turned else both, [])
    grounds = [(each.cursor.selectedText(), each.format.background().color()) for each in reading.extraSelections()]
    outer, inner = QColor(LIGHT["group.fill"]), QColor(LIGHT["evidence.fill"])
    assert grounds == [("slow and ", outer), (INNER, inner), (" all of a long", outer)]
    assert named("group.line") in colours(reading, place(reading, INNER))
    assert named("evidence.line") in colours(reading, place(reading, INNER))


def test_of_boxes_with_the_same_words_the_second_has_a_line_of_its_own(reading: Reading) -> None:
    alone = [on(INNER, "c1", "evidence")]
    reading.highlight(alone, [])
    assert named("group.line") not in colours(reading, place(reading, INNER))
    reading.highlight([*alone, on(INNER, "c2", "group", Footing.INFERRED)], [])
    assert {named("evidence.line"), named("group.line")} <= colours(reading, place(reading, INNER))


def test_what_is_marked_above_all_leaves_what_is_within_it_to_be_seen(reading: Reading) -> None:
    reading.highlight([on(OUTER, "c1"), on(INNER, "e1", "evidence")], [])
    start = TEXT.index(OUTER)
    reading.mark([(start, start + len(OUTER))])
    assert named("evidence.line") in colours(reading, place(reading, INNER))


def test_clicks_choose_the_innermost_and_then_the_others(reading: Reading, qtbot: QtBot) -> None:
    reading.highlight([on(OUTER, "c1"), on(INNER, "e1", "evidence"), on("slow and muted", "c2")], [])
    at = place(reading, "muted").center()
    assert [click(reading, qtbot, at) for _ in range(4)] == ["e1", "c2", "c1", "e1"]
    assert click(reading, qtbot, place(reading, "long").center()) == "c1"
    assert click(reading, qtbot, at) == "e1"


def test_beside_the_text_the_shorter_is_seen_on_the_longer(reading: Reading, qtbot: QtBot) -> None:
    margin = Margin(LIGHT, reading)
    qtbot.addWidget(margin)
    margin.resize(margin.width(), len(TEXT))
    inner = on(INNER, "e1", "evidence")
    for both in ([inner, on(OUTER, "c1")], [on(OUTER, "c1"), inner]):
        margin.show_parts(len(TEXT), both)
        image = margin.grab().toImage()
        assert image.pixelColor(margin.width() // 2, inner.start + 2).name() == named("evidence.line")


# Exact hits


def test_a_click_beside_the_words_chooses_nothing(reading: Reading, qtbot: QtBot) -> None:
    reading.highlight([on("Short.", "c1"), on("• One", "c2")], [])
    assert click(reading, qtbot, place(reading, "Short.").center()) == "c1"
    for words in ("Short.", "• One"):
        beside = place(reading, words)
        assert click(reading, qtbot, QPoint(beside.right() + 8, beside.center().y())) == ""
        assert click(reading, qtbot, QPoint(reading.viewport().width() - 5, beside.center().y())) == ""
    below = place(reading, "Short.")
    assert click(reading, qtbot, QPoint(below.center().x(), below.bottom() + 12)) == ""
    assert click(reading, qtbot, QPoint(below.center().x(), reading.viewport().height() - 3)) == ""


def test_words_over_several_lines_are_hit_in_each_of_them(reading: Reading, qtbot: QtBot) -> None:
    reading.resize(220, 480)
    reading.highlight([on(OUTER, "c1")], [])
    start = TEXT.index(OUTER)
    lines = list(reading.places(start, start + len(OUTER)))
    assert len(lines) > 1
    for each in lines:
        assert click(reading, qtbot, each.center().toPoint()) == "c1"


# Headings


def test_what_makes_a_heading_is_neither_seen_nor_read_nor_copied(reading: Reading) -> None:
    assert "#" not in reading.toPlainText()
    interface = QAccessible.queryAccessibleInterface(reading).textInterface()
    assert "#" not in interface.text(0, interface.characterCount())
    reading.selectAll()
    copied = reading.createMimeDataFromSelection().text()
    assert copied == TEXT.replace("## ", "").replace("# ", "")


def test_spans_are_counted_in_the_article_all_the_same(reading: Reading) -> None:
    for words in ("The harbour", "Next", "Two"):
        at = reading.toPlainText().index(words)
        select(reading, at, at + len(words))
        start = TEXT.index(words)
        assert reading.span == (start, start + len(words))
        reading.mark([(start, start + len(words))])
        assert reading.marked == [words]


def test_the_dot_before_an_item_is_none_of_its_words(reading: Reading) -> None:
    at = reading.toPlainText().index("• One")
    select(reading, at, at + len("• One"))
    assert reading.span is not None
    assert TEXT[slice(*reading.span)] == "One"
    assert reading.createMimeDataFromSelection().text() == "• One"
    select(reading, at - 1, at + len("• One"))
    assert TEXT[slice(*reading.span)] == "One"


def test_a_span_that_ends_before_a_heading_does_not_take_its_sign(reading: Reading) -> None:
    at = reading.toPlainText().index("Next")
    select(reading, at - 4, at)
    assert reading.span is not None
    assert TEXT[slice(*reading.span)] == "k.\n\n"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.sampled_from(["# ", "## ", "#", "a", "😀", "\n", "\r\n", " ", "• ", "b"]), max_size=24))
def test_all_that_is_seen_is_found_in_the_article(qapp: QApplication, parts: list[str]) -> None:
    text = "".join(parts)
    reading = Reading(LIGHT)
    reading.read(text)
    seen = reading.toPlainText()
    for at in range(len(seen)):
        if seen[at] not in "\n\r":
            place = len(seen[:at].encode("utf-16-le")) // 2
            select(reading, place, place + len(seen[at].encode("utf-16-le")) // 2)
            assert reading.span is not None
            assert text[slice(*reading.span)] in (seen[at], "")  # Nothing: the dot of an item.


# How large it is


def heading(reading: Reading) -> tuple[float, float]:
    """The heights of the first heading and of a line of text."""
    found = [reading.document().find(words) for words in ("The harbour", "Short.")]
    return reading.cursorRect(found[0]).height(), reading.cursorRect(found[1]).height()


def test_headings_follow_the_size_of_the_text_at_once(window: Window, reading: Reading) -> None:
    before = heading(reading)
    assert before[0] > 1.3 * before[1]
    window.settings.text_size = 200
    after = heading(reading)
    assert after[0] == pytest.approx(2 * before[0], rel=0.08)
    assert after[1] == pytest.approx(2 * before[1], rel=0.08)


def test_what_is_read_stays_in_its_place_when_the_text_becomes_larger(window: Window, reading: Reading) -> None:
    reading.read("\n\n".join(f"Paragraph {at} says a thing or two." for at in range(200)))
    reading.verticalScrollBar().setValue(reading.verticalScrollBar().maximum() // 2)
    before = reading.cursorForPosition(QPoint(0, 0)).block().text()
    window.settings.text_size = 200
    assert reading.cursorForPosition(QPoint(0, 0)).block().text() == before


def test_the_wheel_with_ctrl_does_not_make_the_text_small(reading: Reading) -> None:
    before = heading(reading)
    at = QPointF(50, 50)
    wheel = QWheelEvent(
        at,
        QPointF(reading.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(reading.viewport(), wheel)
    assert heading(reading) == before
