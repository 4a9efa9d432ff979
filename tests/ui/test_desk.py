"""All windows together: which maps they open with, what they share, and the one argmap that a person has."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from filing import change, settled
from notation import a_map
from PySide6.QtCore import QMessageLogContext, QSettings, Qt, QtMsgType
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from argmap import formats
from argmap.session import own_folders
from argmap.ui.application import tell_mishap
from argmap.ui.desk import Desk
from argmap.ui.instance import LONGEST, Instance, Message, said, server_name
from argmap.ui.mishaps import Mishaps, log_folder
from argmap.ui.recent_menu import RecentMenu
from argmap.ui.settings import Settings
from argmap.ui.welcome import Choice, Welcome
from argmap.ui.window import Window


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Three files with a map each."""
    made = [tmp_path / f"{name}.argmap" for name in ("one", "two", "three")]
    for path in made:
        formats.write(path, a_map("c1! <- e1"))
    return made


def shown(window: Window) -> list[str]:
    return [page.document.path.stem for page in window.pages if page.document.path is not None]


def started(qtbot: QtBot, *paths: Path) -> Window:
    """The first window of a new argmap, with what it opens."""
    desk = Desk(Settings())
    window = desk.begin(paths)
    qtbot.waitUntil(lambda: window.page is not None or window.findChild(Welcome) is not None)
    return window


def welcome_of(window: Window) -> Welcome:
    found = window.findChild(Welcome)
    assert isinstance(found, Welcome)
    return found


# Starting


def test_the_first_start_opens_the_article(qtbot: QtBot) -> None:
    window = started(qtbot)
    assert window.document is not None
    assert window.document.title == "Russia's Support for Hamas"
    assert window.desk.quit()


def test_a_later_start_opens_what_was_open_window_by_window(paths: list[Path], qtbot: QtBot) -> None:
    first = started(qtbot, *paths)
    first.files.move_to_new_window()
    assert first.desk.quit()
    again = started(qtbot)
    qtbot.waitUntil(lambda: len(again.desk.windows) == 2)
    assert [shown(window) for window in again.desk.windows] == [["one", "two"], ["three"]]
    assert again.desk.quit()


def test_a_later_start_offers_something_where_nothing_was_open(qtbot: QtBot) -> None:
    Settings().has_started = True
    window = started(qtbot)
    assert window.pages == []
    assert welcome_of(window).isVisible()
    window.close()


def test_reopening_can_be_switched_off(paths: list[Path], qtbot: QtBot) -> None:
    first = started(qtbot, paths[0])
    first.settings.reopens = False
    assert first.desk.quit()
    again = started(qtbot)
    assert shown(again) == []
    again.close()


def test_a_start_with_a_file_opens_just_that(paths: list[Path], qtbot: QtBot) -> None:
    first = started(qtbot, paths[0])
    assert first.desk.quit()
    again = started(qtbot, paths[1])
    assert shown(again) == ["two"]
    assert again.desk.quit()


def test_a_start_says_which_map_is_gone_and_opens_the_others(paths: list[Path], qtbot: QtBot) -> None:
    first = started(qtbot, *paths)
    assert first.desk.quit()
    paths[1].unlink()
    again = started(qtbot)
    assert shown(again) == ["one", "three"]
    assert "There is no such file" in again.notice.words
    assert again.desk.quit()


@pytest.mark.parametrize("value", ["", "not json", "[1]", '{"a": 2}', "[[["])
def test_whatever_the_settings_say_a_start_succeeds(qtbot: QtBot, value: str) -> None:
    Settings().has_started = True
    QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "argmap", "argmap").setValue("files/open", value)
    window = started(qtbot)
    assert window.pages == []
    window.close()


# Windows


def test_a_map_moves_to_a_window_of_its_own_as_it_is(window: Window, paths: list[Path], qtbot: QtBot) -> None:
    window.files.open_paths(paths[:2])
    page = window.page
    assert page is not None
    change(page.document)
    window.files.move_to_new_window()
    other = window.desk.windows[-1]
    assert other is not window
    assert shown(window) == ["one"]
    assert other.page is page
    assert page.document.session.modified
    page.document.refused.emit("No.")
    assert other.notice.isVisible()
    assert not window.notice.isVisible()
    QApplication.processEvents()
    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=page.canvas.screen_centre("c1"))
    settled(qtbot, other)
    assert other.actions_by_id["add_reason"].isEnabled()
    assert set(page.canvas.actions()) <= set(other.findChildren(QAction))


