"""A window on a map, with settings of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from notation import a_map
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.shipped import shipped
from argmap.ui.application import made_application
from argmap.ui.clearing import clear
from argmap.ui.settings import Settings
from argmap.ui.window import Window

SAMPLE = shipped("samples", "russia-and-hamas.argmap")


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as argmap makes it."""
    return made_application()


@pytest.fixture(autouse=True)
def settings(tmp_path: Path) -> Settings:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    return Settings()


@pytest.fixture(autouse=True)
def cleared() -> Iterator[None]:
    """Clear away between tests, where few run an event loop for long."""
    yield
    clear()


def give_all_up(window: Window) -> None:
    """Close all windows; nobody is there to say what becomes of unsaved changes."""
    window.desk._is_quitting = True
    for each in list(window.desk.windows):
        each.close()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[Window]:
    """A window of 1366 x 768 without a map."""
    made = Window(settings)
    qtbot.addWidget(made, before_close_func=give_all_up)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    give_all_up(made)
    QApplication.clipboard().clear()  # Offscreen, Qt crashes at the end over what is left on it.


@pytest.fixture
def on_sample(window: Window, qtbot: QtBot) -> Window:
    """The window with the article's sample."""
    assert window.files.open_path(SAMPLE)
    QApplication.processEvents()
    return window


@pytest.fixture
def on(window: Window, tmp_path: Path) -> Callable[[str], Window]:
    """The window with a map in one-line notation."""

    def opened(notation: str) -> Window:
        path = tmp_path / f"a{len(window.pages) or ''}.argmap"
        formats.write(path, a_map(notation))
        assert window.files.open_path(path)
        QApplication.processEvents()  # The page is shown with the next turn of the event loop.
        return window

    return opened
