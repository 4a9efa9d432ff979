"""People who answer dialogs, and clocks and folders of a desk."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.editing import reword
from argmap.model import Claim
from argmap.ui.document import Document
from argmap.ui.window import Window

D = TypeVar("D", bound=QDialog)


def answer(kind: type[D], how: Callable[[D], object]) -> list[D]:
    """Answer the next dialog of a kind, whenever it comes up; what is returned has it from then on."""
    met: list[D] = []
    waiting = QTimer(QApplication.instance(), interval=5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            waiting.stop()
            waiting.deleteLater()
            met.append(dialog)
            how(dialog)

    waiting.timeout.connect(look)
    waiting.start()
    return met


def change(document: Document, words: str = "Other words") -> None:
    """Give the first claim other words."""
    key = next(document.records.of_kind(Claim)).id
    assert document.do("Reword", reword, key, words) is not None


def words_in(path: Path) -> str:
    """Return the words of the first claim of a file."""
    return next(formats.read(path).of_kind(Claim)).text


def words_of(document: Document) -> str:
    return next(document.records.of_kind(Claim)).text


def settled(qtbot: QtBot, window: Window) -> None:
    """Let all that is under way be done."""
    QApplication.processEvents()
    window.actions_by_id.refresh()
