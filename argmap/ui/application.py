"""Starting the application: one desk for all windows, unless another argmap runs already."""

import contextlib
import faulthandler
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from argmap.language import tr
from argmap.model import ArgmapError
from argmap.session import Folders, own_folders
from argmap.session.folders import made
from argmap.ui.desk import Desk
from argmap.ui.fonts import load_fonts
from argmap.ui.instance import Instance
from argmap.ui.mishaps import Mishaps, log_folder
from argmap.ui.notice import Offer
from argmap.ui.settings import Settings
from argmap.ui.translation import speak_language


def run_window(paths: Sequence[Path], *, theme: str | None = None) -> int:
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
    mishaps = Mishaps(folders)
    mishaps.install()
    desk = Desk(settings, folders)
    mishaps.happened.connect(lambda details: tell_mishap(desk, details))
    instance.asked.connect(desk.open_from_outside)
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


def _catch_crashes(folders: Folders) -> None:
    """Let a crash of the interpreter itself leave a trace, on the screen or else in the log."""
    if sys.stderr is not None:
        faulthandler.enable()
        return
    with contextlib.suppress(OSError, ArgmapError):
        # The file has to stay open for as long as argmap runs.
        faulthandler.enable((made(log_folder(folders)) / "crash.log").open("w", encoding="utf-8"))
