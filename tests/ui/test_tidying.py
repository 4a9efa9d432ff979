"""Facts about tidying: a large part that was edited is laid out by itself, and a layout that fails is told once."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from argmap.drawing.drawing import SMALL
from argmap.drawing.drawing import Tidying as Job
from argmap.editing import reword
from argmap.ui.document import Document
from argmap.ui.window import Window

Opens = Callable[[str], Window]


@pytest.fixture
def untidy(on: Opens) -> Document:
    """A document in which a box grew that hangs together with more than is laid out at once."""
    document = on("; ".join(f"i{at}: c1 <- e{at}" for at in range(1, SMALL))).document
    assert document is not None
    document.do("Reword", reword, "c1", "Much longer words than before. " * 9)
    assert document.drawing.untidy
    return document


def test_a_large_part_is_tidied_soon_after_it_was_edited(untidy: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignal(untidy.redrawn):
        pass
    assert not untidy.drawing.untidy


def test_what_is_edited_while_it_is_laid_out_is_laid_out_again(
    untidy: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Job] = []
    tidying = untidy.drawing.tidying

    def job() -> Job | None:
        found = tidying()
        if found is not None:
            begun.append(found)
        return found

    monkeypatch.setattr(untidy.drawing, "tidying", job)
    qtbot.waitUntil(lambda: len(begun) == 1)
    untidy.do("Reword", reword, "e1", "Longer words than before. " * 9)
    qtbot.waitUntil(lambda: not untidy.drawing.untidy)
    assert len(begun) == 2


def test_a_layout_that_fails_is_told_and_the_next_edit_tries_again(
    untidy: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_job: Job, _cancelled: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken, qtbot.captureExceptions() as caught:
        broken.setattr(Job, "run", fail)
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    untidy.do("Reword", reword, "c1", "Short")
    qtbot.waitUntil(lambda: not untidy.drawing.untidy)