def test_a_file_that_another_window_shows_is_shown_there(window: Window, paths: list[Path]) -> None:
    window.files.open_paths(paths[:2])
    window.files.move_to_new_window()
    assert window.files.open_path(paths[1])
    assert shown(window) == ["one"]


def test_closing_one_of_two_windows_forgets_its_maps(window: Window, paths: list[Path]) -> None:
    window.files.open_paths(paths[:2])
    window.files.move_to_new_window()
    other = window.desk.windows[-1]
    assert other.close()
    assert window.settings.open_files == [[paths[0]]]
    assert window.desk.windows == [window]


# Recent files


def menu_of(window: Window) -> list[tuple[str, bool]]:
    menu = window.findChild(RecentMenu)
    assert isinstance(menu, RecentMenu)
    menu.aboutToShow.emit()
    return [(action.text(), action.isEnabled()) for action in menu.actions() if not action.isSeparator()]


def test_the_menu_lists_what_was_opened_and_says_what_is_missing(window: Window, paths: list[Path]) -> None:
    window.files.open_paths(paths)
    for page in window.pages:
        window.files.close_page(page)
    paths[0].unlink()
    *listed, pin = menu_of(window)
    assert {text.split(" — ")[0]: enabled for text, enabled in listed} == {"one": False, "two": True, "three": True}
    assert any("not there any more" in text for text, _ in listed)
    assert pin == ("Keep this map in the list", False)


def test_a_pinned_map_stays_at_the_head(window: Window, paths: list[Path]) -> None:
    window.files.open_path(paths[0])
    menu_of(window)
    menu = window.findChild(RecentMenu)
    assert isinstance(menu, RecentMenu)
    menu.actions()[-1].trigger()
    window.files.open_paths(paths[1:])
    assert menu_of(window)[0][0].startswith("one")


def test_samples_are_not_among_the_recent_files(on_sample: Window) -> None:
    assert menu_of(on_sample)[0] == ("No map was opened yet", False)


# The page to begin with


def test_closing_the_last_map_leads_to_the_page_to_begin_with(window: Window, paths: list[Path], qtbot: QtBot) -> None:
    window.files.open_path(paths[0])
    window.files.close_page()
    welcome = welcome_of(window)
    assert welcome.isVisible()
    qtbot.waitUntil(lambda: all(not frame.pixmap().isNull() for _, frame in welcome._frames))
    blank = next(choice for choice in welcome.ways if choice.accessibleName() == "Blank map")
    qtbot.mouseClick(blank, Qt.MouseButton.LeftButton)
    assert window.document is not None
    assert not welcome.isVisible()


def test_a_recent_map_opens_by_key_and_can_be_pinned(window: Window, paths: list[Path], qtbot: QtBot) -> None:
    window.files.open_path(paths[0])
    window.files.close_page()
    row = next(each for each in welcome_of(window).findChildren(Choice) if each.accessibleName() == "one")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert shown(window) == ["one"]


def test_a_missing_map_can_be_forgotten(window: Window, paths: list[Path], qtbot: QtBot) -> None:
    window.files.open_path(paths[0])
    paths[0].unlink()
    window.files.close_page()
    welcome = welcome_of(window)
    forget = next(each for each in welcome.findChildren(QPushButton) if each.text() == "Forget")
    qtbot.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert window.desk.recents == ()


def test_panels_give_way_to_the_page_to_begin_with_and_come_back(window: Window, paths: list[Path]) -> None:
    window.files.open_path(paths[0])
    dock = window.docks.dock("rests")
    QApplication.processEvents()
    assert dock.isVisible()
    window.files.close_page()
    assert not dock.isVisible()
    window.files.open_path(paths[0])
    assert dock.isVisible()


# One argmap a person


def test_a_second_argmap_hands_its_files_to_the_first(paths: list[Path], qtbot: QtBot) -> None:
    first, second = Instance(own_folders()), Instance(own_folders())
    assert not first.hands_over(())
    socket = speaking(qtbot, Message([str(path) for path in paths]))
    with qtbot.waitSignal(first.asked) as heard:
        socket.flush()
    assert heard.args == [paths]
    qtbot.waitUntil(lambda: bytes(socket.readAll().data()) == b"ok\n")
    first.close()
    assert not second.hands_over(paths)
    second.close()


