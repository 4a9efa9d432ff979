"""What belongs to the window is taken down in the window's thread alone, and between two events."""

import gc
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.ui.clearing import Clearing


class Circle:
    """Something unused that only a search for circles finds; it notes which thread found it."""

    def __init__(self, found_in: list[int]) -> None:
        self.itself = self
        self._found_in = found_in

    def __del__(self) -> None:
        self._found_in.append(threading.get_ident())


def greedy() -> None:
    """Make so much that Python would clear away many times."""
    held = [[[]] for _ in range(200_000)]
    del held


def test_python_does_not_clear_away_by_itself_while_there_is_an_application(qapp: QApplication) -> None:
    assert not gc.isenabled()
    assert len(qapp.findChildren(Clearing)) == 1


def test_circles_are_found_in_the_thread_of_the_window_whoever_needs_memory(qapp: QApplication, qtbot: QtBot) -> None:
    found_in: list[int] = []
    for _ in range(50):
        Circle(found_in)
    other = threading.Thread(target=greedy)
    other.start()
    other.join()
    assert found_in == []
    held: list[list[int]] = [[] for _ in range(5_000)]  # Enough that it is time to look.
    qtbot.waitUntil(lambda: len(found_in) == 50)
    assert set(found_in) == {threading.get_ident()}
    assert len(held) == 5_000
