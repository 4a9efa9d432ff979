"""Starting the application: one desk for all windows, unless another argmap runs already."""

import contextlib
import faulthandler
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from argmap.language import tr
from argmap.model import ArgmapError
from argmap.session import Folders, own_folders
from argmap.session.folders import made
from argmap.shipped import shipped
from argmap.ui.clearing import Clearing
from argmap.ui.desk import Desk
from argmap.ui.fonts import load_fonts
from argmap.ui.instance import Instance
from argmap.ui.mishaps import Mishaps, log_folder
from argmap.ui.notice import Offer
from argmap.ui.settings import Settings, ThemeChoice
from argmap.ui.translation import speak_language

if TYPE_CHECKING:
    from argmap.ui.page import Page
    from argmap.ui.window import Window


def run_window(paths: Sequence[Path], *, theme: ThemeChoice | None = None) -> int:
    """Show the maps in a window and return the exit code when the last window is closed.

    Where argmap runs already, its window shows them, and this one returns at once.
    """
    folders = own_folders()
    _catch_crashes(folders)
    application = made_application()
    instance = Instance(folders)
    if instance.hands_over(paths):
        return 0
    settings = Settings()
    if theme is not None:
        settings.theme = theme
    speak_language(application, settings.language)
    follow_language(application, settings)
    mishaps = Mishaps(folders)
    mishaps.install()
    desk = Desk(settings, folders)
    mishaps.happened.connect(lambda details: tell_mishap(desk, details))
    instance.asked.connect(desk.open_from_outside)
    application.aboutToQuit.connect(_leave_clipboard)
    desk.begin(paths)
    code = application.exec()
    instance.close()
    mishaps.close()
    return code


def tell_mishap(desk: Desk, details: str) -> None:
    """Say in a window that something went wrong, and go on."""
    active = QApplication.activeWindow()
    window = next((each for each in desk.windows if each is active), next(iter(desk.windows), None))
    if window is not None:
        words = tr("Something went wrong in argmap; your work is kept, and you can go on.")
        copy = Offer(tr("Copy details"), lambda: QGuiApplication.clipboard().setText(details))
        window.notice.say(words, copy)


def remade(window: "Window") -> "Window":
    """Return a window with the same documents, in which every text is made anew; the old one is gone."""
    from argmap.ui.preferences import Preferences, show_preferences
    from argmap.ui.window import Window

    preferences = window.findChild(Preferences)
    front = window.document
    if window.pages:
        window.settings.panels = window.saveState()
    other = Window(window.settings, window.desk)
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    other.setGeometry(window.geometry())
    other.setWindowState(window.windowState())
    for page in window.pages:
        _hand_over(page, other)
        window.close_page(page)
    other.show()
    if front is None:
        other.show_welcome()
    else:
        other.bring_forward(next(page for page in other.pages if page.document is front))
    if preferences is not None:
        show_preferences(other, preferences.page)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.close()
    return other


def _hand_over(page: "Page", other: "Window") -> None:
    """Show the document of a page in another window, as it is shown now."""
    page.finish_writing()
    isolated, outlook, selection = page.isolated, page.canvas.outlook, page.document.selection
    page.isolate(None)
    new = other.show_document(page.document)
    new.isolate(isolated)
    page.document.select(selection)
    new.canvas.look(outlook)


def follow_language(application: QApplication, settings: Settings) -> None:
    """Speak another language in every window as soon as it is chosen."""

    def follow(name: str) -> None:
        if name == "language":
            speak_language(application, settings.language)
            # The choice is still being made in one of these windows.
            QTimer.singleShot(0, _remake_all)

    settings.changed.connect(follow)


def _remake_all() -> None:
    from argmap.ui.window import Window

    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window) and window.isVisible():
            remade(window)


def _leave_clipboard() -> None:
    if "argmap.ui.clipboard" in sys.modules:  # Else nothing was copied.
        from argmap.ui.clipboard import leave_behind

        leave_behind()


def made_application() -> QApplication:
    """Return the application with argmap's name, style and font."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("argmap")
    application.setApplicationDisplayName("argmap")
    application.setOrganizationName("argmap")
    QGuiApplication.setDesktopFileName("argmap")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(shipped("argmap.svg"))))
    load_fonts()
    if application.findChild(Clearing) is None:
        Clearing(application)
    return application


def _catch_crashes(folders: Folders) -> None:
    """Let a crash of the interpreter itself leave a trace, on the screen or else in the log."""
    if sys.stderr is not None:
        faulthandler.enable()
        return
    with contextlib.suppress(OSError, ArgmapError):
        # The file has to stay open for as long as argmap runs.
        faulthandler.enable((made(log_folder(folders)) / "crash.log").open("w", encoding="utf-8"))