def speaking(qtbot: QtBot, words: Message | bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(server_name(own_folders().state))
    assert socket.waitForConnected(1000)
    socket.write(words if isinstance(words, bytes) else msgspec.json.encode(words) + b"\n")
    return socket


def test_two_processes_are_one_argmap(paths: list[Path], qtbot: QtBot) -> None:
    first = Instance(own_folders())
    assert not first.hands_over(())
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from argmap.session import own_folders; from argmap.ui.instance import Instance;"
        "app = QCoreApplication([]); sys.exit(0 if Instance(own_folders()).hands_over([Path(sys.argv[1])]) else 3)"
    )
    with qtbot.waitSignal(first.asked, timeout=10_000) as heard:
        process = subprocess.Popen([sys.executable, "-c", code, str(paths[0])])
    assert heard.args == [[paths[0]]]
    assert process.wait(10) == 0
    first.close()


@pytest.mark.parametrize(
    "words", [b"what\n", b'{"paths": [1]}\n', b'{"paths": [], "run": "rm"}\n', b"x" * (LONGEST + 2)]
)
def test_strange_messages_are_not_answered(qtbot: QtBot, words: bytes) -> None:
    first = Instance(own_folders())
    assert not first.hands_over(())
    asked: list[object] = []
    first.asked.connect(asked.append)
    socket = speaking(qtbot, words)
    with qtbot.waitSignal(socket.disconnected):
        socket.flush()
    assert asked == []
    first.close()


def test_a_socket_left_by_a_crash_is_no_obstacle(qtbot: QtBot) -> None:
    place = Path(server_name(own_folders().state))
    if not place.is_absolute():
        pytest.skip("the name of this folder is too long for a socket")
    place.parent.mkdir(parents=True)
    place.write_bytes(b"")
    first = Instance(own_folders())
    assert not first.hands_over(())
    assert speaking(qtbot, Message([])).state() == QLocalSocket.LocalSocketState.ConnectedState
    first.close()


def test_where_nobody_listens_nobody_is_told() -> None:
    assert not said("argmap-nobody-listens-here", [Path("/a.argmap")])


def test_files_from_another_argmap_open_in_the_newest_window(window: Window, paths: list[Path]) -> None:
    window.desk.open_from_outside(paths[:2])
    assert shown(window) == ["one", "two"]


# What was not foreseen


@pytest.fixture
def mishaps() -> Iterator[Mishaps]:
    made = Mishaps(own_folders())
    yield made
    for handler in made._log.handlers:
        handler.close()


def log() -> str:
    return (log_folder(own_folders()) / "argmap.log").read_text()


def test_a_mishap_is_told_once_logged_and_the_window_goes_on(window: Window, qtbot: QtBot, mishaps: Mishaps) -> None:
    mishaps.happened.connect(lambda details: tell_mishap(window.desk, details))
    error = ValueError("out of the blue")
    with qtbot.waitSignal(mishaps.happened):
        mishaps.note(ValueError, error, None)
    assert "your work is kept" in window.notice.words
    qtbot.mouseClick(window.notice.way_out, Qt.MouseButton.LeftButton)
    assert "out of the blue" in QGuiApplication.clipboard().text()
    assert not window.notice.isVisible()
    mishaps.note(ValueError, error, None)
    QApplication.processEvents()
    assert not window.notice.isVisible()
    assert log().count("out of the blue") == 2


def test_what_qt_complains_of_is_logged(mishaps: Mishaps, capsys: pytest.CaptureFixture[str]) -> None:
    mishaps.note_of_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), "a wire is loose")
    assert "a wire is loose" in log()
    assert "a wire is loose" in capsys.readouterr().err


def test_an_exception_in_a_slot_is_caught_and_argmap_goes_on() -> None:
    # In a process of its own: the test runner catches them too.
    code = (
        "import sys; from PySide6.QtCore import QTimer; from argmap.ui.application import made_application;"
        "from argmap.ui.mishaps import Mishaps; from argmap.session import own_folders; app = made_application();"
        "caught = Mishaps(own_folders()); caught.install(); caught.happened.connect(lambda _: app.exit(7));"
        "QTimer.singleShot(0, lambda: {}['missing']); code = app.exec(); caught.close(); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 7
    assert "KeyError: 'missing'" in done.stderr
    assert "KeyError: 'missing'" in log()


def test_a_log_that_cannot_be_written_is_no_reason_not_to_start() -> None:
    own_folders().state.write_bytes(b"a file where a folder should be")
    assert isinstance(Mishaps(own_folders())._log.handlers[0], logging.NullHandler)
