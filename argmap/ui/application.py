"""Starting the application: one window on one map."""

import faulthandler
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from argmap.shipped import shipped
from argmap.ui.fonts import load_fonts
from argmap.ui.settings import Settings, ThemeChoice
from argmap.ui.translation import speak_language
from argmap.ui.window import Window

if TYPE_CHECKING:
    from argmap.ui.page import Page


def run_window(path: Path, *, theme: ThemeChoice | None = None) -> int:
    """Show the map in a window and return the exit code when the last window is closed."""
    if sys.stderr is not None:
        faulthandler.enable()
    application = made_application()
    settings = Settings()
    if theme is not None:
        settings.theme = theme
    speak_language(application, settings.language)
    follow_language(application, settings)
    window = Window(settings)
    window.resize_to_screen()
    window.show()
    # The window comes first; what is in it follows in the same breath.
    QTimer.singleShot(0, lambda: window.files.open_path(path))
    return application.exec()


def remade(window: Window) -> Window:
    """Return a window with the same documents, in which every text is made anew; the old one is gone."""
    from argmap.ui.preferences import Preferences, show_preferences

    front = window.pages.index(window.page) if window.page is not None else 0
    preferences = window.findChild(Preferences)
    settings = window.settings
    if window.pages:
        settings.panels = window.saveState()
    made = Window(settings)
    made.setGeometry(window.geometry())
    made.setWindowState(window.windowState())
    for page in window.pages:
        _hand_over(page, made)
        window.close_page(page)
    made.bring(front)
    made.show()
    if preferences is not None:
        show_preferences(made, preferences.page)
    window.close()
    window.deleteLater()
    return made


def _hand_over(page: "Page", made: Window) -> None:
    """Show the document of a page in another window, as it is shown now."""
    page.finish_writing()
    isolated, outlook, selection = page.isolated, page.canvas.outlook, page.document.selection
    page.isolate(None)
    new = made.show_document(page.document)
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
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window) and window.isVisible():
            remade(window)


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
    return application
