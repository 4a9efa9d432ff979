"""Starting the application: one window on one map."""

import faulthandler
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from argmap.ui.fonts import load_fonts
from argmap.ui.settings import Settings
from argmap.ui.translation import speak_language
from argmap.ui.window import Window


def run_window(path: Path, *, theme: str | None = None) -> int:
    """Show the map in a window and return the exit code when the last window is closed."""
    if sys.stderr is not None:
        faulthandler.enable()
    application = made_application()
    settings = Settings()
    if theme is not None:
        settings.theme = theme
    speak_language(application, settings.language)
    window = Window(settings)
    window.resize_to_screen()
    window.show()
    # The window comes first; what is in it follows in the same breath.
    QTimer.singleShot(0, lambda: window.files.open_path(path))
    return application.exec()


def made_application() -> QApplication:
    """Return the application with argmap's name, style and font."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("argmap")
    application.setApplicationDisplayName("argmap")
    application.setOrganizationName("argmap")
    QGuiApplication.setDesktopFileName("argmap")
    application.setStyle("Fusion")
    load_fonts()
    return application
