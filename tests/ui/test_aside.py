"""Work in a thread: what belongs to the window is taken down in the window's thread alone."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.ui.aside import Calm, beside


class _Circle:
    """Garbage that only a search for circles finds; it notes which thread found it."""

    def __init__(self, found_in: list[int]) -> None:
        self.itself = self
        self._found_in = found_in

    def __del__(self) -> None:
        self._found_in.append(threading.get_ident())


def greedy() -> None:
    """Make so much that Python would clear away many times."""
    held = [[[]] for _ in range(200_000)]
    del held


def test_circles_of_the_window_are_not_cleared_away_by_another_thread(qapp: QApplication, qtbot: QtBot) -> None:
    found_in: list[int] = []
    for _ in range(50):
        _Circle(found_in)
    beside(greedy)
    qtbot.waitUntil(gc.isenabled)
    gc.collect()
    assert len(found_in) == 50
    assert set(found_in) == {threading.get_ident()}


def test_python_clears_away_by_itself_again_when_all_work_has_ended(qapp: QApplication, qtbot: QtBot) -> None:
    for _ in range(4):
        beside(greedy)
    last = Calm()
    assert not gc.isenabled()
    last.is_over = True
    qtbot.waitUntil(gc.isenabled)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_work_that_fails_is_over_as_well(qapp: QApplication, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no")

    beside(fail)
    qtbot.waitUntil(gc.isenabled)
